import type { Finding } from '../../../core/finding.js';
import { fingerprint } from '../../../core/fingerprint.js';
import type { ScanFn } from '../../../session/ports.js';

/** A criterion as a scan tells of it: it fails until its file is there. */
function findingOf(name: string, file: string): Finding {
  const rule = `documentation/${name}`;
  const start = { line: 1, column: 1 };
  return {
    ...{ rule, path: 'package.json', anchor: rule, package: '.', category: 'improvement', tier: 'quality' },
    range: { start, end: start },
    message: `Criterion "${name}" fails, because there is no ${file}`,
    remedy: `There is a ${file}`,
    confidence: 'high',
    severity: 'medium',
    evidence: [`Write ${file}.`],
    fingerprint: fingerprint(rule, 'package.json', rule, 0),
    remediation: { by: 'executor' },
    references: [],
  };
}

/** A scan with criteria that ask for files: name → path. */
export function scanWithFiles(scan: ScanFn, asked: Readonly<Record<string, string>>): ScanFn {
  return async (request) => {
    const outcome = await scan(request);
    const there = new Set((await request.git.listTree(request.commit)).map(({ path }) => path));
    for (const [path, text] of request.overlay) {
      if (text === null) there.delete(path);
      else there.add(path);
    }
    const failing = Object.entries(asked).filter(([, file]) => !there.has(file));
    const findings = failing.map(([name, file]) => findingOf(name, file));
    return { ...outcome, findings: [...outcome.findings, ...findings] };
  };
}
