export const id = 5129;
export const ids = [5129];
export const modules = {

/***/ 7686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isStoredAs),
/* harmony export */   i: () => (/* binding */ storeArtifact)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);

/** True for a name under which `storeArtifact` stores. */
function isStoredAs(name, base) {
    return name.startsWith(base) && /^(-attempt-\d{1,4})?(-again)?$/.test(name.slice(base.length));
}
/**
 * Stores an artifact of this run; does nothing on a laptop. A name is used once in a run, and an upload of which
 * nobody knows how far it came keeps its name: so another attempt at the job has a name of its own, and so has
 * the one other try.
 *
 * @throws SuiteError `artifact/…` as `ArtifactStore` names them
 */
async function storeArtifact({ artifacts, run }, base, files, options) {
    if (artifacts === undefined || run === undefined)
        return;
    const name = run.attempt === 1 ? base : `${base}-attempt-${run.attempt}`;
    try {
        await artifacts.upload(name, files, options);
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SuiteError */ .$K) || error.code !== 'artifact/upload-failed')
            throw error;
        await artifacts.upload(`${name}-again`, files, options);
    }
}


/***/ }),

/***/ 5129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DW: () => (/* binding */ defaultTip),
  p5: () => (/* binding */ restoreInto),
  kV: () => (/* binding */ restoreMaintenance),
  y$: () => (/* binding */ restoreOthers),
  bK: () => (/* binding */ storeState),
  gN: () => (/* binding */ trustRules)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "../zod/index.js"
var index_js_ = __webpack_require__(824);
// EXTERNAL MODULE: ./build/state/parse.js
var parse = __webpack_require__(5401);
// EXTERNAL MODULE: ./build/state/artifact/refusal.js
var artifact_refusal = __webpack_require__(9581);
;// CONCATENATED MODULE: ./build/state/artifact/manifest.js



/** Name of the artifact that keeps the log; a second job of a run adds a suffix, as names are used once. */
const STATE_ARTIFACT = 'caretaker-state';
/** True for the name of an artifact that keeps a log. */
function isStateArtifact(name) {
    return name === STATE_ARTIFACT || /^caretaker-state-[a-z0-9-]{1,40}$/.test(name);
}
const MANIFEST_FILE = 'manifest.json';
const EVENTS_FILE = 'events.ndjson';
/** The newest form of the artifact that this version can read. */
const FORMAT = 1;
/** How many merged logs a manifest remembers: more than a walk over the runs ever looks at. */
const MAX_CONTAINED = 300;
const id = index_js_.z.number().int().min(1);
const count = index_js_.z.number().int().min(0);
const moment = index_js_.z.iso.datetime();
const containedSchema = index_js_.z.object({
    run: id,
    attempt: id,
    artifact: id,
    /** The run had ended, at that attempt, when all its artifacts were looked at: nothing more comes from it. */
    isFinal: index_js_.z.boolean(),
});
const manifestSchema = index_js_.z.object({
    format: index_js_.z.literal(FORMAT),
    /** Version of the entries' envelope. */
    stateVersion: index_js_.z.number().int().min(1).max(parse/* STATE_VERSION */.nd),
    run: id,
    attempt: id,
    createdAt: moment,
    /** When the run looked for the state of others: what ended later, it cannot hold. */
    restoredAt: moment,
    /** Logs of other runs that are merged into this one, newest first. */
    contains: index_js_.z.array(containedSchema).max(MAX_CONTAINED).readonly(),
    events: index_js_.z.object({
        entries: count,
        bytes: count,
        sha256: index_js_.z.string().regex(/^[0-9a-f]{64}$/),
    }),
});
const versionsSchema = index_js_.z.looseObject({ format: index_js_.z.number(), stateVersion: index_js_.z.number() });
/** Writes a manifest; throws when it does not fit its own schema. */
function manifestText(manifest) {
    const whole = { format: FORMAT, stateVersion: parse/* STATE_VERSION */.nd, ...manifest };
    return `${JSON.stringify(manifestSchema.parse(whole), null, 2)}\n`;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // The schema refuses what is no object.
        return undefined;
    }
}
/** Reads a manifest from an artifact. */
function parseManifest(text) {
    const value = parseJson(text);
    const versions = versionsSchema.safeParse(value);
    if (versions.success && (versions.data.format > FORMAT || versions.data.stateVersion > parse/* STATE_VERSION */.nd)) {
        return { refusal: (0,artifact_refusal/* refuse */.T)('artifact/too-new', 'A newer version of Caretaker wrote it.') };
    }
    const manifest = manifestSchema.safeParse(value);
    if (manifest.success)
        return { value: manifest.data };
    const at = manifest.error.issues[0]?.path.filter((part) => typeof part === 'string').join('.') ?? '';
    const where = at === '' ? '' : ` (${at})`;
    return { refusal: (0,artifact_refusal/* refuse */.T)('artifact/wrong-schema', `Its manifest is not one of ours${where}.`) };
}

