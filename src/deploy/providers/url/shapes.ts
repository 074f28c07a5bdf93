import type { VersionPlace } from '../../version.js';

/** The configuration is the place itself; what is told there is read by `src/deploy/version.ts`. */
export type UrlConfig = VersionPlace;

/** The address without its query, which may hold a key. */
export function sourceOf({ url }: UrlConfig): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}
