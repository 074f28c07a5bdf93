import type { Documents } from '../../core/ports.js';
import { normaliseDirectory } from '../cross-checks.js';
import type { Config } from '../schema.js';
import type { Manifest, PackageManager } from '../shape.js';
import { NO_MANIFEST, readManifest } from './manifest.js';
import { readManager, type ManagerReading } from './package-manager.js';
import { readWorkspaces } from './workspaces.js';

/** A directory that is a package, with the manager that runs its scripts. */
export interface Member {
  readonly directory: string;
  readonly manifest: Manifest;
  readonly manager: PackageManager;
  /** Root of a workspace that has members. */
  readonly hasMembers: boolean;
}

export interface Projects {
  readonly root: ManagerReading;
  /** Root first, then by directory. */
  readonly members: readonly Member[];
  readonly notices: readonly string[];
}

/** Manifests that nobody maintains as packages of this repository. */
const NOT_A_PACKAGE =
  /(?:^|\/)(?:node_modules|__fixtures__|fixtures?|__mocks__|templates?|dist|\.yarn|\.next)\//;

function directoryOf(manifest: string): string {
  return manifest === 'package.json' ? '' : manifest.slice(0, -'/package.json'.length);
}

class Survey {
  readonly members = new Map<string, Member>();
  readonly notices: string[] = [];
  private readonly documents: Documents;
  private readonly manifests: readonly string[];
  private readonly tracked: ReadonlySet<string>;

  constructor(documents: Documents) {
    this.documents = documents;
    this.tracked = new Set(documents.paths);
    this.manifests = documents.paths.filter(
      (path) => /(?:^|\/)package\.json$/.test(path) && !/(?:^|\/)node_modules\//.test(path),
    );
  }

  has = (path: string): boolean => this.tracked.has(path);

  private read(directory: string): Manifest | undefined {
    const path = directory === '' ? 'package.json' : `${directory}/package.json`;
    if (!this.has(path)) return undefined;
    const text = this.documents.text(path);
    const reading =
      text === undefined
        ? { status: 'broken' as const, reason: 'it is not readable text' }
        : readManifest(text);
    if (reading.status === 'ok') return reading.manifest;
    this.notices.push(`${path} counts as empty: ${reading.reason}.`);
    return NO_MANIFEST;
  }

  /** Adds a package and, when it is the root of a workspace, the members of that. */
  addProject(directory: string, inherited: PackageManager | undefined): ManagerReading {
    const manifest = this.read(directory);
    const found = readManager(manifest ?? NO_MANIFEST, directory, this.has);
    const owns = found.lockfile !== undefined || manifest?.raw.packageManager !== undefined;
    const manager = owns || inherited === undefined ? found.manager : inherited;
    if (manifest === undefined && directory === '')
      this.notices.push('There is no package.json at the root.');
    this.notices.push(...found.notices);
    const workspace = readWorkspaces(this.documents, this.manifests, {
      directory,
      manifest: manifest ?? NO_MANIFEST,
      manager,
    });
    this.notices.push(...workspace.notices);
    const inside = workspace.directories.filter((name) => name !== directory);
    this.members.set(directory, {
      directory,
      manifest: manifest ?? NO_MANIFEST,
      manager,
      hasMembers: inside.length > 0,
    });
    for (const name of inside) {
      if (this.members.has(name)) continue;
      this.members.set(name, {
        directory: name,
        manifest: this.read(name) ?? NO_MANIFEST,
        manager,
        hasMembers: false,
      });
    }
    return found;
  }

  /** Projects beside the workspace: with a lockfile or a workspace of their own, or all when the root has none. */
  addStandalone(root: PackageManager): void {
    const rootless = !this.has('package.json');
    for (const path of this.manifests) {
      const directory = directoryOf(path);
      if (this.members.has(directory) || NOT_A_PACKAGE.test(path)) continue;
      if (rootless || this.isProject(directory)) this.addProject(directory, root);
    }
  }

  /** Says which manifests belong to no package of their own. */
  announceOthers(): void {
    const left = this.manifests.filter((path) => !NOT_A_PACKAGE.test(path)).map(directoryOf);
    const others = left.filter((directory) => !this.members.has(directory));
    if (others.length === 0) return;
    const shown = others.slice(0, 3).join(', ');
    this.notices.push(
      `${others.length} package.json outside the workspaces (${shown}${others.length > 3 ? ', …' : ''}) ` +
        'count as part of the package around them; name them in packages to change that.',
    );
  }

  private isProject(directory: string): boolean {
    const reading = readManager(NO_MANIFEST, directory, this.has);
    if (reading.lockfile !== undefined || this.has(`${directory}/pnpm-workspace.yaml`)) return true;
    const text = this.documents.text(`${directory}/package.json`) ?? '';
    return /"workspaces"\s*:/.test(text);
  }
}

/** Every package of the repository, by workspaces, projects of their own and the configuration. */
export function findProjects(documents: Documents, config: Config): Projects {
  const survey = new Survey(documents);
  const root = survey.addProject('', undefined);
  survey.addStandalone(root.manager);
  for (const entry of Object.values(config.packages)) {
    const directory = normaliseDirectory(entry.path);
    if (!survey.members.has(directory)) survey.addProject(directory, root.manager);
  }
  survey.announceOthers();
  const members = [...survey.members.values()].sort((a, b) => (a.directory < b.directory ? -1 : 1));
  return { root, members, notices: survey.notices };
}
