import path from 'node:path';
import { z } from 'zod';
import type { Config } from '../config/schema.js';
import type { EventInput } from '../state/events.js';
import type { System } from './system.js';

/** Figures older than this say nothing of today: the step that fetches them has stopped. */
const FRESH_DAYS = 7;
const DAY_MS = 24 * 3_600_000;
const MAX_BYTES = 64 * 1024;

const fileSchema = z.object({
  source: z.string().min(1).max(200),
  measuredAt: z.iso.datetime({ offset: true }),
  p95Ms: z.number().min(0).nullish(),
  integrationSuccessPercent: z.number().min(0).max(100).nullish(),
});

/** What `metrics.recorded` keeps of the running application: the figures, and why one of them is missing. */
export interface ServiceFigures {
  readonly service?: NonNullable<EventInput<'metrics.recorded'>['service']>;
  readonly notMeasured: Readonly<Record<string, string>>;
}

function missing(reason: string): ServiceFigures {
  return { notMeasured: { p95: reason, 'integration success': reason } };
}

/** The text of a regular file of the checkout; a link could lead anywhere. */
async function readInside(
  { files }: Pick<System, 'files'>,
  root: string,
  name: string,
): Promise<string | undefined> {
  const file = path.resolve(root, name);
  const stat = await files.stat(file);
  if (stat?.kind !== 'file' || stat.size > MAX_BYTES) return undefined;
  const real = await files.realPath(file);
  const base = await files.realPath(root);
  if (real === undefined || base === undefined || !real.startsWith(`${base}${path.sep}`)) return undefined;
  return files.readText(real);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON at all: the schema says what is expected.
    return undefined;
  }
}

/**
 * What monitoring says of the application (CM-28), from the file of `health.figures`. A file that is missing, wrong or
 * stale is a reason and never an error: a scan does not fail because monitoring is down.
 */
export async function serviceFigures(
  system: Pick<System, 'files' | 'clock'>,
  repository: { readonly root: string; readonly config: Pick<Config, 'health'> },
): Promise<ServiceFigures> {
  const name = repository.config.health.figures;
  if (name === undefined) return { notMeasured: {} };
  const text = await readInside(system, repository.root, name);
  if (text === undefined) return missing(`there is no file ${name} in the checkout, of at most 64 kB`);
  const found = fileSchema.safeParse(parsed(text));
  if (!found.success) {
    const places = found.error.issues.map((issue) => issue.path.join('.')).filter((place) => place !== '');
    return missing(
      `${name} is not a file of figures${places.length === 0 ? '' : ` (wrong: ${places.join(', ')})`}`,
    );
  }
  const { source, measuredAt, p95Ms = null, integrationSuccessPercent = null } = found.data;
  const age = system.clock.now().getTime() - Date.parse(measuredAt);
  if (age > FRESH_DAYS * DAY_MS || age < -DAY_MS)
    return missing(`${name} was measured at ${measuredAt}, not within the last ${FRESH_DAYS} days`);
  const without = `${name} does not hold it`;
  return {
    service: { source, p95Ms, integrationSuccessPercent },
    notMeasured: {
      ...(p95Ms === null ? { p95: without } : {}),
      ...(integrationSuccessPercent === null ? { 'integration success': without } : {}),
    },
  };
}
