import { protectedPath } from '../../core/policy-paths.js';
import type { ErrorPattern } from './patterns.js';

export interface FixableFacts {
  /** Regular files that the repository tracks. */
  readonly trackedPaths: ReadonlySet<string>;
  /** `policy.neverTouch` of the configuration. */
  readonly neverTouch?: readonly string[];
  /** The rule of an open finding in that file whose rule has a fixer; undefined when there is none. */
  readonly fixableFinding?: (path: string) => string | undefined;
}

export interface Fixability {
  readonly autoFixable: boolean;
  /** Why, or why not: one sentence without text from the log. */
  readonly reason: string;
}

const SOURCE = /\.[cm]?[jt]sx?$/;

function not(reason: string): Fixability {
  return { autoFixable: false, reason };
}

/**
 * Whether the suite may try to mend an error by itself (AD-01). A log says where an error surfaced, not what its
 * cause is: only where a rule sees a defect in that same file, and can mend it, is there something to try.
 */
export function judgeFixable(pattern: Pick<ErrorPattern, 'stackTop'>, facts: FixableFacts): Fixability {
  if (pattern.stackTop === null) return not('the log names no place in the code of the application');
  const { path } = pattern.stackTop;
  if (!facts.trackedPaths.has(path))
    return not('the file that the stack names is not tracked in the repository');
  if (!SOURCE.test(path)) return not('the file that the stack names is not a source file');
  const { neverTouch } = facts;
  const reason = protectedPath(path, {
    allowManifests: false,
    ...(neverTouch === undefined ? {} : { neverTouch }),
  });
  if (reason !== undefined) return not(`the file that the stack names may not be changed: ${reason}`);
  const rule = facts.fixableFinding?.(path);
  if (rule === undefined)
    return not('no open finding that a fixer can mend stands in the file that the stack names');
  return { autoFixable: true, reason: `${rule} has an open finding in that file and a fixer` };
}
