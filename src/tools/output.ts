/** Reading what programs print: colours, banners and half a document included. */

const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])/g;
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** A document may start at any of this many lines; more banner lines than that are garbage. */
const MAX_STARTS = 200;

/** Text without colours, cursor movements and other control characters; line ends become `\n`. */
export function plainText(output: string): string {
  return output.replace(/\r\n?/g, '\n').replace(ANSI, '').replace(CONTROL, '');
}

/** The last lines that say anything, for a person to read. */
export function lastLines(output: string, count: number, maxLength = 4_000): string {
  const lines = plainText(output.slice(-maxLength * 4))
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
  return lines.slice(-count).join('\n').slice(-maxLength);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Half a document or none; the caller tells the user that it could not be read.
    return undefined;
  }
}

/** The JSON document in `output`, with any banner before and chatter after it; undefined when there is none. */
export function jsonIn(output: string): unknown {
  const text = plainText(output)
    .replace(/^\uFEFF/, '')
    .trim();
  const whole = parsed(text);
  if (whole !== undefined) return whole;
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  let starts = 0;
  for (const match of text.matchAll(/^[ \t]*[[{]/gm)) {
    starts += 1;
    if (starts > MAX_STARTS || match.index > end) break;
    const document = parsed(text.slice(match.index, end + 1));
    if (typeof document === 'object' && document !== null) return document;
  }
  return undefined;
}

/** One value for each line that holds a JSON object (NDJSON); other lines are passed over. */
export function jsonLines(output: string): readonly unknown[] {
  const values: unknown[] = [];
  for (const line of plainText(output).split('\n')) {
    if (!line.trimStart().startsWith('{')) continue;
    const value = parsed(line.trim());
    if (value !== undefined) values.push(value);
  }
  return values;
}

/** `path` as printed by a tool that ran in `cwd`, relative to the root; undefined when it is outside. */
export function repositoryPath(root: string, cwd: string, path: string): string | undefined {
  const posix = path.replaceAll('\\', '/').replace(/^file:\/\//, '');
  const base = root.replaceAll('\\', '/').replace(/\/+$/, '');
  const absolute = posix.startsWith('/') || /^[A-Za-z]:\//.test(posix);
  const parts: string[] = [];
  for (const part of (absolute ? posix : `${cwd.replaceAll('\\', '/')}/${posix}`).split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  const full = /^[A-Za-z]:$/.test(parts[0] ?? '') ? parts.join('/') : `/${parts.join('/')}`;
  return full.startsWith(`${base}/`) ? full.slice(base.length + 1) : undefined;
}
