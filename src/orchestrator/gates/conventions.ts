import { packageOf, type RepositoryShape } from '../../config/shape.js';
import { regressions } from '../../session/checks/compare.js';
import { RepositoryFormatter } from '../../session/proof/formatting.js';
import { findProgram } from '../../tools/environment.js';
import type { Measured } from '../../tools/results.js';
import { commandOutput, place, type Evidence } from '../scorecard/answer.js';
import type { GateDeps, GateInput } from './gate.js';
import { counted, some, verdict, type Verdict } from './verdict.js';

interface Formatting {
  /** Paths that are not as the repository's formatter writes them. */
  readonly untidy: readonly string[];
  /** How many files a formatter was asked about. */
  readonly asked: number;
  readonly reason?: string;
}

function formatterOf(
  shape: RepositoryShape,
  path: string,
): readonly [directory: string, name: string] | undefined {
  const root = shape.packages.find(({ directory }) => directory === '');
  const carrier = [packageOf(shape, path), root].find((entry) => entry?.formatter !== undefined);
  return carrier?.formatter === undefined ? undefined : [carrier.directory, carrier.formatter];
}

/** Changed files that their formatter would write in another way, those left out that were not formatted before. */
async function formatting(deps: GateDeps, input: GateInput): Promise<Formatting> {
  const { root, shape } = input;
  const formatter = new RepositoryFormatter(deps, root, shape);
  const untidy: string[] = [];
  let asked = 0;
  for (const { path, before, after } of input.changes) {
    const tool = formatterOf(shape, path);
    if (after === null || tool === undefined) continue;
    if ((await findProgram({ root, files: deps.files }, ...tool)) === undefined)
      return { untidy, asked, reason: `${tool[1]} is not installed` };
    asked += 1;
    if ((await formatter.tidy(path, before, after)) !== after) untidy.push(path);
  }
  return { untidy, asked };
}

function measured<T>(results: ReadonlyMap<string, Measured<T>>): number {
  return [...results.values()].filter(({ status }) => status === 'measured').length;
}

/** OR-06: conventions are kept. Lint and types no worse, changed files formatted as the repository formats. */
export async function conventions(deps: GateDeps, input: GateInput): Promise<Verdict> {
  const { before, after } = input;
  const worse = regressions(before.tools, after.tools, input.flaky).filter(({ kind }) => kind !== 'tests');
  const format = await formatting(deps, input);
  const problems = [
    ...worse.map(({ kind, package: name, message }) => `${kind} of ${name}: ${message}`),
    ...format.untidy.map((path) => `${path} is not formatted`),
  ];
  if (problems.length > 0) {
    const evidence: readonly Evidence[] = [
      ...worse.map(({ kind, package: name, message }) => commandOutput(`${kind} of ${name}`, message)),
      ...format.untidy.map((path) => place(path, 1, 'is not as the formatter of the repository writes it')),
    ];
    return verdict('fail', `conventions are not kept: ${some(problems)}`, evidence);
  }
  const [types, lint] = [measured(after.tools.types), measured(after.tools.lint)];
  const told = [
    `types of ${counted(types, 'package')}`,
    `lint of ${counted(lint, 'package')}`,
    format.reason === undefined
      ? `formatting of ${counted(format.asked, 'file')}`
      : `formatting was not checked: ${format.reason}`,
  ].join(', ');
  if (types + lint + format.asked === 0) {
    const why = format.reason === undefined ? '' : ` (${format.reason})`;
    return verdict('not-measurable', `neither compiler, linter nor formatter could be asked${why}`);
  }
  return verdict('pass', `nothing is worse than before: ${told}`, [
    commandOutput('compiler, linter and formatter before and after', told),
  ]);
}
