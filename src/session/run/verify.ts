import type { KeptFix } from '../change/change-set.js';
import { affectedPackages } from '../checks/affected-packages.js';
import type { Regression } from '../checks/compare.js';
import { verifyChecks, type VerifyResult } from '../checks/verify-checks.js';
import type { ScanOutcome } from '../ports.js';
import { appeared, caused, countOf, kindOf } from '../proof/finding-delta.js';
import type { Making } from './making.js';
import { halve, type Halved } from './culprits.js';
import { leave, strike } from './implement.js';
import { raise } from './raise.js';
import { remakeWithout } from './remake.js';
import type { Ending, Stage } from './state.js';
import { withChecks } from './workshop.js';

/** What was checked as a whole, to be landed as it is. */
export interface Verified extends VerifyResult {
  /** Git tree that the checks ran on. */
  readonly tree: string;
  /** Milliseconds of one run, without the repetitions of what failed. */
  readonly runMs: number;
}

async function check({ work, base, input, deps }: Making): Promise<Verified> {
  const { workshop } = work;
  const packages = affectedPackages(workshop.shape, workshop.changes.paths);
  const tree = await workshop.changes.tree();
  const started = deps.clock.monotonic();
  let runMs: number | undefined;
  const { baselineRuns } = input.config.session;
  const result = await verifyChecks(base.baseline, packages, baselineRuns, async (names, kinds) => {
    const results = await workshop.measure(names, kinds);
    runMs ??= deps.clock.monotonic() - started;
    return results;
  });
  return { ...result, tree, runMs: runMs ?? 0 };
}

function describe(regressions: readonly Regression[]): string {
  const [first] = regressions;
  if (first === undefined) return '';
  const more = regressions.length > 1 ? ` and ${regressions.length - 1} more` : '';
  return `${first.kind} of ${first.package}: ${first.message}${more}`;
}

function refusal(reason: string): { readonly end: Ending } {
  return { end: { outcome: 'refused', reason: `the change was reverted: ${reason}` } };
}

/** Ends the session without a change; what nothing speaks against is left to the next one. */
function giveUp({ work, state }: Making, reason: string): { readonly end: Ending } {
  leave(state, work.workshop.changes.fixes, `left for the next session: ${reason}`);
  return refusal(reason);
}

/** Drops fixes that did not hold and keeps the others, as far as they hold without them. */
async function drop(
  making: Making,
  culprits: readonly KeptFix[],
  reason: string,
): Promise<ScanOutcome | undefined> {
  const { deps, run, work, state } = making;
  for (const fix of culprits) await strike(deps, run.session, state, fix.finding, 'verify', reason);
  return remakeWithout(making, work.workshop.changes.fixes, new Set(culprits));
}

/** Goes back to the fixes before `halved.green`: nothing more can be told of those after them in this session. */
async function cut(making: Making, fixes: readonly KeptFix[], { green, red }: Halved, reason: string) {
  const { deps, run, work, state } = making;
  const suspects = fixes.slice(green, red);
  const why =
    suspects.length === 1
      ? reason
      : `${reason} (one of ${suspects.length} fixes that no time was left to tell apart)`;
  for (const { finding } of suspects) await strike(deps, run.session, state, finding, 'verify', why);
  leave(state, fixes.slice(red), 'left for the next session: fixes before it broke the checks');
  await work.workshop.changes.reset(fixes, green);
}

/** Takes out of the change what broke the checks. Returns the newest scan when fixes were made anew. */
async function isolateCulprit(
  making: Making,
  { regressions, runMs }: Verified,
  isLast: boolean,
): Promise<Stage<ScanOutcome | undefined>> {
  const { changes } = making.work.workshop;
  const { fixes } = changes;
  const reason = describe(regressions);
  const halved = await halve(making, fixes, regressions, runMs);
  const culprit = halved.red - halved.green === 1 ? fixes[halved.green] : undefined;
  let scan: ScanOutcome | undefined;
  if (culprit === undefined || isLast) await cut(making, fixes, halved, reason);
  else {
    await changes.reset(fixes, fixes.length);
    scan = await drop(making, [culprit], reason);
  }
  if (changes.fixes.length > 0) return { next: scan };
  return culprit === undefined
    ? refusal(`${reason}; no time is left to tell which fix it was`)
    : refusal(reason);
}