// EXTERNAL MODULE: ./build/state/artifact/archive.js
var archive = __webpack_require__(7011);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/state/driver.js
var driver = __webpack_require__(1146);
// EXTERNAL MODULE: ./build/state/entry.js
var entry = __webpack_require__(2070);
// EXTERNAL MODULE: ./build/state/verify.js
var verify = __webpack_require__(7305);
;// CONCATENATED MODULE: ./build/state/artifact/stored-state.js









function sha256(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}
/** The files of the artifact: the entries in one NDJSON file, and what is needed to check them. */
function packState(events, about) {
    const content = Buffer.from(events.map(entry/* toLine */.S5).join(''));
    const manifest = manifestText({
        ...about,
        contains: about.contains.slice(0, MAX_CONTAINED),
        events: { entries: events.length, bytes: content.length, sha256: sha256(content) },
    });
    return [
        { name: MANIFEST_FILE, content: manifest },
        { name: EVENTS_FILE, content },
    ];
}
const TOO_DEEP = (0,artifact_refusal/* refuse */.T)('artifact/wrong-schema', 'An entry of it is nested too deeply.');
function stored_state_parse(content) {
    try {
        return { value: (0,parse/* parseEntries */.Km)(content.toString('utf8'), EVENTS_FILE) };
    }
    catch (error) {
        if (error instanceof errors/* SuiteError */.$K && error.code === 'state/too-new') {
            return { refusal: (0,artifact_refusal/* refuse */.T)('artifact/too-new', 'A newer version of Caretaker wrote an entry of it.') };
        }
        // Data nested deeper than the stack: only a forger writes that, and it must not end the run.
        if (error instanceof RangeError) {
            return { refusal: TOO_DEEP };
        }
        throw error;
    }
}
/** Levels that an entry's data may have; ours have four. */
const MAX_DEPTH = 64;
/** Goes down level by level instead of recursing: what is judged here could exhaust the stack. */
function isTooDeep(data) {
    let level = [data];
    for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
        level = level.flatMap((item) => item !== null && typeof item === 'object' ? Object.values(item) : []);
        if (level.length === 0)
            return false;
    }
    return true;
}
function refuseLog(loaded) {
    const torn = loaded.damage.find((item) => item.kind !== 'invalid-data');
    if (torn !== undefined) {
        return (0,artifact_refusal/* refuse */.T)('artifact/wrong-schema', `Line ${torn.line} of its log is not an entry.`);
    }
    if (!loaded.events.every((event) => (0,driver/* isWriter */.U)(event.writer))) {
        return (0,artifact_refusal/* refuse */.T)('artifact/wrong-schema', 'An entry of it names a writer that cannot be a file name.');
    }
    // What the parser's stack could hold, a later caller's may not.
    if (loaded.events.some((event) => isTooDeep(event.data)))
        return TOO_DEEP;
    const state = (0,verify/* verifyLog */.I)(loaded.events);
    if (state.status === 'ok')
        return undefined;
    return (0,artifact_refusal/* refuse */.T)('artifact/edited-event', `Entry ${state.entry.id} is not as it was written (${state.reason}); ${state.altered} in all.`);
}
/** Reads the archive of a state artifact: digest, caps, manifest, entries, hash chains. */
async function readStoredState(bytes, options) {
    const files = await (0,archive/* readArchive */.bL)(bytes, options);
    if ('refusal' in files)
        return files;
    const manifestBytes = files.value.get(MANIFEST_FILE);
    const content = files.value.get(EVENTS_FILE);
    if (manifestBytes === undefined || content === undefined) {
        return { refusal: (0,artifact_refusal/* refuse */.T)('artifact/wrong-schema', `It lacks ${MANIFEST_FILE} or ${EVENTS_FILE}.`) };
    }
    const manifest = parseManifest(manifestBytes.toString('utf8'));
    if ('refusal' in manifest)
        return manifest;
    const { bytes: size, sha256: digest, entries } = manifest.value.events;
    if (content.length !== size || sha256(content) !== digest) {
        return {
            refusal: (0,artifact_refusal/* refuse */.T)('artifact/altered-file', 'Its log is not the one that its manifest describes.'),
        };
    }
    const loaded = stored_state_parse(content);
    if ('refusal' in loaded)
        return loaded;
    const refusal = refuseLog(loaded.value);
    if (refusal !== undefined)
        return { refusal };
    const { events, damage } = loaded.value;
    if (events.length !== entries) {
        return {
            refusal: (0,artifact_refusal/* refuse */.T)('artifact/altered-file', 'Its log has another number of entries than it says.'),
        };
    }
    return { value: { manifest: manifest.value, events, invalidData: damage.length } };
}

