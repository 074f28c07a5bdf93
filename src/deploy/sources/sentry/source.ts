import type { z } from 'zod';
import type { ErrorSourceConfig } from '../../../config/sections/deploy.js';
import { answerOf, silent } from '../answer.js';
import { askJson, authorization, isSilent, type JsonAnswer } from '../http-json.js';
import type { ErrorSource, Silent, SourceDeps, TimeWindow } from '../source.js';
import { issuesSchema, refusalSchema, totalsSchema } from './shapes.js';

type Config = Extract<ErrorSourceConfig, { readonly type: 'sentry' }>;
type Rows = z.output<typeof totalsSchema>['data'];

/** Rows that one answer holds at most. */
const PAGE = 100;
/** A project without any event in that time is taken for one that nothing is sent to. */
const ALIVE_DAYS = 14;
const DAY_MS = 24 * 60 * 60 * 1000;

/** UTC to the second, from inclusive and to exclusive, as the endpoint takes it. */
function timeOf(moment: Date): string {
  return moment.toISOString().slice(0, 19);
}

/** Counts the events of a Sentry project. */
export function sentrySource(config: Config, deps: SourceDeps): ErrorSource {
  async function ask(
    { from, to }: TimeWindow,
    fields: readonly string[],
    query: string,
  ): Promise<JsonAnswer | Silent> {
    const organization = encodeURIComponent(config.organization);
    const url = new URL(`${config.url.replace(/\/+$/, '')}/api/0/organizations/${organization}/events/`);
    const add = (name: string, value: string): void => {
      url.searchParams.append(name, value);
    };
    for (const field of fields) add('field', field);
    add('project', config.project);
    add('start', timeOf(from));
    add('end', timeOf(to));
    add('query', query);
    add('dataset', 'errors');
    add('per_page', String(PAGE));
    const headers = authorization(config.tokenEnv, url.href, deps);
    if (isSilent(headers)) return headers;
    return askJson(deps.http, { url: url.href, headers }, (data) => {
      const refusal = refusalSchema.safeParse(data);
      return refusal.success ? refusal.data.detail : undefined;
    });
  }

  async function totals(window: TimeWindow, query: string): Promise<Rows[number] | Silent> {
    const answer = await ask(window, ['count()', 'count_unique(user)', 'last_seen()'], query);
    if (isSilent(answer)) return answer;
    const parsed = totalsSchema.safeParse(answer.data);
    if (!parsed.success) return silent('unreadable', 'the answer is not a table of counts');
    return parsed.data.data[0] ?? silent('empty', 'the answer has no row');
  }

  /** Users of each issue, added up; null when there are more issues than one answer holds. */
  async function incidents(window: TimeWindow): Promise<number | null | Silent> {
    const answer = await ask(window, ['issue', 'count()', 'count_unique(user)'], config.query);
    if (isSilent(answer)) return answer;
    const parsed = issuesSchema.safeParse(answer.data);
    if (!parsed.success) return silent('unreadable', 'the answer is not a table of issues');
    const rows = parsed.data.data;
    if (rows.length >= PAGE) return null;
    // No user known: each event stands for itself.
    const all = rows.map((row) => {
      const users = row['count_unique(user)'] ?? 0;
      return users > 0 ? users : row['count()'];
    });
    return all.reduce((sum, users) => sum + users, 0);
  }

  /** Silent when nothing at all was sent lately: then no error is no news. */
  async function isAlive({ to }: TimeWindow): Promise<true | Silent> {
    const lately = { from: new Date(to.getTime() - ALIVE_DAYS * DAY_MS), to };
    const row = await totals(lately, '');
    if (isSilent(row)) return row;
    return (
      row['count()'] > 0 ||
      silent('empty', `the project has no event of the last ${ALIVE_DAYS} days: nothing may be sent to it`)
    );
  }

  return {
    name: 'sentry',
    count: async (window) => {
      const row = await totals(window, config.query);
      if (isSilent(row)) return row;
      const errors = row['count()'];
      const alive = errors === 0 ? await isAlive(window) : true;
      if (alive !== true) return alive;
      const distinct = errors === 0 ? 0 : await incidents(window);
      if (distinct !== null && typeof distinct !== 'number') return distinct;
      return answerOf(
        {
          errors,
          incidents: distinct,
          requests: null,
          users: row['count_unique(user)'] ?? null,
          freshest: errors === 0 ? null : (row['last_seen()'] ?? null),
        },
        {},
        // Errors are rare where all is well: their age says nothing about the server.
        { window, now: deps.clock.now().getTime(), maxAgeSeconds: Number.POSITIVE_INFINITY },
      );
    },
  };
}
