import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../testing/context.js';
import { noUnusedFile } from './rule.js';

type Files = Readonly<Record<string, string>>;

const CHAIN: Files = {
  'package.json': '{"name":"app","private":true,"main":"dist/index.js"}',
  'src/index.ts': `import './a.js';`,
  'src/a.ts': `import './b.js'; export const a = 1;`,
  'src/b.ts': `export const load = () => import('./c.js');`,
  'src/c.ts': `export const c = 1;`,
};

const found = (more: Files): readonly string[] =>
  findingsOf(noUnusedFile, { ...CHAIN, ...more }).map((item) => item.path);

describe('CM-05 unused files', () => {
  it('finds a file that no entry reaches, and what only it imports', () => {
    const findings = findingsOf(noUnusedFile, {
      ...CHAIN,
      'src/dead.ts': `import './deader.js'; export const dead = 1;`,
      'src/deader.ts': 'export const deader = 1;',
    });
    // Below 70 % reached the entries of the package are not known well enough.
    expect(findings).toEqual([]);
    expect(found({ 'src/dead.ts': 'export const dead = 1;' })).toEqual(['src/dead.ts']);
  });

  it('follows dynamic imports, patterns, workers, requires and type imports', () => {
    expect(
      found({
        'src/index.ts': `import './a.js'; import type { T } from './t.js'; import(\`./locales/\${x}.js\`); new Worker(new URL('./w.ts', import.meta.url)); require('./r.cjs');`,
        'src/t.ts': 'export type T = 1;',
        'src/locales/de.ts': 'export default {};',
        'src/w.ts': 'export {};',
        'src/r.cts': 'export const r = 1;',
      }),
    ).toEqual([]);
  });

  it('knows files that scripts, workflows, settings, pages and strings in code name', () => {
    expect(
      found({
        'package.json':
          '{"name":"app","private":true,"main":"dist/index.js","scripts":{"x":"node ./tasks/one"}}',
        'tasks/one.ts': 'export const one = 1;',
        '.github/workflows/ci.yml': 'run: npx tsx tasks/two.ts',
        'tasks/two.ts': 'export const two = 1;',
        'index.html': '<script type="module" src="/src/page.ts"></script>',
        'src/page.ts': 'export const page = 1;',
        'src/b.ts': `fork('./child.js'); export const load = () => import('./c.js');`,
        'src/child.ts': 'export const child = 1;',
        'jest.config.js': `module.exports = { setupFiles: ['<rootDir>/tasks/prepare.ts'] };`,
        'tasks/prepare.ts': 'export const prepare = 1;',
      }),
    ).toEqual([]);
  });

  it('knows the places of tests, stories, configuration, migrations and declarations', () => {
    expect(
      found({
        'src/a.test.ts': 'export {};',
        'src/a.stories.tsx': 'export default {};',
        'tool.config.ts': 'export default {};',
        'db/migrations/001.ts': 'export const up = 1;',
        'src/env.d.ts': 'export {};',
        'scripts/run.ts': 'export {};',
        'src/tool.ts': '#!/usr/bin/env node\nexport {};',
      }),
    ).toEqual([]);
  });

  it('does not count a mock as a use, and stays silent where an unresolved import may mean the file', () => {
    expect(
      found({ 'src/dead.ts': 'export const dead = 1;', 'src/a.test.ts': `jest.mock('./dead.js');` }),
    ).toEqual(['src/dead.ts']);
    expect(
      found({
        'src/dead.ts': 'export const dead = 1;',
        'src/b.ts': `import '#virtual/dead'; export const load = () => import('./c.js');`,
      }),
    ).toEqual([]);
  });
});
