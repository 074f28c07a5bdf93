export const id = 6349;
export const ids = [6349];
export const modules = {

/***/ 9418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ followRollback),
  n: () => (/* binding */ followUp)
});

// EXTERNAL MODULE: ./build/state/projections/deployments.js
var deployments = __webpack_require__(259);
// EXTERNAL MODULE: ./build/app/deploy/figures.js + 1 modules
var figures = __webpack_require__(7382);
// EXTERNAL MODULE: ./build/propose/apply.js + 1 modules
var apply = __webpack_require__(58);
// EXTERNAL MODULE: ./build/propose/issues/observe-issues.js
var observe_issues = __webpack_require__(1035);
// EXTERNAL MODULE: ./build/propose/issues/plan-issues.js
var plan_issues = __webpack_require__(7884);
// EXTERNAL MODULE: ./build/report/document/blocks.js
var blocks = __webpack_require__(8847);
// EXTERNAL MODULE: ./build/state/events.js
var events = __webpack_require__(209);
// EXTERNAL MODULE: ./build/state/read.js
var read = __webpack_require__(7132);
;// CONCATENATED MODULE: ./build/state/projections/incidents.js

/** Open incidents, oldest first. */
function openIncidents(events) {
    const open = new Map();
    for (const { type, data, event } of (0,read/* eventsOf */.X)(events, 'incident.opened', 'incident.closed')) {
        const known = open.get(data.incident);
        if (type === 'incident.closed')
            open.delete(data.incident);
        else
            open.set(data.incident, { ...data, at: known?.at ?? event.at });
    }
    return [...open.values()];
}

;// CONCATENATED MODULE: ./build/deploy/incident/data.js
/** `<environment>:<bad>`: one incident for each, and the same as the id of its rollback. */
function incidentId(of) {
    return `${of.environment}:${of.bad}`;
}

// EXTERNAL MODULE: ./build/report/document/format.js
var format = __webpack_require__(4918);
// EXTERNAL MODULE: ./build/deploy/verify/summary.js
var summary = __webpack_require__(9238);
;// CONCATENATED MODULE: ./build/deploy/incident/recommend.js

function steps({ steps: lines }) {
    return lines.length === 0 ? [] : [(0,blocks/* paragraph */.FY)('The steps by hand:'), { kind: 'commands', lines }];
}
function paths({ paths: names }) {
    return names.length === 0
        ? []
        : [
            (0,blocks/* listOr */.QD)(names.slice(0, 30).map((name) => [(0,blocks/* code */.aY)(name)]), ''),
        ];
}
/** Git remembers that the commits were merged, so that merging their branch again brings nothing back. */
const LAND_AGAIN = (0,blocks/* paragraph */.FY)('To land the change again, revert the revert and add the fix to it. Merging the old branch once more brings back nothing that was reverted.');
function afterRollback(rollback, data) {
    const { outcome, reason, commit, branch, pull } = rollback;
    switch (outcome) {
        case 'pushed':
            if (rollback.revertVerdict === 'fail')
                return [
                    (0,blocks/* paragraph */.FY)('The revert is on the branch and fails as well, so that the code is not the reason. Nothing more is reverted: look at configuration, data and other services.'),
                ];
            return [
                (0,blocks/* paragraph */.FY)('The revert is on the branch', ...(commit === null ? [] : [' as ', (0,blocks/* code */.aY)(commit.slice(0, 12))]), '. Its deployment is verified next; this issue is closed when it passes.'),
                LAND_AGAIN,
            ];
        case 'proposed':
            return [
                (0,blocks/* paragraph */.FY)(rollback.needsPerson ? 'A person has to decide: ' : 'The revert waits in a pull request: ', reason, '.'),
                ...paths(rollback),
                ...(pull === null
                    ? []
                    : [
                        (0,blocks/* paragraph */.FY)('Review and merge ', { kind: 'link', text: `pull request ${pull.number}`, url: pull.url }, '.'),
                    ]),
                ...steps(rollback),
                LAND_AGAIN,
            ];
        case 'stranded':
            return [
                (0,blocks/* paragraph */.FY)('The revert was made and could neither be pushed nor proposed: ', reason, '. ', ...(branch === null ? [] : ['It is on the branch ', (0,blocks/* code */.aY)(branch), '.'])),
                ...steps(rollback),
            ];
        case 'nothing-to-do':
            return [
                (0,blocks/* paragraph */.FY)('There was nothing to revert: ', reason, '.'),
                (0,blocks/* paragraph */.FY)(data.good === null
                    ? 'No verified deployment is known.'
                    : 'When production is still broken, it is not this code: look at configuration, data and other services.'),
            ];
        case 'refused':
        case 'failed':
            return [
                (0,blocks/* paragraph */.FY)(outcome === 'refused' ? 'Nothing was reverted, a person has to decide: ' : 'The revert failed: ', reason, '.'),
                ...paths(rollback),
                ...steps(rollback),
            ];
    }
}
/** What a person should do, and the steps for it where any are needed. */
function recommendation(data) {
    const { rollback, pointedBack, good } = data;
    const pin = pointedBack?.pinned === true
        ? [
            (0,blocks/* paragraph */.FY)('Production is kept at ', (0,blocks/* code */.aY)(pointedBack.commit.slice(0, 12)), ': new deployments do not go live until that is undone, which happens by itself when the revert was verified.'),
        ]
        : [];
    if (rollback !== null)
        return [...afterRollback(rollback, data), ...pin];
    return [
        (0,blocks/* paragraph */.FY)(...(good === null
            ? ['No revert was tried, and no verified deployment is known to go back to. Fix it forward.']
            : ['No revert was tried. Fix it forward, or go back to ', (0,blocks/* code */.aY)(good), '.'])),
        ...pin,
    ];
}

;// CONCATENATED MODULE: ./build/deploy/incident/document.js





/** Rows of one list; beyond it the rest is counted. */
const SHOWN = 30;
const ERRORS_SHOWN = 10;
/** Signature of the issue: one for each bad deployment. */
function incidentSignature(of) {
    return `deployment:${incidentId(of)}`;
}
function listed(items, nothing) {
    const shown = items.slice(0, SHOWN);
    const more = items.length - shown.length;
    return (0,blocks/* listOr */.QD)(more > 0 ? [...shown, `and ${more} more`] : shown, nothing);
}
function whatBlocks(data) {
    const { environment, provider, bad, good, run } = data;
    return [
        (0,blocks/* paragraph */.FY)(...['Commit ', (0,blocks/* code */.aY)(bad), ' is broken in ', (0,blocks/* code */.aY)(environment), ' (', (0,blocks/* code */.aY)(provider), ').'], ...(good === null ? [' No deployment before it was verified.'] : [' Last verified: ', (0,blocks/* code */.aY)(good), '.'])),
        ...(run === null ? [] : [(0,blocks/* paragraph */.FY)({ kind: 'link', text: 'The run that found it', url: run })]),
    ];
}
function errorBlocks(errors, isPrivate) {
    if (errors.length === 0)
        return [];
    if (!isPrivate)
        return [
            (0,blocks/* paragraph */.FY)(`The logs hold ${(0,format/* plural */.LS)(errors.length, 'kind')} of errors. They are left out here, because everybody can read this.`),
        ];
    const more = errors.length - ERRORS_SHOWN;
    return [
        (0,blocks/* tableOr */.cq)([{ title: 'Error' }, { title: 'Route' }, { title: 'Events', align: 'right' }], errors
            .slice(0, ERRORS_SHOWN)
            .map(({ message, route, events }) => [
            [(0,blocks/* code */.aY)(message.slice(0, 300))],
            route === null ? '–' : [(0,blocks/* code */.aY)(route.slice(0, 200))],
            String(events),
        ]), ''),
        ...(more > 0 ? [(0,blocks/* paragraph */.FY)(`and ${more} more kinds of errors.`)] : []),
    ];
}
function evidenceBlocks({ verdict, looks, errors, isPrivate }) {
    return [
        (0,blocks/* heading */.R_)(2, 'Evidence'),
        (0,blocks/* paragraph */.FY)((0,blocks/* strong */.ko)(verdict.verdict.toUpperCase()), `: ${verdict.explanation} `, (0,blocks/* code */.aY)(verdict.code)),
        // A run that only rolls back has the verdict from the log, and often none of its looks.
        ...(looks.length === 0 ? [] : [(0,summary/* looksTable */.p)(looks)]),
        ...errorBlocks(errors, isPrivate),
    ];
}
function rangeBlocks(range) {
    if (typeof range === 'string')
        return [(0,blocks/* heading */.R_)(2, 'Blast radius'), (0,blocks/* paragraph */.FY)('What changed could not be read: ', range, '.')];
    const { commits, isCut, paths, packages } = range;
    const author = (name) => (name === '' ? [] : [`, by ${name.slice(0, 100)}`]);
    return [
        (0,blocks/* heading */.R_)(2, 'Blast radius'),
        ...(packages.length === 0
            ? []
            : [
                (0,blocks/* paragraph */.FY)('Packages:'),
                listed(packages.map((name) => [(0,blocks/* code */.aY)(name)]), ''),
            ]),
        (0,blocks/* paragraph */.FY)(`${(0,format/* plural */.LS)(paths.length, 'file')} changed.`),
        ...(paths.length === 0
            ? []
            : [
                listed(paths.map((path) => [(0,blocks/* code */.aY)(path)]), ''),
            ]),
        (0,blocks/* heading */.R_)(2, 'Commits'),
        listed(commits.map(({ id, subject, author: name }) => [
            (0,blocks/* code */.aY)(id.slice(0, 12)),
            ' ',
            (0,blocks/* code */.aY)(subject.slice(0, 200)),
            ...author(name),
        ]), 'There is no commit between the two.'),
        ...(isCut ? [(0,blocks/* paragraph */.FY)(`Only the newest ${commits.length} were read.`)] : []),
    ];
}
/**
 * The issue about a bad deployment (AD-14): what, what to do, timeline, evidence, blast radius, commits. Everything
 * from outside is escaped when it is rendered; commit subjects and log text are code besides, so that nothing in
 * them mentions or links.
 */
