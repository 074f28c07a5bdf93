import { patternCounter, type LogSummary } from './patterns.js';
import { logReader, type LogReaderOptions } from './reader.js';

export interface ReadLogOptions extends LogReaderOptions {
  /** Milliseconds since 1970: older entries are left out, and those whose time cannot be told. */
  readonly since?: number;
}

/** The errors that lines of a log tell of, by pattern. Memory is bounded whatever the log holds. */
export async function readLog(
  lines: Iterable<string> | AsyncIterable<string>,
  options: ReadLogOptions,
): Promise<LogSummary> {
  const reader = logReader(options);
  const counter = patternCounter();
  const { since } = options;
  const count = (entries: ReturnType<typeof reader.end>): void => {
    for (const entry of entries) {
      if (since === undefined || (entry.at !== null && entry.at >= since)) counter.add(entry);
    }
  };
  for await (const line of lines) count(reader.push(line));
  count(reader.end());
  return counter.summary();
}
