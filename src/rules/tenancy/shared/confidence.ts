import type { Confidence } from '../../../core/finding.js';
import type { Candidate } from './candidates.js';

/** Names of what the server knows about the caller. */
const CALLER =
  /^(?:user|userId|session|ctx|context|currentUser|auth|actor|principal|workspace|team|organi[sz]ation)$/;
const REFUSES = /^\(?!\(?(?:await )?[\w.?]*(?:session|user|auth)/i;

/** Somebody is known to be there: a function for everybody owes no tenant. */
function signedIn({ around }: Candidate): boolean {
  if (around.wrappers.some((name) => /public|anonymous|optional|^actionClient/i.test(name))) return false;
  if (
    around.wrappers.some((name) =>
      /protected|auth|private|with(?:Workspace|Session|Team|User|Org)/i.test(name),
    )
  )
    return true;
  if ([...around.parameters].some((name) => CALLER.test(name))) return true;
  // Asked before anything is read: a later look at the session serves previews and the like.
  const first = Math.min(...around.queries.map(({ span }) => span.start));
  return around.guards.some(
    ({ kind, text, offset }) => kind === 'if-exit' && offset < first && REFUSES.test(text),
  );
}

function byId(candidate: Candidate): Confidence | undefined {
  const { around, origin, tenants, membership, write, siblings, ownership } = candidate;
  const known = tenants.length > 0;
  if (!around.handler) {
    // A service that is given the tenant and the id is where the filter belongs; without the tenant its callers check.
    if (!known || !tenants.some((tenant) => around.parameters.has(tenant.text.split('.')[0] ?? '')))
      return undefined;
    const given = candidate.key?.value.mentions.every((mention) => around.parameters.has(mention)) === true;
    return write && given && origin === 'parameter' ? 'medium' : 'low';
  }
  if (origin !== 'request') return undefined;
  if (known && membership) return write && ownership.kind === 'direct' ? 'high' : 'medium';
  if (!signedIn(candidate)) return 'low';
  if (siblings > 0) return write && ownership.kind === 'direct' ? 'high' : 'medium';
  return write || known || ownership.kind === 'direct' ? 'medium' : 'low';
}

function everything(candidate: Candidate): Confidence | undefined {
  const { around, query, tenants, siblings } = candidate;
  const bulk = query.operation === 'delete-many' || query.operation === 'update-many';
  const person = [...around.parameters].some((name) =>
    /^(?:user|userId|teamId|workspaceId|organi[sz]ationId|session|ctx)$/.test(name),
  );
  if (bulk) return around.handler || tenants.length > 0 || person ? 'medium' : undefined;
  if (!around.handler || !signedIn(candidate)) return undefined;
  return tenants.length > 0 || siblings > 0 ? 'medium' : 'low';
}

/** How sure the pack is that a maintainer would act; undefined when there is nothing to report. */
export function confidenceOf(candidate: Candidate): Confidence | undefined {
  const { around, tenants, membership, origin, reach } = candidate;
  if (reach === 'by-id') return byId(candidate);
  if (reach === 'everything') return everything(candidate);
  if (reach === 'optional-key' || reach === 'optional-check') {
    return around.handler || origin === 'parameter' ? 'medium' : 'low';
  }
  if (!around.handler || origin !== 'request') return undefined;
  return signedIn(candidate) && (reach === 'foreign-id' || tenants.length > 0 || candidate.write)
    ? membership || candidate.write
      ? 'medium'
      : 'low'
    : 'low';
}
