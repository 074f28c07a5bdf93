export const id = 5727;
export const ids = [5727];
export const modules = {

/***/ 58:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ applyActions)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/state/events.js
var events = __webpack_require__(209);
// EXTERNAL MODULE: ./build/state/read.js
var read = __webpack_require__(7132);
// EXTERNAL MODULE: ./build/propose/create-once.js
var create_once = __webpack_require__(4552);
// EXTERNAL MODULE: ./build/propose/markers.js
var markers = __webpack_require__(4830);
// EXTERNAL MODULE: ./build/propose/ownership.js
var ownership = __webpack_require__(968);
;// CONCATENATED MODULE: ./build/propose/apply-action.js





/** Where the log says that an effect took place; what it made may no longer be listed. */
function recordedReference({ events }, action) {
    return [...(0,read/* eventsOf */.X)(events, 'effect.done')]
        .filter(({ data }) => data.key === action.key && data.kind === action.kind)
        .at(-1)?.data.reference;
}
/** GitHub allows one open pull request for each base; one for a branch is enough for us. */
function branchTaken(pull) {
    return new errors/* SuiteError */.$K(`Pull request ${pull.number} is open for the branch already`, {
        kind: 'refused',
        code: 'propose/branch-taken',
        hint: 'Close it, or let the next night use a branch of its own.',
    });
}
async function createPull(context, action) {
    const { forge, identity, clock } = context;
    const known = recordedReference(context, action);
    if (known !== undefined)
        return { status: 'already', reference: known, detail: action.head };
    let taken;
    const look = async () => {
        const pulls = await forge.listPulls({ state: 'all', head: action.head });
        taken = pulls.find((pull) => pull.state === 'open');
        return pulls.find((pull) => (0,ownership/* isOwnPull */.I1)(identity, pull) && (0,markers/* readPullMarker */.Mr)(pull.body, pull.head)?.key === action.key);
    };
    const make = () => {
        if (taken !== undefined)
            throw branchTaken(taken);
        const { title, body, head, base, draft } = action;
        return forge.createPull({ title, body, head, base, draft });
    };
    const { status, value } = await (0,create_once/* createOnce */.U)(clock, look, make);
    const missing = action.labels.filter((label) => !value.labels.includes(label));
    // Part of making it: until that is recorded, the next run comes by here again.
    if (value.state === 'open' && missing.length > 0)
        await (0,create_once/* setAgain */.L)(() => forge.addLabels(value.number, missing));
    return { status, reference: String(value.number), detail: value.url };
}
/** The pull request as it is now, when it may be written to. */
async function writable({ forge, identity }, number) {
    const pull = (await forge.listPulls({ state: 'open' })).find((candidate) => candidate.number === number);
    if (pull === undefined)
        return { reason: 'it is no longer open' };
    if (!(0,ownership/* isOwnPull */.I1)(identity, pull))
        return { reason: 'it is not ours' };
    const reason = (0,ownership/* handsOffReason */.qT)(identity, pull, await forge.pullCommits(number));
    return reason === undefined ? pull : { reason };
}
async function updatePull(context, action) {
    const pull = await writable(context, action.pull);
    if ('reason' in pull)
        return { status: 'held', reason: pull.reason };
    const { title, body, labels = [] } = action;
    const change = { ...(title === undefined ? {} : { title }), ...(body === undefined ? {} : { body }) };
    if (Object.keys(change).length > 0)
        await (0,create_once/* setAgain */.L)(() => context.forge.updatePull(action.pull, change));
    const missing = labels.filter((label) => !pull.labels.includes(label));
    if (missing.length > 0)
        await (0,create_once/* setAgain */.L)(() => context.forge.addLabels(action.pull, missing));
    return { status: 'done', reference: String(action.pull), detail: pull.url };
}
/** Comments first: a pull request that is closed without a word from us counts as declined by a person. */
async function closePull(context, action) {
    const { forge } = context;
    const pull = await writable(context, action.pull);
    if ('reason' in pull) {
        // Killed between the effect and its record: the comment with our key says that it was us.
        const commented = await findComment(context, action.pull, action.key);
        if (commented === undefined)
            return { status: 'held', reason: pull.reason };
        const isOpen = (await forge.listPulls({ state: 'open' })).some((open) => open.number === action.pull);
        if (isOpen)
            return { status: 'held', reason: pull.reason };
        return { status: 'already', reference: String(action.pull), detail: commented };
    }
    await commentOnce(context, action.pull, action.key, action.comment);
    await (0,create_once/* setAgain */.L)(() => forge.updatePull(action.pull, { state: 'closed' }));
    return { status: 'done', reference: String(action.pull), detail: pull.url };
}
async function findComment({ forge, identity }, issue, key) {
    const comments = await forge.listComments(issue);
    const ours = comments.filter((comment) => (0,ownership/* isOwnComment */._M)(identity, comment));
    return ours.find((comment) => (0,markers/* readCommentMarker */.wz)(comment.body)?.key === key)?.url;
}
function commentOnce(context, issue, key, body) {
    return (0,create_once/* createOnce */.U)(context.clock, () => findComment(context, issue, key), async () => (await context.forge.createComment(issue, body)).url);
}
async function comment(context, action) {
    const known = recordedReference(context, action);
    if (known !== undefined)
        return { status: 'already', reference: known, detail: '' };
    const { status, value } = await commentOnce(context, action.issue, action.key, action.body);
    return { status, reference: value, detail: `on ${action.issue}` };
}
async function createIssue(context, action) {
    const { forge, identity } = context;
    const known = recordedReference(context, action);
    if (known !== undefined)
        return { status: 'already', reference: known, detail: '' };
    const holds = (issue) => (0,ownership/* isOwnIssue */.S9)(identity, issue) && (0,markers/* readIssueMarker */.qf)(issue.body)?.key === action.key;
    const look = async () => {
        const labelled = await forge.listIssues({ state: 'all', labels: action.labels.slice(0, 1) });
        const found = labelled.find(holds);
        if (found !== undefined || action.labels.length === 0)
            return found;
        // A person may have taken the label off.
        return (await forge.listIssues({ state: 'all', labels: [] })).find(holds);
    };
    const { status, value } = await (0,create_once/* createOnce */.U)(context.clock, look, () => forge.createIssue({ title: action.title, body: action.body, labels: action.labels }));
    return { status, reference: String(value.number), detail: value.url };
}
async function updateIssue({ forge }, action) {
    const { title, body, state, stateReason } = action;
    const change = {
        ...(title === undefined ? {} : { title }),
        ...(body === undefined ? {} : { body }),
        ...(state === undefined ? {} : { state }),
        ...(stateReason === undefined ? {} : { stateReason }),
    };
    const issue = await (0,create_once/* setAgain */.L)(() => forge.updateIssue(action.issue, change));
    return { status: 'done', reference: String(action.issue), detail: issue.url };
}
/** Makes one effect take place, once. */
function applyAction(context, action) {
    switch (action.kind) {
        case 'create-pull':
            return createPull(context, action);
        case 'update-pull':
            return updatePull(context, action);
        case 'close-pull':
            return closePull(context, action);
        case 'comment':
            return comment(context, action);
        case 'create-issue':
            return createIssue(context, action);
        case 'update-issue':
            return updateIssue(context, action);
    }
}