;// CONCATENATED MODULE: ./build/state/artifact/prepare-upload.js



const DAY_MS = 24 * 60 * 60 * 1000;
/** Bytes of NDJSON above which a log is compacted before it is stored. */
const COMPACT_OVER = 16 * 1024 * 1024;
/** Days of diary that compaction leaves, tried in turn until the log is small enough. */
const KEPT_DAYS = [90, 30, 7];
function sizeOf(files) {
    return files.reduce((sum, file) => sum + Buffer.byteLength(file.content), 0);
}
/**
 * Makes the files of this run's state artifact, compacting a log that has grown. What the next run would
 * refuse is not stored: a log that does not verify, or that stays too large.
 */
async function prepareUpload(request) {
    const { log, now } = request;
    const state = log.verify();
    if (state.status === 'altered') {
        const reason = `Entry ${state.entry.id} is not as it was written (${state.reason}); the log is not stored.`;
        return { refusal: (0,artifact_refusal/* refuse */.T)('artifact/edited-event', reason) };
    }
    const pack = () => packState(log.events(), { ...request.about, createdAt: now.toISOString() });
    let files = pack();
    let removed = 0;
    for (const days of KEPT_DAYS) {
        if (sizeOf(files) <= (request.compactOver ?? COMPACT_OVER))
            break;
        removed += (await log.compact(new Date(now.getTime() - days * DAY_MS))).removed;
        files = pack();
    }
    const limit = request.fileBytes ?? archive/* STATE_LIMITS */.$m.fileBytes;
    if (sizeOf(files) > limit) {
        const reason = `The log has more than ${limit} bytes after compaction; the next run would refuse it.`;
        return { refusal: (0,artifact_refusal/* refuse */.T)('artifact/too-large', reason) };
    }
    return { value: { files, removed, entries: log.events().length } };
}

// EXTERNAL MODULE: ./build/state/read.js
var read = __webpack_require__(7132);
// EXTERNAL MODULE: ./build/state/artifact/trust.js
var trust = __webpack_require__(6619);
// EXTERNAL MODULE: ./build/state/merge.js
var merge = __webpack_require__(4762);
;// CONCATENATED MODULE: ./build/state/artifact/walk.js








const walk_DAY_MS = 24 * 60 * 60 * 1000;
/**
 * How long before another run's look a run can have begun that it could not see, because it had not ended:
 * time in the queue and six hours a job on GitHub's runners, with room.
 */
