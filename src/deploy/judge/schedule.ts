/** Seconds after served of the looks that decide about a revert (deploy-and-revert design, Verdict). */
export const FAST_LOOKS: readonly number[] = [30, 60, 120, 180, 300];
/** Looks that continue from the monitor where the first five minutes told too little. */
export const SLOW_LOOKS: readonly number[] = [600, 900, 1800, 3600];
/** A crossing is looked at again no later than this: a bad deployment should not wait for the next slow look. */
const CONFIRM_WITHIN_SECONDS = 60;

/** A look this much early is taken for the scheduled one: timers are not exact. */
const EARLY_SECONDS = 5;

/** The first scheduled look after `seconds`; null when the schedule is over. */
export function nextLook(seconds: number, schedule: 'fast' | 'all'): number | null {
  const looks = schedule === 'fast' ? FAST_LOOKS : [...FAST_LOOKS, ...SLOW_LOOKS];
  return looks.find((look) => look > seconds + EARLY_SECONDS) ?? null;
}

/**
 * When to confirm a crossing. Looks that only confirm cannot raise the rate of false alarms: they follow a
 * scheduled crossing and never start one, because a look that crosses after a crossing is a verdict.
 */
export function confirmationLook(seconds: number): number {
  return Math.min(nextLook(seconds, 'all') ?? Infinity, seconds + CONFIRM_WITHIN_SECONDS);
}
