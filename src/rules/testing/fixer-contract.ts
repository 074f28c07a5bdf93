import { beforeAll, describe, expect, it } from '@jest/globals';
import { commentsOf } from '../../session/proof/comments.js';
import type { Fixer } from '../fixer.js';
import type { Rule } from '../rule.js';
import {
  commentsBeside,
  inMemory,
  runCase,
  wantedFiles,
  type FixCase,
  type FixWorld,
  type Outcome,
  type Texts,
} from './contract-run.js';
import { shapesFor } from './fix-exemptions.js';
import type { Shape } from './fix-shapes.js';
import { typeErrorsOf } from './type-check.js';

export type { FixWorld } from './contract-run.js';

/** A run with programs takes seconds for each shape. */
const LIMIT_MS = 300_000;

/** What stands for "types check": the compiler, or a check of files that the compiler does not read. */
type Acceptance =
  | {
      /** Declarations that the cases need to be accepted by the compiler. */
      readonly ambient: string;
      readonly problems?: never;
    }
  | {
      readonly ambient?: never;
      /** What is wrong with a file of another language after the fix. */
      readonly problems: (before: Texts, after: Texts) => readonly string[];
    };

export type FixerContract = Acceptance & {
  readonly rule: Rule;
  readonly fixer: Fixer;
  readonly cases: readonly FixCase[];
  /** For fixers that need a disk or a program; in memory when absent. */
  readonly world?: FixWorld;
  /** Where programs take seconds and another contract of the fixer has tried all shapes: the ones to try again. */
  readonly shapes?: readonly Shape[];
};

type Outcomes = Map<string, Outcome>;

function shapesOf({ fixer, shapes }: FixerContract): readonly Shape[] {
  return shapes ?? shapesFor(fixer.rule);
}

function describeCase(contract: FixerContract, item: FixCase, outcomes: Outcomes): void {
  const shapes = shapesOf(contract);
  const world = contract.world ?? inMemory(contract.rule, item.options);
  beforeAll(async () => {
    for (const shape of shapes)
      outcomes.set(`${item.name}, ${shape}`, await runCase(contract.fixer, item, shape, world));
  }, LIMIT_MS);

  it.each(shapes)('%s', (shape) => {
    const outcome = outcomes.get(`${item.name}, ${shape}`);
    if (outcome === undefined) throw new Error(`no outcome for ${shape}`);
    const none = { declined: [], lost: [], left: [], fresh: [], again: [], unparsed: [] };
    expect(outcome.broken).toEqual(none);
    expect(outcome.after).toEqual(wantedFiles(item, shape));
    expect(contract.problems?.(outcome.before, outcome.after) ?? []).toEqual([]);
  });
}

/** The declarations of the language are read once for all cases and shapes. */
function checkTypes(contract: FixerContract, outcomes: Outcomes, ambient: string): void {
  const repositories = new Map<string, Texts>();
  const expected: [string, readonly string[]][] = [];
  for (const item of contract.cases) {
    for (const shape of shapesOf(contract)) {
      const name = `${item.name}, ${shape}`;
      const { before, after } = outcomes.get(name) ?? { before: {}, after: {} };
      repositories.set(`${name}, before`, before).set(`${name}, after`, after);
      expected.push([`${name}, before`, item.errorsBefore ?? []], [`${name}, after`, []]);
    }
  }
  const wanted = new Map(expected);
  const codesOf = (messages: readonly string[]): readonly string[] =>
    messages.map((message) => /\bTS\d+/.exec(message)?.[0] ?? message);
  const wrong = [...typeErrorsOf(repositories, ambient)].filter(
    ([name, messages]) => codesOf(messages).join() !== wanted.get(name)?.join(),
  );
  expect(repositories.size).toBe(2 * outcomes.size);
  expect(wrong).toEqual([]);
}

/** Cases without a comment near their edits would show nothing about comments. */
function checkComments({ cases }: FixerContract, outcomes: Outcomes): void {
  const near = cases.map((item) => {
    const edits = outcomes.get(`${item.name}, as written`)?.edits ?? [];
    // A file that is made has no surroundings: there, any comment in what it is made for will do.
    return edits.some((edit) => edit.kind === 'replace')
      ? commentsBeside(item.files, edits)
      : commentsOf(item.path, item.files[item.path] ?? '').length;
  });
  expect(Math.max(...near)).toBeGreaterThan(0);
}

/**
 * What every fixer promises (CM-17, safety rule 6): its edits fit, the finding is gone and no other came, a
 * second run does nothing, no comment is lost, every byte outside the edits stays, and the result parses
 * and type-checks.
 */
export function fixerContract(contract: FixerContract): void {
  const { rule, fixer, cases, ambient } = contract;
  describe(`CM-17 contract of the fixer of ${fixer.rule}`, () => {
    const outcomes: Outcomes = new Map();
    it('belongs to its rule, and its cases can be told apart', () => {
      expect(fixer.rule).toBe(rule.meta.id);
      expect(cases.length).toBeGreaterThan(0);
      expect(new Set(cases.map((item) => item.name)).size).toBe(cases.length);
    });
    for (const item of cases) {
      describe(item.name, () => {
        describeCase(contract, item, outcomes);
      });
    }
    if (ambient === undefined) return;
    it(
      'is accepted by the compiler, before and after, in every shape',
      () => {
        checkTypes(contract, outcomes, ambient);
      },
      LIMIT_MS,
    );
    it('is tried where there are comments', () => {
      checkComments(contract, outcomes);
    });
  });
}
