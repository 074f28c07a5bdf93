import { parse } from 'yaml';
import { z } from 'zod';
import type { WorkflowFile } from './check.js';

const on = z.union([
  z.string().transform((name): Record<string, unknown> => ({ [name]: null })),
  z
    .array(z.string())
    .transform((names): Record<string, unknown> => Object.fromEntries(names.map((name) => [name, null]))),
  z.record(z.string(), z.unknown()),
]);
const workflowSchema = z.looseObject({ on });
const filterSchema = z.looseObject({ branches: z.unknown(), tags: z.unknown() }).partial();

/** Event → its filters, as a workflow file names them; empty for a file that GitHub would not run either. */
export function triggersOf(file: WorkflowFile): Readonly<Record<string, unknown>> {
  try {
    const parsed = workflowSchema.safeParse(parse(file.text));
    return parsed.success ? parsed.data.on : {};
  } catch {
    // Not YAML: GitHub says so on the Actions tab.
    return {};
  }
}

/** True for a workflow that pull requests start. */
export function reactsToPulls(file: WorkflowFile): boolean {
  const triggers = triggersOf(file);
  return 'pull_request' in triggers || 'pull_request_target' in triggers;
}

/** True for a workflow that a push to any branch starts. */
export function reactsToPushes(file: WorkflowFile): boolean {
  const triggers = triggersOf(file);
  if (!('push' in triggers)) return false;
  const filters = filterSchema.safeParse(triggers.push ?? {});
  return filters.success && filters.data.branches === undefined && filters.data.tags === undefined;
}
