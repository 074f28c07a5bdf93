import type { Rule } from '../rule.js';
import { noRuntimeCycle } from './no-runtime-cycle/rule.js';
import { noTypeCycle } from './no-type-cycle/rule.js';
import { noUnusedDependency } from './no-unused-dependency/rule.js';
import { noUnusedExport } from './no-unused-export/rule.js';
import { noUnusedFile } from './no-unused-file/rule.js';
import { noUnusedImport } from './no-unused-import/rule.js';

/** Rules about code that can go and imports that run in circles. */
export const qualityRules: readonly Rule[] = [
  noUnusedImport,
  noUnusedExport,
  noUnusedFile,
  noUnusedDependency,
  noRuntimeCycle,
  noTypeCycle,
];
