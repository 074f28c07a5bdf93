import type { Criterion } from '../../../scorecard/criterion.js';
import { errorHandling, noSwallowedError, structuredLogging } from './errors.js';
import { complexity, consistentStyle, noLintError } from './style.js';
import { strictTypes } from './types.js';

export const criteria: readonly Criterion[] = [
  strictTypes,
  noLintError,
  errorHandling,
  noSwallowedError,
  structuredLogging,
  consistentStyle,
  complexity,
];
