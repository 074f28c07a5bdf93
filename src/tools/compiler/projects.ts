import path from 'node:path';
import { ts } from 'ts-morph';
import { z } from 'zod';
import type { Files } from '../../core/ports.js';

const configSchema = z.looseObject({
  files: z.array(z.string()).optional(),
  include: z.array(z.string()).optional(),
  references: z.array(z.looseObject({ path: z.string() })).optional(),
});

type Tsconfig = z.output<typeof configSchema>;

/** A tree of more projects than this is left to the repository's own script. */
const MAX_PROJECTS = 60;

async function readConfig(files: Files, file: string): Promise<Tsconfig | undefined> {
  const text = await files.readText(file);
  if (text === undefined) return undefined;
  // The compiler's own reader: tsconfig files have comments and trailing commas.
  const { config } = ts.parseConfigFileTextToJson(file, text) as { config?: unknown };
  const read = configSchema.safeParse(config);
  return read.success ? read.data : undefined;
}

async function configOf(files: Files, reference: string): Promise<string> {
  const stat = await files.stat(reference);
  const folder = stat?.kind === 'directory' || !reference.endsWith('.json');
  return folder ? path.join(reference, 'tsconfig.json') : reference;
}

/**
 * The projects that a tsconfig stands for: itself and, transitively, those that it refers to. A solution
 * (references and no files) is left out. Referred projects come first, as a build would take them.
 */
export async function projectsOf(files: Files, tsconfig: string): Promise<readonly string[]> {
  const seen = new Set<string>();
  const ordered: string[] = [];
  const visit = async (file: string): Promise<void> => {
    if (seen.has(file) || seen.size >= MAX_PROJECTS) return;
    seen.add(file);
    const config = await readConfig(files, file);
    const references = config?.references ?? [];
    for (const reference of references) {
      await visit(await configOf(files, path.resolve(path.dirname(file), reference.path)));
    }
    const empty = config?.files?.length === 0 && (config.include ?? []).length === 0;
    if (!empty || references.length === 0) ordered.push(file);
  };
  await visit(tsconfig);
  return ordered;
}
