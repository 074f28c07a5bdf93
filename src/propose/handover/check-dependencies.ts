import type { FileChange } from '../../session/change/apply-edits.js';
import { refusal, type Refusal } from './refusal.js';

const SECTIONS: ReadonlySet<string> = new Set(['dependencies', 'devDependencies', 'optionalDependencies']);

const LOCKFILE = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lock)$/;

type Entries = Readonly<Record<string, unknown>>;

function objectOf(value: unknown): Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Entries) : {};
}

function parsed(text: string | null): Entries | undefined {
  try {
    return objectOf(JSON.parse(text ?? ''));
  } catch {
    // The caller refuses a manifest or lockfile that is no JSON on one of its sides.
    return undefined;
  }
}

/** Names whose values differ, in any order of keys. */
function differing(before: Entries, after: Entries): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

/** What a manifest may change in: ranges of packages it names already, each by a patch-level step. */
async function manifestProblem(change: FileChange): Promise<string | undefined> {
  // Loaded when needed: it brings the parser along.
  const { leadsTo, raisedRange } =
    await import('../../rules/dependencies/no-vulnerable-dependency/manifest.js');
  const before = parsed(change.before);
  const after = parsed(change.after);
  if (before === undefined || after === undefined) return 'it is not JSON on both sides';
  for (const section of differing(before, after)) {
    if (!SECTIONS.has(section)) return `its ${section} changes`;
    const [old, now] = [objectOf(before[section]), objectOf(after[section])];
    for (const name of differing(old, now)) {
      const [from, to] = [old[name], now[name]];
      if (typeof from !== 'string' || typeof to !== 'string')
        return `${name} is added to or taken out of ${section}`;
      const version = to.replace(/^[~^]/, '');
      if (raisedRange(from, version) !== to || !leadsTo(from, version))
        return `${name} goes from ${from} to ${to}, which is no patch-level step`;
    }
  }
  return undefined;
}

const SOURCE = /\b(?:git\+[a-z]+|git|ssh|https?|file|link):[^\s"',)]*/g;

/** Places that packages come from: the origin of a web address, else the whole address. */
function sources(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(SOURCE)].map(([address]) =>
      /^https?:/.test(address) && URL.canParse(address) ? new URL(address).origin : address,
    ),
  );
}

/** Packages of an npm lockfile that stay at their version but would come with other content or scripts. */
function swapped(before: Entries, after: Entries): string | undefined {
  const old = objectOf(before.packages);
  for (const [name, value] of Object.entries(objectOf(after.packages))) {
    const [was, is] = [objectOf(old[name]), objectOf(value)];
    if (name === '' || was.version === undefined || was.version !== is.version) continue;
    for (const key of ['resolved', 'integrity', 'hasInstallScript', 'link']) {
      if (was[key] !== is[key]) return `${name} stays at its version but its ${key} changes`;
    }
  }
  return undefined;
}

function lockfileProblem(change: FileChange): string | undefined {
  if (change.before === null || change.after === null) return 'it is created or deleted';
  const known = sources(change.before);
  const [foreign] = [...sources(change.after)].filter((source) => !known.has(source));
  if (foreign !== undefined) return `packages would come from ${foreign}, which it did not name before`;
  if (!change.path.endsWith('.json')) return undefined;
  const [before, after] = [parsed(change.before), parsed(change.after)];
  return before === undefined || after === undefined
    ? 'it is not JSON on both sides'
    : swapped(before, after);
}

/**
 * What the dependency category may do to manifests and lockfiles, seen in the files themselves: patch-level
 * steps of packages that are named already, from where packages came from before. No scripts, no new names.
 */
export async function dependencyRefusals(changes: readonly FileChange[]): Promise<readonly Refusal[]> {
  const refusals: Refusal[] = [];
  for (const change of changes) {
    const isManifest = /(?:^|\/)package\.json$/.test(change.path);
    if (!isManifest && !LOCKFILE.test(change.path)) {
      refusals.push(refusal('dependency-file', `${change.path} is neither a package.json nor a lockfile`));
      continue;
    }
    const problem = isManifest ? await manifestProblem(change) : lockfileProblem(change);
    if (problem !== undefined) {
      refusals.push(
        refusal(isManifest ? 'manifest-change' : 'lockfile-source', `${change.path}: ${problem}`),
      );
    }
  }
  return refusals;
}
