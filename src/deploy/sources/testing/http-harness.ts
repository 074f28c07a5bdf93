import { loopback, type Loopback, type Reply } from '../../testing/loopback.js';
import type { ErrorSource } from '../source.js';
import { HOSTILE, SECRET, type Harness, type Situation } from './contract.js';

export interface HttpHarness extends Harness {
  /** The server of the last situation. */
  readonly server: () => Loopback;
}

/** A harness for sources that ask over HTTP: `answer` is how the real server answers where all is well. */
export function httpHarness(
  open: (url: string) => ErrorSource,
  answer: (situation: Situation, request: URL) => string,
  lacks: Harness['lacks'] = [],
  refusal: (text: string) => object = (error) => ({ error, detail: error }),
): HttpHarness {
  let server: Loopback | undefined;
  function reply(situation: Situation, request: URL): Reply {
    switch (situation.is) {
      case 'refused':
        return { status: 401, body: JSON.stringify(refusal(`token ${SECRET} is wrong`)) };
      case 'down':
        return { status: 503, body: '<html>no healthy upstream</html>' };
      case 'garbage':
        return { body: '<html><title>Sign in</title></html>' };
      case 'hostile':
        return { status: 400, body: JSON.stringify(refusal(HOSTILE)) };
      default:
        return { body: answer(situation, request) };
    }
  }
  return {
    lacks,
    server: () => {
      if (server === undefined) throw new Error('nothing was opened');
      return server;
    },
    open: async (situation) => {
      await server?.close();
      server = await loopback((request) => reply(situation, request));
      return open(server.url);
    },
    close: async () => {
      await server?.close();
      server = undefined;
    },
  };
}
