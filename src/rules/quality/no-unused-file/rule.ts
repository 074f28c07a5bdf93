import type { Confidence, RuleFinding } from '../../../core/finding.js';
import { packageOf } from '../../../config/shape.js';
import { reachableFiles } from '../../../facts/modules/export-usage.js';
import { baseName } from '../../../facts/modules/paths.js';
import type { ModuleGraph } from '../../../facts/modules/module-graph.js';
import { defineRule, type RuleContext } from '../../rule.js';

/** A package of which less than this is reached has entry points that we do not know. */
const KNOWN_SHARE = 0.7;
const SURE_SHARE = 0.9;

interface Share {
  total: number;
  reached: number;
}

function sharesByPackage(context: RuleContext, reached: ReadonlySet<string>): ReadonlyMap<string, Share> {
  const shares = new Map<string, Share>();
  for (const path of context.facts.files.keys()) {
    const directory = packageOf(context.shape, path)?.directory ?? '';
    const share = shares.get(directory) ?? { total: 0, reached: 0 };
    share.total += 1;
    if (reached.has(path)) share.reached += 1;
    shares.set(directory, share);
  }
  return shares;
}

/** Name under which an import would end: the file without its ending, or the folder of an index. */
function stemOf(path: string): string {
  const stem = baseName(path).replace(/\.[\w.]+$/, '');
  return stem === 'index' ? baseName(path.slice(0, path.lastIndexOf('/'))) : stem;
}

/** Last parts of imports that lead nowhere: one of them may mean the file in a way we do not know. */
function openEnds(graph: ModuleGraph): ReadonlySet<string> {
  return new Set(graph.unresolved.map(({ specifier }) => stemOf(specifier)));
}

function confidenceOf(path: string, share: Share, context: RuleContext): Confidence {
  const language = context.facts.files.get(path)?.language;
  const typed = language === 'ts' || language === 'tsx';
  return typed && share.total >= 5 && share.reached / share.total >= SURE_SHARE ? 'high' : 'medium';
}

function findingOf(path: string, share: Share, context: RuleContext): RuleFinding {
  const lines = context.facts.files.get(path)?.lines ?? 0;
  const importers = context.modules.incoming(path).map((edge) => edge.from);
  return {
    path,
    range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
    message: `No entry point of the package reaches this file (${lines} lines).`,
    remedy: 'Delete the file, or name it where it is loaded.',
    confidence: confidenceOf(path, share, context),
    evidence: [
      importers.length === 0
        ? 'No file imports it.'
        : `Only unused files import it: ${[...new Set(importers)].slice(0, 3).join(', ')}.`,
      'No script, workflow, setting or string in code names it, and no framework convention loads it.',
      `${share.reached} of the ${share.total} files of its package are reached.`,
    ],
    anchor: 'file',
    data: { lines },
  };
}

export const noUnusedFile = defineRule({
  meta: {
    id: 'quality/no-unused-file',
    title: 'Unused file',
    tier: 'quality',
    category: 'dead-code',
    severity: 'low',
    remediation: { by: 'executor' },
    references: [
      { title: 'Knip: unused files', url: 'https://knip.dev/guides/handling-issues#unused-files' },
    ],
  },
  *check(context) {
    const reached = reachableFiles(context.modules);
    const shares = sharesByPackage(context, reached);
    const open = openEnds(context.modules);
    for (const [path, file] of context.facts.files) {
      if (reached.has(path) || file.generated || file.language === 'dts') continue;
      // A file without imports and exports is a script or declares globals: it runs for its effects.
      if (file.exports.length === 0 && file.imports.length === 0) continue;
      const share = shares.get(packageOf(context.shape, path)?.directory ?? '');
      if (!share || share.reached / share.total < KNOWN_SHARE || open.has(stemOf(path))) continue;
      yield findingOf(path, share, context);
    }
  },
});
