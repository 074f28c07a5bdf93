import { afterEach, describe, expect, it } from '@jest/globals';
import type { Fixer } from '../../rules/fixer.js';
import { fixableRules } from '../../rules/fixers.js';
import { rules } from '../../rules/registry.js';
import { nodeFiles } from '../../platform/files.js';
import { NO_TOOLS } from '../../tools/results.js';
import { TOOL_PACKS, type ProvenFix } from './check-claims.js';
import { readHandover } from './read-request.js';
import { reproduce } from './reproduce.js';
import { FILES, FIXED, Scene, type Forgery } from './testing/scene.js';
import { validateHandover, type Judge } from './validate.js';

let scene: Scene;
afterEach(() => {
  scene.dispose();
});

async function judged(forgery: Forgery, judge: Partial<Judge> = {}): Promise<unknown> {
  const read = await readHandover(nodeFiles(), await scene.folder(forgery));
  if (read.status === 'refused') throw new Error(JSON.stringify(read.refusals));
  return validateHandover(scene.judge(judge), read.handover);
}

const THREE =
  "import { unused, used, spare } from './b.js';\nimport type { Left } from './c.js';\nexport const a = used;\n";

/** Every unused import at the base, claimed in the order of `order`. */
async function claims(order: readonly number[]): Promise<NonNullable<Forgery['change']>> {
  const about = { git: scene.git, commit: scene.base, overlay: new Map(), tools: NO_TOOLS };
  const { findings } = await scene.scan(about);
  const unused = findings.filter((found) => found.rule === 'quality/no-unused-import');
  return (change) => {
    change.fixes = order.flatMap((index) => {
      const found = unused[index];
      return found === undefined
        ? []
        : [
            {
              ...{ fingerprint: found.fingerprint, rule: found.rule, path: found.path, line: 1 },
              ...{
                severity: found.severity,
                message: found.message,
                summary: 'Remove it',
                by: 'fixer' as const,
              },
            },
          ];
    });
  };
}

describe('safety rule 2: fixes that are made again', () => {
  it.each([[[0, 1, 2]], [[2, 0, 1]]])(
    'come to the same when one file has several of them, in the order %j',
    async (order) => {
      scene = new Scene({
        ...FILES,
        'src/a.ts': THREE,
        'src/b.ts': 'export const unused = 1;\nexport const used = 2;\nexport const spare = 3;\n',
        'src/c.ts': 'export type Left = 1;\n',
      });
      const change = await claims(order);
      expect(await judged({ change })).toMatchObject({
        status: 'valid',
        handover: { fixes: { length: 3 }, checked: { length: 1 } },
      });
      // What one of them would have removed is no licence for another one to stay out.
      const short = await claims([0, 1]);
      expect(await judged({ change: short })).toMatchObject({
        refusals: [{ code: 'handover/not-reproduced' }],
      });
    },
  );

  it.each<[string, () => Promise<Fixer | undefined>]>([
    [
      'runs something',
      () =>
        Promise.resolve({
          rule: 'quality/no-unused-import',
          propose: async (_finding, { processes }) => {
            await processes.run({ command: 'node', args: [], cwd: '.', timeoutMs: 1000 });
            return { status: 'declined', reason: 'never' };
          },
        }),
    ],
    [
      'declines',
      () =>
        Promise.resolve({
          rule: 'quality/no-unused-import',
          propose: () => Promise.resolve({ status: 'declined', reason: 'not here' }),
        }),
    ],
    ['is not there', () => Promise.resolve(undefined)],
  ])('are refused when the fixer %s', async (_what, loadFixer) => {
    scene = new Scene();
    expect(await judged({}, { loadFixer })).toMatchObject({
      refusals: [{ code: 'handover/not-reproduced' }],
    });
  });

  it('are not waved through for the company of a fix that only a tool can make', async () => {
    scene = new Scene();
    const finding = await scene.unusedImport();
    const about = { git: scene.git, commit: scene.base, overlay: new Map(), tools: NO_TOOLS };
    const fix = (seen: boolean, by: ProvenFix['by'] = 'fixer'): ProvenFix => ({
      ...{ finding, summary: '', seen, by },
    });
    const again = async (fixes: readonly ProvenFix[]): Promise<string> => {
      const made = await reproduce({
        ...{ git: scene.git, scan: scene.scan, loadFixer: () => Promise.resolve(undefined) },
        ...{ parent: scene.base, before: await scene.scan(about), fixes },
        changes: [{ path: 'src/a.ts', before: '', after: FIXED }],
      });
      return made.status;
    };
    expect(await again([fix(true), fix(false)])).toBe('refused');
    expect(await again([fix(false)])).toBe('not-possible');
    expect(await again([fix(true), fix(true, 'executor')])).toBe('refused');
    expect(await again([fix(true, 'executor')])).toBe('not-possible');
  });

  it('are all of a category or none, so that a change never mixes both kinds', () => {
    scene = new Scene();
    const kinds = new Map<string, Set<boolean>>();
    for (const { meta } of rules.filter((rule) => fixableRules.includes(rule.meta.id))) {
      const [pack = ''] = meta.id.split('/');
      kinds.set(meta.category, (kinds.get(meta.category) ?? new Set()).add(TOOL_PACKS.has(pack)));
    }
    expect([...kinds].filter(([, kind]) => kind.size > 1)).toEqual([]);
    const byTools = fixableRules.filter((id) => TOOL_PACKS.has(id.split('/')[0] ?? ''));
    expect(byTools).toEqual([
      'dependencies/no-vulnerable-dependency',
      'lint/no-violation',
      'types/no-type-error',
    ]);
  });
});
