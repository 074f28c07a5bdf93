import type { ModelFact } from '../types.js';
import type { SchemaFile } from './prisma.js';

/** What SQL migrations leave behind when they are run in order. */
export interface SqlSchema {
  /** By table name in lower case. */
  readonly tables: ReadonlyMap<string, ModelFact>;
  /** Indexes on tables by lower-case table, whether or not the table was created here. */
  readonly indexes: ReadonlyMap<string, readonly ModelFact['indexes'][number][]>;
  readonly rowLevelSecurity: ReadonlySet<string>;
}

interface Table {
  readonly path: string;
  readonly line: number;
  readonly fields: ModelFact['fields'][number][];
  primaryKey: readonly string[];
  readonly uniques: (readonly string[])[];
  readonly relations: ModelFact['relations'][number][];
}

interface State {
  readonly tables: Map<string, Table>;
  readonly indexes: Map<
    string,
    { table: string; fields: readonly string[]; partial: boolean; unique: boolean }
  >;
  readonly secured: Set<string>;
}

const NAME = String.raw`(?:(?:"[^"]+"|\`[^\`]+\`|\[[^\]]+\]|[\w$]+)\s*\.\s*)?(?:"[^"]+"|\`[^\`]+\`|\[[^\]]+\]|[\w$]+)`;

/** Column or table name without its schema and quotes. */
function bare(name: string): string {
  const parts = /(?:"([^"]+)"|`([^`]+)`|\[([^\]]+)\]|([\w$]+))\s*$/.exec(name.trim());
  return parts?.[1] ?? parts?.[2] ?? parts?.[3] ?? parts?.[4] ?? name;
}

function columnsIn(list: string): readonly string[] {
  return splitTop(list).map((part) => {
    const column = /^\s*(?:"[^"]+"|`[^`]+`|[\w$]+)(?=\s|$|\()/.exec(part)?.[0];
    // An expression index (lower(email)) keeps its text, so that it equals no column.
    return column === undefined || /^\s*[\w$]+\s*\(/.test(part) ? part.trim() : bare(column);
  });
}

/** Splits at commas outside brackets and quotes. */
function splitTop(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let current = '';
  for (const token of text.match(/'(?:[^']|'')*'|"[^"]*"|`[^`]*`|[\s\S]/g) ?? []) {
    if (token === '(') depth += 1;
    else if (token === ')') depth -= 1;
    if (token === ',' && depth === 0) {
      parts.push(current);
      current = '';
    } else current += token;
  }
  if (current.trim() !== '') parts.push(current);
  return parts;
}

/** Statements with the line they start at; comments blanked, bodies in dollar quotes kept whole. */
function statementsOf(text: string): readonly { readonly sql: string; readonly line: number }[] {
  const statements: { sql: string; line: number }[] = [];
  let current = '';
  let line = 1;
  let start = 1;
  const tokens =
    text.match(/--[^\n]*|\/\*[\s\S]*?\*\/|\$(\w*)\$[\s\S]*?\$\1\$|'(?:[^']|'')*'|"[^"]*"|`[^`]*`|[\s\S]/g) ??
    [];
  for (const token of tokens) {
    if (token === ';') {
      if (current.trim() !== '') statements.push({ sql: current.trim(), line: start });
      current = '';
    } else if (!/^(?:--|\/\*)/.test(token)) {
      if (current.trim() === '' && token.trim() !== '') start = line;
      current += token;
    }
    line += token.split('\n').length - 1;
  }
  if (current.trim() !== '') statements.push({ sql: current.trim(), line: start });
  return statements;
}

/** What is inside the first pair of brackets that opens at or after `from`. */
function bracketed(sql: string, from: number): { readonly inside: string; readonly end: number } | undefined {
  const open = sql.indexOf('(', from);
  if (open < 0) return undefined;
  let depth = 0;
  for (let index = open; index < sql.length; index += 1) {
    if (sql[index] === '(') depth += 1;
    if (sql[index] === ')' && --depth === 0) return { inside: sql.slice(open + 1, index), end: index + 1 };
  }
  return { inside: sql.slice(open + 1), end: sql.length };
}

function addForeignKey(table: Table, fields: readonly string[], sql: string): void {
  const match = new RegExp(String.raw`\bREFERENCES\s+(${NAME})\s*(?:\(([^)]*)\))?`, 'i').exec(sql);
  if (match?.[1] === undefined) return;
  const model = bare(match[1]);
  table.relations.push({ field: model, model, fields, references: columnsIn(match[2] ?? 'id'), list: false });
}

function addConstraint(table: Table, sql: string): boolean {
  const body = sql.trim().replace(new RegExp(String.raw`^CONSTRAINT\s+${NAME}\s+`, 'i'), '');
  const kind = /^(PRIMARY\s+KEY|UNIQUE(?:\s+(?:KEY|INDEX))?|FOREIGN\s+KEY|KEY|INDEX|CHECK|EXCLUDE)\b/i.exec(
    body,
  )?.[1];
  if (kind === undefined) return false;
  const list = bracketed(body, kind.length);
  const fields = columnsIn(list?.inside ?? '');
  if (/^PRIMARY/i.test(kind)) table.primaryKey = fields;
  else if (/^UNIQUE/i.test(kind)) table.uniques.push(fields);
  else if (/^FOREIGN/i.test(kind)) addForeignKey(table, fields, body);
  return true;
}

