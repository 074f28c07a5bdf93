export const id = 4390;
export const ids = [4390];
export const modules = {

/***/ 5047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YW: () => (/* binding */ landingArtifact),
/* harmony export */   dm: () => (/* binding */ PLAN_ARTIFACT),
/* harmony export */   f8: () => (/* binding */ ITERATION_ARTIFACT),
/* harmony export */   k4: () => (/* binding */ areaArtifact)
/* harmony export */ });
/** Name of the artifact that goes from the job that assesses to those that improve and integrate. */
const PLAN_ARTIFACT = 'caretaker-iteration-plan';
/** Name of the artifact that goes from the job that integrates to the one that writes. */
const ITERATION_ARTIFACT = 'caretaker-iteration';
/** Name of the handover of an area's session. */
function areaArtifact(area) {
    return `caretaker-area-${area}`;
}
/** Name of the handover of an area that passed its gates, on top of the areas before it. */
function landingArtifact(area) {
    return `caretaker-landing-${area}`;
}


/***/ }),

/***/ 8729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ receivePlan),
/* harmony export */   SX: () => (/* binding */ receiveSession),
/* harmony export */   Zy: () => (/* binding */ receiveIteration)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _propose_handover_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23);
/* harmony import */ var _propose_handover_read_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3229);
/* harmony import */ var _propose_handover_refusal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6905);
/* harmony import */ var _propose_iteration_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4121);
/* harmony import */ var _propose_iteration_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9864);
/* harmony import */ var _iteration_artifacts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5047);
/* harmony import */ var _receive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5879);








function fromRun(system, link, run) {
    return async (name, allowed, read) => {
        const files = await (0,_receive_js__WEBPACK_IMPORTED_MODULE_5__/* .filesOf */ .R8)(link, run, name);
        if ('reason' in files) {
            if (files.code === 'missing')
                return { status: 'missing' };
            return { status: 'refused', refusals: [(0,_propose_handover_refusal_js__WEBPACK_IMPORTED_MODULE_6__/* .refusal */ .x)(files.code, files.reason)] };
        }
        const value = await (0,_receive_js__WEBPACK_IMPORTED_MODULE_5__/* .inFolder */ ._z)(system, files, allowed, read);
        if (value !== undefined)
            return { status: 'found', value };
        return { status: 'refused', refusals: [(0,_propose_handover_refusal_js__WEBPACK_IMPORTED_MODULE_6__/* .refusal */ .x)('unknown-file', 'a file in it has another name')] };
    };
}
function fromFolder(system, folder) {
    return async (name, _allowed, read) => {
        const own = node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, name);
        if ((await system.files.stat(own)) === undefined)
            return { status: 'missing' };
        return { status: 'found', value: await read(own) };
    };
}
async function handoverOf(system, source, name) {
    const found = await source(name, Object.keys(_propose_handover_request_js__WEBPACK_IMPORTED_MODULE_1__/* .HANDOVER_FILES */ .wk), (folder) => (0,_propose_handover_read_request_js__WEBPACK_IMPORTED_MODULE_2__/* .readHandover */ .I)(system.files, folder));
    if (found.status === 'missing')
        return undefined;
    return found.status === 'found' ? found.value : found;
}
async function areasOf(system, source, wanted) {
    const areas = [];
    for (const { area, landed } of wanted)
        areas.push({
            area,
            session: await handoverOf(system, source, (0,_iteration_artifacts_js__WEBPACK_IMPORTED_MODULE_7__/* .areaArtifact */ .k4)(area)),
            landing: landed ? await handoverOf(system, source, (0,_iteration_artifacts_js__WEBPACK_IMPORTED_MODULE_7__/* .landingArtifact */ .YW)(area)) : undefined,
        });
    return areas;
}
const NO_PLAN = {
    status: 'refused',
    refusals: [(0,_propose_handover_refusal_js__WEBPACK_IMPORTED_MODULE_6__/* .refusal */ .x)('missing', 'this run planned no iteration')],
};
async function planIn(system, source) {
    const found = await source(_iteration_artifacts_js__WEBPACK_IMPORTED_MODULE_7__/* .PLAN_ARTIFACT */ .dm, Object.keys(_propose_iteration_request_js__WEBPACK_IMPORTED_MODULE_4__/* .ITERATION_PLAN_FILES */ .q5), (at) => (0,_propose_iteration_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .readIterationPlan */ .d3)(system.files, at));
    if (found.status === 'missing')
        return NO_PLAN;
    return found.status === 'found' ? found.value : found;
}
/** The iteration that the job which assesses planned in this run, read by its form. */
function receivePlan(system, link, run) {
    return planIn(system, fromRun(system, link, run));
}
/** What the session of an area handed over in this run, read by its form; undefined when it did not. */
function receiveSession(system, link, run, area) {
    return handoverOf(system, fromRun(system, link, run), (0,_iteration_artifacts_js__WEBPACK_IMPORTED_MODULE_7__/* .areaArtifact */ .k4)(area));
}
/**
 * What the jobs of this run stored of an iteration, read by its form; nothing in it is believed yet. Only this run is
 * looked at: another one has its own job that writes.
 *
 * @param folder holds the artifacts as folders of their names, for the command line
 */
