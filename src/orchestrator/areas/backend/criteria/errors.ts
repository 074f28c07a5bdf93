import { codeOf, lineCounter, placesOf, productFiles } from '../../../reading/code.js';
import { endpointsOf } from '../../../reading/endpoints.js';
import { dependencyPlaces, importPlaces } from '../../../reading/packages.js';
import { forServices } from '../../../reading/presence.js';
import { fail, notMeasurable, pass, place, searched } from '../../../scorecard/answer.js';
import type { Criterion } from '../../../scorecard/criterion.js';
import { LOGS, NODE_ERRORS, PROBLEM_DETAILS } from '../references.js';

/** Where each framework lets one place answer for all errors; the others have one built in. */
const HANDLERS: Readonly<Record<string, RegExp>> = {
  express:
    /\(\s{0,40}_?err(?:or)?\w{0,40}\s{0,9}(?::[^,()]{1,80}(?:<[^>]{0,80}>)?)?\s{0,9},\s{0,40}_?req\w{0,40}[^,]{0,80},\s{0,40}_?res\w{0,40}[^,]{0,80},\s{0,40}_?next\w*|\berrorHandler\b|setupExpressErrorHandler/g,
  hono: /\.\s*onError\s*\(/g,
  fastify: /\.\s*setErrorHandler\s*\(/g,
};

export const errorHandling: Criterion = {
  id: 'backend/error-handling',
  title: 'One place turns errors into answers',
  group: 'quality',
  severity: 'medium',
  cost: 'small',
  references: [PROBLEM_DETAILS, NODE_ERRORS],
  plan: [
    'Register one handler of errors that logs them and answers without internals.',
    'Test what it answers.',
  ],
  evaluate: (subject) =>
    forServices(subject, () => {
      const used = [...new Set(endpointsOf(subject).map(({ route }) => route.framework))];
      const needing = used.filter((framework) => framework in HANDLERS);
      const found = needing.map((framework) => ({
        framework,
        places: placesOf(
          subject,
          productFiles(subject),
          HANDLERS[framework] ?? /$^/g,
          `handles errors of ${framework}`,
        ),
      }));
      const without = found.filter(({ places }) => places.length === 0);
      if (without.length > 0)
        return fail(
          `no handler of errors was found for ${without.map(({ framework }) => framework).join(', ')}`,
          [searched('error middleware, onError, setErrorHandler', 'product code')],
          without.length,
        );
      if (needing.length === 0)
        return notMeasurable(
          `${used.join(', ')} answer${used.length === 1 ? 's' : ''} for uncaught errors by itself`,
        );
      return pass(
        'errors are handled in one place',
        found.flatMap(({ places }) => places),
      );
    }),
};

export const noSwallowedError: Criterion = {
  id: 'backend/no-swallowed-error',
  title: 'No catch block is empty',
  group: 'quality',
  severity: 'medium',
  cost: 'small',
  references: [NODE_ERRORS],
  plan: ['Log, map or rethrow in each block of the evidence, or say in a comment why nothing is to be done.'],
  evaluate: (subject) => {
    const files = productFiles(subject);
    if (files.length === 0) return notMeasurable('no product code was found here');
    // The text with its comments: a reason that is written down makes a block not empty.
    const found = files.flatMap((path) => {
      const text = subject.texts.text(path) ?? '';
      const lineOf = lineCounter(text);
      return [
        ...text.matchAll(
          /\bcatch\s*(?:\([^()]*\)\s*)?\{\s*\}|\.catch\s*\(\s*\(\s*(?:\w+\s*)?\)\s*=>\s*\{\s*\}\s*\)/g,
        ),
      ]
        .filter(
          (match) =>
            codeOf(subject, path)
              .slice(match.index, match.index + 5)
              .trim() !== '',
        )
        .map((match) => place(path, lineOf(match.index), 'drops the error without a word'));
    });
    if (found.length > 0) return fail(`${found.length} catch blocks are empty`, found);
    return pass('none is empty', [searched('empty catch blocks', `${files.length} files of product code`)]);
  },
};

const LOGGERS =
  /^(?:pino|winston|bunyan|log4js|consola|tslog|loglevel|@logtape\/logtape|nestjs-pino|pino-http|hono-pino|roarr|next-axiom|@axiomhq\/.*|evlog|@opentelemetry\/(?:api|sdk)-logs)(?:\/.*)?$/;
/** The logger of Effect stands in its main module, which is imported for much else. */
const EFFECT_LOGS = /\bEffect\s*\.\s*log(?:Trace|Debug|Info|Warning|Error|Fatal)?\s*\(/g;
/** So much of all logging may still go to the console: start-up messages and the like. */
const CONSOLE_SHARE = 0.2;

export const structuredLogging: Criterion = {
  id: 'backend/structured-logging',
  title: 'The server logs through a structured logger',
  group: 'quality',
  severity: 'low',
  cost: 'medium',
  references: [LOGS],
  plan: ['Choose one logger with levels and fields.', 'Replace console calls on the server by it.'],
  evaluate: (subject) =>
    forServices(subject, () => {
      const server = productFiles(subject).filter(
        (path) =>
          !/\.[jt]sx$/.test(path) &&
          !/(?:^|\/)(?:cli|hooks|components)\//.test(path) &&
          !(subject.context.facts.files.get(path)?.directives ?? []).includes('use client'),
      );
      const consoles = placesOf(
        subject,
        server,
        /\bconsole\s*\.\s*(?:log|info|warn|error|debug)\s*\(/g,
        'writes to the console',
      );
      const effects = placesOf(subject, server, EFFECT_LOGS, 'logs through the logger of Effect');
      const logged = [
        ...placesOf(
          subject,
          server,
          /\b(?:\w*[lL]ogger|log|fastify\.log|req\.log|request\.log|this\.logger)\s*\.\s*(?:trace|debug|info|warn|error|fatal|emit)\s*\(/g,
          'logs through a logger',
        ),
        ...effects,
      ];
      const libraries = [
        ...dependencyPlaces(subject, LOGGERS),
        ...importPlaces(subject, LOGGERS),
        ...effects,
        ...placesOf(
          subject,
          server,
          /\bfastify\s*\(\s*\{[^}]*\blogger\s*:/gi,
          'switches on the logger of Fastify',
        ),
      ];
      if (libraries.length === 0 && logged.length + consoles.length === 0)
        return notMeasurable('nothing was seen to log on the server');
      const share = consoles.length / Math.max(1, consoles.length + logged.length);
      const words = `${consoles.length} of ${consoles.length + logged.length} log calls on the server go to the console`;
      if (libraries.length > 0 && share <= CONSOLE_SHARE)
        return pass(words, [...new Set([...libraries, ...logged])]);
      return libraries.length === 0
        ? fail(
            `no library of structured logging was found, and ${words}`,
            [...consoles, searched('pino, winston, bunyan and their like', 'manifests and imports')],
            consoles.length,
          )
        : fail(words, consoles);
    }),
};
