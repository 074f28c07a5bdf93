import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgeFixable } from './fixable.js';
import { normaliseMessage, normaliseRoute } from './normalise.js';
import { readLog } from './read-log.js';

const NOW = Date.parse('2026-01-05T12:00:00Z');
const json = (fields: object): string => JSON.stringify({ level: 50, time: NOW, ...fields });

const PIECES = [
  '1', '42', '-7.5', '"', "'", '`', 'a', 'é', ' ', '  ', '/', '\\', '.', '..', ':', '@', 'x@y.io', '<', '>', '<n>',
  '<str>', '<id>', 'https://a.b/c?d=1', '0xff', 'deadbeef1', 'cus_N1a2b3c4d5e6f7', '/var/log/x.log', '~', '…', '-',
  '3f2504e0-4f89-41d3-9a0c-0305e82c3301', '10.0.0.1', '2026-01-05T03:17:00Z', '\u001b[31m', '\u202e', '\n', '[', '_',
] as const; // prettier-ignore

describe('AD-01: patterns', () => {
  it('normalising twice is normalising once', () => {
    const text = fc.oneof(
      fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join('')),
      fc.string({ maxLength: 400, unit: 'binary' }),
      fc.array(fc.constantFrom(...PIECES), { minLength: 60, maxLength: 200 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (message) => {
        const once = normaliseMessage(message);

        expect(normaliseMessage(once)).toBe(once);
        expect(once.length).toBeLessThanOrEqual(300);
        expect(once).not.toMatch(/\d/);
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([
    ['User 42 not found', 'User 7 not found'],
    ['order "A-1" failed after 30.5 ms', 'order "B" failed after 9 ms'],
    ["can't read '/a/b.txt'", "can't read '/c'"],
    ['GET https://a.example/x?y=1 timed out', 'GET http://b.example timed out'],
    ['mail to ada@example.com bounced', 'mail to bob@sub.example.org bounced'],
    ['job 3f2504e0-4f89-41d3-9a0c-0305e82c3301 lost', 'job 00000000-0000-4000-8000-000000000000 lost'],
    ['commit 9fceb02d0ae598e9 missing', 'commit 0123456789abcdef missing'],
    ['ENOENT: open /app/data/1.json', 'ENOENT: open /srv/x/y/z.json'],
    ['customer cus_N1a2b3c4d5e6 gone', 'customer cus_Z9y8x7w6v5u4 gone'],
    ['connect ECONNREFUSED 10.0.0.1:5432', 'connect ECONNREFUSED 10.9.0.12:6543'],
  ])('%j and %j are alike', (a, b) => {
    expect(normaliseMessage(a)).toBe(normaliseMessage(b));
  });

  it.each([
    ['User not found', 'Order not found'],
    ['connect ECONNREFUSED 10.0.0.1', 'connect ETIMEDOUT 10.0.0.1'],
  ])('%j and %j are not', (a, b) => {
    expect(normaliseMessage(a)).not.toBe(normaliseMessage(b));
  });

  it('makes routes of addresses', () => {
    expect(normaliseRoute('get', 'https://x.io/users/42/posts/9fceb02d0ae5?x=1')).toBe(
      'GET /users/:id/posts/:id',
    );
    expect(normaliseRoute(null, '/orders/ord_12345abcde12')).toBe('/orders/:id');
    expect(normaliseRoute(null, 'not an address')).toBeNull();
  });

  it('counts events, distinct users, the first and the last', async () => {
    const lines = [
      json({ msg: 'user 1 failed', time: NOW + 5000, userId: 1 }),
      json({ msg: 'user 1 failed', time: NOW, userId: 1 }),
      json({ msg: 'user 2 failed', time: NOW + 1000, userId: 2 }),
      json({ msg: 'user 3 failed', time: NOW + 2000 }),
      json({ msg: 'fine', level: 30 }),
      json({ msg: 'dying', level: 60 }),
    ];
    const { patterns, entries, errors, rest } = await readLog(lines, { now: NOW });
    expect(
      patterns.map(({ message, severity, events, incidents }) => [message, severity, events, incidents]),
    ).toEqual([
      ['dying', 'critical', 1, 1],
      ['user <n> failed', 'medium', 4, 3],
    ]);
    expect(patterns[1]).toMatchObject({
      firstAt: new Date(NOW).toISOString(),
      lastAt: new Date(NOW + 5000).toISOString(),
    });
    expect({ entries, errors, rest }).toEqual({ entries: 6, errors: 5, rest: { patterns: 0, events: 0 } });
  });

  it('keeps the id of a pattern when its line moves, not when its function does', async () => {
    const stack = (place: string): string => json({ msg: 'x', err: { stack: `Error: x\n    at ${place}` } });
    const id = async (place: string): Promise<string | undefined> =>
      (await readLog([stack(place)], { now: NOW })).patterns[0]?.id;
    expect(await id('f (/app/src/a.ts:1:1)')).toBe(await id('f (/app/src/a.ts:99:1)'));
    expect(await id('f (/app/src/a.ts:1:1)')).not.toBe(await id('g (/app/src/a.ts:1:1)'));
  });

  it('leaves out what is older, and what has no time', async () => {
    const lines = [json({ msg: 'old', time: NOW - 1 }), json({ msg: 'new' })];
    const summary = await readLog(['ERROR timeless', ...lines], { now: NOW, since: NOW });
    expect(summary.patterns.map(({ message }) => message)).toEqual(['new']);
  });

  it('keeps 500 patterns, the worst and the most frequent, and counts the rest', async () => {
    const word = (index: number): string =>
      Array.from(String(index), (digit) => 'abcdefghij'[Number(digit)]).join('');
    function* lines(): Generator<string> {
      for (let index = 0; index < 5_000; index++) {
        yield json({ msg: `kind ${word(index)}` });
        if (index % 100 === 0) yield json({ msg: 'frequent' });
      }
      yield json({ msg: 'dying', level: 60 });
    }
    const { patterns, rest, errors } = await readLog(lines(), { now: NOW });
    expect(patterns).toHaveLength(500);
    expect(patterns.slice(0, 2)).toMatchObject([{ message: 'dying' }, { message: 'frequent', events: 50 }]);
    expect(patterns.reduce((sum, { events }) => sum + events, 0) + rest.events).toBe(errors);
    expect(rest.patterns).toBe(5_002 - 500);
  });
});

describe('AD-01: judged auto-fixable or not', () => {
  const trackedPaths = new Set([
    'src/a.ts',
    'src/clean.ts',
    'notes.md',
    'package.json',
    '.github/x.ts',
    'db/a.ts',
  ]);
  const at = (
    path: string | null,
  ): { readonly stackTop: { path: string; line: null; function: null } | null } => ({
    stackTop: path === null ? null : { path, line: null, function: null },
  });
  const facts = {
    trackedPaths,
    neverTouch: ['db'],
    fixableFinding: (path: string) => (path === 'src/clean.ts' ? undefined : 'integration/require-timeout'),
  };

  it('is, where a rule with a fixer has a finding in the file', () => {
    expect(judgeFixable(at('src/a.ts'), facts)).toEqual({
      autoFixable: true,
      reason: 'integration/require-timeout has an open finding in that file and a fixer',
    });
  });

  it.each([
    [null, 'no place in the code'],
    ['src/b.ts', 'not tracked'],
    ['../../etc/passwd', 'not tracked'],
    ['notes.md', 'not a source file'],
    ['.github/x.ts', 'may not be changed'],
    ['db/a.ts', 'policy.neverTouch'],
    ['src/clean.ts', 'no open finding'],
  ])('is not at %s: %s', (path, reason) => {
    expect(judgeFixable(at(path), facts)).toMatchObject({
      autoFixable: false,
      reason: expect.stringContaining(reason) as unknown,
    });
  });
});
