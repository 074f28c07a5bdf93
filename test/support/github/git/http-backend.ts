import { spawn } from 'node:child_process';
import type { IncomingMessage } from 'node:http';
import os from 'node:os';

interface GitAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/**
 * Answers a smart-HTTP request with `git http-backend`, git's own CGI program.
 *
 * @param target path below the root and query, e.g. `/octo/demo.git/info/refs`.
 */
export function serveGit(
  request: IncomingMessage,
  target: {
    readonly root: string;
    readonly path: string;
    readonly query: string;
    /** Set when the request may push. */
    readonly user?: string;
    readonly env: Readonly<Record<string, string>>;
    readonly body: Buffer;
  },
): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const header = (name: string): string => String(request.headers[name] ?? '');
    const child = spawn('git', ['http-backend'], {
      env: {
        PATH: process.env.PATH,
        GIT_CONFIG_GLOBAL: os.devNull,
        GIT_CONFIG_SYSTEM: os.devNull,
        GIT_PROJECT_ROOT: target.root,
        GIT_HTTP_EXPORT_ALL: '1',
        GIT_PROTOCOL: header('git-protocol'),
        REQUEST_METHOD: request.method ?? 'GET',
        PATH_INFO: target.path,
        QUERY_STRING: target.query,
        CONTENT_TYPE: header('content-type'),
        CONTENT_LENGTH: String(target.body.length),
        HTTP_CONTENT_ENCODING: header('content-encoding'),
        REMOTE_ADDR: '127.0.0.1',
        ...(target.user === undefined ? {} : { REMOTE_USER: target.user }),
        ...target.env,
      },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', () => {
      const output = Buffer.concat(chunks);
      const end = output.indexOf('\r\n\r\n');
      if (end < 0) {
        reject(new Error('git http-backend answered nothing'));
        return;
      }
      const headers: Record<string, string> = {};
      let status = 200;
      for (const line of output.subarray(0, end).toString('latin1').split('\r\n')) {
        const [name = '', value = ''] = line.split(/:\s*/, 2);
        if (name.toLowerCase() === 'status') status = Number.parseInt(value, 10);
        else headers[name] = value;
      }
      resolve({ status, headers, body: output.subarray(end + 4) });
    });
    child.stdin.on('error', () => undefined); // the program may end before it has read all
    child.stdin.end(target.body);
  });
}
