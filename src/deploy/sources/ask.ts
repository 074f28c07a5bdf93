import type { Clock } from '../../core/ports.js';
import type { Counted, ErrorSource, Silent, TimeWindow } from './source.js';

export interface AskOptions {
  readonly clock: Clock;
  /** How often a silent source is asked again; 4 unless told. */
  readonly retries?: number;
  /** Between two questions to the same source; 10 000 unless told. */
  readonly pauseMs?: number;
}

/** Why one source stayed silent. */
export interface SilentSource {
  /** `loki`, or `loki (2)` for the second of that name. */
  readonly source: string;
  readonly reason: Silent['reason'];
  readonly message: string;
}

export type FirstAnswer =
  | {
      readonly outcome: 'answered';
      /** Who answered. Ask the same one again to compare: two sources count differently. */
      readonly source: ErrorSource;
      readonly name: string;
      readonly counted: Counted;
    }
  | {
      readonly outcome: 'silent';
      /** In the order of the sources; empty when there is none. */
      readonly reasons: readonly SilentSource[];
      /** The reasons as one line. */
      readonly message: string;
    };

function nameOf(sources: readonly ErrorSource[], index: number): string {
  const name = sources[index]?.name ?? 'source';
  const nth = sources.slice(0, index + 1).filter((source) => source.name === name).length;
  return nth === 1 ? name : `${name} (${nth})`;
}

async function askPatiently(
  source: ErrorSource,
  window: TimeWindow,
  { clock, retries = 4, pauseMs = 10_000 }: AskOptions,
): Promise<Counted | Silent> {
  for (let left = retries; ; left--) {
    const answer = await source.count(window);
    // A token does not become right by waiting.
    if (answer.outcome === 'counted' || answer.reason === 'unauthorized' || left <= 0) return answer;
    await clock.sleep(pauseMs);
  }
}

/**
 * The count of the first source that answers. A silent one is asked again, 4 times 10 s apart,
 * before the next gets its turn, so that a short outage does not change who is asked.
 */
export async function firstAnswer(
  sources: readonly ErrorSource[],
  window: TimeWindow,
  options: AskOptions,
): Promise<FirstAnswer> {
  const reasons: SilentSource[] = [];
  for (const [index, source] of sources.entries()) {
    const answer = await askPatiently(source, window, options);
    const name = nameOf(sources, index);
    if (answer.outcome === 'counted') return { outcome: 'answered', source, name, counted: answer };
    reasons.push({ source: name, reason: answer.reason, message: answer.message });
  }
  const message =
    reasons.length === 0
      ? 'no source is configured'
      : reasons.map(({ source, reason, message: why }) => `${source}: ${reason}, ${why}`).join('; ');
  return { outcome: 'silent', reasons, message };
}
