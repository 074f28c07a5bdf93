import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Edit, FixOutcome } from '../../core/edit.js';
import type { Finding } from '../../core/finding.js';
import { extractFile, languageOf } from '../../facts/extract/file.js';
import { lostComments } from '../../session/proof/comments.js';
import type { Fixer, FixWorkspace } from '../fixer.js';
import type { Rule } from '../rule.js';
import { contextOf, type ContextOptions } from './context.js';
import { shapedFiles, SHAPES, type Shape } from './fix-shapes.js';
import { applyEdits, findingsIn } from './fixing.js';
import { typeErrorsOf } from './type-check.js';

type Texts = Readonly<Record<string, string>>;

/** Where a fixer works: what is found in texts, and what the fixer gets to see of them. */
export interface FixWorld {
  findings(files: Texts): readonly Finding[] | Promise<readonly Finding[]>;
  workspace(files: Texts): FixWorkspace | Promise<FixWorkspace>;
}

/** One repository whose findings in one file are fixed. */
export interface FixCase {
  readonly name: string;
  readonly files: Texts;
  /** The file that takes all shapes. */
  readonly path: string;
  /** The file's text after the fix; it takes the same shapes. */
  readonly expected: string;
  /** Files that the fix makes, with their text whatever shape the file has. */
  readonly created?: Texts;
  /** Where the findings are, if not in the file. */
  readonly at?: string;
  readonly options?: ContextOptions;
  /** Shapes that mean nothing to this fixer, with the reason. */
  readonly without?: Readonly<Partial<Record<Shape, string>>>;
}

export interface FixerContract {
  readonly rule: Rule;
  readonly fixer: Fixer;
  readonly cases: readonly FixCase[];
  /** Declarations that the cases need to be accepted by the compiler; absent where it is not asked. */
  readonly ambient?: string;
  /** For fixers that need a disk or a program; in memory when absent. */
  readonly world?: FixWorld;
}

interface Outcome {
  readonly before: Texts;
  readonly after: Texts;
  readonly declined: readonly string[];
  readonly lost: readonly string[];
  readonly left: readonly string[];
  readonly again: readonly string[];
}

function inMemory(rule: Rule, options: ContextOptions = {}): FixWorld {
  return {
    findings: (files) => findingsIn(rule, files, options),
    workspace: (files) => ({
      root: '/nowhere',
      context: contextOf(files, options),
      read: (path) => Promise.resolve(files[path]),
      processes: { run: () => Promise.reject(new Error('this fixer should not need a process')) },
    }),
  };
}

function messages(findings: readonly Finding[]): readonly string[] {
  return findings.map((finding) => finding.message);
}

function lostIn(before: Texts, after: Texts, edits: readonly Edit[]): readonly string[] {
  return [...new Set(edits.map((edit) => edit.path))].flatMap((path) =>
    lostComments(path, before[path] ?? '', after[path] ?? '', edits),
  );
}

async function fixed(contract: FixerContract, item: FixCase, shape: Shape): Promise<Outcome> {
  const { path, files } = shapedFiles(shape, item.files, item.path);
  const world = contract.world ?? inMemory(contract.rule, item.options);
  const at = item.at ?? path;
  const here = async (texts: Texts): Promise<readonly Finding[]> =>
    (await world.findings(texts)).filter((finding) => finding.path === at);
  const found = await here(files);
  let current = files;
  const [declined, lost]: [string[], string[]] = [[], []];
  // From the end of the file, so that the places of the findings before stay right.
  for (const finding of [...found].reverse()) {
    const outcome: FixOutcome = await contract.fixer.propose(finding, await world.workspace(current));
    if (outcome.status === 'declined') declined.push(outcome.reason);
    if (outcome.status === 'declined') continue;
    const next = applyEdits(current, outcome.edits);
    lost.push(...lostIn(current, next, outcome.edits));
    current = next;
  }
  if (found.length === 0) declined.push('the rule finds nothing');
  const again: string[] = [];
  for (const finding of found) {
    const outcome = await contract.fixer.propose(finding, await world.workspace(current));
    if (outcome.status === 'proposed') again.push(outcome.summary);
  }
  return { before: files, after: current, declined, lost, left: messages(await here(current)), again };
}

function syntaxErrors(files: Texts): number {
  return Object.entries(files)
    .filter(([path]) => languageOf(path) !== undefined)
    .reduce((sum, [path, text]) => sum + extractFile(path, text).syntaxErrors, 0);
}

function shapesOf(item: FixCase): readonly Shape[] {
  return SHAPES.filter((shape) => item.without?.[shape] === undefined);
}

type Outcomes = Map<string, Outcome>;

function describeCase(contract: FixerContract, item: FixCase, outcomes: Outcomes): void {
  beforeAll(async () => {
    for (const shape of shapesOf(item))
      outcomes.set(`${item.name}, ${shape}`, await fixed(contract, item, shape));
  }, 60_000);

  it.each(shapesOf(item))('%s', (shape) => {
    const outcome = outcomes.get(`${item.name}, ${shape}`);
    if (outcome === undefined) throw new Error(`no outcome for ${shape}`);
    const { before, after, ...said } = outcome;
    expect(said).toEqual({ declined: [], lost: [], left: [], again: [] });
    const wanted = shapedFiles(shape, { ...item.files, [item.path]: item.expected }, item.path).files;
    expect(after).toEqual({ ...wanted, ...item.created });
    expect(syntaxErrors(after)).toBe(syntaxErrors(before));
  });
}

/** The declarations of the language are read once for all cases and shapes. */
function checkTypes(outcomes: Outcomes, ambient: string): void {
  const repositories = new Map<string, Texts>();
  for (const [name, { before, after }] of outcomes) {
    repositories.set(`${name}, before`, before);
    repositories.set(`${name}, after`, after);
  }
  const errors = typeErrorsOf(repositories, ambient);
  expect(errors.size).toBeGreaterThan(0);
  expect([...errors].filter(([, messages]) => messages.length > 0)).toEqual([]);
}

/**
 * What every fixer promises (CM-17, safety rule 6): its edits fit, the finding is gone, a second run does
 * nothing, no comment is lost, every byte outside the edits stays, and the result parses and type-checks.
 */
export function fixerContract(contract: FixerContract): void {
  const { rule, fixer, cases, ambient } = contract;
  describe(`CM-17 contract of the fixer of ${fixer.rule}`, () => {
    const outcomes: Outcomes = new Map();
    it('belongs to its rule', () => {
      expect(fixer.rule).toBe(rule.meta.id);
    });
    for (const item of cases) {
      describe(item.name, () => {
        describeCase(contract, item, outcomes);
      });
    }
    if (ambient === undefined) return;
    it('is accepted by the compiler, before and after, in every shape', () => {
      checkTypes(outcomes, ambient);
    }, 60_000);
  });
}
