import type { Answer, Call } from '../contract.js';
import type { HostedRepository } from '../repository.js';
import type { World } from '../world.js';

/** Path of a repository in the API. */
export const path = (repository: Pick<HostedRepository, 'fullName'>): string =>
  `/repos/${repository.fullName}`;

/** Lets the emulator answer on behalf of the caller. */
export function forward(world: World, call: Call): Promise<Answer> {
  const query = call.query.toString();
  return world.emulator.call(
    call.token.login,
    call.method,
    query === '' ? call.path : `${call.path}?${query}`,
    call.body,
  );
}