async function receiveIteration(system, link, folder) {
    if (folder === undefined && link.run === undefined)
        return NO_PLAN;
    const source = folder === undefined ? fromRun(system, link, link.run?.run ?? 0) : fromFolder(system, folder);
    const integrated = await source(_iteration_artifacts_js__WEBPACK_IMPORTED_MODULE_7__/* .ITERATION_ARTIFACT */ .f8, Object.keys(_propose_iteration_request_js__WEBPACK_IMPORTED_MODULE_4__/* .ITERATION_FILES */ .kJ), (at) => (0,_propose_iteration_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .readIteration */ ._q)(system.files, at));
    if (integrated.status === 'refused')
        return integrated;
    if (integrated.status === 'found') {
        const { value } = integrated;
        if (value.status === 'refused')
            return value;
        const areas = await areasOf(system, source, value.iteration.request.areas);
        return { status: 'integrated', iteration: value.iteration, areas };
    }
    const planned = await planIn(system, source);
    if (planned.status === 'refused')
        return planned;
    const { plan } = planned;
    const wanted = plan.request.areas.map((area) => ({ area, landed: false }));
    return { status: 'unfinished', plan, areas: await areasOf(system, source, wanted) };
}


/***/ }),

/***/ 5879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ receiveRevert),
/* harmony export */   PL: () => (/* binding */ receiveHandover),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   _z: () => (/* binding */ inFolder),
/* harmony export */   j1: () => (/* binding */ readFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/* harmony import */ var _emergency_red_base_read_revert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7213);
/* harmony import */ var _emergency_red_base_revert_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9856);
/* harmony import */ var _propose_handover_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23);
/* harmony import */ var _propose_handover_read_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3229);
/* harmony import */ var _propose_handover_refusal_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6905);
/* harmony import */ var _state_artifact_archive_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7011);
/* harmony import */ var _state_artifact_trust_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6619);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3579);
/* harmony import */ var _store_artifact_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7686);
/* harmony import */ var _stored_state_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5129);












