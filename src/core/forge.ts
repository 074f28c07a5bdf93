/**
 * A repository on a code host, as the suite uses it: GitHub or a GitHub Enterprise Server. One method is one
 * look or one effect. `src/platform/github` implements it; tests run it against a server on loopback.
 *
 * Errors of every method: `SuiteError` with code `github/unauthorized` or `github/forbidden` (kind auth),
 * `github/not-found` and `github/invalid` (kind provider), `github/rate-limited` (kind network: told to wait
 * longer than a run may), `github/unavailable` (kind network: nothing happened), `github/unknown-effect`
 * (kind network: a writing request may or may not have taken effect; look before you try again).
 */
export interface Forge {
  readonly repository: RepositoryName;

  /** Facts about the repository and what the token may do to it. */
  describe(): Promise<ForgeRepository>;
  /** Login behind the token, e.g. `octocat` or `my-app[bot]`. */
  viewer(): Promise<string>;

  /** Newest update first. */
  listPulls(query: {
    readonly state: 'open' | 'closed' | 'all';
    /** Branch of this repository. */
    readonly head?: string;
    /** Most to return; 300 unless told. */
    readonly limit?: number;
  }): Promise<readonly Pull[]>;
  /** Paths that a pull request changes, old names of renames included. */
  pullPaths(pull: number): Promise<readonly string[]>;
  /** Commits of a pull request, oldest first, at most 250. */
  pullCommits(pull: number): Promise<readonly ForgeCommit[]>;
  createPull(request: {
    readonly title: string;
    readonly body: string;
    /** Branch of this repository. */
    readonly head: string;
    readonly base: string;
    readonly draft: boolean;
  }): Promise<Pull>;
  updatePull(
    pull: number,
    change: { readonly title?: string; readonly body?: string; readonly state?: 'open' | 'closed' },
  ): Promise<Pull>;

  /** Issues only; pull requests are left out. Newest update first. */
  listIssues(query: {
    readonly state: 'open' | 'closed' | 'all';
    readonly labels: readonly string[];
    readonly limit?: number;
  }): Promise<readonly Issue[]>;
  createIssue(request: {
    readonly title: string;
    readonly body: string;
    readonly labels: readonly string[];
  }): Promise<Issue>;
  updateIssue(
    issue: number,
    change: {
      readonly title?: string;
      readonly body?: string;
      readonly state?: 'open' | 'closed';
      readonly stateReason?: 'completed' | 'not_planned' | 'reopened';
    },
  ): Promise<Issue>;

  /** Comments of an issue or pull request, oldest first, at most 300. */
  listComments(issue: number): Promise<readonly Comment[]>;
  createComment(issue: number, body: string): Promise<Comment>;
  updateComment(comment: number, body: string): Promise<Comment>;
  /** Labels that do not exist are made by the host. */
  addLabels(issue: number, labels: readonly string[]): Promise<void>;
  removeLabel(issue: number, label: string): Promise<void>;
  /** Labels put on an issue or pull request and taken off, oldest first; `github/too-large` beyond 10 000 events. */
  labelEvents(issue: number): Promise<readonly LabelEvent[]>;

  /** What an account may do to the repository; `none` for Apps and for accounts that the host does not know. */
  permissionOf(login: string): Promise<'none' | 'read' | 'write' | 'admin'>;

  /** Newest first. */
  listRuns(query: {
    /** File name, e.g. `nightly.yml`. */
    readonly workflow: string;
    readonly branch?: string;
    readonly status?: 'success' | 'completed' | 'failure' | 'in_progress';
    readonly limit?: number;
  }): Promise<readonly WorkflowRun[]>;
  run(id: number): Promise<WorkflowRun>;
  /** Runs of a commit, of every workflow and event, newest first; the newest 100. */
  runsOfCommit(commit: string): Promise<readonly WorkflowRun[]>;
  workflow(file: string): Promise<Workflow | undefined>;
  listArtifacts(run: number): Promise<readonly Artifact[]>;
  /** The archive's bytes; refuses with `github/too-large` as soon as more than `maxBytes` have come. */
  downloadArtifact(artifact: number, maxBytes: number): Promise<Buffer>;
  /** Starts a workflow that has `workflow_dispatch`. */
  dispatchWorkflow(file: string, ref: string, inputs: Readonly<Record<string, string>>): Promise<void>;

  /** How `head` stands to `base`; undefined when one of them does not exist. */
  compare(base: string, head: string): Promise<Comparison | undefined>;
  /** Pull requests that a commit belongs to. */
  pullsOfCommit(commit: string): Promise<readonly number[]>;
  /** Rules that bind pushes to a branch; undefined when the token may not read them. */
  branchRules(branch: string): Promise<BranchRules | undefined>;
  /** Settings of Actions; undefined when the token may not read them. */
  actionsSettings(): Promise<ActionsSettings | undefined>;

