import type { Files } from '../../core/ports.js';
import { parseRequest, readTexts } from './read-texts.js';
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
  const form = { limits: HANDOVER_FILES, optional: ['change.patch'] } as const;
  const read = await readTexts<HandoverFile>(files, folder, form);
  if (read.status === 'refused') return read;
  const { texts } = read;
  const parsed = parseRequest(
    'request.json',
    texts.get('request.json') ?? '',
    requestSchema,
    HANDOVER_VERSION,
  );
  if (parsed.status === 'refused') return parsed;
  const { request } = parsed;
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
