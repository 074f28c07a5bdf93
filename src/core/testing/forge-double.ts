import type {
  Artifact,
  BranchRules,
  CheckRequest,
  Comment,
  Comparison,
  ActionsSettings,
  Forge,
  ForgeCommit,
  ForgeDeployment,
  ForgeDeploymentStatus,
  ForgeRepository,
  Issue,
  LabelEvent,
  Pull,
  Workflow,
  WorkflowRun,
} from '../forge.js';
import type { Clock } from '../ports.js';
import { fixedClock } from './doubles.js';
import {
  asComment,
  asPull,
  checkText,
  emptyState,
  forgeError,
  type ForgeCall,
  type ForgeFaults,
  type ForgeState,
  type StoredComment,
  type StoredIssue,
  type StoredPull,
  WRITES,
} from './forge-state.js';

/**
 * A code host in memory that behaves as GitHub does where the product depends on it: one number series for
 * issues and pull requests, one open pull request for a head and base, size limits, newest update first.
 * {@link ForgeDouble.as} gives the same host under another login.
 */
export class ForgeDouble implements Forge {
  readonly repository = { owner: 'acme', name: 'shop' };
  readonly calls: ForgeCall[] = [];
  faults: ForgeFaults = {};

  private constructor(
    readonly login: string,
    readonly state: ForgeState,
    readonly clock: Clock,
    private readonly unseen: Map<object, number>,
  ) {
    return new Proxy(this, {
      get: (target, name, receiver) => {
        const value: unknown = Reflect.get(target, name, receiver);
        if (typeof value !== 'function') return value;
        if (OWN.has(name)) return value.bind(target) as unknown;
        const method = name as keyof Forge;
        return async (...args: unknown[]): Promise<unknown> => {
          const call: ForgeCall = {
            index: target.calls.length,
            method,
            args,
            writes: WRITES.has(method),
          };
          target.calls.push(call);
          target.faults.before?.(call);
          const answer = (await Reflect.apply(value, target, args)) as unknown;
          target.faults.after?.(call);
          return Buffer.isBuffer(answer) ? answer : structuredClone(answer);
        };
      },
      set: (target, name, value) => Reflect.set(target, name, value, target),
    });
  }

  static start(options: { readonly viewer?: string; readonly clock?: Clock } = {}): ForgeDouble {
    return new ForgeDouble(
      options.viewer ?? 'caretaker[bot]',
      emptyState(),
      options.clock ?? fixedClock(),
      new Map(),
    );
  }

  /** The same host, seen and changed by somebody else; with calls and faults of its own. */
  as(login: string): ForgeDouble {
    return new ForgeDouble(login, this.state, this.clock, this.unseen);
  }

  /** A push: the branch gets these commits, and its open pull requests with it. */
  push(branch: string, commits: readonly ForgeCommit[], paths: readonly string[] = []): void {
    const held = this.state.branches.get(branch) ?? { commits: [], paths: [] };
    held.commits.push(...commits);
    held.paths = [...new Set([...held.paths, ...paths])];
    this.state.branches.set(branch, held);
    for (const pull of this.state.pulls) {
      if (pull.head !== branch || pull.state !== 'open') continue;
      pull.commits = [...held.commits];
      pull.paths = [...held.paths];
      pull.headCommit = held.commits.at(-1)?.id ?? pull.headCommit;
      pull.updatedAt = this.now();
    }
  }

  /** A merge by a person; the branch goes away. */
  merge(number: number): void {
    const pull = this.pull(number);
    Object.assign(pull, {
      state: 'merged',
      closedAt: this.now(),
      updatedAt: this.now(),
      mergeCommit: `merge-${number}`,
    });
    this.state.branches.delete(pull.head);
  }

  describe(): Promise<ForgeRepository> {
    return Promise.resolve(this.state.repository);
  }
  viewer(): Promise<string> {
    return Promise.resolve(this.login);
  }

