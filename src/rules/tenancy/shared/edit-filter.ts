import { ts } from 'ts-morph';
import type { Edit } from '../../../core/edit.js';

export type FilterEdit =
  | { readonly status: 'edited'; readonly edits: readonly Edit[] }
  | { readonly status: 'declined'; readonly reason: string };

/** A file as it is now, parsed with parents; offsets count a byte order mark. */
export interface Parsed {
  readonly path: string;
  readonly text: string;
  readonly source: ts.SourceFile;
}

/** Parses a file for editing. */
export function parse(path: string, text: string): Parsed {
  const kind = /\.[jt]sx$|\.js$/.test(path) ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return { path, text, source: ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, kind) };
}

export function declined(reason: string): FilterEdit & { readonly status: 'declined' } {
  return { status: 'declined', reason };
}

function insertAt({ path }: Parsed, at: number, text: string): Edit {
  return { kind: 'replace', path, start: at, end: at, expected: '', text };
}

/** Calls inside a span whose last name is `method`, outermost first. */
export function callsNamed(
  file: Parsed,
  method: string,
  start: number,
  end: number,
): readonly ts.CallExpression[] {
  const found: ts.CallExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (node.end <= start || node.pos >= end) return;
    const callee = ts.isCallExpression(node) ? node.expression : undefined;
    const inside = node.getStart(file.source) >= start && node.end <= end;
    if (
      callee !== undefined &&
      inside &&
      ts.isPropertyAccessExpression(callee) &&
      callee.name.text === method
    ) {
      found.push(node as ts.CallExpression);
    }
    ts.forEachChild(node, visit);
  };
  visit(file.source);
  return found;
}

/** A property of an object literal by its written name. */
export function propertyNamed(
  object: ts.Node | undefined,
  name: string,
): ts.ObjectLiteralElementLike | undefined {
  if (object === undefined || !ts.isObjectLiteralExpression(object)) return undefined;
  return object.properties.find(
    (property) =>
      property.name !== undefined && ts.isIdentifier(property.name) && property.name.text === name,
  );
}

/** True when the first name of a value can be seen from the node: a parameter, an earlier variable, an import. */
export function isInScope(root: string, at: ts.Node): boolean {
  for (let node: ts.Node = at; !ts.isSourceFile(node); node = node.parent) {
    const { parent } = node;
    if (ts.isFunctionLike(node) && node.parameters.some((parameter) => binds(parameter.name, root)))
      return true;
    if (!ts.isBlock(parent) && !ts.isSourceFile(parent)) continue;
    for (const statement of parent.statements) {
      if (statement.pos >= node.pos) break;
      if (
        ts.isVariableStatement(statement) &&
        statement.declarationList.declarations.some(({ name }) => binds(name, root))
      )
        return true;
    }
  }
  return at
    .getSourceFile()
    .statements.some((statement) => ts.isImportDeclaration(statement) && importsName(statement, root));
}

function binds(name: ts.BindingName, root: string): boolean {
  if (ts.isIdentifier(name)) return name.text === root;
  return name.elements.some((element) => ts.isBindingElement(element) && binds(element.name, root));
}

function importsName({ importClause }: ts.ImportDeclaration, root: string): boolean {
  if (importClause === undefined) return false;
  if (importClause.name?.text === root) return true;
  const bindings = importClause.namedBindings;
  if (bindings === undefined) return false;
  return ts.isNamespaceImport(bindings)
    ? bindings.name.text === root
    : bindings.elements.some(({ name }) => name.text === root);
}

/** Adds a key after the one that chooses the row; comments stay where they are. */
export function addKeys(
  file: Parsed,
  where: ts.ObjectLiteralExpression,
  after: string,
  keys: readonly string[],
): FilterEdit {
  const anchor = propertyNamed(where, after) ?? where.properties.at(-1);
  if (anchor === undefined) return declined('The filter is empty.');
  const start = anchor.getStart(file.source);
  const lineStart = file.text.lastIndexOf('\n', start) + 1;
  const lead = file.text.slice(lineStart, start);
  const ownLine = lead.trim() === '' && where.getStart(file.source) < lineStart;
  if (!ownLine) return { status: 'edited', edits: [insertAt(file, anchor.end, `, ${keys.join(', ')}`)] };
  const eol = file.text.slice(0, start).endsWith('\r\n' + lead) ? '\r\n' : '\n';
  // Before the anchor: a comment at the end of its line stays with it.
  return {
    status: 'edited',
    edits: [insertAt(file, start, keys.map((key) => `${key},${eol}${lead}`).join(''))],
  };
}

