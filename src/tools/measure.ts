import type { PackageShape } from '../config/shape.js';
import type { Tier } from '../core/finding.js';
import { messageOf } from '../core/errors.js';
import type { Progress } from '../core/ports.js';
import { runAudit } from './audit/run.js';
import { measureBundles } from './bundles/run.js';
import { basename, isOrchestrator, resolveCommand } from './command.js';
import { runCompiler } from './compiler/run.js';
import { isTimeOver, nothingInstalled, type ToolEnvironment } from './environment.js';
import { runLinter } from './linter/run.js';
import { notMeasured, OUT_OF_TIME } from './measured.js';
import type {
  BundleSize,
  Coverage,
  Diagnostic,
  Measured,
  TestRun,
  ToolKind,
  ToolResults,
} from './results.js';
import { runTests, type TestMeasurement } from './tests/run.js';

/** Which tools the rules of each tier read. */
const TOOLS_OF_TIER: Readonly<Record<Tier, readonly ToolKind[]>> = {
  critical: ['audit', 'types', 'tests'],
  coverage: ['tests', 'coverage'],
  performance: ['bundles'],
  quality: ['audit', 'lint'],
  integration: [],
};

/** The tools that the due tiers need. */
export function toolsForTiers(tiers: readonly Tier[]): ReadonlySet<ToolKind> {
  return new Set(tiers.flatMap((tier) => TOOLS_OF_TIER[tier]));
}

export interface MeasureOptions extends ToolEnvironment {
  readonly progress: Progress;
  readonly which: ReadonlySet<ToolKind>;
  /** Names of the packages to look at; all of them when absent. */
  readonly packages?: readonly string[];
  /** Runs failing tests a second time: what then passes is flaky and does not count as failing. */
  readonly confirmFailures?: boolean;
  /** Compilers and linters at the same time; tests always run one after another. Two fits small runners. */
  readonly concurrency?: number;
}

interface Task {
  /** What runs, for people who wait. */
  readonly name: string;
  readonly run: () => Promise<void>;
}

/** Run what they are given without a single package of the repository's own. */
const SELF_SUFFICIENT: ReadonlySet<string> = new Set(['node', 'bun', 'deno']);

/** Why a tool of a package need not even be started. */
async function obstacle(
  options: MeasureOptions,
  member: PackageShape,
  kind: 'test' | 'typecheck' | 'lint',
): Promise<string | undefined> {
  const command = member.commands[kind];
  const program =
    command === undefined
      ? member.testRunner === 'node' && kind === 'test'
        ? 'node'
        : ''
      : (resolveCommand(command, member.manifest).words[0] ?? '');
  if (SELF_SUFFICIENT.has(basename(program))) return undefined;
  return (await nothingInstalled(options, member))
    ? 'its dependencies are not installed in the checkout (there is no node_modules)'
    : undefined;
}

/** A root script that starts the packages' own scripts would count everything twice. */
function ownWork(
  member: PackageShape,
  all: readonly PackageShape[],
  kind: 'test' | 'typecheck' | 'lint',
): boolean {
  const command = member.commands[kind];
  if (command === undefined || member.directory !== '') return true;
  const delegates = isOrchestrator(resolveCommand(command, member.manifest));
  return !(delegates && all.some((other) => other.directory !== '' && other.commands[kind] !== undefined));
}

/** Says what runs now and how much is done. */
interface Ticker {
  readonly begin: (name: string) => void;
  /** Is told with what begins next: in between, a line would leave that out. */
  readonly done: (name: string) => void;
  readonly tell: () => void;
}

function tickerOf(progress: Progress, total: number): Ticker {
  const running = new Set<string>();
  let count = 0;
  const tell = (): void => {
    if (running.size > 0) progress.advance(count, total, [...running].join(' and '));
  };
  return {
    begin: (name) => {
      running.add(name);
      tell();
    },
    done: (name) => {
      running.delete(name);
      count += 1;
    },
    tell,
  };
}

async function inParallel(tasks: readonly Task[], limit: number, ticker: Ticker): Promise<void> {
  const waiting = [...tasks];
  const worker = async (): Promise<void> => {
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
      ticker.begin(task.name);
      await task.run();
      ticker.done(task.name);
    }
    ticker.tell();
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, tasks.length)) }, worker));
}

/** A tool that throws is a fault of ours; it is named and costs only its own figure. */
async function guarded<T>(
  options: MeasureOptions,
  tool: string,
  work: () => Promise<Measured<T>>,
): Promise<Measured<T>> {
  if (isTimeOver(options)) return OUT_OF_TIME;
  try {
    const result = await work();
    // A limit that cut it short is no verdict about the tool.
    return result.status === 'not-measured' && isTimeOver(options) ? OUT_OF_TIME : result;
  } catch (error) {
    options.logger.warn('A tool could not be run', { tool, error: messageOf(error) });
    return notMeasured(`${tool} could not be run: ${messageOf(error)}`);
  }
}

