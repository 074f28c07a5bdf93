import path from 'node:path';
import type { Link } from '../../../src/app/github/link.js';
import { rollbackDeployment, type RollbackUseRequest } from '../../../src/app/deploy/rollback.js';
import type { RollbackResult } from '../../../src/app/deploy/rollback-result.js';
import type { DeployVerification, DeployVerifyRequest } from '../../../src/app/deploy/verification.js';
import { verifyDeployment } from '../../../src/app/deploy/verify.js';
import type { System } from '../../../src/app/system.js';
import type { StateEvent } from '../../../src/core/event.js';
import { recordingLogger, silentProgress } from '../../../src/core/testing/doubles.js';
import { ForgeDouble } from '../../../src/core/testing/forge-double.js';
import { forgeError } from '../../../src/core/testing/forge-state.js';
import { FAKE_TOKEN } from '../../../src/deploy/providers/testing/fake-api.js';
import { Scene } from '../../../src/deploy/rollback/testing/scene.js';
import { startReceiver, type Receiver } from '../../../src/notify/testing/receiver.js';
import { nodeFiles } from '../../../src/platform/files.js';
import { nodeProcesses } from '../../../src/platform/processes.js';
import { directoryDriver } from '../../../src/state/drivers/directory.js';
import { openStateLog } from '../../../src/state/log.js';
import { CompressedClock } from './clock.js';
import { Platform } from './platform.js';
import { deployConfig, settingsFile, shopFiles, type Settings } from './shop.js';
import { Traffic } from './traffic.js';

const HOOK = 'CARETAKER_TEST_WEBHOOK';
const HOUR_MS = 3_600_000;

/** One message that arrived. */
export interface Told {
  readonly title: string;
  readonly subject: string;
  readonly recovery: boolean;
}

/** The link of a laptop to the host in memory. */
export function linkTo(forge: ForgeDouble): Link {
  return {
    forge,
    repository: forge.state.repository,
    viewer: forge.login,
    run: undefined,
    artifacts: undefined,
    withAccess: (git) => Promise.resolve(git),
  };
}

export function systemOn(clock: System['clock']): System {
  return {
    ...{ files: nodeFiles(), processes: nodeProcesses(), clock },
    ...{ logger: recordingLogger(), progress: silentProgress(), trigger: 'push' },
  };
}

/** The log in a folder. */
export async function eventsIn(state: string): Promise<readonly StateEvent[]> {
  const driver = directoryDriver(state, nodeFiles());
  const clock = new CompressedClock();
  return (await openStateLog({ driver, clock, random: (bytes) => new Uint8Array(bytes) })).events();
}

/**
 * A service with users, the platform that it is deployed to, its repository and its code host, in compressed time; and
 * the use cases on them, each in a checkout of its own as on a runner.
 */
export class DeployWorld {
  readonly state: string;

  private constructor(
    readonly clock: CompressedClock,
    readonly platform: Platform,
    readonly traffic: Traffic,
    readonly scene: Scene,
    readonly forge: ForgeDouble,
    readonly receiver: Receiver,
  ) {
    this.state = path.join(scene.root, 'state');
  }

  /** With a first commit that has been live for an hour. `config`: more of the part `deploy`. */
  static async open(
    settings: Settings,
    perSecond: number,
    config: Readonly<Record<string, unknown>> = {},
  ): Promise<DeployWorld> {
    const clock = new CompressedClock();
    const platform = await Platform.start(clock);
    const receiver = await startReceiver();
    process.env[HOOK] = receiver.url;
    process.env.VERCEL_TOKEN = FAKE_TOKEN;
    const of = { api: platform.vercel.url, production: platform.production.url, log: platform.log };
    const files = shopFiles(settings, {
      version: 1,
      deploy: { ...deployConfig(of), ...config },
      notify: { channels: [{ type: 'webhook', name: 'ops', urlEnv: HOOK }] },
    });
    const scene = new Scene(files);
    const traffic = new Traffic(platform.production.url, perSecond);
    platform.follow(scene.bare);
    clock.happening = {
      between: (from, to) => traffic.pass(from, to),
      then: () => platform.catchUp(),
    };
    const world = new DeployWorld(clock, platform, traffic, scene, ForgeDouble.start({ clock }), receiver);
    await platform.catchUp();
    await clock.sleep(platform.buildSeconds * 1_000);
    await clock.sleep(HOUR_MS + 60_000);
    return world;
  }

  get link(): Link {
    return linkTo(this.forge);
  }

  /** Pushes a commit that changes what the service does, or other files. */
  push(change: Settings | Readonly<Record<string, string>>, message = 'Change the shop'): string {
    const isFiles = Object.keys(change).some((name) => name.includes('.'));
    return this.scene.land(isFiles ? (change as Record<string, string>) : settingsFile(change), message);
  }

  async verify(
    commit = this.scene.tip() ?? '',
    more: Partial<DeployVerifyRequest> = {},
  ): Promise<DeployVerification> {
    const request = {
      repo: this.scene.clone(),
      state: this.state,
      commit,
      retentionDays: 1,
      dispatchNext: false,
    };
    return (await verifyDeployment(systemOn(this.clock), { ...request, ...more }, this.link)).result;
  }

  /** With the longer looks that runs of their own take. */
  async verifyToTheEnd(commit: string): Promise<DeployVerification> {
    let told = await this.verify(commit);
    while (told.lookAgainAt !== null && told.servedAt !== null)
      told = await this.verify(commit, { servedAt: told.servedAt });
    return told;
  }

  async rollback(more: Partial<RollbackUseRequest> = {}): Promise<RollbackResult> {
    const request = { repo: this.scene.clone(), state: this.state, retentionDays: 1, dryRun: false };
    return (await rollbackDeployment(systemOn(this.clock), { ...request, ...more }, this.link)).result;
  }

  /** Seconds from now on: those of the compressed clock and those that the work really takes. */
  stopwatch(): () => number {
    const read = (): number => this.clock.monotonic() + performance.now();
    const start = read();
    return () => (read() - start) / 1_000;
  }

  events(): Promise<readonly StateEvent[]> {
    return eventsIn(this.state);
  }

  /** The host knows of branches that are pushed to the repository. */
  mirrorBranches(): void {
    this.forge.faults.before = ({ method, args }) => {
      if (method !== 'createPull') return;
      const { head } = args[0] as { readonly head: string };
      const id = this.scene.tip(head) ?? '';
      const author = 'caretaker@example.com';
      this.forge.push(head, [{ id, message: '', authorEmail: author, committerEmail: author }]);
    };
  }

  /** A person pulls the kill switch; or the host does not tell whether someone did. */
  async stop(how: 'on' | 'unreadable'): Promise<void> {
    if (how === 'on') {
      this.forge.faults = {};
      this.forge.state.permissions.set('alice', 'write');
      const request = { title: 'Stop', body: '', labels: ['caretaker:stop'] };
      await this.forge.as('alice').createIssue(request);
      return;
    }
    this.forge.faults.before = ({ method, args }) => {
      const { labels } = (args[0] ?? {}) as { readonly labels?: readonly string[] };
      if (method === 'listIssues' && labels?.includes('caretaker:stop') === true)
        throw forgeError('github/unavailable');
    };
  }

  /** What people were told, oldest first. */
  told(): readonly Told[] {
    return this.receiver.received.map(({ body }) => JSON.parse(body) as Told);
  }

  async close(): Promise<void> {
    this.traffic.close();
    await this.platform.close();
    await this.receiver.close();
    this.scene.dispose();
  }
}
