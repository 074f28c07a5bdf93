import { ts } from 'ts-morph';
import type { FixOutcome } from '../../../core/edit.js';
import type { Finding } from '../../../core/finding.js';
import { chainText } from '../../../facts/extract/code/syntax.js';
import { nodesOf } from '../../../facts/extract/walk.js';
import type { ModelFact } from '../../../facts/types.js';
import type { Fixer } from '../../fixer.js';
import type { RuleContext } from '../../rule.js';
import { type BulkInsert, bulkInsertOf } from './bulk-insert.js';
import { conflictInLoop } from './conflicts.js';
import { type BatchableRead, readShape } from './shape.js';

/** Replaces a read by key in a loop with one `findMany` before it and a look-up in a Map. */
export const fixer: Fixer = {
  rule: 'performance/no-n-plus-one',
  async propose(finding, workspace) {
    const text = await workspace.read(finding.path);
    if (text === undefined) return declined('the file is gone');
    return proposeFor(finding, text, workspace.context);
  },
};

function declined(reason: string): FixOutcome {
  return { status: 'declined', reason };
}

function proposeFor(finding: Finding, text: string, context: RuleContext): FixOutcome {
  const source = ts.createSourceFile(
    finding.path,
    text,
    ts.ScriptTarget.ESNext,
    false,
    scriptKind(finding.path),
  );
  const nodes = nodesOf(source);
  const starts = startsOf(finding);
  if (starts.length === 0) return declined('the queries are behind calls to other functions');
  let reason: string | undefined;
  for (const start of starts) {
    const query = nodes.find(
      (node): node is ts.CallExpression =>
        ts.isCallExpression(node) && node.getStart(source) === start && endsChain(node),
    );
    if (query === undefined) continue;
    const method = methodOf(query);
    if (method === 'create' || method === 'values' || method === 'run' || method === 'execute') {
      const bulk = bulkInsertOf(query, source);
      if (bulk.ok) return proposeBulk(finding, bulk.insert, source);
      reason ??= bulk.reason;
      continue;
    }
    const shape = readShape(query);
    if (!shape.ok) {
      reason ??= shape.reason;
      continue;
    }
    const obstacle = obstacleTo(shape.read, source, finding, context);
    if (obstacle === undefined) return propose(finding, shape.read, source);
    reason ??= obstacle;
  }
  return declined(reason ?? 'the query is no longer where it was found');
}

function methodOf(query: ts.CallExpression): string {
  return ts.isPropertyAccessExpression(query.expression) ? query.expression.name.text : '';
}

function endsChain(node: ts.CallExpression): boolean {
  return !ts.isPropertyAccessExpression(node.parent);
}

function startsOf(finding: Finding): readonly number[] {
  const queries = finding.data?.queries;
  return Array.isArray(queries) ? queries.filter((start): start is number => typeof start === 'number') : [];
}

function scriptKind(path: string): ts.ScriptKind {
  if (/\.[jt]sx$/.test(path)) return ts.ScriptKind.TSX;
  return /\.[cm]?js$/.test(path) ? ts.ScriptKind.JSX : ts.ScriptKind.TS;
}

/** Why the batch would not give the same rows; undefined when nothing speaks against it. */
function obstacleTo(
  read: BatchableRead,
  source: ts.SourceFile,
  finding: Finding,
  context: RuleContext,
): string | undefined {
  const model = context.data.models.get(read.model.toLowerCase());
  if (!isUnique(read, model)) return `\`${read.key}\` is not known to be unique in ${read.model}`;
  const type = model?.fields.find((field) => field.name === read.key)?.type ?? '';
  if (/^(?:DateTime|Decimal|Bytes|Json|Float)\b/.test(type))
    return `values of type ${type} are not found again in a Map`;
  if (!/^id$|Id$/.test(read.key) && foldsCase(context))
    return 'the database compares text without case, a Map does not';
  if (read.shape !== undefined && !selects(read.shape, read.key))
    return `the selection leaves out \`${read.key}\``;
  if (hasComment(read, source)) return 'a comment inside the query would be lost';
  return conflictInLoop(read, source, finding.path, context);
}

function isUnique(read: BatchableRead, model: ModelFact | undefined): boolean {
  if (model === undefined)
    return read.method === 'findUnique' && (read.constants.length === 0 || read.key === 'id');
  const keys = [model.primaryKey, ...model.uniques];
  return keys.some((fields) => fields.length === 1 && fields[0] === read.key);
}

/** MySQL and SQL Server compare text without case unless told otherwise. */
function foldsCase(context: RuleContext): boolean {
  return context.documents.paths.some(
    (path) =>
      path.endsWith('.prisma') &&
      /provider\s*=\s*"(?:mysql|sqlserver)"/.test(context.documents.text(path) ?? ''),
  );
}

