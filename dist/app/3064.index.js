export const id = 3064;
export const ids = [3064];
export const modules = {

/***/ 3064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   restoreForReport: () => (/* binding */ restoreForReport)
/* harmony export */ });
/* harmony import */ var _github_stored_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5129);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9065);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6776);



/**
 * Brings what this workflow and others stored into the log on this machine, for a report; nothing is written to the
 * host.
 *
 * @param workflows file names; one that the checked out commit does not have is passed over
 * @throws SuiteError `github/…` when the host cannot be read
 */
async function restoreForReport(system, target, link, workflows) {
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h_)(system, target);
    const log = await (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .openState */ .G)(system, repository);
    await (0,_github_stored_state_js__WEBPACK_IMPORTED_MODULE_0__/* .restoreInto */ .p5)(system, link, log, repository.git, false);
    await (0,_github_stored_state_js__WEBPACK_IMPORTED_MODULE_0__/* .restoreOthers */ .y$)(system, link, log, repository.git, workflows);
}


/***/ })

};
