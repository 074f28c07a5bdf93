import type { Json } from './contract.js';

export type Channel = 'api' | 'git' | 'results' | 'blob';

/** A request as it came in, noted before it is answered. */
export interface RecordedRequest {
  readonly channel: Channel;
  /** Number among the API calls, from 1; undefined for other channels. */
  readonly call: number | undefined;
  readonly kind: 'read' | 'write';
  readonly method: string;
  /** Path with its query, without the API prefix. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Body of an API call. */
  readonly body: Json | undefined;
  /** Login behind the token; undefined when there was none or an unknown one. */
  login: string | undefined;
  /** Status answered; undefined while it is open or when the connection was dropped. */
  status: number | undefined;
}

/** A request that GitHub would not understand, or that this server does not serve. */
export interface Violation {
  readonly request: string;
  readonly problem: string;
}

/** Everything that was asked of the server. */
export class Requests {
  readonly all: RecordedRequest[] = [];
  readonly violations: Violation[] = [];
  /** Answers of this server that GitHub would not give; looked for only when asked. */
  readonly answerViolations: Violation[] = [];
  #calls = 0;

  record(request: Omit<RecordedRequest, 'call' | 'login' | 'status'>): RecordedRequest {
    if (request.channel === 'api') this.#calls += 1;
    const recorded: RecordedRequest = {
      ...request,
      call: request.channel === 'api' ? this.#calls : undefined,
      login: undefined,
      status: undefined,
    };
    this.all.push(recorded);
    return recorded;
  }

  /** API calls made so far. */
  get count(): { readonly read: number; readonly write: number; readonly total: number } {
    const calls = this.all.filter((request) => request.channel === 'api');
    const write = calls.filter((request) => request.kind === 'write').length;
    return { read: calls.length - write, write, total: calls.length };
  }

  /** API calls as `METHOD /path`, in order: for assertions and failure messages. */
  get log(): readonly string[] {
    return this.all
      .filter((request) => request.channel === 'api')
      .map((request) => `${request.method} ${request.path} ${request.status ?? 'dropped'}`);
  }

  /** Forgets what was recorded and counts from 1 again. */
  clear(): void {
    this.all.length = 0;
    this.violations.length = 0;
    this.answerViolations.length = 0;
    this.#calls = 0;
  }
}