  listPulls(query: Parameters<Forge['listPulls']>[0]): Promise<readonly Pull[]> {
    const wanted = this.state.pulls.filter(
      (pull) =>
        (query.state === 'all' || (query.state === 'open') === (pull.state === 'open')) &&
        (query.head === undefined ||
          (pull.head === query.head && pull.headRepository === this.state.repository.id)),
    );
    return Promise.resolve(this.seen(wanted, query.limit ?? 300).map(asPull));
  }
  pullPaths(number: number): Promise<readonly string[]> {
    return Promise.resolve(this.pull(number).paths);
  }
  pullCommits(number: number): Promise<readonly ForgeCommit[]> {
    return Promise.resolve(this.pull(number).commits.slice(0, 250));
  }
  createPull(request: Parameters<Forge['createPull']>[0]): Promise<Pull> {
    const branch = this.state.branches.get(request.head);
    if (branch === undefined) throw forgeError('github/invalid', `no branch ${request.head}`);
    this.refuseSecondPull(request.head, request.base);
    checkText(request);
    const number = this.nextNumber();
    const pull: StoredPull = {
      number,
      url: `${this.state.repository.url}/pull/${number}`,
      state: 'open',
      isDraft: request.draft,
      title: request.title,
      body: request.body,
      author: this.login,
      head: request.head,
      headCommit: branch.commits.at(-1)?.id ?? 'none',
      headRepository: this.state.repository.id,
      base: request.base,
      labels: [],
      ...this.dates(),
      closedAt: null,
      mergeCommit: null,
      paths: [...branch.paths],
      commits: [...branch.commits],
    };
    this.state.pulls.push(pull);
    this.hide(pull);
    return Promise.resolve(asPull(pull));
  }
  updatePull(number: number, change: Parameters<Forge['updatePull']>[1]): Promise<Pull> {
    const pull = this.pull(number);
    checkText(change);
    if (change.state === 'open' && pull.state !== 'open') {
      if (pull.state === 'merged') throw forgeError('github/invalid', 'it is merged');
      this.refuseSecondPull(pull.head, pull.base);
    }
    if (change.state === 'closed' && pull.state === 'open') pull.closedAt = this.now();
    Object.assign(pull, change, {
      state: pull.state === 'merged' ? 'merged' : (change.state ?? pull.state),
      updatedAt: this.now(),
    });
    if (pull.state === 'open') pull.closedAt = null;
    return Promise.resolve(asPull(pull));
  }

  listIssues(query: Parameters<Forge['listIssues']>[0]): Promise<readonly Issue[]> {
    const wanted = this.state.issues.filter(
      (issue) =>
        (query.state === 'all' || query.state === issue.state) &&
        query.labels.every((label) => issue.labels.includes(label)),
    );
    return Promise.resolve(this.seen(wanted, query.limit ?? 300));
  }
  createIssue(request: Parameters<Forge['createIssue']>[0]): Promise<Issue> {
    checkText(request);
    const number = this.nextNumber();
    const issue: StoredIssue = {
      number,
      url: `${this.state.repository.url}/issues/${number}`,
      state: 'open',
      title: request.title,
      body: request.body,
      author: this.login,
      labels: [...request.labels],
      ...this.dates(),
    };
    this.state.issues.push(issue);
    this.noteLabels(number, request.labels, 'added');
    this.hide(issue);
    return Promise.resolve(issue);
  }
  updateIssue(number: number, change: Parameters<Forge['updateIssue']>[1]): Promise<Issue> {
    checkText(change);
    const issue = this.state.issues.find((candidate) => candidate.number === number);
    if (issue === undefined) throw forgeError('github/not-found', `no issue ${number}`);
    if (change.title !== undefined) issue.title = change.title;
    if (change.body !== undefined) issue.body = change.body;
    if (change.state !== undefined) issue.state = change.state;
    issue.updatedAt = this.now();
    return Promise.resolve(issue);
  }

