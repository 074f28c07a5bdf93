export const id = 3570;
export const ids = [3570];
export const modules = {

/***/ 3570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordedIteration: () => (/* binding */ recordedIteration)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _state_projections_iterations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2987);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9065);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6776);




/**
 * An iteration of the log, the last one when none is named; undefined when none is recorded.
 *
 * @throws SuiteError `report/no-such-iteration`
 */
async function recordedIteration(system, target, iteration) {
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h_)(system, target);
    const all = (0,_state_projections_iterations_js__WEBPACK_IMPORTED_MODULE_1__/* .projectIterations */ .e)((await (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .openState */ .G)(system, repository)).events());
    const record = iteration === undefined ? all.at(-1) : all.find((candidate) => candidate.iteration === iteration);
    if (record !== undefined)
        return { record, earlier: all.filter((candidate) => candidate.iteration < record.iteration) };
    if (iteration === undefined)
        return undefined;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SuiteError */ .$K(`No iteration ${iteration} is recorded`, {
        kind: 'input',
        code: 'report/no-such-iteration',
        hint: all.length === 0
            ? 'None is recorded yet; "caretaker orchestrate" makes one.'
            : `These are: ${all.map((candidate) => candidate.iteration).join(', ')}.`,
    });
}


/***/ }),

/***/ 2987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ projectIterations)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7132);

function replaced(list, item) {
    return [...list.filter(({ area }) => area !== item.area), item];
}
const TYPES = [
    'iteration.started',
    'iteration.assessed',
    'iteration.chosen',
    'iteration.worked',
    'iteration.judged',
    'iteration.ended',
];
/** Every iteration of the log, the oldest first. */
function projectIterations(events) {
    const found = new Map();
    const change = (iteration, part) => {
        const known = found.get(iteration);
        if (known !== undefined)
            found.set(iteration, { ...known, ...part(known) });
    };
    for (const item of (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .X)(events, ...TYPES)) {
        const { iteration } = item.data;
        const { at } = item.event;
        switch (item.type) {
            case 'iteration.started':
                if (!found.has(iteration))
                    found.set(iteration, {
                        ...{ iteration, startedAt: at, start: item.data },
                        ...{ assessed: null, chosen: null, worked: [], judged: [], end: null },
                    });
                break;
            case 'iteration.assessed':
                change(iteration, () => ({ assessed: item.data }));
                break;
            case 'iteration.chosen':
                change(iteration, () => ({ chosen: item.data }));
                break;
            case 'iteration.worked':
                change(iteration, ({ worked }) => ({ worked: replaced(worked, item.data) }));
                break;
            case 'iteration.judged':
                change(iteration, ({ judged }) => ({ judged: replaced(judged, item.data) }));
                break;
            case 'iteration.ended':
                change(iteration, () => ({ end: { ...item.data, at } }));
        }
    }
    return [...found.values()].sort((a, b) => a.iteration - b.iteration);
}


/***/ })

};
