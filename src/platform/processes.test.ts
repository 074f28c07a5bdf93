import { afterEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isWithheld } from './environment.js';
import { nodeProcesses } from './processes.js';

const processes = nodeProcesses();
const script = (code: string, extra: object = {}) =>
  processes.run({
    command: process.execPath,
    args: ['-e', code],
    cwd: os.tmpdir(),
    timeoutMs: 20_000,
    ...extra,
  });

afterEach(() => {
  delete process.env.CARETAKER_TEST_TOKEN;
});

describe('child processes', () => {
  it('returns output and exit code of a failing program without throwing', async () => {
    const result = await script('console.log("out"); console.error("err"); process.exit(3)');
    expect(result).toMatchObject({
      exitCode: 3,
      outcome: 'exited',
      stdout: 'out\n',
      stderr: 'err\n',
      truncated: false,
    });
  });

  it('says that a program does not exist', async () => {
    const result = await processes.run({
      command: 'caretaker-no-such-program',
      args: [],
      cwd: os.tmpdir(),
      timeoutMs: 1_000,
    });
    expect(result.outcome).toBe('not-found');
  });

  it('ends a hanging program with the children it started', async () => {
    // A heartbeat in a file, because a killed orphan can stay visible as a zombie for a while.
    const directory = mkdtempSync(path.join(os.tmpdir(), 'caretaker-heartbeat-'));
    const file = path.join(directory, 'beat');
    const beat = `setInterval(() => require('fs').appendFileSync(${JSON.stringify(file)}, '.'), 20)`;
    const code = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(beat)}]); setInterval(() => {}, 1000);`;
    const result = await script(code, { timeoutMs: 1_000 });
    expect(result.outcome).toBe('timed-out');
    const size = statSync(file).size;
    expect(size).toBeGreaterThan(0);
    await delay(200);
    expect(statSync(file).size).toBe(size);
    rmSync(directory, { recursive: true });
  });

  it('drops output beyond the limit and says so', async () => {
    const result = await script('process.stdout.write("x".repeat(200000))', { maxOutputBytes: 1000 });
    expect(result.stdout).toHaveLength(1000);
    expect(result.truncated).toBe(true);
  });

  it('ends a program whose output is over the limit where that was asked for', async () => {
    const result = await script('setInterval(() => process.stdout.write("x".repeat(1 << 16)), 1)', {
      maxOutputBytes: 1 << 18,
      stopAtOutputLimit: true,
    });
    expect(result).toMatchObject({ outcome: 'killed', signal: 'SIGKILL', truncated: true });
    expect(result.stdout).toHaveLength(1 << 18);
  });

  it('hands on no more of the environment than was asked for', async () => {
    const result = await script('console.log(JSON.stringify(process.env))', {
      inherit: ['PATH', 'CARETAKER_TEST_TOKEN'],
      env: { OWN: '1' },
    });
    expect(Object.keys(JSON.parse(result.stdout) as object).sort()).toEqual(['OWN', 'PATH']);
  });

  it('survives a program that does not read its input', async () => {
    const result = await script('process.exit(0)', { input: 'x'.repeat(5_000_000) });
    expect(result.exitCode).toBe(0);
  });
});

describe('safety 2: what the repository’s own code can see', () => {
  it('withholds tokens from children', async () => {
    process.env.CARETAKER_TEST_TOKEN = 'secret-value';
    const result = await script('console.log(JSON.stringify(process.env))');
    expect(result.stdout).toContain('"PATH"');
    expect(result.stdout).not.toContain('secret-value');
  });

  it.each([
    'GITHUB_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'INPUT_GITHUB-TOKEN',
    'NPM_CONFIG__AUTH',
    'AWS_SECRET_ACCESS_KEY',
    'CARETAKER_EXECUTOR_KEY',
    'GITHUB_OUTPUT',
    'SSH_AUTH_SOCK',
    'GIT_DIR',
  ])('withholds %s', (name) => {
    expect(isWithheld(name)).toBe(true);
  });

  it.each(['PATH', 'HOME', 'DATABASE_URL', 'CI', 'GITHUB_WORKSPACE', 'LANG', 'XAUTHORITY'])(
    'passes %s on',
    (name) => {
      expect(isWithheld(name)).toBe(false);
    },
  );
});
