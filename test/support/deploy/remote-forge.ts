import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SuiteError, type ErrorKind } from '../../../src/core/errors.js';
import type { Forge } from '../../../src/core/forge.js';
import type { ForgeDouble } from '../../../src/core/testing/forge-double.js';

interface Answer {
  readonly value?: unknown;
  readonly error?: { readonly message: string; readonly kind: ErrorKind; readonly code: string };
}

/** Serves a host in memory to other processes, so that it outlives them. */
export async function serveForge(
  current: () => ForgeDouble,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const answerTo = async (asked: string): Promise<Answer> => {
    const { method, args } = JSON.parse(asked) as { readonly method: keyof Forge; readonly args: unknown[] };
    try {
      const call = Reflect.get(current(), method) as (...args: unknown[]) => Promise<unknown>;
      return { value: await call(...args) };
    } catch (error) {
      if (!(error instanceof SuiteError)) throw error;
      return { error: { message: error.message, kind: error.kind, code: error.code } };
    }
  };
  const server = createServer((request, response) => {
    text(request)
      .then(answerTo)
      .then((answer) => response.end(JSON.stringify(answer)))
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** The host that another process serves. `done` is told after each call. */
export function remoteForge(
  url: string,
  repository: Forge['repository'],
  done: (method: string) => void,
): Forge {
  const call = async (method: string, args: readonly unknown[]): Promise<unknown> => {
    const response = await fetch(url, { method: 'POST', body: JSON.stringify({ method, args }) });
    const { value, error } = (await response.json()) as Answer;
    if (error !== undefined) throw new SuiteError(error.message, { kind: error.kind, code: error.code });
    done(method);
    return value;
  };
  return new Proxy({} as Forge, {
    get: (_target, name) =>
      name === 'repository' ? repository : (...args: unknown[]) => call(String(name), args),
  });
}
