import type { ValidHandover } from '../../propose/handover/validate.js';
import type { Handover } from '../../propose/handover/read-request.js';
import type { DesiredPull } from '../../propose/pulls/desired.js';
import { iterationDocument } from '../../report/iteration/document.js';
import { heading, type Block } from '../../report/document/blocks.js';
import { plural } from '../../report/document/format.js';
import type { Risk } from '../../risk/types.js';
import { projectIterations, type IterationRecord } from '../../state/projections/iterations.js';
import type { Workbench } from './bench.js';
import { describeChange } from './describe-change.js';

/** A change of an iteration that is pushed, or about to be. */
export interface LandedChange {
  readonly handover: Handover;
  readonly valid: ValidHandover;
  readonly commit: string;
}

/** What the job that writes has seen itself, and what it takes on trust (safety rule 2). */
function groundsOf(changes: readonly LandedChange[]): readonly Block[] {
  const facts = changes.flatMap(({ valid }) => [...valid.checked, ...valid.trusted]);
  const gates =
    'What the gates say was measured by the job that ran the repository; the job that writes runs none of its code.';
  return [heading(2, 'What this rests on'), { kind: 'list', items: [...new Set([gates, ...facts])] }];
}

/** The pull request of an iteration (OR-07): one for its branch, with its report as the text (OR-08). */
export function describeIteration(
  { shape, baseBranch, repository, log }: Workbench,
  record: IterationRecord,
  changes: readonly [LandedChange, ...LandedChange[]],
  risk: Risk,
): DesiredPull {
  const described = changes.map(({ valid, handover, commit }) =>
    describeChange(valid, handover, { shape, base: baseBranch, commit, risk }),
  );
  const last = changes.at(-1) ?? changes[0];
  const landed = record.judged.filter(({ outcome }) => outcome === 'landed');
  const count = landed.reduce((sum, { fixes }) => sum + fixes.length, 0);
  const earlier = projectIterations(log.events()).filter(({ iteration }) => iteration < record.iteration);
  return {
    branch: last.valid.plan.branch,
    base: baseBranch,
    title: `Weekly iteration ${record.iteration}: ${plural(count, 'improvement')} ${repository.config.session.tag}`,
    session: last.valid.session,
    commit: last.commit,
    category: 'improvement',
    fixes: described.flatMap(({ fixes }) => fixes),
    tests: null,
    commands: [...new Set(described.flatMap(({ commands }) => commands))],
    testsAdded: described.reduce((sum, { testsAdded }) => sum + testsAdded, 0),
    checked: { types: false, lint: false },
    draft: false,
    risk,
    iteration: {
      report: [...iterationDocument(record, { earlier }), ...groundsOf(changes)],
      since: record.start.baseCommit,
    },
  };
}
