import { missing } from './contracts.js';
import { lineOf, type TokenisedFile } from './tokens.js';
import { reason, type RiskReason } from './types.js';
import { isDeceptive } from './words.js';

/** Comments that compilers, bundlers, linters and test runners obey. */
const STEERS =
  /@ts-(?:ignore|nocheck|check|expect-error)|eslint|biome-|oxlint|tslint|jshint|prettier-ignore|istanbul|\bc8\b|\bv8 ignore|webpack\w+\s*:|@vite-|turbopack\w*\s*:|@jsx|[@#]__(?:PURE|NO_SIDE_EFFECTS)__|<reference|sourceMappingURL|@(?:jest|vitest)-environment|caretaker-|deno-lint|knip|@preserve|@license|@(?:public|internal|alpha|beta)\b|@ts-self-types|@swc|@babel|@flow|@no(?:check|resolve|prefetch)|semgrep|nosec|snyk|codeql|lgtm|sonar|NOSONAR|gitleaks|@(?:swagger|openapi)|#(?:region|pragma)|^\/\/\/?\s*#/i;

/** Comments that steer tools and are on one side only, or that hide what they say. */
export function commentReasons(
  before: TokenisedFile | undefined,
  after: TokenisedFile,
): readonly RiskReason[] {
  const steering = (file: TokenisedFile | undefined): readonly string[] =>
    (file?.comments ?? [])
      .filter(({ text }) => STEERS.test(text))
      .map(({ text }) => text.replace(/\s+/g, ' '));
  const [old, now] = [steering(before), steering(after)];
  const found: RiskReason[] = [];
  const added = missing(now, old);
  if (added.length + missing(old, now).length > 0) {
    const at = after.comments.find(({ text }) => added.includes(text.replace(/\s+/g, ' ')));
    found.push(
      reason(
        'unsure',
        after.path,
        at === undefined ? null : lineOf(after, at.start),
        'A comment that steers a compiler, linter, bundler or scanner changes.',
      ),
    );
  }
  const hidden = after.comments.find(
    ({ text }) =>
      isDeceptive(text) &&
      !(before?.text.includes(text) ?? false) &&
      /[\u202a-\u202e\u2066-\u2069\u200b-\u200f]/.test(text),
  );
  if (hidden !== undefined) {
    found.push(
      reason(
        'security',
        after.path,
        lineOf(after, hidden.start),
        'A comment holds characters that show nothing or turn the reading order.',
      ),
    );
  }
  return found;
}
