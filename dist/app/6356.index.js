export const id = 6356;
export const ids = [6356];
export const modules = {

/***/ 6356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repositoryName: () => (/* binding */ repositoryName)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);

const SLUG = /^([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;
/** Owner and name from `owner/name`, `https://host/owner/name.git` or `git@host:owner/name.git`. */
function parse(text) {
    const path = URL.canParse(text) ? new URL(text).pathname.slice(1) : text.replace(/^[^/]*@[^:/]+:/, '');
    const [, owner, name] = SLUG.exec(path) ?? [];
    return owner === undefined || name === undefined ? undefined : { owner, name };
}
/**
 * Which repository on the host a checkout is of: as given, else that of the remote `origin`.
 *
 * @throws SuiteError `input/no-repository`
 */
async function repositoryName(git, given) {
    const remote = given ?? (await git.run(['remote', 'get-url', '--', 'origin'])).stdout.trim();
    const name = parse(remote);
    if (name !== undefined)
        return name;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SuiteError */ .$K('It is not clear which repository on the host this is', {
        kind: 'input',
        code: 'input/no-repository',
        hint: 'Name it with --repository owner/name, or let the remote origin be its address.',
    });
}


/***/ })

};