/** Fixes of what tools had found, and that the tools still find. */
function unfixed(fixes: readonly KeptFix[], base: ScanOutcome, after: ScanOutcome): readonly KeptFix[] {
  return fixes.filter(
    (fix) => countOf(after.findings, fix.finding) >= Math.max(1, countOf(base.findings, fix.finding)),
  );
}

/** The last scan again with fresh measurements; `made` is given when nothing has changed since it was made. */
async function rescan(
  { work, state }: Making,
  verified: VerifyResult,
  made: ScanOutcome | undefined,
): Promise<ScanOutcome> {
  const { workshop } = work;
  // The audit is no check of a package: a session about dependencies measures everything again.
  const tools =
    state.category === 'dependencies'
      ? await workshop.measure(undefined, undefined)
      : withChecks(work.tools, verified.checks);
  return workshop.scan(workshop.changes.overlay(), tools, made);
}

/** What the scan with fresh measurements says of a change that passed the checks: the fixes that did not help. */
async function judge(
  making: Making,
  made: ScanOutcome,
  after: ScanOutcome,
): Promise<Stage<readonly KeptFix[]>> {
  const { work, deps, run, state } = making;
  const { changes } = work.workshop;
  // What each fix brings to light without a tool was judged when it was made.
  const judged = new Set(appeared(made.findings, after.findings).map(kindOf));
  const fresh = caused(
    appeared(work.scan.findings, after.findings).filter((finding) => judged.has(kindOf(finding))),
    changes.paths,
    after.context.modules,
  );
  const alarm = fresh.find((finding) => finding.severity === 'critical' || finding.tier === 'critical');
  if (alarm !== undefined) return { end: await raise(deps, run, state, alarm, after, 'change') };
  const broken = unfixed(changes.fixes, work.scan, after);
  const [first] = fresh;
  if (broken.length > 0 || first === undefined) return { next: broken };
  const reason = `a new finding appeared: ${first.rule} in ${first.path}`;
  for (const { finding } of changes.fixes) await strike(deps, run.session, state, finding, 'verify', reason);
  return refusal(reason);
}

/**
 * Runs the same checks as on the base. Fixes that break them, or that do not help, are dropped; what is left is
 * checked again as a whole, so that what lands was verified exactly as it lands (safety rules 5 and 6).
 */
export async function verify(making: Making, made: ScanOutcome): Promise<Stage<Verified>> {
  const { run, work, state, input } = making;
  const { changes } = work.workshop;
  // Each attempt costs a halving and a run of the whole; what follows is left to another session (AD-04).
  const { attempts } = input.config.deploy;
  let before = made;
  /** Undefined once fixes are gone: then the scan before is not one of what is there. */
  let same: ScanOutcome | undefined = made;
  for (let round = 1; ; round += 1) {
    const verified = await check(making);
    state.verified = verified;
    const reason = describe(verified.regressions);
    let rest: Stage<ScanOutcome | undefined>;
    if (verified.regressions.length > 0) {
      if (round > attempts) return giveUp(making, `${reason}, after ${attempts} culprits were dropped`);
      rest = await isolateCulprit(making, verified, round === attempts);
    } else {
      const judged = await judge(making, before, await rescan(making, verified, same));
      if ('end' in judged) return judged;
      if (judged.next.length === 0) return { next: verified };
      const scan = await drop(making, judged.next, 'the tool still reports the finding');
      if (changes.fixes.length === 0 || round > attempts)
        return giveUp(making, 'a fix did not make its finding go away');
      rest = { next: scan };
    }
    if ('end' in rest) return rest;
    if (run.timeLeft() < verified.runMs)
      return giveUp(making, 'no time is left to check the other fixes again');
    same = rest.next;
    before = rest.next ?? before;
  }
}
