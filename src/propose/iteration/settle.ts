import { canonicalJson, type Json } from '../../core/json.js';
import { plural } from '../../report/document/format.js';
import { EVENT_SCHEMAS, type EventData } from '../../state/events.js';
import type { AreaJudgement, IterationRecord } from '../../state/projections/iterations.js';
import type { Refusal } from '../handover/refusal.js';
import type { ValidHandover } from '../handover/validate.js';

type Ended = EventData<'iteration.ended'>;
type AreaName = AreaJudgement['area'];

/** What the job that writes did with the change of an area. */
export type LandingResult =
  | {
      readonly area: AreaName;
      readonly status: 'landed';
      readonly valid: ValidHandover;
      readonly commit: string;
    }
  | { readonly area: AreaName; readonly status: 'refused'; readonly refusal: Refusal };

/** What a judged change is, in the words of `iteration.judged`. */
export function provenWork({
  plan,
  fixes,
  testsAdded,
}: ValidHandover): Pick<AreaJudgement, 'fixes' | 'files' | 'testsAdded'> {
  return {
    fixes: fixes.map(({ finding: { fingerprint, rule, path }, summary, by }) => ({
      ...{ fingerprint, rule, path, summary, by },
    })),
    files: plan.diff.map(({ path, added, deleted }) => ({ path, added, deleted })),
    testsAdded: testsAdded.map(({ path }) => path),
  };
}

/** What the log has to say of an area after the landing. */
function judgementOf(
  iteration: number,
  claim: AreaJudgement | undefined,
  result: LandingResult,
): AreaJudgement {
  const { area } = result;
  const frame = {
    ...{ iteration, area, session: claim?.session ?? null, rerun: claim?.rerun ?? false },
    gates: claim?.gates ?? [],
  };
  if (result.status === 'landed') {
    const { valid, commit } = result;
    const reason = `${plural(valid.fixes.length, 'finding')} repaired on ${valid.plan.branch}`;
    return {
      ...{ ...frame, session: valid.session, outcome: 'landed', code: 'landed' },
      ...{ reason: claim?.outcome === 'landed' ? claim.reason : reason, commit },
      ...provenWork(valid),
    };
  }
  const { code, message } = result.refusal;
  return {
    ...{ ...frame, outcome: 'rejected', code, reason: message, commit: null },
    ...{ fixes: claim?.fixes ?? [], files: [], testsAdded: [] },
  };
}

function isSame(a: object | undefined, b: object): boolean {
  const text = (value: object): string => canonicalJson(JSON.parse(JSON.stringify(value)) as Json);
  return a !== undefined && text(a) === text(b);
}

/** The end as it is after the landings; figures of a commit that is not the last one are left out. */
function endOf(claim: Ended, tip: string | null, branch: string, refused: readonly AreaJudgement[]): Ended {
  const said = new Set(claim.blockers);
  const blockers = refused.map(({ area, reason }) => `${area}: ${reason}`).filter((text) => !said.has(text));
  const frame = {
    ...{ ...claim, commit: tip, after: tip !== null && claim.commit === tip ? claim.after : null },
    blockers: [...claim.blockers, ...blockers],
  };
  const [first] = refused;
  if (tip === null) {
    const outcome = claim.outcome === 'landed' || first !== undefined ? 'rejected' : claim.outcome;
    const reason = first === undefined ? claim.reason : `nothing landed: ${first.reason}`;
    return { ...frame, branch: null, outcome, reason };
  }
  const left = `${plural(refused.length, 'change was', 'changes were')} not taken over by the job that writes`;
  return { ...frame, branch, outcome: 'landed', reason: first === undefined ? claim.reason : left };
}

/** What has to be added to the log so that it tells what really landed. */
export interface Corrections {
  readonly judged: readonly AreaJudgement[];
  readonly ended: Ended | undefined;
}

/**
 * Compares what an iteration says of itself with what the job that writes did (OR-07, OR-08). Every area that is said
 * to have landed and did not is corrected, also one of which nothing was handed over.
 *
 * @param record the iteration after its own events were taken over
 * @param results of this job, in the order of integration
 * @param earlier areas that an earlier run has landed
 * @param isAlways also says again what the log says already: another job of this run may have said otherwise
 * @param said how the iteration itself ended, where another job of this run has corrected that since
 */
export function corrections(
  record: IterationRecord,
  results: readonly LandingResult[],
  earlier: ReadonlySet<AreaName>,
  isAlways: boolean,
  said: Ended | null = record.end,
): Corrections {
  const { iteration, start, end } = record;
  const done = new Set(results.map(({ area }) => area));
  const missing = record.judged
    .filter(({ area, outcome }) => outcome === 'landed' && !done.has(area) && !earlier.has(area))
    .map(({ area }): LandingResult => ({
      ...{ area, status: 'refused' },
      refusal: { code: 'handover/missing', message: 'nothing was handed over that could be landed' },
    }));
  const all = [...results, ...missing];
  const claims = new Map(record.judged.map((judgement) => [judgement.area, judgement]));
  const wanted = all.map((result) => judgementOf(iteration, claims.get(result.area), result));
  const judged = wanted.filter((item) => isAlways || !isSame(claims.get(item.area), item));
  if (end === null) return { judged, ended: undefined };
  const now = [...record.judged.filter(({ area }) => earlier.has(area)), ...wanted];
  const tip = now.findLast(({ outcome }) => outcome === 'landed')?.commit ?? null;
  const refused = wanted.filter(({ outcome }) => outcome !== 'landed');
  const schema = EVENT_SCHEMAS['iteration.ended'];
  const ended = endOf(schema.parse(said ?? end), tip, start.branch, refused);
  return { judged, ended: isAlways || !isSame(schema.parse(end), ended) ? ended : undefined };
}

/** The iteration as the log tells it once the corrections are in it. */
export function corrected(record: IterationRecord, { judged, ended }: Corrections): IterationRecord {
  const areas = new Set(judged.map(({ area }) => area));
  const { end } = record;
  return {
    ...record,
    judged: [...record.judged.filter(({ area }) => !areas.has(area)), ...judged],
    end: end === null || ended === undefined ? end : { ...ended, at: end.at },
  };
}
