import type { ErrorSourceConfig } from '../../../config/sections/deploy.js';
import { answerOf, silent, staleness } from '../answer.js';
import { askJson, authorization, isSilent } from '../http-json.js';
import type { ErrorSource, Silent, SourceDeps, TimeWindow } from '../source.js';
import { querySchema, refusalSchema } from './shapes.js';

type Config = Extract<ErrorSourceConfig, { readonly type: 'prometheus' }>;

/** Decimals of a number in an answer; `NaN`, `+Inf` and `-Inf` are none. */
const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** A duration as the query language takes it: whole seconds, else milliseconds. */
function durationOf({ from, to }: TimeWindow): string {
  const milliseconds = to.getTime() - from.getTime();
  return milliseconds % 1000 === 0 ? `${milliseconds / 1000}s` : `${milliseconds}ms`;
}

/** The sum of a vector, or a scalar. An empty vector is not zero: no series matched. */
function valueOf(data: unknown, what: string): number | Silent {
  const parsed = querySchema.safeParse(data);
  if (!parsed.success)
    return silent('unreadable', `the answer to the ${what} query is neither vector nor scalar`);
  const { data: told, warnings = [] } = parsed.data;
  if (warnings.length > 0)
    return silent('unreadable', `the answer to the ${what} query is not whole: ${warnings.join('; ')}`);
  const samples = told.resultType === 'scalar' ? [told.result] : told.result.map(({ value }) => value);
  if (samples.length === 0) return silent('empty', `no series matches the ${what} query`);
  const numbers = samples.map(([, text]) => (NUMBER.test(text) ? Number(text) : Number.NaN));
  if (numbers.some((number) => !Number.isFinite(number) || number < 0))
    return silent('unreadable', `the answer to the ${what} query is not a count`);
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Counts by a query of Prometheus, or of a server that answers like it. */
export function prometheusSource(config: Config, deps: SourceDeps): ErrorSource {
  async function ask(what: string, query: string, at: Date): Promise<number | Silent> {
    const url = new URL(`${config.url.replace(/\/+$/, '')}/api/v1/query`);
    url.searchParams.set('query', query);
    url.searchParams.set('time', String(at.getTime() / 1000));
    const headers = authorization(config.tokenEnv, url.href, deps);
    if (isSilent(headers)) return headers;
    const answer = await askJson(deps.http, { url: url.href, headers }, (data) => {
      const refusal = refusalSchema.safeParse(data);
      return refusal.success ? refusal.data.error : undefined;
    });
    return isSilent(answer) ? answer : valueOf(answer.data, what);
  }

  return {
    name: 'prometheus',
    count: async (window) => {
      const { query, requests, freshest, maxAgeSeconds } = config;
      const now = deps.clock.now();
      const end = window.to < now ? window.to : now;
      const inWindow = (text: string): string => text.replaceAll('{window}', durationOf(window));
      // A server that stopped scraping goes on to extrapolate from what it has.
      const newest = await ask('freshest', freshest, end);
      if (typeof newest !== 'number') return newest;
      const stale = staleness(newest * 1000, window, now.getTime(), maxAgeSeconds);
      if (stale !== undefined) return stale;
      const errors = await ask('error', inWindow(query), window.to);
      if (typeof errors !== 'number') return errors;
      const asked = requests === undefined ? null : await ask('request', inWindow(requests), window.to);
      if (asked !== null && typeof asked !== 'number') return asked;
      return answerOf(
        { errors, requests: asked, users: null, freshest: newest },
        {},
        { window, now: now.getTime(), maxAgeSeconds },
      );
    },
  };
}
