import type { Json } from '../../../core/json.js';
import type { Reference, RuleFinding } from '../../../core/finding.js';
import type { Candidate } from './candidates.js';
import { confidenceOf } from './confidence.js';

export const REFERENCES: readonly Reference[] = [
  {
    title: 'CWE-639: Authorization Bypass Through User-Controlled Key',
    url: 'https://cwe.mitre.org/data/definitions/639.html',
  },
  {
    title: 'OWASP API1:2023 Broken Object Level Authorization',
    url: 'https://owasp.org/API-Security/editions/2023/en/0xa1-broken-object-level-authorization/',
  },
];

function messageOf(candidate: Candidate): string {
  const { query, model, key, reach, ownership } = candidate;
  const call = `${query.model}.${query.method}`;
  const column = key?.path.at(-1) ?? '';
  const owner =
    ownership.kind === 'direct' ? ownership.key : `${ownership.relation.join('.')}.${ownership.key}`;
  if (candidate.personal)
    return `${call} chooses its row by ${column} alone; ${model.name} belongs to one person by ${owner}, and nothing here checks who that is`;
  switch (reach) {
    case 'by-id':
      return query.operation === 'upsert'
        ? `${call} finds its row by ${column} alone: its update branch can take over another tenant's ${model.name} (${owner} is not in the filter)`
        : `${call} chooses its row by ${column} alone; ${model.name} belongs to a tenant by ${owner}, and nothing here checks it`;
    case 'by-parent':
      return `${call} takes ${column} as it was sent, and nothing here checks that this parent belongs to the caller's tenant (${owner})`;
    case 'everything':
      return `${call} reaches the rows of every tenant: the filter has no ${owner}`;
    case 'foreign-id':
      return `${call} ties a row to ${column} as it was sent, without checking that it belongs to the caller's tenant`;
    case 'optional-key':
      return `${call} filters by ${owner} only sometimes: without a value the rows of every tenant match`;
    case 'sent-tenant':
      return `${call} trusts ${key?.value.text ?? column} as the tenant: it comes with the request, and nothing here checks that the caller belongs to it`;
    case 'optional-check':
      return `The check of ${owner} after ${call} is skipped when the tenant is empty`;
  }
}

function remedyOf(candidate: Candidate): string {
  const { ownership, tenants, reach, key } = candidate;
  const value = tenants[0]?.text;
  if (reach === 'sent-tenant')
    return 'Take the tenant from what the server knows of the caller, or look up the membership first and stop when there is none.';
  if (candidate.personal) return `Add ${ownership.key}: ${value ?? 'the signed-in person'} to the filter.`;
  if (reach === 'optional-key' || reach === 'optional-check')
    return 'Make the tenant a required value, and fail when it is missing.';
  if (reach === 'foreign-id' || reach === 'by-parent')
    return `Load the row that ${key?.path.at(-1) ?? 'the id'} names with the tenant in the filter first, and stop when there is none.`;
  if (ownership.kind === 'through') {
    return `Filter through the relation (${ownership.relation.join('.')}.${ownership.key}${value === undefined ? '' : ` = ${value}`}), or load the parent with its tenant first.`;
  }
  return value === undefined
    ? `Add ${ownership.key} of the signed-in tenant to the filter, or check the row before it is used.`
    : `Add ${ownership.key}: ${value} to the filter.`;
}

function evidenceOf(candidate: Candidate): readonly string[] {
  const { around, tenants, siblings, origin, membership, model, ownership } = candidate;
  const said: string[] = [
    candidate.personal
      ? `${model.name} has no tenant, and the column ${ownership.key} of a person (${model.path}:${model.line}).`
      : ownership.kind === 'direct'
        ? `${model.name} has the tenant column ${ownership.key} (${model.path}:${model.line}).`
        : `${model.name} reaches its tenant through ${ownership.relation.join('.')} (${model.path}:${model.line}).`,
  ];
  const [tenant] = tenants;
  if (tenant !== undefined)
    said.push(
      `${tenant.text} is in scope${membership ? ' and checked' : ''}, and this query does not use it.`,
    );
  if (origin === 'request' && candidate.key !== undefined)
    said.push(`${candidate.key.value.text} comes from the request.`);
  if (around.route !== undefined) said.push(`It runs for ${around.route.method} ${around.route.path}.`);
  if (siblings > 0)
    said.push(
      `${siblings} other ${siblings === 1 ? 'function' : 'functions'} of this file filter ${model.name} by its tenant.`,
    );
  return said;
}

function dataOf({
  query,
  ownership,
  tenants,
  key,
  membership,
  reach,
  brandValue,
}: Candidate): Readonly<Record<string, Json>> {
  return {
    reach,
    orm: query.orm,
    method: query.method,
    start: query.span.start,
    end: query.span.end,
    ownership: ownership.kind,
    tenantKey: ownership.key,
    brandKey: ownership.kind === 'direct' ? (ownership.brandKey ?? null) : null,
    brandValue: brandValue ?? null,
    tenantValue: tenants[0]?.text ?? null,
    trusted: tenants[0]?.trusted === true && membership,
    key: key?.path.at(-1) ?? null,
    model: query.model,
  };
}

/** The finding for a candidate; undefined when the context does not make one of it. */
export function findingFor(candidate: Candidate): RuleFinding | undefined {
  const confidence = confidenceOf(candidate);
  if (confidence === undefined) return undefined;
  const { around, query, reach, key, ownership, tenants } = candidate;
  const name = around.top.name === '' ? (around.route?.path ?? 'anonymous') : around.top.name;
  const safety =
    confidence === 'high' && tenants[0]?.trusted === true && candidate.membership ? 'safe' : 'review';
  const fixable =
    reach === 'by-id' && !candidate.personal && ownership.kind === 'direct' && tenants.length > 0;
  return {
    path: candidate.path,
    range: query.span.range,
    message: messageOf(candidate),
    remedy: remedyOf(candidate),
    confidence,
    evidence: evidenceOf(candidate),
    anchor: `${name} ${query.client}.${query.model}.${query.method} ${reach} ${key?.path.join('.') ?? ''}=${key?.value.text ?? ''}`,
    symbol: name,
    remediation: fixable ? { by: 'fixer', safety } : { by: 'executor' },
    data: dataOf(candidate),
  };
}