/** Turns `eq(t.id, id)` into `and(eq(t.id, id), eq(t.key, value))`, or adds to an `and` that is there. */
export function addConditions(
  file: Parsed,
  condition: ts.Expression,
  id: string,
  keys: readonly { readonly key: string; readonly value: string }[],
): FilterEdit {
  const table = tableIn(condition, id, file.source);
  if (table === undefined)
    return declined('The condition does not compare a column of the table in a form that is known.');
  const extra = keys.map(({ key, value }) => `eq(${table}.${key}, ${value})`).join(', ');
  const isAnd = ts.isCallExpression(condition) && condition.expression.getText(file.source) === 'and';
  const last = isAnd ? condition.arguments.at(-1) : undefined;
  if (last !== undefined) return { status: 'edited', edits: [insertAt(file, last.end, `, ${extra}`)] };
  const start = condition.getStart(file.source);
  const imported = importAnd(file);
  if (imported.status === 'declined') return imported;
  return {
    status: 'edited',
    edits: [...imported.edits, insertAt(file, start, 'and('), insertAt(file, condition.end, `, ${extra})`)],
  };
}

/** The table in `eq(table.id, …)`, alone or among the arguments of `and(…)`. */
function tableIn(condition: ts.Expression, id: string, source: ts.SourceFile): string | undefined {
  if (!ts.isCallExpression(condition)) return undefined;
  const name = condition.expression.getText(source);
  if (name === 'and')
    return condition.arguments
      .map((argument) => tableIn(argument, id, source))
      .find((table) => table !== undefined);
  const [column] = condition.arguments;
  if ((name !== 'eq' && name !== 'inArray') || column === undefined || !ts.isPropertyAccessExpression(column))
    return undefined;
  return column.name.text === id ? column.expression.getText(source) : undefined;
}

/** Imports `and` where `eq` comes from, unless it is there. */
function importAnd(file: Parsed): FilterEdit {
  const lists = file.source.statements.flatMap((statement) => {
    const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
    return bindings !== undefined && ts.isNamedImports(bindings) ? [bindings] : [];
  });
  const has = (list: ts.NamedImports, name: string): boolean =>
    list.elements.some((element) => element.name.text === name && element.propertyName === undefined);
  const list = lists.find((candidate) => has(candidate, 'eq'));
  const first = list?.elements[0];
  if (list === undefined || first === undefined)
    return declined('eq is not imported by name, so that and cannot be added to its import.');
  if (has(list, 'and')) return { status: 'edited', edits: [] };
  if (
    lists.some((candidate) => candidate.elements.some((element) => element.name.text === 'and')) ||
    declares(file.source, 'and')
  ) {
    return declined('The name and is taken in this file.');
  }
  const start = first.getStart(file.source);
  const lead = file.text.slice(file.text.lastIndexOf('\n', start) + 1, start);
  const eol = file.text[file.text.lastIndexOf('\n', start) - 1] === '\r' ? '\r\n' : '\n';
  return {
    status: 'edited',
    edits: [insertAt(file, start, lead.trim() === '' && start > 0 ? `and,${eol}${lead}` : 'and, ')],
  };
}

function declares(source: ts.SourceFile, name: string): boolean {
  let found = false;
  const visit = (node: ts.Node): void => {
    const named =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node);
    if (named && node.name !== undefined && ts.isIdentifier(node.name) && node.name.text === name)
      found = true;
    if (!found) ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `findUnique` as `findFirst`, for clients that take only unique fields there. */
export function renameMethod(file: Parsed, call: ts.CallExpression, name: string): readonly Edit[] {
  if (!ts.isPropertyAccessExpression(call.expression)) return [];
  const start = call.expression.name.getStart(file.source);
  const { end } = call.expression.name;
  return [
    { kind: 'replace', path: file.path, start, end, expected: file.text.slice(start, end), text: name },
  ];
}
