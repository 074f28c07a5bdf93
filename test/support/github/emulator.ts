import { createEmulator } from 'emulate';
import { isJson, objects, Refusal, type Answer, type Json } from './contract.js';

/** The public emulator, reached over loopback; its own addresses in answers are replaced by ours. */
export interface Emulator {
  /** One call on behalf of a login. */
  call(login: string, method: string, path: string, body?: Json): Promise<Answer>;
  /** The same, for an answer that must be a success. */
  expect(login: string, method: string, path: string, body?: Json): Promise<Json>;
  /** All pages of a list. */
  list(login: string, path: string): Promise<readonly Json[]>;
  close(): Promise<void>;
}

const tokenOf = (login: string): string => `emulator-${Buffer.from(login).toString('hex')}`;

/** Bots are users of another type; the emulator knows people only. */
function markBots(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(markBots);
  if (!isJson(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, markBots(item)] as const);
  const marked: Json = Object.fromEntries(entries);
  const isBot = typeof marked.login === 'string' && marked.login.endsWith('[bot]');
  return isBot ? { ...marked, type: 'Bot' } : marked;
}

/**
 * Starts the emulator with these users.
 *
 * @param apiUrl base of the API addresses in answers; `serverUrl` that of pages.
 */
export async function startEmulator(
  logins: readonly string[],
  urls: { readonly apiUrl: string; readonly serverUrl: string },
): Promise<Emulator> {
  const started = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: Object.fromEntries(
        logins.map((login) => [tokenOf(login), { login, scopes: ['repo', 'user'] }]),
      ),
      github: { users: logins.map((login) => ({ login, name: login, email: `${login}@example.com` })) },
    },
  });
  const own = new URL(started.url);
  const address = `http://127.0.0.1:${own.port}`;
  const translate = (body: string): string =>
    body
      .replaceAll(new RegExp(`("html_url":\\s*")${own.origin}`, 'g'), `$1${urls.serverUrl}`)
      .replaceAll(own.origin, urls.apiUrl)
      .replaceAll(/("http:[^"]*)\[bot\]/g, '$1%5Bbot%5D');

  const call: Emulator['call'] = async (login, method, path, body) => {
    const response = await fetch(`${address}${path}`, {
      method,
      headers: { authorization: `token ${tokenOf(login)}`, 'content-type': 'application/json' },
      ...(method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
    });
    const answer = await response.text();
    const link = response.headers.get('link');
    return {
      status: response.status,
      headers: link === null ? {} : { link: link.replaceAll(address, urls.apiUrl) },
      ...(answer === '' ? {} : { body: markBots(JSON.parse(translate(answer))) }),
    };
  };
  const expectCall: Emulator['expect'] = async (login, method, path, body) => {
    const answer = await call(login, method, path, body);
    const json = isJson(answer.body) ? answer.body : {};
    if (answer.status >= 400) throw new Refusal(answer.status, String(json.message), json);
    return json;
  };
  return {
    call,
    expect: expectCall,
    async list(login, path) {
      const found: Json[] = [];
      for (let page = 1; ; page += 1) {
        const answer = await call(
          login,
          'GET',
          `${path}${path.includes('?') ? '&' : '?'}per_page=100&page=${page}`,
        );
        if (answer.status !== 200) throw new Refusal(answer.status, `GET ${path} of the emulator`);
        const items = objects(answer.body);
        found.push(...items);
        if (items.length < 100) return found;
      }
    },
    close: () => started.close(),
  };
}
