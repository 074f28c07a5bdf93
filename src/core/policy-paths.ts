import picomatch from 'picomatch';

const LOCKFILES: ReadonlySet<string> = new Set([
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
  'bun.lockb',
  'deno.lock',
]);

const MANIFESTS: ReadonlySet<string> = new Set([
  'package.json',
  'package.json5',
  'package.yaml',
  'pnpm-workspace.yaml',
  'lerna.json',
  'deno.json',
  'deno.jsonc',
  'jsr.json',
]);

/** Files that tell coding agents and editors' assistants what to do: to write one is to give orders. */
const INSTRUCTIONS =
  /^(?:agents?|claude|gemini|qwen|codex|warp|copilot-instructions)(?:\.[\w-]+)?\.md$|^skill\.md$|^\.(?:cursor|windsurf|cline|roo|goose|aider|continue|claude|codex|gemini|copilot|mcp)[\w.-]*$|^mcp\.json$/;

/** What decides which tests run and what they must reach (safety rule 5). */
const TEST_SETTINGS =
  /^(?:jest|vitest|playwright|cypress|karma|ava|nyc|c8)\.(?:config|workspace|setup)\.|^\.(?:mocharc|nycrc|c8rc)/;

const GIT_SETTINGS: ReadonlySet<string> = new Set([
  'codeowners',
  '.gitattributes',
  '.gitmodules',
  '.gitignore',
  '.gitconfig',
]);

/** Characters that HFS+ ignores in names, so that `.g\u200cit` is `.git` there (CVE-2014-9390). */
const IGNORED = /[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u00ad]/g;

/** What a request to the job that writes has room for. */
const LONGEST = 500;

const CONTROL = /[\u0000-\u001f\u007f]/;

/** Names that Windows gives to devices, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/;

/**
 * The name as the most lenient file system reads it: without ignored characters, compatibility forms
 * unified, in lower case, without the dots, spaces and stream names that NTFS drops at the end.
 */
function folded(segment: string): string {
  return segment
    .replace(IGNORED, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/:.*$/, '')
    .replace(/[. ]+$/, '');
}

function isGit(segment: string): boolean {
  const name = folded(segment);
  // `git~1` is the short name that NTFS makes for `.git`.
  return name === '.git' || /^\.?git~\d+$/.test(name);
}

function outside(path: string, segments: readonly string[]): string | undefined {
  if (path === '') return 'the path is empty';
  if (CONTROL.test(path)) return 'the path contains a control character';
  if (path.includes('\\')) return 'the path contains a backslash, which some systems read as a separator';
  if (path.includes('"')) return 'the path contains a double quote, which git cannot name plainly in a patch';
  if (path.length > LONGEST) return `the path is longer than ${LONGEST} characters`;
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'the path is absolute';
  if (segments.some((segment) => segment === '..' || segment === '.' || segment === '')) {
    return 'the path is not a plain path inside the repository';
  }
  if (segments.some((segment) => segment !== '' && folded(segment) === '')) {
    return 'a part of the path looks like a dot segment';
  }
  return undefined;
}

function special(segments: readonly string[]): string | undefined {
  if (segments.some(isGit)) return "it belongs to git's own directory";
  const names = segments.map(folded);
  if (names.some((name) => DEVICE.test(name))) return 'the path names a device of Windows';
  const [first = ''] = names;
  if (first === '.github') return '.github decides what automation does';
  if (first.startsWith('.') && segments.length > 1) return `${segments[0] ?? ''} is a top-level dot folder`;
  if (names.includes('node_modules')) return 'it belongs to an installed package';
  const name = names.at(-1) ?? '';
  if (GIT_SETTINGS.has(name)) return 'it steers git or code review';
  if (TEST_SETTINGS.test(name)) return 'it decides which tests run';
  const instructs = (part: string): boolean => INSTRUCTIONS.test(part);
  if (instructs(name) || names.some((part) => part.startsWith('.') && instructs(part))) {
    return 'it instructs coding agents';
  }
  return undefined;
}

export interface ProtectedPathOptions {
  /** True for rules whose subject are manifests and lockfiles, such as dependency updates. */
  readonly allowManifests: boolean;
  /** `policy.neverTouch` of the configuration. */
  readonly neverTouch?: readonly string[];
  /** Mode as git prints it, when known: links and submodules are never written. */
  readonly mode?: string;
}

/**
 * Why neither a fixer nor an executor may change a path (safety rule 4), or undefined when they may.
 * Judged by what the path would mean on any file system, not only on this one.
 */
export function protectedPath(path: string, options: ProtectedPathOptions): string | undefined {
  const segments = path.split('/');
  const reason = outside(path, segments) ?? special(segments);
  if (reason !== undefined) return reason;
  if (options.mode === '120000') return 'it is a symbolic link';
  if (options.mode === '160000') return 'it is a submodule';
  const name = folded(segments.at(-1) ?? '');
  if (!options.allowManifests && LOCKFILES.has(name)) return 'it is a lockfile';
  if (!options.allowManifests && MANIFESTS.has(name)) return 'it is a manifest';
  const pattern = (options.neverTouch ?? []).find((glob) => covers(glob, path));
  return pattern === undefined ? undefined : `policy.neverTouch covers it: ${pattern}`;
}

/** Whether one of the globs names the path, letter by letter; a folder's name stands for what is in it. */
export function isWithin(globs: readonly string[], path: string): boolean {
  const patterns = globs.flatMap((glob) => patternsOf(glob));
  return picomatch.isMatch(path, [...patterns], { dot: true });
}

function patternsOf(glob: string): readonly string[] {
  const plain = glob.replace(/^\.\//, '').replace(/\/+$/, '');
  return [plain, `${plain}/**`];
}

/** A folder's name covers what is in it; letter case does not let a path slip through. */
function covers(glob: string, path: string): boolean {
  return picomatch.isMatch(path, [...patternsOf(glob)], { dot: true, nocase: true });
}
