import { describe, expect, it } from '@jest/globals';
import { ULID_PATTERN, ulidSource } from './ulid.js';

const noise = (bytes: number): Uint8Array => new Uint8Array(bytes).fill(255);

describe('safety 9: ids that sort and never repeat', () => {
  it('encodes the time of the specification', () => {
    const id = ulidSource(
      () => new Date(1469918176385),
      (bytes) => new Uint8Array(bytes),
    )();
    expect(id).toBe('01ARYZ6S410000000000000000');
    expect(id).toMatch(ULID_PATTERN);
  });

  it('ascends within a millisecond, even from the greatest random part, and when the clock goes back', () => {
    let now = 1_000;
    const next = ulidSource(() => new Date(now), noise);
    const ids = [next(), next()];
    now = 500;
    ids.push(next());
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(3);
    now = 5_000;
    const later = next();
    expect(later > (ids.at(-1) ?? '')).toBe(true);
  });

  it('goes on after the last id of a writer that was restarted within the same millisecond', () => {
    const before = ulidSource(() => new Date(1_000), noise)();
    const after = ulidSource(
      () => new Date(1_000),
      (bytes) => new Uint8Array(bytes),
      before,
    )();
    expect(after > before).toBe(true);
  });
});
