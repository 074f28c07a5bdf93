import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { gitFixture, type GitFixture } from '../core/testing/git-fixture.js';
import { sourceProgram } from '../core/testing/source-program.js';
import { interruptedDocument } from './interruption.js';

let fixture: GitFixture;
beforeEach(() => {
  fixture = gitFixture({
    'package.json': '{"name":"app","private":true,"scripts":{"test":"node --test a.test.mjs"}}',
    'a.test.mjs': 'setInterval(() => {}, 1000);\n',
  });
});
afterEach(() => {
  fixture.dispose();
});

/** Runs a command from the sources and sends the signal as soon as the repository's tools run. */
function interrupted(
  signal: NodeJS.Signals,
  args: readonly string[],
): Promise<{ readonly code: number | null; readonly stdout: string }> {
  const program = sourceProgram('src/cli/main.ts');
  return new Promise((resolve, reject) => {
    const child = spawn(program.command, [...program.args, ...args, '--repo', fixture.directory], {
      env: program.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => {
      const ran = stderr.includes('own tools');
      stderr += chunk.toString('utf8');
      if (!ran && stderr.includes('own tools')) child.kill(signal);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout });
    });
  });
}

describe('CM-25: a command that a signal ends', () => {
  it.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)(
    'says in its JSON document that it failed, on %s',
    async (signal, code) => {
      const run = await interrupted(signal, ['nightly', '--json']);
      expect(run.code).toBe(code);
      expect(JSON.parse(run.stdout)).toMatchObject({
        ...{ outcome: 'failed', reason: `interrupted by ${signal}`, repo: fixture.directory },
        ...{ commit: null, findings: { total: 0 }, report: null },
      });
    },
    60_000,
  );

  it('prints an error document where the command is no session, and nothing without --json', async () => {
    const run = await interrupted('SIGTERM', ['scan', '--json']);
    expect(JSON.parse(run.stdout)).toMatchObject({ error: { code: 'cli/interrupted' } });
    expect((await interrupted('SIGTERM', ['nightly'])).stdout).toBe('');
  }, 60_000);

  it('names the repository that was asked for', () => {
    const repo = (...args: readonly string[]) => interruptedDocument([...args, '--json'], '/here', 'SIGINT');
    expect(repo('fix', '--repo', 'a')).toMatchObject({ repo: '/here/a' });
    expect(repo('fix', '--repo=/b')).toMatchObject({ repo: '/b' });
    expect(repo('fix')).toMatchObject({ repo: '/here' });
  });
});
