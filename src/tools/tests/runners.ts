import path from 'node:path';
import type { PackageShape, TestRunner } from '../../config/shape.js';
import { basename, type Invocation } from '../command.js';
import type { TestCase } from '../results.js';
import { parseJest } from './parse-jest.js';
import { parseMocha } from './parse-mocha.js';

export type KnownRunner = 'jest' | 'vitest' | 'mocha' | 'node';

/** Where one run writes, below its temporary directory. */
export interface RunFiles {
  readonly report: string;
  readonly coverage: string;
  readonly reporter: string;
}

/** Names of the files of one run. */
export function runFiles(temporary: string): RunFiles {
  return {
    report: path.join(temporary, 'report.json'),
    coverage: path.join(temporary, 'coverage'),
    reporter: path.join(temporary, 'reporter.mjs'),
  };
}

interface RunnerKind {
  /** Command for a package that has the runner and no test script. */
  readonly alone: readonly string[];
  reporting(files: RunFiles): readonly string[];
  covering(files: RunFiles): readonly string[];
  parse(output: string, root: string, cwd: string): readonly TestCase[] | undefined;
}

/** Runners that take their options at the end of the command line. */
export const RUNNERS: Readonly<Record<Exclude<KnownRunner, 'node'>, RunnerKind>> = {
  jest: {
    alone: ['jest'],
    reporting: (files) => ['--json', `--outputFile=${files.report}`, '--watchAll=false'],
    covering: (files) => [
      ...['--coverage', '--coverageReporters=json-summary', '--coverageThreshold={}'],
      `--coverageDirectory=${files.coverage}`,
    ],
    parse: parseJest,
  },
  vitest: {
    alone: ['vitest', 'run'],
    reporting: (files) => ['--reporter=json', `--outputFile=${files.report}`],
    covering: (files) => [
      ...['--coverage.enabled', '--coverage.reporter=json-summary', '--coverage.reportOnFailure=true'],
      `--coverage.reportsDirectory=${files.coverage}`,
    ],
    parse: parseJest,
  },
  mocha: {
    alone: ['mocha'],
    reporting: (files) => ['--reporter', 'json', '--reporter-option', `output=${files.report}`],
    covering: () => [],
    parse: parseMocha,
  },
};

/** The runner that a command's last program is. */
export function runnerOf(invocation: Invocation | undefined, member: PackageShape): KnownRunner | undefined {
  if (invocation === undefined) return known(member.testRunner);
  const [program = '', ...args] = invocation.words;
  const name = basename(program);
  if (name === 'jest' || name === 'vitest' || name === 'mocha') return name;
  if (name === 'react-scripts' || name === 'craco') return args[0] === 'test' ? 'jest' : undefined;
  const script = args.find((word) => !word.startsWith('-'));
  if (name === 'node' && script !== undefined) {
    const target = /[\\/](jest|vitest|mocha)[\\/]/.exec(script)?.[1];
    if (target === 'jest' || target === 'vitest' || target === 'mocha') return target;
  }
  return ['node', 'tsx'].includes(name) && args.some((word) => word === '--test') ? 'node' : undefined;
}

function known(runner: TestRunner | undefined): KnownRunner | undefined {
  return runner === 'jest' || runner === 'vitest' || runner === 'mocha' || runner === 'node'
    ? runner
    : undefined;
}

/** True when the command would wait for changes for ever. */
export function watches(invocation: Invocation): boolean {
  return invocation.words.some((word) => ['--watch', '--watchAll', '-w', 'watch', 'dev'].includes(word));
}
