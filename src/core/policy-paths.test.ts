import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { protectedPath } from './policy-paths.js';

const reason = (
  path: string,
  more: { allowManifests?: boolean; neverTouch?: string[]; mode?: string } = {},
) => protectedPath(path, { allowManifests: false, ...more });

describe('safety 4 protected paths', () => {
  it.each([
    'src/index.ts',
    'apps/web/app/(dash)/[id]/page.tsx',
    '.eslintrc.json',
    'apps/.well-known/x.ts',
    'src/git.ts',
    'src/github/client.ts',
    'docs/agent-guide.md',
    'src/con/a.ts'.replace('con', 'cons'),
    'src/ünïcode.ts',
    'src/..a.ts',
  ])('leaves %j open', (path) => {
    expect(reason(path)).toBeUndefined();
  });

  it.each([
    'jest.config.ts',
    'packages/a/vitest.config.mts',
    '.github/workflows/ci.yml',
    '.GitHub/workflows/ci.yml',
    '.vscode/settings.json',
    '.husky/pre-commit',
    'CODEOWNERS',
    'docs/CODEOWNERS',
    '.gitattributes',
    'src/.gitmodules',
    'AGENTS.md',
    'packages/x/claude.md',
    'CLAUDE.local.md',
    '.cursorrules',
    'apps/web/.cursor/rules/a.mdc',
    '.mcp.json',
    'package.json',
    'apps/web/package.json',
    'pnpm-lock.yaml',
    'bun.lock',
    'node_modules/a/index.js',
    'apps/web/node_modules/a/index.js',
  ])('closes %j', (path) => {
    expect(reason(path)).toEqual(expect.any(String));
  });

  it.each([
    '',
    '/etc/passwd',
    'C:/x',
    'c:x',
    '../x',
    'a/../../x',
    'a/./b',
    'src/a".ts',
    `src/${'a/'.repeat(250)}b.ts`,
    'a//b',
    'a/',
    'a\\..\\b',
    'a\0b',
    'a\nb',
    'a/.. /b',
    'a/.\u200c./b',
    'con',
    'src/NUL.ts',
  ])('closes %j, which is no plain path inside the worktree', (path) => {
    expect(reason(path, { allowManifests: true })).toEqual(expect.any(String));
  });

  it.each([
    '.git/config',
    'a/.git/hooks/x',
    '.GIT/config',
    '.git',
    'GIT~1/config',
    'git~1',
    '.git./config',
    '.git /config',
    '.git::$INDEX_ALLOCATION/config',
    '.g\u200cit/config',
    '.\uFEFFgit/config',
    '．git/config',
    '.ｇｉｔ/config',
  ])('closes %j, which some file system takes for .git', (path) => {
    expect(reason(path)).toEqual(expect.any(String));
  });

  it('opens manifests and lockfiles to rules about them, and to no others', () => {
    expect(reason('apps/web/package.json', { allowManifests: true })).toBeUndefined();
    expect(reason('yarn.lock', { allowManifests: true })).toBeUndefined();
    expect(reason('.github/package.json', { allowManifests: true })).toEqual(expect.any(String));
  });

  it('never writes through links and into submodules', () => {
    expect(reason('src/a.ts', { mode: '120000' })).toBe('it is a symbolic link');
    expect(reason('src/a', { mode: '160000' })).toBe('it is a submodule');
    expect(reason('src/a.ts', { mode: '100644' })).toBeUndefined();
  });

  it('keeps neverTouch, as glob, as folder, and in any letter case', () => {
    expect(reason('src/billing/a.ts', { neverTouch: ['src/billing/**'] })).toContain('src/billing/**');
    expect(reason('src/billing/a.ts', { neverTouch: ['src/billing'] })).toContain('neverTouch');
    expect(reason('src/billing/a.ts', { neverTouch: ['./src/billing/'] })).toContain('neverTouch');
    expect(reason('src/Billing/.a.ts', { neverTouch: ['src/billing/**'] })).toContain('neverTouch');
    expect(reason('src/bill/a.ts', { neverTouch: ['src/billing/**'] })).toBeUndefined();
  });

  it('is not talked out of .git by anything put around it', () => {
    const noise = fc.constantFrom('\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u202e');
    const git = fc
      .tuple(
        fc.array(noise, { maxLength: 3 }),
        fc.mixedCase(fc.constant('.git')),
        fc.constantFrom('', '.', ' ', '. .', ':x'),
      )
      .map(([dirt, name, end]) => `${name[0] ?? ''}${dirt.join('')}${name.slice(1)}${end}`);
    const folder = fc.constantFrom('', 'src/', 'a/b/');
    fc.assert(
      fc.property(folder, git, (before, name) => {
        expect(reason(`${before}${name}/config`, { allowManifests: true })).toEqual(expect.any(String));
      }),
    );
  });

  it('closes every path that leaves the worktree', () => {
    const part = fc.constantFrom('a', 'src', '..', '.', '');
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        const plain = parts.every((text) => text === 'a' || text === 'src');
        expect(reason(parts.join('/')) === undefined).toBe(plain);
      }),
    );
  });
});
