import type { Rule } from '../rule.js';
import { rule as noWriteBeforeAuthority } from './no-write-before-authority/rule.js';
import { rule as requireErrorHandling } from './require-error-handling/rule.js';
import { rule as requireIdempotencyKey } from './require-idempotency-key/rule.js';
import { rule as requireRateLimit } from './require-rate-limit/rule.js';
import { rule as requireTimeout } from './require-timeout/rule.js';

/** Calls to other systems: limits, failures, repetition, pace and order. */
export const integrationRules: readonly Rule[] = [
  noWriteBeforeAuthority,
  requireErrorHandling,
  requireIdempotencyKey,
  requireRateLimit,
  requireTimeout,
];
