import { fixedClock } from '../../../core/testing/doubles.js';
import { netlifyProvider } from '../netlify/provider.js';
import { fakeApi, notFound, type FakeAnswer, type FakeRequest } from './fake-api.js';
import { testDeps, type ProviderWorld } from './world.js';

interface Held {
  readonly id: string;
  readonly commit_ref: string;
  readonly created_at: string;
  context: string;
  state: string;
  locked: boolean;
  skipped: boolean;
  error_message: string | null;
}

export interface NetlifyWorld extends ProviderWorld {
  tell(id: string, extra: Partial<Held>): void;
}

/** A site at Netlify. */
export async function netlifyWorld(): Promise<NetlifyWorld> {
  const clock = fixedClock();
  const deploys: Held[] = [];
  let published: Held | undefined;
  let pending: { held: Held; looksLeft: number } | undefined;
  let move: { looks?: number; fails?: boolean } = {};
  let effects = 0;

  const tick = (): void => {
    if (pending === undefined || pending.looksLeft-- > 0) return;
    published = pending.held;
    pending = undefined;
  };
  const restore = (held: Held): FakeAnswer => {
    if (move.fails === true) return { status: 422, json: { code: 422, message: 'not ready for publishing' } };
    effects++;
    pending = { held, looksLeft: move.looks ?? 0 };
    return { json: held };
  };
  const handle = ({ method, path }: FakeRequest): FakeAnswer => {
    const [api, version, what, ...rest] = path;
    if (api !== 'api' || version !== 'v1') return notFound;
    const held = deploys.find((one) => one.id === (what === 'sites' ? rest[2] : rest[0]));
    if (method === 'POST' && what === 'deploys' && held !== undefined) {
      effects++;
      held.locked = rest[1] === 'lock';
      return { json: held };
    }
    if (what !== 'sites' || rest[0] !== 'shop') return notFound;
    if (method === 'POST') return held !== undefined && rest[3] === 'restore' ? restore(held) : notFound;
    if (rest.length === 1) {
      tick();
      return { json: { id: 'site-1', published_deploy: published ?? null } };
    }
    if (rest.length === 2) return { json: deploys.toReversed() };
    return held === undefined ? notFound : { json: held };
  };
  const server = await fakeApi(handle);
  return {
    provider: netlifyProvider({ site: 'shop', url: server.url }, testDeps(clock)),
    clock,
    deploy: (commit) => {
      clock.advance(1_000);
      const id = `d${deploys.length + 1}`;
      deploys.push({
        id,
        commit_ref: commit,
        created_at: clock.now().toISOString(),
        context: 'production',
        state: 'new',
        locked: false,
        skipped: false,
        error_message: null,
      });
      return id;
    },
    set: (id, native) => {
      const held = deploys.find((one) => one.id === id);
      if (held === undefined) throw new Error(id);
      held.state = native;
      if (native === 'ready' && published?.locked !== true) published = held;
    },
    tell: (id, extra) => {
      for (const held of deploys) if (held.id === id) Object.assign(held, extra);
    },
    live: () => published?.commit_ref ?? null,
    isPinned: () => published?.locked === true,
    pinByHand: () => {
      if (published !== undefined) published.locked = true;
    },
    nextMove: (next) => {
      move = next;
    },
    effects: () => effects,
    requests: () => server.seen.length,
    fail: server.fail,
    close: () => server.close(),
  };
}
