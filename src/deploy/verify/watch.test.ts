import { describe, expect, it } from '@jest/globals';
import { SuiteError } from '../../core/errors.js';
import { fixedClock } from '../../core/testing/doubles.js';
import { deploymentOf, DOWN, scriptedProvider, servedBy, type Scene } from '../testing/scripted-provider.js';
import { watchDeployment, type Watched } from './watch.js';

const [OLD, BAD, NEWER] = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)];

async function watch(
  scenes: readonly Scene[],
): Promise<
  Watched & { readonly polls: number; readonly states: readonly string[]; readonly seconds: number }
> {
  const clock = fixedClock();
  const provider = scriptedProvider(scenes);
  const states: string[] = [];
  const watched = await watchDeployment(
    { commit: BAD, pollSeconds: 10, timeoutSeconds: 300 },
    {
      provider,
      clock,
      served: () => provider.served(),
      isNewer: (commit) => Promise.resolve(commit === NEWER),
      onState: ({ state }) => {
        states.push(state);
        return Promise.resolve();
      },
    },
  );
  return { ...watched, polls: provider.polls, states, seconds: clock.monotonic() / 1_000 };
}

const building = deploymentOf(BAD);
const ready = deploymentOf(BAD, { state: 'ready' });
const before = servedBy(OLD);

describe('AD-08: a deployment is watched until production serves its commit', () => {
  it('polls every 10 s and tells each state once', async () => {
    const watched = await watch([
      { served: before },
      { deployment: building, served: before },
      { deployment: building, served: before },
      { deployment: ready, served: before },
      { deployment: ready, served: servedBy(BAD) },
    ]);
    expect(watched).toMatchObject({
      outcome: 'served',
      polls: 5,
      states: ['building', 'ready'],
      seconds: 40,
    });
    expect(watched.servedAt).toBeDefined();
  });

  it.each([
    ['a failed build', { state: 'failed', failedIn: 'build' }, before, 'failed', 'deployment/build-failed'],
    ['a failed start', { state: 'failed', failedIn: 'start' }, before, 'failed', 'deployment/start-failed'],
    [
      'a newer commit that is live',
      { state: 'cancelled' },
      servedBy(NEWER),
      'superseded',
      'deployment/superseded',
    ],
    ['a pinned production', { state: 'ready' }, servedBy(OLD, true), 'pinned', 'deployment/pinned'],
  ] as const)('ends at once at %s', async (_, change, served, outcome, code) => {
    const watched = await watch([{ deployment: deploymentOf(BAD, change), served }]);
    expect(watched).toMatchObject({ outcome, code, polls: 1, servedAt: undefined });
  });

  it.each([
    ['no deployment at all', undefined, before, 'deployment/none'],
    ['one that is ready but not served', ready, before, 'deployment/never-served'],
    ['one that never gets ready', building, before, 'deployment/never-served'],
    [
      'a cancelled one with nothing newer',
      deploymentOf(BAD, { state: 'cancelled' }),
      before,
      'deployment/cancelled',
    ],
    ['nobody who tells what is served', ready, servedBy(null), 'deployment/served-unknown'],
  ] as const)('gives up after 5 min at %s', async (_, deployment, served, code) => {
    const watched = await watch([deployment === undefined ? { served } : { deployment, served }]);
    expect(watched).toMatchObject({ outcome: 'never-served', code, polls: 31, seconds: 300 });
  });

  it('waits for a provider that is down, and says so when it stays down', async () => {
    const back = await watch([
      { served: DOWN },
      { served: DOWN },
      { deployment: ready, served: servedBy(BAD) },
    ]);
    expect(back).toMatchObject({ outcome: 'served', polls: 3 });
    const gone = await watch([{ served: DOWN }]);
    expect(gone).toMatchObject({ outcome: 'unavailable', code: 'scripted/unavailable', polls: 31 });
  });

  it('does not go on asking with a token that is refused', async () => {
    const refused = new SuiteError('no', { kind: 'auth', code: 'scripted/unauthorized' });
    await expect(watch([{ served: refused }])).rejects.toMatchObject({ code: 'scripted/unauthorized' });
  });
});
