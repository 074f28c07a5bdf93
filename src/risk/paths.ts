import picomatch from 'picomatch';
import { protectedPath } from '../core/policy-paths.js';
import { CONVENTIONS } from '../facts/modules/conventions.js';
import { languageOf } from '../facts/file-name.js';
import { isForeign } from '../facts/source-files.js';
import {
  CLASS_OF_TOPIC,
  reason,
  type FileVersion,
  type RiskContext,
  type RiskReason,
  type RiskTopic,
} from './types.js';
import { topicsOfName } from './vocabulary.js';
import { isDeceptiveName } from './words.js';

export type FileKind = 'code' | 'test' | 'document' | 'mdx' | 'style' | 'messages' | 'drawing' | 'other';

const ENV_FILE =
  /(?:^|\/)\.(?:env|dev\.vars|envrc)(?:\.|$)|\.env$|(?:^|\/)env(?:ironment)?(?:[._-][\w-]+)?\.(?:[cm]?[jt]sx?|d\.ts|json|ya?ml)$|(?:^|\/)(?:env|environments?)\//i;
const SCHEMA_FILE =
  /\.(?:prisma|sql|dbml|edgeql|esdl)$|(?:^|\/)(?:migrations?|migrate)\/|(?:^|\/)(?:drizzle|prisma|knexfile|ormconfig|schema\.rb)(?:\/|\.)|\.(?:entity|migration)\.[cm]?[jt]s$/i;
const API_FILE =
  /\.(?:graphqls?|gql|proto|thrift|avsc|smithy|raml|wsdl)$|(?:^|\/)(?:openapi|swagger|asyncapi)[\w.-]*\.(?:json|ya?ml)$/i;
const DEPENDENCY_FILE =
  /(?:^|\/)(?:package(?:-lock)?\.json5?|npm-shrinkwrap\.json|package\.yaml|pnpm-(?:lock|workspace)\.yaml|yarn\.lock|bun\.lockb?|bunfig\.toml|deno\.(?:jsonc?|lock)|jsr\.json|lerna\.json|requirements[\w.-]*\.txt|go\.(?:mod|sum)|cargo\.(?:toml|lock)|gemfile(?:\.lock)?|composer\.(?:json|lock)|pyproject\.toml|poetry\.lock|uv\.lock|\.npmrc|\.yarnrc(?:\.yml)?|renovate\.json5?|[\w.@+-]+\.patch)$|(?:^|\/)patches\//i;
const SECURITY_FILE =
  /(?:^|\/)(?:security(?:\.md|\.txt)|\.well-known\/|\.snyk$|_headers$|codeql|trivy|\.gitleaks)/i;
/** Servers that run before every route. */
const GATE_FILE =
  /(?:^|\/)(?:middleware|middlewares|proxy|_middleware|hooks\.server|handle)(?:\/.*)?\.[cm]?[jt]sx?$/i;

/** Files that are pages or routes because of where they stand. */
export const PLACED =
  /(?:^|\/)app\/(?:.*\/)?(?:page|route|layout|default|template|sitemap|robots|manifest)\.[cm]?[jt]sx?$|(?:^|\/)pages\/.*\.[cm]?[jt]sx?$|(?:^|\/)routes\/.*\.[cm]?[jt]sx?$|(?:^|\/)(?:netlify\/(?:edge-)?functions|supabase\/functions)\/|(?:^|\/)api\/(?:.*\/)?(?:route|index|\[[^/]+\])\.[cm]?[jt]s$/;

const TEST_NAME = /[._-](?:test|tests|spec|e2e|e2e-spec|cy|bench|test-d)\.[cm]?[jt]sx?$/;
const TEST_FOLDERS = CONVENTIONS.filter(({ kind }) => kind === 'test').map(({ pattern }) => pattern);
/** Folders whose files answer requests by their place. */
const ROUTED_FOLDER = /(?:^|\/)(?:app|pages|routes|api|server)\//;

const MESSAGES =
  /(?:^|\/)(?:locales?|messages|i18n|translations?|lang|langs|languages)\/(?:.*\/)?[\w-]+\.(?:json|po)$/i;

/** What kind of text a path promises. */
export function kindOf(path: string): FileKind {
  if (languageOf(path) !== undefined) {
    const test =
      TEST_NAME.test(path) ||
      (!ROUTED_FOLDER.test(path) && TEST_FOLDERS.some((pattern) => pattern.test(path)));
    return test ? 'test' : 'code';
  }
  if (
    /\.(?:md|markdown|rst|adoc)$/i.test(path) ||
    /(?:^|\/)(?:licen[cs]e|notice|authors|contributors|readme|changelog)(?:\.txt)?$/i.test(path)
  ) {
    return 'document';
  }
  if (/\.mdx$/i.test(path)) return 'mdx';
  if (/\.(?:css|scss|sass|less|pcss)$/i.test(path)) return 'style';
  if (MESSAGES.test(path) && path.endsWith('.json')) return 'messages';
  if (/\.svg$/i.test(path)) return 'drawing';
  return 'other';
}