const OVERLAP_MS = 3 * walk_DAY_MS;
/** Null when one of the moments is not told. */
function daysBetween(from, to) {
    const days = (Date.parse(to ?? '') - from) / walk_DAY_MS;
    return Number.isNaN(days) ? null : days;
}
/** What a walk over the runs, newest first, has found so far. */
class Walk {
    request;
    events = [];
    sources = [];
    refused = [];
    /** Runs that began before this (ms) were visible to one whose log was taken. */
    horizon = -Infinity;
    contained = new Map();
    commits = new Map();
    constructor(request) {
        this.request = request;
    }
    get contains() {
        return [...this.contained.values()]
            .sort((a, b) => b.run - a.run || b.artifact - a.artifact)
            .slice(0, MAX_CONTAINED);
    }
    logsOf(run) {
        return [...this.contained.values()].filter((log) => log.run === run.id);
    }
    /**
     * True for a run that ended before a walk that this one builds on: nothing new can come from it. One that
     * was then under way, or was started again, may have stored more since.
     */
    isSettled(run) {
        const known = this.logsOf(run);
        if (known.length > 0)
            return known.every((log) => log.isFinal && log.attempt === run.attempt);
        const isOver = run.status === 'completed' && run.attempt === 1;
        return isOver && Date.parse(run.createdAt) < this.horizon;
    }
    /** Takes all that a run stored, and remembers how the run stood. */
    async visit(run) {
        for (const artifact of await this.stateOf(run))
            await this.take(run, artifact);
        const isFinal = run.status === 'completed';
        for (const log of this.logsOf(run)) {
            this.contained.set(log.artifact, { ...log, attempt: run.attempt, isFinal });
        }
    }
    /** What a run stored under our name and no taken log contains. */
    async stateOf(run) {
        const all = await this.request.forge.listArtifacts(run.id);
        return all
            .filter((artifact) => isStateArtifact(artifact.name) && !this.contained.has(artifact.id))
            .sort((a, b) => b.id - a.id);
    }
    commitRefusal(run) {
        const known = this.commits.get(run.headCommit);
        if (known !== undefined)
            return known;
        const asked = this.request.forge
            .compare(run.headCommit, this.request.tip)
            .then((comparison) => (0,trust/* refuseCommit */.c)(run, comparison));
        this.commits.set(run.headCommit, asked);
        return asked;
    }
    async take(run, artifact) {
        const log = await this.read(run, artifact);
        if ('refusal' in log) {
            this.refused.push({ artifact: artifact.id, run: run.id, ...log.refusal });
            return;
        }
        const union = (0,merge/* mergeLogs */.U)(this.events, log.value.events).events;
        if ((0,verify/* verifyLog */.I)(union).status === 'altered') {
            // Each log is whole, together they are not: one of them was written anew.
            const reason = 'It contradicts a newer log that was taken.';
            this.refused.push({ artifact: artifact.id, run: run.id, ...(0,artifact_refusal/* refuse */.T)('artifact/conflict', reason) });
            return;
        }
        this.events = union;
        this.add(run, artifact, log.value);
    }
    /** Of two accounts of the same log, the one that saw more of its run. */
    later(log) {
        const known = this.contained.get(log.artifact);
        if (known === undefined)
            return log;
        const isLater = log.attempt > known.attempt || (log.attempt === known.attempt && log.isFinal);
        return isLater ? log : known;
    }
    add(run, artifact, { manifest, events, invalidData }) {
        const source = { run: run.id, attempt: run.attempt, artifact: artifact.id };
        this.contained.set(artifact.id, { ...source, isFinal: false });
        for (const log of manifest.contains)
            this.contained.set(log.artifact, this.later(log));
        this.sources.push({
            ...source,
            entries: events.length,
            invalidData,
            daysLeft: daysBetween(this.request.now.getTime(), artifact.expiresAt),
            lifeDays: daysBetween(Date.parse(artifact.createdAt), artifact.expiresAt),
        });
        // A run that found nothing itself says nothing about what was there before it.
        if (manifest.contains.length === 0)
            return;
        this.horizon = Math.max(this.horizon, Date.parse(manifest.restoredAt) - OVERLAP_MS);
    }
    async read(run, artifact) {
        const untrusted = await this.commitRefusal(run);
        if (untrusted !== undefined)
            return { refusal: untrusted };
        const left = daysBetween(this.request.now.getTime(), artifact.expiresAt);
        if (artifact.isExpired || (left !== null && left <= 0)) {
            return { refusal: (0,artifact_refusal/* refuse */.T)('artifact/expired', 'The host has deleted it: its retention time is over.') };
        }
        const limits = this.request.limits ?? archive/* STATE_LIMITS */.$m;
        const tooLarge = (0,artifact_refusal/* refuse */.T)('artifact/too-large', `It has more than ${limits.archiveBytes} bytes.`);
        if (artifact.size > limits.archiveBytes)
            return { refusal: tooLarge };
        let bytes;
        try {
            bytes = await this.request.forge.downloadArtifact(artifact.id, limits.archiveBytes);
        }
        catch (error) {
            const code = error instanceof errors/* SuiteError */.$K ? error.code : undefined;
            if (code === 'github/too-large')
                return { refusal: tooLarge };
            if (code === 'github/not-found') {
                return { refusal: (0,artifact_refusal/* refuse */.T)('artifact/gone', 'It was deleted after it had been listed.') };
            }
            // An outage or a missing permission says nothing about the state: to go on without it would forget.
            throw error;
        }
        return readStoredState(bytes, { digest: artifact.digest, limits });
    }
}

