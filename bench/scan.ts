/**
 * Compares a scan with tools that answer parts of the same question, in one run on one machine:
 * `npm run bench:scan -- <repository> [repetitions]`. Packages that are installed in the repository are lent
 * to the copy that everybody reads: knip loads configuration files, which import them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const PEERS = {
  'oxlint import/no-cycle': {
    install: 'oxlint@1.20.0',
    command: [
      ...['oxlint', '--import-plugin', '-A', 'all', '-D', 'import/no-cycle', '--silent'],
      // Without it, files that the repository keeps from its linter are not read.
      ...['--ignore-path', os.devNull, '.'],
    ],
    done: [0, 1],
  },
  knip: {
    install: 'knip@6.20.0',
    command: ['knip', '--no-progress', '--no-exit-code', '--reporter', 'json'],
    // Findings do not show in the code: 1 is a run that was given up.
    done: [0],
  },
  'dpdm -T': {
    install: 'dpdm@3.14.0',
    command: [
      'dpdm',
      '-T',
      '--no-tree',
      '--no-warning',
      '--no-progress',
      '--exit-code',
      'circular:0',
      '**/*.{ts,tsx,js,jsx}',
    ],
    done: [0],
  },
} as const;

interface Run {
  readonly milliseconds: number;
  readonly ok: boolean;
  readonly output: string;
}

const LIMIT_MS = 300_000;

function timed(command: string, args: readonly string[], cwd: string, done: readonly number[] = [0]): Run {
  const start = performance.now();
  const result = spawnSync(command, [...args], {
    cwd,
    encoding: 'utf8',
    timeout: LIMIT_MS,
    maxBuffer: 512 * 1024 * 1024,
  });
  return {
    milliseconds: performance.now() - start,
    ok: result.status !== null && done.includes(result.status),
    output: result.stdout,
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Interleaves nothing: each tool runs its repetitions in a row, after one run that is thrown away. */
function measure(name: string, repetitions: number, run: (index: number) => Run): number | undefined {
  const runs: number[] = [];
  for (let index = -1; index < repetitions; index += 1) {
    const result = run(index);
    if (!result.ok) {
      console.log(`${name.padEnd(28)} skipped: it failed on this repository`);
      return undefined;
    }
    if (index >= 0) runs.push(result.milliseconds);
  }
  return median(runs);
}

function installPeers(directory: string): boolean {
  const packages = Object.values(PEERS).map((peer) => peer.install);
  const result = spawnSync(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', directory, ...packages],
    {
      encoding: 'utf8',
      timeout: LIMIT_MS,
    },
  );
  return result.status === 0;
}

/** Links the installed packages of every folder with a manifest. */
function lendPackages(from: string, to: string): void {
  const manifests = spawnSync('git', ['ls-files', '-z', '--', 'package.json', '**/package.json'], {
    cwd: to,
    encoding: 'utf8',
  });
  for (const manifest of manifests.stdout.split('\0').filter((name) => name !== '')) {
    const installed = path.resolve(from, path.dirname(manifest), 'node_modules');
    if (existsSync(installed)) symlinkSync(installed, path.join(to, path.dirname(manifest), 'node_modules'));
  }
}

const [repository, repetitions = '3'] = process.argv.slice(2);
if (repository === undefined) {
  console.error('usage: bench/scan.ts <repository> [repetitions]');
  process.exit(2);
}
const root = path.resolve(import.meta.dirname, '..');
const work = mkdtempSync(path.join(os.tmpdir(), 'caretaker-bench-'));
const times = Number(repetitions);

try {
  // Peers read a checkout and may write beside it: give them a copy.
  const checkout = path.join(work, 'checkout');
  // A partial clone lacks large files: what can be checked out is enough.
  spawnSync('git', ['clone', '-q', '--shared', repository, checkout], { stdio: 'ignore' });
  lendPackages(repository, checkout);
  const cache = path.join(work, 'cache');
  const scan = (): Run =>
    timed(
      process.execPath,
      [
        '--no-warnings',
        '--experimental-transform-types',
        '--import',
        './scripts/source-loader.mjs',
        'bench/scan-once.ts',
        checkout,
        cache,
      ],
      root,
    );
  const parts: string[] = [];
  const ours = (cold: boolean) => (): Run => {
    if (cold) rmSync(cache, { recursive: true, force: true });
    const result = scan();
    parts.push(result.output.trim());
    return { ...result, ok: result.output.includes('"times"') };
  };
  const cold = measure('caretaker, cold', times, ours(true));
  const coldParts = parts.at(-1) ?? '{}';
  const warm = measure('caretaker, warm', times, ours(false));
  const rows: [string, number | undefined][] = [
    ['caretaker, cold', cold],
    ['caretaker, warm', warm],
  ];
  if (installPeers(work)) {
    const bin = path.join(work, 'node_modules', '.bin');
    for (const [name, { command, done }] of Object.entries(PEERS)) {
      const [program = '', ...args] = command;
      rows.push([name, measure(name, times, () => timed(path.join(bin, program), args, checkout, done))]);
    }
  } else console.log('peers skipped: they cannot be installed here');

  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  console.log(
    `\n${path.basename(repository)}, caretaker ${version}, Node ${process.version}, ${os.cpus().length} processors, medians of ${times}\n`,
  );
  for (const [name, value] of rows) {
    if (value === undefined) continue;
    const ratio = warm === undefined ? '' : `${(value / warm).toFixed(1)} x warm`;
    console.log(`${name.padEnd(28)} ${(value / 1_000).toFixed(2).padStart(7)} s   ${ratio}`);
  }
  console.log(`\nlast cold scan: ${coldParts}\nlast warm scan: ${parts.at(-1) ?? ''}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
