import type { StateEvent } from '../../core/event.js';
import type { Finding } from '../../core/finding.js';
import type { RecoveredIssue, WantedIssue } from '../../propose/issues/plan-issues.js';
import { code, heading, listOr, paragraph, type Block } from '../../report/document/blocks.js';
import { blastRadius, type BlastRadius } from '../../scan/blast-radius.js';
import type { ScanOutcome } from '../../session/ports.js';
import { eventsOf } from '../../state/read.js';
import { knownEmergencies } from './alarm.js';

/** What the host shall be told about emergencies: inputs of `planIssues`. */
export interface CriticalIssues {
  readonly wanted: readonly WantedIssue[];
  readonly recovered: readonly RecoveredIssue[];
  /** For `observeIssues`. */
  readonly signatures: readonly string[];
}

export interface CriticalIssuesInput {
  /** The log, this run's `critical.found` included. */
  readonly events: readonly StateEvent[];
  /** Of the base commit. */
  readonly scan: ScanOutcome;
  /** Rules whose answer was complete: only their findings can be said to be gone. */
  readonly completeRules: ReadonlySet<string>;
  /** Of the repository: what everybody can read says nothing that helps an attacker. */
  readonly isPrivate: boolean;
  /** Branch of a hotfix, by fingerprint. */
  readonly hotfixes: ReadonlyMap<string, string>;
  readonly labels: readonly string[];
}

const SHOWN = 15;

/** One issue for each emergency. */
export function criticalSignature(fingerprint: string): string {
  return `critical:${fingerprint}`;
}

function listed(names: readonly string[], nothing: string): Block {
  const items = names.slice(0, SHOWN).map((name) => [code(name)]);
  const more = names.length - items.length;
  return listOr(more > 0 ? [...items, `and ${more} more`] : items, nothing);
}

/** What an advisory says is public already; everything else that is wrong in public code is a recipe. */
function maySay(finding: Finding, isPrivate: boolean): boolean {
  return isPrivate || finding.category === 'dependencies' || finding.category === 'tests';
}

function radiusBlocks({ dependents, routes }: BlastRadius, open: boolean): readonly Block[] {
  const counts = paragraph(
    `${dependents.length} ${dependents.length === 1 ? 'file depends' : 'files depend'} on it, `,
    `${routes.length} ${routes.length === 1 ? 'route reaches' : 'routes reach'} it.`,
  );
  if (!open) return [counts];
  return [
    counts,
    ...(routes.length === 0 ? [] : [paragraph('Routes:'), listed(routes, '')]),
    ...(dependents.length === 0 ? [] : [paragraph('Files:'), listed(dependents, '')]),
  ];
}

function wantedIssue(finding: Finding, input: CriticalIssuesInput): WantedIssue {
  const { isPrivate, hotfixes, labels, scan } = input;
  const open = maySay(finding, isPrivate);
  const branch = hotfixes.get(finding.fingerprint);
  const references = finding.references.map(
    ({ title, url }) => [{ kind: 'link', text: title, url }] as const,
  );
  const said: readonly Block[] = open
    ? [
        paragraph(finding.message),
        heading(2, 'Evidence'),
        listOr(finding.evidence.slice(0, SHOWN), 'None was recorded.'),
      ]
    : [
        paragraph(
          'What is wrong is left out here, because everybody can read this. The report of the run has it.',
        ),
      ];
  return {
    signature: criticalSignature(finding.fingerprint),
    title: `CRITICAL: ${finding.rule} in ${finding.path}`,
    labels,
    body: [
      paragraph(
        'Severity ',
        code(finding.severity),
        ', rule ',
        code(finding.rule),
        ', in ',
        code(finding.path),
        '.',
      ),
      ...said,
      heading(2, 'Blast radius'),
      ...radiusBlocks(blastRadius(scan.context, finding.path), open),
      heading(2, 'What to do'),
      ...(open ? [paragraph(finding.remedy)] : []),
      branch === undefined
        ? paragraph('No fix could be made without a person.')
        : paragraph('A fix that the tests vouch for is on ', code(branch), '; review and merge it first.'),
      ...(references.length === 0 ? [] : [{ kind: 'list', items: references } as const]),
    ],
  };
}

/**
 * Issues about emergencies: one for each that is still open, closed when a complete scan no longer sees it. Code
 * takes no part in them.
 */
export function criticalIssues(input: CriticalIssuesInput): CriticalIssues {
  const { events, scan, completeRules } = input;
  const known = knownEmergencies(events);
  const rules = new Map(
    [...eventsOf(events, 'critical.found')].map(({ data }) => [data.fingerprint, data.rule]),
  );
  const open = scan.findings.filter(({ fingerprint }) => known.has(fingerprint));
  const there = new Set(open.map(({ fingerprint }) => fingerprint));
  const gone = [...known].filter((id) => !there.has(id) && completeRules.has(rules.get(id) ?? ''));
  return {
    wanted: open.map((finding) => wantedIssue(finding, input)),
    recovered: gone.map((fingerprint) => ({
      signature: criticalSignature(fingerprint),
      comment: [paragraph('The scan of ', code(scan.context.facts.commit), ' no longer finds it.')],
    })),
    signatures: [...known].map(criticalSignature),
  };
}
