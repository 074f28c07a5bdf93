/** The tables of inputs and outputs in `actions/<name>/README.md`, made from action.yml. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { replaceSection, root, type Generated } from './generated.js';

const actionSchema = z.object({
  inputs: z
    .record(
      z.string(),
      z.object({ description: z.string(), default: z.string().optional(), required: z.boolean().optional() }),
    )
    .default({}),
  outputs: z.record(z.string(), z.object({ description: z.string() })).default({}),
});

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function tables(yaml: string): string {
  const action = actionSchema.parse(parse(yaml));
  const inputs = Object.entries(action.inputs).map(
    ([name, input]) =>
      `| \`${name}\` | ${cell(input.description)} | ${input.default ? `\`${input.default}\`` : ''} |`,
  );
  const outputs = Object.entries(action.outputs).map(
    ([name, output]) => `| \`${name}\` | ${cell(output.description)} |`,
  );
  return [
    '### Inputs',
    '',
    '| input | meaning | default |',
    '|---|---|---|',
    ...inputs,
    '',
    '### Outputs',
    '',
    '| output | meaning |',
    '|---|---|',
    ...outputs,
  ].join('\n');
}

/** One README for each action. */
export function actionDocs(): Generated[] {
  const folder = path.join(root, 'actions');
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, 'action.yml')))
    .map((name) => {
      const readme = path.join('actions', name, 'README.md');
      const yaml = readFileSync(path.join(folder, name, 'action.yml'), 'utf8');
      return { path: readme, content: replaceSection(readme, 'inputs and outputs', tables(yaml)) };
    });
}
