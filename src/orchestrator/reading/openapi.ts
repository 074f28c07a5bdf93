import { oncePerSubject } from '../scorecard/subject.js';
import { isRecord, recordAt, yamlDocuments } from './yaml.js';

/** An OpenAPI description that is tracked. */
export interface Description {
  readonly path: string;
  /** `GET /users/{id}` with parameters as `{}`. */
  readonly operations: ReadonlySet<string>;
}

const VERBS = /^(?:get|post|put|patch|delete|head|options)$/;
const CANDIDATE = /(?:openapi|swagger|api[-_.]?(?:spec|docs?|reference|schema))[^/]*\.(?:ya?ml|json)$/i;

/** Segments with parameters of every notation as `{}`: `:id`, `[id]`, `{id}`, `$id`, `[...rest]`. */
export function shapeOfPath(path: string): readonly string[] {
  return path
    .split(/[?#]/, 1)
    .join('')
    .split('/')
    .filter((part) => part !== '')
    .map((part) => (/^(?::|\[|\{|\$|\*)/.test(part) ? '{}' : part.toLowerCase()));
}

export const descriptionsOf = oncePerSubject((subject): readonly Description[] =>
  subject.texts.paths
    .filter(
      (path) => CANDIDATE.test(path) && !/(?:^|\/)(?:fixtures?|tests?|__tests__|examples?)\//.test(path),
    )
    .flatMap((path) =>
      yamlDocuments(subject, path)
        .filter((document) => ('openapi' in document || 'swagger' in document) && isRecord(document.paths))
        .map((document) => ({ path, operations: operationsOf(recordAt(document, 'paths')) })),
    ),
);

function operationsOf(paths: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  return new Set(
    Object.entries(paths).flatMap(([path, item]) =>
      Object.keys(recordAt(item))
        .filter((verb) => VERBS.test(verb))
        .map((verb) => `${verb.toUpperCase()} /${shapeOfPath(path).join('/')}`),
    ),
  );
}

/** True when one path ends like the other: routers are mounted below prefixes that a file does not show. */
export function endsLike(whole: readonly string[], end: readonly string[]): boolean {
  if (end.length === 0) return whole.length === 0;
  if (end.length > whole.length) return false;
  const tail = whole.slice(whole.length - end.length);
  return tail.every((part, at) => part === end[at] || part === '{}' || end[at] === '{}');
}
