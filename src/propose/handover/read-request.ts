import path from 'node:path';
import { z } from 'zod';
import { messageOf } from '../../core/errors.js';
import type { Files } from '../../core/ports.js';
import { cleanLine } from '../../report/document/clean.js';
import { unsafeShape } from './json-guard.js';
import { refusal, type Refusal } from './refusal.js';
import {
  HANDOVER_FILES,
  HANDOVER_VERSION,
  requestSchema,
  type HandoverFile,
  type HandoverRequest,
} from './request.js';
import { fileDigest } from './write-handover.js';

/** A handover whose form is in order; nothing in it has been believed yet. */
export interface Handover {
  readonly request: HandoverRequest;
  /** Empty when the session made no plan. */
  readonly patch: string;
  /** NDJSON. */
  readonly events: string;
  /** Untrusted text: never shown without the guards of src/report. */
  readonly report: { readonly markdown: string; readonly json: string };
}

export type ReadHandover =
  | { readonly status: 'read'; readonly handover: Handover }
  | { readonly status: 'refused'; readonly refusals: readonly Refusal[] };

const NAMES = Object.keys(HANDOVER_FILES) as readonly HandoverFile[];
const PROBLEM_LIMIT = 20;

function isHandoverFile(name: string): name is HandoverFile {
  return Object.hasOwn(HANDOVER_FILES, name);
}

/** Names and kinds only; nothing is opened yet. */
async function folderProblems(files: Files, folder: string): Promise<readonly Refusal[]> {
  const kind = (await files.stat(folder))?.kind;
  if (kind !== 'directory') return [refusal('no-folder', 'there is no handover folder')];
  const names = await files.list(folder);
  if (names.length > NAMES.length) {
    return [
      refusal(
        'too-many-files',
        `the folder holds ${names.length} entries, at most ${NAMES.length} belong there`,
      ),
    ];
  }
  const problems: Refusal[] = [];
  for (const name of names) {
    const shown = cleanLine(name).slice(0, 80);
    if (!isHandoverFile(name)) {
      problems.push(refusal('unknown-file', `${shown} does not belong to a handover`));
      continue;
    }
    const stat = await files.stat(path.join(folder, name));
    if (stat?.kind !== 'file') problems.push(refusal('not-a-file', `${shown} is not a regular file`));
    else if (stat.size > HANDOVER_FILES[name]) {
      problems.push(
        refusal('too-large', `${shown} has ${stat.size} bytes, at most ${HANDOVER_FILES[name]} are read`),
      );
    }
  }
  for (const name of NAMES) {
    if (name !== 'change.patch' && !names.includes(name))
      problems.push(refusal('missing-file', `${name} is missing`));
  }
  return problems;
}

function decoded(content: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    // The only fault of the decoder with a buffer is a malformed sequence; the caller names the file.
    return undefined;
  }
}

function schemaRefusals(error: z.ZodError): readonly Refusal[] {
  return error.issues
    .slice(0, PROBLEM_LIMIT)
    .map((issue) =>
      refusal(
        'schema',
        cleanLine(`request.json, ${issue.path.join('.') || 'top level'}: ${issue.message}`).slice(0, 300),
      ),
    );
}

function parseRequest(text: string): HandoverRequest | readonly Refusal[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return [refusal('not-json', `request.json is not JSON: ${cleanLine(messageOf(error)).slice(0, 120)}`)];
  }
  const unsafe = unsafeShape(value);
  if (unsafe !== undefined) return [refusal('unsafe-json', `request.json is not read: ${unsafe}`)];
  const version = z.looseObject({ v: z.number() }).safeParse(value);
  if (version.success && version.data.v !== HANDOVER_VERSION) {
    return [
      refusal(
        'version',
        `the request has version ${version.data.v}, this release reads version ${HANDOVER_VERSION}`,
      ),
    ];
  }
  const parsed = requestSchema.safeParse(value);
  return parsed.success ? parsed.data : schemaRefusals(parsed.error);
}

function consistency(request: HandoverRequest, texts: ReadonlyMap<HandoverFile, string>): readonly Refusal[] {
  const problems: Refusal[] = [];
  const { change, outcome, files } = request;
  const hasPatch = texts.has('change.patch');
  if ((change !== null) !== hasPatch || (change !== null) !== (outcome === 'planned')) {
    problems.push(refusal('inconsistent', 'outcome, change and patch do not belong together'));
  }
  for (const [name, expected] of Object.entries(files)) {
    const text = texts.get(name as HandoverFile);
    const actual = text === undefined ? null : fileDigest(text);
    if (actual !== expected)
      problems.push(refusal('digest', `${name} is not the file that the request names`));
  }
  if (Date.parse(request.finishedAt) < Date.parse(request.startedAt)) {
    problems.push(refusal('inconsistent', 'the session ended before it began'));
  }
  return problems;
}

/** Reads a handover folder by its form alone: kinds, sizes, UTF-8, schema and digests. Runs nothing. */
export async function readHandover(files: Files, folder: string): Promise<ReadHandover> {
  const problems = await folderProblems(files, folder);
  if (problems.length > 0) return { status: 'refused', refusals: problems };
  const texts = new Map<HandoverFile, string>();
  for (const name of NAMES) {
    const content = await files.read(path.join(folder, name));
    if (content === undefined) continue;
    const text = content.length > HANDOVER_FILES[name] ? undefined : decoded(content);
    if (text === undefined)
      return { status: 'refused', refusals: [refusal('not-utf8', `${name} is not UTF-8`)] };
    texts.set(name, text);
  }
  const request = parseRequest(texts.get('request.json') ?? '');
  if (!('session' in request)) return { status: 'refused', refusals: request };
  const contradictions = consistency(request, texts);
  if (contradictions.length > 0) return { status: 'refused', refusals: contradictions };
  return {
    status: 'read',
    handover: {
      request,
      patch: texts.get('change.patch') ?? '',
      events: texts.get('events.ndjson') ?? '',
      report: { markdown: texts.get('report.md') ?? '', json: texts.get('report.json') ?? '' },
    },
  };
}