function addColumn(table: Table, sql: string): void {
  const match = /^\s*("[^"]+"|`[^`]+`|\[[^\]]+\]|[\w$]+)\s+([\w$]+(?:\s*\([^)]*\))?(?:\[\])?)/.exec(sql);
  if (match?.[1] === undefined) return;
  const name = bare(match[1]);
  const optional = /\bNOT\s+NULL\b|\bPRIMARY\s+KEY\b/i.test(sql) ? '' : '?';
  table.fields.push({ name, type: `${match[2] ?? ''}${optional}`, column: name });
  if (/\bPRIMARY\s+KEY\b/i.test(sql)) table.primaryKey = [name];
  if (/\bUNIQUE\b/i.test(sql)) table.uniques.push([name]);
  if (/\bREFERENCES\b/i.test(sql)) addForeignKey(table, [name], sql);
}

function createTable(state: State, sql: string, path: string, line: number): boolean {
  const match = new RegExp(
    String.raw`^CREATE\s+(?:UNLOGGED\s+|TEMP(?:ORARY)?\s+)?TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?(${NAME})\s*\(`,
    'i',
  ).exec(sql);
  if (match?.[1] === undefined) return false;
  const table: Table = { path, line, fields: [], primaryKey: [], uniques: [], relations: [] };
  for (const part of splitTop(bracketed(sql, match[0].length - 1)?.inside ?? '')) {
    if (!addConstraint(table, part)) addColumn(table, part);
  }
  state.tables.set(bare(match[1]).toLowerCase(), table);
  return true;
}

function createIndex(state: State, sql: string): boolean {
  const match = new RegExp(
    String.raw`^CREATE\s+(UNIQUE\s+)?INDEX\s+(?:CONCURRENTLY\s+)?(?:IF\s+NOT\s+EXISTS\s+)?(${NAME})\s+ON\s+(?:ONLY\s+)?(${NAME})`,
    'i',
  ).exec(sql);
  if (match?.[2] === undefined || match[3] === undefined) return false;
  const list = bracketed(sql, match[0].length);
  state.indexes.set(bare(match[2]), {
    table: bare(match[3]).toLowerCase(),
    fields: columnsIn(list?.inside ?? ''),
    partial: /\bWHERE\b/i.test(sql.slice(list?.end ?? sql.length)),
    unique: match[1] !== undefined,
  });
  return true;
}

function alterTable(state: State, sql: string): void {
  const match = new RegExp(
    String.raw`^ALTER\s+TABLE\s+(?:IF\s+EXISTS\s+)?(?:ONLY\s+)?(${NAME})\s+`,
    'i',
  ).exec(sql);
  if (match?.[1] === undefined) return;
  const name = bare(match[1]).toLowerCase();
  const table = state.tables.get(name);
  for (const part of splitTop(sql.slice(match[0].length))) {
    const action = part.trim();
    const renamed = new RegExp(String.raw`^RENAME\s+TO\s+(${NAME})`, 'i').exec(action)?.[1];
    const added = /^ADD\s+(?:COLUMN\s+)?(?:IF\s+NOT\s+EXISTS\s+)?([\s\S]*)$/i.exec(action)?.[1];
    if (/^(?:ENABLE|FORCE)\s+ROW\s+LEVEL\s+SECURITY/i.test(action)) state.secured.add(name);
    else if (/^DISABLE\s+ROW\s+LEVEL\s+SECURITY/i.test(action)) state.secured.delete(name);
    else if (renamed !== undefined && table !== undefined) {
      state.tables.delete(name);
      state.tables.set(bare(renamed).toLowerCase(), table);
      for (const [key, index] of state.indexes) {
        if (index.table === name) state.indexes.set(key, { ...index, table: bare(renamed).toLowerCase() });
      }
    } else if (added !== undefined && table !== undefined && !addConstraint(table, added))
      addColumn(table, added);
  }
}

function drop(state: State, sql: string): void {
  const table = new RegExp(String.raw`^DROP\s+TABLE\s+(?:IF\s+EXISTS\s+)?(${NAME})`, 'i').exec(sql)?.[1];
  if (table !== undefined) {
    const name = bare(table).toLowerCase();
    state.tables.delete(name);
    for (const [key, index] of state.indexes) if (index.table === name) state.indexes.delete(key);
  }
  const index = new RegExp(
    String.raw`^DROP\s+INDEX\s+(?:CONCURRENTLY\s+)?(?:IF\s+EXISTS\s+)?(${NAME})`,
    'i',
  ).exec(sql)?.[1];
  if (index !== undefined) state.indexes.delete(bare(index));
}

/** Reads migrations in the order given. Statements that it does not know are stepped over. */
export function parseSqlMigrations(files: readonly SchemaFile[]): SqlSchema {
  const state: State = { tables: new Map(), indexes: new Map(), secured: new Set() };
  for (const file of files) {
    for (const { sql, line } of statementsOf(file.text)) {
      if (createTable(state, sql, file.path, line) || createIndex(state, sql)) continue;
      if (/^ALTER\s+TABLE/i.test(sql)) alterTable(state, sql);
      else if (/^DROP\s/i.test(sql)) drop(state, sql);
    }
  }
  const indexes = new Map<string, ModelFact['indexes'][number][]>();
  for (const { table, fields, partial } of state.indexes.values()) {
    indexes.set(table, [...(indexes.get(table) ?? []), { fields, partial }]);
  }
  const tables = new Map<string, ModelFact>();
  for (const [name, table] of state.tables) {
    tables.set(name, { name, table: name, orm: 'sql', ...table, indexes: indexes.get(name) ?? [] });
  }
  return { tables, indexes, rowLevelSecurity: state.secured };
}
