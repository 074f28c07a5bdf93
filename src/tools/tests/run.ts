import path from 'node:path';
import type { PackageShape } from '../../config/shape.js';
import type { ProcessResult } from '../../core/ports.js';
import { resolveCommand, throughNpm, withArguments } from '../command.js';
import { readCoverage } from '../coverage/read.js';
import { coverageOf } from '../coverage/parse.js';
import {
  directoryOf,
  isInstalled,
  isTimeOver,
  missingDependencies,
  missingText,
  runTool,
  timeoutOf,
  withTemporary,
  type ToolEnvironment,
} from '../environment.js';
import { failureOf, measured, notMeasured, unreadable } from '../measured.js';
import { lastLines } from '../output.js';
import type { Coverage, Measured, TestCase, TestRun } from '../results.js';
import { confirmedRun } from './confirm.js';
import { NODE_REPORTER } from './node-reporter.js';
import { RUN_CASE } from './parse-jest.js';
import { parseNode } from './parse-node.js';
import { parseTotals } from './parse-totals.js';
import { planTests, type TestPlan } from './plan.js';
import { listedRun } from './reading.js';
import { runFiles, RUNNERS, type RunFiles } from './runners.js';

/** Tests and, when asked for, the coverage of the same run. */
export interface TestMeasurement {
  readonly tests: Measured<TestRun>;
  readonly coverage: Measured<Coverage>;
}

const TAIL_LINES = 40;
const NOT_ASKED = notMeasured('coverage was not asked for');

interface Finished {
  readonly plan: TestPlan;
  readonly files: RunFiles;
  readonly cwd: string;
  readonly result: ProcessResult;
  readonly startedMs: number;
}

/** Starts the command; through npm when the repository's own package manager is not on this machine. */
async function start(
  tools: ToolEnvironment,
  member: PackageShape,
  plan: TestPlan,
  cwd: string,
): Promise<ProcessResult> {
  const first = await runTool(tools, plan.command, cwd, plan.env);
  if (first.outcome !== 'not-found' || member.commands.test === undefined) return first;
  const own = resolveCommand(member.commands.test, member.manifest);
  const npm = throughNpm(own, member.manifest);
  if (npm === undefined) return first;
  const added = plan.command.slice(own.command.length);
  return runTool(tools, withArguments(npm, added), cwd, plan.env);
}

async function readCases(tools: ToolEnvironment, run: Finished): Promise<readonly TestCase[] | undefined> {
  const text = await tools.files.readText(run.files.report);
  const { runner } = run.plan;
  if (runner === undefined) return undefined;
  if (runner === 'node') return parseNode(text ?? '', tools.root, run.cwd)?.cases;
  const output = text ?? (runner === 'mocha' ? run.result.stdout : '');
  return RUNNERS[runner].parse(output, tools.root, run.cwd);
}

async function readRun(tools: ToolEnvironment, run: Finished): Promise<Measured<TestRun>> {
  const { plan, result } = run;
  const tool = plan.runner ?? plan.command.join(' ');
  const failure = failureOf(tool, result, timeoutOf(tools));
  if (failure !== undefined) return notMeasured(failure);
  const output = `${result.stdout}\n${result.stderr}`;
  const tail = lastLines(output, TAIL_LINES);
  const cases = await readCases(tools, run);
  if (cases !== undefined) {
    if (cases.length === 0) return notMeasured(`${tool} ran no test`);
    const silent = result.exitCode !== 0 && !plan.coverage && !cases.some((test) => test.status === 'failed');
    const outside: TestCase = { name: RUN_CASE, path: '', status: 'failed', message: lastLines(output, 5) };
    return measured(listedRun(tool, silent ? [...cases, outside] : cases, tail), tool, result.durationMs);
  }
  const totals = parseTotals(output);
  if (totals === undefined || totals.passed + totals.failed + totals.skipped === 0)
    return unreadable(tool, result);
  // The exit code is the last word: totals may be those of one package of several.
  const failed = result.exitCode === 0 ? totals.failed : Math.max(1, totals.failed);
  const value: TestRun = {
    ...totals,
    failed,
    runner: tool,
    listed: false,
    cases: [],
    tail: failed > 0 ? tail : '',
  };
  return measured(value, tool, result.durationMs);
}

