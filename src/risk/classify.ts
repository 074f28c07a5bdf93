import { compareText } from '../core/finding.js';
import { judgeCode } from './code-changes.js';
import { judgePath, kindOf } from './paths.js';
import { judgePlainText } from './plain-texts.js';
import {
  graver,
  reason,
  type FileChange,
  type FileVersion,
  type Risk,
  type RiskClass,
  type RiskContext,
  type RiskReason,
} from './types.js';

/** Beyond these nobody reads a change line by line any more. */
const MAX_FILES = 30;
const MAX_CHARACTERS = 400_000;

const RANK: Readonly<Record<RiskClass, number>> = { never: 0, review: 1, safe: 2 };

function sidesOf({ before, after }: FileChange): readonly FileVersion[] {
  return [before, after].filter((side) => side !== null);
}

function judgeFile(change: FileChange, context: RiskContext): readonly RiskReason[] {
  const { before, after } = change;
  const sides = sidesOf(change);
  const path = (after ?? before)?.path ?? '';
  const judged = sides.map((side) => judgePath(side, context));
  const reasons = judged.flatMap((side) => side.reasons);
  if (before !== null && after !== null && before.mode !== after.mode) {
    reasons.push(
      reason('infrastructure', path, null, `The mode changes from ${before.mode} to ${after.mode}.`),
    );
  }
  if (after?.mode === '100755' && before === null) {
    reasons.push(reason('infrastructure', path, null, 'The file is a program that can be started.'));
  }
  if (judged.some(({ decided }) => decided)) return reasons;
  if (sides.length === 0)
    return [reason('unsure', path, null, 'The change has neither an old nor a new side.')];
  if (sides.some(({ text }) => text === null)) {
    return [...reasons, reason('unsure', path, null, 'The file is no text that can be read.')];
  }
  if (sides.some(({ text }) => (text ?? '').length > MAX_CHARACTERS || (text ?? '').includes('\0'))) {
    return [...reasons, reason('unsure', path, null, 'The file is too large or no text.')];
  }
  const kinds = new Set(sides.map((side) => kindOf(side.path)));
  const [kind = 'other'] = kinds;
  const isCode = (one: string): boolean => one === 'code' || one === 'test';
  if ([...kinds].every(isCode)) {
    const version = (side: FileVersion | null): { path: string; text: string } | null =>
      side === null ? null : { path: side.path, text: side.text ?? '' };
    return [...reasons, ...judgeCode(version(before), version(after), context)];
  }
  if (kinds.size > 1)
    return [...reasons, reason('unsure', path, null, 'The file becomes one of another kind.')];
  return [...reasons, judgePlainText(path, kind, { before: before?.text ?? '', after: after?.text ?? '' })];
}

function byGravity(a: RiskReason, b: RiskReason): number {
  return (
    RANK[a.class] - RANK[b.class] ||
    compareText(a.path, b.path) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compareText(a.topic, b.topic) ||
    compareText(a.sentence, b.sentence)
  );
}

/**
 * What may happen to a change without a person (AD-15), read from its paths and its code, never from its
 * message. The class is that of the gravest reason; whatever cannot be judged is `never`.
 */
export function classifyChange(change: readonly FileChange[], context: RiskContext): Risk {
  const reasons = change.flatMap((file) => judgeFile(file, context));
  if (change.length === 0) reasons.push(reason('unsure', '', null, 'The change holds no file.'));
  if (change.length > MAX_FILES) {
    reasons.push(
      reason('unsure', '', null, `${change.length} files change; more than ${MAX_FILES} are not judged.`),
    );
  }
  // Both sides of a file that stays where it is say the same of its place.
  const distinct = [...new Map(reasons.map((item) => [JSON.stringify(item), item])).values()].sort(byGravity);
  return { class: distinct.map((item) => item.class).reduce(graver, 'safe'), reasons: distinct };
}
