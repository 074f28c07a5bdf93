import type { EventData } from '../../state/events.js';
import type { BacklogRecord, Standing } from '../../state/projections/iterations.js';
import type { Scorecard } from '../scorecard/assess.js';
import type { BacklogItem } from '../scorecard/backlog.js';

function prefixed(prefix: string, values: Readonly<Record<string, number>>): readonly [string, number][] {
  return Object.entries(values).map(([name, value]) => [`${prefix} ${name}`, value]);
}

/** Figures by name; what was not measured is absent. */
export function figuresOf(metrics: EventData<'metrics.recorded'>): Readonly<Record<string, number>> {
  const { coverage, vulnerabilities, bundles, tests, typeErrors, lintErrors } = metrics;
  return Object.fromEntries([
    ...prefixed('coverage', coverage),
    ...prefixed('vulnerabilities', vulnerabilities ?? {}),
    ...prefixed('bundle', bundles),
    ...(tests === null ? [] : prefixed('tests', tests)),
    ...(typeErrors === null ? [] : [['type errors', typeErrors] as const]),
    ...(lintErrors === null ? [] : [['lint errors', lintErrors] as const]),
  ]);
}

/** Where a commit stands, as the log keeps it. */
export function standingOf(card: Scorecard, metrics: EventData<'metrics.recorded'>): Standing {
  return {
    commit: card.commit,
    score: card.score,
    byArea: Object.fromEntries(card.byArea),
    criteria: Object.fromEntries(
      card.evaluations.map(({ criterion, answer }) => [criterion.id, answer.status]),
    ),
    figures: { ...figuresOf(metrics) },
    notMeasured: metrics.notMeasured,
  };
}

/** An item of the backlog as the log keeps it: without its plan, which the criterion has. */
export function backlogRecord(item: BacklogItem): BacklogRecord {
  const { criterion, area, title, group, severity, blastRadius, cost, because, references, acceptance } =
    item;
  return {
    ...{ criterion, area, title, group, severity, blastRadius, cost, because, acceptance },
    references: references.map(({ title: name, url }) => ({ title: name, url })),
  };
}

/** True when every criterion that can be measured passes (OR-09). */
export function isProductionGrade({ score }: Pick<Standing, 'score'>): boolean {
  return score.failed === 0 && score.passed > 0;
}
