import { packageOf } from '../../../../config/shape.js';
import { codeOf, placesOf, productFiles } from '../../../reading/code.js';
import { endpointsOf, isAddressed, nameOf } from '../../../reading/endpoints.js';
import { dependencyPlaces, importPlaces } from '../../../reading/packages.js';
import { forServices, presence } from '../../../reading/presence.js';
import { fail, notMeasurable, pass, place, searched } from '../../../scorecard/answer.js';
import type { Criterion } from '../../../scorecard/criterion.js';
import { oncePerSubject, type Subject } from '../../../scorecard/subject.js';
import { DISPOSABILITY, PROBES, SIGNALS } from '../references.js';

/** A status below something else is that thing's, and what others call is about them. */
const HEALTH =
  /^(?!.*\/webhooks?\/).*\/(?:_?health(?:z|check|-check)?|livez?|readyz?|liveness|readiness|ping|heartbeat)(?:\/|$)|^(?:\/api)?(?:\/v\d+)?\/status\/?$/i;

/** Registrations of routers whose routes are not read here: oRPC, Effect, TanStack. */
const REGISTERED =
  /(?:\bpath\s*:\s*|\b(?:createFileRoute|createAPIFileRoute|add|route)\s*\(\s*(?:['"`][A-Z]+['"`]\s*,\s*)?)['"`](?:\/api)?\/(?:_?health(?:z|check|-check)?|livez|readyz)['"`]/g;

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
          ...placesOf(subject, productFiles(subject), REGISTERED, 'registers a health endpoint'),
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
const CLOSES = /\.\s*(?:close|shutdown|stop|disconnect|\$disconnect|end)\s*\(/;
const LIBRARIES =
  /^(?:close-with-grace|@godaddy\/terminus|http-terminator|http-graceful-shutdown|fastify-graceful-shutdown|stoppable|async-exit-hook|lil-http-terminator)$/;

/** A command that somebody starts by hand may listen for a moment, such as for a sign-in: it is no service. */
function isOfCommand(subject: Subject, path: string): boolean {
  const { shape } = subject.context;
  const member = packageOf(shape, path);
  return member?.manifest.bin !== undefined && !servers(subject).has(member);
}

const servers = oncePerSubject(
  (subject) => new Set(endpointsOf(subject).map(({ path }) => packageOf(subject.context.shape, path))),
);

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
    const files = productFiles(subject).filter((path) => !isOfCommand(subject, path));
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
