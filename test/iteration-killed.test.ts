import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gitFixture, type GitFixture } from '../src/core/testing/git-fixture.js';
import { sourceProgram } from '../src/core/testing/source-program.js';
import { projectIterations, type IterationRecord } from '../src/state/projections/iterations.js';
import { runProgram } from './support/built.js';
import { eventsIn } from './support/deploy/world.js';
import type { KilledIteration } from './support/iteration/killed-iteration.js';
import { SHOP, shopExecutor } from './support/iteration/shop.js';

const MINUTES = 60_000;
const fixtures: GitFixture[] = [];
let place: string;

beforeAll(() => {
  place = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'caretaker-killed-')));
});
afterAll(() => {
  for (const fixture of fixtures) fixture.dispose();
  rmSync(place, { recursive: true, force: true });
});

function shop(): GitFixture {
  const settings = { version: 1, session: { executor: shopExecutor(place) } };
  const fixture = gitFixture({ ...SHOP, '.github/caretaker.yml': JSON.stringify(settings) });
  fixtures.push(fixture);
  return fixture;
}

/** One run; the last line that it printed. */
async function run(fixture: GitFixture, diedAt: readonly string[] | null): Promise<string> {
  const told: KilledIteration = { repo: fixture.directory, diedAt };
  const { command, args, env } = sourceProgram('test/support/iteration/killed-iteration.ts', {
    TMPDIR: place,
  });
  const { code, stdout, stderr } = await runProgram(command, [...args, JSON.stringify(told)], { env });
  const last = stdout.trim().split('\n').at(-1) ?? '';
  expect([stderr, code]).toEqual(['', last === 'landed' ? 0 : null]);
  return last;
}

/** A record without what differs from run to run: names of commits and sessions, places, times. */
function comparable(fixture: GitFixture, record: IterationRecord | undefined): unknown {
  const text = JSON.stringify({ ...record, startedAt: '', end: { ...record?.end, at: '' } });
  return JSON.parse(
    text
      .replaceAll(fixture.directory, '<repo>')
      .replace(/"durationMs":[\d.]+/g, '"durationMs":0')
      .replace(/\b[0-9a-f]{40}\b/g, '<commit>')
      .replace(/\bplan [0-9a-f]{16}\b/g, 'plan <id>')
      .replace(/\d{8}t\d{6}-[0-9a-f]{8}/g, '<session>'),
  );
}

interface Left {
  readonly record: unknown;
  readonly tree: string;
  readonly commits: string;
  readonly refs: string;
}

async function leftBy(fixture: GitFixture): Promise<Left> {
  const state = path.join(fixture.directory, '.git', 'caretaker', 'state');
  const records = projectIterations(await eventsIn(state));
  expect(records.map(({ iteration }) => iteration)).toEqual([1]);
  expect(fixture.git('worktree', 'list').trim().split('\n')).toHaveLength(1);
  return {
    record: comparable(fixture, records[0]),
    tree: fixture.git('rev-parse', 'automation/quality-1^{tree}'),
    commits: fixture
      .git('log', '--format=%B%n%T', 'main..automation/quality-1')
      .replace(/\d{8}t\d{6}-[0-9a-f]{8}/g, '<session>'),
    refs: fixture.git('for-each-ref', '--format=%(refname)'),
  };
}

describe('OR-09, safety rule 10: SIGKILL during an iteration', () => {
  it(
    'at every transition, one after the other: the last run ends as an undisturbed one',
    async () => {
      const undisturbed = shop();
      expect(await run(undisturbed, null)).toBe('landed');
      const wanted = await leftBy(undisturbed);
      expect(wanted.record).toMatchObject({
        judged: [
          { area: 'infrastructure', outcome: 'rejected', code: 'gate/new-behaviour' },
          { area: 'documentation', outcome: 'landed' },
        ],
        end: { outcome: 'landed', reason: '1 area of 2 improved; 1 rejected' },
      });

      const killed = shop();
      const points: string[] = [];
      while (points.at(-1) !== 'after iteration.ended') {
        points.push(await run(killed, points));
        expect(new Set(points).size).toBe(points.length);
      }
      expect(await leftBy(killed)).toEqual(wanted);
      expect(points.length).toBeGreaterThan(15);
      process.stdout.write(`SIGKILL at ${points.length} points of an iteration: ${points.join(', ')}\n`);
    },
    10 * MINUTES,
  );
});