function incidentDocument(data, labels) {
    return {
        signature: incidentSignature(data),
        title: `${data.environment} is broken by ${data.bad.slice(0, 12)}`,
        labels: [...new Set([...labels, 'incident'])],
        body: [
            ...whatBlocks(data),
            (0,blocks/* heading */.R_)(2, 'What to do'),
            ...recommendation(data),
            (0,blocks/* heading */.R_)(2, 'Timeline'),
            (0,blocks/* tableOr */.cq)([{ title: 'When (UTC)' }, { title: 'What' }], data.timeline.map(({ at, what }) => [at.slice(0, 19).replace('T', ' '), what.slice(0, 500)]), 'Nothing was recorded.'),
            ...evidenceBlocks(data),
            ...rangeBlocks(data.range),
        ],
    };
}

;// CONCATENATED MODULE: ./build/deploy/incident/keep.js








async function keep_apply({ link, clock, sink, events }, signature, what) {
    if (link === undefined)
        return { issue: null, result: undefined };
    const { forge, identity } = link;
    const world = await (0,observe_issues/* observeIssues */.H)(forge, identity, [signature], events());
    const { actions, held } = (0,plan_issues/* planIssues */.e)({ ...what, world, now: clock.now() });
    const context = { forge, identity, clock, sink, events: events() };
    const result = await (0,apply/* applyActions */.I)(context, actions, held);
    const made = [...result.done, ...result.already].find(({ action }) => action.kind === 'create-issue');
    const known = world.issues.find(({ issue }) => issue.state === 'open') ?? world.issues[0];
    return { issue: made === undefined ? (known?.issue.number ?? null) : Number(made.reference), result };
}
/**
 * Opens the incident of a bad deployment or brings it up to date: one issue for `<environment>:<bad>`, however often
 * this is called and wherever it was killed before. Throws what a look at the host throws; effects that fail are in
 * the result.
 */
async function keepIncident(deps, data) {
    const labels = deps.link === undefined ? [] : [deps.link.identity.label];
    const kept = await keep_apply(deps, incidentSignature(data), {
        wanted: [incidentDocument(data, labels)],
        recovered: [],
    });
    const incident = incidentId(data);
    const known = openIncidents(deps.events()).find((open) => open.incident === incident);
    if (known === undefined || (known.issue === null && kept.issue !== null)) {
        const { environment, bad } = data;
        await (0,events/* record */.g1)(deps.sink, 'incident.opened', { incident, environment, commit: bad, issue: kept.issue });
    }
    return kept;
}
/** Closes an incident with the reason. One that is not open is left as it is. */
async function closeIncident(deps, over) {
    const { environment, bad, reason, verified } = over;
    const comment = [
        (0,blocks/* paragraph */.FY)(`${environment} has recovered: `, reason, ...(verified === null ? [] : [' Verified: ', (0,blocks/* code */.aY)(verified)])),
    ];
    const signature = incidentSignature(over);
    const kept = await keep_apply(deps, signature, { wanted: [], recovered: [{ signature, comment }] });
    const incident = incidentId(over);
    // The host first: a run that is killed in between comes by here again, and finds the issue closed.
    const isOpen = openIncidents(deps.events()).some((open) => open.incident === incident);
    if (isOpen && (kept.result?.failed.length ?? 0) === 0)
        await (0,events/* record */.g1)(deps.sink, 'incident.closed', { incident, environment, commit: bad, reason });
    return kept;
}

// EXTERNAL MODULE: ./build/config/shape.js
var config_shape = __webpack_require__(1822);
;// CONCATENATED MODULE: ./build/deploy/incident/range.js

/** Commits and paths that are read; the document shows fewer. */
const COMMITS_READ = 200;
function splitAtZero(text) {
    return text.split('\0').filter((part) => part !== '');
}
/**
 * Reads a range from git; a string says why it cannot be read. Both commits and what is between them have to be
 * there: a shallow clone is deepened by the caller. Without a good commit the range is the bad commit alone.
 */
async function readRange(git, range, shape) {
    const { good, bad } = range;
    const from = good ?? (await git.resolve(`${bad}^`));
    if (from === undefined || (await git.resolve(`${bad}^{commit}`)) === undefined)
        return 'the commits are not in this clone';
    const [log, names] = [
        await git.run([
            ...['log', '-z', '--format=%H%x1f%an%x1f%s', `--max-count=${COMMITS_READ + 1}`],
            ...['--end-of-options', `${from}..${bad}`, '--'],
        ]),
        await git.run([
            ...['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv'],
            ...['--end-of-options', from, bad, '--'],
        ]),
    ];
    if (log.exitCode !== 0 || names.exitCode !== 0)
        return 'git could not read the range';
    const commits = splitAtZero(log.stdout).map((entry) => {
        const [id = '', author = '', ...subject] = entry.trim().split('\x1f');
        return { id, author, subject: subject.join(' ') };
    });
    const paths = [...splitAtZero(names.stdout)].sort();
    const owners = paths.flatMap((path) => (shape === undefined ? [] : ((0,config_shape/* packageOf */.w)(shape, path)?.name ?? [])));
    return {
        commits: commits.slice(0, COMMITS_READ),
        isCut: commits.length > COMMITS_READ,
        paths,
        packages: [...new Set(owners)].sort(),
    };
}

;// CONCATENATED MODULE: ./build/deploy/incident/rollback-in-log.js


/**
 * What the log knows of the rollback of a bad commit, for a run that did not make it itself: without paths and steps,
 * with the verdict on the revert. Null when none has ended.
 */
function rollbackInLog(events, of) {
    const ledger = (0,deployments/* projectDeployments */.ed)(events).get(of.environment);
    const ended = ledger?.rollbacks.findLast((one) => one.id === incidentId(of) && one.ended !== null)?.ended;
    if (ledger === undefined || ended === null || ended === undefined)
        return null;
    const { outcome, code, reason, commit, branch, pull } = ended;
    const revert = ledger.history.findLast(({ revertOf }) => revertOf === incidentId(of))?.judged;
    return {
        ...{ outcome, code, reason, commit, branch, paths: [], steps: [] },
        // Its address is not in the log: the number stands alone.
        pull: pull === null ? null : { number: pull, url: '' },
        needsPerson: outcome === 'stranded' || outcome === 'refused' || outcome === 'failed',
        ...(revert === null || revert === undefined ? {} : { revertVerdict: revert.verdict }),
    };
}

;// CONCATENATED MODULE: ./build/deploy/incident/timeline.js


/** Entries; the middle of a long story is left out. */
const timeline_SHOWN = 60;
function reasonOf(reason) {
    return reason === null || reason === '' ? '' : `: ${reason}`;
}
function sentence(item) {
    switch (item.type) {
        case 'deployment.observed':
            return `${item.data.provider} says: ${item.data.state}${reasonOf(item.data.reason)}`;
        case 'deployment.judged': {
            const what = item.data.rollback === null ? 'Verdict' : 'Verdict on the revert';
            return `${what}: ${item.data.verdict}. ${item.data.explanation}`;
        }
        case 'deployment.pinned':
            return `Production was pointed back to ${item.data.commit.slice(0, 12)}${item.data.pinned ? ' and kept there' : ''}`;
        case 'deployment.unpinned':
            return 'Production follows new deployments again';
        case 'rollback.started':
            return `Rollback to ${item.data.good.slice(0, 12)} began, ${item.data.by === 'person' ? 'asked for by a person' : 'by the verdict'}${reasonOf(item.data.reason)}`;
        case 'rollback.ended':
            return `Rollback: ${item.data.outcome}${reasonOf(item.data.reason)}`;
    }
}
function isAbout(item, bad, id) {
    switch (item.type) {
        case 'deployment.observed':
            return item.data.commit === bad;
        case 'deployment.judged':
            return item.data.commit === bad || item.data.rollback === id;
        case 'rollback.started':
        case 'rollback.ended':
            return item.data.rollback === id;
        default:
            return true;
    }
}
/** What the log knows of one bad deployment, from the moment it was first seen, oldest first. */
function incidentTimeline(events, { environment, bad }) {
    const id = `${environment}:${bad}`;
    const own = [...(0,read/* eventsOf */.X)(events, ...deployments/* LEDGER_EVENTS */.w$)].filter((item) => item.data.environment === environment && isAbout(item, bad, id));
    // Pins from before it was there belong to another story.
    const first = own.findIndex(({ type }) => !type.endsWith('pinned'));
    const entries = own.slice(Math.max(0, first)).map((item) => ({ at: item.event.at, what: sentence(item) }));
    if (entries.length <= timeline_SHOWN)
        return entries;
    const [start, end] = [entries.slice(0, timeline_SHOWN / 2), entries.slice(-timeline_SHOWN / 2)];
    const left = entries.length - timeline_SHOWN;
    return [...start, { at: end[0]?.at ?? '', what: `… ${left} entries are left out here` }, ...end];
}

// EXTERNAL MODULE: ./build/propose/ownership.js
var ownership = __webpack_require__(968);
// EXTERNAL MODULE: ./build/app/repository.js + 15 modules
var app_repository = __webpack_require__(9065);
;// CONCATENATED MODULE: ./build/app/deploy/incident.js









