import { descriptionsOf, endsLike, shapeOfPath } from '../../../reading/openapi.js';
import { endpointsOf, isAddressed, nameOf, type Endpoint } from '../../../reading/endpoints.js';
import { importPlaces } from '../../../reading/packages.js';
import { fail, notMeasurable, pass, place, searched } from '../../../scorecard/answer.js';
import type { Criterion } from '../../../scorecard/criterion.js';
import type { Subject } from '../../../scorecard/subject.js';
import { OPENAPI } from '../references.js';

/** Libraries that make the description from the routes themselves, so that the two cannot part. */
const GENERATORS =
  /^(?:@hono\/zod-openapi|hono-openapi|@fastify\/swagger|@nestjs\/swagger|trpc-to-openapi|trpc-openapi|@ts-rest\/open-api|tsoa|zod-openapi|@asteasolutions\/zod-to-openapi|next-swagger-doc|@orpc\/openapi|swagger-jsdoc|@elysiajs\/swagger)$/;

/** Addresses that no client of an API asks for: pages' own, hooks of others, health. */
const INTERNAL = /\/(?:_|internal|webhooks?|cron|health|auth|trpc)|\[\.\.\.|\*/i;

/** True for a route that clients of an API ask for, which is what a description describes. */
export function isPublicApi(endpoint: Endpoint): boolean {
  const { framework, path } = endpoint.route;
  return isAddressed(endpoint) && framework !== 'remix' && !INTERNAL.test(path);
}

/** Verb and path in segments. */
export type Operation = readonly [verb: string, path: readonly string[]];

function isDescribed({ route }: Endpoint, operations: readonly Operation[]): boolean {
  const shape = shapeOfPath(route.path);
  return operations.some(
    ([verb, described]) =>
      (route.method === 'ALL' || route.method === verb) &&
      (endsLike(described, shape) || endsLike(shape, described)),
  );
}

/** What the tracked descriptions describe. */
export function operationsOf(subject: Subject): readonly Operation[] {
  return descriptionsOf(subject).flatMap(({ operations: all }) =>
    [...all].map((item) => {
      const [verb = '', path = ''] = item.split(' ');
      return [verb, shapeOfPath(path)] as const;
    }),
  );
}

/** Where a library is imported that makes the description from the code. */
export function generatorsOf(subject: Subject): ReturnType<typeof importPlaces> {
  return importPlaces(subject, GENERATORS);
}

function inStep(subject: Subject): ReturnType<Criterion['evaluate']> {
  const descriptions = descriptionsOf(subject);
  const operations = operationsOf(subject);
  const routes = endpointsOf(subject).filter(isPublicApi);
  const missing = routes.filter((endpoint) => !isDescribed(endpoint, operations));
  const found = descriptions.map(({ path, operations: all }) =>
    place(path, 1, `describes ${all.size} operations`),
  );
  if (missing.length > 0)
    return fail(
      `${missing.length} of ${routes.length} routes are not described`,
      [
        ...found,
        ...missing.map((item) =>
          place(item.path, item.route.span.range.start.line, `${nameOf(item)} is not described`),
        ),
      ],
      missing.length,
    );
  return pass(`all ${routes.length} routes are described`, found);
}

export const openapi: Criterion = {
  id: 'documentation/openapi',
  title: 'An OpenAPI description is there and in step with the routes',
  group: 'documentation',
  severity: 'medium',
  cost: 'medium',
  references: [OPENAPI],
  plan: [
    'Make the description from the schemas that the routes use.',
    'Compare it with the routes in the pipeline.',
  ],
  evaluate: (subject) => {
    const routes = endpointsOf(subject).filter(isPublicApi);
    if (routes.length === 0) return notMeasurable('no route of a public HTTP API was found here');
    const generated = generatorsOf(subject);
    if (generated.length > 0) return pass('the description is made from the code', generated);
    if (descriptionsOf(subject).length > 0) return inStep(subject);
    return fail(
      `no description was found of ${routes.length} routes`,
      [searched('tracked OpenAPI descriptions, libraries that generate one', 'tracked files and imports')],
      routes.length,
    );
  },
};
