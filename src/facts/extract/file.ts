import { ts } from 'ts-morph';
import { languageOf, placementOf } from '../file-name.js';
import type { FileFacts } from '../types.js';
import { extractCode } from './code.js';
import { extractExternalCalls } from './external.js';
import { extractModels } from './models.js';
import { extractModules } from './modules.js';
import { extractQueries } from './queries.js';
import { extractRoutes } from './routes.js';
import { extractSuppressions } from './suppressions.js';
import { extractTests } from './tests.js';
import { nodesOf, type ExtractContext } from './walk.js';

const SCRIPT_KIND: Readonly<Record<FileFacts['language'], ts.ScriptKind>> = {
  ts: ts.ScriptKind.TS,
  dts: ts.ScriptKind.TS,
  tsx: ts.ScriptKind.TSX,
  // Plain .js files may hold JSX; the parser accepts both.
  js: ts.ScriptKind.JSX,
  jsx: ts.ScriptKind.JSX,
};

const GENERATED =
  /@generated\b|\bDO NOT EDIT\b|\bauto-?generated\b|generated (?:file|code|by)\b|do not (?:edit|modify) (?:this file|manually|directly)/i;
const HEAD = 1_000;

function directivesOf(source: ts.SourceFile): readonly string[] {
  const directives: string[] = source.text.startsWith('#!') ? ['#!'] : [];
  for (const statement of source.statements) {
    if (!ts.isExpressionStatement(statement) || !ts.isStringLiteral(statement.expression)) break;
    directives.push(statement.expression.text);
  }
  return directives;
}

/** Syntax errors that the parser met. */
export function syntaxErrorsOf(source: ts.SourceFile): number {
  // Internal to the compiler, and the only way to the parser's errors without a program.
  const { parseDiagnostics } = source as { parseDiagnostics?: readonly unknown[] };
  return parseDiagnostics?.length ?? 0;
}

/** The tree of a file, without the nodes' parents: `nodesOf` sets them. `name` decides nothing but the kind. */
export function parseSource(name: string, text: string): ts.SourceFile {
  return ts.createSourceFile(
    name,
    text,
    { languageVersion: ts.ScriptTarget.ESNext, jsDocParsingMode: ts.JSDocParsingMode.ParseNone },
    false,
    SCRIPT_KIND[languageOf(name) ?? 'ts'],
  );
}

/** Facts of one file. Depends on nothing but `text` and `placementOf(path)`. */
export function extractFile(path: string, text: string): FileFacts {
  const language = languageOf(path) ?? 'ts';
  const placement = placementOf(path);
  const source = parseSource(placement, text);
  const context: ExtractContext = {
    path: placement,
    text,
    language,
    lineStarts: source.getLineStarts(),
    nodes: nodesOf(source),
  };
  const code = extractCode(source, context);
  return {
    language,
    bytes: Buffer.byteLength(text),
    lines: context.lineStarts.length,
    syntaxErrors: syntaxErrorsOf(source),
    generated: GENERATED.test(text.slice(0, HEAD)),
    directives: directivesOf(source),
    ...extractModules(source, context),
    functions: code.functions,
    calls: code.calls,
    queries: extractQueries(source, context, code),
    ...extractExternalCalls(source, context, code),
    ...(code.members.length === 0 ? {} : { members: code.members }),
    routes: extractRoutes(source, context, code),
    tests: extractTests(source, context),
    models: extractModels(source, context),
    suppressions: extractSuppressions(source, context),
  };
}
