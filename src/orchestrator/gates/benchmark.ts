import { z } from 'zod';
import type { ProcessResult } from '../../core/ports.js';
import { failureOf } from '../../tools/measured.js';
import { jsonIn, lastLines } from '../../tools/output.js';
import type { GateDeps, GateInput } from './gate.js';
import { GuardedTree } from './guarded-tree.js';

/** Runs on each side: the median of three leaves out one that something else slowed down. */
const RUNS = 3;

const figuresSchema = z.record(z.string(), z.number());
type Figures = z.output<typeof figuresSchema>;

export interface BenchmarkFigure {
  readonly name: string;
  /** Medians; null where the benchmark gave no figure of this name. */
  readonly before: number | null;
  readonly after: number | null;
}

export type Benchmark =
  | { readonly status: 'measured'; readonly figures: readonly BenchmarkFigure[] }
  /** `side`: where it gave no answer. */
  | { readonly status: 'not-measured'; readonly side: 'before' | 'after' | 'time'; readonly reason: string };

/** The middle one of an odd number, the mean of the two middle ones of an even number. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function read(result: ProcessResult, timeoutMs: number): Figures | string {
  const failure = failureOf('the benchmark', result, timeoutMs);
  if (failure !== undefined) return failure;
  if (result.exitCode !== 0)
    return `the benchmark exited with ${result.exitCode ?? 'no code'}: ${lastLines(result.stderr, 3)}`;
  const figures = figuresSchema.safeParse(jsonIn(result.stdout));
  if (!figures.success) return 'the benchmark printed no JSON object of figures';
  return Object.keys(figures.data).length === 0 ? 'the benchmark printed no figure' : figures.data;
}

async function runOnce(
  deps: GateDeps,
  input: GateInput,
  command: readonly string[],
): Promise<Figures | string> {
  const [program = '', ...args] = command;
  const left = Math.floor(input.until - deps.clock.monotonic());
  const timeoutMs = Math.max(1, Math.min(input.config.scan.toolTimeoutSeconds * 1000, left));
  return read(await deps.processes.run({ command: program, args, cwd: input.root, timeoutMs }), timeoutMs);
}

function medians(before: readonly Figures[], after: readonly Figures[]): readonly BenchmarkFigure[] {
  const names = new Set([...before, ...after].flatMap((figures) => Object.keys(figures)));
  const of = (runs: readonly Figures[], name: string): number | null =>
    median(runs.flatMap((figures) => figures[name] ?? []));
  return [...names].sort().map((name) => ({ name, before: of(before, name), after: of(after, name) }));
}

/** Runs the configured benchmark by turns on the code before and after the change, so that both see the same machine. */
export async function runBenchmark(
  deps: GateDeps,
  input: GateInput,
  command: readonly string[],
): Promise<Benchmark> {
  const back = new Map(input.changes.map(({ path, before }) => [path, before]));
  return GuardedTree.use(deps, input.root, async (tree) => {
    const runs: Record<'before' | 'after', Figures[]> = { before: [], after: [] };
    for (let round = 0; round < RUNS; round += 1) {
      for (const side of ['before', 'after'] as const) {
        const texts = side === 'before' ? back : new Map<string, string | null>();
        const figures = await tree.with(texts, () => runOnce(deps, input, command));
        if (typeof figures !== 'string') runs[side].push(figures);
        else if (deps.clock.monotonic() >= input.until)
          return {
            status: 'not-measured',
            side: 'time',
            reason: 'the time was over before the benchmark was done',
          };
        else return { status: 'not-measured', side, reason: figures };
      }
    }
    return { status: 'measured', figures: medians(runs.before, runs.after) };
  });
}
