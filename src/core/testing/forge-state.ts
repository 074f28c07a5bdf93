import { SuiteError, type ErrorKind } from '../errors.js';
import type {
  ActionsSettings,
  Artifact,
  BranchRules,
  CheckRequest,
  Comment,
  Comparison,
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

/** One call that the product made, as the fault hooks and the assertions see it. */
export interface ForgeCall {
  /** 0, 1, 2 … over the life of the double. */
  readonly index: number;
  readonly method: keyof Forge;
  readonly args: readonly unknown[];
  readonly writes: boolean;
}

/**
 * What a fault does: `before` throws and nothing has happened, `after` throws although the effect took place.
 * Throw what {@link forgeError} makes.
 */
export interface ForgeFaults {
  before?: (call: ForgeCall) => void;
  after?: (call: ForgeCall) => void;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
/** Stored forms, which a test may change as it likes. */
export type StoredPull = Writable<Pull> & { paths: string[]; commits: ForgeCommit[] };
export type StoredIssue = Writable<Issue>;
export type StoredComment = Writable<Comment> & { issue: number };

const ERRORS = {
  'github/unauthorized': 'auth',
  'github/forbidden': 'auth',
  'github/not-found': 'provider',
  'github/invalid': 'provider',
  'github/too-large': 'provider',
  'github/rate-limited': 'network',
  'github/unavailable': 'network',
  'github/unknown-effect': 'network',
} as const satisfies Record<string, ErrorKind>;
export type ForgeErrorCode = keyof typeof ERRORS;

/** An error as the port promises it. */
export function forgeError(code: ForgeErrorCode, message = `the double answers ${code}`): SuiteError {
  return new SuiteError(message, { kind: ERRORS[code], code });
}

/** What the host holds; shared by everybody who is connected to it. */
export interface ForgeState {
  repository: ForgeRepository;
  readonly pulls: StoredPull[];
  readonly issues: StoredIssue[];
  readonly comments: StoredComment[];
  readonly labelEvents: (LabelEvent & { issue: number })[];
  /** What accounts may do; who is not in it is not known. */
  readonly permissions: Map<string, 'none' | 'read' | 'write' | 'admin'>;
  /** Branch → its commits beyond the base, oldest first, and the paths that they change. */
  readonly branches: Map<string, { commits: ForgeCommit[]; paths: string[] }>;
  readonly runs: WorkflowRun[];
  readonly workflows: Workflow[];
  readonly artifacts: { run: number; artifact: Artifact; bytes: Buffer }[];
  readonly dispatches: { file: string; ref: string; inputs: Readonly<Record<string, string>> }[];
  readonly checks: (CheckRequest & { id: number })[];
  /** Oldest first, and so their statuses. */
  readonly deployments: { deployment: ForgeDeployment; statuses: ForgeDeploymentStatus[] }[];
  readonly sarifs: { commit: string; ref: string; sarif: string }[];
  /** `base...head` → how they stand. */
  readonly comparisons: Map<string, Comparison>;
  readonly branchRules: Map<string, BranchRules>;
  actionsSettings: ActionsSettings | undefined;
  /** Milliseconds of the clock during which something new is not listed yet: eventual consistency. */
  lag: number;
}

/** A repository with nothing in it. */
export function emptyState(): ForgeState {
  return {
    repository: {
      id: 1,
      url: 'https://github.com/acme/shop',
      defaultBranch: 'main',
      isPrivate: false,
      isFork: false,
      isArchived: false,
      permission: 'write',
      hasIssues: true,
    },
    pulls: [],
    issues: [],
    comments: [],
    labelEvents: [],
    permissions: new Map(),
    branches: new Map(),
    runs: [],
    workflows: [],
    artifacts: [],
    dispatches: [],
    checks: [],
    deployments: [],
    sarifs: [],
    comparisons: new Map(),
    branchRules: new Map(),
    actionsSettings: { defaultPermission: 'read', mayCreatePulls: true },
    lag: 0,
  };
}

/** What GitHub refuses beyond (characters). */
const BODY_LIMIT = 65_536;
const TITLE_LIMIT = 256;
/** Refuses what GitHub refuses. */
export function checkText(request: { readonly title?: string; readonly body?: string }): void {
  if (request.title !== undefined && (request.title.trim() === '' || request.title.length > TITLE_LIMIT))
    throw forgeError('github/invalid', 'the title is empty or too long');
  if (request.body !== undefined && request.body.length > BODY_LIMIT)
    throw forgeError('github/invalid', 'the body is too long');
}

/** Methods that change something. */
export const WRITES: ReadonlySet<keyof Forge> = new Set<keyof Forge>([
  'createPull',
  'updatePull',
  'createIssue',
  'updateIssue',
  'createComment',
  'updateComment',
  'addLabels',
  'removeLabel',
  'dispatchWorkflow',
  'createCheck',
  'updateCheck',
  'uploadSarif',
]);

/** What the host tells of it. */
export function asPull(stored: StoredPull): Pull {
  const pull: Pull & { paths?: unknown; commits?: unknown } = { ...stored };
  delete pull.paths;
  delete pull.commits;
  return pull;
}

/** What the host tells of it. */
export function asComment({ id, url, author, body, createdAt }: StoredComment): Comment {
  return { id, url, author, body, createdAt };
}
