import { ts } from 'ts-morph';
import type { Documents } from '../../core/ports.js';
import { ancestors, directoryOf, joinPath } from './paths.js';

/** One entry of `paths`, with its targets relative to the repository. */
export interface PathMapping {
  readonly pattern: string;
  readonly targets: readonly string[];
}

/** The compiler options that matter to resolution and rules. */
export interface CompilerSettings {
  readonly mappings: readonly PathMapping[];
  readonly baseUrl?: string;
  readonly jsx?: string;
  readonly jsxFactory?: string;
  readonly jsxFragmentFactory?: string;
  readonly jsxImportSource?: string;
  /** Imports without `type` stay in the output even when nothing of them is used. */
  readonly keepsImports: boolean;
  readonly isolatedModules: boolean;
  readonly emitDecoratorMetadata: boolean;
  readonly noUnusedLocals: boolean;
  /** `strict` as it was last set on the way down `extends`; absent when nothing that could be read sets it. */
  readonly strict?: boolean;
  /** Configurations of packages that `extends` names and that are not in the repository. */
  readonly unreadBases?: readonly string[];
  /** Names in `types`: packages that are used without an import. */
  readonly types: readonly string[];
  readonly outDir?: string;
  readonly rootDir?: string;
}

const NO_SETTINGS: CompilerSettings = {
  mappings: [],
  keepsImports: false,
  isolatedModules: false,
  emitDecoratorMetadata: false,
  noUnusedLocals: false,
  types: [],
};

type Json = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** JSON as tsconfig allows it: comments and trailing commas. */
export function parseJsonc(path: string, content: string): Json | undefined {
  const { config } = ts.parseConfigFileTextToJson(path, content) as { readonly config?: unknown };
  return isRecord(config) ? config : undefined;
}

interface Context {
  readonly documents: Documents;
  /** Directory of a workspace package by its name. */
  packageDirectory(name: string): string | undefined;
}

function extendedPath(from: string, target: string, context: Context): string | undefined {
  const candidates = (base: string | undefined): string | undefined => {
    if (base === undefined) return undefined;
    const names = [base, `${base}.json`, `${base}/tsconfig.json`];
    return names.find((name) => context.documents.text(name) !== undefined);
  };
  if (target.startsWith('.') || target.startsWith('/'))
    return candidates(joinPath(directoryOf(from), target));
  const parts = target.split('/');
  const length = target.startsWith('@') ? 2 : 1;
  const directory = context.packageDirectory(parts.slice(0, length).join('/'));
  return directory === undefined ? undefined : candidates(joinPath(directory, parts.slice(length).join('/')));
}

/** Options with the places they came from, since `paths` are relative to the file that names them. */
interface Collected {
  readonly options: Map<string, { readonly value: unknown; readonly directory: string }>;
  readonly references: readonly string[];
  readonly unread: readonly string[];
}

function collect(path: string, context: Context, seen: ReadonlySet<string>): Collected {
  const options: Collected['options'] = new Map();
  const config = parseJsonc(path, context.documents.text(path) ?? '');
  if (config === undefined || seen.has(path)) return { options, references: [], unread: [] };
  const inherited = typeof config.extends === 'string' ? [config.extends] : strings(config.extends);
  const unread: string[] = [];
  for (const target of inherited) {
    const base = extendedPath(path, target, context);
    if (base === undefined) {
      unread.push(target);
      continue;
    }
    const collected = collect(base, context, new Set([...seen, path]));
    unread.push(...collected.unread);
    for (const [name, option] of collected.options) options.set(name, option);
  }
  const own = isRecord(config.compilerOptions) ? config.compilerOptions : {};
  for (const [name, value] of Object.entries(own)) options.set(name, { value, directory: directoryOf(path) });
  const references = Array.isArray(config.references) ? config.references : [];
  return {
    options,
    references: references.flatMap((item: unknown) => (isRecord(item) ? strings([item.path]) : [])),
    unread,
  };
}

