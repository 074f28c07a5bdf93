import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { gitFixture, type GitFixture } from '../core/testing/git-fixture.js';
import type { Clock } from '../core/ports.js';
import { runNightly } from './nightly.js';
import { harness, type Harness, type HarnessOptions } from './testing/harness.js';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
const paths = (names: readonly string[]): readonly string[] => names.map((name) => `src/${name}.js`);
/** A module in which `var` can be replaced, and one that assigns before the declaration, which only `var` allows. */
const sound = (name: string): string => `var ${name} = 1;\nexport const of = () => ${name};\n`;
const hoisted = (name: string): string => `${name} = 1;\nvar ${name};\nexport const of = () => ${name};\n`;

/** Eight modules, each with a test of its own; those named are broken by their fix. */
function project(broken: readonly string[]): Readonly<Record<string, string>> {
  const test = NAMES.map(
    (name, index) =>
      `let ${name}; try { ${name} = (await import('./src/${name}.js')).of(); } catch {}\n` +
      `console.log((${name} === 1 ? 'ok' : 'not ok') + ' ${index + 1} - ${name}');\n`,
  ).join('');
  return {
    'package.json': '{"name":"demo","private":true,"type":"module"}\n',
    '.gitignore': 'node_modules\n',
    'test.mjs': test,
    ...Object.fromEntries(
      NAMES.map((name) => [`src/${name}.js`, broken.includes(name) ? hoisted(name) : sound(name)]),
    ),
  };
}

let fixture: GitFixture | undefined;
const open: Harness[] = [];
let clockAhead = 0;
beforeEach(() => {
  clockAhead = 0;
});
afterEach(() => {
  fixture?.dispose();
  for (const entry of open.splice(0)) entry.dispose();
});

/** Runs a night and keeps what the sources looked like in every run of the tests. */
async function nightly(
  files: Readonly<Record<string, string>>,
  options: HarnessOptions & { readonly minutesPerRun?: number } = {},
) {
  const repository = gitFixture(files);
  fixture = repository;
  const seen: string[] = [];
  const made = await harness(repository.directory, {
    config: { session: { budget: { files: 8, lines: 50 } } },
    ...options,
    deps: ({ measure, files: disk, clock }) => {
      const shifted: Clock = { ...clock, monotonic: () => clock.monotonic() + clockAhead };
      return {
        clock: shifted,
        measure: async (request) => {
          const texts = NAMES.map((name) => disk.readText(`${request.root}/src/${name}.js`));
          seen.push((await Promise.all(texts)).join('\0'));
          clockAhead += (options.minutesPerRun ?? 0) * 60_000;
          return measure(request);
        },
      };
    },
  });
  open.push(made);
  const { result, record } = await runNightly(made.input, made.deps);
  const outcomes = Object.fromEntries(record.actions.fixes.map((fix) => [fix.path, fix.result]));
  const strikes = made.events.filter((event) => event.type === 'fix.failed').map(({ data }) => data);
  /** Without the one on the base. */
  const checks = seen.length - 1;
  return { result, record, outcomes, strikes, seen, checks, repository };
}

type Night = Awaited<ReturnType<typeof nightly>>;

const changed = ({ repository, result }: Night): readonly string[] =>
  repository.git('diff', '--name-only', 'main', String(result.branch)).split('\n');

function expectVerifiedAsLanded({ repository, result, seen }: Night): void {
  // The fixture's git cuts the last line break off.
  const landed = NAMES.map(
    (name) => `${repository.git('show', `${String(result.branch)}:src/${name}.js`)}\n`,
  );
  expect(seen.at(-1)).toBe(landed.join('\0'));
}

