import path from 'node:path';
import { SuiteError, type Problem } from '../core/errors.js';
import { compareText } from '../core/finding.js';
import type { Documents, Files } from '../core/ports.js';
import { found } from './describe-issue.js';
import { crossCheck, normaliseDirectory, type KnownNames } from './cross-checks.js';
import { CONFIG_VERSION, configSchema, defaultConfig, type Config } from './schema.js';
import { readablePart, schemaProblems } from './schema-problems.js';
import { pathText, readYaml, type YamlSource } from './yaml-source.js';

/** Where the file is looked for, in this order. */
export const CONFIG_FILES = ['.github/caretaker.yml', '.github/caretaker.yaml'] as const;

const MAX_BYTES = 256 * 1024;

export type ParsedConfig =
  | { readonly status: 'ok'; readonly config: Config; readonly warnings: readonly Problem[] }
  | { readonly status: 'invalid'; readonly problems: readonly Problem[] };

export interface LoadedConfig {
  readonly config: Config;
  /** Relative to the root; undefined when there is none and the defaults apply. */
  readonly file: string | undefined;
  readonly warnings: readonly Problem[];
}

/** Says that before anything else: every other complaint would be about a format that is not ours. */
function versionProblem(source: YamlSource, file: string): Problem | undefined {
  const { value } = source;
  const version: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, 'version') : undefined;
  if (typeof version !== 'number' || version <= CONFIG_VERSION) return undefined;
  return {
    message: `version: this file is written for version ${version}, this release reads version ${CONFIG_VERSION}`,
    file,
    ...source.place(['version']),
    at: 'version',
    hint: 'use a newer release of Caretaker',
  };
}

function warningsOf(config: Config, source: YamlSource, file: string): readonly Problem[] {
  const { tiers } = config.scan;
  if (tiers.length > 0) return [];
  return [
    { message: 'scan.tiers: no tier is scanned', file, ...source.place(['scan', 'tiers']), at: 'scan.tiers' },
  ];
}

function crossProblems(
  config: Config,
  known: KnownNames,
  source: YamlSource,
  file: string,
): readonly Problem[] {
  return crossCheck(config, known).map(({ path: at, message, hint }) => ({
    message: `${pathText(at)}: ${message}`,
    file,
    ...source.place(at),
    at: pathText(at),
    ...(hint === undefined ? {} : { hint }),
  }));
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || compareText(a.message, b.message),
  );
}

/**
 * A key without a value (all below it is commented out) counts as absent. The key itself stays, so that an
 * unknown one is still named.
 */
function withoutEmpty(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, item === null ? undefined : withoutEmpty(item)]),
  );
}

/** Reads a configuration file; reports every mistake in it at once. */
export function parseConfig(text: string, file: string, known: KnownNames = {}): ParsedConfig {
  if (Buffer.byteLength(text) > MAX_BYTES) {
    return {
      status: 'invalid',
      problems: [{ message: `the file is larger than ${MAX_BYTES / 1024} KiB`, file }],
    };
  }
  const yaml = readYaml(text.replace(/^\uFEFF/, ''), file);
  if (yaml.status === 'invalid') return yaml;
  const { source } = yaml;
  if (source.value === null || source.value === undefined)
    return { status: 'ok', config: defaultConfig(), warnings: [] };
  if (typeof source.value !== 'object' || Array.isArray(source.value)) {
    const message = `expected a mapping of keys to values, found ${found(source.value)}`;
    return { status: 'invalid', problems: [{ message, file, ...source.place([]) }] };
  }
  const newer = versionProblem(source, file);
  if (newer !== undefined) return { status: 'invalid', problems: [newer] };
  const parsed = configSchema.safeParse(withoutEmpty(source.value));
  const readable = parsed.success ? parsed.data : readablePart(source.value, parsed.error.issues);
  const problems = [
    ...(parsed.success ? [] : schemaProblems(parsed.error.issues, source, file)),
    ...(readable === undefined ? [] : crossProblems(readable, known, source, file)),
  ];
  if (!parsed.success || problems.length > 0) return { status: 'invalid', problems: inOrder(problems) };
  return { status: 'ok', config: parsed.data, warnings: warningsOf(parsed.data, source, file) };
}

