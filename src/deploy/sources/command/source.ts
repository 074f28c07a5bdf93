import type { ErrorSourceConfig } from '../../../config/sections/deploy.js';
import { answerOf, silent } from '../answer.js';
import type { ErrorSource, SourceDeps } from '../source.js';

type Config = Extract<ErrorSourceConfig, { readonly type: 'command' }>;

/** One attempt; whoever asks tries again. */
const TIMEOUT_MS = 20_000;
/** An answer is one small object; more is a mistake. */
const MOST_OUTPUT = 64 * 1024;

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    // Not JSON: the caller says so.
    return undefined;
  }
}

/** Counts that a program prints. Its exit code is its word: other than 0 means that it could not tell. */
export function commandSource(config: Config, deps: SourceDeps): ErrorSource {
  return {
    name: 'command',
    count: async (window) => {
      const [command = '', ...args] = config.command;
      const result = await deps.processes.run({
        command,
        args,
        cwd: deps.directory,
        env: { CARETAKER_FROM: window.from.toISOString(), CARETAKER_TO: window.to.toISOString() },
        timeoutMs: TIMEOUT_MS,
        maxOutputBytes: MOST_OUTPUT,
      });
      if (result.outcome === 'not-found') return silent('unavailable', 'the program cannot be started');
      if (result.outcome === 'timed-out')
        return silent('unavailable', `the program did not end within ${TIMEOUT_MS / 1000} s`);
      if (result.outcome === 'killed') return silent('unavailable', 'the program was killed');
      if (result.exitCode !== 0)
        return silent('unavailable', `the program ended with exit code ${result.exitCode ?? 'none'}`);
      if (result.stdout.trim() === '') return silent('empty', 'the program printed nothing');
      const told = result.truncated ? undefined : parse(result.stdout);
      if (told === undefined) return silent('unreadable', 'the program did not print one JSON object');
      const { errors, requests, users, incidents, freshest } = told;
      return answerOf(
        { errors, requests, users, incidents, freshest },
        {},
        { window, now: deps.clock.now().getTime(), maxAgeSeconds: config.maxAgeSeconds },
      );
    },
  };
}
