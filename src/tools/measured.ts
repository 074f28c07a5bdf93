import type { ProcessResult } from '../core/ports.js';
import { lastLines } from './output.js';
import type { Measured } from './results.js';

export type NotMeasured = Extract<Measured<never>, { status: 'not-measured' }>;

/** A figure with its source. */
export function measured<T>(value: T, by: string, durationMs: number): Measured<T> {
  return { status: 'measured', value, by, durationMs: Math.round(durationMs) };
}

/** The honest absence of a figure. */
export function notMeasured(reason: string): NotMeasured {
  return { status: 'not-measured', reason };
}

/** A tool that was not started any more, or had to be stopped, because the time for all of them was over. */
export const OUT_OF_TIME: NotMeasured = {
  status: 'not-measured',
  reason: 'the time for tools is over',
  outOfTime: true,
};

/** True when there is an answer, or a reason that would be the same in a second attempt. */
export function isSettled(result: Measured<unknown> | undefined): boolean {
  return result !== undefined && !(result.status === 'not-measured' && result.outOfTime === true);
}

/** Why a program gave no usable answer at all; undefined when it ran to its end and all it said is here. */
export function failureOf(tool: string, result: ProcessResult, timeoutMs: number): string | undefined {
  switch (result.outcome) {
    case 'not-found':
      return `${tool} could not be started; it is not installed`;
    case 'timed-out':
      return `${tool} did not finish within ${Math.round(timeoutMs / 1000)} s and was stopped`;
    case 'killed':
      return `${tool} was killed${result.signal === null ? '' : ` by ${result.signal}`}`;
    case 'exited':
      return result.truncated ? `${tool} printed more than can be read` : undefined;
  }
}

/** The line that names the error, else the last ones: below an error there is only its stack. */
function tellingWords(output: string): string {
  // What a package manager says about itself is no answer of the tool.
  const tail = lastLines(output.replace(/^(?:npm (?:warn|notice)|>).*$/gm, ''), 60);
  const named = tail
    .split('\n')
    .find((line) => /^\s*(?:\w*Error\b|error\b|fatal\b|npm error (?!code))/i.test(line));
  return (named ?? lastLines(tail, 3)).trim().slice(0, 400).replaceAll('\n', ' | ');
}

/** Says that a program ended without a readable result, with its own words. */
export function unreadable(tool: string, result: ProcessResult): NotMeasured {
  const words = tellingWords(result.stderr) || tellingWords(result.stdout);
  const said = words === '' ? 'it printed nothing' : `it said: ${words}`;
  return notMeasured(
    `${tool} exited with ${result.exitCode ?? 'no code'} without a readable result; ${said}`,
  );
}
