import { spawn, type ChildProcess } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import type { Processes, ProcessResult, ProcessSpec } from '../core/ports.js';
import { childEnvironment } from './environment.js';

const DEFAULT_OUTPUT_LIMIT = 64 * 1024 * 1024;
/** Time between the polite and the hard signal; the runner itself gives 2.5 s. */
const GRACE_MS = 2_000;

const running = new Set<ChildProcess>();

/** Signals the whole process group, so that a test runner's own workers end too. */
function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // The group is gone already, which is what was wanted.
  }
}

/** Ends everything that this process started; called when it is told to stop. */
export function killAllProcesses(): void {
  for (const child of running) signalGroup(child, 'SIGKILL');
}

/** Keeps what a stream says up to a limit and counts the rest. */
class Collector {
  private readonly chunks: Buffer[] = [];
  private size = 0;
  truncated = false;
  constructor(private readonly limit: number) {}

  add(chunk: Buffer): void {
    const room = this.limit - this.size;
    if (room <= 0) {
      this.truncated = true;
      return;
    }
    const kept = chunk.length > room ? chunk.subarray(0, room) : chunk;
    if (kept.length < chunk.length) this.truncated = true;
    this.chunks.push(kept);
    this.size += kept.length;
  }

  bytes(): Buffer {
    return Buffer.concat(this.chunks);
  }
}

interface RawResult extends Omit<ProcessResult, 'stdout'> {
  readonly stdout: Buffer;
}

function runRaw(spec: ProcessSpec): Promise<RawResult> {
  const started = performance.now();
  const limit = spec.maxOutputBytes ?? DEFAULT_OUTPUT_LIMIT;
  const stdout = new Collector(limit);
  const stderr = new Collector(limit);
  return new Promise((resolve) => {
    const child = spawn(spec.command, [...spec.args], {
      cwd: spec.cwd,
      env: childEnvironment(process.env, spec.env, spec.inherit),
      detached: process.platform !== 'win32',
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    running.add(child);
    let timedOut = false;
    let hard: NodeJS.Timeout | undefined;
    let abandon: NodeJS.Timeout | undefined;
    const soft = setTimeout(() => {
      timedOut = true;
      signalGroup(child, 'SIGTERM');
      hard = setTimeout(() => {
        signalGroup(child, 'SIGKILL');
        // A grandchild that left the group can hold the pipes open for ever: stop listening.
        abandon = setTimeout(() => {
          child.stdout.destroy();
          child.stderr.destroy();
        }, GRACE_MS);
      }, GRACE_MS);
    }, spec.timeoutMs);

    let settled = false;
    const finish = (
      outcome: ProcessResult['outcome'],
      exitCode: number | null,
      signal: string | null,
    ): void => {
      if (settled) return;
      settled = true;
      running.delete(child);
      for (const timer of [soft, hard, abandon]) clearTimeout(timer);
      resolve({
        exitCode,
        signal,
        stdout: stdout.bytes(),
        stderr: stderr.bytes().toString('utf8'),
        outcome,
        truncated: stdout.truncated || stderr.truncated,
        durationMs: performance.now() - started,
      });
    };
    const collect = (collector: Collector, chunk: Buffer): void => {
      collector.add(chunk);
      if (collector.truncated && spec.stopAtOutputLimit === true) signalGroup(child, 'SIGKILL');
    };
    child.stdout.on('data', (chunk: Buffer) => {
      collect(stdout, chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      collect(stderr, chunk);
    });
    child.on('error', (error: NodeJS.ErrnoException) => {
      stderr.add(Buffer.from(error.message));
      finish(
        error.code === 'ENOENT' || error.code === 'EACCES' || error.code === 'ENOTDIR'
          ? 'not-found'
          : 'killed',
        null,
        null,
      );
    });
    child.on('exit', () => {
      // What a finished command left running in its group must not outlive it.
      signalGroup(child, 'SIGKILL');
    });
    child.on('close', (code, signal) => {
      finish(timedOut ? 'timed-out' : signal === null ? 'exited' : 'killed', code, signal);
    });
    // A program that does not read its input breaks the pipe; its exit code says what happened.
    child.stdin.on('error', () => undefined);
    child.stdin.end(spec.input);
  });
}

export interface NodeProcesses extends Processes {
  /** Like `run`, with standard output as bytes. */
  runRaw(spec: ProcessSpec): Promise<RawResult>;
}

/** Child processes of this machine: no shell, own process group, time limit, sanitised environment. */
export function nodeProcesses(): NodeProcesses {
  return {
    runRaw,
    run: async (spec) => {
      const result = await runRaw(spec);
      return { ...result, stdout: result.stdout.toString('utf8') };
    },
  };
}
