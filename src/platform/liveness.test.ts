import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { systemLiveness } from './liveness.js';
import { nodeProcesses } from './processes.js';

describe('CM-25 telling living sessions from dead ones', () => {
  it('knows itself as alive', async () => {
    const liveness = await systemLiveness(nodeProcesses());
    expect(await liveness.status(liveness.self)).toBe('alive');
  });

  it('knows a reused pid as dead and another machine as unknown', async () => {
    const liveness = await systemLiveness(nodeProcesses());
    if (liveness.self.started !== '') {
      expect(await liveness.status({ ...liveness.self, started: '1' })).toBe('dead');
    }
    expect(await liveness.status({ ...liveness.self, host: 'elsewhere' })).toBe('unknown');
  });

  it('knows a killed process as dead, and ends those that work in a directory', async () => {
    const directory = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'caretaker-liveness-')));
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000); console.log("up")'], {
      cwd: directory,
    });
    await once(child.stdout, 'data');
    const liveness = await systemLiveness(nodeProcesses());
    const identity = { pid: child.pid ?? 0, host: liveness.self.host, started: '' };
    expect(await liveness.status(identity)).toBe('alive');
    const exited = once(child, 'exit');
    const ended = await liveness.endProcessesIn(directory);
    if (process.platform !== 'linux') child.kill('SIGKILL');
    await exited;
    if (process.platform === 'linux') expect(ended).toBe(1);
    expect(await liveness.status(identity)).toBe('dead');
    rmSync(directory, { recursive: true });
  });
});
