import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Liveness, Processes } from '../core/ports.js';

/** Field 22 of /proc/PID/stat: clock ticks after boot. The name in field 2 may hold spaces and brackets. */
function startFromProc(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie has ended; only its parent has not noticed.
    if (fields[0] === 'Z') return undefined;
    return fields[19];
  } catch {
    // No such process, or no /proc on this system.
    return undefined;
  }
}

async function startOf(pid: number, processes: Processes): Promise<string | undefined> {
  if (process.platform === 'linux') return startFromProc(pid);
  if (process.platform === 'win32') return undefined;
  const result = await processes.run({
    command: 'ps',
    args: ['-o', 'lstart=', '-p', String(pid)],
    cwd: os.tmpdir(),
    timeoutMs: 5_000,
  });
  const text = result.stdout.trim();
  return result.exitCode === 0 && text !== '' ? text : undefined;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there and belongs to someone else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whoever leaves the directory and its process group mostly keeps the environment that it was started with. */
function livesIn(name: string, directory: string): boolean {
  const isInside = (place: string): boolean =>
    place === directory || place.startsWith(`${directory}${path.sep}`);
  if (isInside(readlinkSync(path.join('/proc', name, 'cwd')))) return true;
  return readFileSync(path.join('/proc', name, 'environ'), 'utf8')
    .split('\0')
    .some((variable) => /^(?:HOME|TMPDIR)=/.test(variable) && isInside(variable.replace(/^[A-Z]+=/, '')));
}

function processesIn(directory: string): number[] {
  if (process.platform !== 'linux') return [];
  const inside: number[] = [];
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) continue;
    try {
      if (livesIn(name, directory)) inside.push(Number(name));
    } catch {
      // Ended meanwhile, or not ours to look at.
    }
  }
  return inside;
}

/** Tells living sessions from dead ones on this machine. */
export async function systemLiveness(processes: Processes): Promise<Liveness> {
  const self = {
    pid: process.pid,
    host: os.hostname(),
    started: (await startOf(process.pid, processes)) ?? '',
  };
  return {
    self,
    status: async (identity) => {
      if (identity.host !== self.host) return 'unknown';
      if (!exists(identity.pid)) return 'dead';
      const started = await startOf(identity.pid, processes);
      if (started === undefined) return process.platform === 'linux' ? 'dead' : 'alive';
      return identity.started === '' || started === identity.started ? 'alive' : 'dead';
    },
    endProcessesIn: (directory) => {
      const found = processesIn(directory);
      for (const pid of found) {
        try {
          process.kill(pid, 'SIGKILL');
        } catch {
          // Ended by itself between the look and the signal.
        }
      }
      return Promise.resolve(found.length);
    },
  };
}