function depsOf({ link, repository, system, log }) {
    return {
        link: link === undefined
            ? undefined
            : { forge: link.forge, identity: (0,ownership/* identityOf */.cu)(repository.config, link.viewer, link.repository.id) },
        clock: system.clock,
        sink: log,
        events: () => log.events(),
    };
}
/** The looks of this run, or what the ledger kept of those of an earlier one. */
function looksOf(bench, bad, looks) {
    if (looks.length > 0)
        return looks;
    const ledger = (0,deployments/* projectDeployments */.ed)(bench.log.events()).get(bench.config.environment);
    const counts = ledger?.history.findLast(({ commit }) => commit === bad)?.judged?.counts;
    if (counts === null || counts === undefined)
        return [];
    const { before, after, seconds, requestsBefore, requestsAfter } = counts;
    const errors = { before, after, seconds, requestsBefore, requestsAfter, dispersion: 1 };
    return [{ seconds, errors, probes: undefined, served: true }];
}
/** Kinds of errors that the logs told since the bad deployment was first seen. */
function seenErrors({ log, config }, bad) {
    const ledger = (0,deployments/* projectDeployments */.ed)(log.events()).get(config.environment);
    const since = ledger?.history.findLast(({ commit }) => commit === bad)?.firstSeenAt ?? '';
    const latest = new Map();
    for (const { data, event } of (0,read/* eventsOf */.X)(log.events(), 'error.seen')) {
        const { message, route, events } = data;
        if (event.at >= since)
            latest.set(data.pattern, { message, route, events });
    }
    return [...latest.values()];
}
/** Opens the incident of a bad deployment or brings it up to date; the number of its issue, where there is one. */
async function tellIncident(bench, about) {
    const { repository, config, log, link, provider } = bench;
    const { environment } = config;
    const { bad, good, verdict } = about;
    const ledger = (0,deployments/* projectDeployments */.ed)(log.events()).get(environment);
    const shape = await (0,app_repository/* shapeOf */.F5)(repository, repository.head);
    const data = {
        ...{ environment, bad, good, verdict },
        // What an earlier run did is not forgotten by one that has nothing to add.
        rollback: about.rollback ?? rollbackInLog(log.events(), { environment, bad }),
        provider: provider?.name ?? 'nobody',
        looks: looksOf(bench, bad, about.looks),
        errors: seenErrors(bench, bad),
        timeline: incidentTimeline(log.events(), { environment, bad }),
        range: await readRange(repository.git, { good, bad }, shape),
        pointedBack: ledger?.pointedBack ?? null,
        isPrivate: link?.repository.isPrivate ?? false,
        run: link?.run === undefined ? null : `${link.repository.url}/actions/runs/${link.run.run}`,
    };
    return (await keepIncident(depsOf(bench), data)).issue;
}
/**
 * Closes the incidents of this environment that a commit which holds ends: those of commits that it comes after.
 * Ids of the incidents.
 */
async function endIncidents(bench, { commit, verdict }) {
    const { log, config, repository } = bench;
    const ended = [];
    for (const open of openIncidents(log.events())) {
        if (open.environment !== config.environment)
            continue;
        const after = await repository.git.run(['merge-base', '--is-ancestor', open.commit, commit]);
        if (after.exitCode !== 0 || open.commit === commit)
            continue;
        const { environment, commit: bad } = open;
        const reason = verdict === 'pass'
            ? 'a later deployment is verified.'
            : 'a later deployment works as far as can be told.';
        const verified = verdict === 'pass' ? commit : null;
        const { result } = await closeIncident(depsOf(bench), { environment, bad, reason, verified });
        if ((result?.failed.length ?? 0) === 0)
            ended.push(open.incident);
    }
    return ended;
}

// EXTERNAL MODULE: ./build/core/fingerprint.js
var fingerprint = __webpack_require__(7486);
;// CONCATENATED MODULE: ./build/state/projections/notifications.js

/** Identity of an entry: the same news goes to each channel once. */
function idOf(data) {
    return JSON.stringify([data.notification, data.channel]);
}
function start(data, queuedAt) {
    const entry = {
        ...data,
        queuedAt,
        status: 'waiting',
        attempts: 0,
        retryAt: null,
        doubt: null,
        detail: '',
    };
    return { entry, isOpen: false };
}
function fail(folding, { reason, retryAt, mayHaveArrived }) {
    const { entry } = folding;
    // A later clean failure does not take back that an earlier attempt may have arrived.
    const doubt = entry.doubt ?? (mayHaveArrived ? 'unanswered' : null);
    Object.assign(folding, { entry: { ...entry, retryAt, doubt, detail: reason }, isOpen: false });
}
function attempt(folding) {
    const { entry, isOpen } = folding;
    const doubt = isOpen ? 'cut-off' : entry.doubt;
    Object.assign(folding, { entry: { ...entry, attempts: entry.attempts + 1, doubt }, isOpen: true });
}
/**
 * The outbox, oldest first: everything that was ever queued, and how far it came. Two runs that queued the same
 * make one entry; what was delivered once stays delivered.
 */
function projectNotifications(events) {
    const all = new Map();
    for (const item of (0,read/* eventsOf */.X)(events, 'notification.queued', 'notification.attempted', 'notification.delivered', 'notification.failed', 'notification.dropped')) {
        const folding = all.get(idOf(item.data));
        if (folding === undefined) {
            if (item.type === 'notification.queued')
                all.set(idOf(item.data), start(item.data, item.event.at));
            continue;
        }
        const { entry } = folding;
        if (entry.status === 'delivered')
            continue;
        if (item.type === 'notification.attempted')
            attempt(folding);
        else if (item.type === 'notification.failed')
            fail(folding, item.data);
        else if (item.type === 'notification.delivered') {
            const detail = item.data.reference;
            Object.assign(folding, {
                entry: { ...entry, status: 'delivered', doubt: null, retryAt: null, detail },
                isOpen: false,
            });
        }
        else if (item.type === 'notification.dropped') {
            const { reason, takenBack } = item.data;
            const status = takenBack ? 'taken-back' : 'dropped';
            folding.entry = { ...entry, status, retryAt: null, detail: reason };
        }
    }
    return [...all.values()].map(({ entry, isOpen }) => (isOpen ? { ...entry, doubt: 'cut-off' } : entry));
}
/** News that was given up and never told, with the reason. */
function deadLetters(entries) {
    return entries.filter(({ status }) => status === 'dropped');
}

;// CONCATENATED MODULE: ./build/notify/deliver.js



