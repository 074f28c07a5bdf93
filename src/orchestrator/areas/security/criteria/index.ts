import type { Criterion } from '../../../scorecard/criterion.js';
import { dependencyScanning, noVulnerability } from './dependencies.js';
import { inputValidation, rateLimiting } from './endpoints.js';
import { accessControl, topTen } from './owasp.js';
import { jwtHandling, noHardCodedSecret } from './secrets.js';
import { https, securityHeaders } from './transport.js';

export const criteria: readonly Criterion[] = [
  noVulnerability,
  noHardCodedSecret,
  jwtHandling,
  accessControl,
  topTen,
  inputValidation,
  https,
  securityHeaders,
  rateLimiting,
  dependencyScanning,
];
