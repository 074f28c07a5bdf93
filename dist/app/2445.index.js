export const id = 2445;
export const ids = [2445];
export const modules = {

/***/ 2445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordedReport: () => (/* binding */ recordedReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/* harmony import */ var _state_projections_sessions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(318);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9065);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6776);





function parse(text, file) {
    try {
        // Written by this suite in the git directory; a damaged file is caught by the check below.
        const report = JSON.parse(text);
        if (Array.isArray(report.steps) && typeof report.outcome === 'string')
            return report;
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SuiteError */ .$K(`The report ${file} cannot be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)}`, {
            kind: 'input',
            code: 'report/damaged',
            cause,
        });
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SuiteError */ .$K(`The report ${file} is not a session report`, {
        kind: 'input',
        code: 'report/damaged',
    });
}
/** The last session whose report is on this machine. */
async function lastReported({ files }, dataDirectory, sessions) {
    for (const entry of [...sessions].reverse())
        if ((await files.stat(dataOf(dataDirectory, entry))) !== undefined)
            return entry;
    return undefined;
}
function dataOf(dataDirectory, { session }) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(dataDirectory, 'reports', `${session}.json`);
}
/**
 * The report of a recorded session; without a name the last one that is on this machine, because a log that was
 * restored tells of sessions of other machines too. Undefined when there is none.
 *
 * @throws SuiteError `report/no-such-session`, `report/damaged`
 */
async function recordedReport(system, target, session) {
    const { dataDirectory, ...repository } = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h_)(system, target);
    const sessions = (0,_state_projections_sessions_js__WEBPACK_IMPORTED_MODULE_2__/* .projectSessions */ .xZ)((await (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .openState */ .G)(system, repository)).events());
    const known = session === undefined
        ? await lastReported(system, dataDirectory, sessions)
        : sessions.find((entry) => entry.session.startsWith(session));
    if (known === undefined) {
        if (session === undefined)
            return undefined;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SuiteError */ .$K(`No session ${session} is recorded`, {
            kind: 'input',
            code: 'report/no-such-session',
            hint: 'caretaker report --list names them.',
        });
    }
    const data = dataOf(dataDirectory, known);
    const text = await system.files.readText(data);
    if (text === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SuiteError */ .$K(`The report of session ${known.session} is not on this machine`, {
            kind: 'input',
            code: 'report/no-such-session',
        });
    }
    const file = data.replace(/\.json$/, '.md');
    return { session: known.session, report: parse(text, file), file };
}


/***/ })

};
