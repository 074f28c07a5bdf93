import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fixedClock } from '../../../core/testing/doubles.js';
import { nodeProcesses } from '../../../platform/processes.js';
import { commandProvider } from '../command/provider.js';
import { testDeps, type ProviderWorld } from './world.js';

interface Held {
  readonly id: string;
  readonly commit: string;
  readonly createdAt: string;
  state: string;
  failedIn: string | null;
}

interface State {
  deployments: Held[];
  live: string | null;
  pinned: boolean;
  effects: number;
  move: { looks?: number; fails?: boolean };
}

/** A deployment tool as a user may write one: a program over a file. */
const PROGRAM = `
const fs = require('node:fs');
const state = JSON.parse(fs.readFileSync('state.json', 'utf8'));
const [word, id, before] = process.argv.slice(2);
const tell = (value) => console.log(JSON.stringify(value));
const save = () => fs.writeFileSync('state.json', JSON.stringify(state));
const own = state.deployments.find((one) => one.id === id) ?? null;
const answers = {
  capabilities: () => tell({ watch: true, served: true, pointBack: true, pin: true, buildsWhilePinned: true, logs: true }),
  find: () => tell(state.deployments.findLast((one) => one.commit === id) ?? null),
  get: () => tell(own),
  served: () => {
    const live = state.deployments.find((one) => one.id === state.live);
    tell({ commit: live?.commit ?? null, deployment: state.live, pinned: state.pinned });
  },
  'point-back': () => {
    if (state.move.fails) process.exit(3);
    if (state.move.looks > 1000) return setInterval(() => undefined, 1000);
    const was = state.pinned ? 'pinned' : 'open';
    if (state.live !== id || !state.pinned) state.effects += 1;
    Object.assign(state, { live: id, pinned: true });
    save();
    tell({ pinned: true, before: was, detail: 'done' });
  },
  unpin: () => {
    const pinned = before === 'pinned';
    const live = id === '' ? state.live : id;
    if (state.pinned !== pinned || state.live !== live) state.effects += 1;
    Object.assign(state, { live, pinned });
    save();
    tell(null);
  },
  logs: () => tell(['line 1', 'line 2', 'line 3']),
};
answers[word]();
`;

/** A time limit that a started program keeps on a busy machine, and that a test can wait for. */
const LIMIT_MS = 5_000;

export async function commandWorld(): Promise<ProviderWorld> {
  const clock = fixedClock();
  const directory = mkdtempSync(path.join(os.tmpdir(), 'caretaker-command-'));
  const file = path.join(directory, 'state.json');
  const read = (): State => JSON.parse(readFileSync(file, 'utf8')) as State;
  const change = (act: (state: State) => void): void => {
    const state = read();
    act(state);
    writeFileSync(file, JSON.stringify(state));
  };
  writeFileSync(path.join(directory, 'tool.cjs'), PROGRAM);
  const empty: State = { deployments: [], live: null, pinned: false, effects: 0, move: {} };
  writeFileSync(file, JSON.stringify(empty));
  let runs = 0;
  const processes = nodeProcesses();
  const deps = testDeps(clock, {
    directory,
    processes: {
      run: (spec) => {
        runs++;
        return processes.run({ ...spec, timeoutMs: Math.min(spec.timeoutMs, LIMIT_MS) });
      },
    },
  });
  return {
    provider: await commandProvider({ command: [process.execPath, 'tool.cjs'] }, deps),
    clock,
    deploy: (commit) => {
      const id = `x${read().deployments.length + 1}`;
      clock.advance(1_000);
      const createdAt = clock.now().toISOString();
      change(({ deployments }) => {
        deployments.push({ id, commit, createdAt, state: 'queued', failedIn: null });
      });
      return id;
    },
    set: (id, native) => {
      const [state = '', failedIn = null] = native.split(' ');
      change((held) => {
        for (const one of held.deployments) if (one.id === id) Object.assign(one, { state, failedIn });
        if (state === 'ready' && !held.pinned) held.live = id;
      });
    },
    live: () => {
      const { deployments, live } = read();
      return deployments.find((one) => one.id === live)?.commit ?? null;
    },
    isPinned: () => read().pinned,
    pinByHand: () => {
      change((state) => {
        state.pinned = true;
      });
    },
    nextMove: (move) => {
      change((state) => {
        state.move = move;
      });
    },
    effects: () => read().effects,
    requests: () => runs,
    fail: () => undefined,
    close: () => {
      rmSync(directory, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}
