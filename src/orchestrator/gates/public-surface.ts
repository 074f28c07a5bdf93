import type { RuleContext } from '../../rules/rule.js';
import { packageOf } from '../../config/shape.js';
import type { FileFacts } from '../../facts/types.js';
import { bracketAt, codeOf, lineAt, productFiles } from '../reading/code.js';
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

/** Options as libraries for command lines declare them: commander, yargs, cac, oclif and Node's own parser. */
const OPTION = /(?:\.(?:option|requiredOption)|new Option)\(\s*(['"`])([^'"`\n]+)\1/g;
const PARSER = /\bparseArgs\s*\(/g;

function optionName(text: string): string | undefined {
  return (
    /--?[a-zA-Z][\w-]*(?=[^-]*$)|--[a-zA-Z][\w-]*/.exec(text)?.[0] ??
    (/^[a-zA-Z][\w-]*$/.test(text) ? `--${text}` : undefined)
  );
}

/** Options of command lines that the given files declare; only in packages that have one. */
function options(subject: Subject, paths: ReadonlySet<string>): readonly Spoken[] {
  const { shape, facts } = subject.context;
  return productFiles(subject)
    .filter((path) => paths.has(path))
    .filter(
      (path) =>
        packageOf(shape, path)?.manifest.bin !== undefined ||
        facts.files.get(path)?.directives.includes('#!') === true,
    )
    .flatMap((path) => {
      const code = codeOf(subject, path);
      const declared = [...code.matchAll(OPTION)].map(
        (match) => [match.index, optionName(match[2] ?? '')] as const,
      );
      const parsed = [...code.matchAll(PARSER)].flatMap((match) =>
        [...bracketAt(code, match.index).matchAll(/['"]?([\w-]+)['"]?\s*:\s*\{[^{}]*\btype\s*:/g)].map(
          (option) => [match.index, `--${option[1] ?? ''}`] as const,
        ),
      );
      return [...declared, ...parsed].flatMap(([offset, name]): readonly Spoken[] =>
        name === undefined ? [] : [{ kind: 'option', name, path, line: lineAt(code, offset) }],
      );
    });
}

const READ =
  /\b(?:process\.env|import\.meta\.env|Bun\.env)(?:\??\.([A-Za-z_]\w*)|(?:\?\.)?\[\s*['"`]([A-Za-z_]\w*)['"`]\s*\])(?!\s*=[^=>])|\bDeno\.env\.get\(\s*['"`]([A-Za-z_]\w*)/g;
const TAKEN_APART = /\{([^{}]*)\}\s*(?::[^=;]+)?=\s*(?:process\.env|import\.meta\.env)\b/g;
/** Set by the system, the runtime or the bundler: nobody has to be told. */
const GIVEN = new Set([
  ...['NODE_ENV', 'CI', 'PATH', 'HOME', 'PWD', 'USER', 'SHELL', 'TMPDIR', 'TEMP', 'TZ', 'LANG'],
  ...['MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'NO_COLOR', 'FORCE_COLOR', 'VITEST', 'JEST_WORKER_ID'],
]);

/** Environment variables that the given files read. */
function variables(subject: Subject, paths: ReadonlySet<string>): readonly Spoken[] {
  return productFiles(subject)
    .filter((path) => paths.has(path))
    .flatMap((path) => {
      const code = codeOf(subject, path);
      const read = [...code.matchAll(READ)].map(
        (match) => [match.index, match[1] ?? match[2] ?? match[3] ?? ''] as const,
      );
      const apart = [...code.matchAll(TAKEN_APART)].flatMap((match) =>
        (match[1] ?? '')
          .split(',')
          .map((part) => [match.index, part.split(/[:=]/)[0]?.trim() ?? ''] as const),
      );
      return [...read, ...apart]
        .filter(([, name]) => /^[A-Za-z_]\w*$/.test(name) && !GIVEN.has(name))
        .map(([offset, name]): Spoken => ({
          kind: 'environment variable',
          name,
          path,
          line: lineAt(code, offset),
        }));
    });
}

/** Everything of a side that documentation tells of; options and variables only of the given files. */
export function surfaceOf(subject: Subject, paths: ReadonlySet<string>): ReadonlyMap<string, Spoken> {
  const all = [
    ...routes(subject),
    ...exports(subject),
    ...commands(subject),
    ...options(subject, paths),
    ...variables(subject, paths),
  ];
  return new Map(all.map((item) => [`${item.kind} ${item.name}`, item]));
}