function toSettings(path: string, { options, unread }: Collected): CompilerSettings {
  const placed = (name: string, value: string): string | undefined => {
    if (value.startsWith('${configDir}'))
      return joinPath(directoryOf(path), value.slice('${configDir}'.length));
    return joinPath(options.get(name)?.directory ?? '', value);
  };
  const value = (name: string): unknown => options.get(name)?.value;
  const directory = (name: string): string | undefined => {
    const written = text(value(name));
    return written === undefined ? undefined : placed(name, written);
  };
  const baseUrl = directory('baseUrl');
  const paths = isRecord(value('paths')) ? Object.entries(value('paths') as Json) : [];
  const mappings = paths.map(([pattern, targets]) => ({
    pattern,
    targets: strings(targets).flatMap((target) => {
      const fromBase =
        target.startsWith('${configDir}') || baseUrl === undefined
          ? placed('paths', target)
          : joinPath(baseUrl, target);
      return fromBase === undefined ? [] : [fromBase];
    }),
  }));
  // The longest literal prefix wins, as in the compiler.
  mappings.sort((a, b) => b.pattern.split('*', 1).join('').length - a.pattern.split('*', 1).join('').length);
  const optional = <K extends string>(key: K, found: string | undefined): Partial<Record<K, string>> =>
    found === undefined ? {} : ({ [key]: found } as Partial<Record<K, string>>);
  return {
    mappings,
    ...optional('baseUrl', baseUrl),
    ...optional('jsx', text(value('jsx'))),
    ...optional('jsxFactory', text(value('jsxFactory')) ?? text(value('reactNamespace'))),
    ...optional('jsxFragmentFactory', text(value('jsxFragmentFactory'))),
    ...optional('jsxImportSource', text(value('jsxImportSource'))),
    keepsImports:
      value('verbatimModuleSyntax') === true ||
      value('preserveValueImports') === true ||
      value('importsNotUsedAsValues') === 'preserve',
    isolatedModules: value('isolatedModules') === true,
    emitDecoratorMetadata: value('emitDecoratorMetadata') === true,
    noUnusedLocals: value('noUnusedLocals') === true,
    ...(typeof value('strict') === 'boolean' ? { strict: value('strict') === true } : {}),
    ...(unread.length === 0 ? {} : { unreadBases: unread }),
    types: strings(value('types')),
    ...optional('outDir', directory('outDir')),
    ...optional('rootDir', directory('rootDir')),
  };
}

const CONFIG_NAME = /^(?:tsconfig|jsconfig)[^/]*\.json$/;

/** All tsconfig files of the repository, asked by the files that they are about. */
export class Tsconfigs {
  private readonly byDirectory = new Map<string, readonly CompilerSettings[]>();
  private readonly chains = new Map<string, readonly CompilerSettings[]>();

  constructor(context: Context) {
    const grouped = new Map<string, string[]>();
    for (const path of context.documents.paths) {
      const directory = directoryOf(path);
      const name = directory === '' ? path : path.slice(directory.length + 1);
      if (!CONFIG_NAME.test(name) || context.documents.text(path) === undefined) continue;
      grouped.set(directory, [...(grouped.get(directory) ?? []), path]);
    }
    for (const [directory, paths] of grouped) {
      // The main file first: editors and bundlers read that one.
      paths.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
      this.byDirectory.set(
        directory,
        paths.map((path) => toSettings(path, collect(path, context, new Set()))),
      );
    }
  }

  /** Settings that may govern files of a directory, the most likely first. */
  chain(directory: string): readonly CompilerSettings[] {
    const known = this.chains.get(directory);
    if (known) return known;
    const found = [...ancestors(directory)].flatMap((parent) => this.byDirectory.get(parent) ?? []);
    this.chains.set(directory, found);
    return found;
  }

  /** The settings of the nearest tsconfig; a solution file that only refers to others gives way to them. */
  settingsFor(path: string): CompilerSettings {
    for (const parent of ancestors(directoryOf(path))) {
      const configs = this.byDirectory.get(parent);
      const [main] = configs ?? [];
      if (configs === undefined || main === undefined) continue;
      if (configs.length === 1) return main;
      return {
        ...main,
        keepsImports: configs.some((config) => config.keepsImports),
        emitDecoratorMetadata: configs.some((config) => config.emitDecoratorMetadata),
        ...(main.jsx === undefined ? (configs.find((config) => config.jsx !== undefined) ?? {}) : {}),
        noUnusedLocals: configs.some((config) => config.noUnusedLocals),
        mappings: main.mappings,
        types: [...new Set(configs.flatMap((config) => config.types))],
      };
    }
    return NO_SETTINGS;
  }
}

function rank(path: string): number {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name === 'tsconfig.json' ? 0 : name === 'jsconfig.json' ? 1 : 2;
}
