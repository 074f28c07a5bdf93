import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { connect, type Link } from '../../src/app/github/link.js';
import { prepareNight } from '../../src/app/github/prepare.js';
import { propose, type ProposeResult } from '../../src/app/github/propose.js';
import type { System } from '../../src/app/system.js';
import { SuiteError } from '../../src/core/errors.js';
import type { StateEvent } from '../../src/core/event.js';
import type { Clock } from '../../src/core/ports.js';
import { recordingLogger, silentProgress } from '../../src/core/testing/doubles.js';
import { nodeFiles } from '../../src/platform/files.js';
import { nodeProcesses } from '../../src/platform/processes.js';
import { runContext } from '../../src/platform/runner.js';
import { githubForge } from '../../src/platform/github/forge.js';
import { restoreState } from '../../src/state/artifact/restore.js';
import { cleanEnvironment, runProgram } from './built.js';
import type { LoopbackGitHub, RepositoryHandle } from './github/index.js';
import { READ, WRITE } from './nights.js';

const WORKFLOW = 'nightly.yml';

/** The time of this machine and what was slept; nobody really waits. */
export interface HurriedClock extends Clock {
  advance(milliseconds: number): void;
}

export function hurriedClock(): HurriedClock {
  let ahead = 0;
  const advance = (milliseconds: number): void => {
    ahead += milliseconds;
  };
  return {
    now: () => new Date(Date.now() + ahead),
    monotonic: () => performance.now() + ahead,
    sleep: (milliseconds) => {
      advance(milliseconds);
      return Promise.resolve();
    },
    advance,
  };
}

/**
 * Lets timers of one to thirty seconds end a thousand times sooner: the toolkit's clients wait so long before they
 * try again, and take no clock. Returns what puts it back.
 */
export function hurryTimers(): () => void {
  const original = globalThis.setTimeout;
  const hurried = (handler: (...args: unknown[]) => void, delay = 0, ...args: unknown[]): NodeJS.Timeout =>
    original(handler, delay >= 1000 && delay <= 30_000 ? delay / 1000 : delay, ...args);
  globalThis.setTimeout = Object.assign(hurried, original);
  return () => {
    globalThis.setTimeout = original;
  };
}

/** The toolkit's clients read the runner's variables of the process, so that one works at a time. */
let uploads: Promise<unknown> = Promise.resolve();
function withEnvironment<T>(
  environment: Readonly<Record<string, string>>,
  work: () => Promise<T>,
): Promise<T> {
  const next = uploads.then(async () => {
    const before = { ...process.env };
    Object.assign(process.env, environment);
    try {
      return await work();
    } finally {
      process.env = before;
    }
  });
  uploads = next.catch(() => undefined);
  return next;
}

export type Run = Awaited<ReturnType<RepositoryHandle['addRun']>>;

/** What the job that writes came to. */
export type Ending =
  | { readonly way: 'ended'; readonly result: ProposeResult }
  /** Before it began; the action says so by its code. */
  | { readonly way: 'refused'; readonly error: SuiteError }
  /** What must never happen. */
  | { readonly way: 'unnamed'; readonly error: unknown };

async function endingOf(job: () => Promise<ProposeResult>): Promise<Ending> {
  try {
    return { way: 'ended', result: await job() };
  } catch (error) {
    return error instanceof SuiteError && error.kind !== 'internal'
      ? { way: 'refused', error }
      : { way: 'unnamed', error };
  }
}

/** The jobs of the nightly workflow on one repository, run in this process. */
export class NightJobs {
  private readonly folders: string[] = [];

  constructor(
    readonly github: LoopbackGitHub,
    readonly repository: RepositoryHandle,
    readonly clock: HurriedClock = hurriedClock(),
  ) {}

  dispose(): void {
    for (const folder of this.folders) rmSync(folder, { recursive: true, force: true });
  }

  git(...args: readonly string[]): string {
    return execFileSync('git', ['--git-dir', this.repository.bare, ...args], { encoding: 'utf8' }).trim();
  }

