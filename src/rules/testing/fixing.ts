import type { Edit, FixOutcome } from '../../core/edit.js';
import type { Finding } from '../../core/finding.js';
import type { Fixer } from '../fixer.js';
import type { Rule } from '../rule.js';
import { runRules } from '../run.js';
import { contextOf, type ContextOptions } from './context.js';

type Texts = Readonly<Record<string, string>>;

/** What a fixer did to a repository of texts. */
export interface Fixed {
  readonly files: Texts;
  readonly outcomes: readonly FixOutcome[];
  readonly edits: readonly Edit[];
  /** Findings of the rule afterwards. */
  readonly left: readonly Finding[];
}

/** Runs a rule, fixes its findings one after the other from the last to the first, and runs it again. */
export async function fixAll(
  rule: Rule,
  fixer: Fixer,
  files: Texts,
  options: ContextOptions = {},
): Promise<Fixed> {
  let current = files;
  const outcomes: FixOutcome[] = [];
  const edits: Edit[] = [];
  // From the end of a file, so that the places of the findings before stay right.
  for (const finding of [...findingsIn(rule, files, options)].reverse()) {
    const outcome = await propose(fixer, finding, current, options);
    outcomes.push(outcome);
    if (outcome.status === 'declined') continue;
    edits.push(...outcome.edits);
    current = applyEdits(current, outcome.edits);
  }
  return { files: current, outcomes, edits, left: findingsIn(rule, current, options) };
}

/** All findings of a rule, as a run of the rules completes them. */
export function findingsIn(rule: Rule, files: Texts, options: ContextOptions): readonly Finding[] {
  const run = runRules([rule], contextOf(files, options));
  const [error] = run.ruleErrors;
  if (error !== undefined) throw new Error(`${error.rule}: ${error.message}`);
  return run.findings.filter((finding) => finding.rule === rule.meta.id);
}

function propose(fixer: Fixer, finding: Finding, files: Texts, options: ContextOptions): Promise<FixOutcome> {
  return fixer.propose(finding, {
    root: '/nowhere',
    context: contextOf(files, options),
    read: (path) => Promise.resolve(files[path]),
    processes: { run: () => Promise.reject(new Error('this fixer should not need a process')) },
  });
}

/** Applies edits to texts; throws where the text is not what the edit expects. */
export function applyEdits(files: Texts, edits: readonly Edit[]): Texts {
  const result: Record<string, string> = { ...files };
  const last = (edit: Edit): number => (edit.kind === 'replace' ? edit.start : 0);
  for (const edit of [...edits].sort((a, b) => last(b) - last(a))) {
    if (edit.kind === 'create') result[edit.path] = edit.text;
    else if (edit.kind === 'delete') Reflect.deleteProperty(result, edit.path);
    else {
      const text = result[edit.path] ?? '';
      const found = text.slice(edit.start, edit.end);
      if (found !== edit.expected) throw new Error(`expected ${edit.expected}, found ${found}`);
      result[edit.path] = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
    }
  }
  return result;
}
