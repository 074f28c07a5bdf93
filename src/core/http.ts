/**
 * HTTP as the domain uses it: probes, providers, error sources, notifications. `src/platform/http.ts`
 * implements it. An answer of any status is an answer; what keeps one from coming is a value too.
 */
export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `http:` or `https:`; credentials in it are refused. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** For the whole exchange, body included. */
  readonly timeoutMs: number;
  /** Bytes of body that are read; 1 MiB unless told. What comes after is dropped and `truncated` set. */
  readonly maxBytes?: number;
  /** Redirects that are followed; 0 unless told. `authorization` and `cookie` never follow to another origin. */
  readonly redirects?: number;
}

export interface HttpAnswer {
  readonly outcome: 'answered';
  readonly status: number;
  /** Lower-case names; repeated ones joined with a comma. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly truncated: boolean;
  /** Until the last byte that was read. */
  readonly durationMs: number;
}

export interface HttpSilence {
  readonly outcome: 'silent';
  readonly reason: 'timeout' | 'refused' | 'unresolved' | 'reset' | 'tls' | 'invalid' | 'other';
  /** For people; holds neither headers nor query. */
  readonly message: string;
  readonly durationMs: number;
}

export interface Http {
  /** Never throws for what the network does. A connection is not reused by a later request. */
  send(request: HttpRequest): Promise<HttpAnswer | HttpSilence>;
}
