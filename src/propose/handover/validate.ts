import { isEmergencyBranch } from '../../config/branch-name.js';
import { isEmergency, NO_FIX_HISTORY, type FixHistory } from '../../config/policy.js';
import type { Config } from '../../config/schema.js';
import { isWithin } from '../../core/policy-paths.js';
import type { Files, Git } from '../../core/ports.js';
import { loadFixer as ownFixer } from '../../rules/fixers.js';
import type { FileDiff } from '../../session/change/diff-size.js';
import { affectedPackages } from '../../session/checks/affected-packages.js';
import { commandFiles, judgeChanges } from '../../session/executor/judge.js';
import { decideLanding } from '../../session/land/decide-landing.js';
import { commitMessage } from '../../session/land/message.js';
import { configHash, sealPlan, type SessionPlan } from '../../session/land/plan.js';
import type { ScanFn, ScanOutcome } from '../../session/ports.js';
import { checkCommands } from '../../session/checks/session-commands.js';
import { NO_TOOLS } from '../../tools/results.js';
import {
  REMOTE,
  baseRefusals,
  branchRefusals,
  configRefusals,
  landedCommit,
  remoteTip,
  sessionTime,
  timeRefusals,
  type BaseCheck,
  type TipOf,
} from './check-base.js';
import { checkClaims, checkPolicy, type ProvenFix } from './check-claims.js';
import { dependencyRefusals } from './check-dependencies.js';
import { budgetRefusals, pathRefusals, type PathRules } from './check-paths.js';
import { readPatch } from './patch-shape.js';
import type { Handover } from './read-request.js';
import { refusal, type Refusal } from './refusal.js';
import { reproduce, type LoadFixer } from './reproduce.js';
import type { HandoverChange } from './request.js';
import { changedEntries, changedLines, changedTexts, collisions, patchedTree } from './tree-change.js';

/** All that a handover is judged by; nothing of it comes from the handover. */
export interface Judge {
  /** In the checkout of the job that writes, with the base branch and the day's branch fetched. */
  readonly git: Git;
  readonly files: Files;
  /** Of the base commit. */
  readonly config: Config;
  readonly baseBranch: string;
  /** Path of the configuration file, when there is one: a base that moved there is another base. */
  readonly configFile: string | undefined;
  /** Reads blobs, runs nothing; bound to the same configuration. */
  readonly scan: ScanFn;
  readonly history?: FixHistory;
  /** The rules' own fixers unless named. */
  readonly loadFixer?: LoadFixer;
  readonly now: Date;
  /** Id of the plan that a person approved. */
  readonly approvedPlan?: string;
  /** Where branches are; what was fetched from the remote when absent. */
  readonly tipOf?: TipOf;
  /** Full name of the ref of the base branch; the remote's when absent. */
  readonly baseRef?: string;
  /** The weekly iteration that the change has to be part of (OR-07); without it, its branch is refused. */
  readonly iteration?: number;
  /** Globs of the paths that may change; all that is not protected when absent. */
  readonly paths?: readonly string[];
}

/** A change that may be pushed, with everything that is said about it recomputed. */
export interface ValidHandover {
  readonly session: string;
  readonly plan: SessionPlan;
  readonly fixes: readonly ProvenFix[];
  readonly testsAdded: readonly { readonly path: string }[];
  /** The commit, when an earlier run has pushed it already. */
  readonly landed: string | null;
  /** What this job did again by itself and found to be so, one sentence each, for the pull request. */
  readonly checked: readonly string[];
  /** Whether every fix was made again by this job, without running anything, with the same result. */
  readonly reproduced: boolean;
  /** What was taken on trust, one sentence each, for the pull request. */
  readonly trusted: readonly string[];
}

export type Verdict =
  | { readonly status: 'valid'; readonly handover: ValidHandover }
  /** The session made no plan. */
  | { readonly status: 'nothing'; readonly reason: string }
  /** In order, but a person has to approve it (CM-12). */
  | { readonly status: 'held'; readonly handover: ValidHandover; readonly reason: string }
  | { readonly status: 'refused'; readonly refusals: readonly Refusal[] };

/** Ends the judgement; never leaves this file. */
class Refused extends Error {
  constructor(readonly refusals: readonly Refusal[]) {
    super('refused');
  }
}

function demand(refusals: readonly Refusal[]): void {
  if (refusals.length > 0) throw new Refused(refusals);
}

/** What lies outside of the paths that the change is bound to. */
function areaRefusals(
  entries: readonly { readonly path: string }[],
  paths: readonly string[] | undefined,
): readonly Refusal[] {
  if (paths === undefined) return [];
  return entries
    .filter(({ path }) => !isWithin(paths, path))
    .map(({ path }) => refusal('outside-area', `${path} does not belong to the area that was worked on`));
}

interface Tree {
  readonly tree: string;
  readonly diff: readonly FileDiff[];
  readonly changes: Exclude<Awaited<ReturnType<typeof changedTexts>>, { readonly notText: string }>;
}