;// CONCATENATED MODULE: ./build/state/artifact/warnings.js
/** Days before the end at which a log with a long retention is warned of. */
const EXPIRY_DAYS = 14;
/** What a person should know about the logs that were taken and refused. */
function warningsOf(found) {
    const { sources, refused } = found;
    const [newest] = sources;
    if (newest === undefined)
        return [nothing(refused)];
    const warnings = [];
    const newer = refused.filter((item) => item.run > newest.run);
    if (newer.length > 0) {
        const reasons = newer.map((item) => item.code).join(', ');
        warnings.push({
            code: 'state/older-used',
            level: 'warning',
            message: `Newer state was refused (${reasons}); this run continues from run ${newest.run}.`,
        });
    }
    const expiry = expiryWarning(newest);
    if (expiry !== undefined)
        warnings.push(expiry);
    const invalid = sources.reduce((sum, source) => sum + source.invalidData, 0);
    if (invalid > 0) {
        const message = `${invalid} entries of the state hold data that this version cannot use; they are kept.`;
        warnings.push({ code: 'state/invalid-data', level: 'warning', message });
    }
    if (found.isCutShort) {
        const message = 'More runs stored state at the same time than are looked at in one run; the rest waits.';
        warnings.push({ code: 'state/cut-short', level: 'warning', message });
    }
    return warnings;
}
function nothing(refused) {
    if (refused.length === 0) {
        const message = 'No state is stored yet: this run starts the log.';
        return { code: 'state/none-yet', level: 'notice', message };
    }
    const reasons = [...new Set(refused.map((item) => item.code))].join(', ');
    return {
        code: 'state/none-trusted',
        level: 'warning',
        message: `State is stored, but none of it can be trusted (${reasons}). This run starts from nothing: strikes, limits and history are forgotten.`,
    };
}
/** Warns when less than a third of a log's life is left, at most 14 days: before the next runs would find none. */
function expiryWarning(newest) {
    const { daysLeft, lifeDays } = newest;
    if (daysLeft === null || daysLeft > Math.min(EXPIRY_DAYS, (lifeDays ?? Infinity) / 3))
        return undefined;
    const days = Math.floor(daysLeft);
    return {
        code: 'state/expires-soon',
        level: 'warning',
        message: `The newest state expires in ${days} days. Run the workflow more often, or raise its retention days.`,
    };
}

;// CONCATENATED MODULE: ./build/state/artifact/restore.js





/** Runs of each workflow that are asked for; all that the host tells when the newest are all untrusted. */
const RUNS_LISTED = [100, 1000];
/** Runs whose artifacts are listed: one request each. */
const RUNS_LOOKED_AT = 40;
/** Logs that are merged in one night; as many runs would have had to end at the same time. */
const LOGS_MERGED = 8;
/** Untrusted runs that are looked at, only to report what they stored. */
const SUSPECTS_LOOKED_AT = 10;
async function listRuns(request, limit) {
    const lists = await Promise.all(request.rules.workflows.map((file) => request.forge.listRuns({
        workflow: external_node_path_.posix.basename(file),
        branch: request.rules.defaultBranch,
        limit,
    })));
    const byId = new Map(lists.flat().map((run) => [run.id, run]));
    return [...byId.values()].sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || b.id - a.id);
}
/** Runs, newest first, by what their own description says; those under way can have stored state already. */
async function sortRuns(request) {
    const sorted = { trusted: [], suspects: [] };
    for (const limit of RUNS_LISTED) {
        const runs = await listRuns(request, limit);
        sorted.suspects.length = 0;
        for (const run of runs) {
            const refusal = (0,trust/* refuseRun */.q)(run, request.rules);
            if (refusal === undefined)
                sorted.trusted.push(run);
            else
                sorted.suspects.push([run, refusal]);
        }
        // Strangers must not be able to push our runs out of sight by starting many of theirs.
        if (sorted.trusted.length > 0 || runs.length < limit)
            break;
    }
    return sorted;
}
/** True when the bounds of one night ended the walk before its end. */
async function takeTrusted(walk, runs) {
    let looks = 0;
    for (const run of runs) {
        if (walk.isSettled(run))
            continue;
        if (looks === RUNS_LOOKED_AT || walk.sources.length >= LOGS_MERGED)
            return true;
        looks += 1;
        await walk.visit(run);
    }
    return false;
}
/** Names what untrusted runs stored under our name; nothing of it is downloaded. */
async function nameForeign(walk, suspects) {
    const foreign = [];
    const recent = suspects.filter(([run]) => !walk.isSettled(run));
    for (const [run, refusal] of recent.slice(0, SUSPECTS_LOOKED_AT)) {
        const artifacts = await walk.stateOf(run);
        foreign.push(...artifacts.map((artifact) => ({ artifact: artifact.id, run: run.id, ...refusal })));
    }
    return foreign;
}
/**
 * Finds the state that earlier runs stored. The union of all newest logs is taken: starting with the newest
 * trusted run, each older one whose log no taken log contains, back to the time before which every run's log
 * was visible to one that was taken. What is not trusted or not whole is named and passed over, so poisoned
 * state never ends a run: it goes on from the last good log, or from nothing with a warning.
 *
 * Throws only what the forge throws when the host cannot be read (network, permission): to go on then would
 * forget strikes and limits.
 */
