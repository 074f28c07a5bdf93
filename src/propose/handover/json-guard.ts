/** Deeper than anything that is handed over. */
const MAX_DEPTH = 24;

/** Keys with which an object literal reaches its prototype. */
const PROTOTYPE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor']);

/** Why parsed JSON from outside is not looked at any further; undefined when it may be. */
export function unsafeShape(value: unknown, depth = 0): string | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  if (depth >= MAX_DEPTH) return `it is nested deeper than ${MAX_DEPTH} levels`;
  for (const [key, item] of Object.entries(value)) {
    if (PROTOTYPE_KEYS.has(key)) return `it holds the key ${key}`;
    const inner = unsafeShape(item, depth + 1);
    if (inner !== undefined) return inner;
  }
  return undefined;
}
