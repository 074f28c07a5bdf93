import type { StateEvent } from '../../core/event.js';
import type { Git } from '../../core/ports.js';
import { eventsOf } from '../../state/read.js';

/** The part of the base branch's history that is searched. */
export interface Window {
  /** First parents from the oldest to the tip. */
  readonly line: readonly string[];
  /** Index in `line` of the newest commit that the log knows as green; undefined when it knows none here. */
  readonly green: number | undefined;
  /** One sentence on where the search begins. */
  readonly note: string;
}

/** Commits whose tests ran and passed, as far as the log remembers. */
export function greenCommits(events: readonly StateEvent[]): ReadonlySet<string> {
  const green = new Set<string>();
  for (const { type, data } of eventsOf(events, 'metrics.recorded', 'base.green', 'base.red')) {
    if (type === 'base.green') green.add(data.commit);
    // What was looked into more closely counts for more than one scan, in which a flaky test can pass.
    else if (type === 'base.red') green.delete(data.commit);
    else if (data.tests !== null && data.tests.passed > 0 && data.tests.failed === 0) green.add(data.commit);
  }
  return green;
}

/**
 * Looks back from the tip of the base branch over at most `limit` first parents, to the newest commit known as
 * green. Commits that a merge brought in are not looked at: the merge is what changed the branch.
 */
export async function searchWindow(
  git: Git,
  tip: string,
  limit: number,
  events: readonly StateEvent[],
): Promise<Window> {
  const output = await git.text(['rev-list', '--first-parent', `--max-count=${limit + 1}`, tip, '--']);
  const line = output.split('\n').reverse();
  const known = greenCommits(events);
  const green = line.findLastIndex((commit, index) => index < line.length - 1 && known.has(commit));
  if (green >= 0) {
    const behind = line.length - 1 - green;
    return {
      line,
      green,
      note: `The log knows ${line[green]?.slice(0, 12) ?? ''} as green, ${behind} ${behind === 1 ? 'commit' : 'commits'} before the tip.`,
    };
  }
  const shallow = (await git.text(['rev-parse', '--is-shallow-repository'])) === 'true';
  const reach =
    shallow && line.length <= limit
      ? `the clone holds only ${line.length} commits of the branch`
      : `at most ${limit} commits before the tip are searched`;
  return { line, green: undefined, note: `The log knows no green commit here; ${reach}.` };
}
