import type { RuleContext } from '../../rules/rule.js';
import { packageOf } from '../../config/shape.js';
import type { FileFacts } from '../../facts/types.js';
import { bracketAt, codeOf, lineCounter, productFiles } from '../reading/code.js';
import { endpointsOf, isAddressed, nameOf, type Endpoint } from '../reading/endpoints.js';
import type { Subject } from '../scorecard/subject.js';

/** Something that others use by its name, and that documentation therefore tells of. */
export interface Spoken {
  readonly kind: 'route' | 'export' | 'option' | 'command' | 'environment variable';
  readonly name: string;
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** Only for routes. */
  readonly endpoint?: Endpoint;
}

function routes(subject: Subject): readonly Spoken[] {
  return endpointsOf(subject)
    .filter(isAddressed)
    .map((endpoint) => ({
      kind: 'route',
      name: nameOf(endpoint),
      path: endpoint.path,
      line: endpoint.route.span.range.start.line,
      endpoint,
    }));
}

function namesOf(context: RuleContext, path: string, facts: FileFacts, seen: Set<string>): readonly string[] {
  seen.add(path);
  return facts.exports.flatMap((fact) => {
    if (fact.typeOnly || fact.kind === 'type' || fact.kind === 'interface') return [];
    if (fact.name !== '*') return [fact.name];
    const target = fact.from === undefined ? undefined : context.modules.resolve(path, fact.from);
    if (target?.kind !== 'file' || seen.has(target.path)) return [];
    const inner = context.facts.files.get(target.path);
    return inner === undefined ? [] : namesOf(context, target.path, inner, seen);
  });
}

/** What published packages export at runtime, by their entry points. */
function exports({ context }: Subject): readonly Spoken[] {
  return [...context.modules.entries].flatMap(([path, { kind }]) => {
    const owner = packageOf(context.shape, path);
    const facts = context.facts.files.get(path);
    if (kind !== 'public' || owner?.published !== true || facts === undefined) return [];
    return namesOf(context, path, facts, new Set()).map((name): Spoken => {
      const fact = facts.exports.find((entry) => entry.name === name);
      return { kind: 'export', name, path, line: fact?.span.range.start.line ?? 1 };
    });
  });
}

function commands({ context }: Subject): readonly Spoken[] {
  return context.shape.packages.flatMap(({ directory, name, manifest: { bin } }) => {
    const path = directory === '' ? 'package.json' : `${directory}/package.json`;
    const names = bin === undefined ? [] : typeof bin === 'string' ? [name] : Object.keys(bin);
    return names.map((command): Spoken => ({ kind: 'command', name: command, path, line: 1 }));
  });
}

/** A name with the offset at which it stands. */
type Found = readonly [offset: number, name: string];

function placed(
  kind: Spoken['kind'],
  path: string,
  code: string,
  found: readonly Found[],
): readonly Spoken[] {
  const lineOf = lineCounter(code);
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([offset, name]): Spoken => ({ kind, name, path, line: lineOf(offset) }));
}

/** Options as commander, yargs and cac declare them. */
const OPTION = /(?:\.(?:option|requiredOption)|new Option)\(\s*(['"`])([^'"`\n]{1,200})\1/g;
/** Node's own parser of command lines, and an option of its argument. */
const PARSER = /\bparseArgs\s*\(/g;
const PARSED = /['"]?([\w-]{1,60})['"]?\s{0,20}:\s{0,20}\{[^{}]{0,400}?\btype\s{0,20}:/g;
/** So many calls of it are looked at in a file. */
const MOST_PARSERS = 20;

/** `--verbose` of `-v, --verbose <level>`, and of `verbose` as yargs writes it. */
function optionName(text: string): readonly string[] {
  const name = /--[a-zA-Z][\w-]*/.exec(text)?.[0] ?? /^-[a-zA-Z]\b/.exec(text)?.[0];
  if (name !== undefined) return [name];
  return /^[a-zA-Z][\w-]*$/.test(text) ? [`--${text}`] : [];
}

function hasCommandLine({ context }: Subject, path: string): boolean {
  const isScript = context.facts.files.get(path)?.directives.includes('#!') === true;
  return isScript || packageOf(context.shape, path)?.manifest.bin !== undefined;
}

function options(subject: Subject, path: string): readonly Spoken[] {
  if (!hasCommandLine(subject, path)) return [];
  const code = codeOf(subject, path);
  const declared = [...code.matchAll(OPTION)].flatMap((match) =>
    optionName(match[2] ?? '').map((name): Found => [match.index, name]),
  );
  const parsed = [...code.matchAll(PARSER)]
    .slice(0, MOST_PARSERS)
    .flatMap(({ index }) =>
      [...bracketAt(code, index).matchAll(PARSED)].map((option): Found => [index, `--${option[1] ?? ''}`]),
    );
  return placed('option', path, code, [...declared, ...parsed]);
}

const READ =
  /\b(?:process\.env|import\.meta\.env|Bun\.env)(?:\??\.([A-Za-z_]\w*)\b|(?:\?\.)?\[\s*['"`]([A-Za-z_]\w*)['"`]\s*\])(?!\s*=[^=>])|\bDeno\.env\.get\(\s*['"`]([A-Za-z_]\w*)/g;
const TAKEN_APART = /\{([^{}]*)\}\s{0,20}(?::[^=;{}]{1,200})?=\s{0,20}(?:process\.env|import\.meta\.env)\b/g;
/** Set by the system, the runtime or the bundler: nobody has to be told. */
const GIVEN = new Set([
  ...['NODE_ENV', 'CI', 'PATH', 'HOME', 'PWD', 'USER', 'SHELL', 'TMPDIR', 'TEMP', 'TZ', 'LANG'],
  ...['MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'NO_COLOR', 'FORCE_COLOR', 'VITEST', 'JEST_WORKER_ID'],
]);

function variables(subject: Subject, path: string): readonly Spoken[] {
  const code = codeOf(subject, path);
  const read = [...code.matchAll(READ)].map((match): Found => [
    match.index,
    match[1] ?? match[2] ?? match[3] ?? '',
  ]);
  const apart = [...code.matchAll(TAKEN_APART)].flatMap((match) =>
    (match[1] ?? '').split(',').map((part): Found => [match.index, part.split(/[:=]/)[0]?.trim() ?? '']),
  );
  const named = [...read, ...apart].filter(([, name]) => /^[A-Za-z_]\w*$/.test(name) && !GIVEN.has(name));
  return placed('environment variable', path, code, named);
}

/** Everything of a side that documentation tells of; options and variables only of the given files. */
export function surfaceOf(subject: Subject, paths: ReadonlySet<string>): ReadonlyMap<string, Spoken> {
  const changed = productFiles(subject).filter((path) => paths.has(path));
  const all = [
    ...routes(subject),
    ...exports(subject),
    ...commands(subject),
    ...changed.flatMap((path) => [...options(subject, path), ...variables(subject, path)]),
  ];
  return new Map(all.map((item) => [`${item.kind} ${item.name}`, item]));
}
