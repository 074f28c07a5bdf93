import type { Manifest } from '../shape.js';

/** What a script does, with the scripts that it calls written out. */
export interface ScriptText {
  readonly name: string;
  /** As in package.json. */
  readonly own: string;
  /** Own text, that of scripts it calls, and of its pre and post hooks. */
  readonly all: string;
}

const CALL = /\b(?:npm|pnpm|yarn|bun)\s+(?:run(?:-script)?\s+)?(?:--?[\w-]+\s+)*([\w:.-]+)/g;
const MAX_DEPTH = 4;

function collect(manifest: Manifest, name: string, depth: number, seen: Set<string>): string {
  const own = manifest.scripts[name];
  if (own === undefined || seen.has(name) || depth > MAX_DEPTH) return '';
  seen.add(name);
  const called = [...own.matchAll(CALL)].map(([, script = '']) => script);
  const parts = [`pre${name}`, ...called, `post${name}`].map((other) =>
    collect(manifest, other, depth + 1, seen),
  );
  return [own, ...parts].filter((part) => part !== '').join('\n');
}

/** A script with all that runs because of it; undefined when there is none of that name. */
export function scriptText(manifest: Manifest, name: string): ScriptText | undefined {
  if (!Object.hasOwn(manifest.scripts, name)) return undefined;
  const own = manifest.scripts[name] ?? '';
  return { name, own, all: collect(manifest, name, 0, new Set()) };
}

/** It never ends by itself. */
const ENDLESS =
  /(?:^|\s)--watch(?:All)?(?:=true)?(?:\s|$)|\bnodemon\b|(?:^|\s)(?:next|vite|wrangler) dev\b|\btsx watch\b|(?:^|\s)--ui\b/;

/** It changes something outside the working tree. */
const REACHES_OUT =
  /\b(?:deploy|publish|release-it|np|semantic-release|changeset version|git push|git merge|db push|db:push|migrate deploy|migrate reset|migrate dev|migration:run|terraform|kubectl|helm|docker push|docker compose|docker-compose|rsync|scp)\b/;

/** It needs browsers and a running system. */
const END_TO_END =
  /\b(?:e2e|playwright|cypress|puppeteer|webdriver|wdio|testcafe|nightwatch|start-server-and-test)\b/i;

/** The text that npm puts into a new package.json, and other scripts that do nothing. */
const NOTHING = /no test specified|^\s*(?:echo\b[^&|;]*|exit \d+|true|:)?\s*(?:&&\s*exit \d+)?\s*$/i;

/** It starts the scripts of other packages. */
const ORCHESTRATES =
  /(?:^|\s|&&\s*)(?:(?:npx|pnpm|yarn|bunx)\s+(?:exec\s+)?)?(?:turbo|nx|lerna|moon|rush|wsrun|ultra)\s|\b(?:pnpm|yarn|npm|bun)\b[^&|;]*\s(?:-r|--recursive|--filter|-F|--workspaces?|-ws?|workspaces?)\b/;

/** Why a script is not run unattended, or undefined when it may be. */
export function scriptProblem(
  script: ScriptText,
  allow: { readonly endToEnd: boolean },
): 'endless' | 'reaches-out' | 'end-to-end' | 'nothing' | undefined {
  if (NOTHING.test(script.own)) return 'nothing';
  if (ENDLESS.test(script.all)) return 'endless';
  if (REACHES_OUT.test(script.all)) return 'reaches-out';
  if (!allow.endToEnd && END_TO_END.test(script.all)) return 'end-to-end';
  return undefined;
}

/** True for a script that only starts the scripts of other packages. */
export function orchestrates(script: ScriptText): boolean {
  return ORCHESTRATES.test(script.own);
}
