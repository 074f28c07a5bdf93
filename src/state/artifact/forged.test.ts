import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { StateEvent } from '../../core/event.js';
import { ForgeDouble } from '../../core/testing/forge-double.js';
import { seal } from '../entry.js';
import { draft, logOf } from '../testing/arbitraries.js';
import { restoreState } from './restore.js';
import type { RestoredState } from './restored-state.js';
import { manifestText } from './manifest.js';
import { REFUSAL_CODES, type RefusalCode } from './refusal.js';
import { packState } from './stored-state.js';
import { decisions, hoursAgo, NOW, RULES, store, TIP, type StoredRun } from './testing/stored-runs.js';
import type { ZipEntry } from './testing/zip-maker.js';

const good = decisions('good');
const FORGED = 7;

type Forgery = Omit<StoredRun, 'id'> & { readonly comparison?: 'diverged' | 'behind' | 'unknown' };

/** A host that lists every run it has, whatever it is asked: only our own checks stand between. */
async function restoreAfter(forgery: Forgery): Promise<RestoredState> {
  const host = ForgeDouble.start();
  store(host, { id: 1, hours: 48, events: good });
  store(host, { id: FORGED, hours: 2, ...forgery });
  const key = `${forgery.run?.headCommit ?? `commit-${FORGED}`}...${TIP}`;
  if (forgery.comparison === 'unknown') host.state.comparisons.delete(key);
  else if (forgery.comparison !== undefined)
    host.state.comparisons.set(key, { status: forgery.comparison, ahead: 1, behind: 1 });
  const forge = {
    listRuns: () => Promise.resolve([...host.state.runs]),
    listArtifacts: (run: number) => host.listArtifacts(run),
    downloadArtifact: (id: number, most: number) => host.downloadArtifact(id, most),
    compare: (base: string, head: string) => host.compare(base, head),
  };
  return restoreState({ forge, rules: RULES, tip: TIP, now: NOW });
}

/** The honest files of a log that holds these entries, whoever wrote them. */
function filesOf(events: readonly StateEvent[]): readonly ZipEntry[] {
  const moment = hoursAgo(2);
  return packState(events, { run: FORGED, attempt: 1, createdAt: moment, restoredAt: moment, contains: [] });
}
const holding = (events: readonly StateEvent[]): Forgery => ({ forge: () => filesOf(events) });
/** Replaces text in one of the files. */
const replacing = (name: string, from: string | RegExp, to: string): Forgery => ({
  forge: (files) =>
    files.map((file) =>
      file.name === name ? { ...file, content: String(file.content).replace(from, to) } : file,
    ),
});
const adding = (entry: ZipEntry): Forgery => ({ forge: (files) => [...files, entry] });

const chain = decisions('forger', 3);
const [first, , last] = chain as readonly [StateEvent, StateEvent, StateEvent];
const edit = (change: (event: StateEvent) => StateEvent): StateEvent[] =>
  chain.map((event, at) => (at === 1 ? change(event) : event));
