/**
 * The JSON Schemas in `schemas/` and the reference table of docs/configuration.md, made from the zod schemas.
 * `node --import ./scripts/source-loader.mjs scripts/generate-schemas.ts [--check]`, or as a part of generate.ts.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { configReference } from '../src/config/reference.js';
import { configJsonSchema } from '../src/config/schema-tree.js';
import { findingsJsonSchema } from '../src/report/findings/schema.js';
import { replaceSection, root, type Generated } from './generated.js';

/** Published schemas by file. Another system adds its own here. */
const schemas: Readonly<Record<string, () => unknown>> = {
  'schemas/config.schema.json': configJsonSchema,
  'schemas/findings.schema.json': findingsJsonSchema,
};

/** Generated text in the house format, so that the formatter has nothing left to do. */
async function formatted(file: string, content: string): Promise<string> {
  const options = await resolveConfig(path.join(root, file));
  return format(content, { ...options, filepath: file });
}

/** Every file that follows from a schema. */
export async function schemaFiles(): Promise<Generated[]> {
  const documents = Object.entries(schemas).map(async ([file, make]) => ({
    path: file,
    content: await formatted(file, JSON.stringify(make())),
  }));
  const guide = 'docs/configuration.md';
  const reference = replaceSection(guide, 'reference', configReference());
  return [...(await Promise.all(documents)), { path: guide, content: await formatted(guide, reference) }];
}

function current(file: string): string | undefined {
  try {
    return readFileSync(path.join(root, file), 'utf8');
  } catch {
    return undefined; // Not generated yet: as stale as a different text.
  }
}

async function main(check: boolean): Promise<void> {
  const stale = (await schemaFiles()).filter((file) => current(file.path) !== file.content);
  if (!check) {
    for (const file of stale) {
      mkdirSync(path.dirname(path.join(root, file.path)), { recursive: true });
      writeFileSync(path.join(root, file.path), file.content);
      console.log(`wrote ${file.path}`);
    }
  } else if (stale.length > 0) {
    console.error(
      `not what the sources generate: ${stale.map((file) => file.path).join(', ')}; run "npm run generate"`,
    );
    process.exitCode = 1;
  }
}

const [, entry] = process.argv;
if (entry !== undefined && import.meta.url === pathToFileURL(entry).href)
  await main(process.argv.includes('--check'));
