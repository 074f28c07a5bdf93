import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { IterationRecord } from '../../state/projections/iterations.js';
import { nodeFiles } from '../../platform/files.js';
import { readHandover } from '../handover/read-request.js';
import { refusal } from '../handover/refusal.js';
import { Scene } from '../handover/testing/scene.js';
import { validateHandover, type ValidHandover } from '../handover/validate.js';
import { corrected, corrections, provenWork, type LandingResult } from './settle.js';

const COMMIT = 'c'.repeat(40);
const BRANCH = 'automation/quality-2';
type Judged = IterationRecord['judged'][number];

let scene: Scene;
let valid: ValidHandover;
beforeAll(async () => {
  scene = new Scene();
  const folder = await scene.folder({
    change: (change) => {
      change.branch = BRANCH;
    },
  });
  const read = await readHandover(nodeFiles(), folder);
  if (read.status === 'refused') throw new Error(JSON.stringify(read.refusals));
  const verdict = await validateHandover(scene.judge({ iteration: 2 }), read.handover);
  if (verdict.status !== 'valid') throw new Error(JSON.stringify(verdict));
  valid = verdict.handover;
});
afterAll(() => {
  scene.dispose();
});

const claim = (area: Judged['area'], about: Partial<Judged> = {}): Judged => ({
  ...{ iteration: 2, area, session: valid.session, outcome: 'landed', code: 'landed', reason: 'it passed' },
  ...{ commit: COMMIT, rerun: true, gates: [], ...provenWork(valid), ...about },
});
const recordOf = (
  judged: readonly Judged[],
  end: Partial<NonNullable<IterationRecord['end']>> | null = {},
): IterationRecord => ({
  ...{
    iteration: 2,
    startedAt: '2026-01-05T03:00:00.000Z',
    assessed: null,
    chosen: null,
    worked: [],
    judged,
  },
  start: {
    ...{ iteration: 2, repo: 'app', baseBranch: 'main', baseCommit: scene.base, branch: BRANCH },
    ...{ trigger: 'schedule', budgetMinutes: 90, areas: null },
  },
  end:
    end === null
      ? null
      : {
          ...{ iteration: 2, outcome: 'landed', reason: 'one landed', branch: BRANCH, commit: COMMIT },
          ...{ after: null, next: [], blockers: [], durationMs: 1, at: '2026-01-05T03:30:00.000Z', ...end },
        },
});
const landed = (area: Judged['area']): LandingResult => ({ area, status: 'landed', valid, commit: COMMIT });
const refused = (area: Judged['area']): LandingResult => ({
  ...{ area, status: 'refused' },
  refusal: refusal('budget-lines', 'it is too long'),
});
const NONE = new Set<Judged['area']>();

describe('OR-07, OR-08: what the log says after a landing', () => {
  it('is left as it is when the iteration told the truth', () => {
    expect(corrections(recordOf([claim('testing')]), [landed('testing')], NONE, false)).toEqual({
      judged: [],
      ended: undefined,
    });
  });

  it('is said once more where another job of the run may have said otherwise', () => {
    const again = corrections(recordOf([claim('testing')]), [landed('testing')], NONE, true);
    expect(again).toMatchObject({ judged: [{ outcome: 'landed' }], ended: { outcome: 'landed' } });
  });

  it('names the work that this job has seen, not the one that is claimed', () => {
    const forged = claim('testing', {
      commit: 'f'.repeat(40),
      testsAdded: ['test/many.test.ts'],
      files: [{ path: 'src/everything.ts', added: 1, deleted: 100 }],
    });
    const record = recordOf([forged], { commit: 'f'.repeat(40) });
    const found = corrections(record, [landed('testing')], NONE, false);
    expect(found.judged).toEqual([claim('testing')]);
    expect(found.ended).toMatchObject({ outcome: 'landed', commit: COMMIT, reason: 'one landed' });
  });

  it('takes back what was refused, with its reason and without its figures', () => {
    const record = recordOf([claim('testing'), claim('backend')], { blockers: ['a blocker'] });
    const found = corrections(record, [landed('testing'), refused('backend')], NONE, false);
    expect(found.judged).toMatchObject([
      { area: 'backend', outcome: 'rejected', code: 'handover/budget-lines', commit: null, files: [] },
    ]);
    expect(found.ended).toMatchObject({
      ...{ outcome: 'landed', commit: COMMIT, blockers: ['a blocker', 'backend: it is too long'] },
      reason: '1 change was not taken over by the job that writes',
    });
    const all = corrections(record, [refused('testing'), refused('backend')], NONE, false);
    expect(all.ended).toMatchObject({ outcome: 'rejected', commit: null, branch: null, after: null });
    const after = corrected(record, all);
    expect(after.judged.map(({ outcome }) => outcome)).toEqual(['rejected', 'rejected']);
    // Said once, it is not said again.
    expect(corrections(after, [refused('testing'), refused('backend')], NONE, false)).toEqual({
      judged: [],
      ended: undefined,
    });
  });

  it('forgets what was said while it waited, once a person has approved it', () => {
    const standing = { commit: COMMIT, byArea: {}, criteria: {}, figures: {}, notMeasured: {} };
    const score = { percent: 50, passed: 1, failed: 1, notMeasurable: 0 };
    const record = recordOf([claim('testing')], { after: { ...standing, score } });
    const waits: LandingResult = {
      ...{ area: 'testing', status: 'refused', refusal: refusal('held', 'the plan waits for approval') },
    };
    const waiting = corrected(record, corrections(record, [waits], NONE, false));
    expect(waiting.end).toMatchObject({
      ...{ outcome: 'rejected', reason: 'nothing landed: the plan waits for approval', after: null },
      blockers: ['testing: the plan waits for approval'],
    });
    const { end } = record;
    const approved = corrected(waiting, corrections(waiting, [landed('testing')], NONE, false, end));
    expect(approved.end).toEqual(end);
  });

  it('takes back a landing of which nothing was handed over, unless an earlier run made it', () => {
    const record = recordOf([claim('testing')]);
    expect(corrections(record, [], NONE, false)).toMatchObject({
      judged: [{ area: 'testing', outcome: 'rejected', code: 'handover/missing' }],
      ended: { outcome: 'rejected', commit: null },
    });
    expect(corrections(record, [], new Set(['testing']), false)).toEqual({ judged: [], ended: undefined });
  });

  it('takes back an end that claims a landing without one', () => {
    expect(corrections(recordOf([]), [], NONE, false).ended).toMatchObject({
      outcome: 'rejected',
      commit: null,
    });
    const nothing = recordOf([], { outcome: 'nothing-to-do', commit: null, branch: null });
    expect(corrections(nothing, [], NONE, false).ended).toBeUndefined();
  });

  it('leaves an iteration open that is not at its end', () => {
    const found = corrections(recordOf([claim('testing')], null), [refused('testing')], NONE, false);
    expect(found).toMatchObject({ judged: [{ outcome: 'rejected' }], ended: undefined });
  });
});
