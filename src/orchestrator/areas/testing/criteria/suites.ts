import type { FileFacts } from '../../../../facts/types.js';
import { productPackages, testFiles } from '../../../reading/code.js';
import { isFront } from '../../../reading/coverage.js';
import { servesRequests } from '../../../reading/endpoints.js';
import { dependencyPlaces, scriptPlaces } from '../../../reading/packages.js';
import { forServices, presence } from '../../../reading/presence.js';
import { pipelineSteps } from '../../../reading/workflows.js';
import { fail, notMeasurable, pass, place, searched } from '../../../scorecard/answer.js';
import {
  MANIFESTS_ARE_PROTECTED,
  PIPELINES_ARE_PROTECTED,
  type Criterion,
} from '../../../scorecard/criterion.js';
import { PLAYWRIGHT, SECURITY_TESTING, TEST_AUTOMATION } from '../references.js';

const BROWSERS =
  /^(?:@playwright\/test|playwright|cypress|puppeteer|webdriverio|@wdio\/.*|testcafe|nightwatch)$/;

/** Named end-to-end, and it asks a server or a browser: a name alone drives nothing. */
function sendsEndToEnd(path: string, facts: FileFacts | undefined): boolean {
  if (!/(?:^|\/)(?:e2e|cypress)\/|\.(?:e2e|cy)[.-]/.test(path)) return false;
  return (
    /\.cy\.|(?:^|\/)cypress\//.test(path) || (facts?.tests ?? []).some(({ requests }) => requests.length > 0)
  );
}

export const endToEnd: Criterion = {
  id: 'testing/end-to-end',
  title: 'End-to-end tests drive the product as a user does',
  group: 'testing',
  severity: 'medium',
  cost: 'medium',
  references: [PLAYWRIGHT],
  plan: [
    'Write the two or three journeys that earn the money as browser tests.',
    'Run them in the pipeline.',
  ],
  person: MANIFESTS_ARE_PROTECTED,
  evaluate: (subject) => {
    if (!servesRequests(subject) && !productPackages(subject).some(isFront))
      return notMeasurable('there is neither a service nor an interface to drive');
    const tools = dependencyPlaces(subject, BROWSERS, true);
    const tests = testFiles(subject).filter((path) => {
      const facts = subject.context.facts.files.get(path);
      const drives = (facts?.imports ?? []).some(({ specifier }) => BROWSERS.test(specifier));
      return (facts?.tests.length ?? 0) > 0 && (drives || sendsEndToEnd(path, facts));
    });
    if (tests.length > 0)
      return pass(
        `${tests.length} files of end-to-end tests`,
        tests.map((path) => place(path, 1, 'drives the product')),
      );
    return fail(
      tools.length > 0
        ? 'a browser driver is installed, but no test of it was found'
        : 'no end-to-end test was found',
      [...tools, searched('tests with Playwright, Cypress, Puppeteer, WebdriverIO', 'test files')],
      1,
    );
  },
};

export const securityTests: Criterion = {
  id: 'testing/security-tests',
  title: 'Security is tested automatically',
  group: 'testing',
  severity: 'medium',
  cost: 'small',
  references: [SECURITY_TESTING],
  plan: ['Run CodeQL or Semgrep on pull requests.', 'Add a scan of the running service before releases.'],
  person: PIPELINES_ARE_PROTECTED,
  evaluate: (subject) =>
    subject.context.facts.files.size === 0
      ? notMeasurable('no source code was found here')
      : presence(
          pipelineSteps(
            subject,
            /codeql-action\/(?:init|analyze)|\bsemgrep\b|zaproxy|\bnuclei\b|sonar(?:qube|cloud)-|\bsnyk\s+code|gitleaks|trufflehog|\bbearer\b.*scan|zizmor|njsscan/,
            'tests security',
          ),
          {
            good: 'a pipeline tests security',
            bad: 'no pipeline tests security',
            lookedFor: 'CodeQL, Semgrep, ZAP, Sonar, Gitleaks and their like',
            where: 'pipelines',
          },
        ),
};

const LOAD =
  /\b(?:k6|artillery|autocannon|wrk|vegeta|locust|lhci|lighthouse(?:-ci)?|loadtest|grafana\/k6-action|codspeed)\b/;

export const performanceTests: Criterion = {
  id: 'testing/performance-tests',
  title: 'Performance is tested automatically',
  group: 'testing',
  severity: 'low',
  cost: 'medium',
  references: [TEST_AUTOMATION],
  plan: ['Write a load test of the busiest endpoint with limits.', 'Run it weekly, and keep its figures.'],
  evaluate: (subject) =>
    forServices(subject, () => {
      const automated = [
        ...pipelineSteps(subject, LOAD, 'tests performance'),
        ...pipelineSteps(subject, /\bvitest\s+bench\b/, 'tests performance'),
      ];
      if (automated.length > 0) return pass('a pipeline tests performance', automated);
      const byHand = scriptPlaces(subject, LOAD);
      return fail(
        byHand.length > 0 ? 'performance is tested by hand only' : 'no performance test was found',
        [
          ...byHand,
          searched('k6, Artillery, autocannon, Lighthouse CI and their like', 'pipelines and scripts'),
        ],
        1,
      );
    }),
};