  /** Starts a run of the workflow. */
  begin(): Promise<Run> {
    return this.repository.addRun({
      ...{ workflow: WORKFLOW, event: 'schedule', status: 'in_progress', conclusion: null },
      createdAt: this.clock.now().toISOString(),
    });
  }

  end(run: Run): void {
    this.repository.setRun(run.id, { status: 'completed', conclusion: 'success' });
  }

  /** A checkout of its own for each job. Not over HTTP: fetching it is the work of another action. */
  private async checkout(): Promise<string> {
    const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'caretaker-fault-')));
    this.folders.push(folder);
    const { bare, httpUrl } = this.repository;
    const env = cleanEnvironment({ GIT_TERMINAL_PROMPT: '0' });
    const clone = await runProgram('git', ['clone', '-q', bare, folder], { env });
    if (clone.code !== 0) throw new Error(`no checkout: ${clone.stderr}`);
    const settings = path.join(folder, '.git', 'config');
    writeFileSync(settings, readFileSync(settings, 'utf8').replace(`url = ${bare}\n`, `url = ${httpUrl}\n`));
    return folder;
  }

  private environment(run: Run, attempt: number, token: string): Readonly<Record<string, string>> {
    const { github, repository } = this;
    return {
      ...github.environment({ repository, run, token }),
      GITHUB_RUN_ATTEMPT: String(attempt),
      GITHUB_TOKEN: '',
    };
  }

  private get system(): System {
    return {
      files: nodeFiles(),
      processes: nodeProcesses(),
      clock: this.clock,
      logger: recordingLogger(),
      progress: silentProgress(),
      trigger: 'schedule',
    };
  }

  private connect(system: System, token: string, environment: NodeJS.ProcessEnv): Promise<Link> {
    const run = runContext(environment);
    return connect(system, { ...run, token, run, isPaced: false });
  }

  /** The job that reads; what it hands over becomes an artifact of the run. */
  async prepare(run: Run, attempt = 1): Promise<string> {
    const token = this.github.addToken('github-actions[bot]', READ);
    const environment = this.environment(run, attempt, token);
    const { system } = this;
    const repo = await this.checkout();
    // Uploads, and keeps facts in the cache, which is the toolkit's as well.
    return withEnvironment(environment, async () => {
      const link = await this.connect(system, token, environment);
      const night = await prepareNight(system, { repo, tiers: 'all', dryRun: false }, link);
      return night.document.outcome;
    });
  }

  /** The job that writes. */
  async propose(run: Run, attempt = 1): Promise<Ending> {
    const token = this.github.addToken('github-actions[bot]', WRITE);
    const environment = this.environment(run, attempt, token);
    this.repository.setRun(run.id, { attempt, status: 'in_progress', conclusion: null });
    const { system } = this;
    const repo = await this.checkout();
    const flags = { dryRun: false, checks: false, sarif: false, doctor: 'off' } as const;
    const ending = await endingOf(async () => {
      const link = await this.connect(system, token, environment);
      const { artifacts } = link;
      if (artifacts === undefined) throw new Error('a run keeps artifacts');
      const upload: typeof artifacts.upload = (...of) =>
        withEnvironment(environment, () => artifacts.upload(...of));
      return propose(system, { repo, ...flags, retentionDays: 90 }, { ...link, artifacts: { upload } });
    });
    this.end(run);
    return ending;
  }

  /** The log as the next run finds it on the host. */
  async storedLog(): Promise<readonly StateEvent[]> {
    const token = this.github.addToken('github-actions[bot]', READ);
    const { apiUrl } = this.github;
    const { owner, name, id, defaultBranch } = this.repository;
    const forge = await githubForge(
      { owner, name },
      { token, apiUrl, clock: this.clock, logger: recordingLogger(), isPaced: false },
    );
    const workflows = [`.github/workflows/${WORKFLOW}`];
    const restored = await restoreState({
      forge,
      rules: { repositoryId: id, defaultBranch, workflows },
      tip: await this.repository.tip(),
      now: this.clock.now(),
    });
    if (restored.refused.length > 0) throw new Error(`refused: ${JSON.stringify(restored.refused)}`);
    return restored.events;
  }
}
