import { SuiteError } from '../../core/errors.js';
import type { Git } from '../../core/ports.js';
import { rollbackId } from '../../deploy/rollback/request.js';
import { goodBefore, projectDeployments } from '../../state/projections/deployments.js';
import { commitOf } from '../repository.js';
import type { DeployBench } from './bench.js';

/** What is taken back and where to, and who says so. */
export interface Range {
  readonly bad: string;
  readonly good: string;
  readonly by: 'verdict' | 'person';
  readonly reason: string;
  /** Lines. */
  readonly evidence: readonly string[];
}

/** There is nothing to take back, or nobody knows where to. */
export interface NoRange {
  readonly outcome: 'nothing-to-do' | 'refused';
  readonly code: string;
  readonly reason: string;
  readonly bad: string | null;
  readonly good: string | null;
}

interface Asked {
  readonly bad?: string;
  readonly good?: string;
  readonly reason?: string;
}

async function isAncestor(git: Git, ancestor: string, commit: string): Promise<boolean> {
  return (await git.run(['merge-base', '--is-ancestor', ancestor, commit])).exitCode === 0;
}

/** The last verified commit before a bad one that is an ancestor of it. */
async function lastGood(bench: DeployBench, bad: string): Promise<string | undefined> {
  const ledger = projectDeployments(bench.log.events()).get(bench.config.environment);
  for (const { commit } of goodBefore(ledger, bad))
    if (await isAncestor(bench.repository.git, commit, bad)) return commit;
  return undefined;
}

function noGood(bad: string): NoRange {
  return {
    outcome: 'refused',
    code: 'rollback/no-good-commit',
    reason: 'no verified deployment before it is known; name the commit to go back to',
    ...{ bad, good: null },
  };
}

/** What a person named. */
async function named(bench: DeployBench, asked: Asked & { readonly bad: string }): Promise<Range | NoRange> {
  const bad = await commitOf(bench.repository, asked.bad);
  const good =
    asked.good === undefined ? await lastGood(bench, bad) : await commitOf(bench.repository, asked.good);
  if (good === undefined) return noGood(bad);
  return { bad, good, by: 'person', reason: asked.reason ?? 'Asked for by hand.', evidence: [] };
}

/**
 * Whether production serves neither what was judged nor what an earlier run of this rollback, which was cut off, has
 * pointed it back to; a provider that is silent now does not undo the verdict.
 */
async function servesAnother(
  bench: DeployBench,
  { bad, good }: { readonly bad: string; readonly good: string | undefined },
): Promise<string | undefined> {
  if (bench.provider === undefined) return undefined;
  const { environment } = bench.config;
  const ledger = projectDeployments(bench.log.events()).get(environment);
  const isGoneOnWith = ledger?.rollbacks.some(({ id }) => id === rollbackId({ environment, bad })) ?? false;
  try {
    const { commit, source } = await bench.served();
    return commit === null || commit === bad || (isGoneOnWith && commit === good)
      ? undefined
      : `${source} says that production serves ${commit.slice(0, 12)} by now`;
  } catch (error) {
    if (error instanceof SuiteError && error.kind === 'network') return undefined;
    throw error;
  }
}

/**
 * Finds out what is taken back: what a person named, or what the last verdict of this environment condemned.
 *
 * @throws SuiteError `input/good-without-bad`, `repo/no-such-revision`
 */
export async function chooseRange(bench: DeployBench, asked: Asked): Promise<Range | NoRange> {
  const { bad: given } = asked;
  if (given !== undefined) return named(bench, { ...asked, bad: given });
  if (asked.good !== undefined)
    throw new SuiteError('A good commit was named without the bad one', {
      kind: 'input',
      code: 'input/good-without-bad',
      hint: 'Name both, or none of them.',
    });
  const last = projectDeployments(bench.log.events()).get(bench.config.environment)?.last;
  if (last?.judged?.verdict !== 'fail')
    return {
      outcome: 'nothing-to-do',
      code: 'rollback/no-verdict',
      reason: 'the last deployment was not found to be broken',
      ...{ bad: null, good: null },
    };
  const { commit: bad } = last;
  const { explanation, code, rollback } = last.judged;
  const refuse = (name: string, reason: string): NoRange => ({
    ...{ outcome: 'refused', code: name, reason, bad, good: null },
  });
  if (rollback !== null)
    return refuse(
      'rollback/not-the-code',
      'it is the revert itself that fails, so that the code is not the reason',
    );
  if (bench.config.rollback === 'off')
    return refuse('rollback/off', 'rollbacks are switched off (deploy.rollback)');
  const good = await lastGood(bench, bad);
  const another = await servesAnother(bench, { bad, good });
  if (another !== undefined) return refuse('rollback/not-served', another);
  if (good === undefined) return noGood(bad);
  return { bad, good, by: 'verdict', reason: explanation, evidence: [`Verdict: ${code}`] };
}
