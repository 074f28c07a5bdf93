import { afterAll } from '@jest/globals';
import type { Finding } from '../../../core/finding.js';
import type { Processes } from '../../../core/ports.js';
import { toolFixture } from '../../../tools/testing/tool-fixture.js';
import { contextOf } from '../../testing/context.js';
import { fixerContract, type FixWorld } from '../../testing/fixer-contract.js';
import { runRules } from '../../run.js';
import { manifestProblems } from '../testing/manifest-changes.js';
import { fixer } from './fix.js';
import { rule } from './rule.js';

/**
 * JSON takes the shapes of layout; why it takes no others is said in fix-exemptions.ts. The lockfile here is
 * a list of who asks for what; what npm itself makes of manifest and lockfile is in fix-npm.test.ts.
 */
const NPM = `const fs = require("fs");
const members = ["package.json", "packages/a/package.json", "packages/b/package.json"];
const asked = members.filter((file) => fs.existsSync(file)).flatMap((file) => {
  const manifest = JSON.parse(fs.readFileSync(file, "utf8").replace(/^\\uFEFF/, ""));
  return ["dependencies", "devDependencies", "optionalDependencies"].flatMap((section) =>
    manifest[section]?.lodash ? [[file + " " + section, manifest[section].lodash]] : []);
});
fs.writeFileSync("package-lock.json", JSON.stringify(Object.fromEntries(asked), undefined, 2) + "\\n");`;
const fixture = toolFixture({ programs: { npm: NPM } });
const { root, tools } = fixture;
afterAll(() => {
  fixture.dispose();
});

type Texts = Readonly<Record<string, string>>;
const OLD = /4\.17\.(?:0|19|20)\b/;

function findings(files: Texts): readonly Finding[] {
  if (!OLD.test(files['package-lock.json'] ?? '')) return [];
  const advisory = {
    package: 'lodash',
    id: 'GHSA-aaaa-bbbb-cccc',
    title: '',
    severity: 'high',
    url: null,
  } as const;
  const fix = { version: '4.17.21', bump: 'patch' } as const;
  const value = [{ ...advisory, vulnerableRange: '<4.17.21', direct: true, paths: [], fix }];
  const context = contextOf(files);
  const audit = { status: 'measured', value, by: 'npm audit', durationMs: 1 } as const;
  return runRules([rule], { ...context, tools: { ...context.tools, audit } }).findings;
}

const processes: Processes = {
  run: (spec) => tools.processes.run({ ...spec, command: `${root}/node_modules/.bin/${spec.command}` }),
};
const world: FixWorld = {
  findings,
  workspace: (files) => {
    const context = contextOf(files);
    const shape = { ...context.shape, lockfile: 'package-lock.json' };
    const read = (path: string): Promise<string | undefined> => Promise.resolve(files[path]);
    return { root, context: { ...context, shape }, read, processes, files: tools.files };
  },
};

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
const locked = (...asked: readonly (readonly [who: string, range: string])[]): string =>
  json(Object.fromEntries(asked));

/** Sections in no usual order, odd spaces, look-alikes of the name, and pins that are not ours to change. */
const around = (range: string): string => `{
  "name": "fixture",
  "config": { "dependencies": { "lodash": "4.17.20" } },
  "scripts": { "lodash": "echo \\"lodash\\": \\"4.17.20\\"" },
  "peerDependencies": {"lodash": "^4.17.20"},
  "peerDependenciesMeta": { "lodash": { "optional": true } },
  "devDependencies": {
    "z-first": "1.0.0",
    "lodash-es": "4.17.20",
    "@types/lodash" : "4.17.20",
    "lodash"  :   "${range}",

    "a-last": "~1.0.0"
  },
  "overrides": {
    "lodash": "$lodash",
    "other": { "lodash": "4.17.20" }
  },
  "resolutions": { "other/lodash": "4.17.20" },
  "bundledDependencies": ["lodash"]
}
`;
const member = (name: string, section: string, range: string): string =>
  json({ name, version: '1.0.0', [section]: { lodash: range } });

const STYLES = [
  ['^4.17.20', '^4.17.21'],
  ['~4.17.19', '~4.17.21'],
  ['4.17.20', '4.17.21'],
] as const;

fixerContract({
  rule,
  fixer,
  world,
  problems: (before, after) => manifestProblems(before, after, 'lodash'),
  cases: [
    ...STYLES.map(([range, raised]) => ({
      name: `the range ${range} among what only looks like it`,
      path: 'package.json',
      files: {
        'package.json': around(range),
        'package-lock.json': locked(['package.json devDependencies', range]),
      },
      expected: around(raised),
      others: { 'package-lock.json': locked(['package.json devDependencies', raised]) },
    })),
    {
      name: 'a member of a workspace, others on the same, a later and another major version',
      path: 'packages/a/package.json',
      at: 'package.json',
      files: {
        'package.json': member('fixture', 'optionalDependencies', '^4.17.0'),
        'packages/a/package.json': member('a', 'dependencies', '4.17.20'),
        'packages/b/package.json': json({
          dependencies: { lodash: '^4.18.0' },
          devDependencies: { lodash: '^3.10.0' },
        }),
        'package-lock.json': locked(
          ['package.json optionalDependencies', '^4.17.0'],
          ['packages/a/package.json dependencies', '4.17.20'],
        ),
      },
      expected: member('a', 'dependencies', '4.17.21'),
      others: {
        'package.json': member('fixture', 'optionalDependencies', '^4.17.21'),
        'package-lock.json': locked(
          ['package.json optionalDependencies', '^4.17.21'],
          ['packages/a/package.json dependencies', '4.17.21'],
          ['packages/b/package.json dependencies', '^4.18.0'],
          ['packages/b/package.json devDependencies', '^3.10.0'],
        ),
      },
    },
  ],
});
