/** Writes every file that is made from another one; `--check` compares instead and names what is stale. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { actionDocs } from './action-docs.js';
import { cliDocs } from './cli-docs.js';
import { pageAssets } from './page-assets.js';
import { ruleDocs } from './rule-docs.js';
import { schemaFiles } from './generate-schemas.js';
import { root, type Generated } from './generated.js';

async function formatted({ path: file, content }: Generated): Promise<string> {
  const options = await resolveConfig(path.join(root, file));
  return format(content, { ...options, filepath: file });
}

const stale: string[] = [];
for (const generated of [
  ...actionDocs(),
  ...cliDocs(),
  ...ruleDocs(),
  ...pageAssets(),
  ...(await schemaFiles()),
]) {
  const content = await formatted(generated);
  const file = path.join(root, generated.path);
  let current = '';
  try {
    current = readFileSync(file, 'utf8');
  } catch {
    // Not there yet: it is stale.
  }
  if (current === content) continue;
  stale.push(generated.path);
  if (!process.argv.includes('--check')) writeFileSync(file, content);
}
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`not up to date; run "npm run generate":\n  ${stale.join('\n  ')}`);
  process.exitCode = 1;
} else console.log(stale.length === 0 ? 'generated files are up to date' : `wrote ${stale.join(', ')}`);
