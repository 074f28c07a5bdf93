import { ts } from 'ts-morph';
import { nodesOf } from '../../../facts/extract/walk.js';
import { parseSource, syntaxErrorsOf } from '../../../facts/extract/file.js';
import { operatorsFor, type Replacement } from './operators.js';

/** One small fault that a test should notice. */
export interface Mutant {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  /** Lower ones say more about behaviour: conditions before texts. */
  readonly rank: number;
}

/** The text with the fault in it. */
export function applyMutant(text: string, mutant: Pick<Mutant, 'start' | 'end' | 'after'>): string {
  return text.slice(0, mutant.start) + mutant.after + text.slice(mutant.end);
}

/** Types, imports and other text that is gone when the code runs. */
function isErased(node: ts.Node): boolean {
  return (
    (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isImportEqualsDeclaration(node) ||
    ts.isExportDeclaration(node)
  );
}

function liveNodes(source: ts.SourceFile): readonly ts.Node[] {
  const dead = new Set<ts.Node>();
  // The first one is the file, which has no parent.
  const [, ...nodes] = nodesOf(source);
  return nodes.filter((node) => {
    // Parents come first.
    if (!isErased(node) && !dead.has(node.parent)) return true;
    dead.add(node);
    return false;
  });
}

/**
 * Every mutant of these lines, in source order. Each replaces one place that lies within the lines whole. Pure:
 * the same text gives the same mutants.
 */
export function mutantsOf(path: string, text: string, lines: ReadonlySet<number>): readonly Mutant[] {
  const source = parseSource(path, text);
  const lineOf = (offset: number): number => source.getLineAndCharacterOfPosition(offset).line + 1;
  const isWithin = ({ start, end }: Replacement): boolean => {
    for (let line = lineOf(start); line <= lineOf(end); line += 1) if (!lines.has(line)) return false;
    return true;
  };
  const seen = new Set<string>();
  const found: Mutant[] = [];
  for (const node of liveNodes(source)) {
    for (const replacement of operatorsFor(node, source)) {
      const { start, end, text: after } = replacement;
      const key = `${start} ${end} ${after}`;
      const before = text.slice(start, end);
      if (seen.has(key) || before === after || !isWithin(replacement)) continue;
      seen.add(key);
      found.push({ path, line: lineOf(start), start, end, before, after, rank: replacement.rank });
    }
  }
  return found.sort((a, b) => a.start - b.start || a.rank - b.rank || a.end - b.end);
}

/** True when the text still parses with the fault in it: what does not is noticed without any test. */
export function parses(text: string, mutant: Mutant): boolean {
  const { path } = mutant;
  const errors = syntaxErrorsOf(parseSource(path, text));
  return syntaxErrorsOf(parseSource(path, applyMutant(text, mutant))) <= errors;
}

/** One group for each line, what says most first. */
function byLine(mutants: readonly Mutant[]): readonly (readonly Mutant[])[] {
  const groups = new Map<string, Mutant[]>();
  for (const mutant of mutants) {
    const key = `${mutant.path}:${mutant.line}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mutant]);
    else group.push(mutant);
  }
  return [...groups.values()].map((group) => group.sort((a, b) => a.rank - b.rank));
}

/** As many as `count`, in rounds over the lines, what says most first; lines far apart when there are too many. */
export function spread(mutants: readonly Mutant[], count: number): readonly Mutant[] {
  const queues = byLine(mutants);
  if (queues.length > count) {
    const at = (index: number): number => Math.floor((index * queues.length) / count);
    return Array.from({ length: count }, (_, index) => queues[at(index)]?.[0]).filter(
      (mutant) => mutant !== undefined,
    );
  }
  const chosen: Mutant[] = [];
  for (let round = 0; chosen.length < count && queues.some((queue) => queue.length > round); round += 1) {
    for (const queue of queues) {
      const mutant = queue[round];
      if (mutant !== undefined && chosen.length < count) chosen.push(mutant);
    }
  }
  return chosen.sort((a, b) => mutants.indexOf(a) - mutants.indexOf(b));
}
