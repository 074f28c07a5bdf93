import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import path from 'node:path';
import { fixedClock, recordingLogger, silentProgress } from '../../core/testing/doubles.js';
import { loopback, type Loopback } from '../../deploy/testing/loopback.js';
import { Scene, git } from '../../deploy/rollback/testing/scene.js';
import { nodeFiles } from '../../platform/files.js';
import { nodeProcesses } from '../../platform/processes.js';
import { eventsOf } from '../../state/read.js';
import { openRepository } from '../repository.js';
import { openState } from '../state.js';
import type { System } from '../system.js';
import { runSelfTest } from './self-test.js';

const system: System = {
  files: nodeFiles(),
  processes: nodeProcesses(),
  clock: fixedClock(),
  logger: recordingLogger(),
  progress: silentProgress(),
  trigger: 'cli',
};

let server: Loopback;
let scene: Scene;
beforeEach(async () => {
  server = await loopback(() => ({ body: 'deadbeef' }));
  const config = {
    deploy: {
      provider: { type: 'url', url: `${server.url}/version` },
      probes: [{ url: `${server.url}/health` }],
    },
    notify: { channels: [{ name: 'team', type: 'command', command: ['true'] }] },
  };
  scene = new Scene({ 'a.txt': 'a\n', '.github/caretaker.yml': JSON.stringify(config) });
});
afterEach(async () => {
  scene.dispose();
  await server.close();
});

describe('AD-18: the self-test of a repository', () => {
  it('works with what is configured, and its result is in the log', async () => {
    const target = { repo: scene.clone(), state: path.join(scene.root, 'state') };
    const request = { ...target, remote: 'origin', waitSeconds: 0, retentionDays: 1 };
    const { result, exitCode, blocks } = await runSelfTest(system, request, undefined);
    expect(result.steps.map(({ step, status, code }) => `${step} ${code ?? status}`)).toEqual([
      'leftovers passed',
      'push passed',
      'deployment self-test/cannot-watch',
      'probes passed',
      'judge passed',
      'rollback passed',
      'notifications passed',
      'clean-up passed',
    ]);
    expect([exitCode, server.asked]).toEqual([0, ['GET /health']]);
    expect(JSON.stringify(blocks)).toContain(result.branch);
    expect(git(scene.bare, 'for-each-ref', '--format=%(refname:short)')).toBe('main');
    const log = await openState(system, await openRepository(system, target));
    const [entry, ...more] = [...eventsOf(log.events(), 'selftest.recorded')];
    expect(more).toEqual([]);
    expect(entry?.data).toMatchObject({ selfTest: result.id, outcome: 'passed', commit: result.commit });
    expect(entry?.data.steps).toHaveLength(8);
    expect([...eventsOf(log.events(), 'rollback.ended')]).toEqual([]);
  });

  it('ends with another exit code when a part does not work', async () => {
    scene.hook('update', 'exit 1');
    const request = { repo: scene.clone(), remote: 'origin', waitSeconds: 0, retentionDays: 1 };
    const { result, exitCode } = await runSelfTest(system, request, undefined);
    expect([result.outcome, exitCode]).toEqual(['failed', 1]);
  });
});
