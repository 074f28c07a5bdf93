import { describe, expect, it } from '@jest/globals';
import { protectedReason } from './protected-paths.js';

describe('safety rule 4: protected paths', () => {
  it.each([
    '.github/workflows/ci.yml',
    '.husky/pre-commit',
    '.git/config',
    'sub/.GIT/config',
    'CODEOWNERS',
    'docs/CODEOWNERS',
    'package-lock.json',
    'apps/web/pnpm-lock.yaml',
    'package.json',
    'AGENTS.md',
    'apps/web/CLAUDE.md',
    '.cursorrules',
    'jest.config.ts',
    'packages/a/vitest.config.mts',
    '.gitattributes',
    'node_modules/x/index.js',
    '../outside.ts',
    'a/../../outside.ts',
    '/etc/passwd',
    'C:/x.ts',
    'a\\b.ts',
    './a.ts',
    'a//b.ts',
    '',
  ])('%s', (path) => {
    expect(protectedReason(path, 'dead-code', [])).toBeDefined();
  });

  it.each(['src/a.ts', 'app/[id]/page.tsx', 'src/.hidden/x.ts', '.eslintrc.cjs', 'src/jest.ts'])(
    'allows %s',
    (path) => {
      expect(protectedReason(path, 'dead-code', [])).toBeUndefined();
    },
  );

  it('opens manifests and lockfiles to a session about dependencies only', () => {
    expect(protectedReason('package.json', 'dependencies', [])).toBeUndefined();
    expect(protectedReason('yarn.lock', 'dependencies', [])).toBeUndefined();
    expect(protectedReason('.github/dependabot.yml', 'dependencies', [])).toBeDefined();
  });

  it('honours policy.neverTouch', () => {
    expect(protectedReason('src/legacy/a.ts', 'types', ['src/legacy/**'])).toContain('src/legacy/**');
  });
});