function refused(code, message) {
    return { status: 'refused', refusals: [{ code: `handover/${code}`, message }] };
}
/** What another run must be so that a plan of it is looked at. Its content is judged like any other. */
async function distrust(link, run, tip) {
    const rules = (0,_stored_state_js__WEBPACK_IMPORTED_MODULE_9__/* .trustRules */ .gN)(link);
    if (rules === undefined || run === link.run?.run)
        return undefined;
    const found = await link.forge.run(run);
    const wrong = (0,_state_artifact_trust_js__WEBPACK_IMPORTED_MODULE_10__/* .refuseRun */ .q)(found, rules);
    if (wrong !== undefined)
        return wrong.reason;
    return (0,_state_artifact_trust_js__WEBPACK_IMPORTED_MODULE_10__/* .refuseCommit */ .c)(found, await link.forge.compare(found.headCommit, tip))?.reason;
}
/** The files of a run's artifact, unpacked in memory. */
async function filesOf(link, run, name) {
    const artifacts = (await link.forge.listArtifacts(run)).filter((artifact) => (0,_store_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .isStoredAs */ .S)(artifact.name, name));
    const [newest] = [...artifacts].sort((a, b) => b.id - a.id);
    if (newest === undefined)
        return { code: 'missing', reason: `run ${run} handed nothing over` };
    if (newest.isExpired)
        return { code: 'expired', reason: `what run ${run} handed over is deleted` };
    const bytes = await link.forge.downloadArtifact(newest.id, _state_artifact_archive_js__WEBPACK_IMPORTED_MODULE_6__/* .STATE_LIMITS */ .$m.archiveBytes);
    const unpacked = await (0,_state_artifact_archive_js__WEBPACK_IMPORTED_MODULE_6__/* .readArchive */ .bL)(bytes, { digest: newest.digest, limits: _state_artifact_archive_js__WEBPACK_IMPORTED_MODULE_6__/* .STATE_LIMITS */ .$m });
    return 'refusal' in unpacked ? { code: 'archive', reason: unpacked.refusal.reason } : unpacked.value;
}
/** Gives the files to a reader of folders; a file with another name never touches the disk. */
async function inFolder(system, files, allowed, read) {
    if ([...files.keys()].some((name) => !allowed.includes(name)))
        return undefined;
    const folder = await system.files.temporaryDirectory('caretaker-handover');
    try {
        for (const [name, content] of files)
            await system.files.write(node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, name), content);
        return await read(folder);
    }
    finally {
        await system.files.remove(folder);
    }
}
const UNKNOWN_FILE = 'a file in it has another name';
/** The handover that a run of ours stored, read by its form; nothing in it is believed yet. */
async function receiveHandover(system, link, run, tip) {
    const wrong = await distrust(link, run, tip);
    if (wrong !== undefined)
        return refused('untrusted-run', wrong);
    const files = await filesOf(link, run, _prepare_js__WEBPACK_IMPORTED_MODULE_7__.HANDOVER_ARTIFACT);
    if ('reason' in files)
        return refused(files.code, files.reason);
    const read = await inFolder(system, files, Object.keys(_propose_handover_request_js__WEBPACK_IMPORTED_MODULE_4__/* .HANDOVER_FILES */ .wk), (folder) => (0,_propose_handover_read_request_js__WEBPACK_IMPORTED_MODULE_5__/* .readHandover */ .I)(system.files, folder));
    return read ?? refused('unknown-file', UNKNOWN_FILE);
}
/** The revert that this run's other half planned, read by its form. */
async function receiveRevert(system, link, handover) {
    if (handover !== undefined)
        return (0,_emergency_red_base_read_revert_js__WEBPACK_IMPORTED_MODULE_2__/* .readRevert */ .n)(system.files, (0,_prepare_js__WEBPACK_IMPORTED_MODULE_7__.revertFolder)(handover));
    if (link.run === undefined)
        return { status: 'none' };
    const files = await filesOf(link, link.run.run, _prepare_js__WEBPACK_IMPORTED_MODULE_7__.REVERT_ARTIFACT);
    if ('reason' in files) {
        if (files.code === 'missing')
            return { status: 'none' };
        return { status: 'refused', refusals: [(0,_propose_handover_refusal_js__WEBPACK_IMPORTED_MODULE_11__/* .refusal */ .x)(files.code, files.reason)] };
    }
    const read = await inFolder(system, files, [_emergency_red_base_revert_request_js__WEBPACK_IMPORTED_MODULE_3__/* .REVERT_FILE */ .QI], (folder) => (0,_emergency_red_base_read_revert_js__WEBPACK_IMPORTED_MODULE_2__/* .readRevert */ .n)(system.files, folder));
    return read ?? { status: 'refused', refusals: [(0,_propose_handover_refusal_js__WEBPACK_IMPORTED_MODULE_11__/* .refusal */ .x)('unknown-file', UNKNOWN_FILE)] };
}
/** A folder that the other half wrote on this machine, for the command line. */
async function readFolder(system, folder) {
    if ((await system.files.stat(folder)) !== undefined)
        return (0,_propose_handover_read_request_js__WEBPACK_IMPORTED_MODULE_5__/* .readHandover */ .I)(system.files, folder);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SuiteError */ .$K(`There is no handover in ${folder}`, {
        kind: 'input',
        code: 'handover/no-folder',
        hint: 'Write one with "caretaker nightly --handover <folder>".',
    });
}


/***/ }),

/***/ 5727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ waitingPlans),
/* harmony export */   T: () => (/* binding */ rejectedPlans)
/* harmony export */ });
/* harmony import */ var _state_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7132);
/* harmony import */ var _handover_check_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7335);


const DAY_MS = 24 * 3_600_000;
/**
 * Plans that still wait, the newest first: not rejected, not landed, not older than two weeks, and not replaced
 * by a newer plan for the same findings.
 */
