/**
 * What a request does to the host. It decides what may be sent twice:
 * - `read` and `repeatable`: sent again after any passing failure; twice is the same as once.
 * - `create`: sent again only when the host certainly did nothing with it.
 */
export type Effect = 'read' | 'repeatable' | 'create';

/** What the method alone tells. A caller who knows better says so. */
export function effectOf(method: string): Effect {
  if (method === 'GET' || method === 'HEAD') return 'read';
  return method === 'POST' ? 'create' : 'repeatable';
}
