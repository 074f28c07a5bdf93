import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { configSchema } from '../../config/schema.js';
import { gitFixture, type GitFixture } from '../../core/testing/git-fixture.js';
import { systemClock } from '../../platform/clock.js';
import { nodeFiles } from '../../platform/files.js';
import { openGit } from '../../platform/git.js';
import { nodeProcesses } from '../../platform/processes.js';
import { memoryDriver } from '../../state/drivers/memory.js';
import { openStateLog } from '../../state/log.js';
import type { AreaJudgement } from '../../state/projections/iterations.js';
import { eventsOf } from '../../state/read.js';
import { integrate, pushedFirst, type AreaResult, type IntegrationDeps } from './integrate.js';

const OVER = new Error('the time is over');
const AREAS = ['security', 'testing', 'backend'] as const;

let fixture: GitFixture;
beforeAll(() => {
  fixture = gitFixture({ 'a.txt': 'a\n' });
});
afterAll(() => {
  fixture.dispose();
});

/** Integrates three areas without a handover, with time for one of them; what was judged of each. */
async function judgedIn(outOfTime: IntegrationDeps<null>['outOfTime']): Promise<readonly string[]> {
  const log = await openStateLog({ driver: memoryDriver(), clock: systemClock(), random: randomBytes });
  let left = 1;
  const never = (): never => {
    throw new Error('nothing was handed over');
  };
  const deps: IntegrationDeps<null> = {
    ...{
      git: openGit(fixture.directory, nodeProcesses()),
      files: nodeFiles(),
      config: configSchema.parse({}),
      log,
    },
    ...{ judge: never, inspect: never, gates: never, rerun: never, landed: never, outOfTime },
    checkTime: () => {
      if (left === 0) throw OVER;
      left -= 1;
    },
  };
  const areas = AREAS.map((area): AreaResult => ({ area, handover: null, reason: 'its job failed' }));
  const request = { iteration: 1, branch: 'automation/quality-1', base: 'b'.repeat(40), areas, judged: [] };
  const ended = await integrate(deps, request).then(
    ({ tip }) => [tip],
    (error: unknown) => [String(error)],
  );
  const said = [...eventsOf(log.events(), 'iteration.judged')].map(({ data }) => `${data.area} ${data.code}`);
  return [...said, ...ended];
}

describe('OR-09: an integration whose time is over', () => {
  it('stops behind the last judgement where a later run goes on', async () => {
    expect(await judgedIn(() => undefined)).toEqual(['security missing', String(OVER)]);
  });

  it('ends with what it has where none can, and says of the rest that there was no time', async () => {
    expect(await judgedIn((error) => (error === OVER ? OVER.message : undefined))).toEqual([
      'security missing',
      'testing out-of-time',
      'backend out-of-time',
      'b'.repeat(40),
    ]);
  });
});

describe('an integration that is run again', () => {
  it('begins with what was pushed before, in the order that it had', () => {
    const judged = (area: (typeof AREAS)[number], commit: string | null): AreaJudgement => ({
      ...{ iteration: 1, area, session: null, outcome: 'landed', code: 'landed', reason: '', commit },
      ...{ rerun: false, gates: [], fixes: [], files: [], testsAdded: [] },
    });
    const known = [judged('security', null), judged('testing', 'a'), judged('backend', 'b')];
    expect(pushedFirst(AREAS, known)).toEqual(['testing', 'backend', 'security']);
    expect(pushedFirst(AREAS, [])).toEqual(AREAS);
  });
});
