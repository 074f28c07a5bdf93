import picomatch from 'picomatch';
import type { Config } from '../../../config/schema.js';
import type { FileFacts } from '../../../facts/types.js';

const TESTS =
  /(?:^|\/)(?:__tests__|__mocks__|__fixtures__|tests?|e2e|cypress|playwright|fixtures?|mocks?|testing|test-utils)\/|[.-](?:test|spec|e2e|stories|mock)\.[cm]?[jt]sx?$/;
const SYSTEM =
  /(?:^|\/)(?:scripts?|seeds?|seeders?|migrations?|bin|cli|crons?|jobs?|workers?|queues?|inngest|trigger|tasks|qstash|webhooks?|callbacks?|admin|internal|backfills?|tools|dev|examples?|docs|handlers?\/on-|background|consumers?|listeners?|subscribers?|cleanup|scim|oauth|sso|stripe)(?:\/|[-.\w]*\.[cm]?[jt]sx?$)|(?:^|\/)(?:seed|cron|worker|migrate)[\w-]*\.[cm]?[jt]s$/i;

/** Says why queries of a file run without a tenant on purpose; undefined when they do not. */
export function systemPlace(
  path: string,
  file: FileFacts,
  config: Config,
): 'test' | 'system' | 'configured' | 'generated' | undefined {
  if (config.tenancy.ignore.length > 0 && picomatch([...config.tenancy.ignore])(path)) return 'configured';
  if (file.generated) return 'generated';
  if (TESTS.test(path) || file.tests.length > 0) return 'test';
  return SYSTEM.test(path.replace(/\[[^\]]*\]/g, '[]')) ? 'system' : undefined;
}

const SYSTEM_NAMES = /admin|cron|webhook|internal|qstash|system|superuser|verifySignature|scim/i;

/** Wrappers that let only the operator or another system in. */
export function systemWrapper(wrappers: readonly string[]): boolean {
  return wrappers.some((name) => SYSTEM_NAMES.test(name));
}