function invalid(file: string, problems: readonly Problem[]): SuiteError {
  const count = problems.length === 1 ? 'one mistake' : `${problems.length} mistakes`;
  return new SuiteError(`The configuration ${file} has ${count}`, {
    kind: 'config',
    code: 'config/invalid',
    problems,
  });
}

function accept(text: string, file: string, known: KnownNames): LoadedConfig {
  const parsed = parseConfig(text, file, known);
  if (parsed.status === 'invalid') throw invalid(file, parsed.problems);
  return { config: parsed.config, file, warnings: parsed.warnings };
}

function ambiguous(files: readonly string[]): SuiteError {
  const message = `there are two configurations: ${files.join(' and ')}`;
  return invalid(files[0] ?? '', [{ message, hint: 'keep one of them' }]);
}

/** Reads the configuration that is part of a commit; the defaults when it has none. */
export function configOfDocuments(documents: Documents, known: KnownNames = {}): LoadedConfig {
  const present = CONFIG_FILES.filter((file) => documents.paths.includes(file));
  const [file] = present;
  if (file === undefined) return { config: defaultConfig(), file: undefined, warnings: [] };
  if (present.length > 1) throw ambiguous(present);
  const text = documents.text(file);
  if (text === undefined)
    throw invalid(file, [{ message: 'the file is too large, or not UTF-8 text', file }]);
  return accept(text, file, { paths: documents.paths, ...known });
}

async function readConfigFile(files: Files, absolute: string, shown: string): Promise<string> {
  const stat = await files.stat(absolute);
  if (stat === undefined) {
    throw new SuiteError(`There is no configuration ${shown}`, { kind: 'config', code: 'config/not-found' });
  }
  if (stat.kind === 'directory')
    throw invalid(shown, [{ message: 'expected a file, found a directory', file: shown }]);
  if (stat.size > MAX_BYTES) {
    throw invalid(shown, [{ message: `the file is larger than ${MAX_BYTES / 1024} KiB`, file: shown }]);
  }
  const content = await files.read(absolute);
  if (content === undefined) {
    throw new SuiteError(`There is no configuration ${shown}`, { kind: 'config', code: 'config/not-found' });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch (cause) {
    const problems = [{ message: 'the file is not UTF-8 text', file: shown }];
    throw new SuiteError(`The configuration ${shown} cannot be read`, {
      kind: 'config',
      code: 'config/invalid',
      problems,
      cause,
    });
  }
}

/** Looks for the configured directories in the checkout, unless the caller knows what is tracked. */
async function acceptAt(files: Files, root: string, file: string, known: KnownNames): Promise<LoadedConfig> {
  const text = await readConfigFile(files, path.resolve(root, file), file);
  const parsed = parseConfig(text, file, known);
  if (parsed.status === 'invalid' || known.paths !== undefined) return accept(text, file, known);
  const missing = new Set<string>();
  for (const entry of Object.values(parsed.config.packages)) {
    const directory = normaliseDirectory(entry.path);
    if ((await files.stat(path.join(root, directory)))?.kind !== 'directory') missing.add(directory);
  }
  return accept(text, file, { ...known, hasDirectory: (directory) => !missing.has(directory) });
}

/**
 * Reads the configuration of a checkout, or the file that `explicit` names; the defaults when there is
 * none. Throws `config/invalid` with every problem, or `config/not-found`.
 */
export async function loadConfig(
  files: Files,
  root: string,
  options: { readonly explicit?: string; readonly known?: KnownNames } = {},
): Promise<LoadedConfig> {
  const { explicit, known = {} } = options;
  if (explicit !== undefined) {
    return acceptAt(files, root, explicit, known);
  }
  const present: string[] = [];
  for (const file of CONFIG_FILES) {
    if ((await files.stat(path.join(root, file))) !== undefined) present.push(file);
  }
  const [file] = present;
  if (file === undefined) return { config: defaultConfig(), file: undefined, warnings: [] };
  if (present.length > 1) throw ambiguous(present);
  return acceptAt(files, root, file, known);
}