;// CONCATENATED MODULE: ./build/propose/apply.js




/** The host's limits are counted by the hour; it gives no better moment when it asks to wait longer. */
const RATE_LIMIT_MS = 3_600_000;
/** What an action works on: one that failed there stops the later ones for the same. */
function targetOf(action) {
    switch (action.kind) {
        case 'create-pull':
            return `branch ${action.head}`;
        case 'create-issue':
            return `key ${action.key}`;
        case 'update-pull':
        case 'close-pull':
            return `number ${action.pull}`;
        case 'update-issue':
        case 'comment':
            return `number ${action.issue}`;
    }
}
function lastHeld(events) {
    return new Map([...(0,read/* eventsOf */.X)(events, 'effect.held')].map(({ data }) => [data.key, data]));
}
/** Records what waits, unless the log says the very same of it already. */
async function recordHeld(input, held) {
    const last = lastHeld(input.events);
    for (const { action, reason, until } of held) {
        const before = last.get(action.key);
        if (before?.reason === reason && before.until === until)
            continue;
        const { key, kind } = action;
        await (0,events/* record */.g1)(input.sink, 'effect.held', { ...inSession(input), key, kind, reason, until });
    }
}
function inSession({ session }) {
    return session === undefined ? {} : { session };
}
/**
 * Applies actions in order. Each effect is looked up before it is made and recorded right after it (safety
 * rules 8 and 10). A failed action stops those after it on the same pull request or issue and no others; a
 * rate limit or a refused token ends the rest, as held or failed. Only the sink's own errors are thrown.
 */
