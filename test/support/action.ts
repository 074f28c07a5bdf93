import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { bundle, cleanEnvironment, projectRoot, runProgram, type Finished } from './built.js';

const actionSchema = z.object({
  inputs: z.record(z.string(), z.object({ default: z.string().default('') })).default({}),
  runs: z.object({ using: z.string(), main: z.string() }),
});

export interface ActionRun extends Finished {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** `name=value` and `name<<delimiter … delimiter`, as the runner reads GITHUB_OUTPUT. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const heredoc = /^([^=<]+)<<(.+)$/.exec(line);
    if (heredoc !== null) {
      const end = lines.indexOf(heredoc[2] ?? '', index + 1);
      outputs[heredoc[1] ?? ''] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else if (line.includes('=')) {
      outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
    }
  }
  return outputs;
}

/**
 * Runs an action from `dist` as the runner does: defaults of action.yml in INPUT_*, file commands, working
 * directory = workspace.
 */
export async function runAction(
  name: string,
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  environment: NodeJS.ProcessEnv = {},
): Promise<ActionRun> {
  const action = actionSchema.parse(
    parse(readFileSync(path.join(projectRoot, 'actions', name, 'action.yml'), 'utf8')),
  );
  const main = path.resolve(projectRoot, 'actions', name, action.runs.main);
  if (main !== bundle(name)) throw new Error(`actions/${name}/action.yml points at ${action.runs.main}`);
  const runner = mkdtempSync(path.join(os.tmpdir(), 'caretaker-runner-'));
  const files = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH'].map((file) => {
      writeFileSync(path.join(runner, file), '');
      return [file, path.join(runner, file)];
    }),
  );
  const given = Object.entries({
    ...Object.fromEntries(Object.entries(action.inputs).map(([key, input]) => [key, input.default])),
    ...inputs,
  });
  const env = cleanEnvironment({
    ...files,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: 'schedule',
    RUNNER_TEMP: runner,
    ...Object.fromEntries(
      given.map(([key, value]) => [`INPUT_${key.replaceAll(' ', '_').toUpperCase()}`, value]),
    ),
    ...environment,
  });
  const finished = await runProgram(process.execPath, [main], { cwd: workspace, env });
  const read = (file: string): string => {
    const where = path.join(runner, file);
    return existsSync(where) ? readFileSync(where, 'utf8') : '';
  };
  return { ...finished, outputs: parseOutputs(read('GITHUB_OUTPUT')), summary: read('GITHUB_STEP_SUMMARY') };
}
