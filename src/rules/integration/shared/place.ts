import type { FileFacts } from '../../../facts/types.js';
import type { RuleContext } from '../../rule.js';

/** Where a file's code runs. Only `server` code is held to account for its calls to others. */
export type Place = 'server' | 'browser' | 'tooling' | 'test';

const TEST =
  /(?:^|\/)(?:__tests__|__mocks__|tests?|e2e|fixtures?|testing|playwright|cypress)\/|\.(?:test|spec|e2e|stories)\.[cm]?[jt]sx?$/i;
const TOOLING =
  /(?:^|\/)(?:scripts?|seeds?|migrations?|examples?|docs?|bench(?:marks?)?|tools?|cli|codemods?|templates?|playground|demos?|\.github|\.storybook|prisma|bin)\/|(?:^|\/)(?:seed|migrate)\.[cm]?[jt]s$|\.config\.[cm]?[jt]s$/i;
/** Scripts in the root of a repository, named after what they do once. */
const ROOT_SCRIPT =
  /^(?:delete|sync|fix|check|generate|import|export|update|remove|create|build|setup|release)-[\w-]+\.[cm]?[jt]s$/;
const BROWSER =
  /(?:^|\/)(?:components?|hooks?|ui|client|browser|widgets?|embeds?|public|swr|stores?|contexts?|providers\/client)\/|\.client\.[jt]sx?$|(?:^|\/)use-[\w-]+\.tsx?$|(?:^|\/)use[A-Z]\w*\.tsx?$/;
const BROWSER_PACKAGES =
  /^(?:swr(?:\/.*)?|react-dom|sonner|react-hot-toast|@tanstack\/react-query|next\/navigation|next\/router|framer-motion|react-hook-form|zustand|jotai|react-native|expo.*|vue|svelte|solid-js)$/;
const SERVER_PATH =
  /(?:^|\/)(?:api|server|server-only|backend|cron|jobs?|workers?|webhooks?|actions|trpc|routers?)\/|\.server\.[jt]sx?$|(?:^|\/)route\.[jt]sx?$/;
const SERVER_PACKAGES =
  /^(?:server-only|node:.*|fs|path|crypto|express|fastify|hono|@nestjs\/.*|next\/server|next\/headers|@prisma\/client|drizzle-orm|@trpc\/server)$/;
const HOOKS = /^use[A-Z]/;

const known = new WeakMap<RuleContext, Map<string, Place>>();

/** Where the code of a file runs, by directives, imports, importers and path. */
export function placeOf(context: RuleContext, path: string): Place {
  let places = known.get(context);
  if (places === undefined) {
    places = new Map();
    known.set(context, places);
  }
  const place = places.get(path) ?? decide(context, path);
  places.set(path, place);
  return place;
}

function decide(context: RuleContext, path: string): Place {
  if (TEST.test(path)) return 'test';
  const facts = context.facts.files.get(path);
  if (facts === undefined) return 'tooling';
  if (facts.directives.includes('use client')) return 'browser';
  if (facts.directives.includes('use server')) return 'server';
  if (TOOLING.test(path) || ROOT_SCRIPT.test(path)) return 'tooling';
  if (isServerByContent(path, facts)) return 'server';
  if (isBrowserByContent(path, facts)) return 'browser';
  return servesBrowserOnly(context, path, 2) ? 'browser' : 'server';
}

function isServerByContent(path: string, facts: FileFacts): boolean {
  if (facts.routes.length > 0 || facts.queries.length > 0) return true;
  if (facts.imports.some((fact) => !fact.typeOnly && SERVER_PACKAGES.test(fact.specifier))) return true;
  return SERVER_PATH.test(path) && !isBrowserByContent(path, facts);
}

function isBrowserByContent(path: string, facts: FileFacts): boolean {
  if (
    facts.imports.some(
      (fact) =>
        !fact.typeOnly && BROWSER_PACKAGES.test(fact.specifier) && !isServerNavigation(fact.specifier, facts),
    )
  ) {
    return true;
  }
  const hooks = facts.imports.some(
    (fact) => fact.specifier === 'react' && fact.bindings.some((binding) => HOOKS.test(binding.imported)),
  );
  return hooks || BROWSER.test(path);
}

/** `redirect` and `notFound` of next/navigation are for the server; the rest is for the browser. */
function isServerNavigation(specifier: string, facts: FileFacts): boolean {
  if (specifier !== 'next/navigation') return false;
  return facts.imports
    .filter((fact) => fact.specifier === specifier)
    .every((fact) => fact.bindings.every((binding) => !HOOKS.test(binding.imported)));
}

/** Every importer runs in the browser. */
function servesBrowserOnly(context: RuleContext, path: string, hops: number): boolean {
  const importers = context.modules.incoming(path).filter((edge) => !edge.fact.typeOnly);
  if (importers.length === 0) return false;
  return importers.every(({ from }) => {
    const facts = context.facts.files.get(from);
    if (facts === undefined || from === path || TEST.test(from)) return true;
    if (facts.directives.includes('use client')) return true;
    if (isServerByContent(from, facts)) return false;
    return isBrowserByContent(from, facts) || (hops > 0 && servesBrowserOnly(context, from, hops - 1));
  });
}
