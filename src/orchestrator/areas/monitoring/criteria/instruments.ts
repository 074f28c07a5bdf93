import { codeOf, placesOf } from '../../../reading/code.js';
import { dependencyPlaces } from '../../../reading/packages.js';
import { forServices } from '../../../reading/presence.js';
import { fail, pass, searched, type Answer, type Evidence } from '../../../scorecard/answer.js';
import { MANIFESTS_ARE_PROTECTED, type Criterion } from '../../../scorecard/criterion.js';
import type { Subject } from '../../../scorecard/subject.js';
import { LOGS, MONITORING, OBSERVABILITY, TELEMETRY } from '../references.js';

interface Instrument {
  readonly packages: RegExp;
  /** What switches it on; a package that nobody starts measures nothing. */
  readonly started: RegExp;
  readonly lookedFor: string;
}

/** Every source file: such calls stand in `sentry.server.config.ts`, `instrumentation.ts`, set-up files. */
function codePaths(subject: Subject): readonly string[] {
  return [...subject.context.facts.files.keys()].filter(
    (path) => !/(?:^|\/)(?:tests?|__tests__|examples?)\/|\.(?:test|spec)\./.test(path),
  );
}

function instrumented(subject: Subject, { packages, started, lookedFor }: Instrument): Answer {
  const asked = dependencyPlaces(subject, packages, true);
  const paths = codePaths(subject).filter((path) =>
    (subject.context.facts.files.get(path)?.imports ?? []).some(
      ({ specifier, typeOnly }) =>
        !typeOnly && packages.test(specifier.replace(/^((?:@[^/]+\/)?[^/]+).*$/, '$1')),
    ),
  );
  const calls = placesOf(
    subject,
    paths.filter((path) => codeOf(subject, path) !== ''),
    started,
    'switches it on',
  );
  if (calls.length > 0) return pass('it is installed and switched on', [...calls, ...asked]);
  return fail(
    asked.length > 0 ? 'it is installed, but no call switches it on' : 'none was found',
    [...asked, searched(lookedFor, 'manifests and source files')],
    1,
  );
}

/** Next.js calls this for every error of the server; what the file imports takes the error further. */
function requestErrorHooks(subject: Subject): readonly Evidence[] {
  const files = codePaths(subject).filter(
    (path) =>
      /(?:^|\/)instrumentation\.[cm]?[jt]s$/.test(path) &&
      (subject.context.facts.files.get(path)?.imports ?? []).some(
        ({ specifier, typeOnly }) => !typeOnly && !/^next(?:\/|$)/.test(specifier),
      ),
  );
  return placesOf(
    subject,
    files,
    /\bexport\s+(?:const|let|(?:async\s+)?function)\s+onRequestError\b/g,
    'hands errors of requests on',
  );
}

export const errorTracking: Criterion = {
  id: 'monitoring/error-tracking',
  title: 'Errors of production are collected',
  group: 'performance',
  severity: 'high',
  cost: 'small',
  references: [OBSERVABILITY],
  plan: ['Start an error tracker before everything else, with the release and without personal data.'],
  person: MANIFESTS_ARE_PROTECTED,
  evaluate: (subject) =>
    forServices(subject, () => {
      const hooks = requestErrorHooks(subject);
      const answer = instrumented(subject, {
        packages:
          /^(?:@sentry\/.*|@bugsnag\/.*|rollbar|@rollbar\/.*|@honeybadger-io\/.*|@highlight-run\/.*|airbrake|@airbrake\/.*|@appsignal\/.*|raygun)$/,
        started:
          /\b(?:Sentry\s*\.\s*)?init\s*\(|\bsentry\s*\(|\bBugsnag\s*\.\s*start\s*\(|\bnew\s+(?:Rollbar|Notifier|Appsignal)\s*\(|\bHoneybadger\s*\.\s*configure|\bcaptureException\s*\(|\bwithSentryConfig\s*\(/g,
        lookedFor:
          'Sentry, Bugsnag, Rollbar, Honeybadger, Highlight with their start, onRequestError of Next.js',
      });
      return answer.status === 'pass' || hooks.length === 0
        ? answer
        : pass('errors of requests are handed on', hooks);
    }),
};

export const applicationPerformance: Criterion = {
  id: 'monitoring/apm',
  title: 'Requests are traced or timed in production',
  group: 'performance',
  severity: 'medium',
  cost: 'small',
  references: [TELEMETRY, MONITORING],
  plan: [
    'Start OpenTelemetry with the instrumentations of the framework and the database.',
    'Export to one place.',
  ],
  person: MANIFESTS_ARE_PROTECTED,
  evaluate: (subject) =>
    forServices(subject, () =>
      instrumented(subject, {
        packages:
          /^(?:@opentelemetry\/.*|@vercel\/otel|@hono\/otel|dd-trace|newrelic|elastic-apm-node|applicationinsights|@sentry\/.*|prom-client|@prisma\/instrumentation|@appsignal\/.*|@fastify\/otel)$/,
        started:
          /\bnew\s+(?:NodeSDK|NodeTracerProvider|BasicTracerProvider|WebTracerProvider)\s*\(|\bregisterOTel\s*\(|\bhttpInstrumentationMiddleware\s*\(|\btracer\s*\.\s*init\s*\(|\bapm\s*\.\s*start\s*\(|\bcollectDefaultMetrics\s*\(|\btracesSampleRate\b|\btracesSampler\b|\brequire\s*\(\s*['"]newrelic|\bnew\s+(?:Histogram|Appsignal)\s*[(<]/g,
        lookedFor: 'OpenTelemetry, Datadog, New Relic, Prometheus, Sentry with traces, and their start',
      }),
    ),
};

export const logAggregation: Criterion = {
  id: 'monitoring/log-aggregation',
  title: 'Logs are gathered in one place',
  group: 'performance',
  severity: 'low',
  cost: 'small',
  references: [LOGS],
  plan: ['Write to stdout and let the platform ship it, described as code; or send from the logger.'],
  evaluate: (subject) =>
    forServices(subject, () => {
      const found = [
        ...dependencyPlaces(
          subject,
          /^(?:pino-(?:loki|datadog-transport|logflare|elasticsearch|cloudwatch)|winston-(?:loki|cloudwatch|elasticsearch|daily-rotate-file)|@axiomhq\/.*|next-axiom|@logtail\/.*|@opentelemetry\/(?:sdk-logs|exporter-logs-otlp-\w+)|@datadog\/browser-logs|@logtape\/otel|@google-cloud\/logging(?:-\w+)?)$/,
        ),
        ...placesOf(
          subject,
          subject.texts.paths.filter(
            (path) => /\.(?:ya?ml|toml|tf|conf)$/.test(path) && !path.startsWith('.github/'),
          ),
          /^[^#\n]*\b(?:promtail|fluent-?bit|fluentd|filebeat|logstash|aws_cloudwatch_log_group|awslogs-group|grafana\/loki|vector\.toml|log_drain|otel(?:\/opentelemetry)?-collector\w*)\b/gim,
          'ships logs',
        ),
      ];
      if (found.length > 0) return pass('logs are shipped', found);
      return fail(
        'nothing that ships logs was found',
        [
          searched(
            'transports of loggers, Loki, Fluent Bit, CloudWatch, Axiom and their like',
            'manifests and settings',
          ),
        ],
        1,
      );
    }),
};
