import { Octokit } from '@octokit/core';
import { execFile } from 'node:child_process';
import os from 'node:os';

/** A plain client without retries, so that tests see each answer. */
export function octokit(baseUrl: string, auth: string): Octokit {
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  const client = new Octokit({ baseUrl, auth, userAgent: 'loopback-test', log });
  const headers = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };
  client.hook.before('request', (options) => {
    Object.assign(options.headers, headers);
  });
  return client;
}

const silent = (): void => undefined;

/** Runs git without blocking this process, which serves the other end. */
export function git(
  cwd: string,
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  return new Promise((resolve) => {
    const env = {
      ...process.env,
      GIT_CONFIG_GLOBAL: os.devNull,
      GIT_CONFIG_SYSTEM: os.devNull,
      GIT_TERMINAL_PROMPT: '0',
    };
    const identity = ['-c', 'user.name=Bot', '-c', 'user.email=bot@example.com'];
    execFile('git', [...identity, ...args], { cwd, env, encoding: 'utf8' }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), stdout: stdout.trim(), stderr });
    });
  });
}

/** The header that actions/checkout lets git send. */
export const authorization = (token: string): readonly string[] => [
  '-c',
  `http.extraHeader=AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
];
