import { packageOf } from '../../../config/shape.js';
import type { Confidence, RuleFinding } from '../../../core/finding.js';
import { reachableFiles, traceExports, type ExportUse } from '../../../facts/modules/export-usage.js';
import { baseName } from '../../../facts/modules/paths.js';
import type { ExportFact, FileFacts } from '../../../facts/types.js';
import { defineRule, type RuleContext } from '../../rule.js';
import { leavesUnusedLocal } from './left-over.js';

/** Tags by which people say that an export is meant for others. */
const MEANT = new Set(['public', 'api', 'alpha', 'beta', 'lintignore', 'knipignore', 'keep', 'alias']);

function isCandidate(item: ExportFact): boolean {
  if (item.name === '*' || item.name === '=' || item.kind === 'star') return false;
  return !(item.tags?.some((tag) => MEANT.has(tag)) ?? false);
}

/** Import paths that lead nowhere, by their last part: they may mean this file. */
function openEnds(context: RuleContext): ReadonlySet<string> {
  return new Set(
    context.modules.unresolved.map(({ specifier }) => baseName(specifier).replace(/\.[\w.]+$/, '')),
  );
}

function stemOf(path: string): string {
  const stem = baseName(path).replace(/\.[\w.]+$/, '');
  return stem === 'index' ? baseName(path.slice(0, path.lastIndexOf('/'))) : stem;
}

/** Component collections copied in as a whole export more than is used, on purpose. */
function isCopiedCollection(path: string): boolean {
  return /(?:^|\/)(?:components\/)?ui\/[^/]+\.[jt]sx?$|(?:^|\/)(?:primitives|shadcn|ai-elements|magicui)\//.test(
    path,
  );
}

function confidenceOf(
  path: string,
  item: ExportFact,
  use: ExportUse | undefined,
  published: boolean,
): Confidence {
  if (use !== undefined || isCopiedCollection(path)) return 'low';
  // Types are often exported as a courtesy next to what uses them; hardly a maintainer takes that back.
  if (item.typeOnly && item.localUses > 0) return 'low';
  // What others may have come to rely on, however they reach it, is for a person to judge.
  return published ? 'medium' : 'high';
}

function evidenceOf(item: ExportFact, use: ExportUse | undefined, published: boolean): readonly string[] {
  const where =
    use === 'test'
      ? 'Only tests import it.'
      : use === 'exposed'
        ? "Only the package's own entry hands it on; nobody in this repository imports it there."
        : 'No file of this repository imports it, directly, through a re-export or as a member of a namespace.';
  const inside =
    item.localUses === 0
      ? 'Its own file does not use it either.'
      : `Its own file uses it ${item.localUses} times.`;
  const outside = published
    ? "The package's `exports` do not lead to it, so nobody else can import it."
    : 'The package is not published, so nobody else can import it.';
  return [where, inside, outside];
}

function findingOf(
  path: string,
  item: ExportFact,
  use: ExportUse | undefined,
  published: boolean,
  byFixer: boolean,
): RuleFinding {
  const label =
    item.name === 'default'
      ? `The default export${item.local === undefined ? '' : ` '${item.local}'`}`
      : `The export '${item.name}'`;
  return {
    path,
    range: item.span.range,
    message: use === 'test' ? `${label} is used by tests only.` : `${label} is used nowhere.`,
    remedy:
      item.localUses > 0 || item.from !== undefined ? 'Drop the export.' : 'Delete it, or drop the export.',
    confidence: confidenceOf(path, item, use, published),
    evidence: evidenceOf(item, use, published),
    anchor: `export ${item.name}`,
    symbol: item.name,
    ...(byFixer ? {} : { remediation: { by: 'executor' } as const }),
    data: { name: item.name, kind: item.kind },
  };
}

/** Files whose exports someone outside the import graph reads, or that are reported as a whole. */
function isOpen(path: string, file: FileFacts, context: RuleContext, reached: ReadonlySet<string>): boolean {
  const owner = packageOf(context.shape, path);
  if (file.generated || file.language === 'dts' || file.syntaxErrors > 0) return true;
  if (!reached.has(path) || owner === undefined) return true;
  const entry = context.modules.entries.get(path);
  return entry !== undefined && !(entry.kind === 'public' && !owner.published);
}

/** A published package without a list of exports lets others import every file. */
function isShielded(path: string, context: RuleContext): boolean {
  const owner = packageOf(context.shape, path);
  if (!owner?.published) return false;
  // The root of a workspace is hardly ever published, whatever its manifest forgets to say.
  return owner.manifest.exports === undefined || owner.manifest.exports === null;
}

export const noUnusedExport = defineRule({
  meta: {
    id: 'quality/no-unused-export',
    title: 'Unused export',
    tier: 'quality',
    category: 'dead-code',
    severity: 'low',
    remediation: { by: 'fixer', safety: 'safe' },
    references: [
      { title: 'Knip: unused exports', url: 'https://knip.dev/guides/handling-issues#unused-exports' },
    ],
  },
  *check(context) {
    const reached = reachableFiles(context.modules);
    const usage = traceExports(context.facts, context.modules, context.shape);
    const open = openEnds(context);
    for (const [path, file] of context.facts.files) {
      if (isOpen(path, file, context, reached) || isShielded(path, context) || open.has(stemOf(path)))
        continue;
      for (const item of file.exports) {
        if (!isCandidate(item)) continue;
        const use = usage.of(path, item.name);
        if (use === 'source') continue;
        const published = packageOf(context.shape, path)?.published ?? true;
        const byFixer = !published && use === undefined && !leavesUnusedLocal(path, item, context);
        yield findingOf(path, item, use, published, byFixer);
      }
    }
  },
});
