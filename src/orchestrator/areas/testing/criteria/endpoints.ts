import { endpointsOf, nameOf, type Endpoint } from '../../../reading/endpoints.js';
import { forServices } from '../../../reading/presence.js';
import { testOf } from '../../../reading/requests.js';
import { fail, notMeasurable, pass, place } from '../../../scorecard/answer.js';
import type { Criterion } from '../../../scorecard/criterion.js';
import { NODE_TEST, TEST_AUTOMATION } from '../references.js';

/**
 * Preflight and HEAD are answered for the sake of the others, the mount of a router is tested by its procedures, and
 * an inline action has no name by which a test could be told to reach it.
 */
function isTestable({ route }: Endpoint): boolean {
  if (/^(?:OPTIONS|HEAD)$/.test(route.method) || route.path === '') return false;
  return !/\/\[(?:\.\.\.)?(?:trpc|nextauth)\]|\/trpc\/\*/.test(route.path);
}

export const endpointTests: Criterion = {
  id: 'testing/endpoint-tests',
  title: 'Every endpoint has an integration test',
  group: 'testing',
  severity: 'medium',
  cost: 'large',
  references: [TEST_AUTOMATION, NODE_TEST],
  plan: [
    'Start the service in the test with a real database.',
    'Send one good and one refused request to each endpoint of the evidence.',
  ],
  evaluate: (subject) =>
    forServices(subject, () => {
      const endpoints = endpointsOf(subject).filter(isTestable);
      if (endpoints.length === 0) return notMeasurable('no endpoint has a name that a test could use');
      const judged = endpoints.map((endpoint) => ({ endpoint, test: testOf(subject, endpoint) }));
      const without = judged.filter(({ test }) => test === undefined);
      if (without.length === 0)
        return pass(
          `all ${endpoints.length} endpoints are reached by a test`,
          judged.flatMap(({ test }) => test ?? []),
        );
      return fail(
        `${without.length} of ${endpoints.length} endpoints are reached by no test that was seen`,
        without.map(({ endpoint }) =>
          place(endpoint.path, endpoint.route.span.range.start.line, `${nameOf(endpoint)} has no test`),
        ),
      );
    }),
};
