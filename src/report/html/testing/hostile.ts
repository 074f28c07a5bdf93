import type { PageData } from '../data.js';
import { historyData } from './history.js';

/** What hostile text would set if any of it were run. */
export const LANDMINE = 'landmine';

const ATTACKS: readonly string[] = [
  `</script><script>globalThis.${LANDMINE} = 1</script>`,
  `<img src=x onerror="globalThis.${LANDMINE} = 1">`,
  `"><svg onload=globalThis.${LANDMINE}=1>`,
  `javascript:globalThis.${LANDMINE}=1`,
  `<!--<script>globalThis.${LANDMINE}=1`,
  `]]></title></style><style>body{display:none}</style>`,
  `' autofocus onfocus='globalThis.${LANDMINE}=1`,
  'left\u202eright\u200b\u0000\u001b[31mred\u2028line\ud800',
  `{{constructor.constructor('globalThis.${LANDMINE}=1')()}}`,
  'x'.repeat(10_000),
];

/** Every string of some data replaced by an attack but for those that a schema binds. */
function poisoned(value: unknown, key: string, next: () => string): unknown {
  if (Array.isArray(value)) return value.map((item) => poisoned(item, key, next));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, poisoned(item, name, next)]),
    );
  return typeof value === 'string' && !BOUND.has(key) ? next() : value;
}

/** Moments, enumerations and ids of our own: the log's schemas refuse anything else. */
const BOUND = new Set([
  ...['at', 'generatedAt', 'startedAt', 'endedAt', 'firstSeen', 'month'],
  ...['kind', 'tone', 'level', 'severity', 'tier', 'category', 'unit', 'better', 'period', 'status', 'state'],
  ...['step', 'id'],
]);

/** A page on which every text from outside is an attack. */
export function hostileData(): PageData {
  let turn = 0;
  const next = (): string => ATTACKS[(turn += 1) % ATTACKS.length] ?? '';
  const data = historyData({ days: 14, findings: 30 });
  // The parts of the health score have names of our own.
  return { ...(poisoned(data, '', next) as PageData), health: data.health };
}
