export const id = 579;
export const ids = [579];
export const modules = {

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
