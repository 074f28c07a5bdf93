import path from 'node:path';
import { ts } from 'ts-morph';
import { z } from 'zod';
import type { Files } from '../../core/ports.js';

const configSchema = z.looseObject({
  files: z.array(z.string()).optional(),
  include: z.array(z.string()).optional(),
  references: z.array(z.looseObject({ path: z.string() })).optional(),
});

/** How the compiler is to be asked about a tsconfig. */
export type CompilerPlan =
  /** Each project by itself, nothing written. */
  | { readonly mode: 'projects'; readonly configs: readonly string[] }
  /** Projects that read each other's output: only a build in order can check them. */
  | { readonly mode: 'build'; readonly config: string };

async function readConfig(files: Files, file: string): Promise<z.output<typeof configSchema> | undefined> {
  const text = await files.readText(file);
  if (text === undefined) return undefined;
  // The compiler's own reader: tsconfig files have comments and trailing commas.
  const { config } = ts.parseConfigFileTextToJson(file, text) as { config?: unknown };
  const read = configSchema.safeParse(config);
  return read.success ? read.data : undefined;
}

async function configOf(files: Files, reference: string): Promise<string> {
  const stat = await files.stat(reference);
  return stat?.kind === 'directory' || !reference.endsWith('.json')
    ? path.join(reference, 'tsconfig.json')
    : reference;
}

/**
 * A solution (references and no files of its own) is checked project by project when none of them
 * refers to another; anything else with references needs the compiler's build mode.
 */
export async function planCompiler(files: Files, tsconfig: string): Promise<CompilerPlan> {
  const config = await readConfig(files, tsconfig);
  const references = config?.references ?? [];
  if (config === undefined || references.length === 0) return { mode: 'projects', configs: [tsconfig] };
  const solution = config.files?.length === 0 && (config.include ?? []).length === 0;
  const configs: string[] = [];
  for (const reference of references) {
    const target = await configOf(files, path.resolve(path.dirname(tsconfig), reference.path));
    const referred = await readConfig(files, target);
    if (!solution || (referred?.references ?? []).length > 0) return { mode: 'build', config: tsconfig };
    configs.push(target);
  }
  return { mode: 'projects', configs };
}
