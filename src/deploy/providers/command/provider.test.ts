import { describe, expect, it } from '@jest/globals';
import { fixedClock } from '../../../core/testing/doubles.js';
import { DEPLOYMENT_STATES } from '../../../core/deployment.js';
import { nodeProcesses } from '../../../platform/processes.js';
import { itHoldsTheContract } from '../testing/contract.js';
import { commandWorld } from '../testing/fake-command.js';
import { testDeps, type StateRow } from '../testing/world.js';
import type { DeploymentProvider } from '../provider.js';
import { commandProvider } from './provider.js';

itHoldsTheContract({
  name: 'command',
  capabilities: {
    watch: true,
    served: true,
    pointBack: true,
    pin: true,
    buildsWhilePinned: true,
    logs: true,
  },
  ready: 'ready',
  states: [
    ...DEPLOYMENT_STATES.map((state): StateRow => [state, state, null]),
    ['failed build', 'failed', 'build'],
    ['failed start', 'failed', 'start'],
  ],
  failure: 'unavailable',
  takesFaults: false,
  open: commandWorld,
});

const ABLE = 'console.log(JSON.stringify({ served: true, pointBack: true }))';

/** A program that can do something, and does this when it is asked for it. */
function program(script: string, timeoutMs = 20_000): Promise<DeploymentProvider> {
  const processes = nodeProcesses();
  const source = `process.argv[1] === 'capabilities' ? ${ABLE} : (() => { ${script} })()`;
  const deps = testDeps(fixedClock(), {
    processes: { run: (spec) => processes.run({ ...spec, timeoutMs: Math.min(spec.timeoutMs, timeoutMs) }) },
  });
  return commandProvider({ command: [process.execPath, '-e', source] }, deps);
}

describe('AD-08: a command that does not answer as it should', () => {
  it.each([
    ['ends with an error', 'process.exit(2)', 'unavailable'],
    ['prints no JSON', `console.log('all well')`, 'unexpected-response'],
    ['prints nothing', '', 'unexpected-response'],
    ['prints other JSON', 'console.log(JSON.stringify({ commit: 7 }))', 'unexpected-response'],
    ['is killed', `process.kill(process.pid, 'SIGKILL')`, 'unavailable'],
  ])('%s', async (_title, script, code) => {
    const provider = await program(script);
    await expect(provider.served()).rejects.toMatchObject({ code: `command/${code}` });
  });

  it('is stopped when it takes too long', async () => {
    const provider = await program('setInterval(() => undefined, 1000)', 3_000);
    await expect(provider.served()).rejects.toMatchObject({ code: 'command/unavailable', kind: 'network' });
  });

  it('has perhaps done what it cannot tell of', async () => {
    const provider = await program(`console.log('done')`);
    const to = { id: 'x1' } as Parameters<DeploymentProvider['pointBack']>[0];
    await expect(provider.pointBack(to)).rejects.toMatchObject({ code: 'command/unknown-effect' });
  });

  it('cannot be started', async () => {
    const opening = commandProvider({ command: ['no-such-program-here'] }, testDeps(fixedClock()));
    await expect(opening).rejects.toMatchObject({ code: 'command/unavailable' });
  });

  it('says nothing of what it wrote to standard error', async () => {
    const provider = await program(`console.error('password: hunter2'); process.exit(1)`);
    await expect(provider.served()).rejects.toThrow(/^(?!.*hunter2)/s);
  });

  it('what it does not name, it cannot do', async () => {
    const provider = await program('');
    expect(provider.capabilities).toEqual({
      watch: false,
      served: true,
      pointBack: true,
      pin: false,
      buildsWhilePinned: false,
      logs: false,
    });
    await expect(provider.find('a'.repeat(40))).rejects.toMatchObject({ code: 'command/unsupported' });
  });
});

describe('safety rule 2: what a command gets', () => {
  it('no token of this process', async () => {
    process.env.CARETAKER_TEST_TOKEN = 'secret';
    try {
      const provider = await program(
        'console.log(JSON.stringify({ commit: process.env.CARETAKER_TEST_TOKEN ?? null }))',
      );
      expect((await provider.served()).commit).toBeNull();
    } finally {
      delete process.env.CARETAKER_TEST_TOKEN;
    }
  });

  it('its argument as one word, whatever it holds', async () => {
    const provider = await program(
      'console.log(JSON.stringify({ pinned: false, detail: process.argv.slice(1).join("|") }))',
    );
    const to = { id: '$(touch x); "y" `z`' } as Parameters<DeploymentProvider['pointBack']>[0];
    expect((await provider.pointBack(to)).detail).toBe('point-back|$(touch x); "y" `z`');
  });
});
