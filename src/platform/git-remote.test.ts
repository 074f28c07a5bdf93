import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { ProcessSpec } from '../core/ports.js';
import { gitFixture, type GitFixture } from '../core/testing/git-fixture.js';
import { withRemoteAccess } from './git-remote.js';
import { openGit } from './git.js';
import { nodeProcesses } from './processes.js';

const TOKEN = 'ghs_0123456789abcdef';
const BASIC = Buffer.from(`x-access-token:${TOKEN}`).toString('base64');

interface Server {
  readonly url: string;
  /** The `authorization` header of each request; several would be joined with a comma. */
  readonly seen: (string | undefined)[];
  close(): void;
}

/** Real git over HTTP from a directory, for those who bring the token; `elsewhere` redirects to another server. */
async function serve(root: string, elsewhere?: () => string): Promise<Server> {
  const seen: (string | undefined)[] = [];
  const server = http.createServer((request, response) => {
    const { authorization } = request.headers;
    seen.push(authorization);
    if (elsewhere !== undefined) {
      response.writeHead(302, { location: `${elsewhere()}${request.url ?? ''}` }).end();
      return;
    }
    if (authorization !== `Basic ${BASIC}`) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end(`no: ${authorization ?? ''}`);
      return;
    }
    const [name = '', query = ''] = (request.url ?? '').split('?');
    const child = spawn('git', ['http-backend'], {
      env: {
        PATH: process.env.PATH,
        GIT_PROJECT_ROOT: root,
        GIT_HTTP_EXPORT_ALL: '1',
        PATH_INFO: name,
        QUERY_STRING: query,
        REQUEST_METHOD: request.method,
        REMOTE_USER: 'caretaker',
        CONTENT_TYPE: request.headers['content-type'],
        HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
      },
    });
    request.pipe(child.stdin);
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('close', () => {
      const output = Buffer.concat(chunks);
      const split = output.indexOf('\r\n\r\n');
      for (const line of output.toString('latin1', 0, split).split('\r\n')) {
        const [key = '', value = ''] = line.split(': ');
        if (key === 'Status') response.statusCode = Number(value.slice(0, 3));
        else response.setHeader(key, value);
      }
      response.end(output.subarray(split + 4));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, seen, close: () => server.close() };
}

let fixture: GitFixture;
let server: Server;
const specs: ProcessSpec[] = [];
beforeEach(async () => {
  specs.length = 0;
  fixture = gitFixture({ 'a.txt': 'a\n' });
  fixture.git('clone', '-q', '--bare', '.', 'owner/name.git');
  server = await serve(fixture.directory);
  fixture.git('remote', 'add', 'origin', `${server.url}/owner/name.git`);
});
afterEach(() => {
  server.close();
  fixture.dispose();
});

const recorded = () => {
  const processes = nodeProcesses();
  return {
    ...processes,
    run: (spec: ProcessSpec) => {
      specs.push(spec);
      return processes.run(spec);
    },
  };
};
const access = (repository = `${server.url}/owner/name`, token = TOKEN) =>
  withRemoteAccess(openGit(fixture.directory, recorded()), { remote: 'origin', repository, token });

describe('safety rule 12: the token of a git process', () => {
  it('fetches, lists and pushes, and is in no argument, file or later process', async () => {
    const git = await access();
    const commit = await git.text(['commit-tree', 'HEAD^{tree}', '-m', 'x']);
    await git.text(['push', '--', 'origin', `${commit}:refs/heads/new`]);
    expect(await git.text(['ls-remote', '--', 'origin', 'refs/heads/new'])).toContain(commit);
    await git.text(['fetch', '--quiet', '--', 'origin', '+refs/heads/new:refs/remotes/origin/new']);
    expect(await git.resolve('refs/remotes/origin/new')).toBe(commit);
    const holders = specs.filter((spec) => JSON.stringify(spec.env ?? {}).includes(BASIC));
    const network = specs.filter((spec) => spec.args.some((word) => /^(?:push|fetch|ls-remote)$/.test(word)));
    expect(holders).toEqual(network);
    expect(holders).toHaveLength(3);
    for (const spec of specs) expect(JSON.stringify(spec.args)).not.toMatch(new RegExp(`${TOKEN}|${BASIC}`));
    for (const name of readdirSync(path.join(fixture.directory, '.git'), {
      recursive: true,
      withFileTypes: true,
    })) {
      if (!name.isFile()) continue;
      const content = readFileSync(path.join(name.parentPath, name.name), 'latin1');
      expect(content.includes(TOKEN) || content.includes(BASIC)).toBe(false);
    }
    expect(Object.values(process.env).some((value) => value?.includes(TOKEN))).toBe(false);
  });

  it('takes the place of a header that a checkout step left behind', async () => {
    fixture.git('config', `http.${server.url}/.extraheader`, 'AUTHORIZATION: basic b2xk');
    const git = await access();
    await git.text(['ls-remote', '--', 'origin']);
    expect(new Set(server.seen)).toEqual(new Set([`Basic ${BASIC}`]));
  });

  it('is not sent on by a redirection', async () => {
    const front = await serve(fixture.directory, () => server.url);
    try {
      fixture.git('remote', 'set-url', 'origin', `${front.url}/owner/name.git`);
      const git = await access(`${front.url}/owner/name`);
      await expect(git.text(['ls-remote', '--', 'origin'])).rejects.toMatchObject({
        code: 'git/remote-failed',
      });
      expect(server.seen).toEqual([]);
    } finally {
      front.close();
    }
  });

  it('is in no message when the server says no', async () => {
    const git = await access(undefined, 'wrong-token');
    const error = await git.text(['ls-remote', '--', 'origin']).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'git/remote-failed' });
    expect(String(error)).not.toMatch(/wrong-token|d3Jvbmct/);
    const result = await git.run(['push', '--', 'origin', 'HEAD:refs/heads/x']);
    expect(result.exitCode).not.toBe(0);
    expect(JSON.stringify(result)).not.toContain(
      Buffer.from('x-access-token:wrong-token').toString('base64'),
    );
  });

  it.each([
    ['another server', 'https://example.org/owner/name.git'],
    ['another repository of the server', '/owner/other.git'],
    ['an address with credentials', 'http://user:secret@127.0.0.1/owner/name.git'],
    ['a server that is not loopback and not https', 'http://example.org/owner/name.git'],
    ['ssh', 'git@example.org:owner/name.git'],
    ['a program', 'ext::sh -c x'],
  ])('is not given to %s', async (_what, address) => {
    fixture.git('remote', 'set-url', 'origin', address.startsWith('/') ? `${server.url}${address}` : address);
    await expect(access()).rejects.toMatchObject({ code: 'git/foreign-remote', kind: 'refused' });
    expect(server.seen).toEqual([]);
  });

  it.each([
    ['insteadOf', ['ls-remote', '--', 'origin']],
    ['insteadOf', ['push', '--', 'origin', 'HEAD:refs/heads/x']],
    ['pushInsteadOf', ['push', '--', 'origin', 'HEAD:refs/heads/x']],
  ])('is not given when %s turns it to another server later (%j)', async (setting, command) => {
    const git = await access();
    fixture.git('config', `url.https://example.org/.${setting}`, `${server.url}/`);
    await expect(git.run(command)).rejects.toMatchObject({ code: 'git/foreign-remote' });
    expect(server.seen).toEqual([]);
  });

  it('is not given to a second address that is pushed to', async () => {
    const git = await access();
    fixture.git('config', '--add', 'remote.origin.pushurl', `${server.url}/owner/name.git`);
    fixture.git('config', '--add', 'remote.origin.pushurl', 'https://example.org/owner/name.git');
    await expect(git.run(['push', '--', 'origin', 'HEAD:refs/heads/x'])).rejects.toMatchObject({
      code: 'git/foreign-remote',
    });
    expect(server.seen).toEqual([]);
  });

  it('is refused when it could be more than a token', async () => {
    await expect(access(undefined, 'a\nX-Other: b')).rejects.toMatchObject({ code: 'git/bad-token' });
    await expect(access(undefined, '')).rejects.toMatchObject({ code: 'git/bad-token' });
  });
});
