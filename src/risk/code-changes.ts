import { ts } from 'ts-morph';
import { packageOf } from '../config/shape.js';
import { extractFile } from '../facts/extract/file.js';
import { isMinified } from '../facts/source-files.js';
import { aliasesOf } from './aliases.js';
import { commentReasons } from './comment-changes.js';
import { contractReasons, type Side } from './contracts.js';
import { dataShapeReasons } from './data-shapes.js';
import { hunksOf, type Hunk } from './difference.js';
import { calleeLeaves, nameOfLeaf } from './names-in.js';
import { kindOf, topicsOfPlace } from './paths.js';
import { publicApiReasons } from './public-api.js';
import { testReasons } from './test-changes.js';
import { lineOf, tokenise, type TokenisedFile } from './tokens.js';
import { TouchReader } from './touched.js';
import { reason, type RiskContext, type RiskReason, type RiskTopic } from './types.js';

const LONGEST_LINE = 2_000;

interface CodeSide extends Side {
  readonly file: TokenisedFile;
}

function sideOf(path: string, text: string): CodeSide {
  return { path, text, facts: extractFile(path, text), file: tokenise(path, text) };
}

/** Why a text is nobody's handwriting, or does not parse. */
function unreadable({ path, facts, file }: CodeSide): RiskReason | undefined {
  if (facts.syntaxErrors + file.syntaxErrors > 0)
    return reason('unsure', path, null, 'The file does not parse.');
  if (facts.generated) return reason('unsure', path, null, 'The file was written by a tool.');
  const squeezed = isMinified(file.text) || file.text.split('\n').some((line) => line.length > LONGEST_LINE);
  return squeezed ? reason('unsure', path, null, 'The file holds lines too long to read.') : undefined;
}

function handlersOf(side: CodeSide): readonly (readonly [number, number])[] {
  return side.facts.routes.map((route) => {
    const span =
      (route.handler === null ? undefined : side.facts.functions[route.handler]?.span) ?? route.span;
    return [span.start, span.end] as const;
  });
}

const LOGS = /^(?:console|logger|log|logs?|winston|pino)$/i;

/** What a hunk is about when it touches none of the topics. */
function harmlessTopic(leaves: readonly ts.Node[], presentational: boolean): RiskTopic {
  if (presentational) return 'ui';
  const all = (test: (node: ts.Node) => boolean): boolean =>
    leaves.every((leaf) => {
      for (let node = leaf; !ts.isSourceFile(node); node = node.parent) if (test(node)) return true;
      return false;
    });
  const logs = (node: ts.Node): boolean =>
    ts.isExpressionStatement(node) &&
    ts.isCallExpression(node.expression) &&
    calleeLeaves(node.expression).some((leaf) => LOGS.test(nameOfLeaf(leaf) ?? ''));
  if (all(logs)) return 'logging';
  return all((node) => ts.isCatchClause(node) || ts.isThrowStatement(node) || ts.isTryStatement(node))
    ? 'error-handling'
    : 'code';
}

const SENTENCES: Readonly<Partial<Record<RiskTopic, string>>> = {
  ui: 'Only what is shown changes.',
  logging: 'Only log lines change.',
  'error-handling': 'Only the handling of errors changes.',
  code: 'The lines touch none of the topics that need a person.',
};

interface Touched {
  readonly reasons: readonly RiskReason[];
  /** Everything that changed is how something looks. */
  readonly presentational: boolean;
}

function lengthOf({ before, after }: Hunk): number {
  return before[1] - before[0] + after[1] - after[0];
}

function touchedReasons(before: TokenisedFile | undefined, after: TokenisedFile | undefined): Touched {
  const hunks = hunksOf(
    (before?.tokens ?? []).map(({ key }) => key),
    (after?.tokens ?? []).map(({ key }) => key),
  );
  const reasons: RiskReason[] = [];
  const harmless = new Map<RiskTopic, ts.Node>();
  let presentational = true;
  const sides = [
    [before, 'before'],
    [after, 'after'],
  ] as const;
  const readers = sides.map(([file]) =>
    file === undefined ? undefined : new TouchReader(file, aliasesOf(file.source)),
  );
  for (const hunk of hunks) {
    const leaves: ts.Node[] = [];
    let shows = true;
    sides.forEach(([file, name], index) => {
      for (const { node } of file?.tokens.slice(...hunk[name]) ?? []) {
        // A separator belongs to the whole list; what is listed speaks for itself.
        if (node.kind === ts.SyntaxKind.CommaToken && lengthOf(hunk) > 1) continue;
        leaves.push(node);
        shows = (readers[index]?.read(node) ?? true) && shows;
      }
    });
    presentational &&= shows;
    const topic = harmlessTopic(leaves, shows);
    const last = leaves.at(-1);
    if (last !== undefined) harmless.set(topic, last);
  }
  const file = after ?? before;
  for (const reader of readers) reasons.push(...(reader?.found ?? []));
  if (reasons.length === 0 && file !== undefined) {
    for (const [topic, leaf] of harmless) {
      reasons.push(
        reason(
          topic,
          file.path,
          lineOf(file, Math.min(leaf.getStart(), file.text.length)),
          SENTENCES[topic] ?? '',
        ),
      );
    }
  }
  return { reasons, presentational };
}

function isPublished(path: string, context: RiskContext): boolean {
  return packageOf(context.shape, path)?.published ?? false;
}

/** Judges a changed file of TypeScript or JavaScript; null for the side on which it does not exist. */
export function judgeCode(
  before: { readonly path: string; readonly text: string } | null,
  after: { readonly path: string; readonly text: string } | null,
  context: RiskContext,
): readonly RiskReason[] {
  const [old, now] = [before, after].map((version) =>
    version === null ? undefined : sideOf(version.path, version.text),
  );
  const broken = [old, now].flatMap((side) => (side === undefined ? [] : (unreadable(side) ?? [])));
  if (broken.length > 0) return broken;
  const path = (after ?? before)?.path ?? '';
  if (kindOf(path) === 'test' && kindOf((before ?? after)?.path ?? '') === 'test')
    return testReasons(old, now);

  const comments = now === undefined ? [] : commentReasons(old?.file, now.file);
  const same =
    old !== undefined && now !== undefined && hunksOf(keysOf(old.file), keysOf(now.file)).length === 0;
  const moved = old !== undefined && now !== undefined && old.path !== now.path;
  if (same && !moved) {
    return comments.length > 0
      ? comments
      : [reason('documentation', path, null, 'Only comments and white space change.')];
  }
  const touched = touchedReasons(old?.file, now?.file);
  const places = [...new Set([before?.path, after?.path])].flatMap((place) =>
    place === undefined ? [] : topicsOfPlace(place),
  );
  const contracts = contractReasons(old, now);
  const shapes =
    old === undefined || now === undefined
      ? []
      : dataShapeReasons(old.file, now.file, { before: handlersOf(old), after: handlersOf(now) });
  const published = [old?.path, now?.path].some(
    (place) => place !== undefined && isPublished(place, context),
  );
  const api = published ? publicApiReasons(old?.file, now?.file) : [];
  const found = [
    ...(touched.presentational && !same ? [] : places),
    ...comments,
    ...contracts,
    ...shapes,
    ...api,
    ...touched.reasons,
  ];
  return found.length > 0
    ? found
    : [reason('refactoring', path, null, 'The file moves; nothing in it changes.')];
}

function keysOf(file: TokenisedFile): readonly string[] {
  return file.tokens.map(({ key }) => key);
}
