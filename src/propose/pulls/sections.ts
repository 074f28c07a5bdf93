import { code, paragraph, tableOr, type Block, type Line } from '../../report/document/blocks.js';
import { plural } from '../../report/document/format.js';
import type { MarkedFix } from '../markers.js';
import type { DesiredPull } from './desired.js';
import { riskReasons } from './risk-reasons.js';

/** What every pull request says, in this order when the repository has no template (CM-20). */
export const SECTIONS = ['what', 'why', 'evidence', 'tests', 'risk', 'rollback', 'steer'] as const;
export type SectionName = (typeof SECTIONS)[number];

export const SECTION_TITLES: Readonly<Record<SectionName, string>> = {
  what: 'What',
  why: 'Why',
  evidence: 'Evidence',
  tests: 'Tests before and after',
  risk: 'Deployment',
  rollback: 'Rollback',
  steer: 'How to steer this',
};

export interface SectionInput {
  readonly desired: DesiredPull;
  /** Fixes that earlier sessions put on the same branch. */
  readonly earlier: readonly MarkedFix[];
  /** Fixes told in full; the rest is counted. */
  readonly shown: number;
  readonly handsOffLabel: string;
}

function rest(hidden: number, what: string): readonly Line[] {
  return hidden > 0 ? [`and ${plural(hidden, what, `${what}es`)} more that do not fit here`] : [];
}

function what({ desired, earlier, shown }: SectionInput): readonly Block[] {
  const items: readonly Line[] = desired.fixes
    .slice(0, shown)
    .map((fix): Line => [code(`${fix.path}:${fix.line}`), ` ${fix.summary}`]);
  const listed: Block = { kind: 'list', items: [...items, ...rest(desired.fixes.length - shown, 'fix')] };
  if (earlier.length === 0) return [listed];
  const before = earlier.slice(0, shown).map((fix): Line => [code(fix.path), ` ${fix.summary}`]);
  return [
    listed,
    paragraph('Already in this pull request, from earlier sessions:'),
    { kind: 'list', items: [...before, ...rest(earlier.length - shown, 'fix')] },
  ];
}

function why({ desired, shown }: SectionInput): readonly Block[] {
  const items = desired.fixes.slice(0, shown).map((fix): Line => [`${fix.message} (`, code(fix.rule), ')']);
  return [{ kind: 'list', items: [...items, ...rest(desired.fixes.length - shown, 'fix')] }];
}

function evidence({ desired, shown }: SectionInput): readonly Block[] {
  const items = desired.fixes
    .slice(0, shown)
    .flatMap((fix) => fix.evidence.map((fact): Line => [code(`${fix.path}:${fix.line}`), ` ${fact}`]));
  if (items.length === 0) return [paragraph('The rule names the place; there is nothing more to show.')];
  return [{ kind: 'list', items: [...items, ...rest(desired.fixes.length - shown, 'fix')] }];
}

function tests({ desired }: SectionInput): readonly Block[] {
  const vouching: Block[] =
    desired.commands.length === 0
      ? []
      : [
          paragraph('Run on both sides:'),
          { kind: 'list', items: desired.commands.slice(0, 10).map((command) => [code(command)]) },
          ...(desired.commands.length > 10
            ? [paragraph(`and ${desired.commands.length - 10} more commands.`)]
            : []),
        ];
  if (desired.tests === null) return [paragraph('No tests ran.'), ...vouching];
  const { before, after } = desired.tests;
  const row = (name: string, a: number, b: number): readonly Line[] => [name, String(a), String(b)];
  const right = { align: 'right' } as const;
  return [
    tableOr(
      [{ title: 'Tests' }, { title: 'Before', ...right }, { title: 'After', ...right }],
      [
        row('passed', before.passed, after.passed),
        row('failed', before.failed, after.failed),
        row('skipped', before.skipped, after.skipped),
      ],
      '',
    ),
    ...vouching,
  ];
}

function risk({ desired }: SectionInput): readonly Block[] {
  if (desired.risk === null) return [paragraph('A person decides about this change in any case.')];
  return riskReasons(desired.risk);
}

function rollback({ desired }: SectionInput): readonly Block[] {
  const { commit, iteration } = desired;
  const commits = iteration === undefined ? commit : `${iteration.since}..${commit}`;
  return [
    paragraph('Nothing else depends on this change. To take it back after the merge:'),
    { kind: 'commands', lines: [`git revert ${commits}`] },
  ];
}

function steer({ handsOffLabel }: SectionInput): readonly Block[] {
  return [
    {
      kind: 'list',
      items: [
        'Close it to decline: the same fix is not proposed again until you ask for it.',
        'Push a commit to take it over: nothing is written to it any more.',
        ['Add the label ', code(handsOffLabel), ' to keep it from being updated or closed.'],
        'Edit title or text as you like: your words stay.',
      ],
    },
  ];
}

const WRITERS = { what, why, evidence, tests, risk, rollback, steer } as const;

/** The blocks of one section, without its heading. */
export function sectionBlocks(name: SectionName, input: SectionInput): readonly Block[] {
  return WRITERS[name](input);
}
