import { describe, expect, it } from '@jest/globals';
import { fixedClock } from '../../core/testing/doubles.js';
import { memoryDriver } from '../../state/drivers/memory.js';
import { record } from '../../state/events.js';
import { openStateLog, type StateLog } from '../../state/log.js';
import { loggedBaseIssues } from './logged-issue.js';

const CULPRIT = 'c'.repeat(40);

async function log(): Promise<StateLog> {
  const random = (bytes: number): Uint8Array => new Uint8Array(bytes).fill(3);
  return openStateLog({ driver: memoryDriver(), clock: fixedClock(), random });
}

describe('CM-24 issue about a red base branch, from the log', () => {
  it('is one for the trouble there is, and recovered when the base is green', async () => {
    const state = await log();
    expect(loggedBaseIssues(state.events(), 'main', [])).toEqual({
      ...{ wanted: [], recovered: [], signatures: [] },
    });
    const red = { commit: 'd'.repeat(40), failing: ['a > b'], reason: 'its revert is planned (5 test runs)' };
    await record(state, 'base.red', { ...red, culprit: CULPRIT, branch: 'automation/revert-cccccccccccc' });
    const found = loggedBaseIssues(state.events(), 'main', ['caretaker']);
    expect(found.wanted).toMatchObject([{ title: '1 test fails on main', labels: ['caretaker'] }]);
    expect(JSON.stringify(found.wanted)).toContain('automation/revert-cccccccccccc');
    await record(state, 'base.green', { commit: 'e'.repeat(40) });
    const after = loggedBaseIssues(state.events(), 'main', []);
    expect(after.wanted).toEqual([]);
    expect(after.recovered.map(({ signature }) => signature)).toEqual(found.signatures);
  });

  it('another trouble closes the issue of the first', async () => {
    const state = await log();
    const base = { commit: 'd'.repeat(40), reason: 'not found (3 test runs)', culprit: null };
    await record(state, 'base.red', { ...base, failing: ['a'] });
    await record(state, 'base.red', { ...base, failing: ['b'] });
    const { wanted, recovered } = loggedBaseIssues(state.events(), 'main', []);
    expect(wanted).toHaveLength(1);
    expect(recovered).toHaveLength(1);
    expect(wanted[0]?.signature).not.toBe(recovered[0]?.signature);
  });
});
