import { ts } from 'ts-morph';
import type { Edit } from '../../../core/edit.js';
import type { Finding, RuleFinding } from '../../../core/finding.js';
import type { Fixer, FixWorkspace } from '../../fixer.js';
import type { Rule } from '../../rule.js';
import { contextOf } from '../../testing/context.js';

export type Files = Readonly<Record<string, string>>;

/** A workspace for fixers over texts in memory. */
export function workspaceOf(files: Files): FixWorkspace {
  return {
    root: '/nowhere',
    context: contextOf(files),
    read: (path) => Promise.resolve(files[path]),
    processes: { run: () => Promise.reject(new Error('These fixers start no process.')) },
  };
}

/** Applies edits from the end of each file, so that offsets hold; checks what each expects to find. */
export function applied(files: Files, edits: readonly Edit[]): Files {
  const result: Record<string, string> = { ...files };
  const replacements = edits.filter((edit) => edit.kind === 'replace').sort((a, b) => b.start - a.start);
  if (replacements.length !== edits.length) throw new Error('Only replacements are expected here.');
  for (const edit of replacements) {
    const text = result[edit.path] ?? '';
    if (text.slice(edit.start, edit.end) !== edit.expected)
      throw new Error(`Unexpected text at ${edit.path}:${edit.start}`);
    result[edit.path] = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  }
  return result;
}

function finding(rule: Rule, item: RuleFinding): Finding {
  const { meta } = rule;
  return {
    ...item,
    rule: meta.id,
    tier: meta.tier,
    category: meta.category,
    severity: meta.severity,
    package: '.',
    fingerprint: '0'.repeat(32),
    remediation: item.remediation ?? meta.remediation,
    references: meta.references,
  };
}

export interface FixRun {
  readonly files: Files;
  readonly declined: readonly string[];
  readonly safeties: readonly string[];
}

/** Fixes findings one by one, each on the result of the one before, until none can be fixed any more. */
export async function fixAll(rule: Rule, fixer: Fixer, files: Files): Promise<FixRun> {
  const safeties: string[] = [];
  let current = files;
  for (let round = 0; round < 20; round += 1) {
    const workspace = workspaceOf(current);
    const declined: string[] = [];
    let changed = false;
    for (const item of rule.check(workspace.context)) {
      const outcome = await fixer.propose(finding(rule, item), workspace);
      if (outcome.status === 'declined') {
        declined.push(outcome.reason);
        continue;
      }
      current = applied(current, outcome.edits);
      safeties.push(outcome.safety);
      changed = true;
      break;
    }
    if (!changed) return { files: current, declined, safeties };
  }
  throw new Error('The fixes do not come to an end.');
}

const LIBRARY = `interface Array<T> { length: number } interface Boolean {} interface CallableFunction {} interface Function {}
interface IArguments {} interface NewableFunction {} interface Number {} interface Object {} interface RegExp {} interface String {}
interface Promise<T> {} declare namespace JSX { interface Element {} interface IntrinsicElements { [name: string]: unknown } }
declare module 'react' { export default function react(): void; export function useState(): void; }`;

/** Compiler errors of the files, with a library small enough for a test. */
export function typeErrors(files: Files, options: ts.CompilerOptions = {}): readonly string[] {
  const all: Files = { ...files, 'library.d.ts': LIBRARY };
  const host: ts.CompilerHost = {
    getSourceFile: (name, version) => {
      const text = all[name];
      return text === undefined ? undefined : ts.createSourceFile(name, text, version, true);
    },
    getDefaultLibFileName: () => 'library.d.ts',
    writeFile: () => undefined,
    getCurrentDirectory: () => '',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (name) => name in all,
    readFile: (name) => all[name],
  };
  const roots = Object.keys(files).filter((name) => /\.[cm]?tsx?$/.test(name));
  const program = ts.createProgram(
    roots,
    {
      noEmit: true,
      strict: true,
      skipLibCheck: true,
      types: [],
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      jsx: ts.JsxEmit.Preserve,
      ...options,
    },
    host,
  );
  return ts
    .getPreEmitDiagnostics(program)
    .filter((item) => item.file !== undefined && item.file.fileName !== 'library.d.ts')
    .map((item) => `${item.file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(item.messageText, ' ')}`);
}
