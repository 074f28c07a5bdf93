import { cleanText } from '../../report/document/clean.js';

/**
 * Text cut to what `escape` makes at most `limit` characters of; never within a character or an escape.
 * Removes what a reader cannot see.
 */
export function fitEscaped(text: string, limit: number, escape: (text: string) => string): string {
  const clean = cleanText(text);
  const whole = escape(clean);
  if (whole.length <= limit) return whole;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('en').segment(clean)) {
    const next = kept + escape(segment);
    if (next.length >= limit) break;
    kept = next;
  }
  return `${kept}…`;
}