async function applyActions(input, actions, held = []) {
    const done = [];
    const already = [];
    const failed = [];
    const waiting = [...held];
    const blocked = new Set();
    const recorded = new Set([...(0,read/* eventsOf */.X)(input.events, 'effect.done')].map(({ data }) => data.key));
    let ended;
    function fail(action, error) {
        blocked.add(targetOf(action));
        const code = error instanceof errors/* SuiteError */.$K ? error.code : 'propose/unexpected';
        if (code === 'github/rate-limited') {
            const until = new Date(input.clock.now().getTime() + RATE_LIMIT_MS).toISOString();
            ended = (rest) => waiting.push({ action: rest, reason: 'the host asked to wait', until });
            ended(action);
            return;
        }
        const reason = (0,errors/* messageOf */.bD)(error);
        failed.push({ action, code, reason });
        if (code === 'github/unauthorized')
            ended = (rest) => failed.push({ action: rest, code, reason });
    }
    for (const action of actions) {
        if (ended !== undefined) {
            ended(action);
            continue;
        }
        if (blocked.has(targetOf(action))) {
            const reason = 'an action before it on the same pull request or issue failed';
            failed.push({ action, code: 'propose/depends-on-failed', reason });
            continue;
        }
        let outcome;
        try {
            outcome = await applyAction(input, action);
        }
        catch (error) {
            fail(action, error);
            continue;
        }
        if (outcome.status === 'held') {
            blocked.add(targetOf(action));
            waiting.push({ action, reason: outcome.reason, until: null });
            continue;
        }
        const { reference, detail } = outcome;
        const { key, kind } = action;
        if (outcome.status === 'done' || !recorded.has(key))
            await (0,events/* record */.g1)(input.sink, 'effect.done', { ...inSession(input), key, kind, reference, detail });
        recorded.add(key);
        (outcome.status === 'done' ? done : already).push({ action, reference });
    }
    await recordHeld(input, waiting);
    return { done, already, failed, held: waiting };
}


/***/ }),

/***/ 4552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ setAgain),
/* harmony export */   U: () => (/* binding */ createOnce)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);

/** Pauses before each look after an effect that may have taken place (ms): hosts list new things late. */
const PAUSES = [1_000, 3_000, 8_000, 15_000];
function codeOf(error) {
    return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SuiteError */ .$K ? error.code : undefined;
}
/**
 * Makes something once (safety rule 8): looks for it, makes it, and when the host leaves open whether it was
 * made (`github/unknown-effect`) looks again several times before the one other try. A refusal
 * (`github/invalid`) is looked into as well: somebody may have been faster. Throws what the host says when the
 * effect is not there.
 */
async function createOnce(clock, look, make) {
    const found = await look();
    if (found !== undefined)
        return { status: 'already', value: found };
    for (let attempt = 1;; attempt += 1) {
        try {
            return { status: 'done', value: await make() };
        }
        catch (error) {
            const code = codeOf(error);
            if (code !== 'github/unknown-effect' && code !== 'github/invalid')
                throw error;
            for (const pause of PAUSES) {
                await clock.sleep(pause);
                const late = await look();
                if (late !== undefined)
                    return { status: 'done', value: late };
                if (code === 'github/invalid')
                    break;
            }
            if (code === 'github/invalid' || attempt === 2)
                throw error;
        }
    }
}
/** Sets something that may be set twice without harm; after an unknown effect it is simply set again. */
async function setAgain(set) {
    try {
        return await set();
    }
    catch (error) {
        if (codeOf(error) !== 'github/unknown-effect')
            throw error;
        return await set();
    }
}


