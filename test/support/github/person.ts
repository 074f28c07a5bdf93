import { isJson, notFound, text, type Json } from './contract.js';
import { identity, markMerged, pullRef, syncPulls } from './pull-sync.js';
import type { HostedRepository } from './repository.js';
import { path } from './routes/forward.js';
import type { World } from './world.js';

/** What a person does in the browser or from a laptop: not counted, not recorded, never struck by a fault. */
export class PersonAt {
  constructor(
    readonly login: string,
    private readonly world: World,
    private readonly repository: HostedRepository,
  ) {}

  #write(method: string, what: string, body: Json): Promise<Json> {
    return this.world.emulator.expect(this.login, method, `${path(this.repository)}/${what}`, body);
  }

  async closePull(number: number): Promise<void> {
    await this.#write('PATCH', `pulls/${number}`, { state: 'closed' });
  }

  async reopenPull(number: number): Promise<void> {
    await this.#write('PATCH', `pulls/${number}`, { state: 'open' });
    await syncPulls(this.world, this.repository);
  }

  async editPull(number: number, change: { readonly title?: string; readonly body?: string }): Promise<void> {
    await this.#write('PATCH', `pulls/${number}`, change);
  }

  /** Merges for real; rejects on a conflict. Returns the commit on the base branch. */
  async merge(number: number, method: 'merge' | 'squash' = 'merge'): Promise<string> {
    const pull = await this.world.emulator.call(
      this.login,
      'GET',
      `${path(this.repository)}/pulls/${number}`,
    );
    if (!isJson(pull.body) || pull.status !== 200) throw notFound();
    const commit = await markMerged(this.world, this.repository, pull.body, { login: this.login, method });
    if (commit === undefined) throw new Error(`pull request ${number} conflicts with its base`);
    return commit;
  }

  /** Commits on top of a branch, which starts at the default branch when it is new; null deletes a file. */
  async push(
    branch: string,
    files: Readonly<Record<string, string | Buffer | null>>,
    message = 'Change something',
  ): Promise<string> {
    const { bare, defaultBranch } = this.repository;
    const parent = await bare.branch(defaultBranch);
    const commit = await bare.commitFiles(branch, files, { message, by: identity(this.login), parent });
    await syncPulls(this.world, this.repository);
    return commit;
  }

  async deleteBranch(branch: string): Promise<void> {
    await this.repository.bare.git(['update-ref', '-d', `refs/heads/${branch}`]);
    await syncPulls(this.world, this.repository);
  }

  /** Opens a pull request from a branch of this repository; returns its number. */
  async openPull(head: string, title: string, body = ''): Promise<number> {
    const { bare, defaultBranch, pullBases } = this.repository;
    const [base, commit] = [await bare.branch(defaultBranch), await bare.branch(head)];
    if (base === undefined || commit === undefined) throw new Error(`there is no branch ${head}`);
    const pull = await this.#write('POST', 'pulls', { title, body, head, base: defaultBranch });
    const number = Number(pull.number);
    pullBases.set(number, base);
    await bare.git(['update-ref', pullRef(number), commit]);
    return number;
  }

  /**
   * Opens a pull request from a fork of this repository, whose branch may have any name; returns its number.
   * For a login without write access; git objects are shared with the fork, as on GitHub.
   */
  async openForkPull(
    branch: string,
    files: Readonly<Record<string, string | Buffer | null>>,
    about: { readonly title: string; readonly body?: string },
  ): Promise<number> {
    const { bare, defaultBranch, pullBases } = this.repository;
    const base = await bare.branch(defaultBranch);
    if (base === undefined) throw new Error(`there is no branch ${defaultBranch}`);
    await this.#write('POST', 'forks', {});
    const head = `${this.login}:${branch}`;
    const pull = await this.#write('POST', 'pulls', { body: '', ...about, head, base: defaultBranch });
    const number = Number(pull.number);
    pullBases.set(number, base);
    const how = { message: about.title, by: identity(this.login), parent: base, ref: pullRef(number) };
    await bare.commitFiles(branch, files, how);
    return number;
  }

  /** Returns the number of the new issue. */
  async openIssue(title: string, body = '', labels: readonly string[] = []): Promise<number> {
    const number = Number((await this.#write('POST', 'issues', { title, body })).number);
    // In two steps, so that the emulator notes who put the labels there, as GitHub does.
    if (labels.length > 0) await this.label(number, ...labels);
    return number;
  }

  async closeIssue(number: number): Promise<void> {
    await this.#write('PATCH', `issues/${number}`, { state: 'closed' });
  }

  async editIssue(
    number: number,
    change: { readonly title?: string; readonly body?: string },
  ): Promise<void> {
    await this.#write('PATCH', `issues/${number}`, change);
  }

  /** Returns the comment's id. */
  async comment(number: number, body: string): Promise<number> {
    return Number((await this.#write('POST', `issues/${number}/comments`, { body })).id);
  }

  async label(number: number, ...labels: readonly string[]): Promise<void> {
    await this.#write('POST', `issues/${number}/labels`, { labels });
  }

  async unlabel(number: number, label: string): Promise<void> {
    await this.#write('DELETE', `issues/${number}/labels/${encodeURIComponent(label)}`, {});
  }

  /** Ticks the one open box of an issue whose line holds this text; rejects unless there is exactly one. */
  async tick(number: number, what: string): Promise<void> {
    await this.#box(number, what, '[ ]', '[x]');
  }

  async untick(number: number, what: string): Promise<void> {
    await this.#box(number, what, '[x]', '[ ]');
  }

  async #box(number: number, what: string, from: string, to: string): Promise<void> {
    const issue = await this.world.emulator.expect(
      this.login,
      'GET',
      `${path(this.repository)}/issues/${number}`,
    );
    const lines = (text(issue.body) ?? '').split('\n');
    const fitting = lines.filter((line) => line.includes(`- ${from}`) && line.includes(what));
    const [line, ...more] = fitting;
    if (line === undefined || more.length > 0) {
      throw new Error(`${fitting.length} lines of issue ${number} have "- ${from}" and "${what}"`);
    }
    lines[lines.indexOf(line)] = line.replace(`- ${from}`, `- ${to}`);
    await this.#write('PATCH', `issues/${number}`, { body: lines.join('\n') });
  }
}
