import type { PermissionNeed, Token } from './permissions.js';
import type { HostedRepository } from './repository.js';

/** A JSON object whose shape the reader checks. */
export type Json = Readonly<Record<string, unknown>>;

/** One request as a handler sees it: decoded, authenticated, its repository found. */
export interface Call {
  readonly method: string;
  /** Path without the API prefix, still percent-encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** The body, `{}` when there is none. */
  readonly body: Json;
  readonly token: Token;
  readonly repository: HostedRepository;
  /** A decoded path parameter; fails for one that the route lacks. */
  param(name: string): string;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, bytes as they are; nothing for `undefined`. */
  readonly body?: unknown;
}

export type Handler = (call: Call) => Answer | Promise<Answer>;

export interface Route {
  readonly method: string;
  /** `{name}` is one segment, `{name+}` the rest of the path. */
  readonly pattern: string;
  readonly needs: PermissionNeed;
  readonly handler: Handler;
}

/** An answer that a handler gives up with. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly details: Json = {},
  ) {
    super(message);
  }
}

export const notFound = (): Refusal => new Refusal(404, 'Not Found');

/** 422 as GitHub words it. */
export const invalid = (resource: string, message: string, field?: string): Refusal =>
  new Refusal(422, 'Validation Failed', {
    errors: [{ resource, code: 'custom', message, ...(field === undefined ? {} : { field }) }],
  });

export const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object under a key, `{}` when there is none. */
export function child(value: unknown, key: string): Json {
  const found = isJson(value) ? value[key] : undefined;
  return isJson(found) ? found : {};
}

/** The objects of an array. */
export const objects = (value: unknown): readonly Json[] =>
  Array.isArray(value) ? value.filter(isJson) : [];

/** One page of a list, `Link` header included; 30 a page unless asked, 100 at most, as GitHub does. */
export function paginate<Item>(
  apiUrl: string,
  call: Pick<Call, 'path' | 'query'>,
  items: readonly Item[],
): { readonly items: readonly Item[]; readonly headers: Readonly<Record<string, string>> } {
  const size = Math.min(100, Math.max(1, Number(call.query.get('per_page') ?? '30') || 30));
  const page = Math.max(1, Number(call.query.get('page') ?? '1') || 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const at = (number: number, relation: string): string => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(number));
    return `<${apiUrl}${call.path}?${query.toString()}>; rel="${relation}"`;
  };
  const links = [
    ...(page > 1 ? [at(page - 1, 'prev')] : []),
    ...(page < last ? [at(page + 1, 'next'), at(last, 'last')] : []),
    ...(page > 1 ? [at(1, 'first')] : []),
  ];
  return {
    items: items.slice((page - 1) * size, page * size),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  };
}