  listComments(number: number): Promise<readonly Comment[]> {
    this.thread(number);
    const all = this.state.comments.filter((comment) => comment.issue === number);
    const shown = all.filter((comment) => this.isListed(comment)).slice(0, 300);
    return Promise.resolve(shown.map(asComment));
  }
  createComment(number: number, body: string): Promise<Comment> {
    const thread = this.thread(number);
    checkText({ body });
    const id = 1_000 + this.state.comments.length;
    const comment: StoredComment = {
      id,
      url: `${thread.url}#issuecomment-${id}`,
      author: this.login,
      body,
      createdAt: this.now(),
      issue: number,
    };
    this.state.comments.push(comment);
    this.hide(comment);
    thread.updatedAt = comment.createdAt;
    return Promise.resolve(asComment(comment));
  }
  updateComment(id: number, body: string): Promise<Comment> {
    checkText({ body });
    const comment = this.state.comments.find((candidate) => candidate.id === id);
    if (comment === undefined) throw forgeError('github/not-found', `no comment ${id}`);
    comment.body = body;
    return Promise.resolve(asComment(comment));
  }
  addLabels(number: number, labels: readonly string[]): Promise<void> {
    const thread = this.thread(number);
    this.noteLabels(
      number,
      labels.filter((label) => !thread.labels.includes(label)),
      'added',
    );
    thread.labels = [...new Set([...thread.labels, ...labels])];
    thread.updatedAt = this.now();
    return Promise.resolve();
  }
  removeLabel(number: number, label: string): Promise<void> {
    const thread = this.thread(number);
    if (!thread.labels.includes(label)) throw forgeError('github/not-found', `no label ${label}`);
    thread.labels = thread.labels.filter((name) => name !== label);
    this.noteLabels(number, [label], 'removed');
    return Promise.resolve();
  }
  labelEvents(number: number): Promise<readonly LabelEvent[]> {
    this.thread(number);
    const found = this.state.labelEvents.filter(({ issue }) => issue === number);
    return Promise.resolve(found.map(({ label, does, by, at }) => ({ label, does, by, at })));
  }
  permissionOf(login: string): ReturnType<Forge['permissionOf']> {
    return Promise.resolve(this.state.permissions.get(login) ?? 'none');
  }

  listRuns(query: Parameters<Forge['listRuns']>[0]): Promise<readonly WorkflowRun[]> {
    const wanted = this.state.runs.filter(
      (run) =>
        run.path.endsWith(`/${query.workflow}`) &&
        (query.branch === undefined || run.branch === query.branch) &&
        (query.status === undefined || run.status === query.status || run.conclusion === query.status),
    );
    const newest = wanted.sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
    return Promise.resolve(newest.slice(0, query.limit ?? 300));
  }
  run(id: number): Promise<WorkflowRun> {
    const run = this.state.runs.find((candidate) => candidate.id === id);
    if (run === undefined) throw forgeError('github/not-found', `no run ${id}`);
    return Promise.resolve(run);
  }
  runsOfCommit(commit: string): Promise<readonly WorkflowRun[]> {
    const found = this.state.runs.filter((run) => run.headCommit === commit);
    return Promise.resolve(found.reverse().slice(0, 100));
  }
  workflow(file: string): Promise<Workflow | undefined> {
    return Promise.resolve(this.state.workflows.find((workflow) => workflow.path.endsWith(`/${file}`)));
  }
  listArtifacts(run: number): Promise<readonly Artifact[]> {
    return Promise.resolve(
      this.state.artifacts.filter((held) => held.run === run).map((held) => held.artifact),
    );
  }
  downloadArtifact(id: number, maxBytes: number): Promise<Buffer> {
    const held = this.state.artifacts.find((candidate) => candidate.artifact.id === id);
    if (held === undefined) throw forgeError('github/not-found', `no artifact ${id}`);
    if (held.bytes.length > maxBytes) throw forgeError('github/too-large');
    return Promise.resolve(held.bytes);
  }
  dispatchWorkflow(file: string, ref: string, inputs: Readonly<Record<string, string>>): Promise<void> {
    if (!this.state.workflows.some((workflow) => workflow.path.endsWith(`/${file}`)))
      throw forgeError('github/not-found', `no workflow ${file}`);
    this.state.dispatches.push({ file, ref, inputs });
    return Promise.resolve();
  }

  compare(base: string, head: string): Promise<Comparison | undefined> {
    if (base === head) return Promise.resolve({ status: 'identical', ahead: 0, behind: 0 });
    return Promise.resolve(this.state.comparisons.get(`${base}...${head}`));
  }
  pullsOfCommit(commit: string): Promise<readonly number[]> {
    const of = this.state.pulls.filter(
      (pull) => pull.mergeCommit === commit || pull.commits.some((own) => own.id === commit),
    );
    return Promise.resolve(of.map((pull) => pull.number));
  }
  branchRules(branch: string): Promise<BranchRules | undefined> {
    return Promise.resolve(this.state.branchRules.get(branch));
  }
  actionsSettings(): Promise<ActionsSettings | undefined> {
    return Promise.resolve(this.state.actionsSettings);
  }

