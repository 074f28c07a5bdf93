import { execFile } from 'node:child_process';
import { appendFile, chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { preReceiveHook } from './hook.js';

export interface Person {
  readonly name: string;
  readonly email: string;
}

interface GitOptions {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
}

/** Any commit may be fetched, as on GitHub; nobody pushes to `refs/pull`. */
const settings = `
[http]
  receivepack = true
[uploadpack]
  allowAnySHA1InWant = true
  allowFilter = true
[receive]
  hideRefs = refs/pull
[gc]
  auto = 0
`;

/** A real bare repository; the only source of what the API says about refs, commits and differences. */
export class BareRepository {
  private constructor(readonly directory: string) {}

  /** @param from a repository whose `refs/heads` and tags are copied; empty without it. */
  static async create(directory: string, defaultBranch: string, from?: string): Promise<BareRepository> {
    const bare = new BareRepository(directory);
    await execGit(['init', '-q', '--bare', '-b', defaultBranch, directory], { cwd: os.tmpdir() });
    await appendFile(path.join(directory, 'config'), settings);
    if (from !== undefined) {
      await bare.git(['fetch', '-q', from, '+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*']);
    }
    const hook = path.join(directory, 'hooks', 'pre-receive');
    await writeFile(hook, preReceiveHook);
    await chmod(hook, 0o755);
    return bare;
  }

  /** Standard output of a git command, as bytes. Rejects when git fails. */
  bytes(args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
    return execGit(args, { cwd: this.directory, ...options });
  }

  async git(args: readonly string[], options: GitOptions = {}): Promise<string> {
    return (await this.bytes(args, options)).toString('utf8').trim();
  }

  /** Commit behind a branch, tag, full ref or id; undefined when there is none. */
  async commit(revision: string): Promise<string | undefined> {
    if (revision.startsWith('-')) return undefined;
    for (const name of [`refs/heads/${revision}`, `refs/tags/${revision}`, revision]) {
      const found = await this.ref(name, '^{commit}');
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Object that a full ref or id names. */
  async ref(name: string, peel = ''): Promise<string | undefined> {
    try {
      return await this.git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}${peel}`]);
    } catch {
      return undefined; // rev-parse tells "no such ref" by failing
    }
  }

  branch(name: string): Promise<string | undefined> {
    return this.ref(`refs/heads/${name}`, '^{commit}');
  }

  async refs(prefix: string): Promise<readonly { readonly ref: string; readonly sha: string }[]> {
    const lines = await this.git(['for-each-ref', '--format=%(refname) %(objectname)', prefix]);
    return lines
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => ({
        ref: line.slice(0, line.lastIndexOf(' ')),
        sha: line.slice(line.lastIndexOf(' ') + 1),
      }));
  }

  async isAncestor(ancestor: string, descendant: string): Promise<boolean> {
    try {
      await this.git(['merge-base', '--is-ancestor', ancestor, descendant]);
      return true;
    } catch {
      return false;
    }
  }

  async mergeBase(left: string, right: string): Promise<string | undefined> {
    try {
      return await this.git(['merge-base', left, right]);
    } catch {
      return undefined; // unrelated histories
    }
  }

  async count(range: string): Promise<number> {
    return Number(await this.git(['rev-list', '--count', range]));
  }

  /** Tree of the merge of two commits; undefined when they conflict. */
  async mergeTree(base: string, head: string): Promise<string | undefined> {
    try {
      return (await this.git(['merge-tree', '--write-tree', base, head])).split('\n')[0];
    } catch {
      return undefined;
    }
  }

  async commitTree(tree: string, parents: readonly string[], message: string, by: Person): Promise<string> {
    const env = {
      GIT_AUTHOR_NAME: by.name,
      GIT_AUTHOR_EMAIL: by.email,
      GIT_COMMITTER_NAME: by.name,
      GIT_COMMITTER_EMAIL: by.email,
    };
    return this.git(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-F', '-'], {
      env,
      input: message,
    });
  }

  /** Stores blobs and returns their ids in order; by way of files, so that one process is enough. */
  private async store(scratch: string, contents: readonly (string | Buffer)[]): Promise<string[]> {
    if (contents.length === 0) return [];
    const paths = contents.map((_, index) => path.join(scratch, String(index)));
    await Promise.all(contents.map((content, index) => writeFile(paths[index] ?? '', content)));
    const output = await this.git(['hash-object', '-w', '--no-filters', '--stdin-paths'], {
      input: `${paths.join('\n')}\n`,
    });
    return output.split('\n');
  }

  /** Commits files on top of a branch, which is made when it is missing (or on `parent`, kept as `ref`); null deletes a file. */
  async commitFiles(
    branch: string,
    files: Readonly<Record<string, string | Buffer | null>>,
    how: {
      readonly message: string;
      readonly by: Person;
      readonly parent?: string | undefined;
      readonly ref?: string;
    },
  ): Promise<string> {
    const parent = (how.ref === undefined ? await this.branch(branch) : undefined) ?? how.parent;
    const scratch = await mkdtemp(path.join(os.tmpdir(), 'caretaker-index-'));
    const env = { GIT_INDEX_FILE: path.join(scratch, 'index') };
    try {
      if (parent !== undefined) await this.git(['read-tree', parent], { env });
      const entries = Object.entries(files);
      const ids = await this.store(
        scratch,
        entries.flatMap(([, content]) => (content === null ? [] : [content])),
      );
      const lines = entries.map(([name, content]) =>
        content === null ? `0 ${'0'.repeat(40)}\t${name}` : `100644 ${ids.shift() ?? ''}\t${name}`,
      );
      if (lines.length > 0)
        await this.git(['update-index', '--index-info'], { env, input: `${lines.join('\n')}\n` });
      const tree = await this.git(['write-tree'], { env });
      const commit = await this.commitTree(tree, parent === undefined ? [] : [parent], how.message, how.by);
      await this.git(['update-ref', how.ref ?? `refs/heads/${branch}`, commit]);
      return commit;
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  }
}

function execGit(args: readonly string[], options: GitOptions & { readonly cwd: string }): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      [...args],
      {
        cwd: options.cwd,
        encoding: 'buffer',
        maxBuffer: 64 * 1024 * 1024,
        env: {
          ...process.env,
          GIT_CONFIG_GLOBAL: os.devNull,
          GIT_CONFIG_SYSTEM: os.devNull,
          GIT_TERMINAL_PROMPT: '0',
          ...options.env,
        },
      },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else reject(new Error(`git ${args.join(' ')}: ${stderr.toString('utf8').trim()}`, { cause: error }));
      },
    );
    child.stdin?.on('error', () => undefined); // git may end before it has read all
    child.stdin?.end(options.input);
  });
}
