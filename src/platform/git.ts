import { SuiteError } from '../core/errors.js';
import { lastWords } from '../core/git-words.js';
import type { Blob, Git, GitResult, GitRunOptions, TreeEntry } from '../core/ports.js';
import type { NodeProcesses } from './processes.js';

const DEFAULT_TIMEOUT_MS = 120_000;
/** Blobs asked for in one `cat-file` process: bounds memory while keeping processes few. */
const BATCH = 2_000;
const BATCH_BYTES = 256 * 1024 * 1024;

/**
 * Settings that make git behave the same on every machine: no hooks, no prompts, no signing, no
 * background maintenance, no line ending conversion behind our back, no file system monitor of the user.
 */
const SETTINGS = [
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['core.quotePath', 'false'],
  ['core.autocrlf', 'false'],
  ['core.eol', 'lf'],
  ['core.attributesFile', '/dev/null'],
  ['core.safecrlf', 'false'],
  ['core.pager', 'cat'],
  ['color.ui', 'false'],
  ['commit.gpgSign', 'false'],
  ['tag.gpgSign', 'false'],
  ['push.gpgSign', 'false'],
  ['log.showSignature', 'false'],
  ['i18n.commitEncoding', 'UTF-8'],
  ['i18n.logOutputEncoding', 'UTF-8'],
  ['diff.noprefix', 'false'],
  ['diff.mnemonicPrefix', 'false'],
  ['diff.algorithm', 'default'],
  ['submodule.recurse', 'false'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['advice.detachedHead', 'false'],
  ['protocol.ext.allow', 'never'],
] as const;

const ENVIRONMENT = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_PAGER: 'cat',
  GIT_EDITOR: 'true',
  LC_ALL: 'C',
};

function parseTree(output: string): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (const record of output.split('\0')) {
    const tab = record.indexOf('\t');
    if (tab < 0) continue;
    const [mode = '', , id = '', size = '-'] = record.slice(0, tab).split(/ +/);
    const path = record.slice(tab + 1);
    entries.push({
      mode,
      id,
      // `-` for a submodule, `BAD` for content that this clone does not have.
      size: Number.isNaN(Number(size)) ? 0 : Number(size),
      path,
      validPath: !path.includes('\uFFFD'),
    });
  }
  return entries;
}

/** Splits the answer of `cat-file --batch`: a header line, the content, a line feed. */
function* parseBatch(output: Buffer): Generator<Blob> {
  let offset = 0;
  while (offset < output.length) {
    const lineEnd = output.indexOf(0x0a, offset);
    if (lineEnd < 0) return;
    const [id = '', type = '', size = ''] = output.toString('latin1', offset, lineEnd).split(' ');
    offset = lineEnd + 1;
    if (type === 'missing' || size === '') continue;
    const length = Number(size);
    if (type === 'blob') yield { id, content: output.subarray(offset, offset + length) };
    offset += length + 1;
  }
}

/** Git in a directory, through the git program on PATH. */
export function openGit(directory: string, processes: NodeProcesses): Git {
  const prefix = SETTINGS.flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const specOf = (args: readonly string[], options: GitRunOptions) => ({
    command: 'git',
    args: [...prefix, ...args],
    cwd: directory,
    env: { ...ENVIRONMENT, ...options.env },
    timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    maxOutputBytes: 1024 * 1024 * 1024,
    ...(options.input === undefined ? {} : { input: options.input }),
  });

  async function run(args: readonly string[], options: GitRunOptions = {}): Promise<GitResult> {
    const result = await processes.run(specOf(args, options));
    if (result.outcome === 'not-found') {
      throw new SuiteError('git could not be started', {
        kind: 'input',
        code: 'git/not-found',
        hint: `Install git and check that the directory exists: ${directory}`,
      });
    }
    if (result.outcome === 'timed-out') {
      throw new SuiteError(`git ${args[0] ?? ''} did not end within its time limit`, {
        kind: 'internal',
        code: 'git/timed-out',
      });
    }
    return { exitCode: result.exitCode, stdout: result.stdout, stderr: result.stderr };
  }

  async function text(args: readonly string[], options: GitRunOptions = {}): Promise<string> {
    const result = await run(args, options);
    if (result.exitCode !== 0) {
      throw new SuiteError(
        `git ${args.join(' ')} failed: ${lastWords(result.stderr) || `exit code ${String(result.exitCode)}`}`,
        {
          kind: 'internal',
          code: 'git/command-failed',
        },
      );
    }
    return result.stdout.replace(/\n$/, '');
  }

  async function* readBlobs(ids: readonly string[]): AsyncIterable<Blob> {
    for (let index = 0; index < ids.length; index += BATCH) {
      const input = `${ids.slice(index, index + BATCH).join('\n')}\n`;
      const result = await processes.runRaw({
        ...specOf(['cat-file', '--batch'], { input }),
        maxOutputBytes: BATCH_BYTES * 4,
      });
      if (result.exitCode !== 0) {
        throw new SuiteError(`git cat-file failed: ${result.stderr.trim()}`, {
          kind: 'internal',
          code: 'git/command-failed',
        });
      }
      yield* parseBatch(result.stdout);
    }
  }

  async function swap(
    args: readonly string[],
    ref: string,
    otherwise: () => Promise<boolean>,
  ): Promise<boolean> {
    const result = await run(['update-ref', ...args]);
    if (result.exitCode === 0) return true;
    // update-ref fails for a lost race and for real faults alike: only the ref itself tells which.
    if (await otherwise()) return false;
    throw new SuiteError(`git update-ref ${ref} failed: ${result.stderr.trim()}`, {
      kind: 'internal',
      code: 'git/command-failed',
    });
  }

  const resolve = async (revision: string): Promise<string | undefined> => {
    const result = await run(['rev-parse', '--verify', '--quiet', '--end-of-options', revision]);
    return result.exitCode === 0 ? result.stdout.trim() : undefined;
  };

  return {
    directory,
    at: (other) => openGit(other, processes),
    run,
    text,
    resolve,
    listTree: async (treeish) => parseTree(await text(['ls-tree', '-r', '-z', '-l', '--full-tree', treeish])),
    readBlobs,
    createRef: async (ref, id) =>
      (await swap([ref, id, '0'.repeat(id.length)], ref, async () => (await resolve(ref)) !== undefined))
        ? 'created'
        : 'exists',
    updateRef: async (ref, id, expected) =>
      (await swap([ref, id, expected], ref, async () => (await resolve(ref)) !== expected))
        ? 'updated'
        : 'moved',
    deleteRef: async (ref, expected) =>
      (await swap(['-d', ref, expected], ref, async () => (await resolve(ref)) !== expected))
        ? 'deleted'
        : 'moved',
    listRefs: async (prefix) => {
      const output = await text(['for-each-ref', '--format=%(objectname) %(refname)', prefix]);
      return output
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => ({ id: line.slice(0, line.indexOf(' ')), ref: line.slice(line.indexOf(' ') + 1) }));
    },
  };
}