  /** Newest first. */
  listDeployments(query: {
    readonly environment: string;
    /** Full commit id. */
    readonly commit?: string;
    /** Most to return; 30 unless told. */
    readonly limit?: number;
  }): Promise<readonly ForgeDeployment[]>;
  deployment(id: number): Promise<ForgeDeployment>;
  /** What was said about a deployment, newest first, at most 100. */
  deploymentStatuses(deployment: number): Promise<readonly ForgeDeploymentStatus[]>;

  createCheck(check: CheckRequest): Promise<{ readonly id: number; readonly url: string }>;
  /** Adds annotations (at most 50 a call) or ends the check. */
  updateCheck(id: number, change: Partial<CheckRequest>): Promise<void>;
  /** SARIF as JSON text; the platform packs it. */
  uploadSarif(upload: { readonly commit: string; readonly ref: string; readonly sarif: string }): Promise<{
    readonly id: string;
  }>;
}

export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

export interface ForgeRepository {
  readonly id: number;
  /** e.g. `https://github.com/owner/name`. */
  readonly url: string;
  readonly defaultBranch: string;
  readonly isPrivate: boolean;
  readonly isFork: boolean;
  readonly isArchived: boolean;
  /** What the token may do; undefined when the host does not say. */
  readonly permission: 'read' | 'write' | 'admin' | undefined;
  readonly hasIssues: boolean;
}

export interface Pull {
  readonly number: number;
  readonly url: string;
  readonly state: 'open' | 'closed' | 'merged';
  readonly isDraft: boolean;
  readonly title: string;
  readonly body: string;
  /** Login of its author. */
  readonly author: string;
  /** Branch name. */
  readonly head: string;
  readonly headCommit: string;
  /** Id of the repository that the head branch is in; null when that was deleted. */
  readonly headRepository: number | null;
  readonly base: string;
  readonly labels: readonly string[];
  /** ISO 8601. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly closedAt: string | null;
  readonly mergeCommit: string | null;
}

export interface ForgeCommit {
  readonly id: string;
  readonly authorEmail: string;
  readonly committerEmail: string;
  readonly message: string;
}

export interface Issue {
  readonly number: number;
  readonly url: string;
  readonly state: 'open' | 'closed';
  readonly title: string;
  readonly body: string;
  readonly author: string;
  readonly labels: readonly string[];
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface Comment {
  readonly id: number;
  readonly url: string;
  readonly author: string;
  readonly body: string;
  readonly createdAt: string;
}

export interface LabelEvent {
  readonly label: string;
  readonly does: 'added' | 'removed';
  /** Login; `ghost` for an account that was deleted. */
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

export interface WorkflowRun {
  readonly id: number;
  readonly attempt: number;
  readonly url: string;
  readonly event: string;
  readonly status: string;
  readonly conclusion: string | null;
  /** Branch name as the run tells it; a fork can give its branch any name. */
  readonly branch: string | null;
  readonly headCommit: string;
  /** Id of the repository that the head is in; null when that was deleted. */
  readonly headRepository: number | null;
  /** Path of the workflow file, without the `@ref` that some hosts append. */
  readonly path: string;
  readonly createdAt: string;
}

export interface Workflow {
  readonly id: number;
  readonly path: string;
  /** `active`, `disabled_inactivity`, `disabled_manually` … */
  readonly state: string;
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  /** Bytes of the archive. */
  readonly size: number;
  readonly isExpired: boolean;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  /** `sha256:<hex>` of the archive; null for old ones. */
  readonly digest: string | null;
}

export interface ForgeDeployment {
  readonly id: number;
  readonly commit: string;
  /** Branch, tag or commit that was asked for; may be empty. */
  readonly ref: string;
  readonly environment: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface ForgeDeploymentStatus {
  /** `error`, `failure`, `inactive`, `in_progress`, `queued`, `pending` or `success`. */
  readonly state: string;
  /** Untrusted text. */
  readonly description: string;
  /** Where the deployment's log is; empty when nobody said. */
  readonly logUrl: string;
  /** Address of what was deployed; empty when nobody said. */
  readonly environmentUrl: string;
  readonly createdAt: string;
}

export interface Comparison {
  /** `identical` and `ahead`: `base` is an ancestor of `head`. */
  readonly status: 'identical' | 'ahead' | 'behind' | 'diverged';
  readonly ahead: number;
  readonly behind: number;
}

export interface BranchRules {
  readonly requiresPullRequest: boolean;
  readonly requiresReviews: number;
  readonly requiredChecks: readonly string[];
  readonly requiresSignatures: boolean;
  readonly requiresLinearHistory: boolean;
  readonly restrictsPushes: boolean;
}

export interface ActionsSettings {
  readonly defaultPermission: 'read' | 'write';
  /** "Allow GitHub Actions to create and approve pull requests". */
  readonly mayCreatePulls: boolean;
}

export interface CheckAnnotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

export interface CheckRequest {
  readonly name: string;
  readonly commit: string;
  readonly status: 'in_progress' | 'completed';
  readonly conclusion?: 'success' | 'failure' | 'neutral';
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
}
