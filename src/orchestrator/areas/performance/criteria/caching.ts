import { placesOf, productFiles } from '../../../reading/code.js';
import { importPlaces } from '../../../reading/packages.js';
import { forServices, presence } from '../../../reading/presence.js';
import { evidenceText, type Evidence } from '../../../scorecard/answer.js';
import type { Criterion } from '../../../scorecard/criterion.js';
import { CACHING } from '../references.js';

const LIBRARIES =
  /^(?:lru-cache|node-cache|keyv|cacheable|cache-manager|@nestjs\/cache-manager|hono\/cache|apicache|bentocache|@epic-web\/cachified|quick-lru)$/;
/** A lifetime of nought keeps nothing, and a key that is only set while it is free (NX) is a lock. */
const CALLS =
  /['"]Cache-Control['"]\s*[:,]\s*[`'"](?![^`'"]*(?:no-store|no-cache|max-age=0(?!\d)))|\bunstable_cache\s*\(|['"]use cache['"]|\brevalidate\s*[:=]\s*(?!0(?!\d))\d|\bcache\s*\(\s*(?:async|\()|\b(?:redis|cache|kv)\w*\s*\.\s*(?:setex|set|put)\s*\((?![^;]{0,200}?\bnx\b)[^;]{0,200}?(?:\bex\b|\bttl\b|expir|,\s*\d)|\bs-maxage=(?!0(?!\d))/gi;

/** A header often fits more than one of the patterns. */
function oncePerLine(found: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(found.map((item) => [evidenceText(item), item])).values()];
}

export const caching: Criterion = {
  id: 'performance/caching',
  title: 'Answers that cost much and change little are cached',
  group: 'performance',
  severity: 'low',
  cost: 'medium',
  references: [CACHING],
  plan: [
    'Name the costliest reads that change seldom.',
    'Cache them with a key that holds the tenant, and a lifetime.',
  ],
  evaluate: (subject) =>
    forServices(subject, () =>
      presence(
        [
          ...oncePerLine(placesOf(subject, productFiles(subject), CALLS, 'caches with a lifetime')),
          ...importPlaces(subject, LIBRARIES),
        ],
        {
          good: 'caches are in use',
          bad: 'nothing was found that caches',
          lookedFor: 'Cache-Control, caches of Next.js, Redis with a lifetime, cache libraries',
          where: 'product code',
        },
      ),
    ),
};
