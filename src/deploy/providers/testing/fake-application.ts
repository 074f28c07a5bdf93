import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { fixedClock } from '../../../core/testing/doubles.js';
import { urlProvider } from '../url/provider.js';
import { testDeps, type ProviderWorld } from './world.js';

export interface ApplicationWorld extends ProviderWorld {
  /** What it answers with next instead of its version, one each. */
  failWith(...statuses: readonly number[]): void;
  readonly url: string;
}

/** An application that tells its commit at an address. */
export async function applicationWorld(): Promise<ApplicationWorld> {
  const clock = fixedClock();
  const deployed: string[] = [];
  const statuses: number[] = [];
  let live: string | null = null;
  let requests = 0;
  const server = http.createServer((_request, response) => {
    requests++;
    const status = statuses.shift() ?? 200;
    response.writeHead(status, { 'x-commit': live ?? '' }).end(JSON.stringify({ build: { commit: live } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/version`;
  return {
    provider: urlProvider({ url: `${url}?key=hidden`, path: 'build.commit' }, testDeps(clock)),
    clock,
    url,
    failWith: (...more) => {
      statuses.push(...more);
    },
    deploy: (commit) => String(deployed.push(commit) - 1),
    set: (id) => {
      live = deployed[Number(id)] ?? null;
    },
    live: () => live,
    isPinned: () => false,
    pinByHand: () => undefined,
    nextMove: () => undefined,
    effects: () => 0,
    requests: () => requests,
    fail: () => undefined,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
