import type { FileFacts } from './types.js';

/** Facts by key; what is not there is made anew. */
export interface FactsCache {
  /** Facts of the known keys; the rest is absent. */
  getMany(keys: readonly string[]): Promise<ReadonlyMap<string, FileFacts>>;
  /** Never fails the scan: a cache that cannot be written is only slow. */
  putMany(entries: ReadonlyMap<string, FileFacts>): Promise<void>;
}

/** A cache that lives as long as the process, for sessions that scan again after an edit. */
export function memoryCache(): FactsCache {
  const known = new Map<string, FileFacts>();
  return {
    getMany: (keys) => {
      const found = new Map<string, FileFacts>();
      for (const key of keys) {
        const facts = known.get(key);
        if (facts) found.set(key, facts);
      }
      return Promise.resolve(found);
    },
    putMany: (entries) => {
      for (const [key, facts] of entries) known.set(key, facts);
      return Promise.resolve();
    },
  };
}

/** Looks in the first cache, then in the second; keeps both filled. */
export function layeredCache(near: FactsCache, far: FactsCache): FactsCache {
  return {
    getMany: async (keys) => {
      const found = new Map(await near.getMany(keys));
      const missing = keys.filter((key) => !found.has(key));
      if (missing.length === 0) return found;
      const further = await far.getMany(missing);
      await near.putMany(further);
      for (const [key, facts] of further) found.set(key, facts);
      return found;
    },
    putMany: async (entries) => {
      await near.putMany(entries);
      await far.putMany(entries);
    },
  };
}
