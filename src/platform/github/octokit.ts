import type { Octokit } from '@octokit/core';
import type { Clock, Logger } from '../../core/ports.js';
import { quoted, type Redact } from '../../core/redact.js';
import { effectOf, type Effect } from './effects.js';
import { failureOf } from './failure.js';
import { LIMIT_RETRIES, planRetry, type Waiting } from './retry-rules.js';

export interface OctokitSettings {
  readonly token: string;
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly waiting: Waiting;
  readonly isPaced: boolean;
  readonly random: () => number;
  readonly redact: Redact;
}

/** What the plugins and our rules keep in the options of a request. */
interface RequestNotes extends Record<string, unknown> {
  effect?: Effect;
  /** Set by the retry plugin. */
  retryCount?: number;
  /** Read by the retry plugin. */
  retries?: number;
}

/**
 * Octokit as the suite uses it. The retry plugin sends again, the throttling plugin keeps the pace and the
 * pagination plugin follows the links; whether and when something is sent again is decided in retry-rules.ts,
 * because by themselves the plugins repeat a POST after a 500 and pass over Retry-After on a plain 429.
 */
export async function openOctokit(settings: OctokitSettings) {
  const [{ Octokit }, { retry }, { throttling }, { paginateRest }] = await Promise.all([
    import('@octokit/core'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
    import('@octokit/plugin-paginate-rest'),
  ]);
  const rules = (octokit: Octokit): object => {
    applyRules(octokit, settings);
    return {};
  };
  // Our rules come first: the retry plugin reads what they decide.
  const Client = Octokit.plugin(rules, retry, throttling, paginateRest);
  const { token, baseUrl, logger, redact } = settings;
  const logAt = (level: 'debug' | 'info' | 'warn' | 'error') => (message: unknown) => {
    logger[level]('octokit', { text: quoted(String(message), redact) });
  };
  const log = { debug: logAt('debug'), info: logAt('info'), warn: logAt('warn'), error: logAt('error') };
  const never = (): boolean => false;
  return new Client({
    auth: token,
    baseUrl,
    userAgent: 'caretaker',
    // The request library has a log of its own, which is the console unless told.
    request: { fetch: settings.fetch, log },
    log,
    // No statuses are excepted and no time is added here: our rules have decided and waited by then.
    retry: { doNotRetry: [], retryAfterBaseValue: 0 },
    throttle: { enabled: settings.isPaced, onRateLimit: never, onSecondaryRateLimit: never },
  });
}

function applyRules(octokit: Octokit, { clock, random, waiting }: OctokitSettings): void {
  octokit.hook.before('request', (options) => {
    options.headers.accept = 'application/vnd.github+json';
    options.headers['x-github-api-version'] = '2022-11-28';
  });
  octokit.hook.error('request', async (error, options) => {
    const notes = options.request as RequestNotes;
    const effect = notes.effect ?? effectOf(options.method);
    const plan = planRetry(failureOf(error), effect, notes.retryCount ?? 0, clock.now(), random());
    const isAgain = plan !== undefined && (await waiting.wait(plan));
    notes.retries = isAgain ? LIMIT_RETRIES : 0;
    throw error;
  });
}
