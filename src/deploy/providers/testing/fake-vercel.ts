import { fixedClock } from '../../../core/testing/doubles.js';
import { vercelProvider } from '../vercel/provider.js';
import { fakeApi, notFound, type FakeAnswer, type FakeRequest } from './fake-api.js';
import { testDeps, type ProviderWorld } from './world.js';

interface Held {
  readonly uid: string;
  readonly commit: string;
  readonly createdAt: number;
  readyState: string;
  extra: object;
}

export interface VercelWorld extends ProviderWorld {
  /** Address of its interface, for a provider of one's own; it wants `FAKE_TOKEN`. */
  readonly url: string;
  /** Runs once, when the next effect arrives. */
  beforeEffect: (() => void) | undefined;
  /** More fields of a deployment. */
  tell(id: string, extra: object): void;
  makeLive(id: string): void;
  /** The server knows only `/v6/deployments`, which has no filter by commit. */
  isOld: boolean;
}

const LOG = ['line 3', 'line 2', 'line 1'].map((text) => ({ type: 'stdout', payload: { text } }));

/** A project `shop` at Vercel; `STAGED` and so on are told by {@link VercelWorld.tell}. */
export async function vercelWorld(clock = fixedClock()): Promise<VercelWorld> {
  const deployments: Held[] = [];
  let target: string | null = null;
  let isAuto = true;
  let last: { toDeploymentId: string; jobStatus: string; requestedAt: number; type: string } | null = null;
  let move: { looks?: number; fails?: boolean } = {};
  let looksLeft = 0;
  let effects = 0;

  const tick = (): void => {
    if (last?.jobStatus !== 'in-progress' || looksLeft-- > 0) return;
    last.jobStatus = move.fails === true ? 'failed' : 'succeeded';
    if (move.fails !== true) {
      target = last.toDeploymentId;
      isAuto = last.type === 'promote';
    }
  };
  const told = (held: Held, brief: boolean): object => ({
    ...(brief ? { uid: held.uid, created: held.createdAt } : { id: held.uid, createdAt: held.createdAt }),
    projectId: 'prj_1',
    url: `${held.uid}.vercel.app`,
    readyState: held.readyState,
    meta: { githubCommitSha: held.commit },
    inspectorUrl: `https://vercel.com/acme/shop/${held.uid}`,
    ...held.extra,
  });
  const project = (): object => {
    tick();
    const held = deployments.find((one) => one.uid === target);
    const production = held === undefined ? null : { id: held.uid, createdAt: held.createdAt };
    return {
      id: 'prj_1',
      name: 'shop',
      autoAssignCustomDomains: isAuto,
      targets: { production },
      lastAliasRequest: last,
    };
  };
  const start = (type: string, id: string): FakeAnswer => {
    world.beforeEffect?.();
    world.beforeEffect = undefined;
    if (!deployments.some((one) => one.uid === id)) return notFound;
    if (target === id)
      return { status: 409, json: { error: { code: 'conflict', message: 'already current' } } };
    effects++;
    last = {
      toDeploymentId: id,
      jobStatus: 'in-progress',
      requestedAt: clock.now().getTime() + effects,
      type,
    };
    looksLeft = move.looks ?? 0;
    return { status: 201 };
  };
  const handle = ({ method, path, query, body }: FakeRequest): FakeAnswer => {
    const [version, what, id = '', verb, to = ''] = path;
    const route = `${method} ${version ?? ''}/${what ?? ''}${verb === undefined ? '' : `/${verb}`}`;
    if (what === 'projects' && id !== 'shop' && id !== 'prj_1') return notFound;
    switch (route) {
      case 'GET v9/projects':
        return { json: project() };
      case 'PATCH v9/projects':
        effects++;
        isAuto = body?.autoAssignCustomDomains === true;
        return { json: project() };
      case 'POST v1/projects/rollback':
        return start('rollback', to);
      case 'POST v10/projects/promote':
        return start('promote', to);
      case 'GET v7/deployments':
      case 'GET v6/deployments': {
        if (id !== '' || (version === 'v7' && world.isOld) || query.get('projectId') !== 'prj_1')
          return notFound;
        const found = deployments.filter((one) => version === 'v6' || one.commit === query.get('sha'));
        return { json: { deployments: found.toReversed().map((held) => told(held, true)) } };
      }
      case 'GET v13/deployments': {
        const held = deployments.find((one) => one.uid === id);
        return held === undefined ? notFound : { json: told(held, false) };
      }
      case 'GET v3/deployments/events':
        return { json: LOG.slice(0, Number(query.get('limit'))) };
      default:
        return notFound;
    }
  };
  const api = await fakeApi(handle);
  const world: VercelWorld = {
    provider: vercelProvider({ project: 'shop', url: api.url }, 'production', testDeps(clock)),
    clock,
    url: api.url,
    beforeEffect: undefined,
    isOld: false,
    deploy: (commit) => {
      clock.advance(1_000);
      const uid = `dpl_${deployments.length + 1}`;
      deployments.push({ uid, commit, createdAt: clock.now().getTime(), readyState: 'QUEUED', extra: {} });
      return uid;
    },
    set: (id, native) => {
      const held = deployments.find((one) => one.uid === id);
      if (held === undefined) throw new Error(id);
      const [state = '', substate] = native.split('+');
      held.readyState = state;
      if (substate !== undefined) held.extra = { readySubstate: substate };
      if (native === 'READY' && isAuto) target = id;
    },
    tell: (id, extra) => {
      for (const held of deployments) if (held.uid === id) held.extra = extra;
    },
    makeLive: (id) => {
      target = id;
    },
    live: () => deployments.find((one) => one.uid === target)?.commit ?? null,
    isPinned: () => !isAuto,
    pinByHand: () => {
      isAuto = false;
    },
    nextMove: (next) => {
      move = next;
    },
    effects: () => effects,
    requests: () => api.seen.length,
    fail: api.fail,
    close: () => api.close(),
  };
  return world;
}
