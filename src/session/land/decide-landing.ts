import type { Config } from '../../config/schema.js';

/**
 * What the caller wants: land, stop at the plan, hand the plan over to a job that may write, or land exactly
 * the plan that a person approved.
 */
export type LandingMode =
  | { readonly kind: 'land' }
  | { readonly kind: 'plan' }
  | { readonly kind: 'handover' }
  | { readonly kind: 'approved'; readonly plan: string };

export type Landing =
  | { readonly status: 'apply' }
  | { readonly status: 'hold'; readonly reason: string }
  | { readonly status: 'refuse'; readonly reason: string };

/** Whether a plan may be applied now (CM-12). */
export function decideLanding(
  mode: LandingMode,
  approval: Config['policy']['approval'],
  plan: string,
): Landing {
  switch (mode.kind) {
    case 'plan':
      return { status: 'hold', reason: `dry run: plan ${plan} was not applied` };
    case 'handover':
      return { status: 'hold', reason: `plan ${plan} is handed over to the job that may write` };
    case 'approved':
      return mode.plan === plan
        ? { status: 'apply' }
        : { status: 'refuse', reason: `the approved plan is ${mode.plan}, today's would be ${plan}` };
    case 'land':
      return approval === 'required'
        ? { status: 'hold', reason: `plan ${plan} waits for approval` }
        : { status: 'apply' };
  }
}
