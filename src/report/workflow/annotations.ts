import { cleanText } from '../document/clean.js';
import type { Finding, Severity } from '../../core/finding.js';
import { workflowCommand } from './commands.js';

/** The runner shows ten of each level for a step and drops the rest without a word. */
const PER_LEVEL = 10;
const MESSAGE_LENGTH = 4_000;

export type AnnotationLevel = 'error' | 'warning' | 'notice';
const LEVELS: readonly AnnotationLevel[] = ['error', 'warning', 'notice'];

/** How loud a severity is. */
export function annotationLevel(severity: Severity): AnnotationLevel {
  if (severity === 'critical' || severity === 'high') return 'error';
  return severity === 'medium' ? 'warning' : 'notice';
}

export interface AnnotationPlan {
  /** Workflow commands, to be printed one a line. */
  readonly commands: readonly string[];
  readonly shown: number;
  /** By level. */
  readonly omitted: Readonly<Record<AnnotationLevel, number>>;
  /** What was left out, in a sentence; undefined when nothing was. */
  readonly note: string | undefined;
}

function commandFor(finding: Finding): string {
  const { start, end } = finding.range;
  const oneLine = start.line === end.line;
  return workflowCommand(
    annotationLevel(finding.severity),
    {
      file: finding.path,
      line: start.line,
      endLine: end.line,
      // Columns of a range over several lines are refused by the checks API behind this.
      col: oneLine ? start.column : undefined,
      endColumn: oneLine ? end.column : undefined,
      title: finding.rule,
    },
    cleanText(`${finding.message}\n${finding.remedy}`).slice(0, MESSAGE_LENGTH),
  );
}

/** The annotations of a step: the first ten of each level in report order, the others counted (CM-09). */
export function planAnnotations(findings: readonly Finding[]): AnnotationPlan {
  const byLevel = LEVELS.map((level) =>
    findings.filter((finding) => annotationLevel(finding.severity) === level),
  );
  const shown = byLevel.flatMap((list) => list.slice(0, PER_LEVEL));
  const [error = 0, warning = 0, notice = 0] = byLevel.map((list) => Math.max(0, list.length - PER_LEVEL));
  const left = error + warning + notice;
  const parts = [`${error} errors`, `${warning} warnings`, `${notice} notices`].filter(
    (part) => !part.startsWith('0 '),
  );
  return {
    commands: shown.map(commandFor),
    shown: shown.length,
    omitted: { error, warning, notice },
    note:
      left === 0
        ? undefined
        : `${parts.join(', ')} more are not annotated: GitHub shows ten of each level for a step.`,
  };
}
