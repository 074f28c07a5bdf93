import { describe, expect, it } from '@jest/globals';
import type { ProbeConfig } from '../../config/sections/deploy.js';
import type { HttpAnswer } from '../../core/http.js';
import { fixedClock } from '../../core/testing/doubles.js';
import { nodeHttp } from '../../platform/http.js';
import { loopback, type Reply } from '../testing/loopback.js';
import { attemptProbe, faultOf } from './attempt.js';
import type { ProbeAttempt } from './probe.js';
import { runProbeRound } from './round.js';

const probeAt = (url: string, change: Partial<ProbeConfig> = {}): ProbeConfig => ({
  ...{ url, method: 'GET', status: 200 },
  ...change,
});

async function attempt(
  reply: Reply,
  change: Partial<ProbeConfig> = {},
): Promise<{ readonly told: ProbeAttempt; readonly asked: readonly string[] }> {
  const server = await loopback(() => reply);
  try {
    const deps = { http: nodeHttp(), clock: fixedClock() };
    return { told: await attemptProbe(probeAt(`${server.url}/health`, change), deps), asked: server.asked };
  } finally {
    await server.close();
  }
}

/** An address where nobody listens. */
async function nowhere(): Promise<string> {
  const server = await loopback(() => ({}));
  await server.close();
  return server.url;
}

describe('AD-09: one answer of one probe', () => {
  it.each<readonly [string, Reply, Partial<ProbeConfig>, string | null]>([
    ['the right status', {}, {}, null],
    ['another status', { status: 503 }, {}, 'status 503 in place of 200'],
    ['a status that is expected', { status: 404 }, { status: 404 }, null],
    [
      'a redirect, which is not followed',
      { status: 302, headers: { location: '/' } },
      {},
      'status 302 in place of 200',
    ],
    ['a redirect that is expected', { status: 308, headers: { location: '/' } }, { status: 308 }, null],
    ['the text', { body: '<h1>Welcome</h1>' }, { contains: 'Welcome' }, null],
    [
      'another text',
      { body: 'Application error' },
      { contains: 'Welcome' },
      'the expected text is not in the body',
    ],
    [
      'a text after the first mebibyte',
      { body: `${'x'.repeat(1024 * 1024)}Welcome` },
      { contains: 'Welcome' },
      'the expected text is not in the part of the body that is read',
    ],
    ['no answer', { hangUp: true }, {}, 'no answer (reset)'],
  ])('judges %s', async (_, reply, change, reason) => {
    const { told, asked } = await attempt(reply, change);
    expect([told.ok, told.reason]).toEqual([reason === null, reason]);
    expect(told.status).toBe(reply.hangUp === true ? null : (reply.status ?? 200));
    expect(told.latencyMs).toBeGreaterThan(0);
    expect(asked).toEqual(['GET /health']);
  });

  it.each(['GET', 'HEAD', 'POST'] as const)('asks with %s', async (method) => {
    expect((await attempt({}, { method })).asked).toEqual([`${method} /health`]);
  });

  it('takes an answer that came too late for wrong', () => {
    const answer = (durationMs: number): HttpAnswer => ({
      ...{ outcome: 'answered', status: 200, headers: {}, body: '', truncated: false, durationMs },
    });
    const probe = probeAt('http://x.example', { maxLatencyMs: 300 });
    expect(faultOf(probe, answer(300))).toBeNull();
    expect(faultOf(probe, answer(300.1))).toBe('slower than 300 ms');
  });

  it('waits 5 s for an answer, or as long as the probe allows', async () => {
    const waited: number[] = [];
    const http = {
      send: ({ timeoutMs }: { readonly timeoutMs: number }) => {
        waited.push(timeoutMs);
        return Promise.resolve({
          outcome: 'silent',
          reason: 'timeout',
          message: 'x',
          durationMs: timeoutMs,
        } as const);
      },
    };
    const clock = fixedClock();
    for (const maxLatencyMs of [300, 8_000])
      await attemptProbe(probeAt('http://x', { maxLatencyMs }), { http, clock });
    expect(waited).toEqual([5_000, 8_000]);
  });

  it('passes on nothing that the server said', async () => {
    const { told } = await attempt(
      { status: 500, body: '<script>hostile</script>' },
      { contains: 'secret word' },
    );
    expect(JSON.stringify(told)).not.toMatch(/hostile|secret/);
  });
});

describe('AD-09: a round', () => {
  it('asks every probe, and the control address only where one gave no answer', async () => {
    const service = await loopback((request) => ({ status: request.pathname === '/bad' ? 500 : 200 }));
    const control = await loopback(() => ({ status: 503 }));
    const deps = { http: nodeHttp(), clock: fixedClock(), control: control.url };

    const answered = await runProbeRound(
      [probeAt(`${service.url}/good`), probeAt(`${service.url}/bad`)],
      deps,
    );
    expect(answered.attempts.map(({ ok }) => ok)).toEqual([true, false]);
    expect([answered.controlAnswers, control.asked.length]).toEqual([null, 0]);

    const silent = await runProbeRound([probeAt(`${service.url}/good`), probeAt(await nowhere())], deps);
    expect(silent.attempts.map(({ reason }) => reason)).toEqual([null, 'no answer (refused)']);
    // Any answer proves that the network works, a 503 too.
    expect([silent.controlAnswers, control.asked.length]).toEqual([true, 1]);

    const alone = { ...deps, control: undefined };
    expect((await runProbeRound([probeAt(await nowhere())], alone)).controlAnswers).toBeNull();
    const dark = { ...deps, control: await nowhere() };
    expect((await runProbeRound([probeAt(await nowhere())], dark)).controlAnswers).toBe(false);
    await Promise.all([service.close(), control.close()]);
  });
});
