import type { ModelFact } from '../types.js';
import { lowerFirst } from './naming.js';

/** A Prisma schema file; a schema may be spread over several. */
export interface SchemaFile {
  readonly path: string;
  readonly text: string;
}

interface Block {
  readonly name: string;
  readonly path: string;
  readonly line: number;
  readonly entries: readonly string[];
}

/** Blanks out comments and keeps every line break, so that line numbers stay right. */
function withoutComments(text: string): string {
  return text.replace(/"(?:\\.|[^"\\\n])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (match) =>
    match.startsWith('"') ? match : match.replace(/[^\n]/g, ' '),
  );
}

/** Index just after the bracket that closes the one at `open`; the end of the text when none does. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index += 1) {
    const character = text[index];
    if (character === '"') {
      const end = /"(?:\\.|[^"\\\n])*"?/y;
      end.lastIndex = index;
      index += (end.exec(text)?.[0].length ?? 1) - 1;
    } else if (character === '{' || character === '(' || character === '[') depth += 1;
    else if (character === '}' || character === ')' || character === ']') {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return text.length;
}

/** Lines of a block, an attribute that runs over several lines joined to one. */
function entriesOf(body: string): readonly string[] {
  const entries: string[] = [];
  let current = '';
  let depth = 0;
  for (const line of body.split('\n')) {
    current += `${line.trim()} `;
    const bare = line.replace(/"(?:\\.|[^"\\])*"/g, '');
    depth += bare.replace(/[^([]/g, '').length - bare.replace(/[^)\]]/g, '').length;
    if (depth > 0) continue;
    if (current.trim() !== '') entries.push(current.trim());
    current = '';
    depth = 0;
  }
  if (current.trim() !== '') entries.push(current.trim());
  return entries;
}

function blocksOf(file: SchemaFile): readonly Block[] {
  const text = withoutComments(file.text);
  const blocks: Block[] = [];
  for (const match of text.matchAll(/^[ \t]*(?:model|view)[ \t]+(\w+)\s*\{/gm)) {
    const open = match.index + match[0].length - 1;
    const keyword = match.index + match[0].search(/\S/);
    blocks.push({
      name: match[1] ?? '',
      path: file.path,
      line: text.slice(0, keyword).split('\n').length,
      entries: entriesOf(text.slice(open + 1, closing(text, open) - 1)),
    });
  }
  return blocks;
}

/** Field names in `[a, b(sort: Desc), c.d]` of an attribute's arguments. */
function listIn(attribute: string, argument?: string): readonly string[] {
  const from = argument === undefined ? '' : `${argument}\\s*:\\s*`;
  const found = new RegExp(`${from}\\[([^\\]]*)\\]`).exec(attribute)?.[1];
  if (found === undefined) return [];
  return found
    .replace(/\([^)]*\)/g, '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

interface Draft {
  fields: ModelFact['fields'][number][];
  primaryKey: readonly string[];
  uniques: (readonly string[])[];
  indexes: ModelFact['indexes'][number][];
  relations: ModelFact['relations'][number][];
  table: string;
}

function addBlockAttribute(draft: Draft, entry: string): void {
  const kind = /^@@(\w+)/.exec(entry)?.[1];
  const listed = listIn(entry);
  // Prisma also takes a single field without brackets: `@@index(projectId)`.
  const single = /^@@\w+\(\s*(\w+)\s*[,)(]/.exec(entry)?.[1];
  const fields = listed.length === 0 && single !== undefined ? [single] : listed;
  if (kind === 'id') draft.primaryKey = fields;
  else if (kind === 'unique') draft.uniques.push(fields);
  else if (kind === 'index') draft.indexes.push({ fields, partial: /\bwhere\s*:/.test(entry) });
  else if (kind === 'map') draft.table = /"([^"]*)"/.exec(entry)?.[1] ?? draft.table;
}

function addField(draft: Draft, entry: string, models: ReadonlySet<string>): void {
  const match = /^(\w+)\s+([\w.]+(?:\("[^"]*"\))?)(\[\])?(\?)?/.exec(entry);
  if (match === null) return;
  const [head, name = '', type = '', list, optional] = match;
  const attributes = entry.slice(head.length);
  if (models.has(type)) {
    draft.relations.push({
      field: name,
      model: lowerFirst(type),
      fields: listIn(attributes, 'fields'),
      references: listIn(attributes, 'references'),
      list: list !== undefined,
    });
    return;
  }
  const column = /@map\(\s*(?:name\s*:\s*)?"([^"]*)"/.exec(attributes)?.[1] ?? name;
  draft.fields.push({ name, type: `${type}${list ?? ''}${optional ?? ''}`, column });
  if (/(?:^|\s)@id\b/.test(attributes)) draft.primaryKey = [name];
  if (/(?:^|\s)@unique\b/.test(attributes)) draft.uniques.push([name]);
}

function modelOf(block: Block, models: ReadonlySet<string>): ModelFact {
  const draft: Draft = {
    fields: [],
    primaryKey: [],
    uniques: [],
    indexes: [],
    relations: [],
    table: block.name,
  };
  for (const entry of block.entries) {
    if (entry.startsWith('@@')) addBlockAttribute(draft, entry);
    else addField(draft, entry, models);
  }
  return { name: lowerFirst(block.name), orm: 'prisma', path: block.path, line: block.line, ...draft };
}

/** Models of a Prisma schema, one file or several. Unknown syntax is stepped over, never an error. */
export function parsePrismaSchema(files: readonly SchemaFile[]): readonly ModelFact[] {
  const blocks = files.flatMap(blocksOf);
  const names = new Set(blocks.map((block) => block.name));
  return blocks.map((block) => modelOf(block, names));
}
