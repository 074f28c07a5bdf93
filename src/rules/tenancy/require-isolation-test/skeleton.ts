import type { TestRunner } from '../../../config/shape.js';
import type { ModelFact } from '../../../facts/types.js';

/** A service function whose isolation can be tried out without a database. */
export interface Service {
  readonly name: string;
  /** Import specifier from the test to the module. */
  readonly specifier: string;
  readonly delegate: string;
  readonly method: string;
  readonly model: ModelFact;
  readonly tenantKey: string;
  /** How the tenant is passed: `{ workspaceId }` or the value itself. */
  readonly tenant: 'object' | 'value';
  /** Property of the object, for `object`. */
  readonly property: string;
  readonly write: boolean;
}

/** Test runners that the skeleton can be written for. */
export const RUNNERS = ['jest', 'vitest', 'node'] as const satisfies readonly TestRunner[];

type KnownRunner = (typeof RUNNERS)[number];

const HEADS: Readonly<Record<KnownRunner, string>> = {
  jest: "import { expect, it } from '@jest/globals';",
  vitest: "import { expect, it } from 'vitest';",
  node: "import assert from 'node:assert/strict';\nimport { it } from 'node:test';",
};

/** True for runners that the skeleton can be written for. */
export function isKnownRunner(runner: TestRunner | undefined): runner is KnownRunner {
  return runner !== undefined && Object.hasOwn(HEADS, runner);
}

function equal(runner: KnownRunner, actual: string, expected: string): string {
  return runner === 'node'
    ? `assert.deepEqual(${actual}, ${expected});`
    : `expect(${actual}).toEqual(${expected});`;
}

function valueFor(type: string, id: string): string {
  if (/int|float|decimal|bigint|number/i.test(type)) return '1';
  if (/bool/i.test(type)) return 'false';
  if (/date|time/i.test(type)) return "new Date('2026-01-01T00:00:00.000Z')";
  return `'${id}'`;
}

function rowOf({ model, tenantKey }: Service, id: string, tenant: string): string {
  const fields = model.fields.filter(
    (field) => !field.type.endsWith('?') || field.name === tenantKey || field.name === 'id',
  );
  const written = fields.map(({ name, type }) => {
    if (name === 'id') return `id: '${id}'`;
    return name === tenantKey ? `${name}: '${tenant}'` : `${name}: ${valueFor(type, name)}`;
  });
  return `{ ${written.join(', ')} }`;
}

/** The delegate's methods: filters are compared field by field, as the database would. */
function fakeClient(service: Service): string {
  return `/** Rows of two tenants; answers as the database would to equality filters. */
function clientWith(rows: Row[]) {
  const matches = (row: Row, where: Row = {}) => Object.entries(where).every(([key, value]) => value === undefined || row[key] === value);
  const find = async (args: { where?: Row }) => rows.find((row) => matches(row, args.where)) ?? null;
  const must = async (args: { where?: Row }) => {
    const row = await find(args);
    if (row === null) throw new Error('no such row');
    return row;
  };
  return {
    ${service.delegate}: {
      findUnique: find,
      findFirst: find,
      findUniqueOrThrow: must,
      findFirstOrThrow: must,
      findMany: async (args: { where?: Row } = {}) => rows.filter((row) => matches(row, args.where)),
      update: async (args: { where?: Row; data: Row }) => Object.assign(await must(args), args.data),
      delete: async (args: { where?: Row }) => {
        const row = await must(args);
        rows.splice(rows.indexOf(row), 1);
        return row;
      },
      updateMany: async (args: { where?: Row; data: Row }) => {
        const found = rows.filter((row) => matches(row, args.where));
        for (const row of found) Object.assign(row, args.data);
        return { count: found.length };
      },
      deleteMany: async (args: { where?: Row }) => {
        const found = rows.filter((row) => matches(row, args.where));
        for (const row of found) rows.splice(rows.indexOf(row), 1);
        return { count: found.length };
      },
    },
  };
}`;
}

/** The whole test file: one test that the owner is served, one that the stranger is not. */
export function skeletonFor(service: Service, runner: KnownRunner): string {
  const tenant = (id: string): string =>
    service.tenant === 'value' ? `'${id}'` : `{ ${service.property}: '${id}' }`;
  const call = (id: string): string =>
    `${service.name}(client as never, ${tenant(id)} as never, 'row-a' as never)`;
  const noun = service.model.name;
  const stranger = service.write
    ? `  const before = structuredClone(rows);
  await attempt(() => ${call('tenant-b')});
  ${equal(runner, 'rows', 'before')}`
    : `  const answer = await attempt(() => ${call('tenant-b')});
  ${equal(runner, "JSON.stringify(answer ?? null).includes('row-a')", 'false')}`;
  const owner = service.write
    ? `  const before = structuredClone(rows);
  await attempt(() => ${call('tenant-a')});
  ${equal(runner, 'JSON.stringify(rows) === JSON.stringify(before)', 'false')}`
    : `  const answer = await attempt(() => ${call('tenant-a')});
  ${equal(runner, "JSON.stringify(answer ?? null).includes('row-a')", 'true')}`;
  const setUp = `  const rows: Row[] = [
    ${rowOf(service, 'row-a', 'tenant-a')},
    ${rowOf(service, 'row-b', 'tenant-b')},
  ];
  const client = clientWith(rows);`;
  return `${HEADS[runner]}
import { ${service.name} } from '${service.specifier}';

type Row = Record<string, unknown>;

${fakeClient(service)}

/** Being refused by an exception is as good as by an empty answer. */
async function attempt(act: () => unknown): Promise<unknown> {
  try {
    return await act();
  } catch {
    return null;
  }
}

it('${service.name} serves the tenant that owns the ${noun}', async () => {
${setUp}
${owner}
});

it('${service.name} turns another tenant away from the ${noun}', async () => {
${setUp}
${stranger}
});
`;
}