function waitingPlans(events, now) {
    const plans = new Map();
    const kinds = ['plan.held', 'plan.approved', 'plan.rejected', 'fix.landed'];
    for (const item of (0,_state_read_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .X)(events, ...kinds)) {
        switch (item.type) {
            case 'plan.held': {
                const { data } = item;
                const before = plans.get(data.plan);
                for (const [id, other] of plans)
                    if (id !== data.plan && other.fingerprints.some((one) => data.fingerprints.includes(one)))
                        plans.delete(id);
                plans.set(data.plan, { ...data, heldAt: item.event.at, approved: before?.approved ?? null });
                break;
            }
            case 'plan.approved': {
                const plan = plans.get(item.data.plan);
                if (plan !== undefined)
                    plans.set(item.data.plan, { ...plan, approved: item.data });
                break;
            }
            case 'plan.rejected':
                plans.delete(item.data.plan);
                break;
            case 'fix.landed':
                for (const [id, plan] of plans)
                    if (plan.fingerprints.includes(item.data.fingerprint))
                        plans.delete(id);
                break;
        }
    }
    return [...plans.values()]
        .filter((plan) => now.getTime() - Date.parse(plan.heldAt) < _handover_check_base_js__WEBPACK_IMPORTED_MODULE_1__/* .APPROVAL_DAYS */ .qU * DAY_MS)
        .sort((a, b) => b.heldAt.localeCompare(a.heldAt));
}
/** Plans that a person turned down: the same plan is not held out again. */
function rejectedPlans(events) {
    return new Set([...(0,_state_read_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .X)(events, 'plan.rejected')].map(({ data }) => data.plan));
}


/***/ }),

/***/ 3953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l5: () => (/* binding */ DASHBOARD_KEY),
  ic: () => (/* binding */ approvalLabel),
  Ry: () => (/* binding */ observeDashboard),
  gO: () => (/* binding */ planDashboard)
});

// EXTERNAL MODULE: ./build/core/fingerprint.js
var fingerprint = __webpack_require__(7486);
// EXTERNAL MODULE: ./build/report/markdown/escape.js
var markdown_escape = __webpack_require__(7914);
// EXTERNAL MODULE: ./build/propose/markers.js
var markers = __webpack_require__(4830);
// EXTERNAL MODULE: ./build/propose/ownership.js
var ownership = __webpack_require__(968);
;// CONCATENATED MODULE: ./build/propose/dashboard/boxes.js

/** What a person asks for by ticking a box of the dashboard. */
const BOX_WORDS = ['approve', 'reject', 'reopen', 'unpark', 'reinstate', 'pause'];
/** Nothing in it can end the comment that carries it. */
const SUBJECT = /^[A-Za-z0-9][A-Za-z0-9._/:-]{0,199}$/;
const BOX = /^\s*[-*+] \[([xX ])\] .*?<!-- caretaker-box ([a-z]+) ([A-Za-z0-9][A-Za-z0-9._/:-]{0,199}) -->\s*$/gm;
/** A box as a line of a list; `text` may come from outside. */
function renderBox(box, text, isTicked) {
    const mark = SUBJECT.test(box.subject) ? ` <!-- caretaker-box ${box.word} ${box.subject} -->` : '';
    return `- [${isTicked ? 'x' : ' '}] ${(0,markdown_escape/* escapeMarkdown */.FV)(text)}${mark}`;
}
/** The boxes of a body, each once; a person may have moved, indented or retyped their lines. */
function readBoxes(body) {
    const seen = new Map();
    for (const [, state, word, subject = ''] of body.replace(/\r\n?/g, '\n').matchAll(BOX)) {
        const known = BOX_WORDS.find((candidate) => candidate === word);
        if (known === undefined)
            continue;
        const key = `${known} ${subject}`;
        // Of a line that was copied, one that is ticked counts.
        if (seen.get(key)?.ticked === true)
            continue;
        seen.set(key, { box: { word: known, subject }, ticked: state !== ' ' });
    }
    const all = [...seen.values()];
    return {
        ticked: all.filter((entry) => entry.ticked).map((entry) => entry.box),
        open: all.filter((entry) => !entry.ticked).map((entry) => entry.box),
    };
}

// EXTERNAL MODULE: ./build/report/document/blocks.js
var blocks = __webpack_require__(8847);
// EXTERNAL MODULE: ./build/report/document/format.js
var format = __webpack_require__(4918);
// EXTERNAL MODULE: ./build/report/markdown/render.js
var render = __webpack_require__(2789);
;// CONCATENATED MODULE: ./build/propose/dashboard/render.js