const SENTENCES: readonly (readonly [topic: RiskTopic, pattern: RegExp, sentence: string])[] = [
  ['environment', ENV_FILE, 'The file holds or declares environment variables.'],
  ['dependencies', DEPENDENCY_FILE, 'The file decides which packages are installed.'],
  ['database-schema', SCHEMA_FILE, 'The file belongs to the database schema or its migrations.'],
  ['breaking-api', API_FILE, 'The file is a contract of an interface.'],
  ['security', SECURITY_FILE, 'The file is part of how security is kept.'],
];

function byName(path: string): RiskReason | undefined {
  const found = SENTENCES.find(([, pattern]) => pattern.test(path));
  return found === undefined ? undefined : reason(found[0], path, null, found[2]);
}

function byGlob(path: string, context: RiskContext): readonly RiskReason[] {
  const { never, review, migrations } = context.deploy;
  const matches = (globs: readonly string[]): string | undefined =>
    globs.find((glob) =>
      picomatch.isMatch(path, [glob, `${glob.replace(/\/+$/, '')}/**`], { dot: true, nocase: true }),
    );
  const found: RiskReason[] = [];
  const add = (topic: RiskTopic, glob: string | undefined, setting: string): void => {
    if (glob !== undefined)
      found.push(reason(topic, path, null, `deploy.${setting} covers the path: ${glob}`));
  };
  add('deploy.never', matches(never), 'never');
  add('deploy.review', matches(review), 'review');
  add('database-schema', matches(migrations), 'migrations');
  if (context.shape.schemaFiles.includes(path)) {
    found.push(
      reason('database-schema', path, null, 'The file is a schema or a migration of this repository.'),
    );
  }
  return found;
}

/** Topics of a place in the tree: they hold for code whatever lines change in it. */
export function topicsOfPlace(path: string): readonly RiskReason[] {
  const found: RiskReason[] = [];
  if (GATE_FILE.test(path)) {
    found.push(
      reason('authentication', path, null, 'The file decides about requests before their handlers do.'),
    );
  }
  const named = new Map<RiskTopic, string>();
  for (const segment of path.replace(/\.[\w.]+$/, '').split('/')) {
    if (/^\(?admin/i.test(segment)) continue;
    for (const topic of topicsOfName(segment)) if (!named.has(topic)) named.set(topic, segment);
  }
  for (const [topic, segment] of named) {
    // `emails/welcome.tsx` renders a message; the person's data is in the code that sends it.
    if (topic === 'user-data') continue;
    found.push(reason(topic, path, null, `"${segment}" in the path speaks of ${topic}.`));
  }
  return found;
}

/** What speaks against a file before its text is looked at; `decided` when the text need not be. */
export function judgePath(
  version: FileVersion,
  context: RiskContext,
): { readonly decided: boolean; readonly reasons: readonly RiskReason[] } {
  const { path, mode } = version;
  const reasons: RiskReason[] = [...byGlob(path, context)];
  const kind = kindOf(path);
  const named = byName(path);
  const isPlain = kind === 'document' || kind === 'style' || kind === 'drawing';
  if (named !== undefined && !(isPlain && named.topic !== 'security')) reasons.push(named);
  else {
    const why = protectedPath(path, { allowManifests: false, mode });
    if (why !== undefined)
      reasons.push(reason('infrastructure', path, null, `The file is protected: ${why}.`));
    else if (mode !== '100644' && mode !== '100755') {
      reasons.push(reason('unsure', path, null, `The mode ${mode} is none of a plain file.`));
    } else if (isForeign(path)) {
      reasons.push(reason('unsure', path, null, 'The file was written by others or by a tool.'));
    } else if (kind === 'other') {
      reasons.push(
        reason(
          'infrastructure',
          path,
          null,
          'A file of this kind cannot be judged; it may decide how the product is built or run.',
        ),
      );
    } else if (
      kind === 'code' &&
      /(?:^|\/)(?:[\w.-]+\.config|medusa-config|gulpfile|instrumentation[\w-]*)\.[cm]?[jt]s$|^\.[^/]+\.[cm]?[jt]s$|(?:^|\/)\.[^/]+\//.test(
        path,
      )
    ) {
      reasons.push(
        reason('infrastructure', path, null, 'The file configures how the product is built or run.'),
      );
    } else if (
      kind === 'code' &&
      /(?:^|\/)(?:scripts?|bin|ci|deploy|infra|terraform|cdk|pulumi|helm)\//i.test(path)
    ) {
      reasons.push(
        reason('infrastructure', path, null, 'The file is a script that runs outside the product.'),
      );
    }
  }
  if (isDeceptiveName(path))
    reasons.push(reason('security', path, null, 'The path holds characters that look like others.'));
  return { decided: reasons.some(({ topic }) => CLASS_OF_TOPIC[topic] === 'never'), reasons };
}
