import type { FileFacts } from '../../../facts/types.js';
import type { RuleContext } from '../../rule.js';

/** Code that users never wait for, or that runs once by hand. */
const LEFT_OUT =
  /(?:^|\/)(?:__tests__|__mocks__|__fixtures__|fixtures?|tests?|e2e|playwright|cypress|scripts?|seeds?|seeders?|migrations?|backfills?|benchmarks?|examples?|storybook|mocks?|bin|dev|docs?)\/|(?:^|[/.-])(?:seed|seeds|seeder|migrate|migration|backfill|script|test|tests|spec|stories|mock|fixture|fixtures|e2e)\.[cm]?[jt]sx?$|(?:^|\/)(?:prisma|db)\/seed/i;

/** Scripts that lie in the root of a repository and are named after what they do once. */
const ROOT_SCRIPT =
  /^(?:delete|sync|fix|check|generate|import|export|update|remove|create)-[\w-]+\.[cm]?[jt]s$/;

/** Work in the background: slow, but nobody waits for it. */
const BACKGROUND =
  /(?:^|[/._-])(?:cron|crons|jobs?|workers?|queues?|tasks?|inngest|trigger|qstash|schedulers?|scheduled|workflows?|consumers?|webhooks?|imports?|importer|exports?|exporter|sync|ee-scripts|background|telemetry|internal|admin|maintenance|cleanup)(?:[/._-]|$)|(?:^|\/)(?:import|sync|backfill)-/i;

/** True for tests, seeds, migrations, scripts and generated files. */
export function isLeftOut(path: string, file: FileFacts): boolean {
  return file.generated || file.language === 'dts' || LEFT_OUT.test(path) || ROOT_SCRIPT.test(path);
}

/** True for jobs, webhooks, imports and the like. */
export function isBackground(path: string): boolean {
  return BACKGROUND.test(path);
}

/** True when a framework calls this file for a request. */
export function isEntry(path: string, file: FileFacts): boolean {
  if (file.routes.length > 0 || file.directives.includes('use server')) return true;
  if (/(?:^|\/)app\/(?:.*\/)?(?:route|page|layout)\.[jt]sx?$/.test(path)) return true;
  return /(?:^|\/)pages\/api\//.test(path);
}

/** How far from a request a file may be and still count as on its path. */
const HOPS = 2;

const reachable = new WeakMap<object, ReadonlySet<string>>();

/** Files that a request handler imports within two hops, and the handlers themselves. */
export function requestPaths(context: RuleContext): ReadonlySet<string> {
  const known = reachable.get(context.facts);
  if (known !== undefined) return known;
  const found = new Set<string>();
  let frontier: string[] = [];
  for (const [path, file] of context.facts.files) {
    if (isEntry(path, file) && !isLeftOut(path, file) && !isBackground(path)) frontier.push(path);
  }
  for (const path of frontier) found.add(path);
  for (let hop = 0; hop < HOPS; hop++) {
    const next: string[] = [];
    for (const path of frontier) {
      for (const edge of context.modules.outgoing(path)) {
        if (edge.fact.typeOnly || found.has(edge.to)) continue;
        found.add(edge.to);
        next.push(edge.to);
      }
    }
    frontier = next;
  }
  reachable.set(context.facts, found);
  return found;
}
