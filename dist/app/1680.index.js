export const id = 1680;
export const ids = [1680];
export const modules = {

/***/ 1680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withRange),
/* harmony export */   leadsTo: () => (/* binding */ leadsTo),
/* harmony export */   raisedRange: () => (/* binding */ raisedRange),
/* harmony export */   z: () => (/* binding */ declaredRanges)
/* harmony export */ });
/* harmony import */ var ts_morph__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6857);
/* harmony import */ var _tools_audit_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1143);


/** Peer ranges say what others may bring along and install nothing: they stay. */
const SECTIONS = new Set(['dependencies', 'devDependencies', 'optionalDependencies']);
/** The properties of an object whose names are strings. */
function entriesOf(node) {
    if (node === undefined || !ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isObjectLiteralExpression(node))
        return [];
    return node.properties.flatMap((property) => ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isPropertyAssignment(property) && ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isStringLiteral(property.name)
        ? [[property.name.text, property.initializer]]
        : []);
}
/** Every range with which a manifest's text asks for a package to be installed. */
function declaredRanges(manifest, name) {
    const source = ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.parseJsonText('package.json', manifest);
    return entriesOf(source.statements[0]?.expression)
        .filter(([section]) => SECTIONS.has(section))
        .flatMap(([, section]) => entriesOf(section))
        .flatMap(([dependency, value]) => {
        if (dependency !== name || !ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isStringLiteral(value))
            return [];
        const start = value.getStart(source) + 1;
        return [{ start, end: value.end - 1, text: manifest.slice(start, value.end - 1) }];
    });
}
/** The manifest with other ranges for a package, byte for byte the same elsewhere. */
function withRange(manifest, name, change) {
    return [...declaredRanges(manifest, name)]
        .sort((a, b) => b.start - a.start)
        .reduce((text, range) => text.slice(0, range.start) + change(range.text) + text.slice(range.end), manifest);
}
/** `^1.2.3` → `^1.2.4`; undefined for ranges that are no plain version with `^`, `~` or nothing. */
function raisedRange(range, version) {
    const match = /^([~^]?)\d+\.\d+\.\d+$/.exec(range.trim());
    return match === null ? undefined : `${match[1] ?? ''}${version}`;
}
/**
 * True when a plain range asks for an earlier version on the same line as this one. Another member of the
 * repository may be on a later version already, or on another major one: a patch is none of its business.
 */
function leadsTo(range, version) {
    const [from, to] = [(0,_tools_audit_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(range.trim().replace(/^[~^]/, '')), (0,_tools_audit_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version)];
    if (from === undefined || to === undefined || (0,_tools_audit_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(from, to) > 0)
        return false;
    const bump = (0,_tools_audit_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .bumpBetween */ .HQ)(from, to);
    return range.trim().startsWith('^') ? bump !== 'major' : bump === 'patch';
}


/***/ })

};
