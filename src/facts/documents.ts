import type { Documents, Git } from '../core/ports.js';
import { isForeign } from './source-files.js';
import { decode, readTree, type Overlay, type RepositoryTree, type TrackedFile } from './tree.js';

/** A schema or a migration may be long; a dump is not worth reading. */
const MAX_SQL_BYTES = 1_000_000;
const MAX_BYTES = 400_000;

const NAMES = new Set([
  'package.json',
  'pnpm-workspace.yaml',
  'lerna.json',
  'nx.json',
  'project.json',
  'turbo.json',
  'rush.json',
  'deno.json',
  'deno.jsonc',
  'jsr.json',
  'biome.json',
  'biome.jsonc',
  'knip.json',
  'knip.jsonc',
  'components.json',
  'vercel.json',
  'nest-cli.json',
  'angular.json',
  'app.json',
  'wrangler.toml',
  'wrangler.json',
  'wrangler.jsonc',
  'netlify.toml',
  'railway.toml',
  'railway.json',
  'fly.toml',
  'bunfig.toml',
  'serverless.yml',
  'serverless.yaml',
  'render.yaml',
  'lefthook.yml',
  'action.yml',
  'action.yaml',
  'Makefile',
  'Procfile',
  'CODEOWNERS',
  'pull_request_template.md',
  'PULL_REQUEST_TEMPLATE.md',
  '.npmignore',
  '.gitlab-ci.yml',
  '.babelrc',
  '.swcrc',
  '.dependency-cruiser.json',
]);

const PATTERNS: readonly RegExp[] = [
  /(?:tsconfig|jsconfig)[^/]*\.json$/,
  // Shared settings of a workspace: `packages/tsconfig/base.json`.
  /(?:^|\/)[\w-]*(?:tsconfig|ts-config|typescript-config)[\w-]*\/[^/]+\.json$/,
  /\.(?:prisma|html)$/,
  /(?:\.config|(?:^|\/)medusa-config)\.(?:[cm]?[jt]sx?|json)$/,
  /(?:^|\/)\.[\w-]+rc(?:\.(?:json|jsonc|ya?ml|[cm]?js|ts))?$/,
  /(?:^|\/)\.github\/(?:workflows|actions)\/.*\.ya?ml$/,
  /(?:^|\/)\.github\/caretaker\.ya?ml$/,
  /(?:^|\/)(?:\.husky|\.circleci|\.storybook)\/[^/]+$/,
  /(?:^|\/)(?:Dockerfile|docker-compose|compose)[^/]*$/,
  /\.(?:sh|css|scss|less)$/,
  /(?:^|\/)(?:pre-commit|commit-msg|pre-push)$/,
];

/** True for tracked text that tells about the project rather than being its code. */
export function isDocument(path: string): boolean {
  if (isForeign(path)) return false;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return NAMES.has(name) || path.endsWith('.sql') || PATTERNS.some((pattern) => pattern.test(path));
}

function isWanted(file: TrackedFile): boolean {
  return isDocument(file.path) && file.size <= (file.path.endsWith('.sql') ? MAX_SQL_BYTES : MAX_BYTES);
}

/** Loads the manifests, settings and schemas of a tree that was already listed. */
export async function loadDocumentsOfTree(git: Git, tree: RepositoryTree): Promise<Documents> {
  const texts = new Map<string, string>();
  const byBlob = new Map<string, string[]>();
  for (const file of tree.files) {
    if (!isWanted(file)) continue;
    if (file.text !== undefined) texts.set(file.path, file.text);
    else byBlob.set(file.id, [...(byBlob.get(file.id) ?? []), file.path]);
  }
  for await (const blob of git.readBlobs([...byBlob.keys()])) {
    const decoded = decode(blob.content);
    if (decoded.kind !== 'text') continue;
    for (const path of byBlob.get(blob.id) ?? []) texts.set(path, decoded.text);
  }
  return { paths: tree.files.map((file) => file.path), text: (path) => texts.get(path) };
}

/** Loads the manifests, settings and schemas at a commit. */
export async function loadDocuments(git: Git, commit: string, overlay?: Overlay): Promise<Documents> {
  return loadDocumentsOfTree(git, await readTree(git, commit, overlay));
}
