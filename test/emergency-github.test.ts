import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './support/built.js';
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

/** The example service without its leak, and with tests that need no packages. */
function invoices(): Record<string, string> {
  const root = path.join(projectRoot, 'examples', 'invoices');
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /^(src|prisma)/.test(name) && statSync(path.join(root, name)).isFile(),
  );
  return {
    ...Object.fromEntries(
      names.map((name) => [name.replaceAll(path.sep, '/'), readFileSync(path.join(root, name), 'utf8')]),
    ),
    ...Object.fromEntries(
      ['package.json', 'src/price.mjs', 'test/price.test.mjs'].map((name) => [name, SHOP[name] ?? '']),
    ),
    // Nothing else to do on the first night: its branch would be the day's, and the second would go on there.
    '.github/caretaker.yml': [
      'version: 1',
      'policy:',
      '  categories:',
      ...['dead-code', 'performance', 'integration', 'cycles', 'coverage'].map(
        (name) => `    ${name}: report`,
      ),
      '',
    ].join('\n'),
  };
}

describe('CM-23: a critical finding comes up', () => {
  it(
    'gets an issue and a hotfix of its own, before anything else is done',
    async () => {
      const files = invoices();
      const routes = 'src/routes/invoices.ts';
      const leak = files[routes] ?? '';
      const sound = leak.replace(
        'where: { id: params.id }',
        'where: { id: params.id, workspaceId: workspace.id }',
      );
      expect(sound).not.toBe(leak);
      repository = await github.addRepository('invoices', { ...files, [routes]: sound });
      nights.dispose();
      nights = new Nights(github, repository);
      const quiet = await nights.night();
      expect(logOf(quiet.propose)).toBe('');

      await repository.person.push('main', { [routes]: leak }, 'Simplify the payment');
      const alarmed = await nights.night();
      expect(logOf(alarmed.propose)).toBe('');
      const hotfix = (await repository.pulls()).at(-1);
      const { ref } = (hotfix?.head ?? {}) as { ref?: string };
      expect(ref).toMatch(/^automation\/hotfix-\d{4}-\d\d-\d\d-[0-9a-f]{8}$/);
      expect(hotfix?.title).toContain('CRITICAL');
      const issues = (await repository.issues()).filter(({ state }) => state === 'open');
      const titles = issues.map(({ title }) => String(title));
      expect(titles.filter((title) => title.startsWith('CRITICAL: tenancy/'))).toHaveLength(1);
      const text = JSON.stringify(issues);
      // Everybody can read it: where, how bad and how far, but not how.
      expect(text).toContain('Blast radius');
      expect(text).not.toContain('params.id');

      await repository.person.merge(Number(hotfix?.number));
      await nights.night();
      const left = (await repository.issues()).filter(({ state }) => state === 'open');
      expect(left.map(({ title }) => title)).toEqual(['Caretaker dashboard']);
      expect(github.requests.violations).toEqual([]);
    },
    6 * MINUTES,
  );
});
