export const id = 100;
export const ids = [100,579];
export const modules = {

/***/ 4100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgementText: () => (/* binding */ judgementText),
/* harmony export */   replayText: () => (/* binding */ replayText),
/* harmony export */   simulationText: () => (/* binding */ simulationText)
/* harmony export */ });
/* harmony import */ var _report_document_blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8847);
/* harmony import */ var _report_document_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4918);
/* harmony import */ var _report_terminal_render_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1691);
/* harmony import */ var _replay_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(579);




const TONES = {
    pass: 'good',
    fail: 'bad',
    inconclusive: 'warn',
    unverified: 'warn',
};
function percent(value) {
    if (value >= 1)
        return String(Math.round(value * 10) / 10);
    return value === 0 ? '0' : value < 0.001 ? '<0.001' : String(Number(value.toPrecision(2)));
}
function seconds(value) {
    return value === null ? '' : ` (${value} s)`;
}
/** Long figures without noise: four digits that matter. */
function figure(value) {
    return Number.isFinite(value) ? String(Number(value.toPrecision(4))) : 'none';
}
/** A judgement for a terminal. */
function judgementText({ verdict, code: why, explanation, test, lookAgainAt }, options) {
    const rows = test === null
        ? []
        : [
            ['p', figure(test.p)],
            ['upper bound of the ratio (90 %)', figure(test.bound)],
            ['ratio', test.ratio === null ? 'none' : figure(test.ratio)],
            ['smallest count that crosses', String(test.criticalAfter)],
        ];
    const again = lookAgainAt === null ? [] : [['look again', `${lookAgainAt} s after served`]];
    return (0,_report_terminal_render_js__WEBPACK_IMPORTED_MODULE_1__/* .renderTerminal */ .b)([
        (0,_report_document_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_report_document_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(verdict, TONES[verdict]), ' ', (0,_report_document_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(why)),
        (0,_report_document_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(explanation),
        { kind: 'table', columns: [{ title: 'figure' }, { title: 'value' }], rows: [...rows, ...again] },
    ], options);
}
const right = (title) => ({ title, align: 'right' });
function simulationTable(title, columns, rows) {
    return [(0,_report_document_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .heading */ .R_)(3, title), { kind: 'table', columns: [right('errors/h'), ...columns], rows }];
}
function simulatedRow({ errorsPerHour, simulated }) {
    return [
        String(errorsPerHour),
        percent(simulated.naiveFalsePercent),
        percent(simulated.exactFalsePercent),
        percent(simulated.confirmedFalsePercent),
        `${percent(simulated.tenfoldFoundPercent)}${seconds(simulated.tenfoldMedianSeconds)}`,
        `${percent(simulated.confirmedTenfoldPercent)}${seconds(simulated.confirmedTenfoldMedianSeconds)}`,
    ];
}
function computedRow({ errorsPerHour, computed }) {
    return [
        String(errorsPerHour),
        percent(computed.naiveFalsePercent),
        percent(computed.exactFalsePercent),
        `${percent(computed.tenfoldFoundPercent)}${seconds(computed.tenfoldMedianSeconds)}`,
    ];
}
/** The table of a simulation for a terminal. */
function simulationText({ trials, seed, level, columns }, options) {
    const [naive, exact] = [right('naive false reverts %'), right('exact false reverts %')];
    const found = right('tenfold found % (median)');
    return (0,_report_terminal_render_js__WEBPACK_IMPORTED_MODULE_1__/* .renderTerminal */ .b)([
        (0,_report_document_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(`Good deployments that are condemned and tenfold regressions that are found within the looks of five minutes, at a level of ${level} a look.`),
        ...simulationTable(`Simulated: ${trials} deployments of each kind, seed ${seed}`, [naive, exact, right('… confirmed'), found, right('… confirmed')], columns.map(simulatedRow)),
        ...simulationTable('Computed from the distributions', [naive, exact, found], columns.map(computedRow)),
        (0,_report_document_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)('Confirmed: the next look crosses too, at most 60 s later, or at least 10 errors at ten times the rate.'),
    ], options);
}
function outcome({ judgement, seconds: at }) {
    return [
        (0,_report_document_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(judgement.verdict, TONES[judgement.verdict]),
        ` at ${(0,_report_document_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(at * 1000)} `,
        (0,_report_document_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(judgement.code),
    ];
}
/** A replayed history for a terminal. */
function replayText({ deployments, totals, known }, options) {
    return (0,_report_terminal_render_js__WEBPACK_IMPORTED_MODULE_1__/* .renderTerminal */ .b)([
        {
            kind: 'table',
            columns: [{ title: 'commit' }, { title: 'was' }, ..._replay_js__WEBPACK_IMPORTED_MODULE_2__.MODES.map((title) => ({ title }))],
            rows: deployments.map((deployment) => [
                deployment.commit,
                deployment.actual ?? 'unknown',
                ..._replay_js__WEBPACK_IMPORTED_MODULE_2__.MODES.map((mode) => outcome(deployment[mode])),
            ]),
        },
        {
            kind: 'table',
            columns: [
                { title: 'judge' },
                ...['pass', 'fail', 'inconclusive', 'unverified'].map(right),
                right(`false reverts of ${known.good} good`),
                right(`missed of ${known.bad} bad`),
            ],
            rows: _replay_js__WEBPACK_IMPORTED_MODULE_2__.MODES.map((mode) => {
                const { pass, fail, inconclusive, unverified, falseReverts, missed } = totals[mode];
                return [mode, ...[pass, fail, inconclusive, unverified, falseReverts, missed].map(String)];
            }),
        },
    ], options);
}


/***/ }),

/***/ 579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MODES: () => (/* binding */ MODES),
/* harmony export */   replay: () => (/* binding */ replay)
/* harmony export */ });
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3416);