  listDeployments(query: Parameters<Forge['listDeployments']>[0]): Promise<readonly ForgeDeployment[]> {
    const { environment, commit, limit = 30 } = query;
    const found = this.state.deployments
      .map((held) => held.deployment)
      .filter((one) => one.environment === environment && (commit === undefined || one.commit === commit));
    return Promise.resolve(found.reverse().slice(0, limit));
  }
  deployment(id: number): Promise<ForgeDeployment> {
    return Promise.resolve(this.heldDeployment(id).deployment);
  }
  deploymentStatuses(id: number): Promise<readonly ForgeDeploymentStatus[]> {
    return Promise.resolve(this.heldDeployment(id).statuses.toReversed());
  }

  createCheck(check: CheckRequest): Promise<{ readonly id: number; readonly url: string }> {
    if (check.annotations.length > 50) throw forgeError('github/invalid', 'more than 50 annotations');
    const id = this.state.checks.length + 1;
    this.state.checks.push({ ...check, id });
    return Promise.resolve({ id, url: `${this.state.repository.url}/runs/${id}` });
  }
  updateCheck(id: number, change: Partial<CheckRequest>): Promise<void> {
    const index = this.state.checks.findIndex((check) => check.id === id);
    const check = this.state.checks[index];
    if (check === undefined) throw forgeError('github/not-found', `no check ${id}`);
    const added = change.annotations ?? [];
    if (added.length > 50) throw forgeError('github/invalid', 'more than 50 annotations');
    this.state.checks[index] = { ...check, ...change, annotations: [...check.annotations, ...added] };
    return Promise.resolve();
  }
  uploadSarif(upload: Parameters<Forge['uploadSarif']>[0]): Promise<{ readonly id: string }> {
    this.state.sarifs.push(upload);
    return Promise.resolve({ id: `sarif-${this.state.sarifs.length}` });
  }

  private heldDeployment(id: number): ForgeState['deployments'][number] {
    const held = this.state.deployments.find((candidate) => candidate.deployment.id === id);
    if (held === undefined) throw forgeError('github/not-found', `no deployment ${id}`);
    return held;
  }
  private now(): string {
    return this.clock.now().toISOString();
  }
  private dates(): { createdAt: string; updatedAt: string } {
    return { createdAt: this.now(), updatedAt: this.now() };
  }
  private noteLabels(issue: number, labels: readonly string[], does: LabelEvent['does']): void {
    for (const label of labels)
      this.state.labelEvents.push({ issue, label, does, by: this.login, at: this.now() });
  }
  private nextNumber(): number {
    return this.state.pulls.length + this.state.issues.length + 1;
  }
  private pull(number: number): StoredPull {
    const pull = this.state.pulls.find((candidate) => candidate.number === number);
    if (pull === undefined) throw forgeError('github/not-found', `no pull request ${number}`);
    return pull;
  }
  private thread(number: number): StoredPull | StoredIssue {
    return this.state.issues.find((issue) => issue.number === number) ?? this.pull(number);
  }
  private refuseSecondPull(head: string, base: string): void {
    if (this.state.pulls.some((pull) => pull.state === 'open' && pull.head === head && pull.base === base))
      throw forgeError('github/invalid', `a pull request already exists for ${head}`);
  }
  private hide(thing: object): void {
    this.unseen.set(thing, this.clock.now().getTime() + this.state.lag);
  }
  private isListed(thing: object): boolean {
    return (this.unseen.get(thing) ?? 0) <= this.clock.now().getTime();
  }
  private seen<T extends { updatedAt: string; number: number }>(things: readonly T[], limit: number): T[] {
    const listed = things.filter((thing) => this.isListed(thing));
    const newest = listed.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt) || b.number - a.number);
    return newest.slice(0, limit);
  }
}

/** Members that are not calls to the host. */
const OWN: ReadonlySet<string | symbol> = new Set(['as', 'push', 'merge', 'constructor']);
