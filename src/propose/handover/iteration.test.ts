import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nodeFiles } from '../../platform/files.js';
import { NO_TOOLS } from '../../tools/results.js';
import { scanWithFiles } from '../iteration/testing/criterion.js';
import { makeCommit } from './apply.js';
import { readHandover } from './read-request.js';
import type { ClaimedFix } from './request.js';
import { codesOf, write } from './testing/hostile.js';
import { FILES, Scene, type Forgery } from './testing/scene.js';
import { validateHandover, type Judge, type ValidHandover } from './validate.js';

const SECOND = 'automation/quality-2';

let scene: Scene;
beforeAll(() => {
  scene = new Scene(FILES, { session: { executor: { command: 'agent' } } });
});
afterAll(() => {
  scene.dispose();
});

const onBranch = (branch: string): Forgery => ({
  change: (change) => {
    change.branch = branch;
  },
});
const codes = (forgery: Forgery, judge: Partial<Judge>): Promise<readonly string[]> =>
  codesOf(scene, forgery, judge);

async function valid(judge: Judge, folder: string): Promise<ValidHandover> {
  const read = await readHandover(nodeFiles(), folder);
  if (read.status === 'refused') throw new Error(JSON.stringify(read.refusals));
  const verdict = await validateHandover(judge, read.handover);
  if (verdict.status !== 'valid') throw new Error(JSON.stringify(verdict));
  return verdict.handover;
}

describe('OR-07: a change of an iteration', () => {
  it('is taken on the branch of exactly that iteration, and on no other', async () => {
    expect(await codes(onBranch(SECOND), { iteration: 2 })).toEqual(['valid']);
    for (const [branch, iteration] of [
      [SECOND, undefined],
      [SECOND, 3],
      ['automation/quality-02', 2],
      ['automation/quality-2-more', 2],
      ['automation/continuous-maintenance-2026-01-05', 2],
      ['main', 2],
    ] as const) {
      const judge = iteration === undefined ? {} : { iteration };
      expect([branch, await codes(onBranch(branch), judge)]).toEqual([branch, ['handover/branch-name']]);
    }
  });

  it('safety rule 7: is left out where a person works on that branch', async () => {
    const { work, origin } = scene;
    work.git('checkout', '-q', '-b', 'theirs');
    work.write({ 'src/theirs.ts': 'export {};\n' });
    work.commit('Theirs');
    work.git('checkout', '-q', 'main');
    scene.run(work.directory, 'push', '-q', origin, 'theirs:automation/quality-5');
    scene.fetch();
    expect(await codes(onBranch('automation/quality-5'), { iteration: 5 })).toEqual([
      'handover/branch-not-ours',
    ]);
  });

  it('stays inside the paths of its area', async () => {
    const judge = { iteration: 2, paths: ['src', '*.md'] };
    expect(await codes(onBranch(SECOND), judge)).toEqual(['valid']);
    const outside = { ...onBranch(SECOND), edit: write({ 'tools/x.ts': 'console.log(1);\n' }) };
    expect(await codes(outside, judge)).toEqual(['handover/outside-area']);
    expect(await codes(onBranch(SECOND), { ...judge, paths: [] })).toEqual(['handover/outside-area']);
  });
});

