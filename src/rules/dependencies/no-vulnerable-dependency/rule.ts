import { atLeast, type Confidence, type Remediation, type RuleFinding } from '../../../core/finding.js';
import type { Vulnerability } from '../../../tools/results.js';
import { defineRule, type RuleContext } from '../../rule.js';
import { manifestPath, pointAt } from '../../shared/diagnostic.js';

/** Known vulnerabilities in what the repository installs. */
export const rule = defineRule({
  meta: {
    id: 'dependencies/no-vulnerable-dependency',
    title: 'Vulnerable dependency',
    tier: 'critical',
    category: 'dependencies',
    severity: 'high',
    remediation: { by: 'person' },
    references: [
      {
        title: 'CWE-1395: Dependency on Vulnerable Third-Party Component',
        url: 'https://cwe.mitre.org/data/definitions/1395.html',
      },
      {
        title: 'OWASP A06:2021',
        url: 'https://owasp.org/Top10/A06_2021-Vulnerable_and_Outdated_Components/',
      },
    ],
  },
  *check(context): Iterable<RuleFinding> {
    const { audit } = context.tools;
    if (audit.status !== 'measured') return;
    for (const item of audit.value) {
      const place = declaredAt(context, item.package);
      const serious = atLeast(item.severity, 'high');
      yield {
        path: place.path,
        range: place.range,
        message: `${item.package} ${item.vulnerableRange}: ${item.title === '' ? item.id : item.title}`,
        remedy: remedyFor(item),
        severity: item.severity,
        tier: serious ? 'critical' : 'quality',
        confidence: confidenceOf(item),
        evidence: [`${audit.by} reports ${item.id} as ${item.severity}.`, ...howItComes(item)],
        anchor: `${item.package} ${item.id}`,
        symbol: item.package,
        remediation: remediationFor(item),
        references: item.url === null ? [] : [{ title: item.id, url: item.url }],
        data: {
          package: item.package,
          advisory: item.id,
          direct: item.direct,
          range: item.vulnerableRange,
          version: item.fix?.version ?? null,
          bump: item.fix?.bump ?? null,
        },
      };
    }
  },
});

/** A patch for what a manifest names is the only step that lands without asking (CM-10). */
function remediationFor(item: Vulnerability): Remediation {
  return item.direct && item.fix?.bump === 'patch' ? { by: 'fixer', safety: 'safe' } : { by: 'person' };
}

/** Which version is installed is certain when the audit or the lockfile named it. */
function confidenceOf(item: Vulnerability): Confidence {
  return item.fix !== null || item.paths.length > 0 ? 'high' : 'medium';
}

function remedyFor(item: Vulnerability): string {
  if (item.fix === null)
    return 'No fixed version is known: replace the package, or record why it does not matter here.';
  const step = `Install ${item.fix.version} or later (a ${item.fix.bump} step)`;
  return item.direct ? `${step}.` : `${step}; it comes with another package, so update or override that.`;
}

function howItComes(item: Vulnerability): readonly string[] {
  if (item.direct) return ['A manifest of this repository names it.'];
  return item.paths.slice(0, 3).map((path) => `It is installed as ${path}.`);
}

/** The manifest line that names a package; else the root manifest, for it comes with something there. */
function declaredAt(context: RuleContext, name: string): Pick<RuleFinding, 'path' | 'range'> {
  for (const member of context.shape.packages) {
    const path = manifestPath(member.directory);
    const { dependencies, devDependencies, optionalDependencies } = member.manifest;
    if (!(name in dependencies) && !(name in devDependencies) && !(name in optionalDependencies)) continue;
    const lines = (context.documents.text(path) ?? '').split('\n');
    const index = lines.findIndex((line) => line.trimStart().startsWith(`"${name}"`));
    return { path, range: pointAt(index === -1 ? 1 : index + 1, 1) };
  }
  return { path: 'package.json', range: pointAt(1, 1) };
}
