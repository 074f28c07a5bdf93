/**
 * Start-up of each bundle as a whole process: `node bench/startup.ts [runs]`. Medians; the runs of all commands
 * are interleaved, so that a machine that changes its speed changes it for all.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const runs = Number(process.argv[2] ?? 15);
const dist = (name: string): string => path.join(root, 'dist', name, 'index.js');

/** What is started, and how far it gets. */
const commands: Readonly<Record<string, readonly string[]>> = {
  'empty script': ['-e', '0'],
  'cli --version': [dist('cli'), '--version'],
  'cli --help': [dist('cli'), '--help'],
  'cli scan, no such folder (use cases loaded)': [dist('cli'), 'scan', '--repo', '/nonexistent'],
  'the compiler alone, as a scan of new files loads it': [
    '-e',
    `require(${JSON.stringify(path.join(root, 'dist', 'ts-morph', 'index.cjs'))})`,
  ],
  'cli report, no such folder': [dist('cli'), 'report', '--repo', '/nonexistent'],
  ...Object.fromEntries(
    readdirSync(path.join(root, 'actions')).map((name) => [`action ${name}, no inputs`, [dist(name)]]),
  ),
};

const times = new Map<string, number[]>(Object.keys(commands).map((name) => [name, []]));
for (let run = 0; run <= runs; run += 1) {
  for (const [name, args] of Object.entries(commands)) {
    const started = performance.now();
    spawnSync(process.execPath, [...args], { cwd: root, stdio: 'ignore' });
    // The first round only fills the file cache.
    if (run > 0) times.get(name)?.push(performance.now() - started);
  }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const empty = median(times.get('empty script') ?? []);
console.log(`Node ${process.version}, ${runs} runs\n\n| start | median ms | × empty script |\n|---|---|---|`);
for (const [name, values] of times) {
  console.log(`| ${name} | ${median(values).toFixed(0)} | ${(median(values) / empty).toFixed(1)} |`);
}
