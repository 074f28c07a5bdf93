import { commandOutput, fail, notMeasurable, pass, type Answer } from '../scorecard/answer.js';
import type { Figures, Subject } from '../scorecard/subject.js';

/** A latency of the figures against its limit in milliseconds; no source, no answer. */
export function latencyBelow(
  subject: Subject,
  figure: Exclude<keyof Figures, 'source'>,
  limitMs: number,
): Answer {
  const { figures } = subject;
  if (figures === undefined)
    return notMeasurable('no source of latencies is given; name a file with --figures');
  const value = figures[figure];
  if (value === undefined) return notMeasurable(`${figures.source} holds no ${figure}`);
  const words = `${value} ms, the limit is ${limitMs} ms`;
  const evidence = [commandOutput(figures.source, `${figure}: ${value}`)];
  return value < limitMs ? pass(words, evidence) : fail(words, evidence);
}
