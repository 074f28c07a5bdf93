import type { ErrorSourceConfig } from '../../../config/sections/deploy.js';
import { answerOf, countOf, silent, staleness } from '../answer.js';
import { askJson, authorization, isSilent, type JsonAnswer } from '../http-json.js';
import { momentOf } from '../../logs/moment.js';
import type { ErrorSource, Silent, SourceDeps, TimeWindow } from '../source.js';
import { streamsSchema, vectorSchema } from './shapes.js';

type Config = Extract<ErrorSourceConfig, { readonly type: 'loki' }>;

/** How far back the newest line is looked for. */
const LOOK_BACK_MS = 60 * 60 * 1000;

/** `{…}` at the start of a log query: the streams without the filters after them; undefined when there is none. */
export function streamsOf(query: string): string | undefined {
  return /^\s*(\{(?:[^}"`]|"(?:[^"\\]|\\.)*"|`[^`]*`)*\})/.exec(query)?.[1];
}

/** The last nanosecond before a moment: ranges include their end, windows do not. */
function lastNanosecond(moment: Date): string {
  return String(BigInt(moment.getTime()) * 1_000_000n - 1n);
}

/** Counts lines of Loki. */
export function lokiSource(config: Config, deps: SourceDeps): ErrorSource {
  async function ask(way: string, values: Readonly<Record<string, string>>): Promise<JsonAnswer | Silent> {
    const url = new URL(`${config.url.replace(/\/+$/, '')}/loki/api/v1/${way}`);
    for (const [name, value] of Object.entries(values)) url.searchParams.set(name, value);
    const token = authorization(config.tokenEnv, url.href, deps);
    if (isSilent(token)) return token;
    const tenant = config.tenant === undefined ? {} : { 'x-scope-orgid': config.tenant };
    return askJson(deps.http, { url: url.href, headers: { ...token, ...tenant } });
  }

  /** Lines of a log query in a window. No line: an empty vector, which is zero once the streams are known to flow. */
  async function lines(query: string, window: TimeWindow): Promise<number | Silent> {
    const milliseconds = window.to.getTime() - window.from.getTime();
    const answer = await ask('query', {
      query: `sum(count_over_time(${query} [${milliseconds}ms]))`,
      time: lastNanosecond(window.to),
    });
    if (isSilent(answer)) return answer;
    const parsed = vectorSchema.safeParse(answer.data);
    if (!parsed.success) return silent('unreadable', 'the answer to a count is not a vector');
    const counts = parsed.data.data.result.map(({ value: [, text] }) => countOf(text));
    if (counts.some((count) => count === undefined))
      return silent('unreadable', 'the answer to a count is not a count');
    return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  }

  /** Milliseconds since 1970 of the newest line of any kind. */
  async function newestLine(window: TimeWindow, now: number): Promise<number | Silent> {
    const query = config.freshest ?? streamsOf(config.query);
    if (query === undefined)
      return silent('unreadable', 'the query does not start with streams in braces; configure `freshest`');
    const answer = await ask('query_range', {
      query,
      start: `${Math.min(window.from.getTime(), now - LOOK_BACK_MS)}000000`,
      end: `${now}000000`,
      direction: 'backward',
      limit: '1',
    });
    if (isSilent(answer)) return answer;
    const parsed = streamsSchema.safeParse(answer.data);
    if (!parsed.success) return silent('unreadable', 'the answer to a log query holds no streams');
    const times = parsed.data.data.result.flatMap(({ values }) => values.map(([time]) => momentOf(time)));
    const known = times.filter((time) => time !== null);
    if (known.length === 0) return silent('empty', 'the streams have no line at all');
    return Math.max(...known);
  }

  return {
    name: 'loki',
    count: async (window) => {
      const { query, requests, maxAgeSeconds } = config;
      const now = deps.clock.now().getTime();
      const newest = await newestLine(window, now);
      if (typeof newest !== 'number') return newest;
      const stale = staleness(newest, window, now, maxAgeSeconds);
      if (stale !== undefined) return stale;
      const errors = await lines(query, window);
      if (typeof errors !== 'number') return errors;
      const asked = requests === undefined ? null : await lines(requests, window);
      if (asked !== null && typeof asked !== 'number') return asked;
      return answerOf(
        { errors, requests: asked, users: null, freshest: newest },
        {},
        { window, now, maxAgeSeconds },
      );
    },
  };
}