describe('CM-15 a fix that breaks the checks takes no other with it', () => {
  it('AD-05: drops the first of eight with few runs, and lands the seven that the tests vouch for', async () => {
    const night = await nightly(project(['a']));
    expect(night.result).toMatchObject({ outcome: 'landed', filesChanged: 7 });
    expect(changed(night)).toEqual(paths(NAMES.slice(1)));
    expect(night.outcomes['src/a.js']).toBe('failed');
    // The whole and its repetition, three halvings twice each, and the rest as a whole.
    expect(night.checks).toBe(2 + 2 * 3 + 1);
    expectVerifiedAsLanded(night);
    expect(night.record.tests.after).toMatchObject({ status: 'run', totals: { passed: 8, failed: 0 } });
    expect(night.record.tests.newFailures).toEqual([]);
  });

  it('CM-11: counts a strike against the culprit only, with its reason', async () => {
    const { strikes, record } = await nightly(project(['d']));
    expect(strikes).toMatchObject([{ step: 'verify', rule: 'demo/no-var' }]);
    const failed = record.actions.fixes.filter((fix) => fix.result === 'failed');
    expect(failed.map((fix) => [fix.path, fix.detail])).toEqual([
      ['src/d.js', 'tests of demo: fails: test.mjs > d'],
    ]);
  });

  it('drops two culprits and keeps what lies between them', async () => {
    const night = await nightly(project(['b', 'g']));
    expect(changed(night)).toEqual(paths(['a', 'c', 'd', 'e', 'f', 'h']));
    expect(night.strikes).toHaveLength(2);
    expectVerifiedAsLanded(night);
  });

  it('AD-04: stops after three culprits with those before the third, and leaves the others to another session', async () => {
    const night = await nightly(project(['b', 'd', 'f', 'h']));
    expect(changed(night)).toEqual(paths(['a', 'c', 'e']));
    expect(night.outcomes).toMatchObject({
      'src/b.js': 'failed',
      'src/d.js': 'failed',
      'src/f.js': 'failed',
      'src/g.js': 'declined',
      'src/h.js': 'declined',
    });
    expect(night.strikes).toHaveLength(3);
    expectVerifiedAsLanded(night);
  });

  it('makes a fix anew that was made on a file of the culprit', async () => {
    const both = 'a = 1;\nvar a;\nvar more = 0;\nexport const of = () => a + more;\n';
    const night = await nightly({ ...project([]), 'src/a.js': both });
    expect(night.result).toMatchObject({ outcome: 'landed', filesChanged: 8 });
    expect(night.repository.git('show', `${String(night.result.branch)}:src/a.js`)).toBe(
      both.replace('var more', 'let more').trimEnd(),
    );
    expect(night.strikes).toHaveLength(1);
    expectVerifiedAsLanded(night);
  });
});

describe('CM-15 the time of a session bounds the search for the culprit', () => {
  const config = { session: { budget: { files: 8, lines: 50 }, timeLimitMinutes: 60 } };

  it('finds the culprit as long as the time does for it', async () => {
    const night = await nightly(project(['f']), { config, minutesPerRun: 6 });
    expect(changed(night)).toEqual(paths(['a', 'b', 'c', 'd', 'e', 'g', 'h']));
    expect(night.strikes).toHaveLength(1);
    expectVerifiedAsLanded(night);
  });

  it('lands what is vouched for when it cannot tell the others apart any more', async () => {
    // Of 60 minutes the base takes 7, the whole twice 7, and two halvings 7 and twice 7. The 18 that are left
    // would not do for a third (twice 7) and the end (7).
    const night = await nightly(project(['f']), { config, minutesPerRun: 7 });
    expect(night.result).toMatchObject({ outcome: 'landed', filesChanged: 4 });
    expect(changed(night)).toEqual(paths(['a', 'b', 'c', 'd']));
    expect(night.outcomes).toMatchObject({
      'src/e.js': 'failed',
      'src/f.js': 'failed',
      'src/g.js': 'declined',
    });
    expect(night.strikes.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('one of 2 fixes'),
      expect.stringContaining('one of 2 fixes'),
    ]);
    expectVerifiedAsLanded(night);
  });

  it('ends honestly when there is no time to look for it', async () => {
    const night = await nightly(project(['f']), { config, minutesPerRun: 15 });
    expect(night.result).toMatchObject({ outcome: 'refused', commit: null, filesChanged: 0 });
    expect(night.result.reason).toContain('the change was reverted: tests of demo: fails: test.mjs > f');
    expect(night.result.reason).toContain('no time is left');
    expect(night.checks).toBe(2);
    expect(Object.values(night.outcomes)).not.toContain('planned');
    expect(night.repository.git('for-each-ref', 'refs/heads/automation')).toBe('');
  });
});
