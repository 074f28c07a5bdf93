import path from 'node:path';
import type { Files } from '../../core/ports.js';
import { cleanLine } from '../../report/document/clean.js';
import { unsafeShape } from '../../propose/handover/json-guard.js';
import { refusal, type Refusal } from '../../propose/handover/refusal.js';
import {
  REVERT_FILE,
  REVERT_LIMIT_BYTES,
  revertRequestOf,
  revertRequestSchema,
  type RevertRequest,
} from './revert-request.js';
import type { RevertPlan } from './plan.js';

export type ReadRevert =
  | { readonly status: 'read'; readonly request: RevertRequest }
  /** The session planned no revert. */
  | { readonly status: 'none' }
  | { readonly status: 'refused'; readonly refusals: readonly Refusal[] };

/** Writes the request of a plan into a folder (absolute path). */
export async function writeRevert(files: Files, folder: string, plan: RevertPlan): Promise<void> {
  const text = `${JSON.stringify(revertRequestOf(plan), undefined, 1)}\n`;
  await files.write(path.join(folder, REVERT_FILE), text);
}

const refused = (code: string, message: string): ReadRevert => ({
  status: 'refused',
  refusals: [refusal(code, message)],
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Undefined is no JSON value, so that the schema refuses it with its own words.
    return undefined;
  }
}

/** Reads a request by its form alone; nothing in it has been believed yet. */
export async function readRevert(files: Files, folder: string): Promise<ReadRevert> {
  const file = path.join(folder, REVERT_FILE);
  const stat = await files.stat(file);
  if (stat === undefined) return { status: 'none' };
  if (stat.kind !== 'file') return refused('not-a-file', `${REVERT_FILE} is not a regular file`);
  if (stat.size > REVERT_LIMIT_BYTES)
    return refused(
      'too-large',
      `${REVERT_FILE} has ${stat.size} bytes, at most ${REVERT_LIMIT_BYTES} are read`,
    );
  const value = parsed((await files.readText(file)) ?? '');
  const unsafe = unsafeShape(value);
  if (unsafe !== undefined) return refused('unsafe-json', `${REVERT_FILE} is not read: ${unsafe}`);
  const result = revertRequestSchema.safeParse(value);
  if (result.success) return { status: 'read', request: result.data };
  const refusals = result.error.issues
    .slice(0, 20)
    .map((issue) =>
      refusal(
        'schema',
        cleanLine(`${REVERT_FILE}, ${issue.path.join('.') || 'top level'}: ${issue.message}`).slice(0, 300),
      ),
    );
  return { status: 'refused', refusals };
}
