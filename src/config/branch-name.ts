const MAX_LENGTH = 200;
/** Control characters, space and the characters that git gives a meaning. */

const FORBIDDEN = /[\u0000-\u0020\u007f~^:?*[\\]/;

/** `automation/quality-7` for the seventh iteration (OR-07). */
export function iterationBranch(prefix: string, iteration: number): string {
  return `${prefix}-${iteration}`;
}

/** The number after the last one whose branch nobody has used: a lost log must not lead to an old branch. */
export function freeIteration(last: number, prefix: string, branches: ReadonlySet<string>): number {
  let number = last + 1;
  while (branches.has(iterationBranch(prefix, number))) number += 1;
  return number;
}

/** True for a name that only {@link iterationBranch} makes. */
export function isIterationBranch(prefix: string, branch: string): boolean {
  return branch.startsWith(`${prefix}-`) && /^[1-9]\d{0,5}$/.test(branch.slice(prefix.length + 1));
}

/** Branches outside the daily one: the revert of a commit, and the hotfix of one critical finding. */
export type EmergencyBranchKind = 'revert' | 'hotfix';

function emergencyPrefix(prefix: string): string {
  const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1);
  return folder === '' ? `${prefix}-` : folder;
}

/** Beside the daily branch: `automation/revert-<name>` for the prefix `automation/continuous-maintenance`. */
export function emergencyBranch(prefix: string, kind: EmergencyBranchKind, name: string): string {
  return `${emergencyPrefix(prefix)}${kind}-${name}`;
}

/** True for a name that only {@link emergencyBranch} makes. */
export function isEmergencyBranch(prefix: string, branch: string): boolean {
  const start = emergencyPrefix(prefix);
  return (
    branch.startsWith(start) &&
    /^(?:revert-[0-9a-f]{12}|hotfix-\d{4}-\d\d-\d\d-[0-9a-f]{8})$/.test(branch.slice(start.length))
  );
}

/**
 * Why git would refuse a branch name, or undefined when it is valid: the rules of `git check-ref-format
 * --branch`, checked without running git (https://git-scm.com/docs/git-check-ref-format).
 */
export function branchNameProblem(name: string): string | undefined {
  if (name === '') return 'it is empty';
  if (name.length > MAX_LENGTH) return `it is longer than ${MAX_LENGTH} characters`;
  if (name === 'HEAD' || name === '@') return `git reserves ${name}`;
  if (name.startsWith('-')) return 'it starts with a dash';
  if (FORBIDDEN.test(name)) return 'it contains a space, a control character or one of ~ ^ : ? * [ \\';
  if (name.includes('..')) return 'it contains two dots in a row';
  if (name.includes('@{')) return 'it contains @{';
  if (name.endsWith('.')) return 'it ends with a dot';
  for (const part of name.split('/')) {
    if (part === '') return 'it contains an empty part between slashes';
    if (part.startsWith('.')) return 'a part of it starts with a dot';
    if (part.endsWith('.lock')) return 'a part of it ends with .lock';
  }
  return undefined;
}
