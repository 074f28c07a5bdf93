import type { PackageShape } from '../../../config/shape.js';
import type { Confidence, Range, RuleFinding } from '../../../core/finding.js';
import { packageOf } from '../../../config/shape.js';
import { isDocument } from '../../../facts/documents.js';
import { defineRule, type RuleContext } from '../../rule.js';
import { isImplied } from './implied.js';

type Field = 'dependencies' | 'devDependencies';

/** Package names that the files below a directory load, its nested packages left out. */
function usedByPackage(context: RuleContext): ReadonlyMap<string, ReadonlySet<string>> {
  const used = new Map<string, Set<string>>();
  for (const [path, file] of context.facts.files) {
    const directory = packageOf(context.shape, path)?.directory ?? '';
    let names = used.get(directory);
    if (names === undefined) used.set(directory, (names = new Set()));
    for (const fact of file.imports) names.add(nameOf(fact.specifier));
    if (file.jsx?.importSource !== undefined) names.add(nameOf(file.jsx.importSource));
  }
  return used;
}

function nameOf(specifier: string): string {
  const bare = specifier.replace(/^.*!/, '').replace(/^npm:/, '');
  const parts = bare.split('/');
  return parts.slice(0, bare.startsWith('@') ? 2 : 1).join('/');
}

/** Words that stand for a package in settings: its name, and the short name of plugins and presets. */
function wordsFor(name: string): readonly string[] {
  const tail = name.startsWith('@') ? name.slice(name.indexOf('/') + 1) : name;
  const short = tail.replace(
    /^(?:eslint|prettier|babel|stylelint|remark|rehype|postcss|vite|rollup|tailwindcss|semantic-release|commitlint)-(?:plugin|config|preset)-/,
    '',
  );
  // `@react-router/serve` starts as `react-router-serve`, `cpy-cli` as `cpy`.
  const words = new Set([
    name,
    tail,
    short,
    name.replace('@', '').replace('/', '-'),
    tail.replace(/-cli$/, ''),
  ]);
  // A part of two letters occurs by chance; the name itself (`np`, `pg`) does not.
  return [...words].filter((word) => word === name || word.length > 2);
}

function mentions(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + word.length] ?? ' ';
    if (!/[\w-]/.test(before) && !/[\w-]/.test(after)) return true;
  }
  return false;
}

/** Everything written in settings, scripts and pages that may name a package, the dependency lists left out. */
function settingsText(context: RuleContext): ReadonlyMap<string, string> {
  const texts = new Map<string, string[]>();
  for (const path of context.documents.paths) {
    const text = context.documents.text(path);
    if (text === undefined || path.endsWith('.sql') || !isDocument(path)) continue;
    const directory = packageOf(context.shape, path)?.directory ?? '';
    const relevant = path.endsWith('package.json') ? manifestText(context, directory, path) : text;
    texts.set(directory, [...(texts.get(directory) ?? []), relevant]);
  }
  return new Map([...texts].map(([directory, list]) => [directory, list.join('\n')]));
}

const LISTS = new Set([
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'name',
  'description',
  'keywords',
  'repository',
  'homepage',
]);

function manifestText(context: RuleContext, directory: string, path: string): string {
  const owner = context.shape.packages.find((item) => item.directory === directory);
  if (owner === undefined || path !== (directory === '' ? 'package.json' : `${directory}/package.json`))
    return '';
  return JSON.stringify(
    Object.fromEntries(Object.entries(owner.manifest.raw).filter(([key]) => !LISTS.has(key))),
  );
}

function lineOf(text: string, field: Field, name: string): Range {
  const lines = text.split('\n');
  const start = Math.max(
    0,
    lines.findIndex((line) => line.includes(`"${field}"`)),
  );
  const found = lines.findIndex((line, index) => index >= start && line.includes(`"${name}"`));
  const line = found < 0 ? 0 : found;
  const column = (lines[line] ?? '').indexOf(`"${name}"`) + 1;
  return {
    start: { line: line + 1, column: Math.max(1, column) },
    end: { line: line + 1, column: (lines[line] ?? '').length + 1 },
  };
}

interface Knowledge {
  readonly used: ReadonlyMap<string, ReadonlySet<string>>;
  readonly texts: ReadonlyMap<string, string>;
}

/** True when a package that does not list the dependency itself lives on this entry. */
function isBorrowed(item: PackageShape, name: string, { used }: Knowledge, context: RuleContext): boolean {
  const lists = ({ manifest }: PackageShape): boolean =>
    [manifest.dependencies, manifest.devDependencies, manifest.peerDependencies].some(
      (field) => name in field,
    );
  const others = context.shape.packages.filter((other) => other.directory !== item.directory);
  if (item.directory === '' || others.some((other) => other.directory === '' && lists(other))) return false;
  const only = !others.some(lists);
  return others.some(
    (other) =>
      used.get(other.directory)?.has(name) === true &&
      !lists(other) &&
      (only || other.name in item.manifest.dependencies),
  );
}

function isUsed(item: PackageShape, name: string, knowledge: Knowledge, context: RuleContext): boolean {
  const { used, texts } = knowledge;
  const files = used.get(item.directory);
  if (files?.has(name) === true || isBorrowed(item, name, knowledge, context)) return true;
  // What the root installs serves every package below it.
  const hosts =
    item.directory === '' ? context.shape.packages.map((host) => host.directory) : [item.directory, ''];
  if (item.directory === '' && [...used.values()].some((names) => names.has(name))) return true;
  return hosts.some((host) => {
    const text = texts.get(host) ?? '';
    return wordsFor(name).some((word) => mentions(text, word));
  });
}

function confidenceOf(field: Field, item: PackageShape): Confidence {
  // Tools find plugins and drivers by name, and a root serves packages that we may not see.
  return field === 'dependencies' && item.directory !== '' ? 'high' : 'medium';
}

function findingOf(item: PackageShape, field: Field, name: string, context: RuleContext): RuleFinding {
  const path = item.directory === '' ? 'package.json' : `${item.directory}/package.json`;
  return {
    path,
    range: lineOf(context.documents.text(path) ?? '', field, name),
    message: `'${name}' is listed in ${field} of ${item.name} and used nowhere in the package.`,
    remedy: `Remove '${name}' with the package manager, so that the lockfile follows.`,
    confidence: confidenceOf(field, item),
    evidence: [
      'No file of the package imports it, also not for types or in mocks.',
      'No script, workflow or setting names it.',
    ],
    anchor: `${field} ${name}`,
    symbol: name,
    data: { name, field, directory: item.directory },
  };
}

export const noUnusedDependency = defineRule({
  meta: {
    id: 'quality/no-unused-dependency',
    title: 'Unused dependency',
    tier: 'quality',
    category: 'dead-code',
    severity: 'low',
    remediation: { by: 'executor' },
    references: [
      {
        title: 'Knip: unused dependencies',
        url: 'https://knip.dev/guides/handling-issues#unused-dependencies',
      },
    ],
  },
  *check(context) {
    const knowledge = { used: usedByPackage(context), texts: settingsText(context) };
    for (const item of context.shape.packages) {
      // A package without code is a preset or a template: what it lists is meant for others.
      if ((knowledge.used.get(item.directory)?.size ?? 0) === 0) continue;
      for (const field of ['dependencies', 'devDependencies'] as const) {
        for (const name of Object.keys(item.manifest[field])) {
          if (isImplied(name, item, knowledge.used.get(item.directory) ?? new Set())) continue;
          if (!isUsed(item, name, knowledge, context)) yield findingOf(item, field, name, context);
        }
      }
    }
  },
});
