/**
 * What the domain needs from the outside world. `src/platform` implements these; tests pass doubles.
 */

export type Fields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Diagnostics for operators. The message is static text; everything variable is a field. */
export interface Logger {
  debug(message: string, fields?: Fields): void;
  info(message: string, fields?: Fields): void;
  warn(message: string, fields?: Fields): void;
  error(message: string, fields?: Fields): void;
}

/** Shows long work: a live line on a terminal, a group in a workflow log, nothing in tests. */
export interface Progress {
  /** Starts a stage; calling `stage` again ends the one before. */
  stage(title: string): void;
  /** `done` of `total` units; `total` 0 means unknown. */
  advance(done: number, total: number, detail?: string): void;
  end(): void;
}

export interface Clock {
  now(): Date;
  /** Milliseconds from an arbitrary start; never goes back. */
  monotonic(): number;
  sleep(milliseconds: number): Promise<void>;
}

export interface ProcessSpec {
  /** A program, never a shell line. */
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Added to the sanitised base environment (no tokens); `undefined` removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly timeoutMs: number;
  readonly input?: string | Buffer;
  /** Output beyond this is dropped and `truncated` set; 64 MiB unless told. */
  readonly maxOutputBytes?: number;
  /** Ends the program as soon as its output is over the limit. */
  readonly stopAtOutputLimit?: boolean;
  /** The only variables of the own environment that are handed on; all that are no secrets unless told. */
  readonly inherit?: readonly string[];
}

export interface ProcessResult {
  /** Null when killed by a signal or never started. */
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outcome: 'exited' | 'timed-out' | 'not-found' | 'killed';
  readonly truncated: boolean;
  readonly durationMs: number;
}

export interface Processes {
  /** Runs to the end; the whole process group is killed at the time-out. Never throws for a failing program. */
  run(spec: ProcessSpec): Promise<ProcessResult>;
}

/** Who runs: enough to tell later whether that process still lives. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly host: string;
  /** Start of the process as the system counts it; tells a reused pid apart. */
  readonly started: string;
}

/** What a session needs to know about processes beyond starting them. */
export interface Liveness {
  readonly self: ProcessIdentity;
  /** `unknown` for another machine. */
  status(identity: ProcessIdentity): Promise<'alive' | 'dead' | 'unknown'>;
  /** Ends processes that work inside a directory or have their home there; how many. */
  endProcessesIn(directory: string): Promise<number>;
}

export interface FileStat {
  readonly kind: 'file' | 'directory' | 'symlink' | 'other';
  readonly size: number;
  readonly modifiedMs: number;
  /** True when the owner may run it. */
  readonly executable: boolean;
}

/** Absolute paths only. */
export interface Files {
  read(path: string): Promise<Buffer | undefined>;
  readText(path: string): Promise<string | undefined>;
  /** At most `length` bytes from `offset`, fewer at the end of the file: for files that memory cannot hold. */
  readPart(path: string, offset: number, length: number): Promise<Buffer | undefined>;
  /** Writes to a temporary file beside it and renames: a reader never sees half a file. */
  write(path: string, content: string | Buffer): Promise<void>;
  append(path: string, content: string): Promise<void>;
  makeExecutable(path: string): Promise<void>;
  /** Copies a regular file with its mode; false when something is at the target already, which then stays. */
  copy(from: string, to: string): Promise<boolean>;
  remove(path: string): Promise<void>;
  /** Without following a link. */
  stat(path: string): Promise<FileStat | undefined>;
  /** Names, sorted; empty when there is no such directory. */
  list(directory: string): Promise<readonly string[]>;
  makeDirectory(path: string): Promise<void>;
  link(target: string, path: string): Promise<void>;
  /** What a link says, as it stands there; undefined for anything else. */
  readLink(path: string): Promise<string | undefined>;
  realPath(path: string): Promise<string | undefined>;
  /** A new empty directory outside every repository. */
  /** A new directory whose name starts with the prefix and the id of this process: `prefix-123-AbCdEf`. */
  temporaryDirectory(prefix: string): Promise<string>;
}

export interface TreeEntry {
  /** As git prints it: 100644, 100755, 120000 (symlink), 160000 (submodule). */
  readonly mode: string;
  readonly id: string;
  /** Bytes; 0 for a submodule. */
  readonly size: number;
  readonly path: string;
  /** False when the name is not valid UTF-8; `path` is then a lossy rendering. */
  readonly validPath: boolean;
}

export interface Blob {
  readonly id: string;
  readonly content: Buffer;
}

export interface GitResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface GitRunOptions {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly timeoutMs?: number;
}

/** Git in one directory. Hooks, prompts, pagers and the user's aliases take no part. */
export interface Git {
  readonly directory: string;
  /** The same git in another directory. */
  at(directory: string): Git;
  /** Runs git; a non-zero exit is a value. */
  run(args: readonly string[], options?: GitRunOptions): Promise<GitResult>;
  /** Runs git and returns trimmed stdout; throws `git/command-failed` on a non-zero exit. */
  text(args: readonly string[], options?: GitRunOptions): Promise<string>;
  /** The commit (or object) that a name stands for; undefined when there is none. */
  resolve(revision: string): Promise<string | undefined>;
  /** All entries below a tree-ish, recursively. */
  listTree(treeish: string): Promise<readonly TreeEntry[]>;
  /** Contents of blobs, in the order asked; a missing blob (partial clone) is left out. */
  readBlobs(ids: readonly string[]): AsyncIterable<Blob>;
  /** Atomic: fails when the ref exists. */
  createRef(ref: string, id: string): Promise<'created' | 'exists'>;
  /** Compare and swap. */
  updateRef(ref: string, id: string, expected: string): Promise<'updated' | 'moved'>;
  /** Compare and delete. */
  deleteRef(ref: string, expected: string): Promise<'deleted' | 'moved'>;
  /** Refs below a prefix with the objects they name. */
  listRefs(prefix: string): Promise<readonly { readonly ref: string; readonly id: string }[]>;
}

/** A read-only view of a repository's tracked files. */
export interface Documents {
  /** Every tracked regular file, sorted. */
  readonly paths: readonly string[];
  /** Text of a document that was loaded (manifests, schemas, settings); undefined otherwise. */
  text(path: string): string | undefined;
}
