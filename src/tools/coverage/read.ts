import path from 'node:path';
import type { Files } from '../../core/ports.js';
import type { Coverage } from '../results.js';
import { parseCobertura, parseIstanbulSummary, parseLcov } from './parse.js';

type Parser = (text: string, root: string, cwd: string) => Coverage | undefined;

/** Reports in the order of what they tell; the first readable one counts. */
const REPORTS: readonly { readonly name: string; readonly parse: Parser }[] = [
  { name: 'coverage-summary.json', parse: parseIstanbulSummary },
  { name: 'lcov.info', parse: parseLcov },
  { name: 'cobertura-coverage.xml', parse: parseCobertura },
  { name: 'cobertura.xml', parse: parseCobertura },
];

/** Reads the coverage report in `directory` that is not older than `sinceMs`: an old one speaks about old code. */
export async function readCoverage(
  files: Files,
  directory: string,
  root: string,
  cwd: string,
  sinceMs = 0,
): Promise<Coverage | undefined> {
  for (const report of REPORTS) {
    const file = path.join(directory, report.name);
    const stat = await files.stat(file);
    if (stat?.kind !== 'file' || stat.modifiedMs < sinceMs) continue;
    const text = await files.readText(file);
    const coverage = text === undefined ? undefined : report.parse(text, root, cwd);
    if (coverage !== undefined) return coverage;
  }
  return undefined;
}
