import { fixedClock } from '../../../core/testing/doubles.js';
import { renderProvider } from '../render/provider.js';
import { fakeApi, notFound, type FakeAnswer, type FakeRequest } from './fake-api.js';
import { testDeps, type ProviderWorld } from './world.js';

interface Held {
  readonly id: string;
  readonly commit: string;
  readonly createdAt: string;
  status: string;
  looksLeft: number;
}

export interface RenderWorld extends ProviderWorld {
  trigger(): string;
  setTrigger(trigger: string): void;
}

/** A web service at Render. */
export async function renderWorld(): Promise<RenderWorld> {
  const clock = fixedClock();
  const deploys: Held[] = [];
  let trigger = 'commit';
  let move: { looks?: number; fails?: boolean } = {};
  let effects = 0;

  const add = (commit: string, status: string, looksLeft: number): Held => {
    clock.advance(1_000);
    const id = `dep-${deploys.length + 1}`;
    const held = { id, commit, createdAt: clock.now().toISOString(), status, looksLeft };
    deploys.push(held);
    return held;
  };
  const goLive = (held: Held): void => {
    for (const other of deploys) if (other.status === 'live') other.status = 'deactivated';
    held.status = 'live';
  };
  const tick = (): void => {
    for (const held of deploys) {
      if (held.looksLeft < 0 || held.looksLeft-- > 0) continue;
      if (move.fails === true) held.status = 'update_failed';
      else goLive(held);
    }
  };
  const told = (held: Held): object => ({
    id: held.id,
    commit: { id: held.commit, message: 'x' },
    status: held.status,
    createdAt: held.createdAt,
    finishedAt: held.status === 'live' ? held.createdAt : null,
  });
  const service = (): object => ({
    id: 'srv-1',
    ownerId: 'tea-1',
    autoDeploy: trigger === 'off' ? 'no' : 'yes',
    autoDeployTrigger: trigger,
    dashboardUrl: 'https://dashboard.render.com/web/srv-1',
  });
  const handle = ({ method, path, query, body }: FakeRequest): FakeAnswer => {
    const [version, what, id, sub, deploy] = path;
    if (version !== 'v1') return notFound;
    if (method === 'GET' && what === 'logs') {
      const logs = ['line 3', 'line 2', 'line 1'].slice(0, Number(query.get('limit')));
      const isOwn = query.get('ownerId') === 'tea-1' && query.get('resource') === 'srv-1';
      return isOwn ? { json: { hasMore: false, logs: logs.map((message) => ({ message })) } } : notFound;
    }
    if (what !== 'services' || id !== 'srv-1') return notFound;
    if (method === 'GET' && sub === undefined) return { json: service() };
    if (method === 'PATCH' && sub === undefined) {
      effects++;
      const wanted = body?.autoDeployTrigger;
      if (typeof wanted === 'string') trigger = wanted;
      else trigger = body?.autoDeploy === 'yes' ? 'commit' : 'off';
      return { json: service() };
    }
    if (method === 'POST' && sub === 'rollback') {
      const target = deploys.find((one) => one.id === body?.deployId);
      if (target === undefined) return notFound;
      effects++;
      return { status: 201, json: told(add(target.commit, 'update_in_progress', move.looks ?? 0)) };
    }
    if (method !== 'GET' || sub !== 'deploys') return notFound;
    tick();
    if (deploy === undefined)
      return { json: deploys.toReversed().map((held) => ({ deploy: told(held), cursor: held.id })) };
    const held = deploys.find((one) => one.id === deploy);
    return held === undefined ? notFound : { json: told(held) };
  };
  const api = await fakeApi(handle);
  return {
    provider: renderProvider({ service: 'srv-1', url: api.url }, testDeps(clock)),
    clock,
    trigger: () => trigger,
    setTrigger: (next) => {
      trigger = next;
    },
    deploy: (commit) => add(commit, 'created', -1).id,
    set: (id, native) => {
      const held = deploys.find((one) => one.id === id);
      if (held === undefined) throw new Error(id);
      if (native === 'live') goLive(held);
      else held.status = native;
    },
    live: () => deploys.find((held) => held.status === 'live')?.commit ?? null,
    isPinned: () => trigger === 'off',
    pinByHand: () => {
      trigger = 'off';
    },
    nextMove: (next) => {
      move = next;
    },
    effects: () => effects,
    requests: () => api.seen.length,
    fail: api.fail,
    close: () => api.close(),
  };
}
