import { createHash } from 'node:crypto';
import { objects, type Json } from './contract.js';
import { PersonAt } from './person.js';
import type { HostedRepository, SeededRun, StoredArtifact } from './repository.js';
import { path } from './routes/forward.js';
import { withGit } from './routes/pulls.js';
import { timestamp, type World } from './world.js';

const day = 24 * 60 * 60 * 1000;

/** A hosted repository as tests hold it: seeds, looks, and a person who acts on it. */
export class RepositoryHandle {
  readonly person: PersonAt;

  constructor(
    private readonly world: World,
    /** Everything the server keeps about it; settings may be changed at any time. */
    readonly host: HostedRepository,
    personLogin: string,
  ) {
    this.person = new PersonAt(personLogin, world, host);
  }

  get id(): number {
    return this.host.id;
  }
  get owner(): string {
    return this.host.owner;
  }
  get name(): string {
    return this.host.name;
  }
  get fullName(): string {
    return this.host.fullName;
  }
  get defaultBranch(): string {
    return this.host.defaultBranch;
  }
  /** Path of the bare repository. */
  get bare(): string {
    return this.host.bare.directory;
  }
  /** Address for git. */
  get httpUrl(): string {
    return `${this.host.urls.html}.git`;
  }

  /** The same repository with another acting person. */
  as(login: string): PersonAt {
    return new PersonAt(login, this.world, this.host);
  }

  /** Commit of a branch; fails for a missing one. */
  async tip(branch = this.defaultBranch): Promise<string> {
    const found = await this.host.bare.branch(branch);
    if (found === undefined) throw new Error(`there is no branch ${branch}`);
    return found;
  }

  /** Adds a workflow run; a scheduled success at the default branch's tip unless told. */
  async addRun(run: Partial<Omit<SeededRun, 'id'>> & { readonly workflow: string }): Promise<SeededRun> {
    const added: SeededRun = {
      id: this.world.nextId(),
      attempt: 1,
      event: 'schedule',
      status: 'completed',
      conclusion: 'success',
      branch: this.defaultBranch,
      headCommit: run.headCommit ?? (await this.tip()),
      headRepository: this.id,
      createdAt: timestamp(),
      actor: 'github-actions[bot]',
      ...run,
    };
    this.host.runs.push(added);
    return added;
  }

  /** Changes a run that was added before, e.g. ends it. */
  setRun(id: number, change: Partial<Omit<SeededRun, 'id'>>): void {
    const index = this.host.runs.findIndex((run) => run.id === id);
    const run = this.host.runs[index];
    if (run === undefined) throw new Error(`there is no run ${id}`);
    this.host.runs[index] = { ...run, ...change };
  }

  /** Adds an artifact to a run; size and digest are those of the bytes unless told. */
  addArtifact(
    run: Pick<SeededRun, 'id'>,
    name: string,
    zip: Buffer,
    about: Partial<Pick<StoredArtifact, 'createdAt' | 'digest' | 'expired' | 'expiresAt' | 'size'>> = {},
  ): StoredArtifact {
    const added: StoredArtifact = {
      id: this.world.nextId(),
      run: run.id,
      name,
      bytes: zip,
      size: zip.length,
      digest: `sha256:${createHash('sha256').update(zip).digest('hex')}`,
      expired: false,
      createdAt: timestamp(),
      expiresAt: timestamp(new Date(Date.now() + 90 * day)),
      ...about,
    };
    this.host.artifacts.push(added);
    return added;
  }

  /** All pull requests as the API tells them, oldest first. */
  async pulls(): Promise<readonly Json[]> {
    const found = await this.#list('pulls?state=all&direction=asc');
    return Promise.all(found.map((pull) => withGit(this.host, pull, true)));
  }

  /** All issues without pull requests, oldest first. */
  issues(): Promise<readonly Json[]> {
    return this.#list('issues?state=all&direction=asc');
  }

  comments(number: number): Promise<readonly Json[]> {
    return this.#list(`issues/${number}/comments`);
  }

  async checkRuns(commit: string): Promise<readonly Json[]> {
    const suite = this.host.checkSuites.get(commit);
    if (suite === undefined) return [];
    const runs = `${path(this.host)}/check-suites/${suite}/check-runs?per_page=100`;
    return objects((await this.world.emulator.expect(this.owner, 'GET', runs)).check_runs);
  }

  #list(what: string): Promise<readonly Json[]> {
    return this.world.emulator.list(this.owner, `${path(this.host)}/${what}`);
  }
}
