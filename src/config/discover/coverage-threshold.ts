import type { Documents } from '../../core/ports.js';
import type { Manifest } from '../shape.js';
import { isMapping } from './manifest.js';

const SETTINGS = /^(?:vitest|vite|jest)\.(?:config|workspace)\.[cm]?[jt]s(?:on)?$/;
/** Vitest: `thresholds: { lines: 80 }`. */
const THRESHOLDS = /\bthresholds\s*:\s*\{[^{}]*?\blines\s*:\s*(\d+(?:\.\d+)?)/;
/** Jest: `coverageThreshold: { global: { lines: 80 } }`. */
const GLOBAL =
  /\bcoverageThreshold\s*:\s*\{\s*['"]?global['"]?\s*:\s*\{[^{}]*?\blines['"]?\s*:\s*(\d+(?:\.\d+)?)/;

function inManifest(manifest: Manifest): number | undefined {
  const { jest } = manifest.raw;
  const threshold = isMapping(jest) ? jest.coverageThreshold : undefined;
  const global = isMapping(threshold) ? threshold.global : undefined;
  const lines = isMapping(global) ? global.lines : undefined;
  return typeof lines === 'number' ? lines : undefined;
}

/** The line coverage that the test runner's own settings ask for, where it is written out as a number. */
export function settledCoverage(
  documents: Documents,
  directory: string,
  names: ReadonlySet<string>,
  manifest: Manifest,
): number | undefined {
  const declared = inManifest(manifest);
  if (declared !== undefined && declared >= 0 && declared <= 100) return declared;
  const prefix = directory === '' ? '' : `${directory}/`;
  for (const name of names) {
    if (!SETTINGS.test(name)) continue;
    const text = documents.text(prefix + name) ?? '';
    const value = Number((THRESHOLDS.exec(text) ?? GLOBAL.exec(text))?.[1] ?? NaN);
    // A negative number is Vitest's count of lines that may be left uncovered.
    if (value >= 0 && value <= 100) return value;
  }
  return undefined;
}
