export const id = 4641;
export const ids = [4641];
export const modules = {

/***/ 4641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fixer: () => (/* binding */ fixer)
/* harmony export */ });
/* harmony import */ var _shared_scope_fixer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4048);

/** Adds the tenant that stands in scope to the filter. */
const fixer = (0,_shared_scope_fixer_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeFixer */ .V)('tenancy/require-scope-on-write');


/***/ })

};
