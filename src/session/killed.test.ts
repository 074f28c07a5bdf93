import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gitFixture, type GitFixture } from '../core/testing/git-fixture.js';
import { sourceProgram } from '../core/testing/source-program.js';
import { SESSION_STEPS } from '../state/events.js';
import { runNightly } from './nightly.js';
import { DEMO_FILES, harness } from './testing/harness.js';
import { treeHash } from './testing/tree-hash.js';

/** Runs on when its parent is killed, as test servers do, once the word in `../hang` is in the code. */
const hanging = `${DEMO_FILES['test.mjs'] ?? ''}
import { existsSync, readFileSync } from 'node:fs';
const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
if (existsSync(new URL('../hang', import.meta.url)) && read('src/a.js').includes(read('../hang'))) setInterval(() => {}, 1000);
`;

let fixture: GitFixture;
let work: string;
beforeEach(() => {
  fixture = gitFixture({ ...DEMO_FILES, 'test.mjs': hanging });
  work = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'caretaker-work-')));
  writeFileSync(path.join(fixture.directory, '.env'), 'SECRET=1\n');
  fixture.write({ 'half-done.txt': 'by a person' });
  fixture.git('add', 'half-done.txt');
});
afterEach(() => {
  fixture.dispose();
  rmSync(work, { recursive: true, force: true });
});

function kill(moment: string): void {
  const { command, args, env } = sourceProgram('src/session/testing/killed-session.ts', { TMPDIR: work });
  const own = [fixture.directory, work, moment];
  const run = spawnSync(command, [...args, ...own], { encoding: 'utf8', env, timeout: 50_000 });
  expect([run.stderr, run.signal]).toEqual(['', 'SIGKILL']);
}

const refs = (): readonly string[] =>
  fixture
    .git('for-each-ref', '--format=%(refname)')
    .split('\n')
    .filter((ref) => ref !== 'refs/heads/main');

interface State {
  readonly tree: string;
  readonly status: string;
  readonly head: string;
}

const state = (): State => ({
  tree: treeHash(fixture.directory),
  status: fixture.git('status', '--porcelain=v2', '--branch'),
  head: fixture.git('rev-parse', 'HEAD'),
});

async function survives(moment: string, landedBefore: boolean): Promise<void> {
  const before = state();
  const during = moment.startsWith('during the tests');
  if (during) writeFileSync(path.join(work, 'hang'), moment.endsWith('base') ? 'var a' : 'let a');
  kill(moment);
  rmSync(path.join(work, 'hang'), { force: true });
  const scratch = readdirSync(work).filter((name) => name.startsWith('caretaker-tool-'));
  expect(scratch).toHaveLength(during ? 1 : 0);
  const kept = [`caretaker-tool-${process.pid}-AbCdEf`, 'caretaker-handover-1-AbCdEf'];
  for (const name of kept) mkdirSync(path.join(work, name));
  expect(state()).toEqual(before);
  const branches = refs().filter((ref) => ref.startsWith('refs/heads/'));
  expect(branches).toHaveLength(landedBefore ? 1 : 0);
  // A branch that is there holds the whole commit, and its tree is the tested one.
  for (const branch of branches)
    expect(fixture.git('diff', '--shortstat', 'main', branch)).toContain('1 file changed');

  const next = await harness(fixture.directory, {
    workDirectory: work,
    config: { session: { budget: { files: 1, lines: 50 } } },
  });
  const { result, record } = await runNightly(next.input, next.deps);
  expect(result).toMatchObject({ outcome: 'landed', filesChanged: 1 });
  expect(record.recovered.length).toBeGreaterThan(0);
  // Only Linux tells which processes work in a directory.
  if (during && process.platform === 'linux') expect(record.recovered.join()).toContain('Ended 1 processes');
  expect(next.events.some((event) => event.type === 'recovery.performed')).toBe(true);
  expect(fixture.git('rev-list', '--count', `main..${String(result.branch)}`)).toBe(landedBefore ? '2' : '1');

  expect(state()).toEqual(before);
  expect(refs()).toEqual([`refs/heads/${String(result.branch)}`]);
  expect(fixture.git('worktree', 'list').split('\n')).toHaveLength(1);
  expect(readdirSync(work).filter((name) => !name.startsWith('report-'))).toEqual(kept.sort());
  expect(readdirSync(path.join(fixture.directory, '.git/caretaker/sessions'))).toEqual([]);
  expect(await next.deps.liveness.endProcessesIn(work)).toBe(0);
  fixture.git('fsck', '--connectivity-only');
}

describe('safety rule 10, CM-25: SIGKILL between any two steps is survived', () => {
  it.each(SESSION_STEPS.map((step) => [`after ${step}`, step === 'commit' || step === 'release'] as const))(
    '%s',
    survives,
  );
});

describe('safety rule 10, CM-25: SIGKILL inside a step is survived', () => {
  it.each([
    ['during worktree add', false],
    ['during the tests of the base', false],
    ['during the tests of the change', false],
    ['during commit', false],
    ['before the branch moves', false],
    ['during worktree remove', true],
  ] as const)('%s', survives);
});

describe('CM-25 recovery', () => {
  it('leaves a session that lives alone', async () => {
    const living = await harness(fixture.directory, { workDirectory: work });
    let inner: string | undefined;
    const measure = living.deps.measure;
    const deps = {
      ...living.deps,
      measure: async (request: Parameters<typeof measure>[0]) => {
        if (inner === undefined) {
          inner = '';
          const other = await harness(fixture.directory, { workDirectory: work, mode: { kind: 'plan' } });
          const { record } = await runNightly(other.input, other.deps);
          inner = record.recovered.join();
        }
        return measure(request);
      },
    };
    const { result } = await runNightly(living.input, deps);
    expect(inner).toBe('');
    expect(result.outcome).toBe('landed');
  });
});
