import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { CATEGORIES, SEVERITIES, TIERS } from '../core/finding.js';
import { fixableRules, loadFixer } from './fixers.js';
import { rules } from './registry.js';
import { findingsOf } from './testing/context.js';
import { readPage } from './testing/page.js';

const HERE = path.dirname(fileURLToPath(import.meta.url));
/** Folders that hold no rule: what a pack's rules share, and helpers for tests. */
const NOT_RULES = new Set(['shared', 'testing']);

const foldersIn = (directory: string): readonly string[] =>
  readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NOT_RULES.has(entry.name))
    .map((entry) => entry.name);

const IDS = foldersIn(HERE).flatMap((pack) =>
  foldersIn(path.join(HERE, pack)).map((rule) => `${pack}/${rule}`),
);
const ids = new Set(rules.map((rule) => rule.meta.id));
const pageOf = (id: string): string => readFileSync(path.join(HERE, id, 'README.md'), 'utf8');

describe('CM-08 every rule is complete', () => {
  it('finds the rules', () => {
    expect(IDS.length).toBeGreaterThan(5);
    expect([...ids].sort()).toEqual([...IDS].sort());
    expect(rules).toHaveLength(ids.size);
  });

  it.each(IDS)('%s has its pieces', (id) => {
    const missing = ['rule.ts', 'rule.test.ts', 'README.md'].filter(
      (name) => !existsSync(path.join(HERE, id, name)),
    );
    expect(missing).toEqual([]);
  });

  it.each(IDS)('%s says what it is', async (id) => {
    const module = (await import(pathToFileURL(path.join(HERE, id, 'rule.ts')).href)) as Record<
      string,
      unknown
    >;
    const rule = rules.find((candidate) => candidate.meta.id === id);
    expect(rule).toBeDefined();
    expect(Object.values(module)).toContain(rule);
    expect(id).toMatch(/^[a-z-]+\/(?:no|require)-[a-z0-9-]+$/);
    expect(TIERS).toContain(rule?.meta.tier);
    expect(CATEGORIES).toContain(rule?.meta.category);
    expect(SEVERITIES).toContain(rule?.meta.severity);
    expect(rule?.meta.title).toMatch(/^[A-Z].*[^.]$/);
    for (const { url } of rule?.meta.references ?? []) expect(url).toMatch(/^https:\/\//);
  });

  it.each(IDS)('the page of %s has its headings', (id) => {
    const page = readPage(pageOf(id));
    expect(page.title).toBe(id);
    expect(page.headings.some((heading) => heading.startsWith('Confidence'))).toBe(true);
    expect(page.headings).toContain('When not to use it');
  });

  it('names a fixer for exactly the rules that have one', async () => {
    const withFix = IDS.filter((id) => existsSync(path.join(HERE, id, 'fix.ts')));
    expect([...fixableRules].sort()).toEqual([...withFix].sort());
    for (const id of withFix) expect((await loadFixer(id))?.rule).toBe(id);
    expect(await loadFixer('quality/no-such-rule')).toBeUndefined();
    expect(await loadFixer('toString')).toBeUndefined();
  });
});

const EXAMPLES = IDS.filter((id) => existsSync(path.join(HERE, id, 'README.md'))).flatMap((id) => {
  const page = readPage(pageOf(id));
  return page.examples.map((example) => ({
    id,
    name: `${id}:${example.line} ${example.verdict}`,
    example,
    config: page.config,
  }));
});

describe('CM-08 the examples on the pages are true', () => {
  it('finds examples', () => {
    expect(EXAMPLES.some(({ example }) => example.verdict === 'wrong')).toBe(true);
    expect(EXAMPLES.some(({ example }) => example.verdict === 'right')).toBe(true);
  });

  it.each(EXAMPLES)('$name', ({ id, example, config }) => {
    const rule = rules.find((candidate) => candidate.meta.id === id);
    if (rule === undefined) throw new Error(`${id} is not registered`);
    const messages = findingsOf(rule, example.files, { config }).map((finding) => finding.message);
    if (example.verdict === 'right') expect(messages).toEqual([]);
    else expect(messages).not.toEqual([]);
  });
});
