import type { Surroundings } from './surroundings.js';

/** Names of what the server knows about the caller. */
const CALLER =
  /^(?:user|userId|session|ctx|context|currentUser|auth|actor|principal|workspace|team|organi[sz]ation)$/;
const REFUSES = /^\(?!\(?(?:await )?[\w.?]*(?:session|user|auth)/i;

/** Somebody is known to be there: a function for everybody owes no tenant. */
export function signedIn(around: Surroundings): boolean {
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