async function restoreState(request) {
    const walk = new Walk(request);
    const { trusted, suspects } = await sortRuns(request);
    const isCutShort = await takeTrusted(walk, trusted);
    const foreign = await nameForeign(walk, suspects);
    const { events, sources, refused, contains } = walk;
    // What a stranger stored does not make the first night look like a loss.
    const nothing = refused.length === 0 ? 'first' : 'lost';
    return {
        events,
        sources,
        refused: [...refused, ...foreign],
        warnings: warningsOf({ sources, refused, isCutShort }),
        continuity: sources.length > 0 ? 'continued' : nothing,
        contains,
        restoredAt: request.now.toISOString(),
    };
}
/** Refusals that the log does not know yet: the same artifact is refused every night, and recorded once. */
function unrecordedRefusals(refused, events) {
    const known = new Set();
    for (const { data } of (0,read/* eventsOf */.X)(events, 'artifact.refused'))
        known.add(`${data.artifact} ${data.code}`);
    return refused.filter(({ artifact, code }) => !known.has(`${artifact} ${code}`));
}

// EXTERNAL MODULE: ./build/state/events.js
var events = __webpack_require__(209);
// EXTERNAL MODULE: ./build/app/github/store-artifact.js
var store_artifact = __webpack_require__(7686);
;// CONCATENATED MODULE: ./build/app/github/stored-state.js






/** What a run of this workflow must be so that what it stored is believed; undefined on a laptop. */
function trustRules(link) {
    if (link.run === undefined)
        return undefined;
    const { id, defaultBranch } = link.repository;
    return { repositoryId: id, defaultBranch, workflows: [link.run.workflow] };
}
/** The tip of the default branch as this checkout knows it. */
async function defaultTip(git, link) {
    const { defaultBranch } = link.repository;
    const known = await git.resolve(`refs/remotes/origin/${defaultBranch}^{commit}`);
    return known ?? git.text(['rev-parse', 'HEAD']);
}
/**
 * Brings what earlier runs stored into the log of this one; undefined on a laptop, whose log is its own.
 * `remember`: also record what was refused.
 */
async function restoreInto(system, link, log, git, remember) {
    const rules = trustRules(link);
    if (rules === undefined)
        return undefined;
    const forge = link.forge;
    const restored = await restoreState({
        forge,
        rules,
        tip: await defaultTip(git, link),
        now: system.clock.now(),
    });
    for (const { level, message, code } of restored.warnings)
        system.logger[level === 'warning' ? 'warn' : 'info'](message, { code });
    await log.merge(restored.events);
    if (remember)
        for (const refused of unrecordedRefusals(restored.refused, log.events()))
            await (0,events/* record */.g1)(log, 'artifact.refused', refused);
    return restored;
}
/** Where GitHub looks for workflows. */
const WORKFLOWS = '.github/workflows';
/**
 * Brings what runs of other workflows stored into the log of this one. Each workflow's runs are walked on their own:
 * what one run saw says nothing of another workflow's.
 *
 * @param names file names; one that the checked out commit does not have is passed over
 */
async function restoreOthers(system, link, log, git, names) {
    const rules = trustRules(link);
    if (rules === undefined)
        return;
    const tip = await defaultTip(git, link);
    for (const name of names) {
        const workflow = external_node_path_.posix.join(WORKFLOWS, name);
        const isThere = (await git.resolve(`HEAD:${workflow}`)) !== undefined;
        if (!isThere || rules.workflows.includes(workflow))
            continue;
        const { events, warnings } = await restoreState({
            forge: link.forge,
            rules: { ...rules, workflows: [workflow] },
            tip,
            now: system.clock.now(),
        });
        for (const { level, message, code } of warnings)
            system.logger[level === 'warning' ? 'warn' : 'info'](message, { code, workflow });
        await log.merge(events);
    }
}
/** Nights and weeks steer by one dashboard, and what the one has parked or proposed the other leaves alone. */
const MAINTENANCE = ['nightly.yml', 'weekly.yml'];
/** `restoreInto` for a job of a night or a week: what the other of the two stored belongs to its log too. */
async function restoreMaintenance(system, link, log, git, remember) {
    const restored = await restoreInto(system, link, log, git, remember);
    await restoreOthers(system, link, log, git, MAINTENANCE);
    return restored;
}
/** Stores the log for the next run; what was stored, or why nothing was. */
async function storeState(system, link, log, restored, options) {
    const { run } = link;
    if (run === undefined || restored === undefined)
        return undefined;
    const { contains, restoredAt } = restored;
    const now = system.clock.now();
    const about = { run: run.run, attempt: run.attempt, contains: [...contains], restoredAt };
    const prepared = await prepareUpload({ log, about, now });
    if ('refusal' in prepared)
        return prepared.refusal.reason;
    const { retentionDays, suffix } = options;
    await (0,store_artifact/* storeArtifact */.i)(link, `${STATE_ARTIFACT}${suffix}`, prepared.value.files, { retentionDays });
    return undefined;
}


