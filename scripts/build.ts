/**
 * Builds `dist/`: one ES module bundle for each action and one for the command line, with the use cases,
 * the compiler and the toolkit in bundles of their own that they share and load when they need them. `--check` builds into a temporary folder and compares instead.
 */
import ncc from '@vercel/ncc';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const LIMIT_MB = 25;

const shared = {
  'ts-morph': '../ts-morph/index.js',
  '@ts-morph/common': '../ts-morph/index.js',
  '@actions/core': '../toolkit/index.js',
};

/** Output folder → entry, and what it takes from another bundle. */
const bundles: Readonly<Record<string, { entry: string; externals?: Readonly<Record<string, string>> }>> = {
  'ts-morph': { entry: 'scripts/bundle/ts-morph.js' },
  toolkit: { entry: 'scripts/bundle/toolkit.js' },
  app: { entry: 'build/app/index.js', externals: shared },
  cli: { entry: 'build/cli/main.js', externals: shared },
  ...Object.fromEntries(
    readdirSync(path.join(root, 'actions'))
      .filter((name) => existsSync(path.join(root, 'actions', name, 'action.yml')))
      .map((name) => [name, { entry: `build/actions/${name}/main.js`, externals: shared }]),
  ),
};

async function bundle(target: string): Promise<void> {
  for (const [name, { entry, externals }] of Object.entries(bundles)) {
    const { code, assets } = await ncc(path.join(root, entry), {
      quiet: true,
      cache: false,
      externals: externals ?? {},
    });
    const folder = path.join(target, name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'index.js'), code);
    for (const [asset, { source }] of Object.entries(assets)) {
      mkdirSync(path.dirname(path.join(folder, asset)), { recursive: true });
      writeFileSync(path.join(folder, asset), source);
    }
  }
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .sort();
}

function differences(expected: string, actual: string): string[] {
  const names = new Set([...filesBelow(expected), ...filesBelow(actual)]);
  return [...names].filter((name) => {
    const [left, right] = [path.join(expected, name), path.join(actual, name)];
    return !existsSync(left) || !existsSync(right) || !readFileSync(left).equals(readFileSync(right));
  });
}

function compile(): void {
  rmSync(path.join(root, 'build'), { recursive: true, force: true });
  const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const compiled = spawnSync(process.execPath, [tsc, '-p', path.join(root, 'tsconfig.build.json')], {
    cwd: root,
    stdio: 'inherit',
  });
  // The compiler has said what is wrong.
  if (compiled.status !== 0) process.exit(1);
  // ncc takes the module format of its output from the nearest package.json.
  writeFileSync(path.join(root, 'build', 'package.json'), '{"type":"module"}\n');
}

function report(folder: string): void {
  let total = 0;
  for (const name of filesBelow(folder)) total += statSync(path.join(folder, name)).size;
  const megabytes = total / 1024 / 1024;
  console.log(`dist: ${megabytes.toFixed(1)} MB`);
  if (megabytes > LIMIT_MB)
    throw new Error(`dist is ${megabytes.toFixed(1)} MB, the limit is ${LIMIT_MB} MB`);
}

compile();
const dist = path.join(root, 'dist');
if (process.argv.includes('--check')) {
  const fresh = mkdtempSync(path.join(os.tmpdir(), 'caretaker-dist-'));
  try {
    await bundle(fresh);
    report(fresh);
    const stale = differences(fresh, dist);
    if (stale.length > 0) {
      console.error(
        `dist/ is not what the sources build; run "npm run build" and commit:\n  ${stale.join('\n  ')}`,
      );
      process.exitCode = 1;
    } else {
      console.log('dist is fresh');
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
} else {
  // Built beside it and then put in its place: whoever runs dist meanwhile never sees half of it.
  const [fresh, old] = [`${dist}.new`, `${dist}.old`];
  for (const folder of [fresh, old]) rmSync(folder, { recursive: true, force: true });
  await bundle(fresh);
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(fresh, dist);
  rmSync(old, { recursive: true, force: true });
  report(dist);
}
