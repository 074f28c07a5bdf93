import {
  code,
  heading,
  listOr,
  paragraph,
  strong,
  tableOr,
  toned,
  type Block,
  type Inline,
  type Line,
} from '../../report/document/blocks.js';
import { plural } from '../../report/document/format.js';
import type { Evidence } from './answer.js';
import type { Scorecard } from './assess.js';
import type { BacklogItem } from './backlog.js';
import type { Evaluation } from './evaluate.js';
import type { Score } from './score.js';

const WORDS = {
  pass: toned('pass', 'good'),
  fail: toned('fail', 'bad'),
  'not-measurable': toned('not measurable', 'dim'),
} as const;

/** So much evidence is listed below a criterion; the JSON document has more. */
const SHOWN = 5;

export interface ScorecardOptions {
  /** Evidence below each criterion. */
  readonly evidence: boolean;
}

function percentOf({ percent }: Score): string {
  return percent === null ? 'not measurable' : `${percent} %`;
}

function evidenceLine(evidence: Evidence): Line {
  switch (evidence.kind) {
    case 'place':
      return [code(`${evidence.path}:${evidence.line}`), ` ${evidence.says}`];
    case 'command':
      return [code(evidence.command), ` ${evidence.output}`];
    case 'search':
      return `looked for ${evidence.lookedFor} in ${evidence.where}`;
  }
}

function answerRow({ criterion, answer }: Evaluation): readonly Line[] {
  const reason: readonly Inline[] = [criterion.title, toned(`, because ${answer.because}`, 'dim')];
  return [WORDS[answer.status], code(criterion.id), reason];
}

function evidenceBlocks({ criterion, answer }: Evaluation): readonly Block[] {
  if (answer.evidence.length === 0) return [];
  const rest = answer.evidence.length - SHOWN;
  const lines = answer.evidence.slice(0, SHOWN).map(evidenceLine);
  return [
    {
      kind: 'details',
      summary: `Evidence for ${criterion.id}`,
      blocks: [listOr(rest > 0 ? [...lines, `… and ${rest} more`] : lines, '')],
    },
  ];
}

function areaBlocks(
  name: string,
  evaluations: readonly Evaluation[],
  score: Score,
  options: ScorecardOptions,
): readonly Block[] {
  return [
    heading(2, `${name}: ${percentOf(score)}`),
    tableOr(
      [{ title: 'Answer' }, { title: 'Criterion' }, { title: 'What and why' }],
      evaluations.map(answerRow),
      '',
    ),
    ...(options.evidence ? evaluations.flatMap(evidenceBlocks) : []),
  ];
}

function backlogRow(item: BacklogItem, at: number): readonly Line[] {
  return [
    String(at + 1),
    item.group,
    item.severity,
    [strong(item.title), toned(`, because ${item.because}`, 'dim')],
    item.cost,
    code(item.acceptance),
  ];
}

/** Scores, answers and backlog of a commit; the same blocks for a terminal and for Markdown. */
export function scorecardDocument(card: Scorecard, options: ScorecardOptions): readonly Block[] {
  const { score, byArea, evaluations, backlog } = card;
  return [
    heading(1, `Scorecard of ${card.commit.slice(0, 12)}: ${percentOf(score)}`),
    paragraph(
      `${score.passed} passed, ${score.failed} failed, ${plural(score.notMeasurable, 'criterion', 'criteria')} not measurable here.`,
    ),
    tableOr(
      [
        { title: 'Area' },
        { title: 'Score', align: 'right' },
        { title: 'Passed', align: 'right' },
        { title: 'Failed', align: 'right' },
        { title: 'Not measurable', align: 'right' },
      ],
      [...byArea].map(([name, area]) => [
        name,
        percentOf(area),
        String(area.passed),
        String(area.failed),
        String(area.notMeasurable),
      ]),
      'No area was asked.',
    ),
    ...[...byArea].flatMap(([name, area]) =>
      areaBlocks(
        name,
        evaluations.filter((evaluation) => evaluation.area === name),
        area,
        options,
      ),
    ),
    heading(2, `Backlog (${backlog.length})`),
    tableOr(
      [
        { title: '', align: 'right' },
        { title: 'Group' },
        { title: 'Severity' },
        { title: 'Item' },
        { title: 'Cost' },
        { title: 'Done when' },
      ],
      backlog.map(backlogRow),
      'Every measurable criterion passes.',
    ),
  ];
}

/** The one JSON document of `caretaker scorecard --json`. */
export function scorecardJson(card: Scorecard): object {
  return {
    schemaVersion: 1,
    commit: card.commit,
    score: card.score,
    areas: Object.fromEntries(card.byArea),
    criteria: card.evaluations.map(({ area, criterion, answer }) => ({
      ...{ id: criterion.id, area, title: criterion.title, group: criterion.group },
      ...{ severity: criterion.severity, ...answer },
    })),
    backlog: card.backlog,
  };
}
