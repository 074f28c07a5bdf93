import { compareText } from '../core/finding.js';
import type { RuleContext } from '../rules/rule.js';

/** What a defect in one file can reach (CM-23). */
export interface BlastRadius {
  /** Files that import it, directly or through others, sorted. */
  readonly dependents: readonly string[];
  /** Routes served by it or by one of its dependents, as `GET /path`, sorted. */
  readonly routes: readonly string[];
}

/** Follows imports backwards; imports of types alone carry no behaviour and are not followed. */
export function blastRadius(context: Pick<RuleContext, 'facts' | 'modules'>, path: string): BlastRadius {
  const reached = new Set([path]);
  const queue = [path];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const edge of context.modules.incoming(next)) {
      if (edge.fact.typeOnly || reached.has(edge.from)) continue;
      reached.add(edge.from);
      queue.push(edge.from);
    }
  }
  const routes = [...reached].flatMap((file) =>
    (context.facts.files.get(file)?.routes ?? []).map((route) => `${route.method} ${route.path}`),
  );
  reached.delete(path);
  return { dependents: [...reached].sort(compareText), routes: [...new Set(routes)].sort(compareText) };
}

/** The radius in a few words, for a reason or a report. */
export function describeRadius({ dependents, routes }: BlastRadius): string {
  const files = dependents.length === 1 ? '1 file depends' : `${dependents.length} files depend`;
  const served = routes.length === 1 ? '1 route reaches it' : `${routes.length} routes reach it`;
  const example = routes[0] === undefined ? '' : `, e.g. ${routes[0]}`;
  return `${files} on it, ${served}${example}`;
}
