import { messageOf } from '../../core/errors.js';
import type { Manifest } from '../shape.js';

export type ManifestReading =
  | { readonly status: 'ok'; readonly manifest: Manifest }
  | { readonly status: 'broken'; readonly reason: string };

type Mapping = Readonly<Record<string, unknown>>;

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function stringMap(value: unknown): Readonly<Record<string, string>> {
  if (!isMapping(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** The strings of a list; anything else in it is left out. */
export function stringList(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function flag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** Sets what is there: an absent key stays absent. */
type Draft = { -readonly [K in keyof Manifest]?: Manifest[K] | undefined };

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function defined<T extends object>(draft: T): Defined<T> {
  const kept = Object.entries(draft).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as Defined<T>;
}

/** A manifest from data of any shape: what has the wrong type counts as absent. */
function manifestOf(raw: Mapping): Manifest {
  const optional = defined({
    name: text(raw.name) === '' ? undefined : text(raw.name),
    version: text(raw.version),
    private: flag(raw.private),
    type: text(raw.type),
    main: text(raw.main),
    module: text(raw.module),
    types: text(raw.types) ?? text(raw.typings),
    bin: text(raw.bin) ?? (isMapping(raw.bin) ? stringMap(raw.bin) : undefined),
    exports: raw.exports,
    imports: raw.imports,
    files: stringList(raw.files),
    sideEffects: flag(raw.sideEffects) ?? stringList(raw.sideEffects),
  } satisfies Draft);
  return {
    ...optional,
    scripts: stringMap(raw.scripts),
    dependencies: stringMap(raw.dependencies),
    devDependencies: stringMap(raw.devDependencies),
    peerDependencies: stringMap(raw.peerDependencies),
    optionalDependencies: stringMap(raw.optionalDependencies),
    raw,
  };
}

/** The manifest of a directory that has none. */
export const NO_MANIFEST: Manifest = manifestOf({});

/** Reads a package.json; a broken one is an answer, not an exception. */
export function readManifest(content: string): ManifestReading {
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { status: 'broken', reason: `it is not JSON: ${messageOf(error).split('\n')[0] ?? ''}` };
  }
  return isMapping(value)
    ? { status: 'ok', manifest: manifestOf(value) }
    : { status: 'broken', reason: 'it is not an object' };
}

/** Every declared dependency, whatever its kind. */
export function allDependencies(manifest: Manifest): Readonly<Record<string, string>> {
  const { peerDependencies, optionalDependencies, devDependencies, dependencies } = manifest;
  return { ...peerDependencies, ...optionalDependencies, ...devDependencies, ...dependencies };
}
