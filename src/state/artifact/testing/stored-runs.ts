import { createHash } from 'node:crypto';
import type { StateEvent } from '../../../core/event.js';
import type { Artifact, WorkflowRun } from '../../../core/forge.js';
import type { ForgeDouble } from '../../../core/testing/forge-double.js';
import { draft, logOf } from '../../testing/arbitraries.js';
import type { ContainedLog } from '../manifest.js';
import { packState } from '../stored-state.js';
import type { TrustRules } from '../trust.js';
import { makeZip, type ZipEntry } from './zip-maker.js';

export const TIP = 'tip';
export const NOW = new Date('2026-03-10T03:17:00.000Z');
export const RULES: TrustRules = {
  repositoryId: 1,
  defaultBranch: 'main',
  workflows: ['.github/workflows/nightly.yml'],
};

const HOUR_MS = 60 * 60 * 1000;

/** A moment that many hours before {@link NOW}. */
export function hoursAgo(hours: number): string {
  return new Date(NOW.getTime() - hours * HOUR_MS).toISOString();
}

/** What one run decided: a log of some entries by a writer of that name. */
export function decisions(writer: string, count = 2, minute = 0): readonly StateEvent[] {
  const data = { decision: 'act', subject: writer, reason: 'r' } as const;
  return logOf(
    Array.from({ length: count }, (_, index) => draft('decision.made', data, minute + index, writer)),
    Buffer.from(writer).reduce((seed, byte) => seed * 31 + byte, 7),
  );
}

export interface StoredRun {
  readonly id: number;
  readonly events?: readonly StateEvent[];
  readonly contains?: readonly ContainedLog[];
  /** Hours before {@link NOW} that it began, and looked for the state of others. */
  readonly hours?: number;
  readonly run?: Partial<WorkflowRun>;
  readonly artifact?: Partial<Artifact>;
  /** Changes the honest files before they are packed. */
  readonly forge?: (files: readonly ZipEntry[]) => readonly ZipEntry[];
  /** Changes the honest archive. */
  readonly damage?: (zip: Buffer) => Buffer;
}

/** Puts a nightly run, ended unless told, of the default branch with its state artifact (number 1000 + id) on the host. */
export function store(host: ForgeDouble, stored: StoredRun): ContainedLog {
  const { id, hours = 24 } = stored;
  const run: WorkflowRun = {
    id,
    attempt: 1,
    url: `https://github.com/acme/shop/actions/runs/${id}`,
    event: 'schedule',
    status: 'completed',
    conclusion: 'success',
    branch: 'main',
    headCommit: `commit-${id}`,
    headRepository: 1,
    path: '.github/workflows/nightly.yml',
    createdAt: hoursAgo(hours),
    ...stored.run,
  };
  const honest = packState(stored.events ?? decisions(`run-${id}`), {
    run: id,
    attempt: run.attempt,
    createdAt: hoursAgo(hours),
    restoredAt: hoursAgo(hours),
    contains: stored.contains ?? [],
  });
  const zip = makeZip(stored.forge?.(honest) ?? honest);
  const bytes = stored.damage?.(zip) ?? zip;
  host.state.runs.push(run);
  host.state.comparisons.set(`${run.headCommit}...${TIP}`, { status: 'ahead', ahead: 1, behind: 0 });
  host.state.artifacts.push({
    run: id,
    bytes,
    artifact: {
      id: 1000 + id,
      name: 'caretaker-state',
      size: bytes.length,
      isExpired: false,
      createdAt: hoursAgo(hours),
      expiresAt: hoursAgo(hours - 90 * 24),
      digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      ...stored.artifact,
    },
  });
  return { run: id, attempt: run.attempt, artifact: 1000 + id, isFinal: run.status === 'completed' };
}
