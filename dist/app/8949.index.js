export const id = 8949;
export const ids = [8949];
export const modules = {

/***/ 8949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isSameCode: () => (/* binding */ isSameCode)
/* harmony export */ });
/* harmony import */ var ts_morph__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6857);

const COMMENT = /\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g;
const SCRIPT_KINDS = {
    ts: ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.ScriptKind.TS,
    mts: ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.ScriptKind.TS,
    cts: ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.ScriptKind.TS,
    tsx: ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.ScriptKind.TSX,
};
/** JSX drops line breaks and the white space around them, and nothing else. */
function jsxText(text) {
    const lines = text.split(/\r?\n/);
    if (lines.length === 1)
        return text;
    const last = lines.length - 1;
    return lines
        .map((line, index) => {
        const start = index === 0 ? line : line.trimStart();
        return index === last ? start : start.trimEnd();
    })
        .filter((line) => line !== '')
        .join(' ');
}
/** The text of a token in one spelling; undefined for those that a formatter may add and take away. */
function tokenText({ node, owner }, source) {
    const raw = source.text.slice(node.getStart(source, false), node.end);
    switch (node.kind) {
        case ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.OpenParenToken:
        case ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.CloseParenToken:
            return undefined;
        case ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.CommaToken:
            return ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isBinaryExpression(owner) ? raw : undefined;
        case ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.SemicolonToken:
            // Nothing but the semicolons tells the parts of a `for` apart.
            return ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isForStatement(owner) ? raw : undefined;
        case ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.BarToken:
        case ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.AmpersandToken:
            return ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isUnionTypeNode(owner) || ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isIntersectionTypeNode(owner) ? undefined : raw;
        case ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.StringLiteral:
            // Other escapes stay as written: an escaped directive is none.
            return ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isJsxAttribute(owner) ? raw.slice(1, -1) : raw.slice(1, -1).replace(/\\(['"])/g, '$1');
        case ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.JsxText: {
            const text = jsxText(source.text.slice(node.pos, node.end));
            return text === '' ? undefined : text;
        }
        case ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.NoSubstitutionTemplateLiteral:
        case ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.TemplateHead:
        case ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.TemplateMiddle:
        case ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.TemplateTail:
            return raw.replace(/\r\n/g, '\n');
        default:
            return raw;
    }
}
function commentText(text) {
    return text.replace(/\s*\n\s*/g, '\n').trimEnd();
}
/** Parentheses are in the shape of the tree already; around a string they keep it from being a directive. */
function isLayout(node) {
    if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isParenthesizedTypeNode(node) || node.kind === ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.SyntaxList)
        return true;
    return ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isParenthesizedExpression(node) && !ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isStringLiteralLike(node.expression);
}
function isJsDoc(node) {
    return node.kind >= ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.FirstJSDocNode && node.kind <= ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.LastJSDocNode;
}
/** Walks with a stack of its own: a sum of thousands of parts is nested as deeply. */
function codeOf(path, text) {
    const kind = SCRIPT_KINDS[path.slice(path.lastIndexOf('.') + 1)] ?? ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.ScriptKind.JSX;
    const source = ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.createSourceFile(path, text, ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.ScriptTarget.ESNext, true, kind);
    const tree = [];
    const comments = [];
    let tokens = 0;
    const readToken = (visit) => {
        const { node } = visit;
        // What stands before a token is white space and comments, or a first line for the shell.
        const before = text.slice(node.pos, node.getStart(source, false));
        for (const [comment] of before.matchAll(COMMENT))
            comments.push(`${tokens} ${commentText(comment)}`);
        const rest = before.replace(COMMENT, '').trim();
        if (rest !== '')
            tree.push(`rest ${rest}`);
        const token = tokenText(visit, source);
        if (token === undefined)
            return;
        tree.push(`token ${node.kind} ${token}`);
        tokens += 1;
    };
    const open = [{ node: source, owner: source }];
    for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
        if (visit === 'end') {
            tree.push('end');
            continue;
        }
        const { node, owner } = visit;
        if (isJsDoc(node))
            continue;
        const children = node.getChildren(source);
        if (children.length === 0) {
            // An empty list has no text; what stands within belongs to the token that closes it.
            if (node.kind !== ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.SyntaxList)
                readToken(visit);
            continue;
        }
        const isList = node.kind === ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.SyntaxList;
        if (!isLayout(node)) {
            const chain = (node.flags & ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.NodeFlags.OptionalChain) === 0 ? '' : ' chain';
            tree.push(`node ${node.kind}${chain}`);
            open.push('end');
        }
        for (const child of [...children].reverse())
            open.push({ node: child, owner: isList ? owner : node });
    }
    return { tree, comments };
}
function same(one, other) {
    return one.length === other.length && one.every((entry, index) => entry === other[index]);
}
/**
 * True when two texts of a file differ in nothing but what a formatter decides: white space, line breaks,
 * quotes, semicolons, trailing commas, parentheses that change no meaning. Comments count, with the place
 * where they stand. Files that are no scripts have to be equal to the byte.
 */
function isSameCode(path, one, other) {
    if (one === other)
        return true;
    if (!/\.[cm]?[jt]sx?$/.test(path))
        return false;
    const [first, second] = [codeOf(path, one), codeOf(path, other)];
    return same(first.tree, second.tree) && same(first.comments, second.comments);
}


/***/ })

};
