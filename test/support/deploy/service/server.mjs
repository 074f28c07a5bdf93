// A small web service: pages, its version, its health, one line of JSON for each request.
import { appendFileSync, readFileSync } from 'node:fs';
import http from 'node:http';

const settings = JSON.parse(readFileSync(new URL('settings.json', import.meta.url), 'utf8'));
if (settings.requires !== undefined && process.env[settings.requires] === undefined)
  throw new Error(`${settings.requires} is not set`);

const counts = { pages: 0, checks: 0 };
/** Every n-th of a kind fails; none where there is no n. */
const fails = (kind, every) => (counts[kind] += 1) % (every ?? Infinity) === 0;

function answer(url) {
  if (url === '/version') return { status: 200, body: { commit: process.env.COMMIT } };
  if (url === '/health')
    return fails('checks', settings.unhealthyEvery)
      ? { status: 503, body: {} }
      : { status: 200, body: { ok: true } };
  return fails('pages', settings.errorEvery)
    ? { status: 500, body: { error: 'internal' } }
    : { status: 200, body: { page: url } };
}

const server = http.createServer((request, response) => {
  const { status, body } = answer(request.url);
  const isError = status >= 500;
  const line = {
    time: request.headers['x-time'],
    level: isError ? 50 : 30,
    msg: isError ? 'TypeError: the cart is empty' : 'request completed',
    req: { method: request.method, url: request.url },
    res: { statusCode: status },
    ...(isError ? { userId: `user-${counts.pages}` } : {}),
  };
  appendFileSync(process.env.LOG_FILE, `${JSON.stringify(line)}\n`);
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
// Whoever deploys is gone: nobody would end this process any more.
process.on('disconnect', () => process.exit());
