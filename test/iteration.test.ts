import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  orchestrate,
  type OrchestrateRequest,
  type OrchestrateResult,
} from '../src/app/orchestrate/orchestrate.js';
import { EXIT } from '../src/core/errors.js';
import { recordingLogger, silentProgress } from '../src/core/testing/doubles.js';
import { gitFixture, type GitFixture } from '../src/core/testing/git-fixture.js';
import { systemClock } from '../src/platform/clock.js';
import { nodeFiles } from '../src/platform/files.js';
import { nodeProcesses } from '../src/platform/processes.js';
import type { IterationRecord } from '../src/state/projections/iterations.js';
import { SHOP, shopExecutor } from './support/iteration/shop.js';

const MINUTES = 60_000;
let place: string;
let fixture: GitFixture;

beforeEach(() => {
  place = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'caretaker-iteration-')));
});
afterEach(() => {
  fixture.dispose();
  rmSync(place, { recursive: true, force: true });
});

/** The shop with its executor, or with another script in its place. */
function open(more: Readonly<Record<string, string>>, settings: object = {}, script?: string): void {
  const executor = shopExecutor(place);
  if (script !== undefined) writeFileSync(path.join(place, 'agent.mjs'), script);
  const config = { version: 1, session: { executor }, ...settings };
  fixture = gitFixture({ ...SHOP, ...more, '.github/caretaker.yml': JSON.stringify(config) });
}

function run(more: Partial<OrchestrateRequest> = {}): Promise<OrchestrateResult> {
  const system = {
    ...{ files: nodeFiles(), processes: nodeProcesses(), clock: systemClock(), trigger: 'cli' as const },
    ...{ logger: recordingLogger(), progress: silentProgress() },
  };
  return orchestrate(system, {
    repo: fixture.directory,
    areas: 'auto',
    tools: 'tests',
    iterations: 1,
    ...more,
  });
}

function judgedIn(record: IterationRecord | undefined): readonly (readonly string[])[] {
  return (record?.judged ?? []).map(({ area, outcome, code }) => [area, outcome, code]);
}

