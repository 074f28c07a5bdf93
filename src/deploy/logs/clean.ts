import { stripVTControlCharacters } from 'node:util';
import { cleanLine, cleanText } from '../../report/document/clean.js';

/** Whole escape sequences go first: without their first byte the rest of them would stay as text. */
export function cleanLog(text: string): string {
  return cleanText(stripVTControlCharacters(text));
}

/** One line of at most `length` characters. */
export function shortLine(text: string, length: number): string {
  // Cut before cleaning as well: the work is bounded whatever a log holds.
  const line = cleanLine(stripVTControlCharacters(text.slice(0, length * 4)));
  return line.length <= length ? line : `${cleanLine(line.slice(0, length - 1))}…`;
}
