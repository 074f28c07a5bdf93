import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { startGitHub, type LoopbackGitHub, type RepositoryHandle } from './support/github/index.js';
import { Nights, SHOP, WRITE } from './support/nights.js';

const MINUTES = 60_000;
/** Nothing in it is about what a person reviews: in SHOP itself, the defect stands next to prices. */
const PUSH = {
  ...SHOP,
  'src/words.ts': "export const greeting = 'Hello';\nexport const unusedWord = 'Bye';\n",
  'src/main.ts':
    "import { greeting, unusedWord } from './words.js';\n\nexport function main(name: string): string {\n  return `${greeting} ${name}`;\n}\n\nconsole.log(main('you'));\n",
  '.github/caretaker.yml': `${SHOP['.github/caretaker.yml'] ?? ''}deploy:\n  land: push\n`,
};

let github: LoopbackGitHub;
let repository: RepositoryHandle;
let nights: Nights;

async function open(files: Readonly<Record<string, string>>): Promise<void> {
  github = await startGitHub();
  repository = await github.addRepository('shop', files);
  nights = new Nights(github, repository);
}
beforeEach(() => open(PUSH));
afterEach(async () => {
  nights.dispose();
  await github.close();
});

const git = (...args: readonly string[]): string =>
  execFileSync('git', ['--git-dir', repository.bare, ...args], { encoding: 'utf8' }).trim();
const branches = (): string => git('for-each-ref', '--format=%(refname:short)', 'refs/heads');
const logOf = ({ stdout, stderr, code }: Awaited<ReturnType<Nights['night']>>['propose']): string =>
  code === 0 ? '' : stdout + stderr;

describe('AD-07, AD-15: nights whose safe fixes are pushed', () => {
  it(
    'a safe fix is on the base branch after the night, without a pull request, and once',
    async () => {
      const before = await repository.tip();
      const { propose } = await nights.night();
      expect(logOf(propose)).toBe('');
      const tip = await repository.tip();
      expect(propose.outputs).toMatchObject({ outcome: 'landed', branch: 'main', commit: tip, risk: 'safe' });
      expect(git('log', '-1', '--format=%P%n%an', tip).split('\n')).toEqual([before, 'caretaker']);
      expect(git('show', 'main:src/main.ts')).not.toContain('unusedWord');
      expect(branches()).toBe('main');
      expect(await repository.pulls()).toEqual([]);
      expect(propose.summary).toContain('Way to production');

      const again = await nights.night();
      expect(logOf(again.propose)).toBe('');
      expect(again.propose.outputs).toMatchObject({ outcome: 'nothing-to-do' });
      expect(await repository.tip()).toBe(tip);
      expect(github.requests.violations).toEqual([]);
    },
    4 * MINUTES,
  );

  it(
    'the same fix in a file that deploy.never names is proposed, and the pull request says why',
    async () => {
      nights.dispose();
      await github.close();
      await open({
        ...PUSH,
        '.github/caretaker.yml': `${PUSH['.github/caretaker.yml']}  never: ['src/main.ts']\n`,
      });
      const before = await repository.tip();
      const { propose } = await nights.night({}, WRITE);
      expect(logOf(propose)).toBe('');
      expect(propose.outputs).toMatchObject({ outcome: 'proposed', risk: 'never' });
      expect(await repository.tip()).toBe(before);
      const [pull] = await repository.pulls();
      expect(JSON.stringify(pull?.labels)).toContain('caretaker:needs-review');
      expect(String(pull?.body)).toContain('never deployed unattended');
    },
    3 * MINUTES,
  );
});
