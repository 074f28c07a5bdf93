import { SuiteError } from '../../core/errors.js';
import { redactor } from '../../core/redact.js';
import { download } from './download.js';
import { effectOf, type Effect } from './effects.js';
import { suiteErrorFor, unexpectedAnswer, type Asked } from './errors.js';
import { failureOf, type Failure, type Headers } from './failure.js';
import { openOctokit } from './octokit.js';
import { Waiting } from './retry-rules.js';
import type { Route } from './routes.js';
import { addressesOf, checkedToken, type GitHubOptions } from './settings.js';
import { tooLarge, transport } from './transport.js';

/** Values for the placeholders of a route; the rest goes into the query or the body. */
export type Parameters = Readonly<Record<string, unknown>>;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON, not validated; text when it was no JSON. */
  readonly data: unknown;
  readonly asked: Asked;
}

export interface Page {
  readonly items: readonly unknown[];
  readonly asked: Asked;
}

/** Requests to one GitHub server. All errors are those that `src/core/forge.ts` names. */
export interface GitHubClient {
  /** `effect` is what the method tells, unless given. */
  request(route: Route, parameters: Parameters, effect?: Effect): Promise<Answer>;
  /** Pages of 100 or fewer, as long as they are asked for; `github/too-large` beyond 100 of them. */
  pages(route: Route, parameters: Parameters): AsyncIterable<Page>;
  /** A query, never a mutation. */
  graphql(query: string): Promise<Answer>;
  /** What a route's redirect leads to, fetched without the token. */
  download(route: Route, parameters: Parameters, maxBytes: number): Promise<Buffer>;
}

/** 10 000 entries: a search that goes on for longer is not the one that was meant. */
const MAX_PAGES = 100;

const isRedirect = (status: number): boolean => status >= 300 && status < 400 && status !== 304;

/**
 * The path as it is sent; a value of `.` or `..` would lead to another route, because URLs resolve them.
 * @throws SuiteError `github/invalid`
 */
function pathOf(route: string, parameters: Parameters): string {
  return route.replace(/\{(\w+)\}/g, (_, name: string) => {
    const given = parameters[name];
    const value = typeof given === 'string' || typeof given === 'number' ? String(given) : '';
    if (!/^\.{0,2}$/.test(value)) return encodeURIComponent(value);
    throw new SuiteError(`a ${name.replaceAll('_', ' ')} cannot be "${value}"`, {
      kind: 'provider',
      code: 'github/invalid',
    });
  });
}

function askedFor(route: string, parameters: Parameters, effect?: Effect): Asked {
  return {
    route,
    request: pathOf(route, parameters),
    effect: effect ?? effectOf(route.split(' ')[0] ?? ''),
  };
}

/** Loads octokit and makes no request. */
export async function openGitHub(options: GitHubOptions): Promise<GitHubClient> {
  const { clock, logger, timeoutMs = 30_000, random = Math.random } = options;
  const addresses = addressesOf(options.apiUrl);
  const token = checkedToken(options.token);
  const redact = redactor(token);
  const waiting = new Waiting(clock, logger, options.maxWaitMs ?? 300_000);
  const octokit = await openOctokit({
    token,
    baseUrl: addresses.api,
    fetch: transport({ origin: addresses.origin, timeoutMs, logger }),
    clock,
    logger,
    waiting,
    isPaced: options.isPaced ?? true,
    random,
    redact,
  });
  const errorFor = (failure: Failure, asked: Asked): SuiteError =>
    suiteErrorFor(failure, asked, clock.now(), redact);

  const request = async (
    asked: Asked,
    parameters: Parameters,
    notes: { readonly redirect?: 'manual' } = {},
  ): Promise<Answer> => {
    try {
      const answer = await octokit.request(asked.route, {
        ...parameters,
        request: { effect: asked.effect, ...notes },
      });
      const data: unknown = answer.data;
      return { status: answer.status, headers: answer.headers, data, asked };
    } catch (error) {
      throw errorFor(failureOf(error), asked);
    }
  };

  return {
    request: async (route, parameters, effect) => {
      const answer = await request(askedFor(route, parameters, effect), parameters);
      if (isRedirect(answer.status)) throw errorFor({ kind: 'status', ...answer }, answer.asked);
      return answer;
    },

    pages: async function* (route, parameters) {
      const asked = askedFor(route, parameters);
      const iterator = octokit.paginate
        .iterator(route as string, { per_page: 100, ...parameters })
        [Symbol.asyncIterator]();
      for (let count = 0; count < MAX_PAGES; count++) {
        const page = await iterator.next().catch((error: unknown) => {
          throw errorFor(failureOf(error), asked);
        });
        if (page.done === true) return;
        const items: unknown = page.value.data;
        if (!Array.isArray(items)) throw unexpectedAnswer(asked, 'not a list');
        yield { items: items as readonly unknown[], asked };
      }
      throw tooLarge(`the list of ${asked.request}`, MAX_PAGES * 100);
    },

    graphql: (query) => {
      const asked: Asked = { route: `POST ${addresses.graphql}`, request: 'POST /graphql', effect: 'read' };
      return request(asked, { query });
    },

    download: (route, parameters, maxBytes) => {
      const asked = askedFor(route, parameters);
      return download({
        link: async () => {
          const answer = await request(asked, parameters, { redirect: 'manual' });
          if (isRedirect(answer.status)) return String(answer.headers.location ?? '');
          throw unexpectedAnswer(asked, `status ${answer.status} and no redirect`);
        },
        asked,
        maxBytes,
        timeoutMs: options.downloadTimeoutMs ?? 300_000,
        waiting,
        clock,
        random,
        redact,
      });
    },
  };
}
