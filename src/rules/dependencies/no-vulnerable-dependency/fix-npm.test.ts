import { afterAll, beforeAll } from '@jest/globals';
import { runAudit } from '../../../tools/audit/run.js';
import { toolFixture } from '../../../tools/testing/tool-fixture.js';
import { contextOf } from '../../testing/context.js';
import { fixerContract, type FixWorld } from '../../testing/fixer-contract.js';
import type { RuleContext } from '../../rule.js';
import { runRules } from '../../run.js';
import { integrityOf, loopbackRegistry, type LoopbackRegistry } from '../testing/loopback-registry.js';
import { manifestProblems } from '../testing/manifest-changes.js';
import { fixer } from './fix.js';
import { rule } from './rule.js';

/**
 * The contract once more with the real npm, for the lockfile and for the audit, against a registry on this
 * machine. Later versions are there to be passed over.
 */
const VERSIONS = { pad: ['1.0.0', '1.0.1', '1.0.2', '1.1.0', '2.0.0', '2.0.1'], other: ['1.0.0', '1.2.0'] };
const ADVISORY = {
  ...{ id: 1, title: 'Pads too far', severity: 'high', vulnerable_versions: '>=1.0.0 <1.0.2' },
  url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
};

const fixture = toolFixture();
const { root, tools } = fixture;
let registry: LoopbackRegistry;
let settings = '';
beforeAll(async () => {
  registry = await loopbackRegistry(VERSIONS, { pad: [ADVISORY] });
  settings = `registry=${registry.url}\ncache=${root}/.npm-cache\nomit-lockfile-registry-resolved=true\nupdate-notifier=false\n`;
});
afterAll(async () => {
  await registry.close();
  fixture.dispose();
});

type Texts = Readonly<Record<string, string>>;

function contextIn(files: Texts): RuleContext {
  const context = contextOf(files);
  return { ...context, shape: { ...context.shape, lockfile: 'package-lock.json' } };
}

async function put(files: Texts): Promise<void> {
  for (const [path, text] of Object.entries({ ...files, '.npmrc': settings }))
    await tools.files.write(`${root}/${path}`, text);
}

const world: FixWorld = {
  findings: async (files) => {
    await put(files);
    const context = contextIn(files);
    const audit = await runAudit({ ...tools, shape: context.shape });
    if (audit.status !== 'measured') throw new Error(audit.reason);
    return runRules([rule], { ...context, tools: { ...context.tools, audit } }).findings;
  },
  workspace: (files) => ({
    ...{ root, context: contextIn(files), processes: tools.processes, files: tools.files },
    read: (path) => Promise.resolve(path === '.npmrc' ? settings : files[path]),
  }),
};

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
type Fields = Readonly<Record<string, unknown>>;
const ROOT = (range: string): Fields => ({
  name: 'fixture',
  workspaces: ['packages/*'],
  dependencies: { other: '^1.0.0', pad: range },
});
const LOCKED_MEMBER = (range: string): Fields => ({
  ...{ version: '1.0.0', devDependencies: { pad: range }, peerDependencies: { pad: '>=1' } },
});
const MEMBER = (range: string): Fields => ({ name: 'member', ...LOCKED_MEMBER(range) });
const LATER = { name: 'later', version: '1.0.0', dependencies: { pad: '^2.0.0' } };

/** The lockfile as npm writes it, with what the manifests ask for. */
function lock(installed: string, rootRange: string, memberRange: string): string {
  const at = (name: string, version: string, more: Fields = {}): Fields => ({
    ...{ version, integrity: integrityOf(name, version), ...more },
  });
  return json({
    ...{ name: 'fixture', lockfileVersion: 3, requires: true },
    packages: {
      '': ROOT(rootRange),
      'node_modules/later': { resolved: 'packages/later', link: true },
      'node_modules/member': { resolved: 'packages/member', link: true },
      'node_modules/other': at('other', '1.0.0'),
      'node_modules/pad': at('pad', installed),
      'packages/later': { version: '1.0.0', dependencies: { pad: '^2.0.0' } },
      'packages/later/node_modules/pad': at('pad', '2.0.0'),
      'packages/member': LOCKED_MEMBER(memberRange),
    },
  });
}

const files = {
  'package.json': json(ROOT('^1.0.0')),
  'package-lock.json': lock('1.0.1', '^1.0.0', '~1.0.1'),
  'packages/member/package.json': json(MEMBER('~1.0.1')),
  'packages/later/package.json': json(LATER),
};
const raised = {
  'package.json': json(ROOT('^1.0.2')),
  'package-lock.json': lock('1.0.2', '^1.0.2', '~1.0.2'),
  'packages/member/package.json': json(MEMBER('~1.0.2')),
};

fixerContract({
  rule,
  fixer,
  world,
  // Everything together, and the indentation that is not in it; the other contract tries each shape by itself.
  shapes: ['as written', 'four spaces', 'all at once'],
  problems: (before, after) => manifestProblems(before, after, 'pad'),
  cases: [
    {
      name: 'a workspace whose members are on two major versions, with npm itself',
      path: 'package.json',
      files,
      expected: raised['package.json'],
      others: {
        'package-lock.json': raised['package-lock.json'],
        'packages/member/package.json': raised['packages/member/package.json'],
      },
    },
    {
      name: 'the lockfile in another layout than the manifest, with npm itself',
      ...{ path: 'package-lock.json', at: 'package.json', files },
      expected: raised['package-lock.json'],
      others: {
        'package.json': raised['package.json'],
        'packages/member/package.json': raised['packages/member/package.json'],
      },
    },
  ],
});
