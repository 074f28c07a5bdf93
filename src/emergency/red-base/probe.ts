import type { Config } from '../../config/schema.js';
import type { RepositoryShape } from '../../config/shape.js';
import { SuiteError } from '../../core/errors.js';
import type { SessionDeps } from '../../session/deps.js';
import { inScratchWorktree } from '../../session/scratch.js';
import { judge, type Target, type Verdict } from './targets.js';

/** What looking at the base branch needs from outside. */
export type EmergencyDeps = Pick<
  SessionDeps,
  'git' | 'files' | 'clock' | 'logger' | 'processes' | 'liveness' | 'measure'
>;

/** The repository, as the session that found the base red knows it. */
export interface Place {
  /** Absolute path of the checkout. */
  readonly root: string;
  readonly config: Config;
  readonly shape: RepositoryShape;
  /** Absolute directory outside every checkout in which worktrees are made. */
  readonly workDirectory: string;
}

/** One look at one commit, for the record. */
export interface Tried {
  readonly commit: string;
  readonly status: Verdict['status'];
  readonly durationMs: number;
}

export interface Prober {
  /** Every test run so far, in order. */
  readonly tried: readonly Tried[];
  /** False when a further run would probably not end before the deadline. */
  hasTime(): boolean;
  /** Runs the tests of the targets' packages on a commit, always anew. */
  probe(commit: string): Promise<Verdict>;
}

/** The configuration with the time that is left as the limit of a worktree's programs. */
export function withTimeLeft(config: Config, milliseconds: number): Config {
  const timeLimitMinutes = Math.max(1, milliseconds) / 60_000;
  return { ...config, session: { ...config.session, timeLimitMinutes } };
}

/**
 * Runs the same test command of the same packages on other commits, each in a worktree of its own that is
 * journalled and thrown away. `deadline` is on the monotonic clock; `firstMs` is what one run is known to take.
 */
export function proberOf(
  deps: EmergencyDeps,
  place: Place,
  targets: readonly Target[],
  limits: { readonly deadline: number; readonly firstMs: number },
): Prober {
  const { clock } = deps;
  const tried: Tried[] = [];
  const packages = [...new Set(targets.map((target) => target.package))].sort();
  let longest = limits.firstMs;

  async function run(commit: string): Promise<Verdict> {
    const { root, shape, workDirectory } = place;
    const config = withTimeLeft(place.config, limits.deadline - clock.monotonic());
    const request = { checkout: root, commit, shape, config, workDirectory };
    try {
      return await inScratchWorktree(deps, request, async (scratch) => {
        const { tests } = await deps.measure({ ...scratch, shape, config, packages, kinds: ['tests'] });
        return judge(tests, targets);
      });
    } catch (error) {
      if (!(error instanceof SuiteError)) throw error;
      deps.logger.warn('The tests of a commit could not be run', { commit, code: error.code });
      return { status: 'unknown', reason: error.message };
    }
  }

  return {
    tried,
    hasTime: () => clock.monotonic() + longest <= limits.deadline,
    probe: async (commit) => {
      const started = clock.monotonic();
      const verdict = await run(commit);
      const durationMs = clock.monotonic() - started;
      longest = Math.max(longest, durationMs);
      tried.push({ commit, status: verdict.status, durationMs });
      return verdict;
    },
  };
}
