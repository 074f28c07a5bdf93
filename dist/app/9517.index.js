export const id = 9517;
export const ids = [9517];
export const modules = {

/***/ 4830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ markIssue),
/* harmony export */   Mr: () => (/* binding */ readPullMarker),
/* harmony export */   Y: () => (/* binding */ withoutMarkers),
/* harmony export */   bA: () => (/* binding */ markPull),
/* harmony export */   fp: () => (/* binding */ markComment),
/* harmony export */   kc: () => (/* binding */ remarkPull),
/* harmony export */   oA: () => (/* binding */ textDigest),
/* harmony export */   qf: () => (/* binding */ readIssueMarker),
/* harmony export */   wz: () => (/* binding */ readCommentMarker)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(824);
/* harmony import */ var _core_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7486);


const VERSION = 1;
/** One fix that a pull request carries: enough to list it again when more join it. */
const markedFixSchema = zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().min(1).max(200),
    rule: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().min(1).max(200),
    path: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().max(2_000),
    summary: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().max(300),
});
const pullMarkerSchema = zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
    v: zod__WEBPACK_IMPORTED_MODULE_0__.z.literal(VERSION),
    key: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().min(1).max(500),
    branch: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().min(1).max(300),
    session: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().max(200),
    fixes: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(markedFixSchema).max(500),
    /** Digests of title and body as they were written, by which a person's edit is seen. */
    title: zod__WEBPACK_IMPORTED_MODULE_0__.z.string(),
    body: zod__WEBPACK_IMPORTED_MODULE_0__.z.string(),
});
const issueMarkerSchema = zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
    v: zod__WEBPACK_IMPORTED_MODULE_0__.z.literal(VERSION),
    key: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().min(1).max(500),
    /** What the issue is about; several generations of issues may share it. */
    signature: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().min(1).max(500),
    title: zod__WEBPACK_IMPORTED_MODULE_0__.z.string(),
    body: zod__WEBPACK_IMPORTED_MODULE_0__.z.string(),
});
const commentMarkerSchema = zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
    v: zod__WEBPACK_IMPORTED_MODULE_0__.z.literal(VERSION),
    key: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().min(1).max(500),
    does: zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(['close', 'recovered', 'again', 'other']),
});
/** Characters that GitHub, an HTML reader or an eye could take for something else, as JSON escapes. */
function encode(data) {
    return (JSON.stringify(data)
        .replace(/[<>&@#`\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .replace(/--/g, '-\\u002d')
        // `::` at the start of a line of a log is a workflow command.
        .replace(/::/g, ':\\u003a'));
}
function marker(kind, data) {
    return `<!-- caretaker:${kind} ${encode(data)} -->`;
}
/** Any of our comments, whole or mangled, up to where a reader of HTML ends it. */
function pattern(kind) {
    return new RegExp(`<!--\\s*caretaker:${kind}\\b([\\s\\S]*?)(?:--!?>|$)`, 'gi');
}
/** The text without any marker, in the form that survives what hosts and editors do to line ends. */
function withoutMarkers(body) {
    return body
        .replace(/\r\n?/g, '\n')
        .replace(pattern('[a-z-]+'), '')
        .replace(/[ \t]+$/gm, '')
        .trim();
}
/** What a text was when it was written; the same for a body that only went through a web form. */
function textDigest(text) {
    return (0,_core_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br)(withoutMarkers(text)).slice(0, 32);
}
function decode(body, kind, schema) {
    return [...body.matchAll(pattern(kind))].flatMap(([, text = '']) => {
        try {
            const parsed = schema.safeParse(JSON.parse(text));
            return parsed.success ? [parsed.data] : [];
        }
        catch {
            // Not JSON: a person cut it, or it never was ours. The reader treats the body as unmarked.
            return [];
        }
    });
}
/** Appends the marker of a pull request to its visible text. */
function markPull(text, marked) {
    const body = withoutMarkers(text);
    return `${body}\n\n${marker('pull', { v: VERSION, ...marked, body: textDigest(body) })}\n`;
}
/** Puts another marker under a text that a person has edited; it still counts as edited. */
function remarkPull(text, marked) {
    return `${withoutMarkers(text)}\n\n${marker('pull', { v: VERSION, ...marked })}\n`;
}
/**
 * The marker of a pull request's body. A body may hold several (a person pasted one): the one for this branch
 * counts, and none when they differ.
 */
function readPullMarker(body, branch) {
    const found = decode(body, 'pull', pullMarkerSchema).filter((item) => item.branch === branch);
    const keys = new Set(found.map((item) => item.key));
    return keys.size === 1 ? found.at(-1) : undefined;
}
/** Appends the marker of an issue to its visible text. */
function markIssue(text, marked) {
    const body = withoutMarkers(text);
    return `${body}\n\n${marker('issue', { v: VERSION, ...marked, body: textDigest(body) })}\n`;
}
/** The marker of an issue's body; none when several differ. */
function readIssueMarker(body) {
    const found = decode(body, 'issue', issueMarkerSchema);
    return new Set(found.map((item) => item.key)).size === 1 ? found.at(-1) : undefined;
}
/** Appends the marker of a comment to its visible text. */
function markComment(text, marked) {
    return `${withoutMarkers(text)}\n\n${marker('comment', { v: VERSION, ...marked })}\n`;
}
/** The marker of a comment. */
function readCommentMarker(body) {
    const found = decode(body, 'comment', commentMarkerSchema);
    return found.length === 1 ? found[0] : undefined;
}


/***/ }),