/***/ }),

/***/ 1035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ observeIssues)
/* harmony export */ });
/* harmony import */ var _state_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7132);
/* harmony import */ var _markers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4830);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(968);



/**
 * Looks at our issues of these signatures, open and closed, with what we said in them. Those whose label a
 * person took off are found among the newest of all.
 */
async function observeIssues(forge, identity, signatures, events = []) {
    const made = new Map();
    for (const { data } of (0,_state_read_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .X)(events, 'effect.done'))
        if (data.kind === 'create-issue')
            made.set(data.key, Number(data.reference));
    if (signatures.length === 0)
        return { identity, issues: [], made };
    const byNumber = new Map();
    for (const labels of [[identity.label], []])
        for (const issue of await forge.listIssues({ state: 'all', labels }))
            byNumber.set(issue.number, issue);
    const issues = [];
    for (const issue of [...byNumber.values()].sort((a, b) => b.number - a.number)) {
        const marker = (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnIssue */ .S9)(identity, issue) ? (0,_markers_js__WEBPACK_IMPORTED_MODULE_1__/* .readIssueMarker */ .qf)(issue.body) : undefined;
        if (marker === undefined || !signatures.includes(marker.signature))
            continue;
        const said = (await forge.listComments(issue.number))
            .filter((comment) => (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnComment */ ._M)(identity, comment))
            .map((comment) => (0,_markers_js__WEBPACK_IMPORTED_MODULE_1__/* .readCommentMarker */ .wz)(comment.body)?.does);
        issues.push({
            issue,
            marker,
            bodyEdited: (0,_markers_js__WEBPACK_IMPORTED_MODULE_1__/* .textDigest */ .oA)(issue.body) !== marker.body,
            titleEdited: (0,_markers_js__WEBPACK_IMPORTED_MODULE_1__/* .textDigest */ .oA)(issue.title) !== marker.title,
            recovered: said.filter((does) => does === 'recovered').length,
            again: said.filter((does) => does === 'again').length,
        });
    }
    return { identity, issues, made };
}


/***/ }),

/***/ 7884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ planIssues)
/* harmony export */ });
/* harmony import */ var _core_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7486);
/* harmony import */ var _report_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7914);
/* harmony import */ var _report_markdown_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4685);
/* harmony import */ var _markers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4830);




