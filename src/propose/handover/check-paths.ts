import { overBudget, type Budget } from '../../core/budget.js';
import { protectedPath } from '../../core/policy-paths.js';
import { cleanLine } from '../../report/document/clean.js';
import { sizeOf, type FileDiff } from '../../session/change/diff-size.js';
import { refusal, type Refusal } from './refusal.js';

export interface PathRules {
  /** True for the category whose subject are manifests and lockfiles. */
  readonly allowManifests: boolean;
  readonly neverTouch: readonly string[];
}

interface Touched {
  readonly path: string;
  readonly oldMode: string | undefined;
  readonly newMode: string | undefined;
}

const ABSENT = '000000';

function modeRefusal({ path, oldMode, newMode }: Touched): Refusal | undefined {
  for (const mode of [oldMode, newMode]) {
    if (mode === '120000') return refusal('symlink', `${path} is a symbolic link`);
    if (mode === '160000') return refusal('submodule', `${path} is a submodule`);
  }
  if (newMode === undefined || newMode === ABSENT) return undefined;
  if (oldMode !== undefined && oldMode !== ABSENT && oldMode !== newMode)
    return refusal('mode', `${path} changes its mode from ${oldMode} to ${newMode}`);
  // What is executable already may stay so; a new file never is.
  const isNew = oldMode === undefined || oldMode === ABSENT;
  if (newMode !== '100644' && (isNew || newMode !== '100755'))
    return refusal('mode', `${path} has the mode ${newMode}`);
  return undefined;
}

function pathRefusal(path: string, rules: PathRules): Refusal | undefined {
  const shown = cleanLine(path).slice(0, 200);
  const segments = path.split('/');
  const unsafe = /^[A-Za-z]:|\\|\p{Cc}|\uFFFD/u.test(path) || segments.some((part) => /^\.{0,2}$/.test(part));
  if (unsafe) return refusal('unsafe-path', `${shown} is not a plain path inside the repository`);
  const reason = protectedPath(path, { allowManifests: true });
  if (reason !== undefined) return refusal('protected-path', `${shown} is protected: ${reason}`);
  const manifest = protectedPath(path, { allowManifests: rules.allowManifests });
  if (manifest !== undefined)
    return refusal('manifest', `${shown} is changed for another reason than its dependencies: ${manifest}`);
  const never = protectedPath(path, { allowManifests: true, neverTouch: rules.neverTouch });
  return never === undefined ? undefined : refusal('never-touch', `${shown} is protected: ${never}`);
}

/** What may not be touched (safety rule 4), by name and by mode. */
export function pathRefusals(touched: readonly Touched[], rules: PathRules): readonly Refusal[] {
  return touched.flatMap((entry) => {
    const found = pathRefusal(entry.path, rules) ?? modeRefusal(entry);
    return found === undefined ? [] : [found];
  });
}

/** The budget on the real diff (safety rule 3, CM-13). */
export function budgetRefusals(diff: readonly FileDiff[], budget: Budget): readonly Refusal[] {
  const size = sizeOf(diff);
  const files = overBudget(size, { files: budget.files, lines: Infinity });
  const lines = overBudget(size, { files: Infinity, lines: budget.lines });
  return [
    ...files.map((reason) => refusal('budget-files', reason)),
    ...lines.map((reason) => refusal('budget-lines', reason)),
  ];
}
