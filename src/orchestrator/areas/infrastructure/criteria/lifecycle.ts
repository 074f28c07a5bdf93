import { codeOf, placesOf, productFiles } from '../../../reading/code.js';
import { endpointsOf, isAddressed, nameOf } from '../../../reading/endpoints.js';
import { dependencyPlaces, importPlaces } from '../../../reading/packages.js';
import { forServices, presence } from '../../../reading/presence.js';
import { fail, notMeasurable, pass, place, searched } from '../../../scorecard/answer.js';
import type { Criterion } from '../../../scorecard/criterion.js';
import { DISPOSABILITY, PROBES, SIGNALS } from '../references.js';

const HEALTH =
  /\/(?:_?health(?:z|check|-check)?|livez?|readyz?|liveness|readiness|ping|status|heartbeat)(?:\/|$)/i;

export const healthChecks: Criterion = {
  id: 'infrastructure/health-check',
  title: 'An endpoint tells whether the service works',
  group: 'performance',
  severity: 'medium',
  cost: 'small',
  references: [PROBES],
  plan: ['Add GET /health that asks the database with a short time-out.', 'Let the platform probe it.'],
  evaluate: (subject) =>
    forServices(subject, () =>
      presence(
        [
          ...endpointsOf(subject)
            .filter((endpoint) => isAddressed(endpoint) && HEALTH.test(endpoint.route.path))
            .map((endpoint) =>
              place(endpoint.path, endpoint.route.span.range.start.line, `${nameOf(endpoint)} answers`),
            ),
          ...importPlaces(subject, /^(?:@nestjs\/terminus|@godaddy\/terminus|fastify-healthcheck)$/),
        ],
        {
          good: 'there is a health endpoint',
          bad: 'no health endpoint was found',
          lookedFor: '/health, /healthz, /ready, /live, /ping, /status',
          where: `${endpointsOf(subject).length} endpoints`,
        },
      ),
    ),
};

/** Who listens by itself, and so has to close by itself. */
const LISTENS =
  /\b(?:app|server|fastify|httpServer|instance)\s*\.\s*listen\s*\(|\bserve\s*\(\s*(?:\{|app\b)|\bBun\s*\.\s*serve\s*\(|\bcreateServer\s*\(/g;
const SIGNAL = /\bprocess\s*\.\s*(?:on|once)\s*\(\s*['"]SIG(?:TERM|INT)['"]|['"]SIGTERM['"]/g;
const CLOSES = /\.\s*(?:close|shutdown|stop|disconnect|\$disconnect|end|exit)\s*\(/;
const LIBRARIES =
  /^(?:close-with-grace|@godaddy\/terminus|http-terminator|http-graceful-shutdown|fastify-graceful-shutdown|stoppable|async-exit-hook|lil-http-terminator)$/;

export const gracefulShutdown: Criterion = {
  id: 'infrastructure/graceful-shutdown',
  title: 'A server that is told to end finishes its requests first',
  group: 'performance',
  severity: 'medium',
  cost: 'small',
  references: [DISPOSABILITY, SIGNALS],
  plan: [
    'On SIGTERM stop accepting, finish open requests, close the pool, and end.',
    'Test it with a child process and a slow request.',
  ],
  evaluate: (subject) => {
    const files = productFiles(subject);
    const listens = placesOf(subject, files, LISTENS, 'listens by itself');
    if (listens.length === 0)
      return notMeasurable('no server was seen to listen by itself: the platform that runs it ends it');
    const handlers = placesOf(subject, files, SIGNAL, 'handles the signal').filter(
      (item) => item.kind === 'place' && CLOSES.test(codeOf(subject, item.path)),
    );
    const found = [
      ...handlers,
      ...placesOf(subject, files, /\benableShutdownHooks\s*\(/g, 'closes on signals'),
      ...dependencyPlaces(subject, LIBRARIES),
    ];
    if (found.length > 0) return pass('SIGTERM closes the server', found);
    return fail(
      'no handler of SIGTERM closes the server',
      [
        ...listens,
        searched(
          'process.on("SIGTERM"), enableShutdownHooks, libraries for it',
          `${files.length} files of product code`,
        ),
      ],
      listens.length,
    );
  },
};
