import { cleanLine } from '../../report/document/clean.js';

/**
 * Text of a handover for a commit message, in which a host would read orders: closing words with issue
 * numbers, mentions, addresses, marks such as `[skip ci]`, a commit to squash into.
 */
export function plainText(text: string): string {
  return cleanLine(text)
    .replace(/\[/g, '(')
    .replace(/\]/g, ')')
    .replace(/@(?=[\w-])/g, '(at)')
    .replace(/#(?=\d)/g, 'no. ')
    .replace(/\bGH-(?=\d)/gi, 'GH ')
    .replace(/:\/\//g, ': //')
    .replace(/\*{3}/g, '')
    .replace(/^(?:fixup|squash|amend)!\s*/gi, '')
    .trim();
}