const MODES = ['exact', 'thresholds'];
/** Shows the looks to the judge one after the other, until it passes or fails the deployment. */
function replayOne({ looks }, settings) {
    let judgement = (0,_judge_js__WEBPACK_IMPORTED_MODULE_0__.judge)([], settings);
    let seconds = 0;
    for (const [index, look] of looks.entries()) {
        judgement = (0,_judge_js__WEBPACK_IMPORTED_MODULE_0__.judge)(looks.slice(0, index + 1), settings);
        seconds = look.seconds;
        if (judgement.verdict === 'pass' || judgement.verdict === 'fail')
            break;
    }
    return { judgement, seconds };
}
function totalsOf(deployments, mode) {
    const count = (is) => deployments.filter((deployment) => is(deployment[mode].judgement.verdict, deployment.actual)).length;
    return {
        pass: count((verdict) => verdict === 'pass'),
        fail: count((verdict) => verdict === 'fail'),
        inconclusive: count((verdict) => verdict === 'inconclusive'),
        unverified: count((verdict) => verdict === 'unverified'),
        falseReverts: count((verdict, actual) => verdict === 'fail' && actual === 'good'),
        missed: count((verdict, actual) => verdict !== 'fail' && actual === 'bad'),
    };
}
/** Judges past deployments again, in both modes; nothing is done about any of them. */
function replay(history, thresholds) {
    const deployments = history.map((deployment) => ({
        commit: deployment.commit,
        actual: deployment.actual,
        exact: replayOne(deployment, { judge: 'exact', thresholds }),
        thresholds: replayOne(deployment, { judge: 'thresholds', thresholds }),
    }));
    return {
        deployments,
        totals: { exact: totalsOf(deployments, 'exact'), thresholds: totalsOf(deployments, 'thresholds') },
        known: {
            good: history.filter(({ actual }) => actual === 'good').length,
            bad: history.filter(({ actual }) => actual === 'bad').length,
        },
    };
}


/***/ })

};
