import os from 'node:os';
import { SuiteError } from '../../core/errors.js';
import type { Area, AreaName } from '../../orchestrator/areas/area.js';
import { areasOf } from '../../orchestrator/areas/registry.js';
import { systemLiveness } from '../../platform/liveness.js';
import { inScratchWorktree, type Scratch } from '../../session/scratch.js';
import { resolveBase } from '../../session/land/branch.js';
import { toolChoice } from '../choices.js';
import type { Coordination } from '../night.js';
import { openRepository, shapeOf, type Repository, type Target } from '../repository.js';
import type { ScanWiring } from '../scanning.js';
import { openState } from '../state.js';
import type { System } from '../system.js';
import type { ToolKind } from '../../tools/results.js';

export interface OrchestrateTarget extends Target {
  /** `all`, `none`, or a list of tool kinds that the assessment runs. */
  readonly tools: string;
}

/** All that the steps of an iteration work with. */
export interface Bench extends ScanWiring {
  /** Areas that the configuration leaves on. */
  readonly areas: readonly Area[];
  readonly tools: ReadonlySet<ToolKind>;
  readonly base: { readonly branch: string; readonly ref: string; readonly commit: string };
  readonly coordination: Coordination;
  /** Why no work may be begun now, as a clause; undefined when nothing speaks against it. */
  readonly halted?: string;
}

/**
 * Finds repository, configuration, log and base branch.
 *
 * @throws SuiteError of kind `input` or `config`; nothing was run or written then.
 */
export async function openBench(system: System, target: OrchestrateTarget): Promise<Bench> {
  const tools = toolChoice(target.tools);
  const repository = await openRepository(system, target);
  const { config, git } = repository;
  const log = await openState(system, repository);
  const branch = config.baseBranch ?? (await shapeOf(repository, repository.head)).baseBranch;
  const base = await resolveBase(git, branch);
  if (base === undefined) {
    throw new SuiteError(`There is no branch ${branch}`, {
      kind: 'input',
      code: 'session/no-base-branch',
      hint: 'Set baseBranch in .github/caretaker.yml.',
    });
  }
  return {
    ...{ system, repository, log, tools },
    shape: await shapeOf(repository, base.commit),
    areas: areasOf(config),
    base: { branch, ...base },
    coordination: { taken: new Map(), conflicts: () => [] },
  };
}

/** Globs that work in an area may change. */
export function pathsOf(area: Area, { config }: Pick<Repository, 'config'>): readonly string[] {
  const own = config.orchestrator.areas[area.name]?.paths ?? [];
  return own.length > 0 ? own : area.paths;
}

/** An area that is on. */
export function areaNamed({ areas }: Pick<Bench, 'areas'>, name: AreaName): Area {
  const found = areas.find((area) => area.name === name);
  if (found !== undefined) return found;
  throw new SuiteError(`The area ${name} is switched off`, {
    kind: 'input',
    code: 'orchestrate/area-off',
    hint: `Set orchestrator.areas.${name}.enabled to true, or name another area.`,
  });
}

/** Runs a piece of work in a worktree of a commit, with the installed packages beside it. */
export async function inWorktree<T>(
  { system, repository, shape }: Bench,
  commit: string,
  work: (scratch: Scratch) => Promise<T>,
): Promise<T> {
  const { config, root: checkout, git } = repository;
  const liveness = await systemLiveness(system.processes);
  const request = { checkout, commit, shape, config, workDirectory: os.tmpdir() };
  return inScratchWorktree({ ...system, git, liveness }, request, work);
}
