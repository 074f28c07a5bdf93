import { appeared } from '../../session/proof/finding-delta.js';
import { commandOutput, place, searched, type Evidence } from '../scorecard/answer.js';
import { runBenchmark, type BenchmarkFigure } from './benchmark.js';
import type { GateDeps, GateInput } from './gate.js';
import { counted, foundOr, some, verdict, type Verdict } from './verdict.js';

interface Part {
  readonly problems: readonly string[];
  readonly evidence: readonly Evidence[];
  /** Figures that could be compared. */
  readonly figures: number;
  /** Why there is no figure. */
  readonly unknown: readonly string[];
}

function growth(before: number, after: number): number {
  if (before > 0) return ((after - before) / before) * 100;
  return after > before ? Infinity : 0;
}

function bundles({ before, after, config }: GateInput): Part {
  const problems: string[] = [];
  const evidence: Evidence[] = [];
  const unknown: string[] = [];
  let figures = 0;
  for (const { name } of config.scan.bundles) {
    const [first, second] = [before.tools.bundles.get(name), after.tools.bundles.get(name)];
    if (first?.status !== 'measured') {
      unknown.push(`bundle ${name}: ${first?.reason ?? 'it was not measured before'}`);
    } else if (second?.status !== 'measured') {
      problems.push(`bundle ${name} cannot be measured any more: ${second?.reason ?? 'it was not measured'}`);
    } else {
      figures += 1;
      const percent = growth(first.value.bytes, second.value.bytes);
      const told = `${first.value.bytes} bytes before, ${second.value.bytes} after, the limit is ${config.scan.bundleGrowthPercent} %`;
      evidence.push(commandOutput(`files of the bundle ${name}`, told));
      if (percent > config.scan.bundleGrowthPercent)
        problems.push(`bundle ${name} grew by ${percent.toFixed(1)} %`);
    }
  }
  if (config.scan.bundles.length === 0) unknown.push('no bundle is configured');
  return { problems, evidence, figures, unknown };
}

function rules({ before, after }: GateInput): Part {
  const fresh = appeared(before.scan.findings, after.scan.findings).filter(
    // Criteria are answered by a gate of their own.
    ({ rule, category, confidence }) =>
      rule.startsWith('performance/') && category !== 'improvement' && confidence !== 'low',
  );
  return {
    problems: fresh.map(({ rule, path, range }) => `${rule} in ${path}:${range.start.line}`),
    evidence: foundOr(
      searched(
        'new findings of the rules about performance',
        `${after.scan.findings.length} findings of the scan`,
      ),
      fresh.map(({ rule, path, range, message }) => place(path, range.start.line, `${rule}: ${message}`)),
    ),
    figures: 0,
    unknown: [],
  };
}

function compared({ name, before, after }: BenchmarkFigure, tolerance: number): string | undefined {
  if (before === null) return undefined;
  if (after === null) return `${name} of the benchmark is gone`;
  const percent = growth(before, after);
  return percent > tolerance
    ? `${name} went from ${before} to ${after} (+${percent.toFixed(1)} %)`
    : undefined;
}

async function benchmark(deps: GateDeps, input: GateInput): Promise<Part> {
  const configured = input.config.orchestrator.benchmark;
  const nothing: Part = { problems: [], evidence: [], figures: 0, unknown: [] };
  if (configured === undefined) return { ...nothing, unknown: ['no benchmark is configured'] };
  const command = configured.command.join(' ');
  const result = await runBenchmark(deps, input, configured.command);
  if (result.status === 'not-measured') {
    const evidence = [commandOutput(command, result.reason)];
    return result.side === 'after'
      ? { ...nothing, problems: [`after the change ${result.reason}`], evidence }
      : { ...nothing, unknown: [result.reason], evidence };
  }
  const { figures } = result;
  const told = figures.map(
    ({ name, before, after }) => `${name}: ${before ?? 'none'} before, ${after ?? 'none'} after`,
  );
  return {
    problems: figures.flatMap((figure) => compared(figure, configured.tolerancePercent) ?? []),
    evidence: [commandOutput(command, `medians of three runs; ${told.join('; ')}`)],
    figures: figures.filter(({ before, after }) => before !== null && after !== null).length,
    unknown: [],
  };
}

/** OR-06: performance figures are kept or better; `benchmark` runs only when one is configured. */
export async function performance(deps: GateDeps, input: GateInput): Promise<Verdict> {
  const cheap = [bundles(input), rules(input)];
  const failed = cheap.some(({ problems }) => problems.length > 0);
  const parts = failed ? cheap : [...cheap, await benchmark(deps, input)];
  const problems = parts.flatMap((part) => part.problems);
  const evidence = parts.flatMap((part) => part.evidence);
  if (problems.length > 0) return verdict('fail', `performance is worse: ${some(problems)}`, evidence);
  const figures = parts.reduce((sum, part) => sum + part.figures, 0);
  const unknown = parts.flatMap((part) => part.unknown);
  if (figures === 0)
    return verdict(
      'not-measurable',
      `there is no figure to compare (${some(unknown)}); no finding about performance is new`,
      evidence,
    );
  const rest = unknown.length > 0 ? `; not compared: ${some(unknown)}` : '';
  return verdict('pass', `${counted(figures, 'figure')} kept or better, no new finding${rest}`, evidence);
}
