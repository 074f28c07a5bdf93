import path from 'node:path';
import type { Files } from '../../core/ports.js';
import type { Subject } from '../scorecard/subject.js';
import type { GateInput, Side } from './gate.js';

function subjectOf(side: Side, text: (name: string) => string | undefined): Subject {
  const { context, findings, failedRules } = side.scan;
  const texts = { paths: context.facts.paths, text };
  return { context, findings, failedRules, texts, figures: undefined };
}

/** One side of a change with the texts of the changed files only. */
export function changedSubject(input: GateInput, side: 'before' | 'after' = 'after'): Subject {
  const texts = new Map(input.changes.map((change) => [change.path, change[side]]));
  const subject = subjectOf(input[side], (name) => texts.get(name) ?? undefined);
  return {
    ...subject,
    texts: { ...subject.texts, paths: subject.texts.paths.filter((name) => texts.has(name)) },
  };
}

/** More is no document that a person reads. */
const MAX_BYTES = 400_000;

/** The tree after the change, with the texts of those tracked files that are wanted. */
export async function subjectWith(
  files: Files,
  input: GateInput,
  wanted: (name: string) => boolean,
): Promise<Subject> {
  const texts = new Map<string, string>();
  for (const name of input.after.scan.context.facts.paths.filter(wanted)) {
    const stat = await files.stat(path.join(input.root, name));
    if (stat?.kind !== 'file' || stat.size > MAX_BYTES) continue;
    const text = await files.readText(path.join(input.root, name));
    if (text !== undefined) texts.set(name, text);
  }
  return subjectOf(input.after, (name) => texts.get(name));
}
