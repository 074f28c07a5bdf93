import type { Config } from '../../config/schema.js';
import type { RepositoryShape } from '../../config/shape.js';
import type { Processes } from '../../core/ports.js';
import type { Measured, ToolResults } from '../../tools/results.js';
import { ChangeSet } from '../change/change-set.js';
import { allowedProcesses } from '../checks/allowed-processes.js';
import type { Checks } from '../checks/compare.js';
import { sessionCommands } from '../checks/session-commands.js';
import type { SessionDeps } from '../deps.js';
import type { CheckKind, Overlay, ScanOutcome } from '../ports.js';
import { RepositoryFormatter } from '../proof/formatting.js';
import { prepareWorktree } from '../worktree/prepare.js';
import type { Worktree } from '../worktree/worktree.js';
import type { SessionRun } from './session-run.js';

/** The worktree with everything that works in it: tools behind the allow-list, the change, the formatter. */
export class Workshop {
  readonly changes: ChangeSet;
  readonly formatter: RepositoryFormatter;
  /** What tools wrote into tracked files and was put back. */
  readonly strays = new Set<string>();

  private constructor(
    private readonly deps: SessionDeps,
    private readonly run: SessionRun,
    private readonly config: Config,
    readonly worktree: Worktree,
    readonly shape: RepositoryShape,
    readonly processes: Processes,
  ) {
    this.changes = new ChangeSet(worktree, deps.files);
    this.formatter = new RepositoryFormatter({ files: deps.files, processes }, worktree.root, shape);
  }

  /** Makes the worktree and links the installed packages into it. */
  static async open(
    deps: SessionDeps,
    run: SessionRun,
    config: Config,
    place: {
      readonly root: string;
      readonly commit: string;
      readonly checkout: string;
      readonly shape: RepositoryShape;
    },
  ): Promise<Workshop> {
    const worktree = await prepareWorktree(deps, { ...place, config });
    const commands = sessionCommands(place.shape, config);
    const allow = { commands, roots: [worktree.root, worktree.checkout], cwdRoots: [worktree.root] };
    const processes = allowedProcesses(deps.processes, allow, deps.clock, run.deadline);
    return new Workshop(deps, run, config, worktree, place.shape, processes);
  }

  /** `same`: a scan of the same commit and overlay, when only the tools have said something else since. */
  scan(overlay: Overlay, tools: ToolResults, same?: ScanOutcome): Promise<ScanOutcome> {
    const { git, commit } = this.worktree;
    return this.deps.scan({ git, commit, overlay, tools, ...(same === undefined ? {} : { same }) });
  }

  /**
   * Runs tools and puts back what they wrote into tracked files, so that only the session changes them.
   * `until`: on the monotonic clock; what has not answered by then is not measured.
   */
  async measure(
    packages: readonly string[] | undefined,
    kinds: readonly CheckKind[] | undefined,
    until?: number,
  ): Promise<ToolResults> {
    this.run.checkRights();
    const results = await this.deps.measure({
      root: this.worktree.root,
      git: this.worktree.git,
      shape: this.shape,
      config: this.config,
      processes: this.processes,
      packages,
      kinds,
      ...(until === undefined ? {} : { until }),
    });
    for (const path of await this.changes.cleanUp()) this.strays.add(path);
    this.run.checkRights();
    return results;
  }
}

function over<T>(
  first: ReadonlyMap<string, Measured<T>>,
  second: ReadonlyMap<string, Measured<T>>,
): ReadonlyMap<string, Measured<T>> {
  return new Map([...first, ...second]);
}

/** Earlier results with newer checks put over them. */
export function withChecks(tools: ToolResults, checks: Checks): ToolResults {
  return {
    ...tools,
    tests: over(tools.tests, checks.tests),
    types: over(tools.types, checks.types),
    lint: over(tools.lint, checks.lint),
  };
}
