/** The most that one session may change (CM-13), counted on the real git diff. */
export interface Budget {
  readonly files: number;
  /** Added plus deleted lines. */
  readonly lines: number;
}

/** What a diff really changes. */
export interface DiffSize {
  readonly files: number;
  readonly lines: number;
}

/** Every way in which a diff is over the budget; empty when it fits. */
export function overBudget(size: DiffSize, budget: Budget): readonly string[] {
  const reasons: string[] = [];
  if (size.files > budget.files) reasons.push(`${size.files} files changed, the budget is ${budget.files}`);
  if (size.lines > budget.lines) reasons.push(`${size.lines} lines changed, the budget is ${budget.lines}`);
  return reasons;
}
