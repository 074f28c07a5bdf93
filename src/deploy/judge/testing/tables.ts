import { z } from 'zod';
import { criticalAfter } from '../binomial.js';
import { JUDGEMENT_CODES } from '../codes.js';
import { crossingChances } from '../crossing.js';
import { deploymentSchema } from '../history.js';
import { exactRule, naiveRule } from '../rules.js';
import { FAST_LOOKS } from '../schedule.js';
import { ERRORS_PER_HOUR } from '../simulate.js';
import { passingPercent, smallestThatPasses } from './costs.js';

const LEVEL = 0.01;
const HOUR_SECONDS = 3600;
const MINUTES = [1, 2, 3, 5, 10, 30, 60];

type Rows = readonly (readonly string[])[];

function total(chances: readonly number[]): number {
  return 100 * chances.reduce((sum, chance) => sum + chance, 0);
}

function medianLook(chances: readonly number[]): string {
  const half = total(chances) / 200;
  let sum = 0;
  return `${FAST_LOOKS[chances.findIndex((chance) => (sum += chance) >= half)] ?? 0} s`;
}

function chances(): Rows {
  const [naive, exact] = [naiveRule(), exactRule(LEVEL)];
  return ERRORS_PER_HOUR.map((perHour) => {
    const tenfold = crossingChances(perHour, 10, exact);
    return [
      String(perHour),
      total(crossingChances(perHour, 1, naive)).toFixed(1),
      total(crossingChances(perHour, 1, exact)).toFixed(2),
      total(tenfold).toFixed(1),
      medianLook(tenfold),
    ];
  });
}

interface Node {
  readonly description?: string;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
}

function keys(node: Node, path: string): Rows {
  return Object.entries(node.properties ?? {}).flatMap(([key, child]) => {
    const own = `${path}${key}`;
    const usual = child.default === undefined ? '' : `\`${JSON.stringify(child.default)}\``;
    const inner = child.items === undefined ? keys(child, `${own}.`) : keys(child.items, `${own}[].`);
    return [[`\`${own}\``, usual, child.description ?? ''], ...inner];
  });
}

/** The rows of each table of the README, by the name of its marker. */
export const TABLES: Readonly<Record<string, () => Rows>> = {
  critical: () =>
    [0, 1, 10, 50, 100, 600].map((before) => [
      String(before),
      ...FAST_LOOKS.map((seconds) => String(criticalAfter(before, seconds / HOUR_SECONDS, LEVEL))),
    ]),
  chances,
  smallest: () => [
    ['errors per hour', ...MINUTES.map((minutes) => String(smallestThatPasses(minutes * 60)))],
  ],
  passing: () =>
    [1, 3, 6, 12, 30, 60, 120, 300, 600].map((perHour) => [
      String(perHour),
      ...MINUTES.map((minutes) => passingPercent(perHour, minutes * 60).toFixed(0)),
    ]),
  codes: () =>
    Object.entries(JUDGEMENT_CODES).map(([code, { verdict, meaning }]) => [
      `\`${code}\``,
      `\`${verdict}\``,
      meaning,
    ]),
  history: () => keys(z.toJSONSchema(deploymentSchema, { io: 'input' }) as Node, ''),
};
