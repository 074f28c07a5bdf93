import { afterEach, expect } from '@jest/globals';
import { connect, type Connection } from './connect.js';
import type { Reply, ScriptedServer } from './scripted-server.js';

export const missing: Reply = { status: 404, json: { message: 'Not Found' } };
export const forbidden: Reply = {
  status: 403,
  json: { message: 'Resource not accessible by integration' },
};
/** Where the API has the repository of `connect`. */
export const repository = '/repos/acme/shop';

export interface Conversation {
  /** Connects to a server that gives these answers; it is closed after the test. */
  readonly against: typeof connect;
  /** What was asked, as `GET /repos/acme/shop`. */
  readonly requests: () => string[];
  readonly bodies: () => unknown[];
  /** The server of this test, for answers that name it. */
  readonly server: () => ScriptedServer;
}

/** For each test of a file one scripted server, whose complaints fail the test. */
export function conversation(): Conversation {
  let open: Connection | undefined;
  afterEach(async () => {
    expect(open?.server.problems ?? []).toEqual([]);
    await open?.server.close();
    open = undefined;
  });
  return {
    against: async (...parameters) => (open = await connect(...parameters)),
    requests: () =>
      (open?.server.seen ?? []).map(({ method, url }) => `${method} ${decodeURIComponent(url)}`),
    bodies: () => (open?.server.seen ?? []).map((seen) => seen.body),
    server: () => {
      if (open === undefined) throw new Error('the test has not connected yet');
      return open.server;
    },
  };
}