/** Rows of one section; beyond it the rest is counted. */
const ROWS = 30;
function moment(iso) {
    return `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}
/** A link where the address is one, else its text. */
function reference(text, url) {
    return { kind: 'link', text, url };
}
function whatOf(action) {
    switch (action.kind) {
        case 'create-pull':
            return `pull request for ${action.head}`;
        case 'update-pull':
        case 'close-pull':
            return `${action.kind === 'close-pull' ? 'closing' : 'update of'} pull request ${action.pull}`;
        case 'create-issue':
            return `issue: ${action.title}`;
        case 'update-issue':
            return `update of issue ${action.issue}`;
        case 'comment':
            return `comment on ${action.issue}`;
    }
}
function heldRow({ action, reason, until }) {
    return [whatOf(action), reason, until === null ? 'when a person acts' : moment(until)];
}
function section(title, rows, ticked) {
    if (rows.length === 0)
        return '';
    const shown = rows.slice(0, ROWS);
    const left = rows.length - shown.length;
    return [
        (0,render/* renderMarkdown */.G)([(0,blocks/* heading */.R_)(2, title)]).trimEnd(),
        '',
        ...shown.map(({ box, text }) => renderBox(box, text, ticked.has(keyOf(box)))),
        ...(left > 0 ? ['', `and ${left} more`] : []),
    ].join('\n');
}
/** A box by what it asks for. */
function keyOf({ word, subject }) {
    return `${word} ${subject}`;
}
function waitingRows({ waiting }) {
    return waiting.flatMap((plan) => {
        const size = `${(0,format/* plural */.LS)(plan.filesChanged, 'file')}, ${(0,format/* plural */.LS)(plan.linesChanged, 'line')}`;
        const where = plan.run === null ? '' : `, shown in run ${plan.run}`;
        const what = `plan ${plan.plan}: ${plan.category}, ${size}, for ${plan.branch}${where}`;
        if (plan.approved !== null)
            return [];
        return [
            { box: { word: 'approve', subject: plan.plan }, text: `Apply ${what}` },
            { box: { word: 'reject', subject: plan.plan }, text: `Turn down plan ${plan.plan}` },
        ];
    });
}
/** Body of the dashboard issue without its marker. Boxes in `ticked` stay ticked. */
function renderDashboard(content, ticked) {
    const { open, held, parked, declined, rules, warnings } = content;
    const approved = content.waiting.filter((plan) => plan.approved !== null);
    const intro = [
        (0,blocks/* paragraph */.FY)('What Caretaker has open, what waits and why. Tick a box to steer; the next run acts on it and takes the box away. Text that you write here is replaced.'),
        ...(warnings.length === 0 ? [] : [(0,blocks/* heading */.R_)(2, 'Needs attention'), (0,blocks/* listOr */.QD)(warnings, '')]),
        (0,blocks/* heading */.R_)(2, 'Open pull requests'),
        (0,blocks/* tableOr */.cq)([{ title: 'pull request' }, { title: 'fixes', align: 'right' }, { title: 'note' }], open
            .slice(0, ROWS)
            .map(({ pull, fixes, handsOff }) => [
            reference(`${pull.number} ${pull.title}`, pull.url),
            String(fixes.length),
            handsOff === undefined ? '' : `left alone: ${handsOff}`,
        ]), 'None.'),
        ...(approved.length === 0
            ? []
            : [
                (0,blocks/* heading */.R_)(2, 'Approved, about to be applied'),
                (0,blocks/* listOr */.QD)(approved.map((plan) => ['plan ', (0,blocks/* code */.aY)(plan.plan), `, by ${plan.approved?.by ?? ''}`]), ''),
            ]),
        ...(held.length === 0
            ? []
            : [
                (0,blocks/* heading */.R_)(2, 'Held back'),
                (0,blocks/* tableOr */.cq)([{ title: 'what' }, { title: 'why' }, { title: 'until' }], held.slice(0, ROWS).map(heldRow), ''),
            ]),
    ];
    const sections = [
        section('Waiting for approval', waitingRows(content), ticked),
        section('Parked after failed attempts', parked.map(({ fingerprint, rule, reason }) => ({
            box: { word: 'unpark', subject: fingerprint },
            text: `Try ${rule} (${fingerprint.slice(0, 8)}) again; last time: ${reason.slice(0, 200)}`,
        })), ticked),
        section('Declined', declined.map(({ fingerprint, reference: url }) => ({
            box: { word: 'reopen', subject: fingerprint },
            text: `Propose ${fingerprint.slice(0, 8)} again, closed in ${url.slice(url.lastIndexOf('/') + 1)}`,
        })), ticked),
        section('Rules that lost their autonomy', rules.map(({ rule, level, reason }) => ({
            box: { word: 'reinstate', subject: rule },
            text: `Trust ${rule} again (${level}: ${reason})`,
        })), ticked),
    ];
    const pause = section('Pause', [{ box: { word: 'pause', subject: 'all' }, text: 'Push and open nothing while this box is ticked' }], ticked);
    const filled = sections.filter((text) => text !== '');
    return [(0,render/* renderMarkdown */.G)(intro).trimEnd(), ...filled, pause].join('\n\n');
}

;// CONCATENATED MODULE: ./build/propose/dashboard/plan-dashboard.js






/** One dashboard for a repository. */
const SIGNATURE = 'dashboard';
/** Key of its making. */
const DASHBOARD_KEY = 'issue:dashboard';
/** On the dashboard: the plan that it shows is approved (CM-12). */
const APPROVE_SUFFIX = ':approve';
function approvalLabel(identity) {
    return `${identity.label}${APPROVE_SUFFIX}`;
}
/** Finds our dashboard; of several (a lost log, two tokens) the oldest open one. */
async function observeDashboard(forge, identity) {
    const labelled = await forge.listIssues({ state: 'all', labels: [identity.label] });
    const isDashboard = (issue) => (0,ownership/* isOwnIssue */.S9)(identity, issue) && (0,markers/* readIssueMarker */.qf)(issue.body)?.signature === SIGNATURE;
    let found = labelled.filter(isDashboard);
    // A person may have taken the label off.
    if (found.length === 0)
        found = (await forge.listIssues({ state: 'all', labels: [] })).filter(isDashboard);
    const oldest = [...found].sort((a, b) => a.number - b.number);
    const issue = oldest.find(({ state }) => state === 'open') ?? oldest[0];
    return issue === undefined ? undefined : { issue, ...readBoxes(issue.body) };
}
/**
 * What becomes of the dashboard: made once, brought up to date when it would say something else, and left
 * alone when a person closed it. `handled` are the boxes that this run has acted on; what a person ticked
 * since stays ticked for the next one.
 */
function planDashboard(input) {
    const { content, current, handled, config } = input;
    const { dashboard, pulls } = config.session;
    if (!dashboard.enabled)
        return [];
    const title = (0,markdown_escape/* inertLine */.Fq)(dashboard.title);
    const done = new Set(handled.map(keyOf));
    const kept = new Set((current?.ticked ?? []).map(keyOf).filter((key) => !done.has(key)));
    const text = renderDashboard(content, kept);
    const body = (0,markers/* markIssue */.DU)(text, { key: DASHBOARD_KEY, signature: SIGNATURE, title: (0,markers/* textDigest */.oA)(title) });
    if (current === undefined)
        return [{ kind: 'create-issue', key: DASHBOARD_KEY, title, body, labels: pulls.labels.slice(0, 1) }];
    const { issue } = current;
    if (issue.state === 'closed')
        return [];
    const plain = (value) => value.replace(/\r\n?/g, '\n').trim();
    if (plain(issue.body) === plain(body))
        return [];
    const key = `${DASHBOARD_KEY}:update:${(0,fingerprint/* digest */.br)(body).slice(0, 16)}`;
    return [{ kind: 'update-issue', key, issue: issue.number, body }];
}


/***/ }),

/***/ 9655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ steeringOf)
/* harmony export */ });
/* harmony import */ var _state_projections_autonomy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9569);
/* harmony import */ var _state_projections_strikes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5056);
/* harmony import */ var _approval_waiting_plans_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5727);
/* harmony import */ var _projections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7383);




/** The host does not say who ticked a box; only people with write access can. */
const BY = 'a person with write access';
const REASON = 'ticked on the dashboard';
/**
 * What ticked boxes ask for. A box whose subject is not what it was when it was shown (a plan that was
 * replaced, a finding that was reopened already) asks for nothing.
 */
function steeringOf(ticked, world, events, now, way = 'dashboard') {
    const waiting = new Map((0,_approval_waiting_plans_js__WEBPACK_IMPORTED_MODULE_2__/* .waitingPlans */ .S)(events, now).map((plan) => [plan.plan, plan]));
    const rejected = (0,_approval_waiting_plans_js__WEBPACK_IMPORTED_MODULE_2__/* .rejectedPlans */ .T)(events);
    const refused = (0,_projections_js__WEBPACK_IMPORTED_MODULE_3__/* .declined */ .Li)(world, events);
    const strikes = (0,_state_projections_strikes_js__WEBPACK_IMPORTED_MODULE_1__/* .projectStrikes */ .t)(events);
    const autonomy = (0,_state_projections_autonomy_js__WEBPACK_IMPORTED_MODULE_0__/* .projectAutonomy */ .K)(events);
    // Of a plan that is both approved and turned down, the careful answer counts.
    const turnedDown = new Set(ticked.filter(({ word }) => word === 'reject').map(({ subject }) => subject));
    return ticked.flatMap(({ word, subject }) => {
        switch (word) {
            case 'approve':
                return waiting.get(subject)?.approved === null && !turnedDown.has(subject)
                    ? [{ type: 'plan.approved', data: { plan: subject, by: BY, way } }]
                    : [];
            case 'pause':
                // A state, not a request: it lasts until the box is empty again.
                return [];
            case 'reject':
                return waiting.has(subject) && !rejected.has(subject)
                    ? [{ type: 'plan.rejected', data: { plan: subject, by: BY, reason: REASON } }]
                    : [];
            case 'reopen':
                return refused.has(subject)
                    ? [{ type: 'finding.reopened', data: { fingerprint: subject, by: BY, reason: REASON } }]
                    : [];
            case 'unpark':
                return strikes.has(subject)
                    ? [{ type: 'strikes.reset', data: { fingerprint: subject, by: BY, reason: REASON } }]
                    : [];
            case 'reinstate':
                return (autonomy.get(subject)?.level ?? 'autonomous') === 'autonomous'
                    ? []
                    : [{ type: 'rule.reinstated', data: { rule: subject, by: BY, reason: REASON } }];
        }
    });
}


/***/ }),

/***/ 4121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _q: () => (/* binding */ readIteration),
/* harmony export */   d3: () => (/* binding */ readIterationPlan),
/* harmony export */   qs: () => (/* binding */ writeIterationPlan),
/* harmony export */   r4: () => (/* binding */ writeIteration)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _state_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2070);
/* harmony import */ var _handover_read_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2916);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9864);




const REQUEST = 'iteration.json';
function linesOf(events) {
    return events.map(_state_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .toLine */ .S5).join('');
}
/** The request comes last, so that a folder without it is one whose writing was cut off. */
async function write(files, folder, chains, request) {
    for (const [name, events] of Object.entries(chains))
        await files.write(node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, name), linesOf(events));
    await files.write(node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, REQUEST), `${JSON.stringify(request, undefined, 1)}\n`);
}
/** Writes what the job that integrates hands on; the folder (absolute path) is empty or absent. */
async function writeIteration(files, folder, content) {
    const request = _request_js__WEBPACK_IMPORTED_MODULE_3__/* .iterationRequestSchema */ .Oh.parse({ ...content.request, v: _request_js__WEBPACK_IMPORTED_MODULE_3__/* .ITERATION_VERSION */ .NR });
    const chains = { 'assess.ndjson': content.assess, 'integrate.ndjson': content.integrate };
    await write(files, folder, chains, request);
}
/** Writes what the job that assesses hands on; the folder (absolute path) is empty or absent. */
async function writeIterationPlan(files, folder, content) {
    const request = _request_js__WEBPACK_IMPORTED_MODULE_3__/* .iterationPlanSchema */ .kP.parse({ ...content.request, v: _request_js__WEBPACK_IMPORTED_MODULE_3__/* .ITERATION_VERSION */ .NR });
    await write(files, folder, { 'events.ndjson': content.events }, request);
}
/** Reads an iteration by its form alone: kinds, sizes, UTF-8, schema. Runs nothing. */
async function readIteration(files, folder) {
    const read = await (0,_handover_read_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .readTexts */ .Z)(files, folder, { limits: _request_js__WEBPACK_IMPORTED_MODULE_3__/* .ITERATION_FILES */ .kJ, optional: [] });
    if (read.status === 'refused')
        return read;
    const text = (name) => read.texts.get(name) ?? '';
    const parsed = (0,_handover_read_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRequest */ .T)(REQUEST, text(REQUEST), _request_js__WEBPACK_IMPORTED_MODULE_3__/* .iterationRequestSchema */ .Oh, _request_js__WEBPACK_IMPORTED_MODULE_3__/* .ITERATION_VERSION */ .NR);
    if (parsed.status === 'refused')
        return parsed;
    const { request } = parsed;
    return {
        status: 'read',
        iteration: { request, assess: text('assess.ndjson'), integrate: text('integrate.ndjson') },
    };
}
/** Reads a planned iteration by its form alone: kinds, sizes, UTF-8, schema. Runs nothing. */
async function readIterationPlan(files, folder) {
    const read = await (0,_handover_read_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .readTexts */ .Z)(files, folder, { limits: _request_js__WEBPACK_IMPORTED_MODULE_3__/* .ITERATION_PLAN_FILES */ .q5, optional: [] });
    if (read.status === 'refused')
        return read;
    const parsed = (0,_handover_read_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRequest */ .T)(REQUEST, read.texts.get(REQUEST) ?? '', _request_js__WEBPACK_IMPORTED_MODULE_3__/* .iterationPlanSchema */ .kP, _request_js__WEBPACK_IMPORTED_MODULE_3__/* .ITERATION_VERSION */ .NR);
    if (parsed.status === 'refused')
        return parsed;
    return {
        status: 'read',
        plan: { request: parsed.request, events: read.texts.get('events.ndjson') ?? '' },
    };
}


/***/ }),

/***/ 9864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NR: () => (/* binding */ ITERATION_VERSION),
/* harmony export */   Oh: () => (/* binding */ iterationRequestSchema),
/* harmony export */   kJ: () => (/* binding */ ITERATION_FILES),
/* harmony export */   kP: () => (/* binding */ iterationPlanSchema),
/* harmony export */   q5: () => (/* binding */ ITERATION_PLAN_FILES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(824);
/* harmony import */ var _config_sections_orchestrator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9350);
/* harmony import */ var _handover_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23);



/** The newest version of the requests that this release reads and the one that it writes. */
const ITERATION_VERSION = 1;
const EVENT_BYTES = 16 * 1024 * 1024;
/** The files of an iteration that is handed to the job that writes, with the most bytes that each may have. */
const ITERATION_FILES = {
    'iteration.json': 64 * 1024,
    'assess.ndjson': EVENT_BYTES,
    'integrate.ndjson': EVENT_BYTES,
};
/** The files of an iteration that is planned and not worked on yet. */
const ITERATION_PLAN_FILES = {
    'iteration.json': 64 * 1024,
    'events.ndjson': EVENT_BYTES,
};
const area = zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(_config_sections_orchestrator_js__WEBPACK_IMPORTED_MODULE_1__/* .AREA_NAMES */ .d);
const about = {
    v: zod__WEBPACK_IMPORTED_MODULE_0__.z.literal(ITERATION_VERSION),
    iteration: zod__WEBPACK_IMPORTED_MODULE_0__.z.number().int().min(1).max(999_999),
    /** Short name. */
    branch: _handover_request_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8.min(1),
    base: zod__WEBPACK_IMPORTED_MODULE_0__.z.strictObject({ branch: _handover_request_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8.min(1), commit: _handover_request_js__WEBPACK_IMPORTED_MODULE_2__/* .commit */ .cd }),
};
function isOnce(names) {
    return new Set(names).size === names.length;
}
const ONCE = 'names an area twice';
/**
 * What the job that integrates hands to the one that writes. Everything in it is a claim: the repository's own
 * code ran on that machine.
 */
const iterationRequestSchema = zod__WEBPACK_IMPORTED_MODULE_0__.z.strictObject({
    ...about,
    /** In the order of integration. */
    areas: zod__WEBPACK_IMPORTED_MODULE_0__.z
        .array(zod__WEBPACK_IMPORTED_MODULE_0__.z.strictObject({ area, landed: zod__WEBPACK_IMPORTED_MODULE_0__.z.boolean() }))
        .max(_config_sections_orchestrator_js__WEBPACK_IMPORTED_MODULE_1__/* .AREA_NAMES */ .d.length)
        .refine((areas) => isOnce(areas.map((item) => item.area)), ONCE),
});
/** What the job that assesses hands to those that improve, integrate and write. */
const iterationPlanSchema = zod__WEBPACK_IMPORTED_MODULE_0__.z.strictObject({
    ...about,
    /** The first one is integrated first. */
    areas: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(area).max(_config_sections_orchestrator_js__WEBPACK_IMPORTED_MODULE_1__/* .AREA_NAMES */ .d.length).refine(isOnce, ONCE),
});


/***/ }),

/***/ 9240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ limitReached)
/* harmony export */ });
/* harmony import */ var _report_document_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4918);

const HOUR_MS = 3_600_000;
/** Checks the limits on open pull requests and on those opened within the last hour. */
function limitReached(world, pulls, now) {
    if (world.open.length >= pulls.open)
        return {
            reason: `${(0,_report_document_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(world.open.length, 'pull request is', 'pull requests are')} open, the limit is ${pulls.open}`,
            until: null,
        };
    const since = now.getTime() - HOUR_MS;
    const recent = [...world.open, ...world.ended]
        .map(({ pull }) => Date.parse(pull.createdAt))
        .filter((created) => created > since)
        .sort((a, b) => a - b);
    const freeing = recent[recent.length - pulls.hourly];
    if (freeing === undefined)
        return undefined;
    return {
        reason: `${(0,_report_document_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(recent.length, 'pull request was', 'pull requests were')} opened within the last hour, the limit is ${pulls.hourly}`,
        until: new Date(freeing + HOUR_MS).toISOString(),
    };
}


/***/ })

};
