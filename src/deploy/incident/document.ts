import type { WantedIssue } from '../../propose/issues/plan-issues.js';
import {
  code,
  heading,
  listOr,
  paragraph,
  strong,
  tableOr,
  type Block,
  type Inline,
  type Line,
} from '../../report/document/blocks.js';
import { plural } from '../../report/document/format.js';
import { looksTable } from '../verify/summary.js';
import { incidentId, type IncidentData, type SeenError } from './data.js';
import type { IncidentRange } from './range.js';
import { recommendation } from './recommend.js';

/** Rows of one list; beyond it the rest is counted. */
const SHOWN = 30;
const ERRORS_SHOWN = 10;

/** Signature of the issue: one for each bad deployment. */
export function incidentSignature(of: { readonly environment: string; readonly bad: string }): string {
  return `deployment:${incidentId(of)}`;
}

function listed(items: readonly Line[], nothing: string): Block {
  const shown = items.slice(0, SHOWN);
  const more = items.length - shown.length;
  return listOr(more > 0 ? [...shown, `and ${more} more`] : shown, nothing);
}

function whatBlocks(data: IncidentData): readonly Block[] {
  const { environment, provider, bad, good, run } = data;
  return [
    paragraph(
      ...['Commit ', code(bad), ' is broken in ', code(environment), ' (', code(provider), ').'],
      ...(good === null ? [' No deployment before it was verified.'] : [' Last verified: ', code(good), '.']),
    ),
    ...(run === null ? [] : [paragraph({ kind: 'link', text: 'The run that found it', url: run })]),
  ];
}

function errorBlocks(errors: readonly SeenError[], isPrivate: boolean): readonly Block[] {
  if (errors.length === 0) return [];
  if (!isPrivate)
    return [
      paragraph(
        `The logs hold ${plural(errors.length, 'kind')} of errors. They are left out here, because everybody can read this.`,
      ),
    ];
  const more = errors.length - ERRORS_SHOWN;
  return [
    tableOr(
      [{ title: 'Error' }, { title: 'Route' }, { title: 'Events', align: 'right' }],
      errors
        .slice(0, ERRORS_SHOWN)
        .map(({ message, route, events }) => [
          [code(message.slice(0, 300))],
          route === null ? '–' : [code(route.slice(0, 200))],
          String(events),
        ]),
      '',
    ),
    ...(more > 0 ? [paragraph(`and ${more} more kinds of errors.`)] : []),
  ];
}

function evidenceBlocks({ verdict, looks, errors, isPrivate }: IncidentData): readonly Block[] {
  return [
    heading(2, 'Evidence'),
    paragraph(strong(verdict.verdict.toUpperCase()), `: ${verdict.explanation} `, code(verdict.code)),
    // A run that only rolls back has the verdict from the log, and often none of its looks.
    ...(looks.length === 0 ? [] : [looksTable(looks)]),
    ...errorBlocks(errors, isPrivate),
  ];
}

function rangeBlocks(range: IncidentRange | string): readonly Block[] {
  if (typeof range === 'string')
    return [heading(2, 'Blast radius'), paragraph('What changed could not be read: ', range, '.')];
  const { commits, isCut, paths, packages } = range;
  const author = (name: string): readonly Inline[] => (name === '' ? [] : [`, by ${name.slice(0, 100)}`]);
  return [
    heading(2, 'Blast radius'),
    ...(packages.length === 0
      ? []
      : [
          paragraph('Packages:'),
          listed(
            packages.map((name) => [code(name)]),
            '',
          ),
        ]),
    paragraph(`${plural(paths.length, 'file')} changed.`),
    ...(paths.length === 0
      ? []
      : [
          listed(
            paths.map((path) => [code(path)]),
            '',
          ),
        ]),
    heading(2, 'Commits'),
    listed(
      commits.map(({ id, subject, author: name }) => [
        code(id.slice(0, 12)),
        ' ',
        code(subject.slice(0, 200)),
        ...author(name),
      ]),
      'There is no commit between the two.',
    ),
    ...(isCut ? [paragraph(`Only the newest ${commits.length} were read.`)] : []),
  ];
}

/**
 * The issue about a bad deployment (AD-14): what, what to do, timeline, evidence, blast radius, commits. Everything
 * from outside is escaped when it is rendered; commit subjects and log text are code besides, so that nothing in
 * them mentions or links.
 */
export function incidentDocument(data: IncidentData, labels: readonly string[]): WantedIssue {
  return {
    signature: incidentSignature(data),
    title: `${data.environment} is broken by ${data.bad.slice(0, 12)}`,
    labels: [...new Set([...labels, 'incident'])],
    body: [
      ...whatBlocks(data),
      heading(2, 'What to do'),
      ...recommendation(data),
      heading(2, 'Timeline'),
      tableOr(
        [{ title: 'When (UTC)' }, { title: 'What' }],
        data.timeline.map(({ at, what }) => [at.slice(0, 19).replace('T', ' '), what.slice(0, 500)]),
        'Nothing was recorded.',
      ),
      ...evidenceBlocks(data),
      ...rangeBlocks(data.range),
    ],
  };
}
