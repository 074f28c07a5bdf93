import { TIERS, type Tier } from '../core/finding.js';
import type { Config } from './schema.js';

/** Whether a tier is scanned now, and why or when. */
export interface TierSchedule {
  readonly tier: Tier;
  readonly status: 'due' | 'not-due' | 'off';
  readonly reason: string;
}

const HOUR_MS = 3_600_000;

function schedule(
  tier: Tier,
  config: Config,
  last: Date | undefined,
  now: Date,
  force: boolean,
): TierSchedule {
  if (!config.scan.tiers.includes(tier)) return { tier, status: 'off', reason: 'scan.tiers leaves it out' };
  if (force) return { tier, status: 'due', reason: 'all tiers were asked for' };
  const hours = config.scan.cadenceHours[tier];
  if (hours === 0) return { tier, status: 'due', reason: 'it is scanned in every run' };
  if (last === undefined) return { tier, status: 'due', reason: 'it was never scanned' };
  const next = new Date(last.getTime() + hours * HOUR_MS);
  // A date ahead of now is another machine's clock; waiting for it could mean waiting for ever.
  if (last > now) return { tier, status: 'due', reason: 'its last scan is dated in the future' };
  if (next <= now) return { tier, status: 'due', reason: `its last scan is from ${last.toISOString()}` };
  return { tier, status: 'not-due', reason: `it is due again at ${next.toISOString()}` };
}

/** The five tiers in scan order with what is due by their cadence (CM-01); `force` is `tiers: all`. */
export function tierSchedule(
  config: Config,
  lastScans: ReadonlyMap<Tier, Date>,
  now: Date,
  force = false,
): readonly TierSchedule[] {
  return TIERS.map((tier) => schedule(tier, config, lastScans.get(tier), now, force));
}

/** Only the tiers to scan now, in order. */
export function dueTiers(
  config: Config,
  lastScans: ReadonlyMap<Tier, Date>,
  now: Date,
  force = false,
): readonly Tier[] {
  return tierSchedule(config, lastScans, now, force)
    .filter(({ status }) => status === 'due')
    .map(({ tier }) => tier);
}
