import path from 'node:path';
import type { StateEvent } from '../../core/event.js';
import type { Files } from '../../core/ports.js';
import { toLine } from '../../state/entry.js';
import { parseRequest, readTexts } from '../handover/read-texts.js';
import type { Refusal } from '../handover/refusal.js';
import {
  ITERATION_FILES,
  ITERATION_PLAN_FILES,
  ITERATION_VERSION,
  iterationPlanSchema,
  iterationRequestSchema,
  type IterationPlanRequest,
  type IterationRequest,
} from './request.js';

/** An iteration as its integrator hands it over; nothing in it has been believed yet. */
export interface HandedIteration {
  readonly request: IterationRequest;
  /** NDJSON, of the job that assessed and of the one that integrated. */
  readonly assess: string;
  readonly integrate: string;
}

/** A planned iteration as the job that assessed hands it over. */
export interface HandedPlan {
  readonly request: IterationPlanRequest;
  /** NDJSON. */
  readonly events: string;
}

type Read<T> = T | { readonly status: 'refused'; readonly refusals: readonly Refusal[] };
export type ReadIteration = Read<{ readonly status: 'read'; readonly iteration: HandedIteration }>;
export type ReadIterationPlan = Read<{ readonly status: 'read'; readonly plan: HandedPlan }>;

const REQUEST = 'iteration.json';

function linesOf(events: readonly StateEvent[]): string {
  return events.map(toLine).join('');
}

/** The request comes last, so that a folder without it is one whose writing was cut off. */
async function write(
  files: Files,
  folder: string,
  chains: Readonly<Record<string, readonly StateEvent[]>>,
  request: object,
): Promise<void> {
  for (const [name, events] of Object.entries(chains))
    await files.write(path.join(folder, name), linesOf(events));
  await files.write(path.join(folder, REQUEST), `${JSON.stringify(request, undefined, 1)}\n`);
}

/** Writes what the job that integrates hands on; the folder (absolute path) is empty or absent. */
export async function writeIteration(
  files: Files,
  folder: string,
  content: {
    readonly request: Omit<IterationRequest, 'v'>;
    /** Each one writer's whole chain. */
    readonly assess: readonly StateEvent[];
    readonly integrate: readonly StateEvent[];
  },
): Promise<void> {
  const request = iterationRequestSchema.parse({ ...content.request, v: ITERATION_VERSION });
  const chains = { 'assess.ndjson': content.assess, 'integrate.ndjson': content.integrate };
  await write(files, folder, chains, request);
}

/** Writes what the job that assesses hands on; the folder (absolute path) is empty or absent. */
export async function writeIterationPlan(
  files: Files,
  folder: string,
  content: { readonly request: Omit<IterationPlanRequest, 'v'>; readonly events: readonly StateEvent[] },
): Promise<void> {
  const request = iterationPlanSchema.parse({ ...content.request, v: ITERATION_VERSION });
  await write(files, folder, { 'events.ndjson': content.events }, request);
}

/** Reads an iteration by its form alone: kinds, sizes, UTF-8, schema. Runs nothing. */
export async function readIteration(files: Files, folder: string): Promise<ReadIteration> {
  const read = await readTexts(files, folder, { limits: ITERATION_FILES, optional: [] });
  if (read.status === 'refused') return read;
  const text = (name: keyof typeof ITERATION_FILES): string => read.texts.get(name) ?? '';
  const parsed = parseRequest(REQUEST, text(REQUEST), iterationRequestSchema, ITERATION_VERSION);
  if (parsed.status === 'refused') return parsed;
  const { request } = parsed;
  return {
    status: 'read',
    iteration: { request, assess: text('assess.ndjson'), integrate: text('integrate.ndjson') },
  };
}

/** Reads a planned iteration by its form alone: kinds, sizes, UTF-8, schema. Runs nothing. */
export async function readIterationPlan(files: Files, folder: string): Promise<ReadIterationPlan> {
  const read = await readTexts(files, folder, { limits: ITERATION_PLAN_FILES, optional: [] });
  if (read.status === 'refused') return read;
  const parsed = parseRequest(REQUEST, read.texts.get(REQUEST) ?? '', iterationPlanSchema, ITERATION_VERSION);
  if (parsed.status === 'refused') return parsed;
  return {
    status: 'read',
    plan: { request: parsed.request, events: read.texts.get('events.ndjson') ?? '' },
  };
}
