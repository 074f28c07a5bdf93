import type { Confidence } from '../../../core/finding.js';
import type { Candidate } from './candidates.js';
import { signedIn } from './signed-in.js';

/** What lets a stranger in: whoever holds it may. */
const CREDENTIAL = /token|secret|signature|password|apiKey/i;

function byId(candidate: Candidate): Confidence | undefined {
  const { around, origin, tenants, membership, write, siblings, ownership, callers } = candidate;
  const known = tenants.length > 0;
  if (!around.handler) {
    // A service that is given the tenant and the id is where the filter belongs; without the tenant its callers check.
    if (callers === 'checked') return undefined;
    const hasCredential = [...around.parameters].some((name) => CREDENTIAL.test(name));
    if (!known || !tenants.some((tenant) => around.parameters.has(tenant.text.split('.')[0] ?? '')))
      return callers === 'open' && origin === 'parameter' && !hasCredential ? 'medium' : undefined;
    if (callers === 'open' && origin === 'parameter') return 'medium';
    const given = candidate.key?.value.mentions.every((mention) => around.parameters.has(mention)) === true;
    return write && given && origin === 'parameter' ? 'medium' : 'low';
  }
  if (origin !== 'request') return undefined;
  if (known && membership) return write && ownership.kind === 'direct' ? 'high' : 'medium';
  if (!signedIn(candidate.around)) return 'low';
  if (siblings > 0) return write && ownership.kind === 'direct' ? 'high' : 'medium';
  return write || known || ownership.kind === 'direct' ? 'medium' : 'low';
}

/** Rows of one person: reported where the person stands in scope, never sure enough to act on. */
function personal({ around, origin, tenants, write }: Candidate): Confidence | undefined {
  if (!around.handler || origin !== 'request' || !signedIn(around)) return undefined;
  return write && tenants.some(({ trusted }) => trusted) ? 'medium' : 'low';
}

function everything(candidate: Candidate): Confidence | undefined {
  const { around, query, tenants, siblings } = candidate;
  const bulk = query.operation === 'delete-many' || query.operation === 'update-many';
  const person = [...around.parameters].some((name) =>
    /^(?:user|userId|teamId|workspaceId|organi[sz]ationId|session|ctx)$/.test(name),
  );
  if (bulk) return around.handler || tenants.length > 0 || person ? 'medium' : undefined;
  if (!around.handler || !signedIn(candidate.around)) return undefined;
  return tenants.length > 0 || siblings > 0 ? 'medium' : 'low';
}

/** How sure the pack is that a maintainer would act; undefined when there is nothing to report. */
export function confidenceOf(candidate: Candidate): Confidence | undefined {
  const { around, tenants, membership, origin, reach } = candidate;
  if (candidate.personal) return personal(candidate);
  if (reach === 'sent-tenant') return 'medium';
  if (reach === 'by-id') return byId(candidate);
  if (reach === 'everything') return everything(candidate);
  if (reach === 'optional-key' || reach === 'optional-check') {
    return around.handler || origin === 'parameter' ? 'medium' : 'low';
  }
  if (!around.handler || origin !== 'request') return undefined;
  return signedIn(candidate.around) && (reach === 'foreign-id' || tenants.length > 0 || candidate.write)
    ? membership || candidate.write
      ? 'medium'
      : 'low'
    : 'low';
}
