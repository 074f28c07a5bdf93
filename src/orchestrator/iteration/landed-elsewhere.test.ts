import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { gitFixture, type GitFixture } from '../../core/testing/git-fixture.js';
import { systemClock } from '../../platform/clock.js';
import { openGit } from '../../platform/git.js';
import { nodeProcesses } from '../../platform/processes.js';
import { memoryDriver } from '../../state/drivers/memory.js';
import { record, type EventInput } from '../../state/events.js';
import { openStateLog, type StateLog } from '../../state/log.js';
import { landedElsewhere } from './landed-elsewhere.js';

const BRANCH = 'automation/quality-1';
const WAITS = `iteration 1 repaired it on ${BRANCH}, which is not merged`;

let fixture: GitFixture;
let log: StateLog;
let base: string;

beforeEach(async () => {
  fixture = gitFixture({ 'a.txt': 'a\n' });
  base = fixture.git('rev-parse', 'HEAD').trim();
  fixture.git('checkout', '-q', '-b', BRANCH);
  fixture.write({ 'a.txt': 'b\n' });
  const commit = fixture.commit('Repair it');
  fixture.git('checkout', '-q', 'main');
  log = await openStateLog({ driver: memoryDriver(), clock: systemClock(), random: randomBytes });
  await record(log, 'iteration.started', {
    ...{ iteration: 1, repo: 'app', baseBranch: 'main', baseCommit: base, branch: BRANCH },
    ...{ trigger: 'schedule', budgetMinutes: 90, areas: null },
  });
  const fix = { fingerprint: 'f1', rule: 'a/one', path: 'a.txt', summary: '', by: 'executor' } as const;
  await record(log, 'iteration.judged', {
    ...{ iteration: 1, area: 'backend', session: null, outcome: 'landed', code: 'landed', reason: '' },
    ...{ commit: commit.trim(), rerun: false, gates: [], fixes: [fix], files: [], testsAdded: [] },
  });
  await record(log, 'iteration.ended', {
    ...{ iteration: 1, outcome: 'landed', reason: '', branch: BRANCH, commit: commit.trim(), after: null },
    ...{ next: [], blockers: [], durationMs: 1 },
  });
});
afterEach(() => {
  fixture.dispose();
});

const taken = async (): Promise<readonly (readonly [string, string])[]> => [
  ...(await landedElsewhere(
    openGit(fixture.directory, nodeProcesses()),
    log.events(),
    fixture.git('rev-parse', 'main').trim(),
  )),
];
const observe = (state: EventInput<'pull.observed'>['state']): Promise<void> =>
  record(log, 'pull.observed', {
    ...{ pull: 1, branch: BRANCH, state, by: 'person', fingerprints: ['f1'], reference: '#1' },
  });

describe('safety rule 8: what an earlier iteration has done', () => {
  it('is left alone while its branch waits, and when a person has rebased it', async () => {
    expect(await taken()).toEqual([['f1', WAITS]]);
    await observe('open');
    expect(await taken()).toEqual([['f1', WAITS]]);
    fixture.git('branch', '-f', BRANCH, base);
    fixture.git('reflog', 'expire', '--expire=now', '--all');
    fixture.git('gc', '-q', '--prune=now');
    expect(await taken()).toEqual([['f1', WAITS]]);
  });

  it('is worked on again when it comes back after a merge, a squash of it, or without its branch', async () => {
    await observe('merged');
    expect(await taken()).toEqual([]);
    await observe('open');
    fixture.git('merge', '-q', BRANCH);
    expect(await taken()).toEqual([]);
    fixture.git('reset', '-q', '--hard', base);
    fixture.git('branch', '-D', BRANCH);
    expect(await taken()).toEqual([]);
  });
});
