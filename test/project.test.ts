import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { fixInputs } from '../src/actions/fix/inputs.js';
import { deployVerifyInputs } from '../src/actions/deploy-verify/inputs.js';
import { orchestrateInputs } from '../src/actions/orchestrate/inputs.js';
import { proposeInputs } from '../src/actions/propose/inputs.js';
import { reportInputs } from '../src/actions/report/inputs.js';
import { rollbackInputs } from '../src/actions/rollback/inputs.js';
import { scanInputs } from '../src/actions/scan/inputs.js';
import { TOOL_VERSION } from '../src/core/tool.js';
import { projectRoot } from './support/built.js';

const read = (file: string): string => readFileSync(path.join(projectRoot, file), 'utf8');
const actionSchema = z.looseObject({
  name: z.string(),
  description: z.string(),
  inputs: z.record(z.string(), z.looseObject({ description: z.string(), default: z.string() })),
  outputs: z.record(z.string(), z.looseObject({ description: z.string() })),
  runs: z.strictObject({ using: z.literal('node24'), main: z.string() }),
});
const inputsOf: Readonly<Record<string, z.ZodObject>> = {
  scan: scanInputs,
  fix: fixInputs,
  orchestrate: orchestrateInputs,
  propose: proposeInputs,
  'deploy-verify': deployVerifyInputs,
  rollback: rollbackInputs,
  report: reportInputs,
};
const actions = readdirSync(path.join(projectRoot, 'actions'));

describe('each action has the standard shape', () => {
  it.each(actions)('%s', (name) => {
    for (const file of [
      `actions/${name}/README.md`,
      `src/actions/${name}/inputs.ts`,
      `src/actions/${name}/run.ts`,
    ]) {
      expect({ file, there: existsSync(path.join(projectRoot, file)) }).toEqual({ file, there: true });
    }
    // The only file that runs on import: too short to hold a decision.
    expect(read(`src/actions/${name}/main.ts`).split('\n').length).toBeLessThan(30);
    const action = actionSchema.parse(parse(read(`actions/${name}/action.yml`)));
    expect(action.runs.main).toBe(`../../dist/${name}/index.js`);
    expect(Object.keys(action.inputs).sort()).toEqual(Object.keys(inputsOf[name]?.shape ?? {}).sort());
    const written = [...read(`src/actions/${name}/run.ts`).matchAll(/host\.output\('([^']+)'/g)].map(
      ([, output]) => output,
    );
    expect([...new Set(written)].sort()).toEqual(Object.keys(action.outputs).sort());
  });
});

describe('the project', () => {
  it('names one version', () => {
    expect(TOOL_VERSION).toBe((JSON.parse(read('package.json')) as { version: string }).version);
  });

  it('pins every dependency exactly', () => {
    const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('documents every code of a rollback, and none that is gone', () => {
    const sources = ['src/deploy/rollback', 'src/app/deploy'].flatMap((folder) =>
      readdirSync(path.join(projectRoot, folder))
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
        .map((name) => read(`${folder}/${name}`)),
    );
    const used = new Set(sources.flatMap((text) => text.match(/(?<=['`])rollback\/[a-z-]+(?=')/g) ?? []));
    const told = read('docs/deployments.md').match(/(?<=\| `)rollback\/[a-z-]+/g) ?? [];
    expect([...told].sort()).toEqual([...used].sort());
  });

  it('has no dead link between its own documents', () => {
    const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
    for (const folder of ['docs', 'docs/decisions', ...actions.map((name) => `actions/${name}`)]) {
      documents.push(
        ...readdirSync(path.join(projectRoot, folder))
          .filter((name) => name.endsWith('.md'))
          .map((name) => `${folder}/${name}`),
      );
    }
    const dead = documents.flatMap((document) =>
      [...read(document).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)(?:#[^)]*)?\)/g)]
        .map(([, target = '']) => path.join(path.dirname(document), target))
        .filter((target) => !existsSync(path.join(projectRoot, target)))
        .map((target) => `${document} → ${target}`),
    );
    expect(dead).toEqual([]);
  });
});
