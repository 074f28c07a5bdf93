import type { StateEvent } from '../../core/event.js';
import type { RecoveredIssue, WantedIssue } from '../../propose/issues/plan-issues.js';
import { code, heading, listOr, paragraph } from '../../report/document/blocks.js';
import { eventsOf } from '../../state/read.js';
import type { BaseIssues } from './issue.js';
import { lastRed, redSince, signatureOf } from './record-base.js';

const SHOWN = 20;

/**
 * Issues about the base branch by what the log says of it, for the job that writes, which has not seen the tests
 * run: one for the trouble there is, the earlier ones recovered.
 */
export function loggedBaseIssues(
  events: readonly StateEvent[],
  baseBranch: string,
  labels: readonly string[],
): BaseIssues {
  const signatures = [
    ...new Set([...eventsOf(events, 'base.red')].map(({ data }) => signatureOf(data.culprit, data.failing))),
  ];
  const red = lastRed(events);
  const recovery = red === undefined ? 'The tests pass again.' : 'Another issue tells of what still fails.';
  const current = red === undefined ? undefined : signatureOf(red.data.culprit, red.data.failing);
  const recovered: readonly RecoveredIssue[] = signatures
    .filter((signature) => signature !== current)
    .map((signature) => ({ signature, comment: [paragraph(recovery)] }));
  if (red === undefined || current === undefined) return { wanted: [], recovered, signatures };
  const { failing, culprit, commit, reason, branch } = red.data;
  const count = failing.length === 1 ? '1 test fails' : `${failing.length} tests fail`;
  const names = failing.slice(0, SHOWN).map((name) => [code(name)]);
  const more = failing.length - names.length;
  const since = redSince(events) ?? red.at;
  const wanted: WantedIssue = {
    signature: current,
    title: `${count} on ${baseBranch}`,
    labels,
    body: [
      paragraph(
        `${count} on `,
        code(baseBranch),
        ' at ',
        code(commit),
        `, first seen ${since.slice(0, 10)}.`,
      ),
      heading(2, 'What fails'),
      listOr(more > 0 ? [...names, `and ${more} more`] : names, 'None is named.'),
      heading(2, 'Since when'),
      culprit === null
        ? paragraph('The commit that broke them was not found.')
        : paragraph('The tests fail since ', code(culprit), ', and pass on its first parent.'),
      heading(2, 'What was done'),
      branch === undefined
        ? paragraph('Nothing was reverted: ', reason, '.')
        : paragraph('Its revert is proposed from ', code(branch), ': ', reason, '.'),
    ],
  };
  return { wanted: [wanted], recovered, signatures };
}
