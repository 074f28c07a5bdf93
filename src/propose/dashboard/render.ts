import {
  code,
  heading,
  listOr,
  paragraph,
  tableOr,
  type Block,
  type Inline,
  type Line,
} from '../../report/document/blocks.js';
import { plural } from '../../report/document/format.js';
import { renderMarkdown } from '../../report/markdown/render.js';
import type { ForgeAction, HeldAction } from '../actions.js';
import { renderBox, type Box } from './boxes.js';
import type { DashboardContent } from './content.js';

/** Rows of one section; beyond it the rest is counted. */
const ROWS = 30;

interface Row {
  readonly box: Box;
  readonly text: string;
}

function moment(iso: string): string {
  return `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}

/** A link where the address is one, else its text. */
function reference(text: string, url: string): Inline {
  return { kind: 'link', text, url };
}

function whatOf(action: ForgeAction): string {
  switch (action.kind) {
    case 'create-pull':
      return `pull request for ${action.head}`;
    case 'update-pull':
    case 'close-pull':
      return `${action.kind === 'close-pull' ? 'closing' : 'update of'} pull request ${action.pull}`;
    case 'create-issue':
      return `issue: ${action.title}`;
    case 'update-issue':
      return `update of issue ${action.issue}`;
    case 'comment':
      return `comment on ${action.issue}`;
  }
}

function heldRow({ action, reason, until }: HeldAction): readonly Line[] {
  return [whatOf(action), reason, until === null ? 'when a person acts' : moment(until)];
}

function section(title: string, rows: readonly Row[], ticked: ReadonlySet<string>): string {
  if (rows.length === 0) return '';
  const shown = rows.slice(0, ROWS);
  const left = rows.length - shown.length;
  return [
    renderMarkdown([heading(2, title)]).trimEnd(),
    '',
    ...shown.map(({ box, text }) => renderBox(box, text, ticked.has(keyOf(box)))),
    ...(left > 0 ? ['', `and ${left} more`] : []),
  ].join('\n');
}

/** A box by what it asks for. */
export function keyOf({ word, subject }: Box): string {
  return `${word} ${subject}`;
}

function waitingRows({ waiting }: DashboardContent): readonly Row[] {
  return waiting.flatMap((plan): readonly Row[] => {
    const size = `${plural(plan.filesChanged, 'file')}, ${plural(plan.linesChanged, 'line')}`;
    const where = plan.run === null ? '' : `, shown in run ${plan.run}`;
    const what = `plan ${plan.plan}: ${plan.category}, ${size}, for ${plan.branch}${where}`;
    if (plan.approved !== null) return [];
    return [
      { box: { word: 'approve', subject: plan.plan }, text: `Apply ${what}` },
      { box: { word: 'reject', subject: plan.plan }, text: `Turn down plan ${plan.plan}` },
    ];
  });
}

/** Body of the dashboard issue without its marker. Boxes in `ticked` stay ticked. */
export function renderDashboard(content: DashboardContent, ticked: ReadonlySet<string>): string {
  const { open, held, parked, declined, rules, warnings } = content;
  const approved = content.waiting.filter((plan) => plan.approved !== null);
  const intro: readonly Block[] = [
    paragraph(
      'What Caretaker has open, what waits and why. Tick a box to steer; the next run acts on it and takes the box away. Text that you write here is replaced.',
    ),
    ...(warnings.length === 0 ? [] : [heading(2, 'Needs attention'), listOr(warnings, '')]),
    heading(2, 'Open pull requests'),
    tableOr(
      [{ title: 'pull request' }, { title: 'fixes', align: 'right' }, { title: 'note' }],
      open
        .slice(0, ROWS)
        .map(({ pull, fixes, handsOff }) => [
          reference(`${pull.number} ${pull.title}`, pull.url),
          String(fixes.length),
          handsOff === undefined ? '' : `left alone: ${handsOff}`,
        ]),
      'None.',
    ),
    ...(approved.length === 0
      ? []
      : [
          heading(2, 'Approved, about to be applied'),
          listOr(
            approved.map((plan) => ['plan ', code(plan.plan), `, by ${plan.approved?.by ?? ''}`]),
            '',
          ),
        ]),
    ...(held.length === 0
      ? []
      : [
          heading(2, 'Held back'),
          tableOr(
            [{ title: 'what' }, { title: 'why' }, { title: 'until' }],
            held.slice(0, ROWS).map(heldRow),
            '',
          ),
        ]),
  ];
  const sections = [
    section('Waiting for approval', waitingRows(content), ticked),
    section(
      'Parked after failed attempts',
      parked.map(({ fingerprint, rule, reason }) => ({
        box: { word: 'unpark', subject: fingerprint },
        text: `Try ${rule} (${fingerprint.slice(0, 8)}) again; last time: ${reason.slice(0, 200)}`,
      })),
      ticked,
    ),
    section(
      'Declined',
      declined.map(({ fingerprint, reference: url }) => ({
        box: { word: 'reopen', subject: fingerprint },
        text: `Propose ${fingerprint.slice(0, 8)} again, closed in ${url.slice(url.lastIndexOf('/') + 1)}`,
      })),
      ticked,
    ),
    section(
      'Rules that lost their autonomy',
      rules.map(({ rule, level, reason }) => ({
        box: { word: 'reinstate', subject: rule },
        text: `Trust ${rule} again (${level}: ${reason})`,
      })),
      ticked,
    ),
  ];
  const pause = section(
    'Pause',
    [{ box: { word: 'pause', subject: 'all' }, text: 'Push and open nothing while this box is ticked' }],
    ticked,
  );
  const filled = sections.filter((text) => text !== '');
  return [renderMarkdown(intro).trimEnd(), ...filled, pause].join('\n\n');
}
