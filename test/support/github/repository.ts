import type { Json } from './contract.js';
import type { BareRepository } from './git/bare.js';

/** A workflow run as tests seed it. */
export interface SeededRun {
  readonly id: number;
  readonly workflow: string;
  readonly attempt: number;
  readonly event: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly branch: string | null;
  readonly headCommit: string;
  /** Id of the repository that the head is in; null when that was deleted. */
  readonly headRepository: number | null;
  readonly createdAt: string;
  readonly actor: string;
}

export interface StoredArtifact {
  readonly id: number;
  readonly run: number;
  readonly name: string;
  readonly bytes: Buffer;
  readonly size: number;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly expired: boolean;
  readonly digest: string | null;
}

/** Something that was asked of the host and leads to nothing here: tests look at it. */
export interface Dispatch {
  /** File name of the workflow, or `repository_dispatch`. */
  readonly target: string;
  readonly ref: string | undefined;
  readonly inputs: Json;
  readonly by: string;
}

export interface RepositorySettings {
  isPrivate: boolean;
  isArchived: boolean;
  isFork: boolean;
  hasIssues: boolean;
  codeScanning: boolean;
  defaultWorkflowPermissions: 'read' | 'write';
  /** "Allow GitHub Actions to create and approve pull requests". */
  actionsMayCreatePulls: boolean;
  /** Branches that refuse direct pushes. */
  protectedBranches: string[];
}

/** One hosted repository: its git data, and all that neither git nor the emulator keeps. */
export class HostedRepository {
  readonly runs: SeededRun[] = [];
  readonly artifacts: StoredArtifact[] = [];
  readonly dispatches: Dispatch[] = [];
  readonly sarifs: {
    readonly id: string;
    readonly commit: string;
    readonly ref: string;
    readonly sarif: Json;
  }[] = [];
  readonly statuses: { readonly sha: string; readonly status: Json }[] = [];
  readonly deployments: { readonly deployment: Json; readonly statuses: Json[] }[] = [];
  readonly environments: Json[] = [];
  /** Rules by branch, in the form of `GET /rules/branches/{branch}`. */
  readonly rules = new Map<string, readonly Json[]>();
  /** Classic protection by branch, in the form of `GET /branches/{branch}/protection`. */
  readonly protections = new Map<string, Json>();
  /** States of workflows that are not `active`, by file name. */
  readonly workflowStates = new Map<string, string>();
  /** Check suite of a commit: the emulator finds check runs by suite, not by a commit it has never seen. */
  readonly checkSuites = new Map<string, number>();
  /** Annotations by check run; the emulator forgets their titles and those of earlier updates. */
  readonly annotations = new Map<number, readonly Json[]>();
  readonly workflowIds = new Map<string, number>();
  /** Base commit of each pull request, frozen when it is closed or merged. */
  readonly pullBases = new Map<number, string>();
  /** Logins that may write. */
  readonly members = new Set<string>();
  readonly mergeCommits = new Map<number, string>();
  readonly settings: RepositorySettings = {
    isPrivate: false,
    isArchived: false,
    isFork: false,
    hasIssues: true,
    codeScanning: true,
    defaultWorkflowPermissions: 'read',
    actionsMayCreatePulls: true,
    protectedBranches: [],
  };

  constructor(
    readonly id: number,
    readonly owner: string,
    readonly name: string,
    readonly defaultBranch: string,
    readonly bare: BareRepository,
    readonly urls: { readonly api: string; readonly html: string },
    /** The emulator's description of it, for answers that name repositories and users in full. */
    readonly record: Json,
  ) {}

  get fullName(): string {
    return `${this.owner}/${this.name}`;
  }
}
