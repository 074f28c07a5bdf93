/** `npm run create-rule pack/no-thing`: makes a rule's files and adds it to its pack. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { root } from './generated.js';
import { save } from './scaffold.js';

const ID = /^([a-z][a-z0-9-]*)\/((?:no|require)-[a-z0-9]+(?:-[a-z0-9]+)*)$/;

const camel = (name: string): string =>
  name.replace(/-([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase());

function ruleText(id: string): string {
  return `import type { RuleFinding } from '../../../core/finding.js';
import { defineRule } from '../../rule.js';

/** TODO: one sentence on the defect. */
export const rule = defineRule({
  meta: {
    id: '${id}',
    title: 'TODO: what is wrong, in a few words',
    tier: 'quality',
    category: 'lint',
    severity: 'medium',
    remediation: { by: 'person' },
    references: [],
  },
  *check(context): Iterable<RuleFinding> {
    for (const [path, facts] of context.facts.files) {
      for (const call of facts.calls) {
        if (call.callee !== 'wrong') continue;
        yield {
          path,
          range: call.span.range,
          message: 'TODO: what is wrong.',
          remedy: 'TODO: what would be right.',
          confidence: 'low',
          evidence: [],
          anchor: call.callee,
        };
      }
    }
  },
});
`;
}

function testText(): string {
  return `import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../testing/context.js';
import { rule } from './rule.js';

describe('TODO: the requirement that the rule proves', () => {
  it('reports the defect', () => {
    expect(findingsOf(rule, { 'src/code.ts': 'wrong();' })).toHaveLength(1);
  });

  it('leaves right code alone', () => {
    expect(findingsOf(rule, { 'src/code.ts': 'right();' })).toEqual([]);
  });
});
`;
}

function pageText(id: string): string {
  const fence = '```';
  return `# ${id}

## What it reports

TODO: the defect, in the reader's words.

## Why it matters

TODO: what happens when nobody fixes it.

## Examples

${fence}ts wrong
wrong();
${fence}

${fence}ts right
right();
${fence}

## Options

None.

## Confidence

| | when |
|---|---|
| low | TODO |

TODO: how that was measured, and on what.

## When not to use it

TODO: the code for which the rule is not meant.
`;
}

/** The pack's index with the new rule in it, or a new index. */
function indexWith(index: string | undefined, pack: string, name: string): string {
  const line = `import { rule as ${camel(name)} } from './${name}/rule.js';\n`;
  if (index === undefined) {
    return `import type { Rule } from '../rule.js';\n${line}\n/** TODO: what the pack is about. */\nexport const ${camel(pack)}Rules: readonly Rule[] = [${camel(name)}];\n`;
  }
  const list = /(export const \w+: readonly Rule\[\] = \[)([\s\S]*?)(\];)/;
  if (!list.test(index)) throw new Error(`the index of ${pack} holds no list of rules`);
  const withImport = index.replace(/^/, line);
  return withImport.replace(list, (_all, open: string, inner: string, close: string) => {
    const names = inner.split(',').map((item) => item.trim());
    return `${open}${[...names.filter(Boolean), camel(name)].sort().join(', ')}${close}`;
  });
}

/** The registry with a new pack in it. */
function registryWith(registry: string, pack: string): string {
  const name = `${camel(pack)}Rules`;
  if (registry.includes(`./${pack}/index.js`)) return registry;
  return `import { ${name} } from './${pack}/index.js';\n${registry}`.replace(
    /(export const rules: readonly Rule\[\] = \[)/,
    `$1...${name}, `,
  );
}

async function create(id: string, base: string): Promise<number> {
  const [, pack, name] = ID.exec(id) ?? [];
  if (pack === undefined || name === undefined) {
    console.error(`"${id}" is not a rule id: write pack/no-thing or pack/require-thing, in lower case`);
    return 2;
  }
  const rules = path.join(base, 'src', 'rules');
  const folder = path.join(rules, pack, name);
  if (existsSync(folder)) {
    console.error(`${id} exists already`);
    return 2;
  }
  const index = path.join(rules, pack, 'index.ts');
  const registry = path.join(rules, 'registry.ts');
  const current = existsSync(index) ? readFileSync(index, 'utf8') : undefined;
  await save(path.join(folder, 'rule.ts'), ruleText(id));
  await save(path.join(folder, 'rule.test.ts'), testText());
  await save(path.join(folder, 'README.md'), pageText(id));
  await save(index, indexWith(current, pack, name));
  await save(registry, registryWith(readFileSync(registry, 'utf8'), pack));
  console.log(
    `made src/rules/${id}: rule.ts, rule.test.ts, README.md. Next: the facts it needs, then its page.`,
  );
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { root: { type: 'string', default: root } },
  });
  process.exitCode = await create(positionals[0] ?? '', path.resolve(values.root));
}
