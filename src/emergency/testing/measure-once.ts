import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { MeasureFn } from '../../session/ports.js';

/** What no test of the fixtures reads: git's own, and the notes of commits that change nothing for a test. */
const UNREAD = /^(?:\.git|notes)(?:[\\/]|$)/;

function contentOf(root: string): string {
  const hash = createHash('sha256');
  const entries = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((name) => !UNREAD.test(name))
    .sort();
  for (const name of entries)
    hash.update(JSON.stringify([name, readFileSync(path.join(root, name), 'utf8')]));
  return hash.digest('hex');
}

/**
 * Runs the tools for real on the first worktree with some content, and answers alike for every later one with
 * the same: most commits of a search differ in nothing that a test sees. Not for tests that are flaky.
 */
export function measureOnce(measure: MeasureFn): MeasureFn {
  const known = new Map<string, ReturnType<MeasureFn>>();
  return (request) => {
    const { root, packages, kinds } = request;
    const key = JSON.stringify([contentOf(root), packages, kinds]);
    const answer = known.get(key) ?? measure(request);
    known.set(key, answer);
    return answer;
  };
}