/** First pause after a failure; each next one is twice as long. */
const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 3_600_000;
/** With the pauses above, more attempts than this take longer than messages are kept by default. */
const MOST_ATTEMPTS = 30;
const REPEATED = {
    'cut-off': '(repeated: the run that sent this before was cut off)',
    unanswered: '(repeated: no answer came when it was sent before)',
};
/** The same in every attempt and every run, so that the other side can tell a repetition. */
function messageId({ notification, channel }) {
    return (0,fingerprint/* digest */.br)('notification', notification, channel);
}
function messageOf(entry, sender) {
    const { news, severity, title, body, subject, recovery, queuedAt, doubt } = entry;
    const repeated = doubt === null ? null : REPEATED[doubt];
    return {
        id: messageId(entry),
        ...{ kind: news, severity, title, body, subject, recovery, queuedAt, sender, repeated },
    };
}
function pauseAfter(attempts, asked = 0) {
    return Math.max(asked, Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(attempts - 1, 20)));
}
/** One run's work on the outbox. */
class Delivery {
    deps;
    #delivered = [];
    #dropped = [];
    #waiting = [];
    #patience;
    constructor(deps) {
        this.deps = deps;
        this.#patience = deps.patienceMs ?? 60_000;
    }
    report() {
        return { delivered: this.#delivered, dropped: this.#dropped, waiting: this.#waiting };
    }
    async drop(entry, reason) {
        const { notification, channel } = entry;
        await (0,events/* record */.g1)(this.deps.sink, 'notification.dropped', { notification, channel, reason });
        this.#dropped.push({ ...entry, status: 'dropped', detail: reason });
    }
    wait(entry, reason) {
        this.#waiting.push({ ...entry, reason });
    }
    isExpired(entry) {
        return Date.parse(entry.expiresAt) <= this.deps.clock.now().getTime();
    }
    /** Waits for the entry's turn when that is soon enough. */
    async #comesUp(retryAt) {
        const left = retryAt === null ? 0 : Date.parse(retryAt) - this.deps.clock.now().getTime();
        if (left <= 0)
            return true;
        if (left > this.#patience)
            return false;
        this.#patience -= left;
        await this.deps.clock.sleep(left);
        return true;
    }
    /** Sends until it is there, given up, or has to wait for a later run; false: the channel has to wait with it. */
    async send(channel, first) {
        for (let entry = first;;) {
            if (!(await this.#comesUp(entry.retryAt))) {
                this.wait(entry, entry.detail === '' ? 'the channel asked to wait' : entry.detail);
                return false;
            }
            if (this.isExpired(entry)) {
                await this.drop(entry, expiryReason(entry));
                return true;
            }
            const { notification } = entry;
            const key = { notification, channel: channel.name };
            await (0,events/* record */.g1)(this.deps.sink, 'notification.attempted', key);
            const sent = await channel.send(messageOf(entry, this.deps.sender));
            const attempts = entry.attempts + 1;
            if (sent.outcome === 'delivered') {
                await (0,events/* record */.g1)(this.deps.sink, 'notification.delivered', { ...key, reference: sent.reference });
                this.#delivered.push({ ...entry, attempts, status: 'delivered', detail: sent.reference });
                return true;
            }
            if (sent.outcome === 'refused' || attempts >= MOST_ATTEMPTS) {
                await this.drop({ ...entry, attempts }, sent.reason);
                return true;
            }
            entry = await this.#fail(entry, sent);
        }
    }
    async #fail(entry, sent) {
        const { notification, channel } = entry;
        const { reason, waitMs, mayHaveArrived } = sent;
        const attempts = entry.attempts + 1;
        const due = this.deps.clock.now().getTime() + pauseAfter(attempts, waitMs);
        const retryAt = new Date(due).toISOString();
        await (0,events/* record */.g1)(this.deps.sink, 'notification.failed', {
            notification,
            channel,
            reason,
            retryAt,
            mayHaveArrived,
        });
        const doubt = entry.doubt ?? (mayHaveArrived ? 'unanswered' : null);
        return { ...entry, attempts, retryAt, doubt, detail: reason };
    }
}
function expiryReason({ detail }) {
    return detail === '' ? 'it expired before it could be sent' : `it expired; the last attempt: ${detail}`;
}
/**
 * Sends what waits in the outbox, oldest first in each channel. Every attempt is in the log before it is made, so
 * that the run after a killed one knows of it; what fails for now is tried again within this run's patience and then
 * by later runs, what fails for good or expires is a dead letter. A channel in trouble keeps its order: the messages
 * behind the one that waits wait too.
 */
async function deliver(deps, channels) {
    const delivery = new Delivery(deps);
    const byName = new Map(channels.map((channel) => [channel.name, channel]));
    const stopped = new Map();
    const open = projectNotifications(deps.events()).filter(({ status }) => status === 'waiting');
    for (const entry of open) {
        const channel = byName.get(entry.channel);
        const behind = stopped.get(entry.channel);
        if (delivery.isExpired(entry))
            await delivery.drop(entry, expiryReason(entry));
        else if (channel === undefined)
            await delivery.drop(entry, 'the channel is not configured any more');
        else if ('closed' in channel)
            delivery.wait(entry, channel.closed);
        else if (behind !== undefined)
            delivery.wait(entry, behind);
        else if (!(await delivery.send(channel, entry)))
            stopped.set(entry.channel, 'a message before it has to be sent first');
    }
    return delivery.report();
}

// EXTERNAL MODULE: ./build/notify/open-channels.js + 6 modules
var open_channels = __webpack_require__(5483);
// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
// EXTERNAL MODULE: ./build/report/document/clean.js
var clean = __webpack_require__(1368);
;// CONCATENATED MODULE: ./build/notify/queue.js




/** Characters that the log keeps of a message; channels cut further where they have to. */
const LIMITS = { title: 200, body: 6_000 };
const HOUR_MS = 3_600_000;
/** Cut between characters, with an ellipsis. */
function cut(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
function isWanted(channel, news) {
    const rank = finding/* SEVERITIES */.oC.indexOf(news.severity);
    return channel.news.includes(news.kind) && rank <= finding/* SEVERITIES */.oC.indexOf(channel.minimum);
}
/** The messages about the trouble as it is now: those since the last recovery. */
function episodeOf(entries, news) {
    const about = entries.filter(({ subject }) => subject === news.subject);
    return about.slice(about.findLastIndex(({ recovery, status }) => recovery || status === 'taken-back') + 1);
}
/** The key of its first telling; a trouble that came back is told under a new one. */
function keyOf(notification) {
    return notification.replace(/:again:\d+$/, '');
}
function newId(entries, key) {
    const times = entries.filter(({ notification }) => keyOf(notification) === keyOf(key)).length;
    return times === 0 ? key : `${keyOf(key)}:again:${times}`;
}
/** Takes back what was not sent yet; true when some of the trouble was, or may have been, told. */
async function settle(deps, channel, episode) {
    for (const { notification, status } of episode)
        if (status === 'waiting')
            await (0,events/* record */.g1)(deps.sink, 'notification.dropped', {
                notification,
                channel,
                reason: 'it was over before it could be delivered',
                takenBack: true,
            });
    return episode.some(({ status, doubt }) => status === 'delivered' || doubt !== null);
}
async function queueOne(deps, config, channel, news) {
    const entries = projectNotifications(deps.events()).filter((entry) => entry.channel === channel.name);
    const episode = episodeOf(entries, news);
    if (news.recovery) {
        // Whoever was told of the trouble hears of its end, whatever else the channel wants.
        if (!(await settle(deps, channel.name, episode)))
            return 'never-told';
    }
    else {
        if (!isWanted(channel, news))
            return 'not-wanted';
        if (episode.some((entry) => keyOf(entry.notification) === keyOf(news.key)))
            return 'known';
    }
    const { kind, severity, subject, recovery } = news;
    await (0,events/* record */.g1)(deps.sink, 'notification.queued', {
        notification: newId(entries, news.key),
        channel: channel.name,
        news: kind,
        severity,
        title: cut((0,clean/* cleanLine */.O)(news.title), LIMITS.title),
        body: cut((0,clean/* cleanText */.X)(news.body).trim(), LIMITS.body),
        subject,
        recovery,
        expiresAt: new Date(deps.clock.now().getTime() + config.expireHours * HOUR_MS).toISOString(),
    });
    return 'queued';
}
/**
 * Puts news into the outbox of every channel that wants it; sends nothing. Fifty identical failures make one
 * message, and a recovery is told only where the trouble was (safety rule 8): what was still waiting is taken back
 * instead. The same trouble after a recovery is told again.
 */
async function queue(deps, config, news) {
    const done = [];
    for (const item of news)
        for (const channel of config.channels)
            done.push({ channel: channel.name, status: await queueOne(deps, config, channel, item) });
    return done;
}

;// CONCATENATED MODULE: ./build/app/deploy/tell.js



/** Puts news into the outbox and delivers what waits there, older messages included (AD-17). */
async function tell(bench, news) {
    const { system, repository, log, link, http, secret } = bench;
    const { notify } = repository.config;
    const deps = { sink: log, events: () => log.events(), clock: system.clock };
    await queue(deps, notify, news);
    const channels = (0,open_channels/* openChannels */.L)(notify.channels, {
        ...{ http, secret, clock: system.clock, processes: system.processes },
        directory: repository.root,
        forge: link?.forge,
    });
    const name = link === undefined ? '' : ` in ${link.forge.repository.owner}/${link.forge.repository.name}`;
    return deliver({ ...deps, sender: `Caretaker${name}` }, channels);
}

;// CONCATENATED MODULE: ./build/app/deploy/aftermath.js




function bodyOf({ explanation, consequence, code }) {
    return `${explanation}\n${consequence}\n${code}`;
}
/** News that no verification of this environment tells anything: told once, until one does. */
function blockedSubject(environment) {
    return `deployment:${environment}`;
}
/** It passed; or nothing speaks against it, and there will never be traffic or a source that could say more. */
function holds({ deployed, isFinal, trusted }) {
    return deployed.verdict === 'pass' || (isFinal && trusted);
}
function recoveries({ deployed }, ended) {
    const { environment, commit, verdict } = deployed;
    const what = verdict === 'pass' ? 'is verified again' : 'answers again';
    return [...ended, blockedSubject(environment)].map((subject) => ({
        ...{ key: `recovered:${subject}:${commit}`, kind: 'incident', severity: 'high', subject },
        ...{ title: `${environment} ${what}, at ${commit.slice(0, 12)}`, body: bodyOf(deployed), recovery: true },
    }));
}
function newsOf(verified, ended) {
    const { deployed, outcome, revertOf, isFinal } = verified;
    const { environment, commit, verdict } = deployed;
    const short = commit.slice(0, 12);
    const body = bodyOf(deployed);
    if (verdict === 'fail') {
        const subject = revertOf ?? `${environment}:${commit}`;
        const what = revertOf === null ? `The deployment of ${short}` : `The revert ${short}`;
        const key = `incident:${subject}${revertOf === null ? '' : ':revert'}`;
        const title = `${what} to ${environment} fails in production`;
        return [{ key, kind: 'incident', severity: 'critical', title, body, subject, recovery: false }];
    }
    if (holds(verified)) {
        const over = recoveries(verified, ended);
        if (verdict !== 'pass')
            return over;
        const key = `verified:${environment}:${commit}`;
        const title = `${short} is verified in ${environment}`;
        return [
            ...over,
            { key, kind: 'deployment', severity: 'info', title, body, subject: key, recovery: false },
        ];
    }
    if (outcome === 'failed') {
        const key = `failed:${environment}:${commit}`;
        const title = `The deployment of ${short} to ${environment} did not come up`;
        return [{ key, kind: 'deployment', severity: 'high', title, body, subject: key, recovery: false }];
    }
    if (verdict === 'unverified' && outcome !== 'superseded' && isFinal) {
        const subject = blockedSubject(environment);
        const title = `${short} could not be verified in ${environment}`;
        return [{ key: subject, kind: 'blocked', severity: 'high', title, body, subject, recovery: false }];
    }
    return [];
}
/** Keeps the incident and tells people after a verification; the number of the incident's issue. */
async function followUp(bench, verified) {
    const { deployed, revertOf } = verified;
    const { commit, verdict } = deployed;
    let incident = null;
    let ended = [];
    if (verdict === 'fail') {
        const ledger = (0,deployments/* projectDeployments */.ed)(bench.log.events()).get(bench.config.environment);
        incident = await tellIncident(bench, {
            bad: revertOf?.split(':').at(-1) ?? commit,
            good: (0,deployments/* goodBefore */.$_)(ledger, commit)[0]?.commit ?? null,
            verdict: { verdict, code: deployed.code, explanation: deployed.explanation },
            looks: deployed.verification?.looks ?? [],
            rollback: null,
        });
    }
    else if (holds(verified))
        ended = await endIncidents(bench, { commit, verdict });
    await tell(bench, [...newsOf(verified, ended), ...(0,figures/* alertNews */.q)(bench)]);
    return incident;
}
function titleOf({ environment, bad }, { outcome, needsPerson }) {
    const what = `${bad.slice(0, 12)} in ${environment}`;
    if (outcome === 'pushed')
        return `Reverted ${what}`;
    return needsPerson
        ? `A person has to decide about the revert of ${what}`
        : `The revert of ${what}: ${outcome}`;
}
/** Brings the incident up to date after a rollback and tells people; the number of the incident's issue. */
async function followRollback(bench, asked, ended, pointedBack) {
    const { bad, good, environment, reason, by } = asked;
    const ledger = (0,deployments/* projectDeployments */.ed)(bench.log.events()).get(environment);
    const judged = ledger?.history.findLast(({ commit }) => commit === bad)?.judged;
    const incident = await tellIncident(bench, {
        ...{ bad, good, looks: [], rollback: ended },
        verdict: by === 'verdict' && judged !== null && judged !== undefined
            ? { verdict: judged.verdict, code: judged.code, explanation: judged.explanation }
            : { verdict: 'unverified', code: 'person', explanation: reason },
    });
    const subject = `${environment}:${bad}`;
    const pointer = pointedBack.done
        ? 'Production was pointed back.'
        : `Production was not pointed back: ${pointedBack.detail}.`;
    await tell(bench, [
        {
            ...{ key: `rollback:${subject}:${ended.outcome}`, kind: 'incident', subject, recovery: false },
            severity: ended.needsPerson ? 'critical' : 'high',
            title: titleOf(asked, ended),
            body: [`${ended.reason} [${ended.code}]`, pointer, ...ended.steps].join('\n'),
        },
    ]);
    return incident;
}


/***/ }),

