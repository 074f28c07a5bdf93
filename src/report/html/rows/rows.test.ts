import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CATEGORIES, SEVERITIES, TIERS } from '../../../core/finding.js';
import {
  choiceCounts,
  CHOICES,
  EVERYTHING,
  parseFindingQuery,
  searchable,
  selectFindings,
  SORTS,
  writeFindingQuery,
  type FindingQuery,
} from './finding-query.js';
import { packFindings, unpackFindings } from './packed.js';
import { grouped, pageOf } from './pages.js';
import type { FindingRow } from './rows.js';

const word = fc.string({ unit: 'grapheme', maxLength: 12 });
const row: fc.Arbitrary<FindingRow> = fc.record({
  fingerprint: word,
  rule: fc.constantFrom('a/one', 'b/two'),
  tier: fc.constantFrom(...TIERS),
  category: fc.constantFrom(...CATEGORIES),
  severity: fc.constantFrom(...SEVERITIES),
  package: fc.constantFrom('.', 'api', 'web'),
  areas: fc.uniqueArray(fc.constantFrom('security', 'testing')),
  path: word,
  message: word,
  firstSeen: fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'),
});
const query: fc.Arbitrary<FindingQuery> = fc.record({
  text: word,
  severities: fc.subarray([...SEVERITIES]),
  choices: fc.record({ rule: word, area: word, tier: word, category: word, package: word }),
  sort: fc.constantFrom(...SORTS),
  isDescending: fc.boolean(),
  page: fc.integer({ min: 1, max: 400 }),
});

const FINDING: FindingRow = {
  ...{ fingerprint: 'f1', rule: 'performance/no-n-plus-one', tier: 'performance', category: 'performance' },
  ...{
    severity: 'high',
    package: 'api',
    areas: ['performance', 'databases'],
    path: 'apps/api/src/orders.ts',
  },
  ...{ message: 'A query runs once for each order.', firstSeen: '2026-01-01T00:00:00.000Z' },
};
const rows: readonly FindingRow[] = [
  FINDING,
  { ...FINDING, fingerprint: 'f2', severity: 'low', package: 'web', path: 'apps/web/a.ts', areas: [] },
  {
    ...FINDING,
    fingerprint: 'f3',
    severity: 'critical',
    rule: 'lint/no-violation',
    path: 'b.ts',
    package: '.',
  },
];
const found = (change: Partial<FindingQuery>): readonly string[] =>
  selectFindings(searchable(rows), { ...EVERYTHING, ...change }).map(({ fingerprint }) => fingerprint);

describe('OR-08: which findings are shown', () => {
  it('shows all of them in the order of urgency unless told', () => {
    expect(found({})).toEqual(['f1', 'f2', 'f3']);
  });

  it.each([
    ['words in any case and order', { text: 'ORDER  orders.ts' }, ['f1']],
    ['a fingerprint', { text: 'f3' }, ['f3']],
    ['severities', { severities: ['low', 'critical'] }, ['f2', 'f3']],
    ['an area', { choices: { ...EVERYTHING.choices, area: 'databases' } }, ['f1', 'f3']],
    ['a package', { choices: { ...EVERYTHING.choices, package: 'web' } }, ['f2']],
    [
      'all of it',
      { text: 'query', severities: ['high'], choices: { ...EVERYTHING.choices, package: 'web' } },
      [],
    ],
    ['what there is not', { choices: { ...EVERYTHING.choices, rule: 'none' } }, []],
  ] as const)('finds %s', (_title, change, expected) => {
    expect(found(change)).toEqual(expected);
  });

  it.each([
    ['severity', false, ['f3', 'f1', 'f2']],
    ['severity', true, ['f2', 'f1', 'f3']],
    ['path', false, ['f1', 'f2', 'f3']],
    ['package', false, ['f3', 'f1', 'f2']],
    ['rule', false, ['f3', 'f1', 'f2']],
    ['rule', true, ['f1', 'f2', 'f3']],
  ] as const)('sorts by %s, descending: %s', (sort, isDescending, expected) => {
    expect(found({ sort, isDescending })).toEqual(expected);
  });

  it('counts what can be chosen', () => {
    expect(choiceCounts(rows, 'area')).toEqual([
      ['databases', 2],
      ['performance', 2],
    ]);
    expect(CHOICES.map((choice) => choiceCounts(rows, choice).length)).toEqual([2, 2, 1, 1, 3]);
  });

  it('says in the address what is shown, and reads it back', () => {
    fc.assert(
      fc.property(query, (asked) => {
        const expected = asked.sort === 'priority' ? { ...asked, isDescending: false } : asked;
        expect(parseFindingQuery(writeFindingQuery(asked))).toEqual(expected);
      }),
    );
    expect(writeFindingQuery(EVERYTHING)).toBe('');
  });

  it.each(['', 'page=-1', 'page=1e9999', 'sort=awful:down', 'severity=awful', '%', 'page=2.5'])(
    'takes what it does not know in %j as not said',
    (search) => {
      expect(parseFindingQuery(search)).toEqual({ ...EVERYTHING, isDescending: search.endsWith('down') });
    },
  );

  it('brings every row through the page as it was', () => {
    fc.assert(
      fc.property(fc.array(row), (findings) => {
        expect(unpackFindings(JSON.parse(JSON.stringify(packFindings(findings))) as never)).toEqual(findings);
      }),
    );
  });

  it('cuts pages that hold every item once', () => {
    const items = Array.from({ length: 7 }, (_, index) => index);
    expect([1, 2, 3].flatMap((page) => pageOf(items, page, 3).items)).toEqual(items);
    expect(pageOf(items, 99, 3)).toEqual({ items: [6], page: 3, pages: 3, first: 7 });
    expect(pageOf([], 4, 3)).toEqual({ items: [], page: 1, pages: 1, first: 0 });
    expect([grouped(0), grouped(999), grouped(1_000), grouped(1_234_567)]).toEqual([
      '0',
      '999',
      '1,000',
      '1,234,567',
    ]);
  });
});
