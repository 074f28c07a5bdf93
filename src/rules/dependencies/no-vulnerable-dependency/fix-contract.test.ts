import { afterAll } from '@jest/globals';
import type { Finding } from '../../../core/finding.js';
import type { Processes } from '../../../core/ports.js';
import { toolFixture } from '../../../tools/testing/tool-fixture.js';
import { contextOf } from '../../testing/context.js';
import { fixerContract, type FixWorld } from '../../testing/fixer-contract.js';
import { fixer } from './fix.js';
import { rule } from './rule.js';

/** Writes the range of the manifest into the lockfile, as npm does; what npm does itself is in fix.test.ts. */
const NPM = `const fs = require("fs");
const spec = JSON.parse(fs.readFileSync("package.json", "utf8").replace(/^\\uFEFF/, "")).dependencies.lodash;
fs.writeFileSync("package-lock.json", JSON.stringify({ spec, lodash: spec.replace("^", "") }, undefined, 2) + "\\n");`;
const fixture = toolFixture({ programs: { npm: NPM } });
const { root, tools } = fixture;
afterAll(() => {
  fixture.dispose();
});

const lock = (version: string): string =>
  `${JSON.stringify({ spec: `^${version}`, lodash: version }, undefined, 2)}\n`;
const manifest = (version: string): string =>
  `{\n\t"name": "fixture",\n\t"dependencies": {\n\t\t"a" : "1.0.0",\n\t\t"lodash": "^${version}"\n\t}\n}\n`;

/** What an audit says of the lockfile. */
function findings(files: Readonly<Record<string, string>>): readonly Finding[] {
  if (files['package-lock.json']?.includes('4.17.21') === true) return [];
  const { tier, category, severity, remediation, references } = rule.meta;
  return [
    {
      ...{ rule: rule.meta.id, path: 'package.json', message: 'lodash', remedy: '', confidence: 'high' },
      ...{ evidence: [], anchor: '', tier, category, severity, package: '.', fingerprint: '' },
      ...{
        remediation,
        references,
        data: { package: 'lodash', direct: true, version: '4.17.21', bump: 'patch' },
      },
      range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
    },
  ];
}

const processes: Processes = {
  run: (spec) => tools.processes.run({ ...spec, command: `${root}/node_modules/.bin/${spec.command}` }),
};
const world: FixWorld = {
  findings,
  workspace: async (files) => {
    for (const [path, text] of Object.entries(files)) await tools.files.write(`${root}/${path}`, text);
    const context = contextOf({ 'package.json': manifest('4.17.20') });
    const shape = { ...context.shape, lockfile: 'package-lock.json' };
    const read = (path: string): Promise<string | undefined> => Promise.resolve(files[path]);
    return { root, context: { ...context, shape }, read, processes, files: tools.files };
  },
};

const CODE = 'a manifest is JSON';
fixerContract({
  rule,
  fixer,
  world,
  cases: [
    {
      name: 'a range with tabs in the manifest',
      path: 'package.json',
      files: { 'package.json': manifest('4.17.20'), 'package-lock.json': lock('4.17.20') },
      expected: manifest('4.17.21'),
      created: { 'package-lock.json': lock('4.17.21') },
      without: {
        ...{ tabs: 'it is written with tabs', 'comments around': CODE, JSX: CODE, decorators: CODE },
        ...{ 'export *': CODE, 'side-effect import': CODE, 'declare module': CODE, 'all at once': CODE },
      },
    },
  ],
});
