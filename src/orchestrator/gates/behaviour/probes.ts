import { languageOf } from '../../../facts/file-name.js';
import type { Site } from './sites.js';

/** A site with the number that its probe writes. */
export interface NumberedSite {
  readonly number: number;
  readonly site: Site;
}

/**
 * A call that writes its number into a file, once for each realm. It asks the process for the file system:
 * an import would be hoisted, mocked or, in CommonJS, not allowed.
 */
function probe(number: number, log: string, path: string): string {
  const language = languageOf(path);
  // Type checks of a test run know neither the set nor, in some packages, the process.
  const world = language === 'ts' || language === 'tsx' ? '(globalThis as any)' : 'globalThis';
  const seen = `(${world}.__caretakerSeen ??= new Set())`;
  const append = `${world}.process.getBuiltinModule('node:fs').appendFileSync(${JSON.stringify(log)}, '${number}\\n')`;
  return `(${seen}.has(${number}) || (${seen}.add(${number}), ${append}))`;
}

interface Insertion {
  readonly offset: number;
  readonly text: string;
}

/** Opening and closing text of a site; a leading `;` keeps a line without semicolon from becoming a call. */
function around({ number, site }: NumberedSite, log: string, path: string): readonly [string, string] {
  const call = probe(number, log, path);
  switch (site.kind) {
    case 'statement':
      return [`;${call};`, ''];
    case 'embedded':
      return [`{${call};`, '}'];
    case 'expression':
      return [`(${call}, `, ')'];
  }
}

/** The text with a probe at each site, which writes the site's number into `log` when it runs. Lines stay. */
export function instrument(path: string, text: string, sites: readonly NumberedSite[], log: string): string {
  const openings: Insertion[] = [];
  const closings: Insertion[] = [];
  for (const item of sites) {
    const [before, after] = around(item, log, path);
    openings.push({ offset: item.site.start, text: before });
    closings.unshift({ offset: item.site.end, text: after });
  }
  // Sites come outer ones first, and sorting is stable: at one offset inner ones close before outer ones open.
  const ordered = [...closings, ...openings].sort((a, b) => a.offset - b.offset);
  let result = '';
  let from = 0;
  for (const insertion of ordered) {
    result += text.slice(from, insertion.offset) + insertion.text;
    from = insertion.offset;
  }
  return result + text.slice(from);
}

/** Numbers that probes wrote. */
export function readHits(log: string): ReadonlySet<number> {
  return new Set(
    log
      .split('\n')
      .filter((line) => /^\d+$/.test(line))
      .map(Number),
  );
}