/***/ }),

/***/ 5535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ TRUSTED_EVENTS)
/* harmony export */ });
/**
 * Events of workflow runs that only people and workflows with write access can cause on the default branch.
 * `workflow_run` is not among them: it runs trusted code, but anybody who opens a pull request can be its
 * cause, and what it works on comes from there.
 */
const TRUSTED_EVENTS = ['push', 'schedule', 'workflow_dispatch'];


/***/ }),

/***/ 7011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ STATE_LIMITS),
/* harmony export */   bL: () => (/* binding */ readArchive)
/* harmony export */ });
/* unused harmony export refuseBytes */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(663);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9581);



const MIB = 1024 * 1024;
/**
 * Fit for state. A log is mostly hashes and ids, which hardly pack; the ratio leaves room for nights that
 * repeat the same list of findings (docs/state.md says what was measured).
 */
const STATE_LIMITS = {
    archiveBytes: 32 * MIB,
    entries: 16,
    fileBytes: 96 * MIB,
    totalBytes: 100 * MIB,
    ratio: 250,
};
const ENCRYPTED = 0x1;
const FILE_TYPE = 0xf000;
const REGULAR_FILE = 0x8000;
const DIRECTORY = 0x4000;
/** What is wrong with the bytes before anything reads them; undefined when nothing is. */
function refuseBytes(bytes, digest, limits) {
    if (bytes.length > limits.archiveBytes) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)('artifact/too-large', `The archive has more than ${limits.archiveBytes} bytes.`);
    }
    if (digest === null)
        return undefined;
    const actual = `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
    if (actual === digest.toLowerCase())
        return undefined;
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)('artifact/digest', 'The archive has another digest than the host recorded at the upload.');
}
/** True for a relative path with forward slashes that stays below its root on every system. */
function isPlainPath(name) {
    if (name.includes('\\') || name.includes('\0') || name.includes(':'))
        return false;
    return name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
function refuseEntry(entry, name, limits) {
    if (!isPlainPath(name)) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)('artifact/traversal', 'A file name in the archive leads out of it.');
    }
    if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)('artifact/encrypted', 'A file in the archive is encrypted.');
    }
    const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
    if (type !== 0 && type !== REGULAR_FILE) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)('artifact/not-a-file', 'The archive holds a link or a device.');
    }
    const isSuspect = entry.uncompressedSize > limits.fileBytes ||
        (entry.uncompressedSize > MIB && entry.uncompressedSize > entry.compressedSize * limits.ratio);
    return isSuspect ? (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)('artifact/bomb', 'A file in the archive unpacks to too much.') : undefined;
}
/** Unpacks one file; stops as soon as more comes than the archive declared. */
async function unpack(zip, entry) {
    const stream = await zip.openReadStreamPromise(entry);
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        const part = chunk;
        size += part.length;
        if (size > entry.uncompressedSize) {
            return { refusal: (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)('artifact/bomb', 'A file in the archive is larger than the archive says.') };
        }
        chunks.push(part);
    }
    if (size === entry.uncompressedSize)
        return { value: Buffer.concat(chunks) };
    return { refusal: (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)('artifact/truncated', 'A file in the archive is shorter than the archive says.') };
}
/** A folder: it has no content, and files name their own path. */
function isFolder(entry, name) {
    const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
    return name.endsWith('/') && entry.uncompressedSize === 0 && (type === 0 || type === DIRECTORY);
}
async function readEntries(zip, limits) {
    const files = new Map();
    const seen = new Set();
    let total = 0;
    for await (const entry of zip.eachEntry()) {
        const name = entry.fileNameRaw.toString('utf8');
        if (isFolder(entry, name) && isPlainPath(name.slice(0, -1)))
            continue;
        const refusal = refuseEntry(entry, name, limits);
        if (refusal !== undefined)
            return { refusal };
        // Two names that a file system without case would put in one place are one name.
        const key = name.normalize('NFC').toLowerCase();
        if (seen.has(key)) {
            return { refusal: (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)('artifact/duplicate-entry', 'The archive holds two files of one name.') };
        }
        seen.add(key);
        total += entry.uncompressedSize;
        if (total > limits.totalBytes) {
            return { refusal: (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)('artifact/bomb', 'The files of the archive unpack to too much together.') };
        }
        const content = await unpack(zip, entry);
        if ('refusal' in content)
            return content;
        files.set(name, content.value);
    }
    return { value: files };
}
/**
 * Reads a zip in memory, as data: nothing is written anywhere, and no name from it is used as a path.
 * Whatever is wrong with it is a value.
 */
async function readArchive(bytes, options) {
    const refusal = refuseBytes(bytes, options.digest, options.limits);
    if (refusal !== undefined)
        return { refusal };
    let zip;
    try {
        // Names are judged here, from their bytes, so that each fault has its own code.
        zip = await (0,yauzl__WEBPACK_IMPORTED_MODULE_1__/* .fromBufferPromise */ .SY)(bytes, { decodeStrings: false, validateEntrySizes: false });
    }
    catch {
        // The only way to open a buffer that fails: no end-of-archive record, or one that contradicts the size.
        return { refusal: (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)('artifact/truncated', 'The archive is cut off, or is no zip archive.') };
    }
    if (zip.entryCount > options.limits.entries) {
        return {
            refusal: (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)('artifact/bomb', `The archive holds more than ${options.limits.entries} files.`),
        };
    }
    try {
        return await readEntries(zip, options.limits);
    }
    catch {
        // The reader and the inflater only look at the archive's bytes: what they throw is a fault of those.
        return { refusal: (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)('artifact/corrupt', 'The archive contradicts itself or does not unpack.') };
    }
    finally {
        zip.close();
    }
}


/***/ }),

/***/ 9581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuse)
/* harmony export */ });
/* unused harmony export REFUSAL_CODES */
/**
 * Why stored state is not used. The codes are stable and documented in docs/state.md; the test of that page
 * reads this list.
 */
const REFUSAL_CODES = (/* unused pure expression or super */ null && ([
    // The run that stored it.
    'artifact/fork',
    'artifact/other-workflow',
    'artifact/other-branch',
    'artifact/wrong-event',
    'artifact/wrong-conclusion',
    'artifact/not-ancestor',
    // The artifact as the host describes it.
    'artifact/expired',
    'artifact/gone',
    'artifact/too-large',
    'artifact/digest',
    // Its archive.
    'artifact/truncated',
    'artifact/corrupt',
    'artifact/bomb',
    'artifact/traversal',
    'artifact/not-a-file',
    'artifact/duplicate-entry',
    'artifact/encrypted',
    // What is in it.
    'artifact/wrong-schema',
    'artifact/too-new',
    'artifact/altered-file',
    'artifact/edited-event',
    'artifact/conflict',
]));
/** Makes a refusal. */
function refuse(code, reason) {
    return { code, reason };
}


/***/ }),

/***/ 6619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ refuseCommit),
/* harmony export */   q: () => (/* binding */ refuseRun)
/* harmony export */ });
/* harmony import */ var _core_trusted_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5535);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9581);


/**
 * Conclusions of runs in which our steps ran; null while one is under way or waits for an approval, for up to
 * 30 days. A run that failed, was stopped or waits is trusted like one that succeeded: what it did until then
 * (a pull request, a strike) must be remembered, and whether its log is whole is proven by the log itself.
 * Runs that were skipped, never approved or never started wrote no state of ours.
 */
const TRUSTED_CONCLUSIONS = [
    'success',
    'failure',
    'cancelled',
    'timed_out',
    null,
];
/** What is wrong with a run by its own description; undefined when nothing is. */
function refuseRun(run, rules) {
    if (run.headRepository !== rules.repositoryId) {
        const whose = run.headRepository === null ? 'a repository that is gone' : 'another repository (a fork)';
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)('artifact/fork', `Run ${run.id} ran code of ${whose}.`);
    }
    if (!rules.workflows.includes(run.path)) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)('artifact/other-workflow', `Run ${run.id} is of a workflow that does not keep our state.`);
    }
    if (run.branch !== rules.defaultBranch) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)('artifact/other-branch', `Run ${run.id} was not on the default branch.`);
    }
    if (!_core_trusted_events_js__WEBPACK_IMPORTED_MODULE_1__/* .TRUSTED_EVENTS */ .g.includes(run.event)) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)('artifact/wrong-event', `Run ${run.id} was not started by ${_core_trusted_events_js__WEBPACK_IMPORTED_MODULE_1__/* .TRUSTED_EVENTS */ .g.join(', ')}.`);
    }
    if (!TRUSTED_CONCLUSIONS.includes(run.conclusion)) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)('artifact/wrong-conclusion', `Run ${run.id} ended without running its steps.`);
    }
    return undefined;
}
/**
 * What is wrong with the commit that a run ran: `comparison` is how the default branch stands to it
 * (`Forge.compare(run.headCommit, tip)`). The branch name alone proves little: a tag can be called like the
 * default branch, and its runs carry that name.
 */
function refuseCommit(run, comparison) {
    if (comparison?.status === 'identical' || comparison?.status === 'ahead')
        return undefined;
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)('artifact/not-ancestor', `Run ${run.id} ran a commit that is not part of the default branch.`);
}


/***/ })

};