describe('OR-03, OR-06, OR-07, OR-09: iterations on the command line', () => {
  it(
    'land what passes the gates, one commit an area, and do nothing twice that landed or is parked',
    async () => {
      open({});
      const before = fixture.git('rev-parse', 'main');
      const result = await run({ iterations: 5 });
      expect(result.document).toMatchObject({
        outcome: 'landed',
        reason: '2 areas of 3 improved; 1 rejected',
      });
      const [first, second, ...others] = result.document.iterations;
      expect(others).toEqual([]);
      expect(judgedIn(first)).toEqual([
        ['infrastructure', 'rejected', 'gate/new-behaviour'],
        ['documentation', 'landed', 'landed'],
        ['backend', 'landed', 'landed'],
      ]);
      // What is left was tried, and what is parked or waits on the branch was not.
      expect(second?.worked.flatMap(({ fixes }) => fixes)).toEqual([]);
      expect(second?.end?.outcome).toBe('nothing-to-do');
      const left = new Map(second?.chosen?.left.map(({ area, reason }) => [area, reason]));
      expect(left.get('infrastructure')).toMatch(/1 parked/);

      expect(fixture.git('rev-parse', 'main')).toBe(before);
      expect(
        fixture.git('log', '--reverse', '--format=%s', 'main..automation/quality-1').split('\n'),
      ).toEqual([
        'chore: Meet the criterion documentation/changelog [continuous-agent]',
        'chore: Meet the criterion backend/no-swallowed-error [continuous-agent]',
      ]);
      expect(fixture.git('show', 'automation/quality-1:src/server/main.js')).not.toContain('SIGTERM');
      expect(first?.judged[2]?.testsAdded).toEqual(['src/server/parse.test.js']);
      const gates = first?.judged[2]?.gates.map(({ gate, status }) => [gate, status]);
      expect(gates).toContainEqual(['new-behaviour', 'pass']);
      expect(first?.assessed?.before.score.percent).toBeLessThan(first?.end?.after?.score.percent ?? 0);

      const report = result.markdown();
      for (const part of ['documentation/changelog', 'src/server/parse.test.js', 'gate/new-behaviour'])
        expect(report).toContain(part);
    },
    5 * MINUTES,
  );

  it(
    'go on behind an iteration of which everything was rejected',
    async () => {
      open({});
      const { document, exitCode } = await run({ areas: 'infrastructure', iterations: 3 });
      expect(document.iterations.map(({ end }) => end?.outcome)).toEqual(['rejected', 'nothing-to-do']);
      expect(document.outcome).toBe('rejected');
      expect(exitCode).toBe(EXIT.refused);
    },
    5 * MINUTES,
  );

  it(
    'resolve a conflict in the order of the backlog: the second area works once more on top of the first',
    async () => {
      const agent = `import fs from 'node:fs';
const prompt = fs.readFileSync(process.argv[2], 'utf8');
const [, criterion] = /Make the criterion ([a-z-]+\\/[a-z-]+) pass/.exec(prompt) ?? [];
const text = {
  'documentation/troubleshooting': '## Troubleshooting\\n\\n- Port 3000 is taken: end the other server.\\n- No answer: look at the log of the server.\\n',
  'infrastructure/backup-restore': '## Backup and restore\\n\\nEvery night \`pg_dump\` writes a backup of the database to another region, where it is kept for a month; \`pg_restore\` brings it back, which whoever is on call may do, and takes about ten minutes.\\n',
}[criterion];
if (text === undefined) process.exit(3);
fs.mkdirSync('docs/operations', { recursive: true });
const file = 'docs/operations/guide.md';
fs.writeFileSync(file, fs.existsSync(file) ? fs.readFileSync(file, 'utf8') + '\\n' + text : '# Operations\\n\\n' + text);
`;
      const schema =
        'datasource db {\n  provider = "postgresql"\n  url = env("DATABASE_URL")\n}\n\nmodel Order {\n  id Int @id\n}\n';
      open({ 'README.md': '# Shop\n\nA shop.\n', 'prisma/schema.prisma': schema }, {}, agent);
      const result = await run({ areas: 'documentation, infrastructure' });
      const [first] = result.document.iterations;
      expect(judgedIn(first).map(([area, outcome]) => [area, outcome])).toEqual([
        ['infrastructure', 'landed'],
        ['documentation', 'landed'],
      ]);
      expect(first?.judged.map(({ rerun }) => rerun)).toEqual([false, true]);
      const guide = fixture.git('show', 'automation/quality-1:docs/operations/guide.md');
      expect(guide.match(/^## .*/gm)).toEqual(['## Backup and restore', '## Troubleshooting']);
    },
    5 * MINUTES,
  );

  it(
    'stop when the time is spent, go on where they stopped, and give up what was begun on another base',
    async () => {
      open({});
      const spent = await run({ budgetMinutes: 0.1 });
      expect(spent.document).toMatchObject({ outcome: 'out-of-time' });
      expect(spent.document.iterations.map(({ end }) => end)).toEqual([null]);
      const other = await run({ areas: 'documentation', budgetMinutes: 0.1 });
      expect(other.document.iterations.map(({ iteration, end }) => [iteration, end?.outcome])).toEqual([
        [1, 'abandoned'],
        [2, undefined],
      ]);
      fixture.write({ 'NOTES.md': 'Notes.\n' });
      fixture.commit('Take notes');
      const result = await run({ areas: 'documentation' });
      expect(result.document.iterations.map(({ iteration, end }) => [iteration, end?.outcome])).toEqual([
        [2, 'abandoned'],
        [3, 'landed'],
      ]);
      expect(judgedIn(result.document.iterations[1])).toEqual([['documentation', 'landed', 'landed']]);
      expect(fixture.git('branch', '--list', 'automation/*').trim()).toBe('automation/quality-3');
    },
    5 * MINUTES,
  );

  it('say before anything is run what cannot be done', async () => {
    open({}, { policy: { approval: 'required' } });
    await expect(run()).rejects.toMatchObject({ code: 'orchestrate/approval-required' });
    await expect(run({ areas: 'gardening' })).rejects.toMatchObject({ code: 'input/unknown-choice' });
    await expect(run({ tools: 'hammer' })).rejects.toMatchObject({ code: 'input/unknown-choice' });
    fixture.dispose();
    open({}, { orchestrator: { areas: { testing: { enabled: false } } } });
    await expect(run({ areas: 'testing' })).rejects.toMatchObject({ code: 'orchestrate/area-off' });
    expect(fixture.git('for-each-ref', '--format=%(refname)').trim()).toBe('refs/heads/main');
  });
});