/** Runs the repository's own tools, only those asked for; each failure is a reason in the result, never a throw. */
export async function measureTools(options: MeasureOptions): Promise<ToolResults> {
  const { shape, which, progress } = options;
  const wanted = options.packages === undefined ? undefined : new Set(options.packages);
  const members = shape.packages.filter((member) => wanted === undefined || wanted.has(member.name));
  let audit: ToolResults['audit'] = notMeasured('the audit was not asked for');
  const types = new Map<string, Measured<readonly Diagnostic[]>>();
  const lint = new Map<string, Measured<readonly Diagnostic[]>>();
  const tests = new Map<string, Measured<TestRun>>();
  const coverage = new Map<string, Measured<Coverage>>();
  let bundles: ReadonlyMap<string, Measured<BundleSize>> = new Map();

  const parallel: Task[] = [];
  const serial: Task[] = [];
  if (which.has('audit')) {
    parallel.push({
      name: 'audit',
      run: async () => {
        audit = await guarded(options, 'audit', () => runAudit(options));
      },
    });
  }
  for (const member of members) {
    if (which.has('types') && hasTypes(member) && ownWork(member, shape.packages, 'typecheck')) {
      parallel.push({
        name: `types of ${member.name}`,
        run: async () => {
          const reason = await obstacle(options, member, 'typecheck');
          const result =
            reason === undefined
              ? await guarded(options, 'the compiler', () => runCompiler(options, member))
              : notMeasured(reason);
          types.set(member.name, result);
        },
      });
    }
    if (which.has('lint') && hasLint(member) && ownWork(member, shape.packages, 'lint')) {
      parallel.push({
        name: `lint of ${member.name}`,
        run: async () => {
          const reason = await obstacle(options, member, 'lint');
          const result =
            reason === undefined
              ? await guarded(options, 'the linter', () => runLinter(options, member))
              : notMeasured(reason);
          lint.set(member.name, result);
        },
      });
    }
    if (
      (which.has('tests') || which.has('coverage')) &&
      hasTests(member) &&
      ownWork(member, shape.packages, 'test')
    ) {
      serial.push({
        name: `tests of ${member.name}`,
        run: async () => {
          const run = await measureTests(options, member);
          if (which.has('tests')) tests.set(member.name, run.tests);
          if (which.has('coverage')) coverage.set(member.name, run.coverage);
        },
      });
    }
  }
  const total = parallel.length + serial.length + 1;
  const ticker = tickerOf(progress, total);
  await inParallel(parallel, options.concurrency ?? 2, ticker);
  await inParallel(serial, 1, ticker);
  if (which.has('bundles')) {
    ticker.begin('bundles');
    bundles = await measureBundles(options);
  }
  progress.advance(total, total);
  // In the order of the packages, whichever finished first.
  const inOrder = <T>(map: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    new Map(members.flatMap(({ name }) => [...map].filter(([key]) => key === name)));
  return {
    ...{ audit, types: inOrder(types), lint: inOrder(lint) },
    ...{ tests: inOrder(tests), coverage: inOrder(coverage), bundles },
  };
}

async function measureTests(options: MeasureOptions, member: PackageShape): Promise<TestMeasurement> {
  try {
    const reason = await obstacle(options, member, 'test');
    if (reason !== undefined) return { tests: notMeasured(reason), coverage: notMeasured(reason) };
    if (isTimeOver(options)) return { tests: OUT_OF_TIME, coverage: OUT_OF_TIME };
    const coverage = options.which.has('coverage');
    const run = await runTests(options, member, { coverage, confirm: options.confirmFailures === true });
    const cut = run.tests.status === 'not-measured' && isTimeOver(options);
    return cut ? { tests: OUT_OF_TIME, coverage: OUT_OF_TIME } : run;
  } catch (error) {
    options.logger.warn('Tests could not be run', { package: member.name, error: messageOf(error) });
    const reason = notMeasured(`the tests could not be run: ${messageOf(error)}`);
    return { tests: reason, coverage: reason };
  }
}

function hasTypes(member: PackageShape): boolean {
  return member.commands.typecheck !== undefined || member.tsconfig !== undefined;
}

function hasLint(member: PackageShape): boolean {
  return member.commands.lint !== undefined || member.linter !== undefined;
}

function hasTests(member: PackageShape): boolean {
  return member.commands.test !== undefined || member.testRunner !== undefined;
}
