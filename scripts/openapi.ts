/**
 * `node --import ./scripts/source-loader.mjs scripts/openapi.ts [--check]`: takes GitHub's OpenAPI description
 * from npm and keeps of it what the tests compare our requests with: the routes of
 * `src/platform/github/routes.ts`, without prose. `--check` compares instead of writing.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROUTES } from '../src/platform/github/routes.js';
import { root } from './generated.js';
import { extract, render, type Description } from './openapi/extract.js';

const PACKAGE = '@octokit/openapi@23.0.2';
const TARGET = path.join(root, 'test/support/openapi/github.json');

/** The package unpacks to 385 MB, so it is no dependency: one file is taken out of its archive. */
function download(): Description {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'caretaker-openapi-'));
  try {
    const archive = execFileSync('npm', ['pack', PACKAGE, '--silent'], { cwd: directory, encoding: 'utf8' });
    const member = 'package/generated/api.github.com.json';
    execFileSync('tar', ['-xzf', archive.trim(), member], { cwd: directory });
    return JSON.parse(readFileSync(path.join(directory, member), 'utf8')) as Description;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

const extracted = extract(download(), Object.values(ROUTES), PACKAGE);
const content = render(extracted);

if (!process.argv.includes('--check')) writeFileSync(TARGET, content);
else if (readFileSync(TARGET, 'utf8') !== content) {
  console.error(`${path.relative(root, TARGET)} is not what ${PACKAGE} says; run scripts/openapi.ts`);
  process.exitCode = 1;
}