function selects(shape: ts.PropertyAssignment, key: string): boolean {
  if (shape.name.getText() === 'include') return true;
  const selection = shape.initializer;
  if (!ts.isObjectLiteralExpression(selection)) return false;
  return selection.properties.some(
    (property) =>
      ts.isPropertyAssignment(property) &&
      property.name.getText() === key &&
      property.initializer.kind === ts.SyntaxKind.TrueKeyword,
  );
}

/** A comment in the query survives only inside the copied selection. */
function hasComment(read: BatchableRead, source: ts.SourceFile): boolean {
  const text = source.text.slice(read.replaced.getStart(source), read.replaced.end);
  const copied = read.shape === undefined ? '' : read.shape.getText(source);
  return /\/\/|\/\*/.test(text.replace(copied, '').replace(/(["'`])(?:\\.|(?!\1).)*\1/g, ''));
}

/** The loop gives way to one insert of all rows. */
function proposeBulk(finding: Finding, insert: BulkInsert, source: ts.SourceFile): FixOutcome {
  const text = source.text;
  const { newline, indent } = layoutAt(text, insert.loop.getStart(source));
  const start = insert.loop.getStart(source);
  const lines = insert.lines(freeName(`${insert.model}Rows`, text));
  return {
    status: 'proposed',
    safety: 'review',
    summary: `Insert all ${insert.model} rows with one statement instead of one for each element`,
    edits: [
      {
        kind: 'replace',
        path: finding.path,
        start,
        end: insert.loop.end,
        expected: text.slice(start, insert.loop.end),
        text: lines.join(newline + indent),
      },
    ],
  };
}

/** Line ends and indentation as the file has them. */
function layoutAt(text: string, at: number): { readonly newline: string; readonly indent: string } {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1, at))?.[0] ?? '';
  return { newline, indent };
}

function freeName(wanted: string, text: string): string {
  let name = wanted;
  for (let count = 2; new RegExp(String.raw`\b${name}\b`).test(text); count++) name = `${wanted}${count}`;
  return name;
}

function propose(finding: Finding, read: BatchableRead, source: ts.SourceFile): FixOutcome {
  const text = source.text;
  const at = read.statement.getStart(source);
  const { newline, indent } = layoutAt(text, at);
  const unit = /^\t/m.test(text) ? '\t' : /^ {4}\S/m.test(text) && !/^ {2}\S/m.test(text) ? '    ' : '  ';
  const names = namesFor(read, text);
  const before =
    batchOf(read, source, names, (depth) => newline + indent + unit.repeat(depth)) + newline + indent;
  const start = read.replaced.getStart(source);
  return {
    status: 'proposed',
    safety: 'review',
    summary: `Read all ${read.model} rows with one findMany before the loop instead of one query for each element`,
    edits: [
      { kind: 'replace', path: finding.path, start: at, end: at, expected: '', text: before },
      {
        kind: 'replace',
        path: finding.path,
        start,
        end: read.replaced.end,
        expected: text.slice(start, read.replaced.end),
        text: lookUp(read, names),
      },
    ],
  };
}

interface Names {
  readonly rows: string;
  readonly map: string;
  readonly row: string;
}

function namesFor(read: BatchableRead, text: string): Names {
  const by = read.key.charAt(0).toUpperCase() + read.key.slice(1);
  return {
    rows: freeName(`${read.model}Rows`, text),
    map: freeName(`${read.model}By${by}`, text),
    row: 'row',
  };
}

function batchOf(
  read: BatchableRead,
  source: ts.SourceFile,
  names: Names,
  line: (depth: number) => string,
): string {
  const list = read.list.getText(source);
  const key = `(${read.parameter}) => ${read.value.getText(source)}`;
  const keys = read.iterable ? `Array.from(${list}, ${key})` : `${list}.map(${key})`;
  const where = [`${read.key}: { in: ${keys} }`, ...read.constants.map((part) => part.getText(source))].join(
    ', ',
  );
  const shape = read.shape === undefined ? '' : `${line(1)}${read.shape.getText(source)},`;
  return (
    `const ${names.rows} = await ${read.delegate}.findMany({` +
    `${line(1)}where: { ${where} },${shape}${line(0)}});` +
    `${line(0)}const ${names.map} = new Map(${names.rows}.map((${names.row}) => [${names.row}.${read.key}, ${names.row}] as const));`
  );
}

function lookUp(read: BatchableRead, names: Names): string {
  const value = chainText(read.value) ?? '';
  const found = `${names.map}.get(${value}) ?? null`;
  const parent = read.replaced.parent;
  const alone =
    ts.isVariableDeclaration(parent) ||
    ts.isReturnStatement(parent) ||
    ts.isArrowFunction(parent) ||
    ts.isPropertyAssignment(parent);
  return alone ? found : `(${found})`;
}
