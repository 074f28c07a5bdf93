import { Refusal, text, type Answer, type Json } from '../contract.js';
import type { HostedRepository } from '../repository.js';
import type { World } from '../world.js';

interface Entry {
  readonly id: number;
  readonly repository: number;
  readonly key: string;
  readonly version: string;
  readonly blob: string;
  complete: boolean;
}

/** The cache service, version 2: keys are immutable, restore keys are prefixes, the newest entry wins. */
export function cacheService(
  world: World,
): (method: string, repository: HostedRepository, body: Json) => Answer {
  const entries: Entry[] = [];
  return (method, repository, body) => {
    const [key = '', version = ''] = [text(body.key), text(body.version)];
    const own = entries.filter((entry) => entry.repository === repository.id && entry.version === version);
    const exact = own.find((entry) => entry.key === key);
    if (method === 'CreateCacheEntry') {
      if (exact !== undefined) {
        return {
          status: 200,
          body: { ok: false, message: 'cache entry with the same key, version, and scope already exists' },
        };
      }
      const id = world.nextId();
      entries.push({ id, repository: repository.id, key, version, blob: `cache-${id}`, complete: false });
      return { status: 200, body: { ok: true, signed_upload_url: world.blobs.reserve(`cache-${id}`) } };
    }
    if (method === 'FinalizeCacheEntryUpload') {
      if (exact === undefined || world.blobs.content(exact.blob) === undefined)
        return { status: 200, body: { ok: false } };
      exact.complete = true;
      return { status: 200, body: { ok: true, entry_id: String(exact.id) } };
    }
    if (method === 'GetCacheEntryDownloadURL') {
      const prefixes = Array.isArray(body.restore_keys) ? body.restore_keys.map(String) : [];
      const complete = own.filter((entry) => entry.complete).toReversed();
      const found =
        complete.find((entry) => entry.key === key) ??
        [key, ...prefixes]
          .map((prefix) => complete.find((entry) => entry.key.startsWith(prefix)))
          .find(Boolean);
      const content = found === undefined ? undefined : world.blobs.content(found.blob);
      if (found === undefined || content === undefined) return { status: 200, body: { ok: false } };
      const url = world.blobs.offer(`cache-read-${found.id}`, content);
      return { status: 200, body: { ok: true, signed_download_url: url, matched_key: found.key } };
    }
    throw new Refusal(501, `this server has no ${method}`, { code: 'unimplemented' });
  };
}
