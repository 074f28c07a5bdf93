import { heading, strong, toned, type Block, type Inline, type Tone } from '../document/blocks.js';
import { code, paragraph } from '../document/blocks.js';
import { formatDuration, plural } from '../document/format.js';
import { actionsSection } from './actions-section.js';
import { dashboardSection } from './dashboard-section.js';
import type { SessionReport } from './data.js';
import { nextSection } from './next-section.js';
import { scanSection } from './scan-section.js';

const TONES: Readonly<Record<SessionReport['outcome'], Tone>> = {
  landed: 'good',
  planned: 'good',
  'nothing-to-do': 'plain',
  refused: 'warn',
  failed: 'bad',
};

const WORDS: Readonly<Record<SessionReport['outcome'], string>> = {
  landed: 'Landed',
  planned: 'Planned',
  'nothing-to-do': 'Nothing to do',
  refused: 'Refused',
  failed: 'Failed',
};

function whereLine(report: SessionReport): readonly Inline[] {
  const { base, change, category, startedAt, durationMs } = report;
  return [
    'Base ',
    code(base.branch),
    ' at ',
    code(base.commit.slice(0, 12)),
    ...(category === null ? [] : [', category ', code(category)]),
    ...(change === null
      ? []
      : [', branch ', code(change.branch), ', commit ', code(change.commit.slice(0, 12))]),
    `, started ${startedAt}, took ${formatDuration(durationMs)}`,
    ...(report.dryRun ? [', ', strong('dry run: nothing was changed')] : []),
    '.',
  ];
}

/**
 * The session report with exactly the sections of CM-26: Scan results, Actions taken, Next priority,
 * Metrics dashboard.
 */
export function sessionDocument(report: SessionReport): readonly Block[] {
  const size = `${plural(report.budget.usedFiles, 'file')} and ${plural(report.budget.usedLines, 'line')} of the budget of ${report.budget.files} and ${report.budget.lines}`;
  const pullRequest = report.change?.pullRequest;
  return [
    heading(1, `Maintenance session of ${report.repo}`),
    paragraph(strong(WORDS[report.outcome], TONES[report.outcome]), `: ${report.reason}`),
    paragraph(...whereLine(report)),
    ...(pullRequest === null || pullRequest === undefined
      ? []
      : [paragraph('Pull request: ', { kind: 'link', text: pullRequest, url: pullRequest })]),
    paragraph(toned(`Used ${size}.`, 'dim')),
    ...scanSection(report.scan),
    ...actionsSection(report),
    ...nextSection(report.next),
    ...dashboardSection(report.dashboard, report.targets),
    paragraph(toned(`Session ${report.session}, ${report.tool.name} ${report.tool.version}.`, 'dim')),
  ];
}
