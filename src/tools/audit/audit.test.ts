import { describe, expect, it } from '@jest/globals';
import type { Processes } from '../../core/ports.js';
import { inFixture, type ToolFixtureOptions } from '../testing/tool-fixture.js';
import type { Measured, Vulnerability } from '../results.js';
import { parseAudit } from './parse.js';
import { runAudit } from './run.js';
import { bumpBetween, firstFixed, inRange, parseVersion } from './versions.js';
import { NO_AUDIT_CONTEXT, type AuditContext } from './vulnerability.js';

const GHSA = 'https://github.com/advisories/GHSA-35jh-r3h4-6jhm';
const CONTEXT: AuditContext = {
  declared: new Set(['lodash']),
  installed: new Map([
    ['node_modules/lodash', '4.17.20'],
    ['node_modules/a/node_modules/minimist', '1.2.0'],
  ]),
};

const NPM = {
  auditReportVersion: 2,
  vulnerabilities: {
    lodash: {
      ...{
        name: 'lodash',
        severity: 'high',
        isDirect: true,
        range: '<4.17.21',
        nodes: ['node_modules/lodash'],
      },
      via: [
        {
          source: 1,
          name: 'lodash',
          title: 'Command Injection',
          url: GHSA,
          severity: 'high',
          range: '<4.17.21',
        },
      ],
      fixAvailable: true,
    },
    minimist: {
      ...{ name: 'minimist', isDirect: false, nodes: ['node_modules/a/node_modules/minimist'] },
      via: [
        {
          source: 2,
          name: 'minimist',
          title: 'Pollution',
          url: null,
          severity: 'moderate',
          range: '<=1.2.5',
        },
      ],
      fixAvailable: { name: 'a', version: '3.0.0', isSemVerMajor: true },
    },
    a: { name: 'a', isDirect: true, via: ['minimist'], nodes: ['node_modules/a'], fixAvailable: false },
  },
  metadata: { vulnerabilities: { total: 3 } },
};

const ADVISORY = {
  ...{ id: 1523, module_name: 'lodash', title: 'Command Injection', severity: 'high', url: GHSA },
  ...{ vulnerable_versions: '<4.17.21', patched_versions: '>=4.17.21' },
  findings: [{ version: '4.17.20', paths: ['.>lodash', '.>b>lodash'] }],
};

const LODASH: Vulnerability = {
  ...{
    id: 'GHSA-35jh-r3h4-6jhm',
    package: 'lodash',
    title: 'Command Injection',
    severity: 'high',
    url: GHSA,
  },
  ...{ vulnerableRange: '<4.17.21', fix: { version: '4.17.21', bump: 'patch' }, direct: true },
  paths: ['.>b>lodash', '.>lodash'],
};

function reported(output: string): readonly Vulnerability[] {
  const reading = parseAudit(output, CONTEXT);
  if (reading.kind !== 'report') throw new Error(reading.kind);
  return reading.vulnerabilities;
}

describe('CM-02 audit reports', () => {
  it('reads npm 7 and later, with the advisory once and the packages that carry it left out', () => {
    expect(reported(JSON.stringify(NPM))).toEqual([
      { ...LODASH, paths: ['node_modules/lodash'] },
      expect.objectContaining({ package: 'minimist', severity: 'medium', direct: false, fix: null, id: '2' }),
    ]);
  });

  it('reads npm 6 and pnpm', () => {
    expect(reported(JSON.stringify({ advisories: { 1523: ADVISORY }, metadata: {} }))).toEqual([LODASH]);
  });

  it('reads yarn classic, one object a line among warnings', () => {
    const line = JSON.stringify({
      type: 'auditAdvisory',
      data: { resolution: { path: 'lodash' }, advisory: ADVISORY },
    });
    const output = `{"type":"warning","data":"old"}\n${line}\n${line}\n{"type":"auditSummary","data":{}}\n`;
    expect(reported(output)).toEqual([LODASH]);
  });

  it('reads yarn 4', () => {
    const children = {
      ...{
        ID: 1,
        Issue: 'Command Injection',
        URL: GHSA,
        Severity: 'high',
        'Vulnerable Versions': '<4.17.21',
      },
      ...{ 'Tree Versions': ['4.17.20'], Dependents: ['app@workspace:.'] },
    };
    const line = JSON.stringify({ value: 'lodash', children });
    expect(reported(`${line}\n${line}\n`)).toEqual([{ ...LODASH, paths: ['app@workspace:.'] }]);
  });

  it('tells an error and garbage from a clean bill', () => {
    const error = JSON.stringify({
      error: { code: 'ENOLOCK', summary: 'This command requires a lockfile.' },
    });
    expect(parseAudit(error, CONTEXT)).toEqual({
      kind: 'error',
      reason: 'ENOLOCK: This command requires a lockfile.',
    });
    const refused = JSON.stringify({ message: '405 Method Not Allowed', error: { summary: '', detail: '' } });
    expect(parseAudit(refused, CONTEXT)).toEqual({ kind: 'error', reason: '405 Method Not Allowed' });
    expect(parseAudit('{"type":"error","data":"no network"}', CONTEXT)).toEqual({
      kind: 'error',
      reason: 'no network',
    });
    for (const output of ['', 'oops', '{"vulnerabilities": {"a"', '{}']) {
      expect(parseAudit(output, NO_AUDIT_CONTEXT)).toEqual({ kind: 'unreadable' });
    }
    expect(parseAudit('{}', NO_AUDIT_CONTEXT, 'bun')).toEqual({ kind: 'report', vulnerabilities: [] });
  });
});

