import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { act, ACT_MISSING } from './support/act.js';
import { startGitHub, type LoopbackGitHub, type RepositoryHandle } from './support/github/index.js';
import { Nights, SHOP, WRITE } from './support/nights.js';

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
const logOf = ({ fix, propose }: Awaited<ReturnType<Nights['night']>>): string =>
  [fix, propose].map((step) => (step === undefined || step.code === 0 ? '' : step.stdout)).join('');
const outcome = ({ outputs, stdout, stderr, code }: Awaited<ReturnType<Nights['night']>>['propose']) => ({
  ...outputs,
  log: code === 0 ? '' : stdout + stderr,
});

describe('CM-19, CM-20: nights on GitHub', () => {
  interface Way {
    readonly name: string;
    /** One night, and the log of what went wrong with it. */
    readonly run: () => Promise<string>;
  }
  const ways: readonly Way[] = [
    { name: 'by the actions of dist', run: async () => logOf(await nights.night()) },
    ...(act === undefined
      ? []
      : [
          {
            name: 'by the workflow itself under act',
            run: async () => {
              const { code, log } = await nights.workflow();
              return code === 0 ? '' : log;
            },
          },
        ]),
  ];

  it.each(ways)(
    '$name: one opens a pull request, a second changes nothing, a third closes what a merge made obsolete',
    async ({ run }) => {
      expect(await run()).toBe('');
      const [pull, ...more] = await repository.pulls();
      expect(more).toEqual([]);
      const branch = branches().find((name) => name !== 'main') ?? '';
      expect(pull).toMatchObject({ state: 'open', head: { ref: branch }, base: { ref: 'main' } });
      expect(git('show', '--format=%an%n%s', branch)).toMatch(
        /^caretaker\n.*\[continuous-agent\][\s\S]*-import \{ rate, unusedRate \}[\s\S]*\+import \{ rate \}/,
      );
      expect(git('rev-list', '--count', `main..${branch}`)).toBe('1');
      expect(await repository.issues()).toMatchObject([{ title: 'Caretaker dashboard', state: 'open' }]);

      const [pulls, refs] = [await repository.pulls(), git('for-each-ref')];
      expect(await run()).toBe('');
      expect(git('for-each-ref')).toEqual(refs);
      expect(await repository.pulls()).toEqual(pulls);
      expect(await repository.issues()).toHaveLength(1);

      const files = { 'src/main.ts': (SHOP['src/main.ts'] ?? '').replace('rate, unusedRate', 'rate') };
      await repository.person.push('tidy', files, 'Use what is needed');
      const merged = await repository.person.merge(await repository.person.openPull('tidy', 'Tidy up'));
      expect(await run()).toBe('');
      expect((await repository.pulls()).map(({ state }) => state)).toEqual(['closed', 'closed']);
      expect(JSON.stringify(await repository.comments(Number(pull?.number)))).toContain(merged);
      expect(github.requests.violations).toEqual([]);
    },
    6 * MINUTES,
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

const APPROVAL = {
  ...SHOP,
  '.github/caretaker.yml': `${SHOP['.github/caretaker.yml'] ?? ''}policy:\n  approval: required\n`,
};

describe('CM-12: approval', () => {
  beforeEach(async () => {
    nights.dispose();
    await github.close();
    await open(APPROVAL);
  });

  /** A night that stops at its plan. */
  async function held(): Promise<{ readonly run: number; readonly plan: string }> {
    const night = await nights.night();
    expect(outcome(night.propose)).toMatchObject({ outcome: 'held', log: '' });
    expect(branches()).toEqual(['main']);
    return { run: night.run, plan: night.propose.outputs.plan ?? '' };
  }

  it(
    'by dispatch: the plan with that id is applied, another id is refused',
    async () => {
      const { plan } = await held();
      const wrong = await nights.night({ plan: 'f'.repeat(16) });
      expect(wrong.propose.outputs.outcome).toBe('refused');
      const approved = await nights.night({ plan });
      expect(outcome(approved.propose)).toMatchObject({ outcome: 'proposed', plan, log: '' });
      expect(await repository.pulls()).toHaveLength(1);
    },
    5 * MINUTES,
  );

  it(
    'by an environment: the job that waited applies the plan of its own run',
    async () => {
      const { run, plan } = await held();
      expect(outcome(await nights.approve(run, plan))).toMatchObject({ outcome: 'proposed', plan, log: '' });
      expect(await repository.pulls()).toHaveLength(1);
      const names = repository.host.artifacts.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(['caretaker-state', 'caretaker-state-approve']));
      const next = await nights.night();
      expect(outcome(next.propose)).toMatchObject({ outcome: 'nothing-to-do', log: '' });
    },
    5 * MINUTES,
  );

  it.each(['box', 'label'])(
    'by the dashboard: a %s lets the next night apply the plan',
    async (way) => {
      const { plan } = await held();
      const dashboard = Number((await repository.issues())[0]?.number);
      if (way === 'box') await repository.person.tick(dashboard, 'Apply plan');
      else await repository.person.label(dashboard, 'caretaker:approve');
      const next = await nights.night();
      expect(outcome(next.propose)).toMatchObject({ log: '' });
      expect(await repository.pulls()).toHaveLength(1);
      expect(JSON.stringify(await repository.pulls())).not.toContain('caretaker:approve');
      expect(JSON.stringify((await repository.issues())[0]?.labels)).not.toContain('caretaker:approve');
      expect(plan).toMatch(/^[0-9a-f]{16}$/);
    },
    5 * MINUTES,
  );
});

describe('inputs of the writing half', () => {
  it(
    'checks and sarif publish the findings of the checked out commit, within the scopes they name',
    async () => {
      const permissions = { ...WRITE, checks: 'write', 'security-events': 'write' } as const;
      const night = await nights.night({ checks: 'true', sarif: 'true' }, permissions);
      expect(outcome(night.propose)).toMatchObject({ outcome: 'proposed', log: '' });
      const [check] = await repository.checkRuns(await repository.tip());
      expect(check).toMatchObject({ name: 'Caretaker', status: 'completed', conclusion: 'neutral' });
      expect(repository.host.sarifs).toHaveLength(1);
      expect(github.requests.violations).toEqual([]);
    },
    3 * MINUTES,
  );

  it(
    'doctor stops before anything is written when the token may not push',
    async () => {
      const refs = git('for-each-ref');
      const night = await nights.night({ doctor: 'true' }, { ...WRITE, contents: 'read' });
      expect(night.propose.outputs).toMatchObject({ outcome: 'refused' });
      expect(night.propose.summary).toContain('contents: write');
      expect(git('for-each-ref')).toBe(refs);
      expect(await repository.issues()).toEqual([]);
    },
    3 * MINUTES,
  );

  it(
    'safety rule 7: while Pause is ticked, nothing is pushed or opened',
    async () => {
      await nights.night();
      const dashboard = Number((await repository.issues())[0]?.number);
      await repository.person.tick(dashboard, 'Push and open nothing');
      await repository.person.push('main', { 'src/more.ts': "import { rate } from './tax.js';\n" }, 'More');
      const [pulls, refs] = [await repository.pulls(), git('for-each-ref')];
      const paused = await nights.night();
      expect(outcome(paused.propose)).toMatchObject({ outcome: 'held', log: '' });
      expect([await repository.pulls(), git('for-each-ref')]).toEqual([pulls, refs]);
    },
    5 * MINUTES,
  );
});

if (act === undefined) process.stdout.write(`${ACT_MISSING}\n`);