const better = { decision: 'skip', subject: 'forger', reason: 'nothing to see' };
/** A log of one line whose data has that many levels; made as text, because no serialiser writes so many. */
function nestedLog(levels: number): readonly ZipEntry[] {
  const deep = `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
  const log = JSON.stringify(first).replace(JSON.stringify(first.data), deep) + '\n';
  const events = { entries: 1, bytes: log.length, sha256: createHash('sha256').update(log).digest('hex') };
  const about = { run: FORGED, attempt: 1, createdAt: hoursAgo(2), restoredAt: hoursAgo(2), contains: [] };
  return [
    { name: 'manifest.json', content: manifestText({ ...about, events }) },
    // Stored: packed, it would be refused as a bomb.
    { name: 'events.ndjson', content: log, method: 0 },
  ];
}
const path = logOf([
  draft('decision.made', { decision: 'act', subject: 's', reason: 'r' }, 0, '../../hooks/x'),
]);

/** The ten of the issue, then their relatives. */
const FORGERIES: readonly (readonly [string, RefusalCode, Forgery])[] = [
  [
    'fork whose branch is called main',
    'artifact/fork',
    { run: { headRepository: 666, event: 'pull_request' } },
  ],
  ['other workflow', 'artifact/other-workflow', { run: { path: '.github/workflows/ci.yml' } }],
  ['other branch named like the default', 'artifact/other-branch', { run: { branch: 'refs/heads/main' } }],
  ['wrong event', 'artifact/wrong-event', { run: { event: 'pull_request_target' } }],
  ['expired', 'artifact/expired', { artifact: { isExpired: true } }],
  ['truncated zip', 'artifact/truncated', { damage: (zip) => zip.subarray(0, zip.length / 2) }],
  ['zip bomb', 'artifact/bomb', adding({ name: 'zeros', content: Buffer.alloc(120 * 1024 * 1024) })],
  ['path traversal', 'artifact/traversal', adding({ name: '../../.bashrc', content: 'x' })],
  [
    'wrong schema',
    'artifact/wrong-schema',
    replacing('manifest.json', '"contains": []', '"contains": "all"'),
  ],
  ['edited event', 'artifact/edited-event', holding(edit((event) => ({ ...event, data: better })))],

  ['fork that is gone', 'artifact/fork', { run: { headRepository: null } }],
  ['branch that differs in case', 'artifact/other-branch', { run: { branch: 'Main' } }],
  ['branch with a letter that looks alike', 'artifact/other-branch', { run: { branch: 'm\u0430in' } }],
  ['no branch', 'artifact/other-branch', { run: { branch: null } }],
  ['tag called main', 'artifact/not-ancestor', { run: { event: 'push' }, comparison: 'diverged' }],
  ['commit on top of main, not merged', 'artifact/not-ancestor', { comparison: 'behind' }],
  ['commit that main no longer has', 'artifact/not-ancestor', { comparison: 'unknown' }],
  ['run caused by a stranger', 'artifact/wrong-event', { run: { event: 'workflow_run' } }],
  ['comment', 'artifact/wrong-event', { run: { event: 'issue_comment' } }],
  ['workflow of our name elsewhere', 'artifact/other-workflow', { run: { path: 'nightly.yml' } }],
  ['run that was skipped', 'artifact/wrong-conclusion', { run: { conclusion: 'skipped' } }],
  ['run that nobody approved', 'artifact/wrong-conclusion', { run: { conclusion: 'action_required' } }],
  ['expired, not yet marked so', 'artifact/expired', { artifact: { expiresAt: hoursAgo(1) } }],
  ['size over the limit', 'artifact/too-large', { artifact: { size: 99 * 1024 * 1024 } }],
  ['other bytes than uploaded', 'artifact/digest', { artifact: { digest: `sha256:${'0'.repeat(64)}` } }],
  ['link', 'artifact/not-a-file', adding({ name: 'link', content: '/etc/passwd', mode: 0o120777 })],
  ['two logs', 'artifact/duplicate-entry', adding({ name: 'events.ndjson', content: '' })],
  ['encrypted', 'artifact/encrypted', adding({ name: 'secret', content: 'x', flags: 1 })],
  [
    'damaged directory',
    'artifact/corrupt',
    { damage: (zip) => Buffer.from(zip).fill(0, zip.indexOf('PK\x01\x02'), zip.indexOf('PK\x01\x02') + 4) },
  ],
  ['no manifest', 'artifact/wrong-schema', { forge: (files) => files.slice(1) }],
  ['manifest that is no JSON', 'artifact/wrong-schema', replacing('manifest.json', '{', '')],
  ['newer artifact', 'artifact/too-new', replacing('manifest.json', '"format": 1', '"format": 2')],
  ['newer entries', 'artifact/too-new', replacing('manifest.json', '"stateVersion": 1', '"stateVersion": 2')],
  ['newer entry', 'artifact/too-new', holding(edit((event) => ({ ...event, v: 2 as 1 })))],
  ['log that was replaced', 'artifact/altered-file', replacing('events.ndjson', 'run-7', 'run-9')],
  [
    'wrong number of entries',
    'artifact/altered-file',
    replacing('manifest.json', /"entries": \d+/, '"entries": 9'),
  ],
  [
    'entry with a field too many',
    'artifact/wrong-schema',
    holding(edit((event) => ({ ...event, extra: 1 }))),
  ],
  ['entry nested beyond the stack', 'artifact/wrong-schema', { forge: () => nestedLog(200_000) }],
  ['entry nested without need', 'artifact/wrong-schema', { forge: () => nestedLog(200) }],
  ['writer that is a path', 'artifact/wrong-schema', holding(path)],
  ['entry sealed anew', 'artifact/edited-event', holding(edit((event) => seal({ ...event, data: better })))],
  ['entry taken out', 'artifact/edited-event', holding(chain.filter((_, index) => index !== 1))],
  ['entry doubled', 'artifact/edited-event', holding([...chain, seal({ ...last, id: first.id })])],
];

describe('safety 9 and 12 · issue 3 · state: forged artifacts', () => {
  it.each(FORGERIES)('refuses: %s (%s)', async (_, code, forgery) => {
    const state = await restoreAfter(forgery);
    expect(state.refused).toEqual([
      { artifact: 1000 + FORGED, run: FORGED, code, reason: expect.stringMatching(/^[A-Z].*\.$/) },
    ]);
    expect(state.sources.map((source) => source.run)).toEqual([1]);
    expect(state.events).toEqual(good);
  });

  it('gives each of the ten its own reason, and takes the same artifact when it is honest', async () => {
    const ten = FORGERIES.slice(0, 10);
    expect(new Set(ten.map(([, code]) => code)).size).toBe(10);
    const honest = await restoreAfter({});
    expect(honest.refused).toEqual([]);
    expect(honest.sources.map((source) => source.run)).toEqual([FORGED, 1]);
  });

  it('tries every code but those that need another host or a second log', () => {
    const tried = new Set(FORGERIES.map(([, code]) => code));
    expect(REFUSAL_CODES.filter((code) => !tried.has(code))).toEqual(['artifact/gone', 'artifact/conflict']);
  });

  it.each([200, 200_000])('says that an entry of %s levels is nested too deeply', async (levels) => {
    const { refused } = await restoreAfter({ forge: () => nestedLog(levels) });
    expect(refused.map((item) => item.reason)).toEqual(['An entry of it is nested too deeply.']);
  });

  it('tells nothing that a forger wrote', async () => {
    const evil = '::error::<img src=x> `$(id)`';
    const state = await restoreAfter({
      run: { branch: evil, event: evil, path: evil, headCommit: evil },
      ...replacing('manifest.json', '"contains": []', `"contains": ${JSON.stringify(evil)}`),
    });
    const forgedEntry = await restoreAfter(holding(edit((event) => ({ ...event, type: evil, writer: 'x' }))));
    const told = JSON.stringify([state.refused, state.warnings, forgedEntry.refused, forgedEntry.warnings]);
    expect(told).toContain('artifact/edited-event');
    expect(told).not.toMatch(/::error|<img|\$\(id\)/);
  });
});
