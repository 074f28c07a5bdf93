import {
  code,
  heading,
  listOr,
  paragraph,
  strong,
  tableOr,
  toned,
  type Block,
  type Line,
  type Tone,
} from '../document/blocks.js';
import { formatDuration, plural } from '../document/format.js';
import type { FixRecord, SessionReport, StepRecord, TestsSection, TestSide } from './data.js';

const right = { align: 'right' } as const;

const RESULTS: Readonly<Record<FixRecord['result'], Tone>> = {
  landed: 'good',
  planned: 'good',
  declined: 'dim',
  failed: 'bad',
  'over-budget': 'warn',
};

function filesAndFixes({ actions }: SessionReport): readonly Block[] {
  return [
    tableOr(
      [{ title: 'File' }, { title: '+', ...right }, { title: '-', ...right }, { title: 'What' }],
      actions.files.map(({ path, added, deleted, summary }) => [
        code(path),
        String(added),
        String(deleted),
        summary,
      ]),
      'No file was modified.',
    ),
    ...(actions.fixes.length === 0
      ? []
      : [
          heading(3, 'Findings worked on'),
          tableOr(
            [
              { title: 'Result' },
              { title: 'Rule' },
              { title: 'Place' },
              { title: 'Finding' },
              { title: 'Detail' },
            ],
            actions.fixes.map((fix) => [
              toned(fix.result, RESULTS[fix.result]),
              code(fix.rule),
              code(`${fix.path}:${fix.line}`),
              fix.message,
              fix.by === 'executor' ? `${fix.detail} (by the executor)` : fix.detail,
            ]),
            '',
          ),
        ]),
  ];
}

function gains({ actions }: SessionReport): readonly Block[] {
  const impact = actions.coverageImpact.map(({ package: name, points }): Line => [
    'Coverage of ',
    code(name),
    `: ${points >= 0 ? '+' : ''}${Math.round(points * 10) / 10} points`,
  ]);
  const tests = actions.testsAdded.map(({ name, path }): Line => [code(path), `: ${name}`]);
  return [
    heading(3, 'Tests added'),
    listOr([...tests, ...impact], 'None.'),
    heading(3, 'Performance'),
    listOr(actions.performance, 'No change.'),
    heading(3, 'Security'),
    listOr(actions.security, 'No change.'),
  ];
}

function sideRow(title: string, side: TestSide): readonly Line[] {
  if (side.status === 'not-run') return [title, `not run, because ${side.reason}`, '–', '–', '–', '–'];
  const { command, passed, failed, skipped, durationMs } = side.totals;
  return [
    title,
    code(command),
    String(passed),
    failed > 0 ? toned(String(failed), 'bad') : '0',
    String(skipped),
    formatDuration(durationMs),
  ];
}

function tests(section: TestsSection): readonly Block[] {
  const named = (title: string, tone: Tone, names: readonly string[]): Line[] =>
    names.map((name) => [strong(title, tone), ` ${name}`]);
  const lists = [
    ...named('New failure:', 'bad', section.newFailures),
    ...named('Failed before already:', 'warn', section.preExistingFailures),
    ...named('Flaky:', 'warn', section.flaky),
  ];
  return [
    heading(3, 'Tests before and after'),
    tableOr(
      [
        { title: '' },
        { title: 'Command' },
        { title: 'Passed', ...right },
        { title: 'Failed', ...right },
        { title: 'Skipped', ...right },
        { title: 'Time', ...right },
      ],
      [sideRow('Before', section.before), sideRow('After', section.after)],
      '',
    ),
    ...(lists.length === 0 ? [] : [listOr(lists, '')]),
  ];
}

function decisions(report: SessionReport): readonly Block[] {
  const parked = report.parked.map(({ rule, path, strikes, lastReason }): readonly Line[] => [
    code(rule),
    code(path),
    String(strikes),
    lastReason,
  ]);
  return [
    heading(3, 'Decisions'),
    tableOr(
      [{ title: 'Decision' }, { title: 'About' }, { title: 'Findings', ...right }, { title: 'Reason' }],
      report.decisions.map(({ decision, subject, findings, reason }) => [
        decision,
        code(subject),
        String(findings),
        reason,
      ]),
      'Nothing had to be decided.',
    ),
    ...(parked.length === 0
      ? []
      : [
          heading(3, 'Parked'),
          paragraph('These are not tried again until somebody resets them.'),
          tableOr(
            [{ title: 'Rule' }, { title: 'File' }, { title: 'Strikes', ...right }, { title: 'Last reason' }],
            parked,
            '',
          ),
        ]),
    ...(report.conflicts.length === 0
      ? []
      : [
          heading(3, 'Left alone because of others'),
          listOr(
            report.conflicts.map(({ path, by, reason }): Line => [code(path), `: ${by}, ${reason}`]),
            '',
          ),
        ]),
    ...(report.recovered.length === 0 ? [] : [heading(3, 'Put in order'), listOr(report.recovered, '')]),
  ];
}

const STEP_TONES: Readonly<Record<StepRecord['status'], Tone>> = {
  done: 'good',
  failed: 'bad',
  skipped: 'dim',
  'not-reached': 'dim',
};

function steps(report: SessionReport): readonly Block[] {
  return [
    heading(3, 'Steps'),
    tableOr(
      [
        { title: '', ...right },
        { title: 'Step' },
        { title: 'Status' },
        { title: 'Time', ...right },
        { title: 'Detail' },
      ],
      report.steps.map(({ step, status, durationMs, detail }, index) => [
        String(index + 1),
        step,
        toned(status === 'not-reached' ? 'not reached' : status, STEP_TONES[status]),
        status === 'not-reached' || status === 'skipped' ? '–' : formatDuration(durationMs),
        detail,
      ]),
      'No step was taken.',
    ),
  ];
}

function rollback({ rollback: plan }: SessionReport): readonly Block[] {
  if (plan === null) return [];
  return [heading(3, 'Rollback'), paragraph(plan.explanation), { kind: 'commands', lines: plan.commands }];
}

/** "Actions taken": the change, its proof, and every decision with its reason. */
export function actionsSection(report: SessionReport): readonly Block[] {
  const { fixes } = report.actions;
  const landed = fixes.filter((fix) => fix.result === 'landed' || fix.result === 'planned').length;
  return [
    heading(2, 'Actions taken'),
    paragraph(
      `${plural(report.actions.files.length, 'file')} modified, ${landed} of ${plural(fixes.length, 'finding')} fixed.`,
    ),
    ...filesAndFixes(report),
    ...gains(report),
    ...tests(report.tests),
    ...decisions(report),
    ...steps(report),
    ...rollback(report),
  ];
}
