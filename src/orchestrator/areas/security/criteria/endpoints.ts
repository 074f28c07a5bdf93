import { endpointsOf, nameOf } from '../../../reading/endpoints.js';
import { placesOf, productFiles } from '../../../reading/code.js';
import { importPlaces } from '../../../reading/packages.js';
import { forServices, presence } from '../../../reading/presence.js';
import { validationOf } from '../../../reading/validation.js';
import { fail, notMeasurable, pass, place } from '../../../scorecard/answer.js';
import type { Criterion } from '../../../scorecard/criterion.js';
import { INPUT_VALIDATION, TOO_MANY_REQUESTS, TOP_TEN } from '../references.js';

export const inputValidation: Criterion = {
  id: 'security/input-validation',
  title: 'Every endpoint that takes input checks it against a schema',
  group: 'security',
  severity: 'high',
  cost: 'medium',
  references: [INPUT_VALIDATION, TOP_TEN],
  plan: [
    'Declare a schema for body, query and path parameters of each endpoint named in the evidence.',
    'Parse the input with it before anything else, and answer 400 when it does not fit.',
    'Add a test that sends malformed input and expects 400.',
  ],
  evaluate: (subject) =>
    forServices(subject, () => {
      const judged = endpointsOf(subject).map((endpoint) => ({
        endpoint,
        validation: validationOf(subject, endpoint),
      }));
      const taking = judged.filter(({ validation }) => validation !== 'no-input');
      const open = taking.filter(({ validation }) => validation === 'unchecked');
      const at = ({ endpoint }: (typeof judged)[number], says: string) =>
        place(endpoint.path, endpoint.route.span.range.start.line, `${nameOf(endpoint)} ${says}`);
      if (taking.length === 0)
        return notMeasurable(`none of ${judged.length} endpoints was seen to read input in its own code`);
      if (open.length === 0)
        return pass(
          `all ${taking.length} endpoints that take input check it`,
          taking.map((item) => at(item, 'checks its input')),
        );
      return fail(
        `${open.length} of ${taking.length} endpoints that take input do not check it against a schema`,
        open.map((item) => at(item, 'reads input without a schema')),
      );
    }),
};

const LIMITERS =
  /^(?:express-rate-limit|@fastify\/rate-limit|rate-limiter-flexible|hono-rate-limiter|@upstash\/ratelimit|@nestjs\/throttler|koa-ratelimit|@arcjet\/.*|@vercel\/firewall|express-slow-down)$/;

/** A limiter of the house or of a library is asked or mounted; what handles its errors does not count. */
const LIMITS =
  /\brate_?limit(?:er|ing)?\w*\s*(?:\([^()]*\)\s*)?\.\s*(?:limit|check|consume)\s*\(|(?<!\bfunction\s)\b(?:(?:create|apply|with|check|enforce|assert|use|is)\w*)?Rate_?Limit(?:er|ing|ed|Middleware|s)?\s*\(/gi;

export const rateLimiting: Criterion = {
  id: 'security/rate-limiting',
  title: 'Requests are limited by client',
  group: 'security',
  severity: 'medium',
  cost: 'small',
  references: [TOO_MANY_REQUESTS, TOP_TEN],
  plan: [
    'Choose a limiter whose counters all instances share.',
    'Apply it to sign-in and other costly endpoints first, then to all.',
    'Answer 429 with Retry-After, and test it.',
  ],
  evaluate: (subject) =>
    forServices(subject, () =>
      presence(
        [
          ...importPlaces(subject, LIMITERS),
          ...placesOf(
            subject,
            subject.texts.paths.filter((path) => /(?:^|\/)nginx[^/]*$|\.conf(?:\.template)?$/.test(path)),
            /^[ \t]*limit_req\s/gm,
            'limits requests at the proxy',
          ),
          ...placesOf(subject, productFiles(subject), LIMITS, 'asks a limiter'),
        ],
        {
          good: 'a limiter is applied',
          bad: 'no limiter of requests was found',
          lookedFor: 'imports of rate limiters, calls of one, limit_req of nginx',
          where: 'product code and proxy settings',
        },
      ),
    ),
};
