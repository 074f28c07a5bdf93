/**
 * The toolkit's clients for artifacts and caches. In `dist` they are a bundle of their own at the same relative
 * path, for the few runs that store something: with the storage client behind them they are most of its weight.
 */
export { DefaultArtifactClient, GHESNotSupportedError } from '@actions/artifact';
export { restoreCache, saveCache } from '@actions/cache';
