import { code, heading, paragraph, strong, tableOr, type Block } from '../../report/document/blocks.js';
import { formatDuration } from '../../report/document/format.js';
import type { SelfTest, StepResult } from './outcome.js';

const TONES: Readonly<Record<StepResult['status'], 'good' | 'bad' | 'warn'>> = {
  passed: 'good',
  failed: 'bad',
  skipped: 'warn',
};

/** A self-test for people. */
export function selfTestBlocks({ outcome, branch, steps }: SelfTest): readonly Block[] {
  const sentence =
    outcome === 'passed'
      ? 'Every part that is configured works; what was skipped was not tried.'
      : 'A part of the way to production or back does not work.';
  return [
    heading(1, 'Self-test'),
    paragraph(strong(outcome, outcome === 'passed' ? 'good' : 'bad'), `: ${sentence}`),
    tableOr(
      [{ title: 'step' }, { title: 'result' }, { title: 'what was seen' }, { title: 'took', align: 'right' }],
      steps.map(({ step, status, code: name, reason, durationMs }) => [
        step,
        [strong(status, TONES[status])],
        [reason, ...(name === null ? [] : [' ', code(name)])],
        formatDuration(durationMs),
      ]),
      '',
    ),
    paragraph('Sandbox: ', code(branch)),
  ];
}
