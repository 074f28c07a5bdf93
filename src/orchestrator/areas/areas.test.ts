import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { orchestratorSchema } from '../../config/sections/orchestrator.js';
import { rules } from '../../rules/registry.js';
import { fail, place } from '../scorecard/answer.js';
import { COSTS, GROUPS } from '../scorecard/criterion.js';
import { AREA_NAMES } from '../../config/sections/orchestrator.js';
import { promptText } from '../../session/executor/prompt.js';
import { criterionFinding } from '../scorecard/findings.js';
import { areas } from './registry.js';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const PIECES = ['area.ts', 'criteria', 'criteria.test.ts', 'prompt.ts', 'README.md', 'references.ts'];
const criteria = areas.flatMap((area) => area.criteria);

describe('OR-02 nine areas of one shape', () => {
  it('are all registered, each with a folder and a place in the configuration', () => {
    const folders = readdirSync(HERE, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(areas.map(({ name }) => name)).toEqual(AREA_NAMES);
    expect(folders.map(({ name }) => name).sort()).toEqual([...AREA_NAMES].sort());
    const all = Object.fromEntries(AREA_NAMES.map((name) => [name, { enabled: true }]));
    expect(orchestratorSchema.safeParse({ areas: all }).success).toBe(true);
  });

  it.each(areas.map(({ name }) => name))('%s has its pieces and no others', (name) => {
    expect(readdirSync(path.join(HERE, name)).sort()).toEqual([...PIECES].sort());
    expect(existsSync(path.join(HERE, name, 'criteria/index.ts'))).toBe(true);
    expect(readFileSync(path.join(HERE, name, 'README.md'), 'utf8')).toContain(`--area ${name}`);
  });

  it.each(areas.map(({ name }) => name))('%s is finished: nothing of its scaffold is left', (name) => {
    const files = readdirSync(path.join(HERE, name), { recursive: true, encoding: 'utf8' });
    const texts = files.filter((file) => /\.(?:ts|md)$/.test(file));
    expect(texts.length).toBeGreaterThan(PIECES.length - 2);
    const open = texts.filter((file) => /\bTODO\b/.test(readFileSync(path.join(HERE, name, file), 'utf8')));
    expect(open).toEqual([]);
  });

  it.each(areas)('$name says what it looks at', (area) => {
    expect(area.paths.length).toBeGreaterThan(0);
    expect(area.criteria.length).toBeGreaterThan(0);
    expect(area.references.length).toBeGreaterThan(0);
    expect(area.prompt.rules.length).toBeGreaterThan(0);
    const known = new Set(rules.map(({ meta }) => meta.id));
    expect(area.rules.filter((rule) => !known.has(rule))).toEqual([]);
  });

  it('takes findings of every rule in one area', () => {
    const taken = areas.flatMap((area) => area.rules);
    expect([...taken].sort()).toEqual(rules.map(({ meta }) => meta.id).sort());
  });
});

describe('OR-04 every criterion can be worked on', () => {
  it('has an id of its own', () => {
    expect(new Set(criteria.map(({ id }) => id)).size).toBe(criteria.length);
  });

  it.each(criteria)('$id has references, a plan, a group and a cost', (criterion) => {
    expect(criterion.id).toMatch(/^[a-z]+\/[a-z0-9-]+$/);
    expect(criterion.plan.length).toBeGreaterThan(0);
    expect(GROUPS).toContain(criterion.group);
    expect(COSTS).toContain(criterion.cost);
    expect(criterion.references.length).toBeGreaterThan(0);
    for (const { url } of criterion.references) expect(new URL(url).protocol).toBe('https:');
  });
});

describe('OR-02 the prompt of an area', () => {
  const [area] = areas;
  const [criterion] = area?.criteria ?? [];

  it('holds goal, rules, evidence, budget and the command that ends it, hidden characters left out', () => {
    if (area === undefined || criterion === undefined) throw new Error('there is no area');
    const answer = fail('two\u202e places differ', [place('src/a.ts', 3, 'is\n# not a heading')]);
    const prompt = promptText({
      ...area.prompt,
      findings: [criterionFinding({ area: area.name, criterion, answer })],
      ...{ paths: ['src/**'], budget: { files: 5, lines: 50 }, neverTouch: [], acceptance: [], minutes: 20 },
    });
    expect(prompt).toContain(area.prompt.goal);
    expect(prompt).toContain(`caretaker scorecard --criterion ${criterion.id}`);
    for (const text of [
      ...area.prompt.rules,
      ...criterion.plan,
      'at most 5 files and 50 lines',
      '- Change only files that match: src/**',
    ])
      expect(prompt).toContain(text);
    expect(prompt).toContain('evidence: src/a.ts:3 is # not a heading');
    expect(prompt).not.toContain('\u202e');
  });
});
