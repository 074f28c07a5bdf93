import path from 'node:path';
import { ts } from 'ts-morph';
import { languageOf } from '../../../facts/file-name.js';
import { isForeign } from '../../../facts/source-files.js';
import { nodesOf } from '../../../facts/extract/walk.js';
import { parseSource } from '../../../facts/extract/file.js';
import { isTestFile } from '../../../session/proof/tests-kept.js';
import type { GateDeps, GateInput } from '../gate.js';
import { addedLines } from './added-lines.js';
import { executableOf, type Executable } from './sites.js';

/** A changed file of the product with the executable lines that are new in it. */
export interface ChangedCode extends Executable {
  readonly path: string;
  readonly text: string;
  /** Executable lines that were added or altered, in order. */
  readonly changed: readonly number[];
}

/** What a repository runs for itself: settings of tools, samples, measurements, stand-ins for tests. */
const ASIDE =
  /(?:^|\/)(?:__mocks__|__fixtures__|fixtures?|mocks?|examples?|benchmarks?|bench|load-tests?|k6)\/|\.stories\.[jt]sx?$|\.setup\.[cm]?[jt]s$|(?:^|\/)\.[^/]+\//;

/** Settings of a tool stand at the root of a package; `src/config/database.config.ts` is code of the product. */
function isToolSetting(file: string, { shape }: GateInput): boolean {
  const folder = path.posix.dirname(file);
  const roots = ['', ...shape.packages.map(({ directory }) => directory)];
  return /\.config\.[cm]?[jt]s$/.test(file) && roots.includes(folder === '.' ? '' : folder);
}

function isProduct(path: string, input: GateInput): boolean {
  const { after } = input;
  const facts = after.scan.context.facts.files.get(path);
  const language = languageOf(path);
  if (language === undefined || language === 'dts' || facts?.generated === true) return false;
  return !isForeign(path) && !ASIDE.test(path) && !isToolSetting(path, input) && !isTestFile(path, facts);
}

/** Sites and executable lines of a text. */
export function readExecutable(path: string, text: string): Executable {
  const source = parseSource(path, text);
  // Sets the parents.
  nodesOf(source);
  return executableOf(source);
}

/** White space in a text is behaviour: written so that a comparison which ignores white space sees it. */
function withVisibleSpaces(path: string, text: string | null): string | null {
  if (text === null) return null;
  let result = '';
  let from = 0;
  for (const node of nodesOf(parseSource(path, text))) {
    const isText =
      ts.isLiteralExpression(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isTemplateHead(node);
    if (!isText) continue;
    const start = node.getStart();
    result += text.slice(from, start) + text.slice(start, node.end).replace(/[ \t]/g, '\u00b7');
    from = node.end;
  }
  return result + text.slice(from);
}

/** New executable code of the change: no comments, types, imports, tests and settings. */
export async function changedCode(deps: GateDeps, input: GateInput): Promise<readonly ChangedCode[]> {
  const product = input.changes.filter(({ path, after }) => after !== null && isProduct(path, input));
  const compared = product.map(({ path, before, after }) => ({
    ...{ path, before: withVisibleSpaces(path, before), after: withVisibleSpaces(path, after) },
  }));
  const added = await addedLines(deps, compared);
  return product.flatMap(({ path, after }) => {
    const text = after ?? '';
    const executable = readExecutable(path, text);
    const lines = added.get(path) ?? new Set<number>();
    const changed = [...executable.lines].filter((line) => lines.has(line)).sort((a, b) => a - b);
    return changed.length === 0 ? [] : [{ path, text, ...executable, changed }];
  });
}
