import { afterEach, describe, expect, it } from '@jest/globals';
import { fixedClock } from '../../../core/testing/doubles.js';
import { nodeFiles } from '../../../platform/files.js';
import { nodeHttp } from '../../../platform/http.js';
import { nodeProcesses } from '../../../platform/processes.js';
import type { Counted, ErrorSource, Silent, SourceDeps } from '../source.js';

export const NOW = new Date('2026-01-05T12:00:00.000Z');
/** Five minutes that end now. */
export const WINDOW = { from: new Date(NOW.getTime() - 300_000), to: NOW };
export const SECRET = 'the-secret-token';
/** What a hostile counterpart says. */
export const HOSTILE = `\u001b[31m::error::\u202e${SECRET}\n${'long '.repeat(200)}`;

/** Deps on this machine with a clock that stands still. */
export function depsIn(directory: string): SourceDeps {
  return {
    http: nodeHttp(),
    clock: fixedClock(NOW.toISOString()),
    files: nodeFiles(),
    processes: nodeProcesses(),
    directory,
    secret: (name) => (name === 'TOKEN' ? SECRET : undefined),
  };
}

/** What the counterpart of a source is like. */
export type Situation =
  /** So many errors in the window, the newest data so old. A source that only counts may take a whole number only. */
  | { readonly is: 'answering'; readonly errors: number; readonly ageSeconds: number }
  /** The place of the number holds this, as text of JSON. */
  | { readonly is: 'odd'; readonly json: string }
  /** It answers, and has nothing that a count could be taken from. */
  | { readonly is: 'empty' }
  | { readonly is: 'refused' }
  | { readonly is: 'down' }
  /** An answer of quite another kind. */
  | { readonly is: 'garbage' }
  /** It gives hostile text as its reason. */
  | { readonly is: 'hostile' };

export interface Harness {
  /** A source whose real counterpart is like that; null when there is no such situation for it. */
  open(situation: Situation): Promise<ErrorSource | null>;
  /** Ends what was started. */
  close(): Promise<void>;
  /** Situations that there are not, so that none goes missing by accident. */
  readonly lacks: readonly (Situation['is'] | 'stale')[];
}

const ODD = [
  '-1',
  '-0.5',
  '1e999',
  '-1e999',
  '"NaN"',
  '"+Inf"',
  '"-Inf"',
  '"x"',
  '""',
  'null',
  '[]',
  '{}',
  'true',
];

function expectSane(answer: Counted | Silent): void {
  if (answer.outcome === 'silent') {
    expect(answer.message).toMatch(/^[^\u0000-\u001f\u007f-\u009f\u202e]{1,200}$/);
    expect(answer.message).not.toContain(SECRET);
    return;
  }
  for (const count of [answer.errors, answer.incidents, answer.requests, answer.users])
    expect(count === null || (Number.isSafeInteger(count) && count >= 0)).toBe(true);
}

/** What every source keeps to; `title` names the folder. */
export function sourceContract(title: string, harness: Harness): void {
  const { lacks } = harness;
  afterEach(() => harness.close());

  async function ask(situation: Situation): Promise<Counted | Silent> {
    const source = await harness.open(situation);
    if (source === null) throw new Error(`${title} has no situation ${situation.is}`);
    const answer = await source.count(WINDOW);
    expectSane(answer);
    return answer;
  }

  describe(`AD-09: contract of error sources, ${title}`, () => {
    it('counts the errors in the window', async () => {
      expect(await ask({ is: 'answering', errors: 3, ageSeconds: 5 })).toMatchObject({
        outcome: 'counted',
        errors: 3,
      });
    });

    it('counts zero where it knows that there was none', async () => {
      expect(await ask({ is: 'answering', errors: 0, ageSeconds: 5 })).toMatchObject({
        outcome: 'counted',
        errors: 0,
      });
    });

    it.each(ODD)('makes no count of %s', async (json) => {
      if (lacks.includes('odd')) expect(await harness.open({ is: 'odd', json })).toBeNull();
      else expect((await ask({ is: 'odd', json })).outcome).toBe('silent');
    });

    const expected = [
      ['empty is not zero', { is: 'empty' }, 'empty', 'empty'],
      ['stale is not fresh', { is: 'answering', errors: 3, ageSeconds: 200 }, 'stale', 'stale'],
      ['a refusal is unauthorized', { is: 'refused' }, 'unauthorized', 'refused'],
      ['an outage is unavailable', { is: 'down' }, 'unavailable', 'down'],
      ['garbage is unreadable', { is: 'garbage' }, 'unreadable', 'garbage'],
    ] as const;
    it.each(expected)('%s', async (_, situation, reason, name) => {
      if (!lacks.includes(name)) expect(await ask(situation)).toMatchObject({ outcome: 'silent', reason });
      else if (name !== 'stale') expect(await harness.open(situation)).toBeNull();
      else expect((await ask(situation)).outcome).toBe('counted');
    });

    it('passes on no hostile text and no secret', async () => {
      if (lacks.includes('hostile')) expect(await harness.open({ is: 'hostile' })).toBeNull();
      else expect((await ask({ is: 'hostile' })).outcome).toBe('silent');
    });

    it('gives the same answer when asked again', async () => {
      const source = await harness.open({ is: 'answering', errors: 2, ageSeconds: 5 });
      expect(await source?.count(WINDOW)).toEqual(await source?.count(WINDOW));
    });
  });
}
