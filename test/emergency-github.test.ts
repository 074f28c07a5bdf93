import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startGitHub, type LoopbackGitHub, type RepositoryHandle } from './support/github/index.js';
import { Nights, SHOP } from './support/nights.js';

const MINUTES = 60_000;

let github: LoopbackGitHub;
let repository: RepositoryHandle;
let nights: Nights;
beforeEach(async () => {
  github = await startGitHub();
  const { 'src/main.ts': main = '', ...rest } = SHOP;
  repository = await github.addRepository('shop', {
    ...rest,
    'src/main.ts': main.replace('rate, unusedRate', 'rate'),
  });
  nights = new Nights(github, repository);
});
afterEach(async () => {
  nights.dispose();
  await github.close();
});

const logOf = ({ stdout, stderr, code }: Awaited<ReturnType<Nights['night']>>['propose']): string =>
  code === 0 ? '' : stdout + stderr;

describe('CM-24: the base branch turns red', () => {
  it(
    'the culprit is found and its revert proposed, once; the issue closes when the tests pass again',
    async () => {
      const green = await nights.night();
      expect(logOf(green.propose)).toBe('');

      await repository.person.push('main', { 'docs/a.md': 'a\n' }, 'Write a page');
      const culprit = await repository.person.push(
        'main',
        { 'src/price.mjs': 'export const price = (net) => net * 2;\n' },
        'Raise the price',
      );
      await repository.person.push('main', { 'docs/b.md': 'b\n' }, 'Write another page');

      const red = await nights.night();
      expect(logOf(red.propose)).toBe('');
      const [pull, ...more] = await repository.pulls();
      expect(more).toEqual([]);
      expect(pull).toMatchObject({
        state: 'open',
        head: { ref: `automation/revert-${culprit.slice(0, 12)}` },
      });
      expect(JSON.stringify(pull)).toContain(culprit.slice(0, 12));
      const open = (await repository.issues()).filter(({ state }) => state === 'open');
      expect(open.map(({ title }) => title)).toEqual(
        expect.arrayContaining(['Caretaker dashboard', '1 test fails on main']),
      );
      expect(JSON.stringify(open)).toContain(culprit);

      await nights.night();
      expect(await repository.pulls()).toHaveLength(1);
      expect(await repository.issues()).toHaveLength(2);

      await repository.person.merge(Number(pull?.number));
      const after = await nights.night();
      expect(logOf(after.propose)).toBe('');
      const issues = await repository.issues();
      expect(issues.filter(({ state }) => state === 'open').map(({ title }) => title)).toEqual([
        'Caretaker dashboard',
      ]);
      expect(github.requests.violations).toEqual([]);
    },
    6 * MINUTES,
  );
});
