import { shortLine } from './clean.js';
import type { StackFrame } from './entry.js';

const LONGEST = 200;
/** Lines of a stack that are looked at; engines print ten frames. */
const MOST_LINES = 100;

/** `at name (place:line:column)` or `at place:line:column`; `name` may hold blanks, `place` parentheses. */
const NAMED = /^\s*at (.+?) \((.+?)(?::(\d+))?(?::(\d+))?\)\s*$/;
const BARE = /^\s*at (?:async )?(.+?):(\d+)(?::(\d+))?\s*$/;

/** Where images and hosts put the repository. */
const ROOTS =
  /^(?:\/app|\/usr\/src\/app|\/src\/app|\/workspace|\/workspaces?\/[^/]+|\/var\/task|\/opt\/render\/project\/src|\/vercel\/path0|\/home\/[^/]+\/app|\/srv\/app|[A-Z]:\/app)\//i;

/** True for a line that belongs to a stack trace. */
export function isFrame(line: string): boolean {
  return /^\s*at \S/.test(line);
}

/** What bundlers and loaders wrap around a path. */
function unwrapped(place: string): string {
  return place
    .replace(/^(?:async )?(?:file:\/\/|webpack-internal:\/\/\/|webpack:\/\/[^/]*\/|turbopack:\/\/\/?)/, '')
    .replace(/^\([\w-]+\)\//, '')
    .replace(/[?#].*$/, '')
    .replace(/\\/g, '/')
    .replace(/^\/([A-Za-z]:\/)/, '$1')
    .replace(/^(?:\.\/)+/, '');
}

function isForeign(path: string): boolean {
  return (
    /^(?:node|bun|deno|ext):|^(?:native|evalmachine\.<anonymous>)$/.test(path) ||
    path.includes('<anonymous>') ||
    path.includes('node_modules/') ||
    path.includes('/.pnpm/') ||
    !path.includes('.')
  );
}

/**
 * The path as the repository calls it: the longest end of it that is tracked, else without the folder that images
 * and hosts put the repository in.
 */
export function repositoryPath(path: string, tracked?: ReadonlySet<string>): string {
  const plain = path.replace(ROOTS, '');
  if (tracked === undefined) return plain;
  const segments = path.split('/').filter((segment) => segment !== '');
  // At least a folder and a name: a bare `index.ts` is in every repository.
  for (let start = 0; start < Math.max(1, segments.length - 1); start++) {
    const end = segments.slice(start).join('/');
    if (tracked.has(end)) return end;
  }
  return plain;
}

interface Place {
  readonly name: string | null;
  readonly place: string;
  readonly line: number | null;
}

function placeOf(line: string): Place | null {
  const named = NAMED.exec(line);
  if (named !== null) {
    const [, name = '', place = '', number] = named;
    return {
      name: name.replace(/^(?:async|new) /, ''),
      place,
      line: number === undefined ? null : Number(number),
    };
  }
  const bare = BARE.exec(line);
  return bare === null ? null : { name: null, place: bare[1] ?? '', line: Number(bare[2]) };
}

/** The first frame of a V8 stack that is the application's own: neither Node's nor a package's; null without one. */
export function stackTop(stack: string, tracked?: ReadonlySet<string>): StackFrame | null {
  for (const line of stack.split('\n', MOST_LINES)) {
    // A frame is short. What is longer may be made to cost a regular expression time that grows with its square.
    if (line.length > 400 || !isFrame(line)) continue;
    const found = placeOf(line);
    if (found === null) continue;
    const path = unwrapped(found.place);
    if (isForeign(path)) continue;
    const named = found.name === null || found.name === '<anonymous>' ? null : shortLine(found.name, LONGEST);
    return {
      path: shortLine(repositoryPath(path, tracked), LONGEST),
      line: found.line,
      function: named,
    };
  }
  return null;
}

/** Splits a text that ends in a stack trace: `Error: x\n    at …`. */
export function splitStack(text: string): { readonly message: string; readonly stack: string | null } {
  const lines = text.split('\n');
  const first = lines.findIndex(isFrame);
  if (first < 0) return { message: text, stack: null };
  return { message: lines.slice(0, first).join('\n'), stack: lines.slice(first).join('\n') };
}
