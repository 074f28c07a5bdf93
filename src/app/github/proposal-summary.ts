import {
  code,
  heading,
  paragraph,
  strong,
  tableOr,
  type Block,
  type Inline,
  type Line,
} from '../../report/document/blocks.js';
import type { ForgeAction, HeldAction } from '../../propose/actions.js';
import type { ApplyResult } from '../../propose/apply.js';
import { riskReasons } from '../../propose/pulls/risk-reasons.js';
import type { SessionPlan } from '../../session/land/plan.js';
import type { Proposal } from './proposal.js';
import type { JudgedRisk } from './to-production.js';

/** What the summary of a proposal says beside its outcome. */
export interface ProposalDetails {
  /** One for each time that actions were applied. */
  readonly applied: readonly ApplyResult[];
  /** What a rehearsal would do. */
  readonly planned: readonly ForgeAction[];
  readonly held: readonly HeldAction[];
  readonly warnings: readonly string[];
  /** The changes, landed or waiting, each on top of the one before: what a person who approves has to see. */
  readonly plans: readonly SessionPlan[];
  /** What its lines say about its way to production, and which way was taken. */
  readonly judged: JudgedRisk | null;
}

export const NO_DETAILS: ProposalDetails = {
  ...{ applied: [], planned: [], held: [], warnings: [] },
  ...{ plans: [], judged: null },
};

const PATCH_LINES = 200;

function subjectOf(action: ForgeAction): string {
  switch (action.kind) {
    case 'create-pull':
    case 'create-issue':
      return action.title;
    case 'update-pull':
    case 'close-pull':
      return `pull request ${action.pull}`;
    case 'update-issue':
    case 'comment':
      return `number ${action.issue}`;
  }
}

function rowsOf({ applied, planned }: ProposalDetails): readonly (readonly Line[])[] {
  const row = (action: ForgeAction, state: Inline, note: string): readonly Line[] => [
    [code(action.kind)],
    subjectOf(action),
    [state],
    note,
  ];
  return [
    ...planned.map((action) => row(action, 'would be done', '')),
    ...applied.flatMap((result) => [
      ...result.done.map(({ action, reference }) => row(action, strong('done', 'good'), reference)),
      ...result.failed.map(({ action, code: name, reason }) =>
        row(action, strong('failed', 'bad'), `${reason} [${name}]`),
      ),
    ]),
  ];
}

function planBlocks(plan: SessionPlan): readonly Block[] {
  const lines = plan.patch.split('\n');
  const shown = lines.slice(0, PATCH_LINES);
  return [
    heading(3, `Plan ${plan.id}`),
    tableOr(
      [{ title: 'file' }, { title: 'added', align: 'right' }, { title: 'deleted', align: 'right' }],
      plan.diff.map((file) => [[code(file.path)], String(file.added), String(file.deleted)]),
      '',
    ),
    {
      kind: 'details',
      summary: lines.length > shown.length ? `The first ${shown.length} lines of the diff` : 'The diff',
      blocks: [{ kind: 'commands', lines: shown }],
    },
  ];
}

/** The way to production and why (AD-07, AD-15). */
function riskBlocks({ risk, way }: JudgedRisk): readonly Block[] {
  return [
    heading(3, 'Way to production'),
    paragraph(way.way === 'base' ? 'Pushed to the base branch: ' : 'By pull request: ', way.reason, '.'),
    ...riskReasons(risk),
  ];
}

/** What a run did on the host, for its summary. */
export function proposalBlocks(proposal: Proposal, details: ProposalDetails): readonly Block[] {
  const { outcome, reason, pull, code: name } = proposal;
  const good =
    outcome === 'landed' || outcome === 'proposed' || outcome === 'updated' || outcome === 'nothing-to-do';
  const held: readonly HeldAction[] = details.held;
  return [
    heading(2, 'Proposal'),
    paragraph(
      strong(outcome, good ? 'good' : outcome === 'failed' ? 'bad' : 'warn'),
      ': ',
      reason,
      ...(name === null ? [] : [' ', code(name)]),
      ...(pull === null
        ? []
        : [' ', { kind: 'link', text: `Pull request ${pull.number}`, url: pull.url } as const]),
    ),
    ...(details.warnings.length === 0 ? [] : [{ kind: 'list', items: details.warnings } as const]),
    tableOr(
      [{ title: 'effect' }, { title: 'subject' }, { title: 'state' }, { title: 'note' }],
      rowsOf(details),
      'Nothing was changed on the host.',
    ),
    ...(held.length === 0
      ? []
      : [
          heading(3, 'Held back'),
          tableOr(
            [{ title: 'effect' }, { title: 'why' }, { title: 'until' }],
            held.map(({ action, reason: why, until }) => [subjectOf(action), why, until ?? 'a person acts']),
            '',
          ),
        ]),
    ...(details.judged === null ? [] : riskBlocks(details.judged)),
    ...details.plans.flatMap(planBlocks),
  ];
}
