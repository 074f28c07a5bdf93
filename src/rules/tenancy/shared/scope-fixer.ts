import { ts } from 'ts-morph';
import type { RepositoryShape } from '../../../config/shape.js';
import type { FixOutcome } from '../../../core/edit.js';
import type { Finding } from '../../../core/finding.js';
import type { Fixer } from '../../fixer.js';
import {
  addConditions,
  addKeys,
  callsNamed,
  declined,
  isInScope,
  parse,
  propertyNamed,
  renameMethod,
  type FilterEdit,
  type Parsed,
} from './edit-filter.js';

/** Since 5.0 a unique filter takes further keys: https://www.prisma.io/docs/orm/reference/prisma-client-reference#filter-on-non-unique-fields-with-userwhereuniqueinput */
const EXTENDED_UNIQUE = 5;
const UNIQUE = /^(?:findUnique|findUniqueOrThrow|update|delete|upsert)$/;

interface Target {
  readonly orm: string;
  readonly model: string;
  readonly method: string;
  readonly start: number;
  readonly end: number;
  readonly key: string;
  /** The tenant's column and value, and the brand's where the model has one. */
  readonly keys: readonly { readonly key: string; readonly value: string }[];
  readonly trusted: boolean;
}

/** A fixer that adds the tenant that stands in scope to the filter of a by-id query. */
export function scopeFixer(rule: string): Fixer {
  return {
    rule,
    async propose(finding, workspace): Promise<FixOutcome> {
      const target = targetOf(finding);
      if (typeof target === 'string') return declined(target);
      const text = await workspace.read(finding.path);
      if (text === undefined) return declined('The file is gone.');
      const file = parse(finding.path, text);
      const result =
        target.orm === 'drizzle'
          ? drizzleEdit(file, target)
          : prismaEdit(file, target, workspace.context.shape);
      if (result.status === 'declined') return result;
      const filters = target.keys.map(({ key, value }) => `${key}: ${value}`).join(', ');
      return {
        status: 'proposed',
        edits: result.edits,
        summary: `Filter ${target.model} by ${filters}`,
        // Stricter for the wrong tenant only, when the value is the checked one; else somebody has to look.
        safety: finding.confidence === 'high' && target.trusted ? 'safe' : 'review',
      };
    },
  };
}

function targetOf({ data }: Finding): Target | string {
  const {
    orm,
    model,
    method,
    start,
    end,
    key,
    reach,
    ownership,
    tenantKey,
    tenantValue,
    brandKey,
    brandValue,
    trusted,
  } = data ?? {};
  if (reach !== 'by-id') return 'Only a query that chooses its row by id has one right filter to add.';
  if (ownership !== 'direct')
    return 'The model has no tenant column of its own; the filter has to go through a relation.';
  if (typeof tenantValue !== 'string' || typeof tenantKey !== 'string') return 'No tenant value is in scope.';
  if (
    typeof orm !== 'string' ||
    typeof method !== 'string' ||
    typeof key !== 'string' ||
    typeof model !== 'string'
  )
    return 'The finding does not name the query.';
  if (typeof start !== 'number' || typeof end !== 'number')
    return 'The finding does not say where the query is.';
  const keys = [{ key: tenantKey, value: tenantValue }];
  if (typeof brandKey === 'string') {
    if (typeof brandValue !== 'string')
      return `${brandKey} has to be in the filter as well, and no value for it is in scope.`;
    keys.push({ key: brandKey, value: brandValue });
  }
  return { orm, model, method, start, end, key, keys, trusted: trusted === true };
}

function unreachable(target: Target, at: ts.Node): string | undefined {
  return target.keys
    .map(({ value }) => value.split('.')[0] ?? value)
    .find((root) => root !== 'this' && !isInScope(root, at));
}

/** Major version of Prisma that the repository declares; undefined when it declares none. */
function prismaMajor(shape: RepositoryShape): number | undefined {
  for (const { manifest } of shape.packages) {
    const range =
      manifest.dependencies['@prisma/client'] ??
      manifest.devDependencies['@prisma/client'] ??
      manifest.devDependencies.prisma;
    const major = /(\d+)/.exec(range ?? '')?.[1];
    if (major !== undefined) return Number(major);
  }
  return undefined;
}

function prismaEdit(file: Parsed, target: Target, shape: RepositoryShape): FilterEdit {
  const call = callsNamed(file, target.method, target.start, target.end)[0];
  if (call === undefined) return declined('The query is no longer where the finding says.');
  const property = propertyNamed(call.arguments[0], 'where');
  const where =
    property !== undefined && ts.isPropertyAssignment(property) ? property.initializer : undefined;
  if (where === undefined || !ts.isObjectLiteralExpression(where))
    return declined('The filter is not written out as an object.');
  const missing = target.keys.filter(({ key }) => propertyNamed(where, key) === undefined);
  if (missing.length === 0) return declined('The filter has the key already.');
  const hidden = unreachable(target, call);
  if (hidden !== undefined) return declined(`${hidden} cannot be seen from the query.`);
  const major = prismaMajor(shape);
  const old = major !== undefined && major < EXTENDED_UNIQUE && UNIQUE.test(target.method);
  if (old && !target.method.startsWith('findUnique'))
    return declined(`Prisma ${major} takes unique fields only in the filter of ${target.method}.`);
  const keys = missing.map(({ key, value }) => (key === value ? key : `${key}: ${value}`));
  const added = addKeys(file, where, target.key, keys);
  if (added.status === 'declined' || !old) return added;
  return {
    status: 'edited',
    edits: [...renameMethod(file, call, target.method.replace('findUnique', 'findFirst')), ...added.edits],
  };
}

function drizzleEdit(file: Parsed, target: Target): FilterEdit {
  const condition = drizzleCondition(file, target);
  if (condition === undefined) return declined('The condition of the query is not written out.');
  const hidden = unreachable(target, condition);
  if (hidden !== undefined) return declined(`${hidden} cannot be seen from the query.`);
  return addConditions(file, condition, target.key, target.keys);
}

function drizzleCondition(file: Parsed, target: Target): ts.Expression | undefined {
  for (const call of callsNamed(file, 'where', target.start, target.end))
    if (call.arguments.length === 1) return call.arguments[0];
  const call = callsNamed(file, target.method, target.start, target.end)[0];
  const property = propertyNamed(call?.arguments[0], 'where');
  return property !== undefined && ts.isPropertyAssignment(property) ? property.initializer : undefined;
}
