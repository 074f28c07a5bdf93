import { describe, expect, it } from '@jest/globals';
import type { Manifest } from '../config/shape.js';
import { isOrchestrator, resolveCommand, shellCommands, throughNpm, withArguments } from './command.js';

function manifestWith(scripts: Readonly<Record<string, string>>): Manifest {
  const empty = { dependencies: {}, devDependencies: {}, peerDependencies: {}, optionalDependencies: {} };
  return { scripts, ...empty, raw: {} };
}

describe('CM-02 commands of a repository', () => {
  it('splits a script into commands and honours quotes', () => {
    expect(shellCommands('tsc -p . && jest "a b" --x=\'c && d\'; echo')).toEqual([
      ['tsc', '-p', '.'],
      ['jest', 'a b', '--x=c && d'],
      ['echo'],
    ]);
  });

  it('finds the last program behind assignments, wrappers and other scripts', () => {
    const manifest = manifestWith({
      test: 'npm run unit',
      unit: 'cross-env NODE_ENV=test dotenv -e .env -- npx --no-install jest --ci',
    });
    const found = resolveCommand(['npm', 'test'], manifest);
    expect(found.words).toEqual(['jest', '--ci']);
    expect(found.assignments).toEqual({ NODE_ENV: 'test' });
    expect(withArguments(found, ['--json'])).toEqual(['npm', 'run', 'unit', '--', '--json']);
  });

  it("hands arguments on in each package manager's way", () => {
    const manifest = manifestWith({ test: 'vitest run' });
    const added = (command: readonly string[]): readonly string[] =>
      withArguments(resolveCommand(command, manifest), ['-x']);
    expect(added(['npm', 'test'])).toEqual(['npm', 'test', '--', '-x']);
    expect(added(['pnpm', 'run', 'test'])).toEqual(['pnpm', 'run', 'test', '-x']);
    expect(added(['yarn', 'test'])).toEqual(['yarn', 'test', '-x']);
    expect(added(['npx', 'vitest', 'run'])).toEqual(['npx', 'vitest', 'run', '-x']);
  });

  it('does not take a script with shell syntax for a plain program', () => {
    const plain = (script: string): boolean =>
      resolveCommand(['npm', 'test'], manifestWith({ test: script })).plain;
    expect(plain('node --test test/a.js')).toBe(true);
    expect(plain('node --test test/*.js')).toBe(false);
    expect(plain('FOO=$BAR jest')).toBe(false);
    expect(plain('tsc && jest')).toBe(false);
  });

  it('knows scripts that only start other packages', () => {
    const of = (script: string): boolean =>
      isOrchestrator(resolveCommand(['npm', 'test'], manifestWith({ test: script })));
    expect(of('turbo run test')).toBe(true);
    expect(of('pnpm -r test')).toBe(true);
    expect(of('npm run test --workspaces')).toBe(true);
    expect(of('jest')).toBe(false);
  });

  it("goes through npm when the repository's package manager is not there", () => {
    const manifest = manifestWith({ test: 'vitest' });
    expect(throughNpm(resolveCommand(['pnpm', 'test'], manifest), manifest)?.command).toEqual([
      'npm',
      'run',
      '--silent',
      'test',
    ]);
    expect(throughNpm(resolveCommand(['npm', 'test'], manifest), manifest)).toBeUndefined();
  });
});
