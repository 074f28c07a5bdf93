import { messageOf } from '../../core/errors.js';
import type { Files, Logger } from '../../core/ports.js';
import { TRUSTED_EVENTS } from '../../core/trusted-events.js';

/** Where the facts cache is wanted. */
export interface CacheUse {
  /** Event that started the run. */
  readonly event: string;
  /** `scan` has no permission to write and no secrets; the others have. */
  readonly job: 'scan' | 'write' | 'deploy' | 'rollback';
}

export interface FactsCacheOptions {
  /** Absolute, and the same in every run: the host matches caches by it. */
  readonly directory: string;
  /** `FACTS_VERSION`: facts of other versions are not asked for. */
  readonly version: number;
  readonly run: number;
  readonly attempt: number;
  readonly use: CacheUse;
  readonly files: Files;
  readonly logger: Logger;
}

/** The facts directory in the cache of the host. Never the only copy of anything, and never an error. */
export interface RemoteFactsCache {
  restore(): Promise<'restored' | 'missed' | 'off' | 'failed'>;
  /** `unchanged`: the directory is as `restore` left it, and a copy would only use up the quota. */
  save(): Promise<'saved' | 'unchanged' | 'off' | 'failed'>;
}

/**
 * Why the cache takes no part; undefined when it may. The client unpacks what it finds with absolute paths
 * before anything can look at it, so whoever writes to the cache writes files on the runner. A job that can
 * push, deploy or read secrets therefore never restores one.
 */
export function whyNoCache(use: CacheUse): string | undefined {
  if (use.job !== 'scan') return 'a job that can write never restores a cache';
  if (!TRUSTED_EVENTS.includes(use.event)) return 'the event that started the run is not trusted';
  return undefined;
}

/** Facts between runs, by the toolkit's client, which is loaded when it is first used. */
export function actionsFactsCache(options: FactsCacheOptions): RemoteFactsCache {
  const { directory, version, run, attempt, files, logger } = options;
  const prefix = `facts-${version}-`;
  const refusal = whyNoCache(options.use);
  let restored: readonly string[] = [];

  /** Segments are never changed once written, so their names say whether anything is new. */
  const segments = async (): Promise<readonly string[]> =>
    (await files.list(directory)).filter((name) => name.startsWith(prefix));

  async function attemptOr<T>(work: () => Promise<T>): Promise<T | 'off' | 'failed'> {
    if (refusal !== undefined) {
      logger.info('The facts cache is not used', { reason: refusal });
      return 'off';
    }
    try {
      return await work();
    } catch (error) {
      // Without it the run is slower, nothing else.
      logger.warn('The facts cache could not be used', { reason: messageOf(error) });
      return 'failed';
    }
  }

  return {
    restore: () =>
      attemptOr(async () => {
        const { restoreCache } = await import(/* webpackIgnore: true */ '../storage/index.js');
        const key = await restoreCache([directory], `${prefix}${run}-${attempt}`, [prefix]);
        restored = await segments();
        return key === undefined ? 'missed' : 'restored';
      }),
    save: () =>
      attemptOr(async () => {
        const present = await segments();
        if (present.join() === restored.join()) return 'unchanged';
        const { saveCache } = await import(/* webpackIgnore: true */ '../storage/index.js');
        const id = await saveCache([directory], `${prefix}${run}-${attempt}`);
        // The client has logged why, as far as it knows: a full quota, a token that may only read.
        return id < 0 ? 'failed' : 'saved';
      }),
  };
}
