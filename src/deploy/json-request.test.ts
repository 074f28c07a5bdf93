import { afterEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { fixedClock } from '../core/testing/doubles.js';
import { nodeHttp } from '../platform/http.js';
import { jsonRequests, type JsonRequests } from './json-request.js';
import { FAKE_TOKEN, fakeApi, type FakeApi } from './providers/testing/fake-api.js';
import { pauseBefore } from './retry-pause.js';

const now = new Date('2026-01-05T03:17:00Z');

describe('AD-08: how long a retry waits', () => {
  it.each([
    [
      '1, 2 and 4 seconds',
      [0, 1, 2, 3].map((attempt) => pauseBefore(attempt, {}, now)),
      [1000, 2000, 4000, undefined],
    ],
    ['the seconds that are told', [pauseBefore(0, { 'retry-after': '7' }, now)], [7000]],
    [
      'until the date that is told',
      [pauseBefore(0, { 'retry-after': 'Mon, 05 Jan 2026 03:17:20 GMT' }, now)],
      [20_000],
    ],
    [
      'not at all until a date that is past',
      [pauseBefore(0, { 'retry-after': 'Mon, 05 Jan 2026 03:00:00 GMT' }, now)],
      [0],
    ],
    ['not longer than a minute', [pauseBefore(0, { 'retry-after': '61' }, now)], [undefined]],
    ['as usual after nonsense', [pauseBefore(1, { 'retry-after': 'soon' }, now)], [2000]],
  ])('%s', (_title, waits, expected) => {
    expect(waits).toEqual(expected);
  });
});

describe('AD-08: JSON over HTTP', () => {
  let api: FakeApi | undefined;
  afterEach(async () => {
    await api?.close();
    api = undefined;
  });
  const waits: number[] = [];
  const open = async (): Promise<{ requests: JsonRequests; own: FakeApi }> => {
    const own = (api = await fakeApi(({ path }) => ({ json: { path } })));
    const clock = fixedClock();
    waits.length = 0;
    const sleep = (milliseconds: number): Promise<void> => {
      waits.push(milliseconds);
      return clock.sleep(milliseconds);
    };
    const url = `${own.url}/base/`;
    const requests = jsonRequests({
      name: 'x',
      http: nodeHttp(),
      clock: { ...clock, sleep },
      url,
      token: FAKE_TOKEN,
    });
    return { requests, own };
  };
  const anything = z.unknown();

  it('an id cannot lead to another route', async () => {
    const { requests, own } = await open();
    expect(await requests.get(['a', 'b/../c?d#e'], anything)).toEqual({ path: ['base', 'a', 'b/../c?d#e'] });
    for (const id of ['.', '..', ''])
      await expect(requests.get(['a', id], anything)).rejects.toMatchObject({ code: 'x/not-found' });
    expect(own.seen).toHaveLength(1);
  });

  it('a redirect is not followed, so the token goes nowhere else', async () => {
    const { requests, own } = await open();
    own.fail('look', { status: 302, headers: { location: '/elsewhere' } });
    await expect(requests.get(['a'], anything)).rejects.toMatchObject({ code: 'x/unexpected-response' });
    expect(own.seen).toHaveLength(1);
  });

  it('waits as told, and gives up when that is too long', async () => {
    const { requests, own } = await open();
    own.fail('look', { status: 429, headers: { 'retry-after': '9' } }, { status: 503 });
    await requests.get(['a'], anything);
    expect(waits).toEqual([9_000, 2_000]);
    own.fail('look', { status: 429, headers: { 'retry-after': '3600' } });
    await expect(requests.get(['a'], anything)).rejects.toMatchObject({ code: 'x/unavailable' });
    expect(own.seen).toHaveLength(4);
  });

  it('an effect is asked once when nobody knows what became of it', async () => {
    const { requests, own } = await open();
    own.fail('effect', { status: 504, json: {} });
    const asking = requests.effect({ method: 'POST', path: ['a'] });
    await expect(asking).rejects.toMatchObject({ code: 'x/unknown-effect', kind: 'network' });
    expect(own.seen).toHaveLength(1);
  });

  it('an effect on a server that is not there has not taken place', async () => {
    const { requests, own } = await open();
    await own.close();
    const asking = requests.effect({ method: 'POST', path: ['a'] });
    await expect(asking).rejects.toMatchObject({ code: 'x/unavailable', kind: 'network' });
    expect(waits).toEqual([1_000, 2_000, 4_000]);
  });
});
