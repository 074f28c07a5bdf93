import type { Documents, Git } from '../../core/ports.js';
import { normaliseDirectory } from '../cross-checks.js';
import type { Config } from '../schema.js';
import type { PackageCommands, PackageShape, RepositoryShape } from '../shape.js';
import { findBaseBranch } from './base-branch.js';
import { findCommands } from './commands.js';
import { settledCoverage } from './coverage-threshold.js';
import { findOrms, findSchemaFiles } from './database.js';
import { isPublished } from './published.js';
import { runProgram } from './package-manager.js';
import { directTest, formatterOf, linterOf, testRunnerOf, type DirectoryView } from './package-tools.js';
import { findProjects, type Member } from './projects.js';

/** Names of the files and folders directly in each directory. */
function namesByDirectory(paths: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const path of paths) {
    const at = path.lastIndexOf('/');
    const directory = at < 0 ? '' : path.slice(0, at);
    const own = names.get(directory) ?? new Set();
    own.add(path.slice(at + 1));
    names.set(directory, own);
  }
  return names;
}

function commandsOf(member: Member, config: Config, view: DirectoryView): PackageCommands {
  const found = findCommands(member.manifest, {
    manager: member.manager,
    hasMembers: member.hasMembers,
    hasTsconfig: view.names.has('tsconfig.json'),
  });
  const direct = found.test === undefined && !member.hasMembers ? directTest(view) : undefined;
  const withTest = direct === undefined ? found : { ...found, test: runProgram(member.manager, direct) };
  if (member.directory !== '') return withTest;
  const { test, typecheck, lint, build, format } = config.commands;
  return {
    ...withTest,
    ...(test === undefined ? {} : { test }),
    ...(typecheck === undefined ? {} : { typecheck }),
    ...(lint === undefined ? {} : { lint }),
    ...(build === undefined ? {} : { build }),
    ...(format === undefined ? {} : { format }),
  };
}

interface Surroundings {
  readonly documents: Documents;
  readonly config: Config;
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
}

function describePackage(member: Member, { documents, config, names }: Surroundings): PackageShape {
  const { directory, manifest } = member;
  const view: DirectoryView = { names: names.get(directory) ?? new Set(), manifest };
  const settings = Object.values(config.packages).find(
    (entry) => normaliseDirectory(entry.path) === directory,
  );
  const commands = commandsOf(member, config, view);
  const testRunner = testRunnerOf(commands.test, manifest);
  const linter = linterOf(commands.lint, view);
  const formatter = formatterOf(commands.format, view);
  const tsconfig = directory === '' ? 'tsconfig.json' : `${directory}/tsconfig.json`;
  return {
    name: manifest.name ?? (directory === '' ? '.' : directory),
    directory,
    manifest,
    published: settings?.published ?? isPublished(manifest, directory === ''),
    commands,
    ...(testRunner === undefined ? {} : { testRunner }),
    ...(linter === undefined ? {} : { linter }),
    ...(formatter === undefined ? {} : { formatter }),
    ...(view.names.has('tsconfig.json') ? { tsconfig } : {}),
    coverage:
      settings?.coverage ??
      settledCoverage(documents, directory, view.names, manifest) ??
      config.scan.coverage,
  };
}

/** A root that lints and formats everything speaks for packages without settings of their own. */
function inherit(member: PackageShape, root: PackageShape | undefined): PackageShape {
  if (root === undefined || member === root) return member;
  const linter = member.linter ?? (root.commands.lint === undefined ? root.linter : undefined);
  const formatter = member.formatter ?? root.formatter;
  return {
    ...member,
    ...(linter === undefined ? {} : { linter }),
    ...(formatter === undefined ? {} : { formatter }),
  };
}

/** Two packages of one name would share figures: the later one goes by its directory. */
function distinct(packages: readonly PackageShape[], notices: string[]): readonly PackageShape[] {
  const taken = new Map<string, string>();
  return packages.map((member) => {
    const other = taken.get(member.name);
    if (other === undefined) {
      taken.set(member.name, member.directory);
      return member;
    }
    notices.push(
      `${member.directory} has the same name as ${other === '' ? 'the root' : other} (${member.name}) and goes by its directory.`,
    );
    taken.set(member.directory, member.directory);
    return { ...member, name: member.directory };
  });
}

/** What a repository is made of: found out from its tracked files, corrected by its configuration. */
export async function discoverShape(input: {
  readonly documents: Documents;
  readonly git: Git;
  readonly config: Config;
}): Promise<RepositoryShape> {
  const { documents, git, config } = input;
  const { root, members, notices: found } = findProjects(documents, config);
  const notices = [...found];
  const surroundings = { documents, config, names: namesByDirectory(documents.paths) };
  const described = members.map((member) => describePackage(member, surroundings));
  const packages = distinct(
    described.map((member) => inherit(member, described[0])),
    notices,
  );
  if (!packages.some((member) => member.commands.test !== undefined)) {
    notices.push(
      'No test command was found; nothing can vouch for a change. Set commands.test if there is one.',
    );
  }
  const base = await findBaseBranch(git, config.baseBranch);
  return {
    packageManager: root.manager,
    ...(root.version === undefined ? {} : { packageManagerVersion: root.version }),
    ...(root.lockfile === undefined ? {} : { lockfile: root.lockfile }),
    packages,
    orms: findOrms(members.map((member) => member.manifest)),
    schemaFiles: findSchemaFiles(documents.paths),
    baseBranch: base.branch,
    notices: [...notices, ...base.notices],
  };
}