describe('OR-10: a criterion that an executor met', () => {
  const asked = { runbooks: 'docs/runbook.md', changelog: 'docs/changelog.md' };
  const claim = async (name: string, by: ClaimedFix['by']): Promise<ClaimedFix> => {
    const scan = scanWithFiles(scene.scan, asked);
    const about = { git: scene.git, commit: scene.base, overlay: new Map(), tools: NO_TOOLS };
    const found = (await scan(about)).findings.find(({ rule }) => rule === `documentation/${name}`);
    if (found === undefined) throw new Error(`${name} does not fail`);
    const { fingerprint, rule, path, severity, message } = found;
    return { fingerprint, rule, path, line: 1, severity, message, summary: `Write the ${name}`, by };
  };
  const handover = (fixes: readonly ClaimedFix[], files: Readonly<Record<string, string>>): Forgery => ({
    edit: (work) => {
      write({ 'src/a.ts': FILES['src/a.ts'] ?? '', ...files })(work);
    },
    change: (change) => {
      Object.assign(change, { branch: SECOND, category: 'improvement', fixes: [...fixes] });
    },
  });
  const judge = (): Partial<Judge> => ({
    iteration: 2,
    paths: ['docs'],
    scan: scanWithFiles(scene.scan, asked),
  });
  const runbook = { 'docs/runbook.md': '# Runbook\n' };

  it('is seen to be met by the job that writes, and is named as the work of an executor', async () => {
    const fixes = [await claim('runbooks', 'executor')];
    const made = await valid(scene.judge(judge()), await scene.folder(handover(fixes, runbook)));
    expect(made.fixes).toMatchObject([{ seen: true, by: 'executor' }]);
    expect(made.reproduced).toBe(false);
    expect(made.plan.message).toContain(
      'chore: Meet the criterion documentation/runbooks [continuous-agent]',
    );
    expect(made.plan.message).toContain('Category: improvement');
    expect(made.trusted.join('\n')).toContain('documentation/runbooks: an executor made this change');
  });

  it('is refused where it still fails, under the name of a fixer, and where no criterion was scanned', async () => {
    const both = [await claim('runbooks', 'executor'), await claim('changelog', 'executor')];
    expect(await codes(handover(both, runbook), judge())).toEqual(['handover/finding-remains']);
    const fixer = [await claim('runbooks', 'fixer')];
    expect(await codes(handover(fixer, runbook), judge())).toContain('handover/other-maker');
    const one = [await claim('runbooks', 'executor')];
    expect(await codes(handover(one, runbook), { ...judge(), scan: scene.scan })).toEqual([
      'handover/no-such-finding',
    ]);
  });

  it('is refused where another one fails afterwards', async () => {
    const scan = scanWithFiles(scene.scan, { ...asked, onboarding: 'docs/onboarding.md' });
    const files = { ...runbook, 'docs/onboarding.md': '# Start here\n' };
    const before = scanWithFiles(scene.scan, asked);
    const turning: Judge['scan'] = (request) =>
      request.overlay.size === 0 ? before(request) : scan(request);
    expect(
      await codes(handover([await claim('runbooks', 'executor')], runbook), { ...judge(), scan: turning }),
    ).toEqual(['handover/new-finding']);
    expect(
      await codes(handover([await claim('runbooks', 'executor')], files), { ...judge(), scan: turning }),
    ).toEqual(['valid']);
  });

  it('OR-07: stands on a commit that no ref names yet, and is the same commit in every job', async () => {
    const first = await valid(scene.judge({ iteration: 2 }), await scene.folder(onBranch(SECOND)));
    expect(first.plan.baseRef).toBe('refs/remotes/origin/main');
    const commit = await makeCommit(scene, first);
    expect(await makeCommit(scene, first)).toBe(commit);
    scene.run(scene.work.directory, 'fetch', '-q', scene.clone, commit);
    const next = handover([await claim('runbooks', 'executor')], runbook);
    const folder = await scene.folder(
      {
        ...next,
        edit: write(runbook),
        parts: ({ request }) => void (request.session = '20260105t031900-0123abcd'),
      },
      commit,
    );
    const at = (tip: string | undefined): Judge => ({
      ...scene.judge(judge()),
      baseRef: 'refs/heads/main',
      tipOf: (branch) => Promise.resolve(branch === 'main' ? scene.base : tip),
    });
    const second = await valid(at(commit), folder);
    expect(second.plan).toMatchObject({ parent: commit, expected: commit, baseRef: 'refs/heads/main' });
    expect(scene.run(scene.clone, 'for-each-ref', SECOND)).toBe('');
    const read = await readHandover(nodeFiles(), folder);
    if (read.status === 'refused') throw new Error(JSON.stringify(read.refusals));
    const elsewhere = await validateHandover(at(undefined), read.handover);
    expect(elsewhere).toMatchObject({ status: 'refused', refusals: [{ code: 'handover/parent' }] });
  });
});
