import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface GitFixture {
  readonly directory: string;
  /** Runs git there and returns trimmed stdout. */
  git(...args: readonly string[]): string;
  write(files: Readonly<Record<string, string | Buffer>>): void;
  /** Adds everything and commits; returns the commit. */
  commit(message: string): string;
  dispose(): void;
}

const CONFIG =
  '[user]\n\tname = Fixture\n\temail = fixture@example.com\n[core]\n\tautocrlf = false\n[gc]\n\tauto = 0\n';

/** A real repository in a temporary directory, with one commit that holds `files`, on branch main. */
export function gitFixture(files: Readonly<Record<string, string | Buffer>>): GitFixture {
  const directory = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'caretaker-fixture-')));
  const git = (...args: readonly string[]): string =>
    execFileSync('git', [...args], {
      cwd: directory,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    }).trim();
  const write = (content: Readonly<Record<string, string | Buffer>>): void => {
    for (const [name, text] of Object.entries(content)) {
      const file = path.join(directory, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  };
  const record = (message: string): void => {
    git('add', '-A');
    git('-c', 'commit.gpgSign=false', 'commit', '-q', '--allow-empty', '-m', message);
  };
  const commit = (message: string): string => {
    record(message);
    return git('rev-parse', 'HEAD');
  };
  // Without sample hooks; settings are written and not set, because starting git is most of what this costs.
  git('init', '-q', '-b', 'main', '--template=');
  appendFileSync(path.join(directory, '.git/config'), CONFIG);
  write(files);
  record('Start');
  return {
    directory,
    git,
    write,
    commit,
    dispose: () => {
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
