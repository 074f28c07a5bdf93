import { afterEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ConfigInput } from '../../config/schema.js';
import { nodeFiles } from '../../platform/files.js';
import { NO_TOOLS } from '../../tools/results.js';
import { decideWay } from './decide-way.js';
import { readHandover } from './read-request.js';
import type { ClaimedFix } from './request.js';
import { FILES, Scene } from './testing/scene.js';
import { validateHandover, type Verdict } from './validate.js';

const REACHED = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const WITH_ORPHAN = {
  ...FILES,
  'src/orphan.ts': 'export const nobody = 1;\n',
  'src/main.ts': [...REACHED.map((name) => `import './${name}.js';`), FILES['src/main.ts'] ?? ''].join('\n'),
  ...Object.fromEntries(REACHED.map((name) => [`src/${name}.ts`, `console.log('${name}');\n`])),
};
const EXECUTOR: ConfigInput = { session: { executor: { command: 'agent' } } };

let scene: Scene;
afterEach(() => {
  scene.dispose();
});

/** The change of an executor that deletes the unused file, as the job that ran it hands it over. */
async function judged(
  config: ConfigInput,
  by: ClaimedFix['by'],
  also: (directory: string) => void = () => undefined,
): Promise<Verdict> {
  scene = new Scene(WITH_ORPHAN, config);
  const about = { git: scene.git, commit: scene.base, overlay: new Map(), tools: NO_TOOLS };
  const { findings } = await scene.scan(about);
  const found = findings.find(({ rule }) => rule === 'quality/no-unused-file');
  expect(found).toMatchObject({ path: 'src/orphan.ts', confidence: 'high' });
  const folder = await scene.folder({
    edit: (work) => {
      const { directory } = work;
      rmSync(path.join(directory, 'src/orphan.ts'));
      // The scene's own change takes no part.
      writeFileSync(path.join(directory, 'src/a.ts'), FILES['src/a.ts'] ?? '');
      also(directory);
      work.git('add', '-A');
    },
    change: (change) => {
      if (found === undefined) return;
      const { fingerprint, rule, path: place, severity, message } = found;
      change.fixes = [
        { fingerprint, rule, path: place, line: 1, severity, message, summary: 'Delete it', by },
      ];
    },
  });
  const read = await readHandover(nodeFiles(), folder);
  if (read.status === 'refused') throw new Error(JSON.stringify(read.refusals));
  return validateHandover(scene.judge(), read.handover);
}

const codes = (verdict: Verdict): readonly string[] =>
  verdict.status === 'refused' ? verdict.refusals.map((entry) => entry.code) : [verdict.status];

describe("CM-18, safety rule 2: an executor's change in the job that writes", () => {
  it('is judged by its diff, named as what could not be made again, and never pushed to the base', async () => {
    const verdict = await judged(EXECUTOR, 'executor');
    if (verdict.status !== 'valid') throw new Error(JSON.stringify(verdict));
    const { handover } = verdict;
    expect(handover.reproduced).toBe(false);
    expect(handover.checked).toEqual([]);
    expect(handover.trusted.join('\n')).toContain('quality/no-unused-file: an executor made this change');
    const way = decideWay({
      land: 'push',
      risk: { class: 'safe', reasons: [] },
      handover,
      tested: true,
      baseBranch: 'main',
      tip: handover.plan.parent,
    });
    expect(way).toEqual({ way: 'pull', reason: 'fixes of quality/no-unused-file are looked at by a person' });
  });

  it('is refused where no executor is configured', async () => {
    expect(codes(await judged({}, 'executor'))).toEqual(['handover/no-executor']);
  });

  it('is refused under the name of a fixer', async () => {
    expect(codes(await judged(EXECUTOR, 'fixer'))).toContain('handover/other-maker');
  });

  it('is judged again by what no executor may do', async () => {
    const mock = (directory: string): void => {
      mkdirSync(path.join(directory, 'src/__mocks__'));
      writeFileSync(path.join(directory, 'src/__mocks__/b.ts'), 'export const used = 2;\n');
    };
    expect(codes(await judged(EXECUTOR, 'executor', mock))).toContain('handover/executor-edits-tests');
  });
});
