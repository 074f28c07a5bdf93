import type { Category, Finding, Severity } from '../../core/finding.js';
import { SEVERITIES } from '../../core/finding.js';
import { inertLine } from '../../report/markdown/escape.js';

export interface MessageInput {
  readonly category: Category;
  readonly tag: string;
  readonly session: string;
  readonly fixes: readonly { readonly finding: Finding; readonly summary: string }[];
  /** A hotfix: its subject says so (CM-23). */
  readonly critical?: boolean;
  /** One sentence on the checks before and after. */
  readonly testing: string;
}

const KINDS: Readonly<Record<Category, string>> = {
  dependencies: 'fix',
  tests: 'fix',
  types: 'fix',
  tenancy: 'fix',
  coverage: 'test',
  performance: 'perf',
  lint: 'refactor',
  'dead-code': 'refactor',
  cycles: 'refactor',
  integration: 'fix',
  improvement: 'chore',
};

const PHRASES: Readonly<Record<Category, string>> = {
  dependencies: 'Update vulnerable dependencies',
  tests: 'Repair failing tests',
  types: 'Fix type errors',
  tenancy: 'Keep tenants apart',
  coverage: 'Add missing tests',
  performance: 'Ask the database less',
  lint: 'Fix lint violations',
  'dead-code': 'Remove dead code',
  cycles: 'Break circular imports',
  integration: 'Harden calls to other systems',
  improvement: 'Meet criteria of the scorecard',
};

const WIDTH = 100;
const SUBJECT_LIMIT = 72;

/**
 * Repository text in one line: no control characters, nothing that git would read as a trailer of its own, no
 * mention and no issue number that the host would act on.
 */
export function oneLine(text: string): string {
  return inertLine(text);
}

/** A section of a commit message, its lines at most 100 characters long. */
export function wrapped(label: string, text: string): string {
  const lines: string[] = [];
  let line = `${label}:`;
  for (const word of oneLine(text).split(' ')) {
    if (line.length + word.length + 1 > WIDTH && line.trim() !== '') {
      lines.push(line);
      line = ' ';
    }
    line += ` ${word}`;
  }
  return [...lines, line].join('\n');
}

function sentence(texts: readonly string[], limit: number): string {
  const unique = [...new Set(texts.map((text) => oneLine(text).replace(/[.\s]+$/, '')))];
  const shown = unique.slice(0, limit).join('. ');
  return unique.length > limit ? `${shown}. And ${unique.length - limit} more.` : `${shown}.`;
}

function worst(findings: readonly Finding[]): Severity {
  return SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'info';
}

function subject(input: MessageInput): string {
  const prefix = `${KINDS[input.category]}: ${input.critical === true ? 'CRITICAL ' : ''}`;
  const room = SUBJECT_LIMIT - prefix.length - input.tag.length - 1;
  const [first, ...others] = input.fixes;
  const summary = oneLine(first?.summary ?? '').replace(/\.$/, '');
  // Criteria are shown at the manifest, and their titles say what holds, not what was done.
  if (input.category === 'improvement')
    return `${prefix}${others.length === 0 ? `Meet the criterion ${first?.finding.rule ?? ''}` : PHRASES.improvement} ${input.tag}`;
  // One fix speaks for itself; several are named by what they have in common.
  if (others.length === 0 && summary !== '' && summary.length <= room)
    return `${prefix}${summary} ${input.tag}`;
  const paths = new Set(input.fixes.map((fix) => fix.finding.path));
  const place = paths.size === 1 ? (first?.finding.path.split('/').at(-1) ?? '') : `${paths.size} files`;
  const phrase = `${PHRASES[input.category]} in ${oneLine(place)}`;
  return `${prefix}${phrase.length <= room ? phrase : PHRASES[input.category]} ${input.tag}`;
}

/** The commit message of AD-06: subject with the tag, then Issue, Root Cause, Fix, Impact, Testing and the trailers. */
export function commitMessage(input: MessageInput): string {
  const findings = input.fixes.map((fix) => fix.finding);
  const paths = [...new Set(findings.map((finding) => finding.path))].sort();
  const places = input.category === 'improvement' ? '' : ` in ${paths.slice(0, 5).join(', ')}`;
  const trailers = [
    `Task-ID: ${input.session}`,
    `Severity: ${worst(findings)}`,
    `Category: ${input.category}`,
    ...[...new Set(findings.map((finding) => finding.fingerprint))].map((id) => `Caretaker-Finding: ${id}`),
  ];
  return [
    subject(input),
    '',
    wrapped(
      'Issue',
      sentence(
        findings.map((finding) => finding.message),
        3,
      ),
    ),
    wrapped(
      'Root Cause',
      sentence(
        findings
          .flatMap((finding) => finding.evidence.slice(0, 1))
          .concat(findings.map((finding) => finding.rule)),
        3,
      ),
    ),
    wrapped(
      'Fix',
      sentence(
        input.fixes.map((fix) => fix.summary),
        4,
      ),
    ),
    wrapped(
      'Impact',
      `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'} of ${[...new Set(findings.map((finding) => finding.rule))].join(', ')} fixed${places}.`,
    ),
    wrapped('Testing', input.testing),
    '',
    ...trailers,
    '',
  ].join('\n');
}