/** Bytes of a text: below what the host takes (65 536 characters), with room for the marker. */
const TEXT_LIMIT_BYTES = 60_000;
const TITLE_LIMIT = 200;
const DAY_MS = 24 * 3_600_000;
function render(blocks) {
    return (0,_report_markdown_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .fitSummary */ .m)(blocks, 'The report of the run has the rest.', TEXT_LIMIT_BYTES).markdown;
}
function titleOf(wanted) {
    const title = (0,_report_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLine */ .Fq)(wanted.title);
    return title.length <= TITLE_LIMIT
        ? title
        : `${title.slice(0, TITLE_LIMIT - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
function bodyOf(wanted, key) {
    const marked = { key, signature: wanted.signature, title: (0,_markers_js__WEBPACK_IMPORTED_MODULE_3__/* .textDigest */ .oA)(titleOf(wanted)) };
    return (0,_markers_js__WEBPACK_IMPORTED_MODULE_3__/* .markIssue */ .DU)(render(wanted.body), marked);
}
function creation(wanted, generation) {
    const key = `issue:${wanted.signature}:after:${generation}`;
    return {
        kind: 'create-issue',
        key,
        title: titleOf(wanted),
        body: bodyOf(wanted, key),
        labels: wanted.labels,
    };
}
function create(wanted, generation, world) {
    const action = creation(wanted, generation);
    const made = world.made.get(action.key);
    if (made === undefined)
        return { actions: [action], held: [] };
    // The list lags, or a person deleted it: neither asks for another one.
    const reason = `issue ${made} was made for this and is not listed any more`;
    return { actions: [], held: [{ action, reason, until: null }] };
}
/** The log does not know of it: killed before the record. The same action again finds it and records it. */
function adopt({ issue, marker }, world) {
    if (world.made.has(marker.key))
        return [];
    const { title, body, labels } = issue;
    return [{ kind: 'create-issue', key: marker.key, title, body, labels }];
}
/** Brings title and text of an issue up to date, but for what a person edited. */
function refresh(own, wanted, reopen) {
    const [title, body] = [titleOf(wanted), bodyOf(wanted, own.marker.key)];
    const plain = (text) => text.replace(/\r\n?/g, '\n').trim();
    const change = {
        ...(own.titleEdited || title === own.issue.title ? {} : { title }),
        ...(own.bodyEdited || plain(body) === plain(own.issue.body) ? {} : { body }),
        ...(reopen ? { state: 'open', stateReason: 'reopened' } : {}),
    };
    if (Object.keys(change).length === 0)
        return [];
    const key = `${own.marker.key}:update:${(0,_core_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)(JSON.stringify(change)).slice(0, 16)}`;
    return [{ kind: 'update-issue', key, issue: own.issue.number, ...change }];
}
function saysAgain(own) {
    const key = `${own.marker.key}:again:${own.recovered}`;
    const body = (0,_markers_js__WEBPACK_IMPORTED_MODULE_3__/* .markComment */ .fp)('It is back.', { key, does: 'again' });
    return { kind: 'comment', key, issue: own.issue.number, body };
}
function keep(wanted, input) {
    const { world, now } = input;
    const all = world.issues.filter(({ marker }) => marker.signature === wanted.signature);
    const own = all.find(({ issue }) => issue.state === 'open') ?? all[0];
    if (own === undefined)
        return create(wanted, 0, world);
    const closedByUs = own.recovered > own.again;
    if (own.issue.state === 'open') {
        // Also after a run that was killed between opening it again and saying so.
        const again = closedByUs ? [saysAgain(own)] : [];
        return { actions: [...adopt(own, world), ...refresh(own, wanted, false), ...again], held: [] };
    }
    const until = Date.parse(own.issue.updatedAt) + (input.reopenDays ?? 14) * DAY_MS;
    if (now.getTime() >= until)
        return create(wanted, own.issue.number, world);
    const reopening = [...refresh(own, wanted, true), saysAgain(own)];
    if (closedByUs)
        return { actions: reopening, held: [] };
    const reason = `a person closed issue ${own.issue.number}`;
    const [first] = reopening;
    return {
        actions: [],
        held: first === undefined ? [] : [{ action: first, reason, until: new Date(until).toISOString() }],
    };
}
function recover(recovered, world) {
    return world.issues
        .filter(({ marker, issue }) => marker.signature === recovered.signature && issue.state === 'open')
        .flatMap((own) => {
        const key = `${own.marker.key}:recovered:${own.again}`;
        const body = (0,_markers_js__WEBPACK_IMPORTED_MODULE_3__/* .markComment */ .fp)(render(recovered.comment), { key, does: 'recovered' });
        const issue = own.issue.number;
        return [
            // Told before it is closed: one that is closed without a word from us was closed by a person.
            { kind: 'comment', key, issue, body },
            {
                kind: 'update-issue',
                key: `${key}:close`,
                issue,
                state: 'closed',
                stateReason: 'completed',
            },
        ];
    });
}
/**
 * Decides what happens to issues: one for a signature (safety rule 8), brought up to date in place, closed with
 * a comment on recovery. What we closed and comes back soon is opened again, later there is a new issue; what a
 * person closed stays closed that long.
 */
function planIssues(input) {
    const plans = input.wanted.map((wanted) => keep(wanted, input));
    const lasting = new Set(input.wanted.map(({ signature }) => signature));
    return {
        actions: [
            ...plans.flatMap(({ actions }) => actions),
            ...input.recovered
                .filter(({ signature }) => !lasting.has(signature))
                .flatMap((recovered) => recover(recovered, input.world)),
        ],
        held: plans.flatMap(({ held }) => held),
    };
}


/***/ })

};
