import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ProbeConfig } from '../../config/sections/deploy.js';
import { fixedClock } from '../../core/testing/doubles.js';
import { nodeHttp } from '../../platform/http.js';
import { loopback, type Loopback, type Reply } from '../testing/loopback.js';
import { probeWatch, type ProbeWatch } from './watch.js';

const [GOOD, BAD, DEAD]: readonly Reply[] = [{}, { status: 503 }, { hangUp: true }];
let service: Loopback;
let control: Loopback;
/** What a path answers; good unless told. */
const replies = new Map<string, Reply | undefined>();
let clock = fixedClock();

beforeEach(async () => {
  replies.clear();
  clock = fixedClock();
  service = await loopback((request) => replies.get(request.pathname) ?? {});
  control = await loopback(() => replies.get('control') ?? {});
});
afterEach(() => Promise.all([service.close(), control.close()]));

function watch(...paths: readonly string[]): ProbeWatch {
  const probes = paths.map((path): ProbeConfig => ({
    ...{ name: path, url: `${service.url}${path}`, method: 'GET', status: 200 },
  }));
  return probeWatch(probes, { http: nodeHttp(), clock, control: control.url });
}

/** Sleeps until the next round and has it; seconds since the start. */
async function step(watched: ProbeWatch): Promise<number> {
  const now = clock.monotonic();
  await clock.sleep(watched.nextAt(now) - now);
  await watched.round();
  return clock.monotonic() / 1000;
}

/** One round for each reply of `/a`. */
async function play(
  watched: ProbeWatch,
  ...list: readonly (Reply | undefined)[]
): Promise<readonly number[]> {
  const times: number[] = [];
  for (const reply of list) {
    replies.set('/a', reply);
    times.push(await step(watched));
  }
  return times;
}

describe('AD-09: probes that are asked again and again', () => {
  it('need three good answers to be up, 10 s apart, and are then asked each 30 s', async () => {
    const watched = watch('/a');
    expect(watched.nextAt(0)).toBe(0);
    expect(await play(watched, GOOD, GOOD)).toEqual([0, 10]);
    expect(watched.evidence()).toMatchObject({ total: 1, passing: 0, down: 0 });
    expect(await play(watched, GOOD, GOOD, GOOD)).toEqual([20, 50, 80]);
    expect(watched.evidence()).toEqual({
      ...{ total: 1, passing: 1, down: 0, failedRounds: 0, serverErrors: 0, controlAnswers: true },
    });
  });

  it('are down after three strikes 10 s apart, and not after two', async () => {
    const watched = watch('/a');
    await play(watched, GOOD, GOOD, GOOD);
    expect(await play(watched, BAD, BAD)).toEqual([50, 60]);
    expect(watched.evidence()).toMatchObject({ passing: 0, down: 0, failedRounds: 2, serverErrors: 2 });
    expect(await play(watched, BAD)).toEqual([70]);
    expect(watched.evidence()).toMatchObject({ passing: 0, down: 1, failedRounds: 3, serverErrors: 3 });
    expect(watched.reports()).toMatchObject([{ name: '/a', url: `${service.url}/a`, state: 'down' }]);
  });

  it('begin anew after a good answer, and are up again after three', async () => {
    const watched = watch('/a');
    expect(await play(watched, GOOD, GOOD, GOOD, BAD, BAD, GOOD, BAD, BAD)).toEqual([
      0, 10, 20, 50, 60, 70, 80, 90,
    ]);
    expect(watched.evidence()).toMatchObject({ passing: 0, down: 0 });
    await play(watched, GOOD, GOOD, GOOD);
    expect(watched.evidence()).toMatchObject({ passing: 1, down: 0 });
  });

  it('are not struck while the control address is silent too, and then are', async () => {
    const watched = watch('/a');
    await play(watched, GOOD, GOOD, GOOD);
    replies.set('control', DEAD);
    expect(await play(watched, DEAD, DEAD, DEAD, DEAD)).toEqual([50, 60, 70, 80]);
    expect(watched.evidence()).toMatchObject({ passing: 1, down: 0, failedRounds: 0, controlAnswers: false });
    replies.set('control', GOOD);
    await play(watched, DEAD, DEAD, DEAD);
    expect(watched.evidence()).toMatchObject({ passing: 0, down: 1, controlAnswers: true });
  });

  it('are struck by wrong answers whatever the control address does', async () => {
    const watched = watch('/a');
    replies.set('control', DEAD);
    await play(watched, BAD, BAD, BAD);
    expect(watched.evidence()).toMatchObject({ down: 1, controlAnswers: true });
  });

  it('do not have the others asked more often', async () => {
    const watched = watch('/a', '/b');
    await play(watched, GOOD, GOOD, GOOD, BAD, BAD, BAD);
    expect(service.asked.filter((line) => line === 'GET /b')).toHaveLength(4);
    expect(watched.evidence()).toMatchObject({ total: 2, passing: 1, down: 1 });
    expect(watched.reports().map(({ state }) => state)).toEqual(['down', 'up']);
  });

  it('tell failing rounds of the last five only, and keep 60 attempts', async () => {
    const watched = watch('/a');
    await play(watched, BAD, GOOD, GOOD, GOOD, GOOD, GOOD);
    expect(watched.evidence()).toMatchObject({ failedRounds: 0, serverErrors: 1 });
    await play(watched, ...Array.from({ length: 60 }, () => GOOD));
    const [report] = watched.reports();
    expect(report?.attempts).toHaveLength(60);
    expect(report?.attempts.every(({ ok }) => ok)).toBe(true);
  });

  it('ask nothing before it is due', async () => {
    const watched = watch('/a');
    await play(watched, GOOD);
    await watched.round();
    expect(service.asked).toHaveLength(1);
  });
});
