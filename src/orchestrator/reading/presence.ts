import { fail, notMeasurable, pass, searched, type Answer, type Evidence } from '../scorecard/answer.js';
import type { Subject } from '../scorecard/subject.js';
import { servesRequests } from './endpoints.js';

/** Passes with the places that were found, fails with the search that found none. */
export function presence(
  found: readonly Evidence[],
  words: { readonly good: string; readonly bad: string; readonly lookedFor: string; readonly where: string },
): Answer {
  if (found.length > 0) return pass(words.good, found);
  return fail(words.bad, [searched(words.lookedFor, words.where)]);
}

/** For criteria about a running service: no answer where nothing is served. */
export function forServices(subject: Subject, evaluate: () => Answer): Answer {
  if (servesRequests(subject)) return evaluate();
  return notMeasurable('no route that answers requests was found here', [
    searched('routes of Express, Fastify, Hono, Next.js, NestJS, Remix and tRPC', 'product code'),
  ]);
}
