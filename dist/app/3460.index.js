export const id = 3460;
export const ids = [3460];
export const modules = {

/***/ 8471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploymentsReport: () => (/* binding */ deploymentsReport),
/* harmony export */   environmentsOf: () => (/* binding */ environmentsOf)
/* harmony export */ });
/* harmony import */ var _state_projections_deployment_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4536);
/* harmony import */ var _state_projections_deployments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(259);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9065);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6776);




/** The deployments of each environment of a log, with figures and alerts (AD-16). */
function environmentsOf(events, config, now) {
    return [...(0,_state_projections_deployments_js__WEBPACK_IMPORTED_MODULE_1__/* .projectDeployments */ .ed)(events).values()].map((ledger) => ({
        ledger,
        metrics: (0,_state_projections_deployment_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentMetrics */ .Rr)(ledger.history, config.deploy.targets, now),
    }));
}
/** What the log knows of the deployments of each environment. */
async function deploymentsReport(system, target) {
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h_)(system, target);
    const events = (await (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .openState */ .G)(system, repository)).events();
    return environmentsOf(events, repository.config, system.clock.now());
}


/***/ }),

/***/ 3460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   healthOf: () => (/* binding */ healthOf),
/* harmony export */   healthReport: () => (/* binding */ healthReport),
/* harmony export */   overviewReport: () => (/* binding */ overviewReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _state_projections_health_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7041);
/* harmony import */ var _state_projections_iterations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2987);
/* harmony import */ var _state_projections_sessions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(318);
/* harmony import */ var _state_projections_targets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4073);
/* harmony import */ var _deployments_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8471);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9065);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6776);








/** The health score of each month, with the targets of the configuration. */
function healthOf(events, config, now) {
    const { p95Ms, integrationSuccessPercent } = config.health;
    const targets = { coverage: config.scan.coverage, p95Ms, integrationSuccessPercent };
    return (0,_state_projections_health_js__WEBPACK_IMPORTED_MODULE_1__/* .projectHealth */ .S)(events, { targets, now });
}
/** The monthly health score of a repository (CM-28). */
async function healthReport(system, target) {
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .openRepository */ .h_)(system, target);
    const log = await (0,_state_js__WEBPACK_IMPORTED_MODULE_7__/* .openState */ .G)(system, repository);
    return healthOf(log.events(), repository.config, system.clock.now());
}
/** Where a repository stands, as its log tells it: health, targets, iterations, deployments, sessions. */
async function overviewReport(system, target) {
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .openRepository */ .h_)(system, target);
    const { config, root, head } = repository;
    const events = (await (0,_state_js__WEBPACK_IMPORTED_MODULE_7__/* .openState */ .G)(system, repository)).events();
    const shape = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .shapeOf */ .F5)(repository, head);
    const tested = shape.packages.filter((entry) => entry.commands.test !== undefined);
    const now = system.clock.now();
    return {
        repo: node_path__WEBPACK_IMPORTED_MODULE_0__.basename(root),
        generatedAt: now.toISOString(),
        health: healthOf(events, config, now),
        targets: (0,_state_projections_targets_js__WEBPACK_IMPORTED_MODULE_4__/* .projectTargets */ .q)({
            ...{ events, targets: config.targets, now, bundleGrowthPercent: config.scan.bundleGrowthPercent },
            thresholds: new Map(tested.map((entry) => [entry.name, entry.coverage])),
        }),
        iterations: (0,_state_projections_iterations_js__WEBPACK_IMPORTED_MODULE_2__/* .projectIterations */ .e)(events),
        environments: (0,_deployments_report_js__WEBPACK_IMPORTED_MODULE_5__.environmentsOf)(events, config, now),
        sessions: (0,_state_projections_sessions_js__WEBPACK_IMPORTED_MODULE_3__/* .projectSessions */ .xZ)(events),
    };
}


/***/ })

};
