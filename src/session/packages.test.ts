import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { gitFixture, type GitFixture } from '../core/testing/git-fixture.js';
import { contextOf } from '../rules/testing/context.js';
import type { Fixer } from '../rules/fixer.js';
import { NO_TOOLS } from '../tools/results.js';
import { runNightly } from './nightly.js';
import { harness, varFixer, type Harness, type HarnessOptions } from './testing/harness.js';

const NAMES = ['api', 'docs', 'lib', 'web'] as const;
const test = (name: string): string =>
  `import { of } from './x.js';\nconsole.log((of() === 1 ? 'ok' : 'not ok') + ' 1 - ${name}');\n`;
const sound = 'var x = 1;\nexport const of = () => x;\n';
const hoisted = 'x = 1;\nvar x;\nexport const of = () => x;\n';

/** A workspace of four packages with tests of their own; web depends on lib. */
const FILES: Readonly<Record<string, string>> = {
  'package.json': '{"name":"root","private":true,"type":"module","workspaces":["packages/*"]}\n',
  '.gitignore': 'node_modules\n',
  ...Object.fromEntries(
    NAMES.flatMap((name) => [
      [
        `packages/${name}/package.json`,
        `{"name":"${name}","private":true,"type":"module"${name === 'web' ? ',"dependencies":{"lib":"*"}' : ''}}\n`,
      ],
      [`packages/${name}/x.js`, sound],
      [`packages/${name}/test.mjs`, test(name)],
    ]),
  ),
  'packages/api/y.js': 'var y = 1;\nexport const of = () => y;\n',
};

let fixture: GitFixture;
const open: Harness[] = [];
beforeEach(() => {
  fixture = gitFixture(FILES);
});
afterEach(() => {
  fixture.dispose();
  for (const entry of open.splice(0)) entry.dispose();
});

type Options = HarnessOptions & {
  /** The tests were run with the scan, as when their tier is due. */ readonly due?: boolean;
};

/** A night on the workspace, with the packages whose tests were run after the scan, run by run. */
async function nightly({ due = false, ...options }: Options = {}) {
  const runs: (readonly string[])[] = [];
  const made = await harness(fixture.directory, {
    ...options,
    deps: ({ measure }) => ({
      measure: async (request) => {
        if (request.kinds === undefined) return due ? measure(request) : NO_TOOLS;
        const results = await measure(request);
        runs.push([...results.tests.keys()]);
        return results;
      },
    }),
  });
  open.push(made);
  const found = contextOf(FILES).shape;
  const packages = found.packages.map((entry) => ({
    ...entry,
    commands: entry.directory === '' ? {} : { test: [process.execPath, 'test.mjs'] },
  }));
  const night = await runNightly(
    { ...made.input, shape: { ...found, baseBranch: 'main', packages } },
    made.deps,
  );
  return { ...night, runs };
}

const landed = ({ result }: Awaited<ReturnType<typeof nightly>>): readonly string[] =>
  fixture.git('diff', '--name-only', `${String(result.commit)}^`, String(result.commit)).split('\n');

/** Declines, or does something else, in one package. */
function fixerFor(directory: string, other: (fixer: Fixer) => Fixer['propose']): Fixer {
  const fixer = varFixer();
  return {
    ...fixer,
    propose: (finding, workspace) =>
      finding.path.startsWith(directory)
        ? other(fixer)(finding, workspace)
        : fixer.propose(finding, workspace),
  };
}

describe('CM-15 the base is checked in the packages that the session can touch', () => {
  it('runs the tests of the first package only, before and after', async () => {
    const night = await nightly();
    expect(night.runs).toEqual([['api'], ['api']]);
    expect(landed(night)).toEqual(['packages/api/x.js', 'packages/api/y.js']);
    expect(night.record.tests).toMatchObject({
      before: { status: 'run', totals: { passed: 1 } },
      after: { status: 'run', totals: { passed: 1 } },
    });
    // CM-11: the next session goes on with what is first in the order of work now.
    const next = await nightly();
    expect(next.runs).toEqual([['docs'], ['docs']]);
    expect(landed(next)).toEqual(['packages/docs/x.js']);
  });

  it('AD-05: takes along what the packages of the first finding vouch for, dependents included', async () => {
    fixture.write({
      'packages/api/x.js': 'export const of = () => 1;\n',
      'packages/api/y.js': 'export const of = () => 1;\n',
      'packages/docs/x.js': 'export const of = () => 1;\n',
    });
    fixture.commit('Clean');
    const night = await nightly();
    expect(night.runs).toEqual([
      ['lib', 'web'],
      ['lib', 'web'],
    ]);
    expect(landed(night)).toEqual(['packages/lib/x.js', 'packages/web/x.js']);
  });

  it('adds packages whose checks are known and cheap', async () => {
    const night = await nightly({ due: true });
    expect(night.runs).toEqual([['api', 'docs', 'lib', 'web']]);
    expect(landed(night)).toHaveLength(5);
  });

  it('goes on to the next package when the tests of the first fail on the base', async () => {
    fixture.write({ 'packages/api/test.mjs': "console.log('not ok 1 - api');\n" });
    fixture.commit('Break');
    const night = await nightly();
    expect(night.runs).toEqual([['api'], ['api'], ['docs'], ['docs']]);
    expect(landed(night)).toEqual(['packages/docs/x.js']);
    expect(night.record.tests.preExistingFailures).toEqual(['test.mjs > api']);
  });

  it('goes on to the next package when no fix of the first holds', async () => {
    const declines: Fixer['propose'] = () => Promise.resolve({ status: 'declined', reason: 'not here' });
    const night = await nightly({ fixer: fixerFor('packages/api', () => declines) });
    expect(night.runs).toEqual([['api'], ['docs'], ['docs']]);
    expect(landed(night)).toEqual(['packages/docs/x.js']);
    expect(night.record.actions.fixes.map((fix) => fix.result)).toEqual(['declined', 'declined', 'landed']);
  });

  it('safety rule 5: declines a fix that reaches into a package that was not checked', async () => {
    const night = await nightly({
      fixer: fixerFor('packages/api', (fixer) => async (finding, workspace) => {
        const outcome = await fixer.propose(finding, workspace);
        if (outcome.status !== 'proposed') return outcome;
        const edit = {
          kind: 'replace',
          path: 'packages/web/x.js',
          start: 0,
          end: 3,
          expected: 'var',
          text: 'let',
        } as const;
        return { ...outcome, edits: [...outcome.edits, edit] };
      }),
    });
    expect(landed(night)).toEqual(['packages/docs/x.js']);
    expect(night.record.actions.fixes[0]?.detail).toBe(
      'packages/web/x.js belongs to a package that was not checked on the base',
    );
  });
});

describe('CM-15 the search for a culprit', () => {
  it('runs again only what got worse, and the rest as a whole before it lands', async () => {
    fixture.write({ 'packages/lib/x.js': hoisted });
    fixture.commit('Hoist');
    const night = await nightly({ due: true });
    expect(landed(night)).toEqual([
      'packages/api/x.js',
      'packages/api/y.js',
      'packages/docs/x.js',
      'packages/web/x.js',
    ]);
    // The whole with its repetition; of the halvings only those that have lib in them, each repeated; the rest.
    expect(night.runs).toEqual([
      ['api', 'docs', 'lib', 'web'],
      ['lib'],
      ['lib'],
      ['lib'],
      ['api', 'docs', 'web'],
    ]);
  });
});