describe('CM-17 the smallest step to a fixed version', () => {
  it.each([
    ['<4.17.21', '4.17.20', '4.17.21'],
    ['>=1.0.0 <1.2.3 || >=2.0.0 <2.1.0', '2.0.5', '2.1.0'],
    ['>=1.0.0 <1.2.3 || >=2.0.0 <2.1.0', undefined, undefined],
    ['<=1.2.5', '1.2.0', undefined],
    ['*', '1.0.0', undefined],
  ])('%s at %s is fixed in %s', (range, installed, fixed) => {
    expect(firstFixed(range, installed === undefined ? undefined : parseVersion(installed))).toBe(fixed);
  });

  it('counts a minor step below 1.0.0 as one that may break', () => {
    const step = (from: string, to: string): string | undefined => {
      const [a, b] = [parseVersion(from), parseVersion(to)];
      return a && b && bumpBetween(a, b);
    };
    expect([
      step('1.2.3', '1.2.4'),
      step('1.2.3', '1.3.0'),
      step('0.2.3', '0.3.0'),
      step('1.0.0', '2.0.0'),
    ]).toEqual([...['patch', 'minor', 'major', 'major']]);
  });

  it('puts a pre-release before its release', () => {
    const version = parseVersion('4.17.21-rc.1');
    expect(version && inRange('<4.17.21', version)).toBe(true);
  });
});

async function auditWith(
  script: string,
  options: ToolFixtureOptions = {},
): Promise<Measured<readonly Vulnerability[]>> {
  return inFixture(
    {
      files: { 'package-lock.json': '{"packages":{"node_modules/lodash":{"version":"4.17.20"}}}' },
      programs: { npm: script },
      ...options,
    },
    async ({ root, tools }) => {
      // The real npm must not be asked: its place is taken by the fixture's own program.
      const processes: Processes = {
        run: (spec) => tools.processes.run({ ...spec, command: `${root}/node_modules/.bin/${spec.command}` }),
      };
      return runAudit({ ...tools, processes });
    },
  );
}

describe('CM-02 running the audit', () => {
  it('takes a non-zero exit for what it is: there are vulnerabilities', async () => {
    const result = await auditWith(
      `console.log(${JSON.stringify(JSON.stringify(NPM))}); process.exitCode = 1;`,
    );
    expect(result).toMatchObject({ status: 'measured', by: 'npm audit' });
    expect(result.status === 'measured' && result.value[0]?.fix).toEqual({
      version: '4.17.21',
      bump: 'patch',
    });
  });

  it.each([
    ['prints garbage', 'console.log("x".repeat(100)); process.exitCode = 1;', /without a readable result/],
    ['prints nothing and exits 0', '', /without a readable result; it printed nothing/],
    ['is cut off', 'process.stdout.write(\'{"vulnerabilities": {"a": {\');', /without a readable result/],
    ['hangs', 'setInterval(() => {}, 1000);', /did not finish within 1 s/],
    [
      'is refused by the registry',
      'console.log(\'{"error":{"code":"ENOAUDIT","summary":"refused"}}\')',
      /failed: ENOAUDIT: refused/,
    ],
  ])(
    'is not measured when npm %s',
    async (_, script, reason) => {
      const result = await auditWith(script, { config: { scan: { toolTimeoutSeconds: 1 } } });
      expect(result).toEqual({ status: 'not-measured', reason: expect.stringMatching(reason) });
    },
    15_000,
  );

  it('is not measured without a lockfile', async () => {
    const result = await auditWith('throw new Error("must not run")', { files: {} });
    expect(result).toEqual({ status: 'not-measured', reason: 'there is no npm lockfile to audit' });
  });

  it('is not measured without the package manager', async () => {
    const result = await auditWith('', { programs: {} });
    expect(result).toEqual({
      status: 'not-measured',
      reason: 'npm audit could not be started; it is not installed',
    });
  });
});
