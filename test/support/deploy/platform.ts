import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Clock } from '../../../src/core/ports.js';
import { vercelWorld, type VercelWorld } from '../../../src/deploy/providers/testing/fake-vercel.js';
import { startProduction, type Production } from './production.js';
import { build, checkOut, RunningService } from './running-service.js';

interface Deployment {
  readonly id: string;
  readonly commit: string;
  /** When its build is over, in milliseconds since 1970. */
  readonly builtAt: number;
}

/** More than any wait for an answer asks. */
const MANY = 1_000;

/**
 * A platform that deploys what is pushed to `main` of a bare repository: checks the commit out, builds it, starts it as
 * a process, and moves the production address to it. It speaks Vercel's interface.
 */
export class Platform {
  readonly #root = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'caretaker-platform-')));
  /** Lines of JSON, written by every deployment. */
  readonly log = path.join(this.#root, 'service.log');
  readonly #services = new Map<string, RunningService>();
  readonly #building: Deployment[] = [];
  #bare: string | undefined;
  #seen: string | undefined;
  /** Seconds from a push to the end of its build. */
  buildSeconds = 20;
  /** False: what is ready waits and is not made live. */
  assignsDomains = true;

  private constructor(
    readonly vercel: VercelWorld,
    readonly production: Production,
    private readonly clock: Clock,
  ) {}

  static async start(clock: Clock): Promise<Platform> {
    const vercel = await vercelWorld({ ...atRest(clock) });
    const platform: { current?: Platform } = {};
    const production = await startProduction(
      () => platform.current?.livePort(),
      () => clock.now(),
    );
    platform.current = new Platform(vercel, production, clock);
    return platform.current;
  }

  /** Deploys what is pushed there from now on, and what is there. */
  follow(bare: string): void {
    this.#bare = bare;
  }

  livePort(): number | undefined {
    return this.#services.get(this.vercel.live() ?? '')?.port;
  }

  /** Sees what was pushed, and ends the builds whose time has come. */
  async catchUp(): Promise<void> {
    if (this.#bare === undefined) return;
    const tip = await tipOf(this.#bare);
    if (tip !== undefined && tip !== this.#seen) {
      this.#seen = tip;
      const id = this.vercel.deploy(tip);
      this.vercel.set(id, 'BUILDING');
      const builtAt = this.clock.now().getTime() + this.buildSeconds * 1_000;
      this.#building.push({ id, commit: tip, builtAt });
    }
    while ((this.#building[0]?.builtAt ?? Infinity) <= this.clock.now().getTime()) {
      const next = this.#building.shift();
      if (next !== undefined) await this.#finish(next, this.#bare);
    }
  }

  /** The interface answers 503 from now on. */
  apiDown(): void {
    const fault = { status: 503, text: 'Service Unavailable' };
    this.vercel.fail('look', ...Array.from({ length: MANY }, () => fault));
    this.vercel.fail('effect', ...Array.from({ length: MANY }, () => fault));
  }

  /** An older build takes the production address. */
  retake(commit: string): void {
    for (let number = 1; ; number += 1) {
      const id = `dpl_${number}`;
      this.vercel.makeLive(id);
      if (this.vercel.live() === commit) return;
      if (this.vercel.live() === null) throw new Error(`${commit} was never deployed`);
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#services.values()].map((service) => service.stop()));
    await this.production.close();
    await this.vercel.close();
    rmSync(this.#root, { recursive: true, force: true });
  }

  async #finish({ id, commit }: Deployment, bare: string): Promise<void> {
    const directory = path.join(this.#root, id);
    await checkOut(bare, commit, directory);
    if (!(await build(directory))) {
      this.vercel.set(id, 'ERROR');
      return;
    }
    // A process that ends at once is no failed build: the platform has done its part.
    this.#services.set(commit, await RunningService.start(directory, commit, this.log));
    this.vercel.set(id, this.assignsDomains ? 'READY' : 'READY+STAGED');
  }
}

/** The stand-in moves its clock on each push; here time is what passes. */
function atRest(clock: Clock): Clock & { advance(): void } {
  return {
    now: () => clock.now(),
    monotonic: () => clock.monotonic(),
    sleep: (milliseconds) => clock.sleep(milliseconds),
    advance: () => undefined,
  };
}

async function tipOf(bare: string): Promise<string | undefined> {
  try {
    return (await readFile(path.join(bare, 'refs', 'heads', 'main'), 'utf8')).trim();
  } catch {
    return undefined; // nothing was pushed yet
  }
}
