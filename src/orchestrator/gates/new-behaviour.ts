import { affectedPackages } from '../../session/checks/affected-packages.js';
import { withoutTests } from '../../session/checks/baseline.js';
import { commandOutput, place, searched, type Evidence } from '../scorecard/answer.js';
import { changedCode, type ChangedCode } from './behaviour/changed-code.js';
import { lineCoverage, type LineCoverage } from './behaviour/line-coverage.js';
import { mutantsOf, parses, spread, type Mutant } from './behaviour/mutate.js';
import { tryMutants, type Trial } from './behaviour/try-mutants.js';
import type { GateDeps, GateInput } from './gate.js';
import { GuardedTree } from './guarded-tree.js';
import { testCommand } from './tests.js';
import { counted, some, verdict, type Verdict } from './verdict.js';

/** Each mutant costs a run of the tests. */
const MOST_MUTANTS = 12;
/** The share of mutants that may go unnoticed: some of them do not change what the code does. */
const SURVIVORS = 1 / 3;
/** The share of mutants that must have been tried for an answer. */
const TRIED = 1 / 2;

function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}

function survivor({ path, line, before, after }: Mutant): Evidence {
  return place(
    path,
    line,
    `no test fails when \`${shown(before)}\` becomes \`${after === ';' ? '(nothing)' : shown(after)}\``,
  );
}

function uncovered(
  missed: readonly { readonly path: string; readonly line: number }[],
  lines: number,
  reason?: string,
): Verdict {
  const places = missed.map(({ path, line }) => `${path}:${line}`);
  const why = reason === undefined ? '' : ` (${reason})`;
  return verdict(
    'fail',
    `no test runs ${missed.length} of ${counted(lines, 'changed line')}${why}: ${some(places)}`,
    missed.map(({ path, line }) => place(path, line, 'no test runs this line')),
  );
}

function tally({ tried, left }: Trial): string {
  const count = (end: Trial['tried'][number]['end']): number =>
    tried.filter((entry) => entry.end === end).length;
  const told = [
    `${count('failed')} noticed by a failing test`,
    `${count('timed-out')} by a run that had to be stopped`,
    `${count('survived')} not noticed`,
  ];
  if (count('no-answer') > 0) told.push(`${count('no-answer')} with which the tests could not be run`);
  if (left.length > 0) told.push(`${left.length} not tried, because the time was over`);
  return `${counted(tried.length + left.length, 'mutant')}: ${told.join(', ')}`;
}

/** The share of mutants that nothing noticed decides; without enough of them there is no answer. */
function judge(trial: Trial, lines: number, command: string): Verdict {
  const survivors = trial.tried.filter(({ end }) => end === 'survived').map(({ mutant }) => mutant);
  const answered = trial.tried.filter(({ end }) => end !== 'no-answer').length;
  const told = tally(trial);
  const evidence = [...survivors.map(survivor), commandOutput(command, told)];
  const all = trial.tried.length + trial.left.length;
  if (answered < all * TRIED)
    return verdict(
      'not-measurable',
      `too few mutants of the changed lines could be tried: ${told}`,
      evidence,
    );
  if (survivors.length > answered * SURVIVORS) {
    const places = survivors.map(({ path, line }) => `${path}:${line}`);
    return verdict(
      'fail',
      `tests run the changed lines and do not check what they do (${told}): ${some(places)}`,
      evidence,
    );
  }
  return verdict('pass', `tests run all of ${counted(lines, 'changed line')}; ${told}`, evidence);
}

async function mutate(
  deps: GateDeps,
  input: GateInput,
  tree: GuardedTree,
  code: readonly ChangedCode[],
  covered: Extract<LineCoverage, { status: 'measured' }>,
): Promise<Verdict> {
  const lines = code.reduce((sum, { changed }) => sum + changed.length, 0);
  const texts = new Map(code.map(({ path, text }) => [path, text]));
  const mutants = spread(
    code.flatMap(({ path, text, changed }) => mutantsOf(path, text, new Set(changed))),
    MOST_MUTANTS,
  ).filter((mutant) => parses(texts.get(mutant.path) ?? '', mutant));
  const command = [...covered.durations.keys()].map((name) => testCommand(input.shape, name)).join('; ');
  if (mutants.length === 0) {
    const because = `tests run all of ${counted(lines, 'changed line')}, in which there is nothing to mutate`;
    return verdict('pass', because, [commandOutput(command, because)]);
  }
  const trial = await tryMutants(deps, input, tree, code, mutants, covered);
  return judge(trial, lines, command);
}

/** OR-06: new behaviour has new tests. They run the changed lines, and they fail when those are altered. */
export async function newBehaviour(deps: GateDeps, input: GateInput): Promise<Verdict> {
  const code = await changedCode(deps, input);
  if (code.length === 0) {
    const looked = searched(
      'executable lines that were added or altered',
      `${input.changes.length} changed files`,
    );
    return verdict('pass', 'no executable line was added', [looked]);
  }
  const lines = code.flatMap(({ path, changed }) => changed.map((line) => ({ path, line })));
  const affected = affectedPackages(
    input.shape,
    code.map(({ path }) => path),
  );
  const reason = withoutTests(input.after.tools, affected);
  if (reason !== undefined) {
    if (input.config.session.requireTests) return uncovered(lines, lines.length, reason);
    return verdict('not-measurable', `no tests ran that could run the changed lines: ${reason}`);
  }
  const packages = affected.filter((name) => input.after.tools.tests.get(name)?.status === 'measured');
  return GuardedTree.use(deps, input.root, async (tree) => {
    const covered = await lineCoverage(deps, input, tree, code, packages);
    if (covered.status === 'not-measured') return verdict('not-measurable', covered.reason);
    if (covered.missed.length > 0) return uncovered(covered.missed, lines.length);
    return mutate(deps, input, tree, code, covered);
  });
}
