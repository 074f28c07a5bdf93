import { ts } from 'ts-morph';
import { chainText, isFunctionNode, propertyName } from '../../../facts/extract/code/syntax.js';
import { unwrap } from '../../../facts/extract/syntax.js';
import { isInAsync } from './conflicts.js';

/** A loop that does nothing but insert a row for each element. */
export interface BulkInsert {
  readonly loop: ts.ForOfStatement;
  /** What takes the loop's place, without indentation of its first line. */
  lines(rowsName: string): readonly string[];
  readonly model: string;
}

export type BulkResult =
  { readonly ok: true; readonly insert: BulkInsert } | { readonly ok: false; readonly reason: string };

/** Looks for `for (const x of xs) { await prisma.m.create({ data: {…} }) }` and the same with Drizzle. */
export function bulkInsertOf(query: ts.CallExpression, source: ts.SourceFile): BulkResult {
  const awaited: ts.Node = query.parent;
  if (!ts.isAwaitExpression(awaited) || !ts.isExpressionStatement(awaited.parent))
    return no('the created row is used');
  const statement = awaited.parent;
  const holder: ts.Node = statement.parent;
  const loop = ts.isBlock(holder) ? holder.parent : holder;
  if (!ts.isForOfStatement(loop) || loop.awaitModifier !== undefined)
    return no('the insert is not alone in a for-of loop');
  if (ts.isBlock(holder) && holder.statements.length !== 1) return no('the loop does more than insert');
  if (!ts.isVariableDeclarationList(loop.initializer)) return no('the loop variable is declared elsewhere');
  const pattern = loop.initializer.declarations[0]?.name;
  const list = unwrap(loop.expression);
  if (pattern === undefined || chainText(list) === undefined)
    return no('the list is computed in the head of the loop');
  if (!isInAsync(loop)) return no('the function around the loop is not async');
  const target = prismaCreate(query, source) ?? drizzleInsert(query, source);
  if (target === undefined) return no('the insert is not written out');
  const reason = unfit(target.row);
  if (reason !== undefined) return no(reason);
  if (commentOutside(loop, target.row, source)) return no('a comment inside the loop would be lost');
  const rows = `Array.from(${list.getText(source)}, (${pattern.getText(source)}) => (${target.row.getText(source)}))`;
  return { ok: true, insert: { loop, model: target.model, lines: (name) => target.lines(rows, name) } };
}

function no(reason: string): BulkResult {
  return { ok: false, reason };
}

interface Target {
  readonly model: string;
  readonly row: ts.ObjectLiteralExpression;
  lines(rows: string, name: string): readonly string[];
}

function prismaCreate(query: ts.CallExpression, source: ts.SourceFile): Target | undefined {
  const callee = unwrap(query.expression);
  const argument = query.arguments[0];
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== 'create') return undefined;
  if (argument === undefined || !ts.isObjectLiteralExpression(argument)) return undefined;
  const [data, ...others] = argument.properties;
  // `select` or `include` would go on with the created row.
  if (data === undefined || others.length > 0 || !ts.isPropertyAssignment(data)) return undefined;
  const row = unwrap(data.initializer);
  if (propertyName(data.name) !== 'data' || !ts.isObjectLiteralExpression(row)) return undefined;
  const delegate = callee.expression.getText(source);
  return {
    model: delegate.slice(delegate.lastIndexOf('.') + 1),
    row,
    lines: (rows) => [`await ${delegate}.createMany({ data: ${rows} });`],
  };
}

function drizzleInsert(query: ts.CallExpression, source: ts.SourceFile): Target | undefined {
  let values = query;
  let end = '';
  const outer = unwrap(query.expression);
  if (ts.isPropertyAccessExpression(outer) && /^(?:run|execute)$/.test(outer.name.text)) {
    const inner = unwrap(outer.expression);
    if (!ts.isCallExpression(inner)) return undefined;
    values = inner;
    end = `.${outer.name.text}()`;
  }
  const callee = unwrap(values.expression);
  const row = values.arguments[0];
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== 'values') return undefined;
  if (row === undefined || !ts.isObjectLiteralExpression(row)) return undefined;
  const insert = unwrap(callee.expression);
  if (!ts.isCallExpression(insert) || insert.arguments[0] === undefined) return undefined;
  const text = insert.getText(source).replace(/\s*\n\s*/g, '');
  return {
    model: insert.arguments[0].getText(source),
    row,
    // Drizzle refuses an empty list.
    lines: (rows, name) => [
      `const ${name} = ${rows};`,
      `if (${name}.length > 0) await ${text}.values(${name})${end};`,
    ],
  };
}

/** Nested rows and awaited values have no bulk form. */
function unfit(row: ts.ObjectLiteralExpression): string | undefined {
  for (const property of row.properties) {
    if (ts.isSpreadAssignment(property)) return 'the row spreads another object';
    if (ts.isPropertyAssignment(property) && ts.isObjectLiteralExpression(unwrap(property.initializer))) {
      return 'the row holds an object, which may be a nested write';
    }
  }
  const waits = (node: ts.Node): boolean =>
    ts.isAwaitExpression(node) ||
    (!isFunctionNode(node) && (ts.forEachChild(node, (child) => waits(child) || undefined) ?? false));
  return waits(row) ? 'the row waits for other work' : undefined;
}

function commentOutside(loop: ts.ForOfStatement, row: ts.Node, source: ts.SourceFile): boolean {
  const text = source.text.slice(loop.getStart(source), loop.end).replace(row.getText(source), '');
  return /\/\/|\/\*/.test(text.replace(/(["'`])(?:\\.|(?!\1).)*\1/g, ''));
}
