import { z } from 'zod';
import { jsonIn } from '../output.js';
import { eslintCode } from './parse.js';

/** A replacement that ESLint proposes; offsets are code units in the text without its byte order mark. */
interface LintFix {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const reportSchema = z.array(
  z.looseObject({
    messages: z.array(
      z.looseObject({
        ruleId: z.string().nullish(),
        fatal: z.boolean().optional(),
        fix: z.looseObject({ range: z.tuple([z.number(), z.number()]), text: z.string() }).nullish(),
      }),
    ),
  }),
);

/** ESLint's fixes for one rule, from its JSON report of one file; undefined when that cannot be read. */
export function eslintFixes(output: string, rule: string): readonly LintFix[] | undefined {
  const report = reportSchema.safeParse(jsonIn(output));
  if (!report.success) return undefined;
  return report.data
    .flatMap((file) => file.messages)
    .filter((message) => eslintCode(message) === rule)
    .flatMap(({ fix }) => (fix ? [{ start: fix.range[0], end: fix.range[1], text: fix.text }] : []));
}

/** Applies fixes from the front and leaves out those that overlap: another pass takes them, as in ESLint. */
export function applyFixes(text: string, fixes: readonly LintFix[]): string {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  let result = '';
  let position = 0;
  for (const fix of [...fixes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const start = Math.max(0, fix.start) + mark;
    if (start < position || (start === position && position > 0 && fix.start === fix.end)) continue;
    result += text.slice(position, start) + fix.text;
    position = fix.end + mark;
  }
  return result + text.slice(position);
}
