import type { Http } from '../core/http.js';
import { valueAt } from './json-path.js';
import { metaContent } from './meta-tag.js';

/** Where an application tells its commit: in a header, a meta tag, at a JSON path, or as the whole body. */
export interface VersionPlace {
  readonly url: string;
  readonly path?: string | undefined;
  readonly header?: string | undefined;
  readonly meta?: string | undefined;
}

export type VersionAnswer =
  | {
      readonly outcome: 'told';
      /** What was told, as it was told. Untrusted text of at most 200 characters. */
      readonly text: string;
      /** The commit in it, in lower case: whole, or its first 7 or more digits; null when there is none. */
      readonly commit: string | null;
    }
  /** No answer, or one without a version. `message` is for people and holds no text of the application. */
  | { readonly outcome: 'silent'; readonly message: string };

const TIMEOUT_MS = 10_000;
const REDIRECTS = 3;
const MAX_BYTES = 512 * 1024;
/** A longer text is a page, not a version. */
const MAX_TEXT = 200;

/** Asks an application which commit it is. */
export async function readVersion(http: Http, place: VersionPlace): Promise<VersionAnswer> {
  const answer = await http.send({
    method: 'GET',
    url: place.url,
    headers: { 'cache-control': 'no-cache', accept: '*/*' },
    timeoutMs: TIMEOUT_MS,
    maxBytes: MAX_BYTES,
    redirects: REDIRECTS,
  });
  if (answer.outcome === 'silent') return { outcome: 'silent', message: answer.message };
  if (answer.status < 200 || answer.status > 299)
    return { outcome: 'silent', message: `answered with status ${answer.status}` };
  const found = textIn(place, answer.headers, answer.body)?.trim();
  if (found === undefined || found === '' || found.length > MAX_TEXT)
    return { outcome: 'silent', message: `tells no version ${whereOf(place)}` };
  return { outcome: 'told', text: found, commit: commitIn(found) };
}

function whereOf({ header, meta, path }: VersionPlace): string {
  if (header !== undefined) return 'in the header';
  if (meta !== undefined) return 'in the meta tag';
  return path === undefined ? 'in the body' : 'at the path';
}

function textIn(
  { header, meta, path }: VersionPlace,
  headers: Readonly<Record<string, string>>,
  body: string,
): string | undefined {
  if (header !== undefined) return headers[header.toLowerCase()];
  if (meta !== undefined) return metaContent(body, meta);
  if (path === undefined) return body;
  const value = valueAt(parsed(body), path);
  return typeof value === 'string' ? value : undefined;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

const SHORTEST = 7;
const COMMIT = new RegExp(`^[0-9a-f]{${SHORTEST},64}$`);
const isWhole = (text: string): boolean => text.length === 40 || text.length === 64;

/**
 * The commit in what an application tells, such as `1a2b3c4`, `sha-1a2b3c4`, `v1.2.0+1a2b3c4` or what `git
 * describe` prints; null when there is none, more than one, or changes that no commit holds (`-dirty`).
 */
export function commitIn(told: string): string | null {
  const words = told
    .toLowerCase()
    .split(/[^0-9a-z]+/)
    .filter((word) => word !== '');
  if (words.includes('dirty')) return null;
  // `git describe` puts a "g" before the commit.
  const candidates = words.map((word) => word.replace(/^g(?=[0-9a-f]+$)/, '')).filter((w) => COMMIT.test(w));
  const whole = candidates.filter(isWhole);
  // Digits alone are as likely a date or a build number.
  const lettered = candidates.filter((word) => /[a-f]/.test(word));
  const chosen = [whole, lettered, candidates].find((group) => group.length > 0) ?? [];
  return new Set(chosen).size === 1 ? (chosen[0] ?? null) : null;
}

/** Whether what is told (see {@link commitIn}) names this whole commit. */
export function matchesCommit(told: string, commit: string): boolean {
  const found = commitIn(told);
  return found !== null && commit.toLowerCase().startsWith(found);
}
