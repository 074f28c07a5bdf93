import path from 'node:path';
import { HANDOVER_FILES } from '../../propose/handover/request.js';
import { readHandover, type ReadHandover } from '../../propose/handover/read-request.js';
import { refusal, type Refusal } from '../../propose/handover/refusal.js';
import {
  readIteration,
  readIterationPlan,
  type HandedIteration,
  type HandedPlan,
  type ReadIteration,
  type ReadIterationPlan,
} from '../../propose/iteration/folder.js';
import { ITERATION_FILES, ITERATION_PLAN_FILES } from '../../propose/iteration/request.js';
import type { AreaName } from '../../orchestrator/areas/area.js';
import type { System } from '../system.js';
import { areaArtifact, ITERATION_ARTIFACT, landingArtifact, PLAN_ARTIFACT } from './iteration-artifacts.js';
import type { Link } from './link.js';
import { filesOf, inFolder } from './receive.js';

/** What the sessions and the integrator handed over for one area; undefined what is not there. */
export interface HandedArea {
  readonly area: AreaName;
  /** Of its session. */
  readonly session: ReadHandover | undefined;
  /** On top of the areas before it. */
  readonly landing: ReadHandover | undefined;
}

export type ReceivedIteration =
  | {
      readonly status: 'integrated';
      readonly iteration: HandedIteration;
      /** In the order of integration. */
      readonly areas: readonly HandedArea[];
    }
  /** The job that integrates came to no end. */
  | { readonly status: 'unfinished'; readonly plan: HandedPlan; readonly areas: readonly HandedArea[] }
  | { readonly status: 'refused'; readonly refusals: readonly Refusal[] };

/** Where the artifacts of an iteration are: those of this run, or folders of their names on a laptop. */
type Source = <T>(
  name: string,
  allowed: readonly string[],
  read: (folder: string) => Promise<T>,
) => Promise<
  | { readonly status: 'found'; readonly value: T }
  | { readonly status: 'missing' }
  | { readonly status: 'refused'; readonly refusals: readonly Refusal[] }
>;

function fromRun(system: System, link: Link, run: number): Source {
  return async (name, allowed, read) => {
    const files = await filesOf(link, run, name);
    if ('reason' in files) {
      if (files.code === 'missing') return { status: 'missing' };
      return { status: 'refused', refusals: [refusal(files.code, files.reason)] };
    }
    const value = await inFolder(system, files, allowed, read);
    if (value !== undefined) return { status: 'found', value };
    return { status: 'refused', refusals: [refusal('unknown-file', 'a file in it has another name')] };
  };
}

function fromFolder(system: System, folder: string): Source {
  return async (name, _allowed, read) => {
    const own = path.join(folder, name);
    if ((await system.files.stat(own)) === undefined) return { status: 'missing' };
    return { status: 'found', value: await read(own) };
  };
}

async function handoverOf(system: System, source: Source, name: string): Promise<ReadHandover | undefined> {
  const found = await source(name, Object.keys(HANDOVER_FILES), (folder) =>
    readHandover(system.files, folder),
  );
  if (found.status === 'missing') return undefined;
  return found.status === 'found' ? found.value : found;
}

async function areasOf(
  system: System,
  source: Source,
  wanted: readonly { readonly area: AreaName; readonly landed: boolean }[],
): Promise<readonly HandedArea[]> {
  const areas: HandedArea[] = [];
  for (const { area, landed } of wanted)
    areas.push({
      area,
      session: await handoverOf(system, source, areaArtifact(area)),
      landing: landed ? await handoverOf(system, source, landingArtifact(area)) : undefined,
    });
  return areas;
}

const NO_PLAN = {
  status: 'refused',
  refusals: [refusal('missing', 'this run planned no iteration')],
} as const;

async function planIn(system: System, source: Source): Promise<ReadIterationPlan> {
  const found = await source<ReadIterationPlan>(PLAN_ARTIFACT, Object.keys(ITERATION_PLAN_FILES), (at) =>
    readIterationPlan(system.files, at),
  );
  if (found.status === 'missing') return NO_PLAN;
  return found.status === 'found' ? found.value : found;
}

/** The iteration that the job which assesses planned in this run, read by its form. */
export function receivePlan(system: System, link: Link, run: number): Promise<ReadIterationPlan> {
  return planIn(system, fromRun(system, link, run));
}

/** What the session of an area handed over in this run, read by its form; undefined when it did not. */
export function receiveSession(
  system: System,
  link: Link,
  run: number,
  area: AreaName,
): Promise<ReadHandover | undefined> {
  return handoverOf(system, fromRun(system, link, run), areaArtifact(area));
}

/**
 * What the jobs of this run stored of an iteration, read by its form; nothing in it is believed yet. Only this run is
 * looked at: another one has its own job that writes.
 *
 * @param folder holds the artifacts as folders of their names, for the command line
 */
export async function receiveIteration(
  system: System,
  link: Link,
  folder: string | undefined,
): Promise<ReceivedIteration> {
  if (folder === undefined && link.run === undefined) return NO_PLAN;
  const source =
    folder === undefined ? fromRun(system, link, link.run?.run ?? 0) : fromFolder(system, folder);
  const integrated = await source<ReadIteration>(ITERATION_ARTIFACT, Object.keys(ITERATION_FILES), (at) =>
    readIteration(system.files, at),
  );
  if (integrated.status === 'refused') return integrated;
  if (integrated.status === 'found') {
    const { value } = integrated;
    if (value.status === 'refused') return value;
    const areas = await areasOf(system, source, value.iteration.request.areas);
    return { status: 'integrated', iteration: value.iteration, areas };
  }
  const planned = await planIn(system, source);
  if (planned.status === 'refused') return planned;
  const { plan } = planned;
  const wanted = plan.request.areas.map((area) => ({ area, landed: false }));
  return { status: 'unfinished', plan, areas: await areasOf(system, source, wanted) };
}