/** The patch as git understands it, with nothing in it that may not be touched. */
async function judgeTree(judge: Judge, change: HandoverChange, patch: string): Promise<Tree> {
  const { git, config } = judge;
  const rules: PathRules = {
    allowManifests: change.category === 'dependencies',
    neverTouch: config.policy.neverTouch,
  };
  const shape = readPatch(patch);
  if (shape.status === 'refused') throw new Refused(shape.refusals);
  demand(pathRefusals(shape.files, rules));
  const applied = await patchedTree(git, judge.files, change.parent, patch);
  if (applied.status === 'refused') throw new Refused([applied.refusal]);
  const { tree } = applied;
  const entries = await changedEntries(git, change.parent, tree);
  // Once more on what git made of it: the header of a patch is only a claim.
  demand(pathRefusals(entries, rules));
  demand(areaRefusals(entries, judge.paths));
  const named = shape.files.map((file) => file.path).sort();
  if (JSON.stringify(named) !== JSON.stringify(entries.map((entry) => entry.path).sort()))
    throw new Refused([refusal('patch-malformed', 'the patch names other files than it changes')]);
  const twins = collisions(entries, await git.listTree(tree));
  demand(twins.map((pair) => refusal('case-collision', `some systems take ${pair} for one file`)));
  const diff = await changedLines(git, change.parent, tree);
  demand(budgetRefusals(diff, config.session.budget));
  const changes = await changedTexts(git, entries);
  if ('notText' in changes) throw new Refused([refusal('not-text', `${changes.notText} is not UTF-8 text`)]);
  if (change.category === 'dependencies') demand(await dependencyRefusals(changes));
  if (tree !== change.tree)
    throw new Refused([refusal('tree', 'the patch does not make the tree that was verified')]);
  return { tree, diff, changes };
}

function testingText(change: HandoverChange, commands: readonly string[]): string {
  const shown = commands.slice(0, 4).join(', ');
  const { before, after } = change.tests;
  if (before === null || after === null)
    return `No tests ran; types and lint are no worse than before: ${shown}`;
  return `As the session measured, before ${before.passed} passed, ${before.failed} failed; after ${after.passed} passed, ${after.failed} failed: ${shown}`;
}

/** What the request says of tests and commands, held against the configuration. */
function testRefusals(
  judge: Judge,
  change: HandoverChange,
  shape: ScanOutcome['context']['shape'],
): readonly Refusal[] {
  const allowed = new Set(
    checkCommands(
      shape,
      shape.packages.map((entry) => entry.name),
    ),
  );
  const foreign = change.commands.filter((command) => !allowed.has(command));
  const { before, after } = change.tests;
  const refusals = foreign.map((command) =>
    refusal('command', `${command} is no command of this repository`),
  );
  if (after === null && judge.config.session.requireTests)
    refusals.push(refusal('untested', 'no test vouches for the change'));
  if (before !== null && after !== null && after.failed > before.failed)
    refusals.push(
      refusal('tests-fail', `${after.failed} tests fail with the change, ${before.failed} did before`),
    );
  return refusals;
}

