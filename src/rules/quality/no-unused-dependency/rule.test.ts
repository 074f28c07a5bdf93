import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../testing/context.js';
import { noUnusedDependency } from './rule.js';

type Files = Readonly<Record<string, string>>;

const MAIN = `import 'used';\nimport type { T } from '@scope/types/deep';\nexport const a: T = 1;\njest.mock('mocked');\n`;

const found = (manifest: Readonly<Record<string, unknown>>, more: Files = {}): readonly string[] =>
  findingsOf(noUnusedDependency, {
    'package.json': `${JSON.stringify({ name: 'app', private: true, ...manifest }, null, 2)}\n`,
    'src/index.ts': MAIN,
    ...more,
  }).map((item) => `${item.path}:${item.range.start.line} ${item.symbol ?? ''} ${item.confidence}`);

describe('CM-05 unused dependencies', () => {
  it('finds what no file, script or setting names, with its line', () => {
    expect(
      found({
        dependencies: { used: '1', unheard: '1' },
        devDependencies: { mocked: '1', '@scope/types': '1', 'left-over': '1' },
      }),
    ).toEqual(['package.json:6 unheard medium', 'package.json:11 left-over medium']);
  });

  it('knows a tool of two letters in a script', () => {
    expect(found({ scripts: { release: 'np --no-publish' }, devDependencies: { np: '1' } })).toEqual([]);
  });

  it('leaves an entry alone that another package lives on without listing it', () => {
    const workspace = {
      'packages/lib/package.json': '{"name":"lib","private":true}',
      'packages/lib/src/index.ts': "import 'borrowed';\nexport {};\n",
      'packages/app/package.json':
        '{\n"name":"app2","private":true,\n"dependencies":{\n"lib":"*",\n"borrowed":"1",\n"unheard":"1"}}',
      'packages/app/src/index.ts': "import 'lib';\n",
    };
    expect(found({ workspaces: ['packages/*'] }, workspace)).toEqual([
      'packages/app/package.json:6 unheard high',
    ]);
  });

  it('counts scripts, settings, styles and schemas as uses, also by the short name of a plugin', () => {
    expect(
      found(
        {
          scripts: { build: 'cpy a b && react-router-serve x' },
          jest: { preset: 'special-preset' },
          dependencies: {
            'cpy-cli': '1',
            '@react-router/serve': '1',
            'special-preset': '1',
            'some-styles': '1',
            'prisma-kysely': '1',
            'tool-x': '1',
          },
        },
        {
          'src/app.css': '@import "some-styles";',
          'prisma/schema.prisma': 'generator kysely { provider = "prisma-kysely" }',
          'thing.config.js': `module.exports = { tools: ['tool-x'] };`,
        },
      ),
    ).toEqual([]);
  });

  it('knows packages that others load, peers, and resolve calls', () => {
    expect(
      found(
        {
          dependencies: { 'react-dom': '1', pg: '1', located: '1' },
          devDependencies: { '@types/node': '1', 'eslint-plugin-x': '1', peer: '1' },
          peerDependencies: { peer: '1' },
        },
        {
          'src/locate.ts': `const _require = createRequire(import.meta.url); _require.resolve('located/package.json'); export {};`,
        },
      ),
    ).toEqual([]);
  });

  it('asks each package of a workspace about its own files, and the root about all', () => {
    const more = {
      'packages/a/package.json': '{"name":"a","private":true,\n"dependencies":{"used":"1","shared":"1"}}',
      'packages/a/index.ts': `import 'root-only'; export {};`,
    };
    expect(found({ dependencies: { 'root-only': '1', used: '1' } }, more)).toEqual([
      'packages/a/package.json:2 used high',
      'packages/a/package.json:2 shared high',
    ]);
  });
});
