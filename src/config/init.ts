import { stringify } from 'yaml';
import { CONFIG_SCHEMA_ID } from './schema-tree.js';
import { CONFIG_VERSION, defaultConfig } from './schema.js';
import type { PackageShape, RepositoryShape } from './shape.js';

/** What was learned from the database schema. */
export interface LearnedTenancy {
  /** Columns that name the tenant, most used first. */
  readonly tenantKeys: readonly string[];
}

/** A value on one line, quoted where YAML needs it. */
function inline(value: unknown): string {
  return stringify(value, { lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false }).trim();
}

/** Text from the repository in a comment: one line, whatever it holds. */
function comment(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ');
}

function commandText(member: PackageShape): string {
  const entries = Object.entries(member.commands) as [string, readonly string[]][];
  return entries.map(([kind, command]) => `${kind}: ${command.join(' ')}`).join(' · ');
}

function packageLines(shape: RepositoryShape): readonly string[] {
  const tested = shape.packages.filter((member) => member.commands.test !== undefined);
  const untested = shape.packages.filter((member) => member.commands.test === undefined);
  const entry = (member: PackageShape, prefix: string): string[] => [
    `${prefix}  ${inline(member.name)}:`,
    `${prefix}    path: ${inline(member.directory === '' ? '.' : member.directory)}`,
    `${prefix}    coverage: ${member.coverage}`,
  ];
  return [
    '# Line coverage that each package should keep, in percent.',
    ...(tested.length > 0 ? ['packages:'] : ['# packages:']),
    ...tested.flatMap((member) => {
      const found = commandText(member);
      return [...(found === '' ? [] : [`  # ${comment(found)}`]), ...entry(member, '')];
    }),
    ...(untested.length > 0 ? ['  # Without a test command:'] : []),
    ...untested.flatMap((member) => entry(member, '# ').slice(0, 2).map(comment)),
  ];
}

function commandLines(shape: RepositoryShape): readonly string[] {
  const root = shape.packages.find((member) => member.directory === '');
  const kinds = ['test', 'typecheck', 'lint', 'build', 'format'] as const;
  return [
    '# Commands of the root package, as program and arguments. These were found; uncomment to change them.',
    '# commands:',
    ...kinds.map((kind) => {
      const command = root?.commands[kind];
      return command === undefined
        ? `#   ${kind}: [npm, run, ${kind}] # none found`
        : `#   ${kind}: ${comment(inline([...command]))}`;
    }),
  ];
}

function tenancyLines(tenancy: LearnedTenancy): readonly string[] {
  const keys = tenancy.tenantKeys;
  return [
    keys.length > 0
      ? '# Columns that name the tenant, learned from the database schema. Uncomment to correct them.'
      : '# No column that names a tenant was found in a database schema. Uncomment to name them.',
    '# tenancy:',
    `#   keys: ${comment(inline(keys.length > 0 ? [...keys] : ['organizationId']))}`,
    '#   globalModels: [] # models that belong to no tenant',
    '#   guards: [] # functions that check ownership, such as assertCanRead*',
    '#   ignore: [] # paths in which queries run for all tenants on purpose',
  ];
}

const TAIL = (): readonly string[] => {
  const { session, policy, scan } = defaultConfig();
  return [
    '# External systems; authority: true means that a local write must follow their success.',
    '# integrations:',
    '#   - name: billing',
    '#     modules: [stripe]',
    '#     authority: true',
    '#     requestsPerSecond: 10',
    '',
    'scan:',
    `  failOn: ${scan.failOn} # or critical, high, medium, low, info: scan then exits with 1`,
    '  # exclude: ["legacy/**"]',
    '  # rules: { quality/no-unused-export: off }',
    '',
    'session:',
    '  # The most that one session may change.',
    '  budget:',
    `    files: ${session.budget.files}`,
    `    lines: ${session.budget.lines}`,
    `  branchPrefix: ${inline(session.branchPrefix)}`,
    `  tag: ${inline(session.tag)}`,
    '',
    'policy:',
    `  approval: ${policy.approval} # required: stop at a plan until a person approves it`,
    `  strikes: ${policy.strikes} # failed fixes after which a finding is parked`,
    '  # neverTouch: ["src/billing/**"]',
    '  # categories: { performance: ask }',
  ];
};

/** The commented file that `caretaker init` writes from what it found out. */
export function renderInitConfig(shape: RepositoryShape, tenancy: LearnedTenancy): string {
  const lines = [
    `# yaml-language-server: $schema=${CONFIG_SCHEMA_ID}`,
    '#',
    '# Configuration of Caretaker. Every key is optional: what is absent is found out or has a default.',
    ...shape.notices.map((notice) => `# Note: ${comment(notice)}`),
    '',
    `version: ${CONFIG_VERSION}`,
    '',
    '# Work starts from this branch.',
    `baseBranch: ${inline(shape.baseBranch)}`,
    '',
    ...packageLines(shape),
    '',
    ...commandLines(shape),
    '',
    ...tenancyLines(tenancy),
    '',
    ...TAIL(),
  ];
  return `${lines.join('\n')}\n`;
}