async function readCovered(
  tools: ToolEnvironment,
  member: PackageShape,
  run: Finished,
): Promise<Measured<Coverage>> {
  const { plan, files, cwd, result } = run;
  const tool = plan.runner ?? plan.command.join(' ');
  if (plan.runner === 'node' && plan.coverage) {
    const text = (await tools.files.readText(files.report)) ?? '';
    const covered = parseNode(text, tools.root, cwd)?.coverage ?? [];
    const own = covered.filter((file) => !/(^|\/)node_modules\/|\.test\.|(^|\/)tests?\//.test(file.path));
    const coverage = coverageOf(own, 'node:test');
    if (coverage !== undefined) return measured(coverage, tool, result.durationMs);
  }
  // Rounded down: file systems keep whole seconds at worst.
  const since = Math.floor(run.startedMs / 1000) * 1000;
  const places = [files.coverage, path.join(directoryOf(tools, member.directory), 'coverage')];
  for (const place of places) {
    const coverage = await readCoverage(
      tools.files,
      place,
      tools.root,
      cwd,
      place === files.coverage ? 0 : since,
    );
    if (coverage !== undefined) return measured(coverage, `${tool}, ${coverage.source}`, result.durationMs);
  }
  return notMeasured(
    plan.coverage ? `${tool} wrote no coverage report` : `${tool} cannot be asked for coverage`,
  );
}

async function runOnce(
  tools: ToolEnvironment,
  member: PackageShape,
  coverage: boolean,
): Promise<TestMeasurement> {
  return withTemporary(tools, async (temporary) => {
    const files = runFiles(temporary);
    await tools.files.write(files.reporter, NODE_REPORTER);
    const plan = await planTests(tools, member, files, coverage);
    if (plan === undefined) {
      const none = notMeasured('it has no test command');
      return { tests: none, coverage: none };
    }
    const cwd = directoryOf(tools, member.directory);
    const startedMs = tools.clock.now().getTime();
    const result = await start(tools, member, plan, cwd);
    const run: Finished = { plan, files, cwd, result, startedMs };
    const tests = await readRun(tools, run);
    if (!coverage) return { tests, coverage: NOT_ASKED };
    if (tests.status === 'not-measured')
      return { tests, coverage: notMeasured(`no test result: ${tests.reason}`) };
    return { tests, coverage: await readCovered(tools, member, run) };
  });
}

/** Vitest refuses to start with coverage when its provider is not installed. */
async function coverageObstacle(tools: ToolEnvironment, member: PackageShape): Promise<string | undefined> {
  const command = member.commands.test;
  const words = command === undefined ? [] : resolveCommand(command, member.manifest).words;
  if (member.testRunner !== 'vitest' && !words.includes('vitest')) return undefined;
  for (const provider of ['@vitest/coverage-v8', '@vitest/coverage-istanbul']) {
    if (await isInstalled(tools, member.directory, provider)) return undefined;
  }
  return 'no coverage provider of Vitest is installed';
}

/** A failure that nobody could repeat says more about the test, or the machine, than about the code. */
async function runAgain(tools: ToolEnvironment, member: PackageShape, first: TestRun): Promise<TestRun> {
  if (isTimeOver(tools)) return first;
  const { tests } = await runOnce(tools, member, false);
  return tests.status === 'measured' ? confirmedRun(first, tests.value) : first;
}

/**
 * Runs a package's tests; results go to a temporary directory, never into the checkout. `confirm` runs tests
 * that failed a second time, and only what fails again counts as failing.
 */
export async function runTests(
  tools: ToolEnvironment,
  member: PackageShape,
  options: { readonly coverage?: boolean; readonly confirm?: boolean } = {},
): Promise<TestMeasurement> {
  const wanted = options.coverage === true;
  const obstacle = wanted ? await coverageObstacle(tools, member) : undefined;
  let run = await runOnce(tools, member, wanted && obstacle === undefined);
  if (wanted && obstacle === undefined && run.tests.status === 'not-measured') {
    // Asking for coverage must not cost the test result.
    run = { tests: (await runOnce(tools, member, false)).tests, coverage: run.coverage };
  }
  if (obstacle !== undefined) run = { ...run, coverage: notMeasured(obstacle) };
  if (run.tests.status === 'not-measured' || run.tests.value.failed === 0) return run;
  const missing = await missingDependencies(tools, member);
  if (missing.length === 0) {
    if (options.confirm !== true) return run;
    return { ...run, tests: { ...run.tests, value: await runAgain(tools, member, run.tests.value) } };
  }
  const reason = notMeasured(`its tests fail while ${missingText(missing)}`);
  return { tests: reason, coverage: wanted ? reason : run.coverage };
}
