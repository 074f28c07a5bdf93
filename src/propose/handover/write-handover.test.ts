import { afterEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { GitFixture } from '../../core/testing/git-fixture.js';
import { gitFixture } from '../../core/testing/git-fixture.js';
import { nodeFiles } from '../../platform/files.js';
import type { SessionReport } from '../../report/session/data.js';
import { runNightly } from '../../session/nightly.js';
import { DEMO_FILES, harness } from '../../session/testing/harness.js';
import { readHandover } from './read-request.js';
import { chainOf } from './testing/scene.js';
import { validateHandover } from './validate.js';
import { writeHandover } from './write-handover.js';

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

function temporary(): string {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'caretaker-handover-test-'));
  open.push(() => {
    rmSync(directory, { recursive: true, force: true });
  });
  return directory;
}

async function night(kind: 'handover' | 'land') {
  const fixture: GitFixture = gitFixture(DEMO_FILES);
  const made = await harness(fixture.directory, { mode: { kind } });
  open.push(
    () => {
      made.dispose();
    },
    () => {
      fixture.dispose();
    },
  );
  return { fixture, made, run: await runNightly(made.input, made.deps) };
}

const report = { markdown: '# Report\n', data: { session: 'x' } as unknown as SessionReport };

describe('CM-12, safety rule 2: a session that hands over', () => {
  it('leaves the repository as it was, and its folder is taken by the job that may write', async () => {
    const { fixture, made, run } = await night('handover');
    expect(run.result).toMatchObject({ outcome: 'planned', commit: null });
    expect(fixture.git('for-each-ref', 'refs/heads', '--format=%(refname)')).toBe('refs/heads/main');
    const folder = path.join(temporary(), 'handover');
    const events = chainOf([]);
    await writeHandover(nodeFiles(), folder, { run, events, report, finishedAt: new Date() });
    const read = await readHandover(nodeFiles(), folder);
    if (read.status === 'refused') throw new Error(JSON.stringify(read.refusals));
    expect(read.handover.request.change).toMatchObject({ plan: run.plan?.id, category: 'dead-code' });
    const clone = path.join(temporary(), 'clone');
    fixture.git('clone', '-q', '.', clone);
    const { config, shape } = made.input;
    const verdict = await validateHandover(
      {
        git: made.deps.git.at(clone),
        files: nodeFiles(),
        config,
        baseBranch: 'main',
        configFile: undefined,
        scan: async (request) => {
          const outcome = await made.deps.scan(request);
          return { ...outcome, context: { ...outcome.context, shape } };
        },
        loadFixer: made.deps.loadFixer,
        now: new Date(),
      },
      read.handover,
    );
    if (verdict.status !== 'valid') throw new Error(JSON.stringify(verdict));
    const { plan } = verdict.handover;
    expect([plan.id, plan.tree, plan.patch]).toEqual([run.plan?.id, run.plan?.tree, run.plan?.patch]);
    expect(plan.message.split('\n')[0]).toBe(run.plan?.message.split('\n')[0]);
  });

  it('hands over what it did when it made no plan', async () => {
    const { run } = await night('handover');
    const folder = path.join(temporary(), 'handover');
    const record = { ...run.record, outcome: 'nothing-to-do' as const, reason: 'all is well' };
    await writeHandover(nodeFiles(), folder, {
      ...{ run: { ...run, record, plan: null }, events: [], report },
      finishedAt: new Date(),
    });
    const read = await readHandover(nodeFiles(), folder);
    expect(read).toMatchObject({ status: 'read', handover: { patch: '', request: { change: null } } });
  });

  it('does not hand over what has landed', async () => {
    const { run } = await night('land');
    const source = { run, events: [], report, finishedAt: new Date() };
    await expect(writeHandover(nodeFiles(), temporary(), source)).rejects.toMatchObject({
      code: 'handover/landed',
    });
  });
});
