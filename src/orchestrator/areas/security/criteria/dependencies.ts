import { atLeast } from '../../../../core/finding.js';
import { firstLine, pipelineSteps } from '../../../reading/workflows.js';
import { presence } from '../../../reading/presence.js';
import { commandOutput, fail, notMeasurable, pass, place } from '../../../scorecard/answer.js';
import {
  MANIFESTS_ARE_PROTECTED,
  PIPELINES_ARE_PROTECTED,
  type Criterion,
} from '../../../scorecard/criterion.js';
import { NODE_SECURITY, TOP_TEN } from '../references.js';

export const noVulnerability: Criterion = {
  id: 'security/no-vulnerable-dependency',
  title: 'No dependency has a high or critical vulnerability',
  group: 'security',
  severity: 'critical',
  cost: 'small',
  references: [TOP_TEN, NODE_SECURITY],
  plan: [
    'Raise each dependency named in the evidence to a version that is not affected.',
    'Where there is none, replace it or record why it cannot be reached.',
  ],
  person: MANIFESTS_ARE_PROTECTED,
  evaluate: ({ context }) => {
    const { audit } = context.tools;
    if (audit.status === 'not-measured') return notMeasurable(audit.reason);
    const severe = audit.value.filter(({ severity }) => atLeast(severity, 'high'));
    const output = severe.map((item) => `${item.package}: ${item.title} (${item.severity})`);
    if (severe.length > 0)
      return fail(
        `the audit names ${severe.length} high or critical vulnerabilities`,
        output.map((line) => commandOutput(audit.by, line)),
      );
    return pass('the audit names none', [
      commandOutput(audit.by, `${audit.value.length} vulnerabilities, none high or critical`),
    ]);
  },
};

const UPDATERS = /^(?:\.github\/dependabot\.ya?ml|(?:\.github\/)?renovate\.json5?|\.renovaterc(?:\.json)?)$/;

export const dependencyScanning: Criterion = {
  id: 'security/dependency-scanning',
  title: 'Dependencies are scanned automatically',
  group: 'security',
  severity: 'medium',
  cost: 'small',
  references: [TOP_TEN],
  plan: ['Add .github/dependabot.yml for npm, or an audit step to the pipeline that fails on high ones.'],
  person: PIPELINES_ARE_PROTECTED,
  evaluate: (subject) => {
    const { packages } = subject.context.shape;
    const asked = packages.flatMap(({ manifest }) => [
      ...Object.keys(manifest.dependencies),
      ...Object.keys(manifest.devDependencies),
    ]);
    if (asked.length === 0) return notMeasurable('no package has a dependency');
    const updaters = subject.texts.paths.filter(
      (path) => UPDATERS.test(path) && asksForPackages(subject.texts.text(path) ?? '', path),
    );
    return presence(
      [
        ...updaters.map((path) =>
          place(path, firstLine(subject, path, /package-ecosystem|extends/), 'updates dependencies'),
        ),
        ...pipelineSteps(
          subject,
          /\b(?:npm|pnpm|yarn|bun)\s+(?:npm\s+)?audit\b|dependency-review-action|snyk\/|\bsnyk\s+test|osv-scanner|trivy|socketdev|audit-ci/,
          'scans dependencies',
        ),
      ],
      {
        good: 'dependencies are scanned or updated by a machine',
        bad: 'neither Dependabot, Renovate nor an audit in a pipeline was found',
        lookedFor: 'dependabot.yml with npm, renovate.json, audit steps',
        where: 'settings and pipelines',
      },
    );
  },
};

/** Dependabot that looks at actions only does not know about packages. */
function asksForPackages(text: string, path: string): boolean {
  return !path.includes('dependabot') || /package-ecosystem:\s*["']?(?:npm|bun|pnpm|yarn)/.test(text);
}
