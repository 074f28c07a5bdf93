/**
 * Builds `dist/`: one ES module bundle for each action and one for the command line, with the use cases and what
 * others wrote in bundles of their own that they share (docs/decisions/0001-shared-bundles.md). `--check` builds
 * into a temporary folder and compares instead.
 */
import { minify } from '@swc/core';
import ncc from '@vercel/ncc';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
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
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const LIMIT_MB = 25;

interface Bundle {
  readonly entry: string;
  /** Module name → what the bundle loads instead of taking it in. */
  readonly externals?: Readonly<Record<string, string>>;
  readonly minify?: boolean;
}

const COMPILER = '../ts-morph/index.cjs';
const toolkit = { '@actions/core': '../toolkit/index.js' };
const shared = { ...toolkit, zod: '../zod/index.js', [COMPILER]: COMPILER };

/** By output folder; the compiler first, since `deferCompiler` asks it for its names. */
const bundles: Readonly<Record<string, Bundle>> = {
  'ts-morph': { entry: 'build/vendor/ts-morph.cjs' },
  zod: { entry: 'build/vendor/zod.js' },
  toolkit: { entry: 'scripts/bundle/toolkit.js' },
  storage: { entry: 'build/platform/storage/index.js', externals: toolkit, minify: true },
  app: { entry: 'build/app/index.js', externals: shared },
  cli: { entry: 'build/cli/main.js', externals: shared },
  ...Object.fromEntries(
    readdirSync(path.join(root, 'actions'))
      .filter((name) => existsSync(path.join(root, 'actions', name, 'action.yml')))
      .map((name) => [name, { entry: `build/actions/${name}/main.js`, externals: shared }]),
  ),
};

/**
 * Minifies the compiler's files before they are bundled, names of functions and classes kept. A minifier that runs
 * after ncc drops the brackets around each module, by which V8 knows that it is called at once: a third slower.
 */
async function prepareCompiler(): Promise<void> {
  const vendor = path.join(root, 'build', 'vendor');
  const mangle = { keep_classnames: true, keep_fnames: true };
  for (const name of ['ts-morph', '@ts-morph/common']) {
    const copy = path.join(vendor, 'node_modules', name);
    cpSync(path.join(root, 'node_modules', name), copy, { recursive: true });
    const scripts = filesBelow(path.join(copy, 'dist')).filter((file) => file.endsWith('.js'));
    for (const file of scripts.map((script) => path.join(copy, 'dist', script))) {
      const { code } = await minify(readFileSync(file, 'utf8'), { module: false, compress: false, mangle });
      writeFileSync(file, code);
    }
  }
  cpSync(path.join(root, 'scripts', 'bundle', 'ts-morph.cjs'), path.join(vendor, 'ts-morph.cjs'));
}

/** What the sources use of the validator: the whole of it, with 50 languages, takes a third longer to load. */
function prepareValidator(): void {
  const build = path.join(root, 'build');
  // What is compiled: types name more of it, the whole core among others.
  const sources = filesBelow(build).filter((file) => /^(?!vendor\b|node_modules\b).*\.js$/.test(file));
  const used = sources.flatMap((file) => [
    ...readFileSync(path.join(build, file), 'utf8').matchAll(/\bz\s*\.([a-z]\w*)/g),
  ]);
  const names = [...new Set(used.map(([, name = '']) => name))].filter((name) => name in z).sort();
  const fields = names.map((name) => `  ${name}: z.${name},\n`).join('');
  const entry = `import { z } from 'zod';\n\nconst used = {\n${fields}};\nexport { used as z };\n`;
  writeFileSync(path.join(build, 'vendor', 'zod.js'), entry);
}

/**
 * Stands in for the compiler's packages while the rest is bundled. As an external of an ES module the compiler would
 * be loaded at every start; here it is at the first use of one of its names.
 */
function deferCompiler(compiler: string): void {
  const names = Object.keys(createRequire(import.meta.url)(compiler) as object);
  for (const name of ['ts-morph', '@ts-morph/common']) {
    const folder = path.join(root, 'build', 'node_modules', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, main: 'index.js' }));
    writeFileSync(
      path.join(folder, 'index.js'),
      `for (const name of ${JSON.stringify(names)})
  Object.defineProperty(exports, name, { enumerable: true, get: () => require('${COMPILER}')[name] });
`,
    );
  }
}

async function bundle(target: string): Promise<void> {
  await prepareCompiler();
  prepareValidator();
  for (const [name, { entry, externals, minify: isMinified }] of Object.entries(bundles)) {
    const { code, assets } = await ncc(path.join(root, entry), {
      quiet: true,
      cache: false,
      externals: externals ?? {},
      minify: isMinified ?? false,
      license: 'licenses.txt',
    });
    const folder = path.join(target, name);
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, `index${path.extname(entry)}`);
    writeFileSync(file, code);
    for (const [asset, { source }] of Object.entries(assets)) {
      mkdirSync(path.dirname(path.join(folder, asset)), { recursive: true });
      writeFileSync(path.join(folder, asset), source);
    }
    if (name === 'ts-morph') deferCompiler(file);
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
