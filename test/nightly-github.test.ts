import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { act, ACT_MISSING } from './support/act.js';
import { startGitHub, type LoopbackGitHub, type RepositoryHandle } from './support/github/index.js';
import { Nights, SHOP } from './support/nights.js';

const MINUTES = 60_000;

let github: LoopbackGitHub;
let repository: RepositoryHandle;
let nights: Nights;

async function open(files: Readonly<Record<string, string>> = SHOP): Promise<void> {
  github = await startGitHub();
  repository = await github.addRepository('shop', files);
  nights = new Nights(github, repository);
}
beforeEach(() => open());
afterEach(async () => {
  nights.dispose();
  await github.close();
});

const git = (...args: readonly string[]): string =>
  execFileSync('git', ['--git-dir', repository.bare, ...args], { encoding: 'utf8' }).trim();
const branches = (): readonly string[] =>
  git('for-each-ref', '--format=%(refname:short)', 'refs/heads').split('\n');
const outcome = ({ outputs, stdout, stderr, code }: Awaited<ReturnType<Nights['night']>>['propose']) => ({
  ...outputs,
  log: code === 0 ? '' : stdout + stderr,
});

describe('CM-19, CM-20: nights on GitHub', () => {
  it(
    'one opens a pull request, a second changes nothing, a third closes what is obsolete',
    async () => {
      const first = await nights.night();
      expect({ ...first.fix?.outputs, log: first.fix?.code === 0 ? '' : first.fix?.stdout }).toMatchObject({
        outcome: 'planned',
        log: '',
      });
      expect(outcome(first.propose)).toMatchObject({ outcome: 'proposed', 'pull-request': '1', log: '' });

      const [pull] = await repository.pulls();
      const branch = first.propose.outputs.branch ?? '';
      expect(pull).toMatchObject({ state: 'open', head: { ref: branch }, base: { ref: 'main' } });
      expect(git('show', '--format=%an%n%s', branch)).toMatch(
        /^caretaker\n.*\[continuous-agent\][\s\S]*-import \{ rate, unusedRate \}[\s\S]*\+import \{ rate \}/,
      );
      expect(git('rev-list', '--count', `main..${branch}`)).toBe('1');
      expect(await repository.issues()).toMatchObject([{ title: 'Caretaker dashboard', state: 'open' }]);

      const before = [await repository.pulls(), git('for-each-ref')];
      const second = await nights.night();
      expect(outcome(second.propose)).toMatchObject({ outcome: 'nothing-to-do', log: '' });
      const [pulls, refs] = before;
      expect(git('for-each-ref')).toEqual(refs);
      expect(await repository.pulls()).toEqual(pulls);
      expect(await repository.issues()).toHaveLength(1);

      const fixed = await repository.person.push(
        'main',
        { 'src/main.ts': (SHOP['src/main.ts'] ?? '').replace('rate, unusedRate', 'rate') },
        'Use what is needed',
      );
      const third = await nights.night();
      expect(outcome(third.propose)).toMatchObject({ outcome: 'nothing-to-do', log: '' });
      expect(await repository.pulls()).toMatchObject([{ state: 'closed' }]);
      const comments = await repository.comments(1);
      expect(JSON.stringify(comments)).toContain(fixed);
      expect(github.requests.violations).toEqual([]);
    },
    5 * MINUTES,
  );

  (act === undefined ? it.skip : it)(
    'the workflow itself opens the pull request under act, and changes nothing the next night',
    async () => {
      const first = await nights.workflow();
      expect({ code: first.code, log: first.code === 0 ? '' : first.log }).toEqual({ code: 0, log: '' });
      expect(await repository.pulls()).toMatchObject([{ state: 'open' }]);
      const refs = git('for-each-ref');
      const second = await nights.workflow();
      expect(second.code).toBe(0);
      expect(git('for-each-ref')).toBe(refs);
      expect(await repository.pulls()).toHaveLength(1);
      expect(github.requests.violations).toEqual([]);
    },
    5 * MINUTES,
  );

  it(
    'safety rule 7: what a person closed is not proposed again until a box is ticked',
    async () => {
      const first = await nights.night();
      await repository.person.closePull(1);
      // Kept, it would hold the declined commit for the rest of the day.
      await repository.person.deleteBranch(first.propose.outputs.branch ?? '');
      const declined = await nights.night();
      expect(outcome(declined.propose)).toMatchObject({ outcome: 'nothing-to-do', log: '' });
      expect(await repository.pulls()).toHaveLength(1);
      const [dashboard] = await repository.issues();
      await repository.person.tick(Number(dashboard?.number), 'Propose');
      // The night that sees the tick has scanned before it; the next one proposes.
      await nights.night();
      const again = await nights.night();
      expect(outcome(again.propose)).toMatchObject({ outcome: 'proposed', log: '' });
      expect((await repository.pulls()).map((pull) => pull.state)).toEqual(['closed', 'open']);
    },
    5 * MINUTES,
  );

  it(
    'a rehearsal writes nothing',
    async () => {
      const refs = git('for-each-ref');
      const night = await nights.night({ 'dry-run': 'true' });
      expect(outcome(night.propose)).toMatchObject({ outcome: 'planned', log: '' });
      expect(night.propose.summary).toContain('unusedRate');
      expect(git('for-each-ref')).toBe(refs);
      expect(await repository.pulls()).toEqual([]);
      expect(await repository.issues()).toEqual([]);
    },
    2 * MINUTES,
  );
});

describe('CM-12: approval', () => {
  it(
    'a plan waits, and is applied when its id is dispatched',
    async () => {
      await nights.github.close();
      await open({
        ...SHOP,
        '.github/caretaker.yml': `${SHOP['.github/caretaker.yml'] ?? ''}policy:\n  approval: required\n`,
      });
      const night = await nights.night();
      expect(outcome(night.propose)).toMatchObject({ outcome: 'held', log: '' });
      expect(branches()).toEqual(['main']);
      const plan = night.propose.outputs.plan ?? '';
      const wrong = await nights.night({ plan: 'f'.repeat(16) });
      expect(wrong.propose.outputs.outcome).toBe('refused');
      const approved = await nights.night({ plan });
      expect(outcome(approved.propose)).toMatchObject({ outcome: 'proposed', plan, log: '' });
      expect(await repository.pulls()).toHaveLength(1);
    },
    5 * MINUTES,
  );
});

if (act === undefined) process.stdout.write(`${ACT_MISSING}\n`);
