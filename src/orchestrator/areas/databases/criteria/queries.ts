import { productFiles } from '../../../reading/code.js';
import { fromRules } from '../../../reading/findings.js';
import { notMeasurable, searched, type Answer } from '../../../scorecard/answer.js';
import type { Criterion } from '../../../scorecard/criterion.js';
import type { Subject } from '../../../scorecard/subject.js';
import { INDEXES } from '../references.js';

function forQueries(subject: Subject, evaluate: (queries: number) => Answer): Answer {
  const count = productFiles(subject).reduce(
    (sum, path) => sum + (subject.context.facts.files.get(path)?.queries.length ?? 0),
    0,
  );
  if (count > 0) return evaluate(count);
  return notMeasurable('no query was found in product code', [
    searched('queries of Prisma, Drizzle, Kysely, Knex, TypeORM, Mongoose and SQL', 'product code'),
  ]);
}

export const queriesIndexed: Criterion = {
  id: 'databases/queries-indexed',
  title: 'Queries filter and sort by indexed columns',
  group: 'performance',
  severity: 'medium',
  cost: 'small',
  references: [INDEXES],
  plan: ['Add the index that each finding names, in a migration that does not lock the table.'],
  evaluate: (subject) => {
    if (subject.context.data.models.size === 0)
      return notMeasurable('no schema was found that would tell the indexes');
    return forQueries(subject, (count) =>
      fromRules(subject, ['performance/require-index'], {
        good: 'every query that could be judged has an index',
        bad: 'queries have no index',
        looked: `${count} queries`,
      }),
    );
  },
};

export const noLoopedQuery: Criterion = {
  id: 'databases/no-n-plus-one',
  title: 'No query runs once for each row of another',
  group: 'performance',
  severity: 'medium',
  cost: 'small',
  references: [INDEXES],
  plan: ['Load the rows of each finding in one query, by a join or an IN list.', 'Count queries in a test.'],
  evaluate: (subject) =>
    forQueries(subject, (count) =>
      fromRules(subject, ['performance/no-n-plus-one'], {
        good: 'no query was found in a loop over rows',
        bad: 'queries run in loops over rows',
        looked: `${count} queries`,
      }),
    ),
};

export const boundedLists: Criterion = {
  id: 'databases/bounded-lists',
  title: 'Lists that grow with their tenant are read in pages',
  group: 'performance',
  severity: 'medium',
  cost: 'small',
  references: [INDEXES],
  plan: [
    'Give each list of the findings a limit and a cursor.',
    'Test that the second page follows the first.',
  ],
  evaluate: (subject) =>
    forQueries(subject, (count) =>
      fromRules(subject, ['performance/no-unbounded-list'], {
        good: 'no unbounded list was found',
        bad: 'lists have no bound',
        looked: `${count} queries`,
      }),
    ),
};
