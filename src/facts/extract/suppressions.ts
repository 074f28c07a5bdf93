import type { ts } from 'ts-morph';
import type { SuppressionFact } from '../types.js';
import { positionAt, type ExtractContext } from './walk.js';

const COMMENT =
  /\/[/*]\s*caretaker-ignore-(next-line|file)\s+([^\s*]+(?:\*(?!\/))?)(?:[ \t]+--[ \t]*([^\r\n]*?))?[ \t]*(?:\*\/|$)/gm;

/** Comments `caretaker-ignore-next-line rule -- reason` and `caretaker-ignore-file rule -- reason`. */
export function extractSuppressions(
  _source: ts.SourceFile,
  context: ExtractContext,
): readonly SuppressionFact[] {
  if (!context.text.includes('caretaker-ignore-')) return [];
  const found: SuppressionFact[] = [];
  for (const match of context.text.matchAll(COMMENT)) {
    found.push({
      scope: match[1] === 'file' ? 'file' : 'next-line',
      rule: match[2] ?? '',
      reason: (match[3] ?? '').trim(),
      line: positionAt(context.lineStarts, match.index).line,
    });
  }
  return found;
}
