import { ts } from 'ts-morph';
import type { CodeDetail } from '../code.js';
import { extractCode } from '../code.js';
import { extractQueries } from '../queries.js';
import type { QueryFact } from '../../types.js';
import { nodesOf, type ExtractContext } from '../walk.js';

/** Code facts and queries of one text, without the other extractors. */
export function readText(
  text: string,
  path = 'example.ts',
): { readonly code: CodeDetail; readonly queries: readonly QueryFact[] } {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, false);
  const context: ExtractContext = {
    path,
    text,
    language: path.endsWith('x') ? 'tsx' : 'ts',
    lineStarts: source.getLineStarts(),
    nodes: nodesOf(source),
  };
  const code = extractCode(source, context);
  return { code, queries: extractQueries(source, context, code) };
}

/** The only query of a text. */
export function onlyQuery(text: string): QueryFact {
  const [query, ...others] = readText(text).queries;
  if (query === undefined || others.length > 0)
    throw new Error(`expected one query, found ${others.length + (query === undefined ? 0 : 1)}`);
  return query;
}

/** Filter keys in short: `path operator value`, with `?` for optional ones and `|` for those under OR. */
export function keysOf(query: QueryFact): readonly string[] {
  return query.filter.keys.map(
    (key) =>
      `${key.path.join('.')} ${key.operator} ${key.value.text}${key.optional ? ' ?' : ''}${key.inOr ? ' |' : ''}`,
  );
}