/***/ 7382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ alertNews),
  g: () => (/* binding */ figuresBlocks)
});

// EXTERNAL MODULE: ./build/state/projections/deployment-metrics.js
var deployment_metrics = __webpack_require__(4536);
// EXTERNAL MODULE: ./build/report/document/blocks.js
var blocks = __webpack_require__(8847);
// EXTERNAL MODULE: ./build/report/document/format.js
var format = __webpack_require__(4918);
;// CONCATENATED MODULE: ./build/report/deployments/document.js



/** Deployments shown; beyond it the log has the rest. */
const SHOWN = 20;
const right = { align: 'right' };
function moment(iso) {
    return `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}
function document_short(commit) {
    return (0,blocks/* code */.aY)(commit.slice(0, 12));
}
function standing({ good, pointedBack }) {
    const last = good === null
        ? (0,blocks/* paragraph */.FY)('No deployment was verified yet, so that there is none to go back to.')
        : (0,blocks/* paragraph */.FY)('Last verified: ', document_short(good.commit), `, since ${moment(good.firstSeenAt)}.`);
    if (pointedBack === null)
        return [last];
    const { commit, since, pinned } = pointedBack;
    const kept = pinned ? '; new deployments do not go live until that is undone' : '';
    return [
        last,
        (0,blocks/* paragraph */.FY)((0,blocks/* toned */.bQ)('Production is pointed back', 'warn'), ' to ', document_short(commit), ` since ${moment(since)}${kept}.`),
    ];
}
function counted({ outcomes, reverts, days }) {
    const { passed, failed, unclear, open } = outcomes;
    return (0,blocks/* paragraph */.FY)(`In the last ${days} days: ${passed} passed, ${failed} failed, ${unclear} could not be told, `, `${open} without an outcome; ${(0,format/* plural */.LS)(reverts, 'revert')} beside them.`);
}
function figureRow(figure) {
    const { name, reading, unit, better, target, met } = figure;
    const verdict = met === null ? (0,blocks/* toned */.bQ)('not enough data', 'dim') : met ? (0,blocks/* toned */.bQ)('met', 'good') : (0,blocks/* toned */.bQ)('not met', 'bad');
    return [
        name,
        (0,format/* formatReading */.u1)(reading, unit),
        `${better === 'higher' ? 'at least' : 'at most'} ${(0,format/* formatValue */.Fl)(target, unit)}`,
        verdict,
        (0,format/* formatPrevious */.pP)(reading, unit),
        (0,format/* formatTrend */.$3)(reading, better),
    ];
}
const ALERT_WORDS = {
    raised: (0,blocks/* toned */.bQ)('Alert', 'bad'),
    quiet: (0,blocks/* toned */.bQ)('No alert', 'good'),
    unknown: (0,blocks/* toned */.bQ)('Cannot be told', 'dim'),
};
const VERDICT_WORDS = {
    pass: ['passed', 'good'],
    fail: ['failed', 'bad'],
    inconclusive: ['inconclusive', 'warn'],
    unverified: ['unverified', 'warn'],
};
function verdictOf(record) {
    const known = record.judged === null ? undefined : VERDICT_WORDS[record.judged.verdict];
    const open = record.judged?.final === false ? ', looks go on' : '';
    if (known !== undefined)
        return (0,blocks/* toned */.bQ)(`${known[0]}${open}`, known[1]);
    const state = record.state ?? 'unknown';
    return (0,blocks/* toned */.bQ)(state, (0,deployment_metrics/* outcomeOf */.sG)(record) === 'failed' ? 'bad' : 'dim');
}
function rollbackOf(rollback, revertOf) {
    if (rollback !== null)
        return rollback.ended?.outcome ?? 'began';
    return revertOf === null ? '' : 'is a revert';
}
function time(milliseconds) {
    return milliseconds === null || milliseconds === undefined ? '–' : (0,format/* formatDuration */.a3)(milliseconds);
}
function errorsOf({ judged }) {
    const counts = judged?.counts ?? null;
    if (counts === null)
        return ['–', '–'];
    const { before, after, unit } = (0,deployment_metrics/* errorRates */.kr)(counts);
    const text = (rate) => `${Math.round(rate * 10) / 10} ${unit}`;
    return [text(before), text(after)];
}
function deploymentRow(record, index) {
    const { judged, firstSeenAt, commit, rollback, revertOf } = record;
    return [
        String(index + 1),
        moment(firstSeenAt),
        document_short(commit),
        verdictOf(record),
        time(judged?.durations.build),
        time(judged?.durations.deploy),
        time(judged?.durations.verify),
        ...errorsOf(record),
        rollbackOf(rollback, revertOf),
    ];
}
/** Numbers as in the table, so that nothing from outside is in the chart. */
function durationChart(shown) {
    const bars = shown.flatMap(({ judged }, index) => {
        const took = judged?.durations.deploy ?? null;
        return took === null ? [] : [{ label: String(index + 1), value: took / 1_000 }];
    });
    return bars.length < 2
        ? []
        : [{ kind: 'chart', title: 'Time to deploy, by number in the table', unit: 'seconds', bars }];
}
function historyBlocks({ history }) {
    const shown = history.slice(-SHOWN);
    return [
        (0,blocks/* tableOr */.cq)([
            { title: 'No.', ...right },
            { title: 'Seen' },
            { title: 'Commit' },
            { title: 'Verdict' },
            { title: 'Build', ...right },
            { title: 'Deploy', ...right },
            { title: 'Verify', ...right },
            { title: 'Errors before', ...right },
            { title: 'Errors after', ...right },
            { title: 'Rollback' },
        ], shown.map(deploymentRow), 'No deployment was seen yet.'),
        ...(history.length > shown.length
            ? [(0,blocks/* paragraph */.FY)((0,blocks/* toned */.bQ)(`The last ${shown.length} of ${history.length}, the oldest first.`, 'dim'))]
            : []),
        ...durationChart(shown),
    ];
}
function environmentBlocks({ ledger, metrics }) {
    return [
        (0,blocks/* heading */.R_)(3, `Environment ${ledger.environment}`),
        ...standing(ledger),
        counted(metrics),
        (0,blocks/* tableOr */.cq)([
            { title: 'Figure' },
            { title: 'Now', ...right },
            { title: 'Target', ...right },
            { title: 'Verdict' },
            { title: 'Before', ...right },
            { title: 'Trend' },
        ], metrics.figures.map(figureRow), ''),
        ...(0,format/* reasonsOf */.zM)(metrics.figures),
        (0,blocks/* paragraph */.FY)('Alerts:'),
        {
            kind: 'list',
            items: metrics.alerts.map(({ state, sentence }) => [ALERT_WORDS[state], `: ${sentence}.`]),
        },
        ...historyBlocks(ledger),
    ];
}
/** Section "Deployments" (AD-10, AD-16): where each environment stands, figures with targets, alerts, history. */
function deploymentsSection(environments) {
    return [
        (0,blocks/* heading */.R_)(2, 'Deployments'),
        ...(environments.length === 0
            ? [(0,blocks/* paragraph */.FY)('No deployment was watched yet.')]
            : environments.flatMap(environmentBlocks)),
    ];
}

// EXTERNAL MODULE: ./build/state/projections/deployments.js
var deployments = __webpack_require__(259);
;// CONCATENATED MODULE: ./build/app/deploy/figures.js



function figuresOf({ log, config, system }) {
    const ledger = (0,deployments/* projectDeployments */.ed)(log.events()).get(config.environment);
    if (ledger === undefined)
        return undefined;
    return { ledger, metrics: (0,deployment_metrics/* deploymentMetrics */.Rr)(ledger.history, config.targets, system.clock.now()) };
}
/** Alerts about the deployments of this environment, and the end of those that are over (AD-16). */
function alertNews(bench) {
    const { environment } = bench.config;
    return ((figuresOf(bench)?.metrics.alerts ?? [])
        // That errors rose is the verdict's own news.
        .filter(({ id, state }) => id !== 'errors' && state !== 'unknown')
        .map(({ id, state, sentence }) => {
        const subject = `alert:${environment}:${id}`;
        const title = `${environment}: ${sentence}`;
        const news = {
            key: subject,
            kind: 'deployment',
            severity: 'high',
            title,
            body: sentence,
            subject,
        };
        return { ...news, recovery: state === 'quiet' };
    }));
}
/** The figures of this environment, folded, for the end of a summary. */
function figuresBlocks(bench) {
    const figures = figuresOf(bench);
    if (figures === undefined)
        return [];
    const summary = `Deployments to ${bench.config.environment} in the last ${figures.metrics.days} days`;
    return [{ kind: 'details', summary, blocks: deploymentsSection([figures]) }];
}


/***/ }),

/***/ 1260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ recordTakenBack),
/* harmony export */   t: () => (/* binding */ closeTasks)
/* harmony export */ });
/* harmony import */ var _deploy_logs_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7643);
/* harmony import */ var _state_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(209);
/* harmony import */ var _state_projections_tasks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9677);
/* harmony import */ var _state_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7132);




function fixesIn({ log }, isMeant) {
    const events = log.events();
    const undone = new Set([...(0,_state_read_js__WEBPACK_IMPORTED_MODULE_3__/* .eventsOf */ .X)(events, 'fix.reverted')].map(({ data }) => `${data.fingerprint} ${data.commit}`));
    return [...(0,_state_read_js__WEBPACK_IMPORTED_MODULE_3__/* .eventsOf */ .X)(events, 'fix.landed')]
        .map(({ data }) => data)
        .filter(({ fingerprint, commit }) => isMeant(commit) && !undone.has(`${fingerprint} ${commit}`));
}
/** Open tasks that a fix was made for: those about its finding, and those about errors in its file. */
function tasksOf({ log }, fix) {
    const paths = new Map([...(0,_state_read_js__WEBPACK_IMPORTED_MODULE_3__/* .eventsOf */ .X)(log.events(), 'error.seen')].map(({ data }) => [(0,_deploy_logs_record_js__WEBPACK_IMPORTED_MODULE_0__/* .taskOf */ .X)({ id: data.pattern }), data.path]));
    return [...(0,_state_projections_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .projectTasks */ .g)(log.events()).values()]
        .filter(({ status }) => status === 'open' || status === 'started')
        .filter(({ task, fingerprint }) => fingerprint === fix.fingerprint || paths.get(task) === fix.path)
        .map(({ task }) => task);
}
/** Fixes of ours that a rollback took back: their rules were of no use, and their tasks have failed (AD-14). */
async function recordTakenBack(bench, commits, rollback) {
    const taken = new Set(commits);
    for (const fix of fixesIn(bench, (commit) => taken.has(commit))) {
        const { fingerprint, rule, commit } = fix;
        const reason = `rolled back from production (${rollback})`;
        for (const task of tasksOf(bench, fix))
            await (0,_state_events_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(bench.log, 'task.dropped', { task, reason });
        await (0,_state_events_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(bench.log, 'fix.reverted', { fingerprint, rule, commit, reason });
    }
}
async function isIn(git, commit, verified) {
    return (await git.run(['merge-base', '--is-ancestor', commit, verified])).exitCode === 0;
}
/** Tasks whose fixes production serves and the verdict vouches for are closed (AD-10). */
async function closeTasks(bench, verified) {
    const closed = new Set();
    for (const fix of fixesIn(bench, () => true)) {
        const tasks = tasksOf(bench, fix).filter((task) => !closed.has(task));
        if (tasks.length === 0 || !(await isIn(bench.repository.git, fix.commit, verified)))
            continue;
        for (const task of tasks) {
            closed.add(task);
            const result = `${fix.commit.slice(0, 12)} is verified in ${bench.config.environment}`;
            await (0,_state_events_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(bench.log, 'task.done', { task, result });
        }
    }
}


/***/ }),

/***/ 1966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ letGo),
/* harmony export */   a: () => (/* binding */ pointBack)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _state_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(209);
/* harmony import */ var _state_projections_deployments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(259);



function not(detail) {
    return { done: false, deployment: null, pinned: false, detail };
}
/**
 * Whether production is pinned to a commit without a word of it in the log: the run that did it was cut off before it
 * could note it down. The setting that it replaced is then lost, and that of now is the pin itself.
 */
async function isPinnedUnnoted({ log, config }, provider, good) {
    const noted = (0,_state_projections_deployments_js__WEBPACK_IMPORTED_MODULE_2__/* .projectDeployments */ .ed)(log.events()).get(config.environment)?.pointedBack;
    if ((noted !== null && noted !== undefined) || !provider.capabilities.served)
        return false;
    const { commit, pinned } = await provider.served();
    return commit === good && pinned === true;
}
/**
 * Stops the bleeding: production serves the good deployment again before git is touched. What goes wrong here never
 * keeps the revert from being made.
 */
async function pointBack(bench, good) {
    const { provider, config, log, system } = bench;
    if (provider === undefined)
        return not('no provider is configured');
    if (!provider.capabilities.pointBack)
        return not(`${provider.name} cannot be pointed back`);
    try {
        const to = await provider.find(good);
        if (to === undefined)
            return not('the provider does not have the good deployment any more');
        const isUnnoted = await isPinnedUnnoted(bench, provider, good);
        const { pinned, detail, before } = await provider.pointBack(to);
        const { environment } = config;
        await (0,_state_events_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(log, 'deployment.pinned', {
            ...{ environment, provider: provider.name, commit: good, deployment: to.id, pinned, detail },
            ...(before === undefined || isUnnoted ? {} : { before }),
        });
        return { done: true, deployment: to.id, pinned, detail };
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SuiteError */ .$K) || error.kind === 'internal')
            throw error;
        system.logger.error('Production could not be pointed back', {
            provider: provider.name,
            code: error.code,
        });
        return not(`${error.message} [${error.code}]`);
    }
}
/** Lets new deployments go live again, as it was before production was pointed back. */
async function letGo(bench, commit, current, detail) {
    const { provider, config, log } = bench;
    if (provider === undefined)
        return;
    const { environment } = config;
    const pinned = (0,_state_projections_deployments_js__WEBPACK_IMPORTED_MODULE_2__/* .projectDeployments */ .ed)(log.events()).get(environment)?.pointedBack;
    await provider.unpin(current, pinned?.before);
    await (0,_state_events_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(log, 'deployment.unpinned', { environment, provider: provider.name, commit, detail });
}


/***/ }),

/***/ 7643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ taskOf),
/* harmony export */   j: () => (/* binding */ recordPatterns)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4823);
/* harmony import */ var _state_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(209);
/* harmony import */ var _state_projections_tasks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9677);
/* harmony import */ var _state_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7132);




/** Minutes to look into an error: a guess for planning, not a measurement. */
const ESTIMATE_MINUTES = { critical: 60, high: 30 };
/** Id of the task about a pattern. */
function taskOf(pattern) {
    return `error:${pattern.id}`;
}
function seenOf(pattern) {
    return {
        pattern: pattern.id,
        message: pattern.message,
        route: pattern.route,
        path: pattern.stackTop?.path ?? null,
        severity: pattern.severity,
        events: pattern.events,
        incidents: pattern.incidents,
        autoFixable: pattern.autoFixable,
        reason: pattern.reason,
    };
}
function taskAbout(pattern, severity) {
    const place = pattern.stackTop === null ? '' : ` at ${pattern.stackTop.path}`;
    const route = pattern.route === null ? '' : ` on ${pattern.route}`;
    return {
        task: taskOf(pattern),
        title: `${severity} error${route}${place}: ${pattern.message}`,
        fingerprint: null,
        focus: 'errors',
        impact: `${pattern.events} events, ${pattern.incidents} incidents; ${pattern.reason}`,
        estimateMinutes: ESTIMATE_MINUTES[severity],
    };
}
/**
 * Records what is new about patterns (AD-01), and adds a task for each critical or high one, once (AD-02): reading the
 * same log again records nothing, and a task that ended is not added again.
 */
async function recordPatterns(patterns, events, sink) {
    const known = new Map();
    for (const { data } of (0,_state_read_js__WEBPACK_IMPORTED_MODULE_2__/* .eventsOf */ .X)(events, 'error.seen'))
        known.set(data.pattern, JSON.stringify(data));
    const tasks = (0,_state_projections_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .projectTasks */ .g)(events);
    const recorded = { seen: [], tasks: [] };
    for (const pattern of patterns) {
        const seen = seenOf(pattern);
        if (known.get(pattern.id) !== JSON.stringify(seen)) {
            await (0,_state_events_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(sink, 'error.seen', seen);
            recorded.seen.push(pattern.id);
        }
        const { severity } = pattern;
        if (!(0,_core_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .atLeast */ .jZ)(severity, 'high') || tasks.has(taskOf(pattern)))
            continue;
        await (0,_state_events_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(sink, 'task.added', taskAbout(pattern, severity === 'critical' ? 'critical' : 'high'));
        recorded.tasks.push(taskOf(pattern));
    }
    return recorded;
}


/***/ }),

/***/ 9238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ verificationBlocks),
/* harmony export */   p: () => (/* binding */ looksTable)
/* harmony export */ });
/* harmony import */ var _report_document_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8847);

const TONE = {
    pass: 'good',
    fail: 'bad',
    inconclusive: 'warn',
    unverified: 'warn',
};
/** A number with at most two decimals. */
function figure(value) {
    return String(Math.round(value * 100) / 100);
}
function errorsOf({ errors }) {
    if (errors === undefined)
        return 'no source';
    if (typeof errors === 'string')
        return `not told: ${errors}`;
    const { before, after, requestsBefore, requestsAfter } = errors;
    const requests = requestsBefore === null ? '' : ` (${requestsBefore} and ${requestsAfter ?? 0} requests)`;
    return `${before} in the hour before, ${after} since${requests}`;
}
function probesOf({ probes }) {
    if (probes === undefined)
        return 'none';
    const control = probes.controlAnswers ? '' : ', control address silent';
    return `${probes.passing} of ${probes.total} pass, ${probes.down} down${control}`;
}
function servedOf({ served }) {
    if (served === null)
        return 'not told';
    return served ? 'this commit' : [(0,_report_document_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)('another commit', 'bad')];
}
/** The looks of a verification as a table. */
function looksTable(looks) {
    return (0,_report_document_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .tableOr */ .cq)([
        { title: 'Seconds after served', align: 'right' },
        { title: 'Errors' },
        { title: 'Probes' },
        { title: 'Served' },
    ], looks.map((look) => [figure(look.seconds), errorsOf(look), probesOf(look), servedOf(look)]), 'Nobody looked.');
}
function lastReason({ attempts }) {
    return attempts.findLast(({ ok }) => !ok)?.reason ?? '';
}
function probesTable(probes) {
    return (0,_report_document_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .tableOr */ .cq)([
        { title: 'Probe' },
        { title: 'State' },
        { title: 'Good', align: 'right' },
        { title: 'Asked', align: 'right' },
        { title: 'Last trouble' },
    ], probes.map((probe) => [
        [(0,_report_document_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(probe.name)],
        [(0,_report_document_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(probe.state, probe.state === 'up' ? 'good' : probe.state === 'down' ? 'bad' : 'warn')],
        String(probe.attempts.filter(({ ok }) => ok).length),
        String(probe.attempts.length),
        lastReason(probe),
    ]), 'No probe is configured.');
}
/** The summary of a verification: the verdict first, then what it rests on. */
function verificationBlocks(deployed) {
    const { watched, verification, verdict, environment, provider, commit } = deployed;
    const verdictLine = [
        (0,_report_document_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(verdict.toUpperCase(), TONE[verdict]),
        ` ${deployed.explanation} `,
        (0,_report_document_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(deployed.code),
    ];
    const blocks = [
        (0,_report_document_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(2, `Deployment of ${commit.slice(0, 12)} to ${environment}`),
        (0,_report_document_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(...verdictLine),
        (0,_report_document_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(deployed.consequence),
    ];
    if (watched !== undefined) {
        blocks.push((0,_report_document_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)('Deployment at ', (0,_report_document_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(provider), `: ${watched.reason}`));
        const words = watched.deployment?.reason ?? '';
        if (words !== '')
            blocks.push((0,_report_document_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)("The provider's words: ", (0,_report_document_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(words.slice(0, 500))));
    }
    if (verification !== undefined)
        blocks.push((0,_report_document_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(3, 'Looks'), looksTable(verification.looks), (0,_report_document_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(3, 'Probes'), probesTable(verification.probes));
    return blocks;
}


/***/ }),

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
    const iterationPrefix = config.orchestrator.branchPrefix;
    return { viewer, repositoryId, label, branchPrefix, iterationPrefix, email: author.email, tag };
}
/** Label that a person puts on one of our pull requests to keep us from writing to it. */
function handsOffLabel(identity) {
    return `${identity.label}:hands-off`;
}
/** Label of a pull request whose change is never deployed without a person (AD-15). */
function needsReviewLabel(identity) {
    return `${identity.label}:needs-review`;
}
/**
 * True for a branch that only our sessions make: the prefix, a dash, and more; or a revert, a hotfix or an
 * iteration.
 */
function isOwnBranch(identity, branch) {
    const { branchPrefix, iterationPrefix } = identity;
    return (branch.startsWith(`${branchPrefix}-`) ||
        (0,_config_branch_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmergencyBranch */ .Mu)(branchPrefix, branch) ||
        (0,_config_branch_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isIterationBranch */ .MX)(iterationPrefix, branch));
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


/***/ }),

/***/ 4536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rr: () => (/* binding */ deploymentMetrics),
/* harmony export */   kr: () => (/* binding */ errorRates),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   sU: () => (/* binding */ LEAST_FOR_A_SHARE)
/* harmony export */ });
/* unused harmony export ALERT_LIMITS */
/* harmony import */ var _deployments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(259);

const DAY_MS = 24 * 3_600_000;
const MINUTE_MS = 60_000;
/** A share of fewer deployments than this says nothing: one of four is a quarter. */
const LEAST_FOR_A_SHARE = 5;
/** Beyond these somebody is told (AD-16). */
const ALERT_LIMITS = {
    successPercent: 90,
    rollbackPercent: 10,
    deployMs: 5 * MINUTE_MS,
    /** The judge's p tests a rise of more than half; a smaller one is chance less often than this. */
    errorRiseP: 0.01,
};
function outcomeOf({ judged, state }) {
    if (judged?.verdict === 'pass')
        return 'passed';
    if (judged?.verdict === 'fail' || state === 'failed' || state === 'never-served')
        return 'failed';
    return judged?.final === true ? 'unclear' : 'open';
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
    return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
function percent(part, whole) {
    return whole < LEAST_FOR_A_SHARE ? undefined : (part / whole) * 100;
}
function periodOf(history, from, to) {
    const records = history.filter(({ firstSeenAt }) => {
        const at = Date.parse(firstSeenAt);
        return at >= from && at < to;
    });
    const outcomes = { passed: 0, failed: 0, unclear: 0, open: 0 };
    for (const record of records)
        if (record.revertOf === null)
            outcomes[outcomeOf(record)] += 1;
    return { records, outcomes };
}
function successShare({ outcomes: { passed, failed } }) {
    return percent(passed, passed + failed);
}
function rollbackShare({ records, outcomes: { passed, failed, unclear } }) {
    const back = records.filter(({ revertOf, rollback }) => revertOf === null && (0,_deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .tookBack */ .Hj)(rollback));
    return percent(back.length, passed + failed + unclear);
}
function typical({ records }, step) {
    return median(records.map(({ judged }) => judged?.durations[step] ?? null).filter((value) => value !== null));
}
function figure(current, previous, reason, rest) {
    if (current === undefined)
        return { ...rest, reading: { status: 'not-measured', reason }, met: null };
    const met = rest.better === 'higher' ? current >= rest.target : current <= rest.target;
    return { ...rest, reading: { status: 'measured', value: current, previous: previous ?? null }, met };
}
/** Why a share of that many is not given. */
function tooFew(count, days) {
    const what = count === 1 ? '1 deployment' : `${count} deployments`;
    return `only ${what} of the last ${days} days had an outcome; a share needs ${LEAST_FOR_A_SHARE}`;
}
function figuresOf(now, before, targets, days) {
    const { passed, failed, unclear } = now.outcomes;
    const untold = `no deployment of the last ${days} days told it`;
    return {
        success: figure(successShare(now), successShare(before), tooFew(passed + failed, days), {
            ...{ name: 'Deployments that succeeded', unit: 'percent', better: 'higher' },
            target: targets.successPercent,
        }),
        rollback: figure(rollbackShare(now), rollbackShare(before), tooFew(passed + failed + unclear, days), {
            ...{ name: 'Deployments that were rolled back', unit: 'percent', better: 'lower' },
            target: targets.rollbackPercent,
        }),
        deploy: figure(typical(now, 'deploy'), typical(before, 'deploy'), untold, {
            ...{ name: 'Time to deploy, median', unit: 'milliseconds', better: 'lower' },
            target: targets.deployMinutes * MINUTE_MS,
        }),
        verify: figure(typical(now, 'verify'), typical(before, 'verify'), untold, {
            ...{ name: 'Time to a verdict, median', unit: 'milliseconds', better: 'lower' },
            target: targets.verifyMinutes * MINUTE_MS,
        }),
    };
}
function shareAlert(id, reading, limit) {
    const bound = `alert ${id === 'success' ? 'below' : 'above'} ${limit} %`;
    if (reading.status !== 'measured')
        return { id, state: 'unknown', sentence: `${reading.reason} (${bound})` };
    const isRaised = id === 'success' ? reading.value < limit : reading.value > limit;
    const value = `${Math.round(reading.value * 10) / 10} % of deployments`;
    const what = id === 'success' ? 'succeeded' : 'were rolled back';
    return { id, state: isRaised ? 'raised' : 'quiet', sentence: `${value} ${what} (${bound})` };
}
function deployAlert(records) {
    const id = 'deploy';
    const bound = `alert above ${ALERT_LIMITS.deployMs / MINUTE_MS} min`;
    const last = records.findLast(({ judged }) => judged !== null && judged.durations.deploy !== null);
    const took = last?.judged?.durations.deploy ?? undefined;
    if (took === undefined)
        return { id, state: 'unknown', sentence: `no deployment told how long it took (${bound})` };
    const state = took > ALERT_LIMITS.deployMs ? 'raised' : 'quiet';
    return { id, state, sentence: `the last deployment took ${Math.round(took / 1_000)} s (${bound})` };
}
/** Error rates before and after, an hour, or for a thousand requests where those were counted. */
function errorRates(counts) {
    const { before, after, seconds, requestsBefore, requestsAfter } = counts;
    if (requestsBefore !== null && requestsAfter !== null && requestsBefore > 0 && requestsAfter > 0)
        return {
            before: (before / requestsBefore) * 1_000,
            after: (after / requestsAfter) * 1_000,
            unit: 'a thousand requests',
        };
    return { before, after: (after / seconds) * 3_600, unit: 'an hour' };
}
/** Naive ratios of small counts alarm at every other good deployment, so the judge's test decides. */
function errorAlert(records) {
    const id = 'errors';
    const bound = 'alert when the rate is up by more than half';
    const counts = records.findLast(({ judged }) => judged !== null && judged.counts !== null)?.judged?.counts;
    if (counts === undefined || counts === null)
        return { id, state: 'unknown', sentence: `no error source counted at a deployment (${bound})` };
    const rates = errorRates(counts);
    const said = `the last deployment had ${counts.before} errors in the hour before and ${counts.after} in ${counts.seconds} s after`;
    if (counts.p <= ALERT_LIMITS.errorRiseP)
        return { id, state: 'raised', sentence: `${said} (${bound})` };
    if (rates.after > rates.before * 1.5)
        return {
            id,
            state: 'unknown',
            sentence: `${said}, not enough data to tell a rise from chance (${bound})`,
        };
    return { id, state: 'quiet', sentence: `${said} (${bound})` };
}
/**
 * Figures of one environment's deployments over the last days against their targets, and the alerts (AD-16). The
 * period before gives the values to compare with. A share of fewer than five is not given at all.
 */
function deploymentMetrics(history, targets, now, days = 30) {
    const to = now.getTime() + 1;
    const from = to - days * DAY_MS;
    const current = periodOf(history, from, to);
    const figures = figuresOf(current, periodOf(history, from - days * DAY_MS, from), targets, days);
    return {
        days,
        outcomes: current.outcomes,
        reverts: current.records.filter(({ revertOf }) => revertOf !== null).length,
        figures: Object.values(figures),
        alerts: [
            shareAlert('success', figures.success.reading, ALERT_LIMITS.successPercent),
            shareAlert('rollback', figures.rollback.reading, ALERT_LIMITS.rollbackPercent),
            deployAlert(current.records),
            errorAlert(current.records),
        ],
    };
}


/***/ }),

/***/ 259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ goodBefore),
/* harmony export */   Hj: () => (/* binding */ tookBack),
/* harmony export */   ed: () => (/* binding */ projectDeployments),
/* harmony export */   fg: () => (/* binding */ automaticReverts),
/* harmony export */   qS: () => (/* binding */ DEPLOYMENTS_KEPT),
/* harmony export */   w$: () => (/* binding */ LEDGER_EVENTS)
/* harmony export */ });
/* unused harmony export countReverts */
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7132);

/** Deployments of an environment that this projection remembers. */
const DEPLOYMENTS_KEPT = 300;
/** The attempt that news is about: the same id; or the same commit where one side lacks the id and it is not over. */
function isSame(record, seen, isNewest) {
    if (record.commit !== seen.commit || record.provider !== seen.provider)
        return false;
    if (record.deployment !== null && seen.deployment !== null)
        return record.deployment === seen.deployment;
    return isNewest || record.judged?.final !== true;
}
function recordOf(folding, seen, at) {
    const newest = folding.history.at(-1);
    const known = folding.history.findLast((record) => isSame(record, seen, record === newest));
    if (known !== undefined) {
        known.deployment ??= seen.deployment;
        known.lastSeenAt = at;
        return known;
    }
    const { environment, provider, commit, deployment } = seen;
    const made = {
        ...{ environment, provider, commit, deployment, firstSeenAt: at, lastSeenAt: at },
        ...{ state: null, stateReason: null, judged: null, rollback: null, revertOf: null },
    };
    folding.history.push(made);
    return made;
}
/** The rollback that an end belongs to; one whose start was lost is made up from it. */
function rollbackOf(folding, data, at) {
    const known = folding.rollbacks.findLast(({ id }) => id === data.rollback);
    if (known !== undefined)
        return known;
    return addRollback(folding, { id: data.rollback, startedAt: at, by: 'verdict', reason: '', ended: null });
}
function addRollback(folding, made) {
    folding.rollbacks.push(made);
    return made;
}
function fold(folding, item) {
    const { at } = item.event;
    switch (item.type) {
        case 'deployment.observed': {
            const record = recordOf(folding, item.data, at);
            record.state = item.data.state;
            record.stateReason = item.data.reason;
            return;
        }
        case 'deployment.judged': {
            const record = recordOf(folding, item.data, at);
            record.judged = { ...item.data, at };
            record.revertOf = item.data.rollback ?? record.revertOf;
            return;
        }
        case 'deployment.pinned': {
            const { deployment, commit, provider, pinned, detail } = item.data;
            // Pinned twice: what was there before the first is what is restored.
            const before = folding.pointedBack?.before ?? item.data.before;
            folding.pointedBack = { deployment, commit, provider, pinned, detail, before, since: at };
            return;
        }
        case 'deployment.unpinned':
            folding.pointedBack = null;
            return;
        case 'rollback.started': {
            const { rollback: id, by, reason, bad } = item.data;
            const made = addRollback(folding, { id, startedAt: at, by, reason, ended: null });
            attach(folding, bad, made);
            return;
        }
        case 'rollback.ended': {
            const record = rollbackOf(folding, item.data, at);
            record.ended = { ...item.data, at };
            attach(folding, item.data.bad, record);
        }
    }
}
/** A later try that changes nothing does not hide the rollback that did. */
function attach({ history }, bad, rollback) {
    const record = history.findLast(({ commit }) => commit === bad);
    if (record === undefined)
        return;
    const held = record.rollback;
    const isDone = held !== null && held !== rollback && held.ended !== null && tookBack(held);
    if (!isDone || (rollback.ended !== null && tookBack(rollback)))
        record.rollback = rollback;
}
/** The events that tell of deployments. */
const LEDGER_EVENTS = [
    'deployment.observed',
    'deployment.judged',
    'deployment.pinned',
    'deployment.unpinned',
    'rollback.started',
    'rollback.ended',
];
/** Whether a rollback took the commit back, or may have: one that was refused or had nothing to do did not. */
function tookBack(rollback) {
    if (rollback === null)
        return false;
    const outcome = rollback.ended?.outcome;
    return outcome !== 'refused' && outcome !== 'nothing-to-do';
}
/** Deployments that can be gone back to, newest first: each commit by its last word, trusted or failed. */
function goodOnes(history) {
    const decided = new Set();
    const good = [];
    for (const record of [...history].reverse()) {
        const verdict = record.judged?.verdict;
        const isBad = verdict === 'fail' || tookBack(record.rollback);
        if (!isBad && verdict !== 'pass' && record.judged?.trusted !== true)
            continue;
        if (!decided.has(record.commit) && !isBad)
            good.push(record);
        decided.add(record.commit);
    }
    return good;
}
/** The ledger of each environment. */
function projectDeployments(events) {
    const all = new Map();
    for (const item of (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .X)(events, ...LEDGER_EVENTS)) {
        const { environment } = item.data;
        const folding = all.get(environment) ?? { environment, history: [], rollbacks: [], pointedBack: null };
        all.set(environment, folding);
        fold(folding, item);
    }
    return new Map([...all].map(([environment, folding]) => [environment, ledgerOf(folding)]));
}
function ledgerOf({ environment, history, rollbacks, pointedBack }) {
    return {
        environment,
        history: history.slice(-DEPLOYMENTS_KEPT),
        good: goodOnes(history)[0] ?? null,
        last: history.at(-1) ?? null,
        pointedBack,
        rollbacks,
    };
}
/**
 * Verified deployments before a bad commit came to this environment, newest first. The first is the good one of a
 * rollback when it is an ancestor of the bad commit, which only git can tell; else the next is asked.
 */
function goodBefore(ledger, bad) {
    if (ledger === undefined)
        return [];
    const first = ledger.history.find(({ commit }) => commit === bad);
    return goodOnes(ledger.history).filter((record) => record.commit !== bad && (first === undefined || record.firstSeenAt <= first.firstSeenAt));
}
/**
 * Rollbacks that a verdict started and that changed something, or may have: each with the moment that limits count
 * from. One that was refused or found nothing to do does not count.
 */
function automaticReverts(ledger) {
    const latest = new Map();
    for (const rollback of ledger?.rollbacks ?? [])
        if (rollback.by === 'verdict' && tookBack(rollback))
            latest.set(rollback.id, new Date(rollback.ended?.at ?? rollback.startedAt));
    return [...latest].map(([id, at]) => ({ id, at }));
}
/** How many automatic reverts there were in the hour and the day before `now`, but for the one named. */
function countReverts(ledger, now, except) {
    const others = automaticReverts(ledger).filter(({ id }) => id !== except);
    const since = (ms) => others.filter(({ at }) => at.getTime() > now.getTime() - ms).length;
    return { hour: since(3_600_000), day: since(24 * 3_600_000) };
}


/***/ }),

/***/ 9677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ projectTasks)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7132);

/** Tasks in the order in which they were added. A task that ended stays ended unless it is added again. */
function projectTasks(events) {
    const tasks = new Map();
    for (const item of (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .X)(events, 'task.added', 'task.started', 'task.done', 'task.dropped')) {
        const changedAt = item.event.at;
        const known = tasks.get(item.data.task);
        if (item.type === 'task.added') {
            const addedAt = known?.addedAt ?? changedAt;
            tasks.set(item.data.task, { ...item.data, status: 'open', note: '', addedAt, changedAt });
            continue;
        }
        if (known === undefined || known.status === 'done' || known.status === 'dropped')
            continue;
        const change = {
            'task.started': { status: 'started', note: '' },
            'task.done': { status: 'done', note: 'result' in item.data ? item.data.result : '' },
            'task.dropped': { status: 'dropped', note: 'reason' in item.data ? item.data.reason : '' },
        };
        tasks.set(item.data.task, { ...known, ...change[item.type], changedAt });
    }
    return tasks;
}


/***/ })

};