async function judgeChange(judge: Judge, handover: Handover, change: HandoverChange): Promise<Verdict> {
  const { git, config, baseBranch, now, scan } = judge;
  const { request, patch } = handover;
  const { tipOf = (name: string) => remoteTip(git, name) } = judge;
  const check: BaseCheck = {
    ...{ git, config, baseBranch, started: sessionTime(request.session) },
    ...(judge.tipOf === undefined ? {} : { tipOf: judge.tipOf }),
    ...(judge.iteration === undefined ? {} : { iteration: judge.iteration }),
  };
  demand(timeRefusals(request, now, judge.approvedPlan !== undefined));
  demand(configRefusals(handover, configHash(config)));
  demand(await baseRefusals(check, request.base, []));
  demand(
    (await git.resolve(`${change.parent}^{commit}`)) === change.parent
      ? []
      : [refusal('parent', 'the parent is no commit of the repository')],
  );
  const tips = [await tipOf(change.branch), await tipOf(baseBranch)];
  const { tree: wanted, parent } = change;
  const about = { session: request.session, base: request.base.commit, tree: wanted, parent };
  const landed = await landedCommit(git, config, about, tips);
  demand(await branchRefusals(check, request.base.commit, change, landed));

  const { tree, diff, changes } = await judgeTree(judge, change, patch);
  const paths = changes.map((entry) => entry.path);
  const watched = judge.configFile === undefined ? paths : [...paths, judge.configFile];
  if (landed === null) demand(await baseRefusals(check, request.base, watched));

  const commit = change.parent;
  const before = await scan({ git, commit, overlay: new Map(), tools: NO_TOOLS });
  const overlay = new Map(changes.map((entry) => [entry.path, entry.after]));
  const after = await scan({ git, commit, overlay, tools: NO_TOOLS });
  const { shape } = before.context;
  demand(testRefusals(judge, change, shape));
  const claims = checkClaims({ change, changes, before, after });
  if (claims.status === 'refused') throw new Refused(claims.refusals);
  const { fixes } = claims;
  if (config.session.executor === undefined && fixes.some((fix) => fix.by === 'executor'))
    throw new Refused([
      refusal('no-executor', 'an executor is said to have made it, and none is configured'),
    ]);
  if (fixes.some((fix) => fix.by === 'executor')) {
    const { files } = before.context.facts;
    const rejected = judgeChanges({ changes, files, commandFiles: commandFiles(shape), secrets: [] });
    if (rejected !== undefined) throw new Refused([refusal(`executor-${rejected.code}`, rejected.reason)]);
  }
  // Of the branches that may come here, only a hotfix is none of the day's.
  const critical = isEmergencyBranch(config.session.branchPrefix, change.branch);
  if (critical && !fixes.every((fix) => isEmergency(fix.finding, config)))
    throw new Refused([
      refusal('not-critical', 'the branch is one for a critical finding, and this is none'),
    ]);
  const policy = checkPolicy(fixes, config, judge.history ?? NO_FIX_HISTORY);
  if (policy.status === 'refused') throw new Refused(policy.refusals);
  const { loadFixer = ownFixer } = judge;
  const made = await reproduce({ git, scan, loadFixer, parent: commit, before, changes, fixes });
  if (made.status === 'refused') throw new Refused(made.refusals);

  const commands = checkCommands(shape, affectedPackages(shape, paths));
  const plan = sealPlan({
    baseRef: judge.baseRef ?? `refs/remotes/${REMOTE}/${baseBranch}`,
    baseCommit: request.base.commit,
    parent,
    branch: change.branch,
    expected: parent === request.base.commit ? null : parent,
    configHash: configHash(config),
    category: change.category,
    tree,
    diff,
    patch: patch.slice(0, -1),
    message: commitMessage({
      category: change.category,
      tag: config.session.tag,
      session: request.session,
      critical,
      fixes,
      testing: testingText(change, commands),
    }),
    commands,
    fingerprints: fixes.map((fix) => fix.finding.fingerprint),
  });
  if (plan.id !== change.plan)
    throw new Refused([refusal('plan', 'the plan is not the one that its id names')]);

  const rulesOf = (chosen: readonly ProvenFix[]): readonly string[] => [
    ...new Set(chosen.map((fix) => fix.finding.rule)),
  ];
  const unseen = rulesOf(fixes.filter((fix) => !fix.seen && fix.by === 'fixer'));
  const executed = rulesOf(fixes.filter((fix) => fix.by === 'executor'));
  const valid: ValidHandover = {
    session: request.session,
    plan,
    fixes,
    testsAdded: changes.filter(
      (entry) => entry.before === null && /\.(?:test|spec)\.[cm]?[jt]sx?$/.test(entry.path),
    ),
    landed,
    checked:
      made.status === 'reproduced'
        ? ['The fixes were made again by the job that writes, with the same result.']
        : [],
    reproduced: made.status === 'reproduced',
    trusted: [
      'The results of tests, type check and lint are those of the job that ran the repository; they were not run again.',
      ...unseen.map(
        (rule) =>
          `${rule}: only tools of the repository can see and fix this; that it was there and is gone is what the session reported, and its fix could not be made again for comparison.`,
      ),
      ...executed.map(
        (rule) =>
          `${rule}: an executor made this change, a program that does not answer the same twice; the job that writes has checked the diff and could not make it again. Read it as you would a stranger's.`,
      ),
    ],
  };
  return approvalOf(judge, valid, policy.status === 'ask' ? policy.reason : undefined);
}

function approvalOf(judge: Judge, handover: ValidHandover, asked: string | undefined): Verdict {
  const { approvedPlan, config } = judge;
  const { id } = handover.plan;
  const mode =
    approvedPlan === undefined
      ? ({ kind: 'land' } as const)
      : ({ kind: 'approved', plan: approvedPlan } as const);
  const landing = decideLanding(mode, asked === undefined ? config.policy.approval : 'required', id);
  if (landing.status === 'apply') return { status: 'valid', handover };
  if (landing.status === 'refuse')
    return { status: 'refused', refusals: [refusal('other-plan-approved', landing.reason)] };
  const reason = asked === undefined ? landing.reason : `${landing.reason}: ${asked}`;
  return { status: 'held', handover, reason };
}

/**
 * Judges a handover in a job that may write and that never runs repository code (safety rule 2). Everything
 * that can be recomputed from the repository is; what cannot is named in `trusted`. Changes no ref, no index
 * and no file of the checkout.
 */
export async function validateHandover(judge: Judge, handover: Handover): Promise<Verdict> {
  const { change, reason } = handover.request;
  if (change === null) return { status: 'nothing', reason };
  try {
    return await judgeChange(judge, handover, change);
  } catch (error) {
    if (error instanceof Refused) return { status: 'refused', refusals: error.refusals };
    throw error;
  }
}
