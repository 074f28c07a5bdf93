import { compareText, type RuleFinding } from '../../../core/finding.js';
import type { CoverageFile } from '../../../tools/results.js';
import { defineRule } from '../../rule.js';
import { manifestPath, pointAt } from '../../shared/diagnostic.js';

/** So many files are named: the first ones are where work pays most. */
const SHOWN_FILES = 5;

/** Packages whose line coverage is below their threshold. */
export const rule = defineRule({
  meta: {
    id: 'coverage/require-threshold',
    title: 'Coverage below the threshold',
    tier: 'coverage',
    category: 'coverage',
    severity: 'medium',
    remediation: { by: 'executor' },
    references: [],
  },
  *check(context): Iterable<RuleFinding> {
    for (const member of context.shape.packages) {
      const coverage = context.tools.coverage.get(member.name);
      if (coverage?.status !== 'measured' || coverage.value.lines >= member.coverage) continue;
      const { files, lines } = coverage.value;
      const weakest = mostUncovered(files);
      const total = files.reduce((sum, file) => sum + file.lines.total, 0);
      const covered = files.reduce((sum, file) => sum + file.lines.covered, 0);
      const missing = Math.max(1, Math.ceil((member.coverage / 100) * total) - covered);
      yield {
        // The weakest file changes from run to run; the package, and so the fingerprint, does not.
        path: manifestPath(member.directory),
        range: pointAt(1, 1),
        message: `${member.name} covers ${percent(lines)} of its lines; its threshold is ${percent(member.coverage)}.`,
        remedy: `Cover ${missing} more lines, first in ${weakest[0]?.path ?? 'its files'}.`,
        confidence: 'high',
        evidence: [
          `Read from ${coverage.value.source}, ${covered} of ${total} lines.`,
          ...weakest.map((file) => `${file.path}: ${uncovered(file)} of ${file.lines.total} lines are not covered.`),
        ],
        anchor: `coverage of ${member.name}`,
        data: {
          package: member.name,
          lines,
          threshold: member.coverage,
          files: weakest.map((file) => ({ path: file.path, uncovered: uncovered(file) })),
        },
      };
    }
  },
});

function uncovered(file: CoverageFile): number {
  return file.lines.total - file.lines.covered;
}

/** The files that would raise the figure most. */
function mostUncovered(files: readonly CoverageFile[]): readonly CoverageFile[] {
  return [...files]
    .filter((file) => uncovered(file) > 0)
    .sort((a, b) => uncovered(b) - uncovered(a) || compareText(a.path, b.path))
    .slice(0, SHOWN_FILES);
}

/** Rounded down to a tenth: 79.96 % is not 80 %. */
function percent(value: number): string {
  return `${Math.floor(value * 10) / 10} %`;
}
