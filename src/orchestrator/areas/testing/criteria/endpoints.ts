import { endpointsOf, nameOf } from '../../../reading/endpoints.js';
import { forServices } from '../../../reading/presence.js';
import { testOf } from '../../../reading/requests.js';
import { fail, pass, place } from '../../../scorecard/answer.js';
import type { Criterion } from '../../../scorecard/criterion.js';
import { NODE_TEST, TEST_AUTOMATION } from '../references.js';

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
      // Preflight and HEAD are answered for the sake of the others.
      const endpoints = endpointsOf(subject).filter(({ route }) => !/^(?:OPTIONS|HEAD)$/.test(route.method));
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
