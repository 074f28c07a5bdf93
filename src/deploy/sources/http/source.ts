import type { ErrorSourceConfig } from '../../../config/sections/deploy.js';
import { valueAt } from '../../json-path.js';
import { answerOf } from '../answer.js';
import { askJson, authorization, isSilent } from '../http-json.js';
import type { ErrorSource, SourceDeps, TimeWindow } from '../source.js';

type Config = Extract<ErrorSourceConfig, { readonly type: 'http' }>;

/** What stands for the window in an address. */
function placeholders({ from, to }: TimeWindow): Readonly<Record<string, string>> {
  const seconds = (moment: Date): number => Math.floor(moment.getTime() / 1000);
  return {
    '{from}': from.toISOString(),
    '{to}': to.toISOString(),
    '{fromSeconds}': String(seconds(from)),
    '{toSeconds}': String(seconds(to)),
    '{seconds}': String((to.getTime() - from.getTime()) / 1000),
  };
}

/** Counts from an address that answers with JSON. */
export function httpSource(config: Config, deps: SourceDeps): ErrorSource {
  const { errors, requests, users, freshest, maxAgeSeconds, tokenEnv } = config;
  const at = (data: unknown, path: string | undefined): unknown =>
    path === undefined ? undefined : valueAt(data, path);
  return {
    name: 'http',
    count: async (window) => {
      const values = placeholders(window);
      const url = config.url.replace(/\{\w+\}/g, (name) => encodeURIComponent(values[name] ?? name));
      const headers = authorization(tokenEnv, url, deps);
      if (isSilent(headers)) return headers;
      const answer = await askJson(deps.http, { url, headers });
      if (isSilent(answer)) return answer;
      const { data } = answer;
      return answerOf(
        {
          errors: at(data, errors),
          requests: at(data, requests),
          users: at(data, users),
          freshest: at(data, freshest),
        },
        {
          requests: requests !== undefined,
          users: users !== undefined,
          freshest: freshest !== undefined,
        },
        { window, now: deps.clock.now().getTime(), maxAgeSeconds },
      );
    },
  };
}
