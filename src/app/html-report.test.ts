import { afterAll, expect, it } from '@jest/globals';
import { SuiteError } from '../core/errors.js';
import { fixedClock, recordingLogger, silentProgress } from '../core/testing/doubles.js';
import { gitFixture } from '../core/testing/git-fixture.js';
import { nodeFiles } from '../platform/files.js';
import { nodeProcesses } from '../platform/processes.js';
import { historyLog } from '../report/html/testing/history.js';
import { htmlReport } from './html-report.js';
import { openRepository } from './repository.js';
import { openState } from './state.js';
import type { System } from './system.js';

const fixture = gitFixture({ 'package.json': '{"name":"demo","private":true}\n' });
afterAll(() => {
  fixture.dispose();
});

const system: System = {
  files: nodeFiles(),
  processes: nodeProcesses(),
  clock: fixedClock('2026-02-01T00:00:00.000Z'),
  logger: recordingLogger(),
  progress: silentProgress(),
  trigger: 'cli',
};
const title = (html: string): string | undefined => /<title>(.*?)<\/title>/.exec(html)?.[1];
const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof SuiteError) return error.code;
    throw error;
  }
  return 'nothing was thrown';
};

it('OR-08: makes a page of a repository that nothing is known of', async () => {
  const { html } = await htmlReport(system, { repo: fixture.directory });
  expect(title(html)).toBe(`${fixture.directory.split(/[\\/]/).at(-1) ?? ''}: Caretaker report`);
  expect(html.includes(fixture.git('rev-parse', 'HEAD').slice(0, 12))).toBe(true);
  expect(html.includes('Not known, because no scan is recorded.')).toBe(true);
  expect(fixture.git('status', '--porcelain')).toBe('');
});

it('OR-08: makes a page of what the state log holds, under the name that the host knows', async () => {
  fixture.git('remote', 'add', 'origin', 'https://host.example/acme/shop.git');
  const log = await openState(system, await openRepository(system, { repo: fixture.directory }));
  await log.merge(historyLog({ days: 10, findings: 12 }));
  const { html } = await htmlReport(system, { repo: fixture.directory });
  expect(title(html)).toBe('acme/shop: Caretaker report');
  expect(html.includes('12 open findings, the most urgent first.')).toBe(true);
  // The area that looks after the rule, which only this layer knows.
  expect(html.includes('<option value="databases">')).toBe(true);
});

it('OR-08: takes the name that it is given, and refuses one that is none', async () => {
  const { html } = await htmlReport(system, { repo: fixture.directory, repository: 'acme/other' });
  expect(title(html)).toBe('acme/other: Caretaker report');
  expect(await codeOf(htmlReport(system, { repo: fixture.directory, repository: '<b>' }))).toBe(
    'input/no-repository',
  );
});
