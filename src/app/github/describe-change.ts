import type { RepositoryShape } from '../../config/shape.js';
import type { Handover } from '../../propose/handover/read-request.js';
import type { ValidHandover } from '../../propose/handover/validate.js';
import type { DesiredPull } from '../../propose/pulls/desired.js';
import type { Risk } from '../../risk/types.js';
import { affectedPackages } from '../../session/checks/affected-packages.js';

/** What a change does not tell of itself. */
export interface ChangeSurroundings {
  readonly shape: RepositoryShape;
  readonly base: string;
  /** As pushed; the parent while it is not. */
  readonly commit: string;
  readonly risk: Risk;
}

/** A judged change as its pull request tells of it. */
export function describeChange(
  valid: ValidHandover,
  handover: Handover,
  { shape, base, commit, risk }: ChangeSurroundings,
): DesiredPull {
  const { plan, fixes, session, testsAdded } = valid;
  const [subject = ''] = plan.message.split('\n');
  const { before, after } = handover.request.change?.tests ?? { before: null, after: null };
  const affected = new Set(
    affectedPackages(
      shape,
      plan.diff.map((file) => file.path),
    ),
  );
  const commands = shape.packages.filter(({ name }) => affected.has(name)).map((entry) => entry.commands);
  return {
    branch: plan.branch,
    base,
    title: subject,
    session,
    commit,
    category: plan.category,
    fixes: fixes.map(({ finding, summary }) => ({
      fingerprint: finding.fingerprint,
      rule: finding.rule,
      tier: finding.tier,
      path: finding.path,
      line: finding.range.start.line,
      message: finding.message,
      evidence: [...finding.evidence, ...valid.checked, ...valid.trusted],
      summary,
    })),
    tests: before === null || after === null ? null : { before, after },
    commands: plan.commands,
    testsAdded: testsAdded.length,
    checked: {
      types: commands.some(({ typecheck }) => typecheck !== undefined),
      lint: commands.some(({ lint }) => lint !== undefined),
    },
    draft: false,
    risk,
  };
}
