/** A figure with the one recorded before it, or the reason why there is none. Never zero for unknown. */
export type Reading =
  | { readonly status: 'measured'; readonly value: number; readonly previous: number | null }
  | { readonly status: 'not-measured'; readonly reason: string };

/** How a reading is printed. */
export type Unit = 'percent' | 'count' | 'bytes' | 'milliseconds';

/** One line of targets and progress (CM-27). */
export interface TargetProgress {
  readonly period: 'daily' | 'weekly';
  readonly name: string;
  readonly reading: Reading;
  readonly target: number;
  readonly unit: Unit;
  readonly better: 'higher' | 'lower';
  readonly met: boolean;
}
