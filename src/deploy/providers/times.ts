/** Milliseconds since 1970 as ISO 8601. */
export function isoTime(milliseconds: number | null | undefined): string | null {
  return milliseconds === undefined || milliseconds === null ? null : new Date(milliseconds).toISOString();
}

const moment = (time: string | null): number => {
  const parsed = Date.parse(time ?? '');
  return Number.isNaN(parsed) ? 0 : parsed;
};

/** The one that was created last; of equals the first. */
export function newest<T extends { readonly createdAt: string | null }>(items: readonly T[]): T | undefined {
  return [...items].sort((a, b) => moment(b.createdAt) - moment(a.createdAt))[0];
}
