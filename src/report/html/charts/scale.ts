import type { Unit } from '../../../state/reading.js';

const DAY_MS = 24 * 3_600_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** Part of the axis by which a mark may lie before its beginning. */
const SLACK = 0.02;

/** Maps values of a domain to a stretch of the drawing; a domain without width goes to the middle. */
export interface Scale {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly at: (value: number) => number;
}

export function linear(
  domain: readonly [number, number],
  range: readonly [number, number],
  ticks: readonly number[],
): Scale {
  const [low, high] = domain;
  const [from, to] = range;
  const at = (value: number): number =>
    high === low ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from);
  return { domain, ticks, at };
}

/** The next of 1, 2, 5 times a power of ten: steps that people can count in. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough * 0.999) ?? 10;
  return factor * power;
}

/** Ends and marks of the axis of values: amounts begin at zero, a share never leaves 0 to 100. */
export function valueDomain(
  values: readonly number[],
  { isShare, unit }: { readonly isShare: boolean; readonly unit: Unit },
): { readonly domain: readonly [number, number]; readonly ticks: readonly number[] } {
  const finite = values.filter(Number.isFinite);
  if (finite.length === 0) return { domain: [0, 1], ticks: [0, 1] };
  const [least, most] = [Math.min(...finite), Math.max(...finite)];
  const low = isShare ? Math.max(0, Math.min(least, most - 10)) : Math.min(0, least);
  const high = isShare ? Math.min(100, Math.max(most, low + 10)) : Math.max(most, low + 1);
  // Halves of a finding or of a percent would only repeat the same label.
  const step = Math.max(unit === 'milliseconds' ? 0 : 1, niceStep((high - low) / 5));
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return { domain: [ticks[0] ?? low, ticks.at(-1) ?? high], ticks };
}

function dayLabel(time: number): string {
  const date = new Date(time);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''}`;
}

/** The month, with its year where that is not the one of the mark before. */
function monthLabel(time: number, before: number | undefined): string {
  const date = new Date(time);
  const month = MONTHS[date.getUTCMonth()] ?? '';
  const isSameYear = before !== undefined && new Date(before).getUTCFullYear() === date.getUTCFullYear();
  return isSameYear ? month : `${month} ${date.getUTCFullYear()}`;
}

/** Marks of the axis of time: the first of every so many months, or every so many days of a short stretch. */
export function timeTicks(
  from: number,
  to: number,
  most = 4,
): readonly { readonly at: number; readonly label: string }[] {
  const days = (to - from) / DAY_MS;
  if (days < 1)
    return [{ at: (from + to) / 2, label: `${dayLabel(from)} ${new Date(from).getUTCFullYear()}` }];
  if (days <= 92) {
    const step = Math.max(1, Math.ceil(days / most)) * DAY_MS;
    const first = Math.ceil(from / DAY_MS) * DAY_MS;
    const count = Math.floor((to - first) / step) + 1;
    return Array.from({ length: count }, (_, index) => first + index * step).map((at) => ({
      at,
      label: dayLabel(at),
    }));
  }
  const months = days / 30.4;
  const every =
    [1, 2, 3, 4, 6, 12].find((step) => Math.floor(months / step) <= most) ??
    12 * Math.ceil(months / 12 / most);
  const start = new Date(from);
  const ticks: { at: number; label: string }[] = [];
  for (let index = Math.ceil(start.getUTCMonth() / every) * every; ; index += every) {
    const at = Date.UTC(start.getUTCFullYear(), index, 1);
    if (at > to) return ticks;
    // A month's first day counts although the first recording came some days later.
    if (at >= from - (to - from) * SLACK)
      ticks.push({ at: Math.max(at, from), label: monthLabel(at, ticks.at(-1)?.at) });
  }
}