/***/ 968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ handsOffLabel),
/* harmony export */   I1: () => (/* binding */ isOwnPull),
/* harmony export */   S9: () => (/* binding */ isOwnIssue),
/* harmony export */   _M: () => (/* binding */ isOwnComment),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   qS: () => (/* binding */ needsReviewLabel),
/* harmony export */   qT: () => (/* binding */ handsOffReason),
/* harmony export */   t$: () => (/* binding */ isOwnBranch),
/* harmony export */   uv: () => (/* binding */ isOwnCommit)
/* harmony export */ });
/* unused harmony export COMMITS_LISTED */
/* harmony import */ var _config_branch_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3779);

/** Builds the identity from the configuration and two looks at the host. */
function identityOf(config, viewer, repositoryId) {
    const { branchPrefix, author, tag, pulls } = config.session;
    const label = pulls.labels[0] ?? 'caretaker';
    return { viewer, repositoryId, label, branchPrefix, email: author.email, tag };
}
/** Label that a person puts on one of our pull requests to keep us from writing to it. */
function handsOffLabel(identity) {
    return `${identity.label}:hands-off`;
}
/** Label of a pull request whose change is never deployed without a person (AD-15). */
function needsReviewLabel(identity) {
    return `${identity.label}:needs-review`;
}
/** True for a branch that only our sessions make: the prefix, a dash, and more; or a revert or a hotfix. */
function isOwnBranch(identity, branch) {
    const { branchPrefix } = identity;
    return branch.startsWith(`${branchPrefix}-`) || (0,_config_branch_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmergencyBranch */ .Mu)(branchPrefix, branch);
}
/**
 * True for our own pull request. A marker in a body proves nothing, so this asks for what an outsider cannot
 * have: a head branch in this repository (needs write access), under our prefix, and our login as the author
 * or our label (needs triage access). The label covers a token that was changed since.
 */
function isOwnPull(identity, pull) {
    return (pull.headRepository === identity.repositoryId &&
        isOwnBranch(identity, pull.head) &&
        (pull.author === identity.viewer || pull.labels.includes(identity.label)));
}
/** True for our own issue: labels are no proof, since issue forms put them on what strangers write. */
function isOwnIssue(identity, issue) {
    return issue.author === identity.viewer;
}
/** True for a comment by us, or by whom our pull request was opened (a token that was changed since). */
function isOwnComment(identity, comment, pullAuthor) {
    return comment.author === identity.viewer || comment.author === pullAuthor;
}
/** True for a commit that one of our sessions made: address, tag and trailer (safety rule 7). */
function isOwnCommit(identity, commit) {
    const [subject = ''] = commit.message.split('\n');
    return (commit.authorEmail === identity.email &&
        commit.committerEmail === identity.email &&
        subject.includes(identity.tag) &&
        /^Task-ID: \S/m.test(commit.message));
}
/** More commits than this are not listed by the host, so that nobody can say whose they are. */
const COMMITS_LISTED = 250;
/** Why a pull request is left alone, or undefined when it is ours to write to (safety rule 7). */
function handsOffReason(identity, pull, commits) {
    if (pull.labels.includes(handsOffLabel(identity)))
        return `it carries the label ${handsOffLabel(identity)}`;
    if (commits.length >= COMMITS_LISTED)
        return 'it has more commits than can be looked at';
    const foreign = commits.find((commit) => !isOwnCommit(identity, commit));
    return foreign === undefined ? undefined : `a person pushed ${foreign.id.slice(0, 12)} to it`;
}


/***/ })

};
