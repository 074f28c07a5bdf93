import path from 'node:path';
import { ts } from 'ts-morph';

/** A language service over a project on disk, with some files replaced. */
export interface ProjectService {
  readonly service: ts.LanguageService;
  /** Replaces a file's text (without byte order mark); the service sees it at once. */
  replace(file: string, text: string): void;
}

interface ParsedProject {
  readonly files: readonly string[];
  readonly options: ts.CompilerOptions;
}

const MAX_PROJECTS = 60;

function parse(
  config: string,
): { readonly project: ParsedProject; readonly references: readonly string[] } | undefined {
  const read = ts.readConfigFile(config, (file) => ts.sys.readFile(file));
  if (read.error !== undefined) return undefined;
  const parsed = ts.parseJsonConfigFileContent(read.config, ts.sys, path.dirname(config), undefined, config);
  return {
    project: { files: parsed.fileNames, options: parsed.options },
    references: (parsed.projectReferences ?? []).map((reference) =>
      ts.resolveProjectReferencePath(reference),
    ),
  };
}

/** The project that compiles a file: the tsconfig itself or one that it refers to. */
function projectWith(config: string, file: string): ParsedProject | undefined {
  const waiting = [config];
  for (let index = 0; index < waiting.length && index < MAX_PROJECTS; index += 1) {
    const found = parse(waiting[index] ?? '');
    if (found?.project.files.includes(file) === true) return found.project;
    waiting.push(...(found?.references ?? []).filter((reference) => !waiting.includes(reference)));
  }
  return undefined;
}

/** The declarations of the language come with the repository's own compiler. */
function libraryDirectory(root: string, from: string): string | undefined {
  for (let directory = from; ; directory = path.dirname(directory)) {
    const candidate = path.join(directory, 'node_modules', 'typescript', 'lib');
    if (ts.sys.fileExists(path.join(candidate, 'lib.d.ts'))) return candidate;
    if (directory === root || directory === path.dirname(directory)) return undefined;
  }
}

/** Opens the project of `file`; a sentence when it cannot be opened. */
export function openProject(root: string, config: string, file: string): ProjectService | string {
  const project = projectWith(config, file);
  if (project === undefined) return 'no tsconfig of its package compiles the file';
  const library = libraryDirectory(root, path.dirname(config));
  if (library === undefined) return 'TypeScript is not installed in the repository';
  const replaced = new Map<string, { readonly text: string; readonly version: number }>();
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => ({ ...project.options, noEmit: true }),
    getScriptFileNames: () => [...project.files],
    getScriptVersion: (name) => String(replaced.get(name)?.version ?? 0),
    getScriptSnapshot: (name) => {
      const text = replaced.get(name)?.text ?? ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => path.dirname(config),
    getDefaultLibFileName: (options) => path.join(library, ts.getDefaultLibFileName(options)),
    fileExists: (name) => ts.sys.fileExists(name),
    readFile: (name) => replaced.get(name)?.text ?? ts.sys.readFile(name),
    directoryExists: (name) => ts.sys.directoryExists(name),
    getDirectories: (name) => ts.sys.getDirectories(name),
    readDirectory: (...args) => ts.sys.readDirectory(...args),
    realpath: (name) => ts.sys.realpath?.(name) ?? name,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
  };
  return {
    service: ts.createLanguageService(host, ts.createDocumentRegistry(true, root)),
    replace: (name: string, text: string) => {
      replaced.set(name, { text, version: (replaced.get(name)?.version ?? 0) + 1 });
    },
  };
}
