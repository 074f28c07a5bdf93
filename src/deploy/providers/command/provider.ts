import type { z } from 'zod';
import { apiError } from '../../json-request.js';
import { denied } from '../denied.js';
import type { Capabilities, DeploymentProvider, ProviderDeps } from '../provider.js';
import {
  capabilitiesSchema,
  doneSchema,
  foundSchema,
  linesSchema,
  pointedBackSchema,
  servedSchema,
} from './shapes.js';

const NAME = 'command';
const LOOK_MS = 60_000;
const EFFECT_MS = 10 * 60_000;
const MAX_OUTPUT_BYTES = 5 * 1024 * 1024;

export interface CommandConfig {
  /** Program and arguments; no shell. */
  readonly command: readonly string[];
}

/** A program that knows the deployments. It is asked at once what it can do. */
export async function commandProvider(
  config: CommandConfig,
  deps: ProviderDeps,
): Promise<DeploymentProvider> {
  const ask = asker(config, deps);
  const capabilities = await ask(['capabilities'], capabilitiesSchema, LOOK_MS);
  const when = <T>(may: keyof Capabilities, what: string, act: () => Promise<T>): Promise<T> =>
    capabilities[may] ? act() : denied(NAME, what);
  return {
    name: NAME,
    capabilities,
    find: (commit) =>
      when('watch', 'finding deployments', async () => {
        const found = await ask(['find', commit], foundSchema, LOOK_MS);
        return found ?? undefined;
      }),
    get: (id) =>
      when('watch', 'finding deployments', async () => {
        const found = await ask(['get', id], foundSchema, LOOK_MS);
        if (found === null) throw apiError(NAME, 'not-found', 'the command knows no such deployment');
        return found;
      }),
    served: () =>
      when('served', 'telling what is served', async () => ({
        ...(await ask(['served'], servedSchema, LOOK_MS)),
        source: NAME,
      })),
    pointBack: (to) =>
      when('pointBack', 'pointing back', async () => {
        const { before, ...rest } = await ask(['point-back', to.id], pointedBackSchema, EFFECT_MS);
        return { ...rest, ...(before === undefined ? {} : { before }) };
      }),
    unpin: (current, before) =>
      when('pin', 'undoing a pin', async () => {
        await ask(['unpin', current?.id ?? '', before ?? ''], doneSchema, EFFECT_MS);
      }),
    logs: (deployment, lines) =>
      when('logs', 'reading logs', async () => {
        const all = await ask(['logs', deployment.id, String(lines)], linesSchema, LOOK_MS);
        return all.slice(-lines);
      }),
  };
}

type Ask = <T>(words: readonly string[], schema: z.ZodType<T>, timeoutMs: number) => Promise<T>;

/** What a command writes to standard error may hold anything, so no message repeats it. */
function asker({ command }: CommandConfig, { processes, directory }: ProviderDeps): Ask {
  const [program = '', ...args] = command;
  return async (words, schema, timeoutMs) => {
    const [word = ''] = words;
    const isEffect = word === 'point-back' || word === 'unpin';
    const result = await processes.run({
      command: program,
      args: [...args, ...words],
      cwd: directory,
      timeoutMs,
      maxOutputBytes: MAX_OUTPUT_BYTES,
    });
    if (result.outcome === 'not-found')
      throw apiError(NAME, 'unavailable', 'the program cannot be started', 'Check deploy.provider.command.');
    if (result.outcome !== 'exited')
      throw apiError(NAME, isEffect ? 'unknown-effect' : 'unavailable', `"${word}" ${result.outcome}`);
    if (result.exitCode !== 0)
      throw apiError(NAME, 'unavailable', `"${word}" ended with exit code ${result.exitCode ?? 'none'}`);
    const parsed = schema.safeParse(result.truncated ? undefined : jsonOf(result.stdout));
    if (parsed.success) return parsed.data;
    const issue = parsed.error.issues[0];
    const where = issue?.path.map(String).join('.') ?? '';
    // It ended well, so an effect has most likely taken place.
    const code = isEffect ? 'unknown-effect' : 'unexpected-response';
    throw apiError(NAME, code, `"${word}" printed something else than expected at "${where}"`);
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
