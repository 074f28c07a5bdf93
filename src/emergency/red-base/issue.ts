import type { StateEvent } from '../../core/event.js';
import type { RecoveredIssue, WantedIssue } from '../../propose/issues/plan-issues.js';
import { code, heading, listOr, paragraph, type Block } from '../../report/document/blocks.js';
import { eventsOf } from '../../state/read.js';
import type { BaseReport, RedBase } from './plan.js';
import { redSince, signatureOf } from './record-base.js';
import { targetName } from './targets.js';

/** What the host shall be told about the base branch: inputs of `planIssues`. */
export interface BaseIssues {
  readonly wanted: readonly WantedIssue[];
  readonly recovered: readonly RecoveredIssue[];
  /** For `observeIssues`. */
  readonly signatures: readonly string[];
}

const SHOWN = 20;

function listed(names: readonly string[]): Block {
  const items = names.slice(0, SHOWN).map((name) => [code(name)]);
  const more = names.length - items.length;
  return listOr(more > 0 ? [...items, `and ${more} more`] : items, 'None is named.');
}

function culpritBlocks({ culprit, search, branch }: RedBase): readonly Block[] {
  if (culprit !== null && search.status === 'found') {
    const others = search.others.map(targetName);
    return [
      paragraph('The tests fail since ', code(culprit.commit), ', and pass on its first parent.'),
      {
        kind: 'list',
        items: [
          ['Subject: ', code(culprit.subject)],
          ['Author: ', code(culprit.author)],
        ],
      },
      ...(others.length === 0
        ? []
        : [
            paragraph('It is not the only one: a later commit broke these, which is looked at next.'),
            listed(others),
          ]),
    ];
  }
  if (search.status === 'found') return [];
  const range =
    search.good === null
      ? paragraph('No commit of ', code(branch), ' was found on which they pass.')
      : paragraph(
          ...['They pass on ', code(search.good), ' and fail on ', code(search.bad)],
          `; ${search.suspects.length} ${search.suspects.length === 1 ? 'commit is' : 'commits are'} in question.`,
        );
  return [paragraph('The commit that broke them was not found: ', search.reason, '.'), range];
}

function doneBlocks({ plan }: RedBase): readonly Block[] {
  switch (plan.kind) {
    case 'revert': {
      const { tests, lostTests } = plan.evidence;
      return [
        paragraph(
          'Its revert was made and the full suite ran on it: ',
          `before ${tests.before.passed} passed and ${tests.before.failed} failed, after ${tests.after.passed} passed and ${tests.after.failed} failed. `,
          plan.landing === 'land'
            ? 'It goes to the branch itself, as the configuration asks.'
            : 'A pull request proposes it.',
        ),
        ...(lostTests.length === 0
          ? []
          : [paragraph('These passing tests came with the commit and go with it:'), listed(lostTests)]),
      ];
    }
    case 'ask':
      return [
        paragraph('Nothing was reverted; a person has to decide: ', plan.reason, '.'),
        ...(plan.paths.length === 0 ? [] : [paragraph('In conflict:'), listed(plan.paths)]),
      ];
    case 'report':
      return [paragraph('Nothing was reverted: ', plan.reason, '.')];
    case 'nothing':
      return [paragraph('Nothing is left to revert: ', plan.reason, '.')];
  }
}

function wantedIssue(
  report: RedBase,
  events: readonly StateEvent[],
  now: Date,
  labels: readonly string[],
): WantedIssue {
  const names = report.failing.map(targetName);
  const since = redSince(events) ?? now.toISOString();
  const count = names.length === 1 ? '1 test fails' : `${names.length} tests fail`;
  return {
    signature: signatureOf(report.culprit?.commit ?? null, names),
    title: `${count} on ${report.branch}`,
    labels,
    body: [
      paragraph(`${count} on `, code(report.branch), ' in every run, first seen ', since.slice(0, 10), '.'),
      heading(2, 'What fails'),
      listed(names),
      ...(report.flaky.length === 0
        ? []
        : [paragraph('Set aside, because they pass and fail on the same code:'), listed(report.flaky)]),
      heading(2, 'Since when'),
      ...culpritBlocks(report),
      heading(2, 'What was tried'),
      paragraph(
        report.note,
        ` ${report.tried.length} test runs on ${new Set(report.tried.map(({ commit }) => commit)).size} commits.`,
      ),
      ...doneBlocks(report),
    ],
  };
}

/** Signatures of earlier troubles in the log, oldest first. */
function earlier(events: readonly StateEvent[]): readonly string[] {
  return [
    ...new Set([...eventsOf(events, 'base.red')].map(({ data }) => signatureOf(data.culprit, data.failing))),
  ];
}

/**
 * Issues about the base branch: one for the trouble there is, the others recovered. When nothing could be said of
 * the base, none is touched. `events` are those of before this run.
 */
export function baseIssues(
  report: BaseReport,
  events: readonly StateEvent[],
  now: Date,
  labels: readonly string[],
): BaseIssues {
  const known = earlier(events);
  if (report.status === 'unknown') return { wanted: [], recovered: [], signatures: known };
  if (report.status === 'green') {
    const comment = [paragraph('The tests pass on ', code(report.commit), '.')];
    const recovered = known.map((signature) => ({ signature, comment }));
    return { wanted: [], recovered, signatures: known };
  }
  const wanted = wantedIssue(report, events, now, labels);
  const comment = [paragraph('More is known by now; another issue tells of what still fails.')];
  const recovered = known
    .filter((signature) => signature !== wanted.signature)
    .map((signature) => ({ signature, comment }));
  return { wanted: [wanted], recovered, signatures: [...new Set([...known, wanted.signature])] };
}
