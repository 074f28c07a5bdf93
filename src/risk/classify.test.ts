import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { classifyChange } from './classify.js';
import { brief, exampleContext, fileChange, riskOf } from './testing/change.js';
import { graver, type FileChange, type RiskClass } from './types.js';

const context = exampleContext();
const BODY =
  'export async function run(input: Input) {\n  const rows = await load(input);\n  return rows;\n}\n';
const with_ = (line: string, head = ''): string =>
  `${head}${BODY.replace('  return rows;', `  ${line}\n  return rows;`)}`;

describe('AD-15: ways to hide what a change does', () => {
  it.each([
    ['a name in brackets', 'const a = process["env"].A;', 'environment'],
    ['a name in parts', 'const a = process["e" + "nv"].A;', 'environment'],
    ['the whole process', 'const p = process; use(p);', 'environment'],
    ['the process of the global object', 'const a = globalThis["proc" + "ess"];', 'unsure'],
    ['a computed global', 'const a = globalThis[input.name];', 'unsure'],
    ['destructuring', 'const { env: settings } = process;', 'environment'],
    ['an escape', 'const a = \\u0061uth(input);', 'authentication'],
    ['a module whose name is computed', 'const a = await import(input.name);', 'unsure'],
    ['a Cyrillic letter', 'const \u0430dmin = 1;', 'security'],
    ['full-width letters', 'const a = \uff41\uff55\uff54\uff48(input);', 'security'],
    ['code in a string', 'setTimeout(() => eval(input.code));', 'security'],
    ['an address that visitors choose', 'redirect(input.to);', 'security'],
  ])('%s', (_, line, topic) => {
    const { reasons } = riskOf('src/a.ts', BODY, with_(line));
    expect(reasons).toContainEqual(expect.objectContaining({ class: 'never', topic }));
  });

  it('an import under another name', () => {
    const head = "import { getServerSession as load2 } from 'next-auth';\n";
    expect(brief(riskOf('src/a.ts', `${head}${BODY}`, with_('await load2();', head)))).toBe(
      'never authentication',
    );
  });

  it('are told as what they are: a name of its own, or one that stands for another', () => {
    const said = riskOf('src/a.ts', BODY, with_('const x = process.env.A;')).reasons.map(
      ({ sentence }) => sentence,
    );
    expect(said).toContain('"x" stands for something that speaks of environment variables.');
    const own = riskOf('src/a.ts', BODY, with_('use(process.env);')).reasons.map(({ sentence }) => sentence);
    expect(own).toContain('"env" speaks of environment variables.');
  });

  it('a value that was made by a check', () => {
    const before = with_('const who = await auth();\n  if (!who) throw new Error("no");');
    const after = with_('const who = await auth();\n  if (who) throw new Error("no");');
    expect(brief(riskOf('src/a.ts', before, after))).toBe('never authentication');
  });

  it('a re-export of another module under the same name', () => {
    expect(
      brief(
        riskOf(
          'src/index.ts',
          "export { check } from './auth/check';\n",
          "export { check } from './noop';\n",
        ),
      ),
    ).toBe('never authentication');
  });

  it('an address made from a template', () => {
    const app = (path: string): string =>
      `const app = express();\napp.get(${path}, (q, r) => { r.send('x'); });\n`;
    expect(brief(riskOf('src/http.ts', app('`/v1/${name}`'), app('`/v2/${name}`')))).toBe(
      'never breaking-api',
    );
  });

  it('a return before a check', () => {
    const before = 'export async function run(input: A) {\n  await requireUser();\n  return 1;\n}\n';
    expect(brief(riskOf('src/a.ts', before, before.replace('{\n', '{\n  if (input.fast) return 2;\n')))).toBe(
      'never authentication',
    );
  });

  it('a comment that steers a tool, or that turns the reading order', () => {
    for (const comment of [
      '// @ts-ignore',
      '/* eslint-disable */',
      '/** @jsxImportSource x */',
      '// \u202e } ;',
    ]) {
      expect(riskOf('src/a.ts', BODY, `${comment}\n${BODY}`).class).toBe('never');
    }
  });

  it('a squeezed file', () => {
    expect(brief(riskOf('src/a.js', 'a();'.repeat(900), 'b();'.repeat(900)))).toBe('never unsure');
  });

  it('a product file in a folder named like tests', () => {
    const before = 'export const GET = async () => { await auth(); return 1; };';
    expect(riskOf('src/app/test/route.ts', before, 'export const GET = async () => 1;').class).toBe('never');
  });
});

describe('AD-15: files that cannot be judged', () => {
  it.each([
    ['a link', fileChange('src/a.ts', 'b.ts', 'c.ts', '120000')],
    ['a submodule', fileChange('lib', 'a', 'b', '160000')],
    ['a binary', fileChange('src/a.ts', 'a', null)],
    ['an image', fileChange('public/a.png', null, null)],
    ['a component of another language', fileChange('src/a.vue', '<p/>', '<b/>')],
    [
      'a file that became a program',
      {
        before: { path: 'a.ts', mode: '100644', text: '1' },
        after: { path: 'a.ts', mode: '100755', text: '1' },
      },
    ],
    [
      'code that became a document',
      {
        before: { path: 'a.ts', mode: '100644', text: '1' },
        after: { path: 'a.md', mode: '100644', text: '1' },
      },
    ],
    ['a huge file', fileChange('src/a.ts', '1', 'a;\n'.repeat(200_000))],
    ['a path in disguise', fileChange('src/\u0430.ts', '1', '2')],
    ['instructions for agents', fileChange('AGENTS.md', 'a', 'b')],
    ['a drawing with a script', fileChange('a.svg', '<svg/>', '<svg><script/></svg>')],
    ['a style from elsewhere', fileChange('a.css', '', '@import "//evil.example/a.css";')],
  ] as const)('%s', (_, change) => {
    expect(classifyChange([change], context).class).toBe('never');
  });

  it('nothing, and too many files', () => {
    expect(classifyChange([], context).class).toBe('never');
    const many = Array.from({ length: 31 }, (_, index) => fileChange(`docs/${index}.md`, 'a', 'b'));
    expect(classifyChange(many.slice(0, 30), context).class).toBe('safe');
    expect(classifyChange(many, context).class).toBe('never');
  });
});

describe('AD-15: moves', () => {
  const moved = (from: string, to: string): RiskClass =>
    classifyChange(
      [
        {
          before: { path: from, mode: '100644', text: BODY },
          after: { path: to, mode: '100644', text: BODY },
        },
      ],
      context,
    ).class;

  it('of a plain module are refactoring, of pages, guards and published files are not', () => {
    expect(moved('src/a.ts', 'src/lib/b.ts')).toBe('safe');
    expect(moved('src/app/a/page.tsx', 'src/app/b/page.tsx')).toBe('never');
    expect(moved('src/auth/a.ts', 'src/lib/a.ts')).toBe('never');
    expect(moved('packages/sdk/src/a.ts', 'packages/sdk/src/b.ts')).toBe('never');
  });
});

it('AD-15: the configuration adds paths, whatever their case', () => {
  const globs = exampleContext({ never: ['src/Core/**'], review: ['docs'] });
  expect(brief(classifyChange([fileChange('src/core/a.ts', '1;', '2;')], globs))).toBe('never deploy.never');
  expect(brief(classifyChange([fileChange('docs/a.md', 'a', 'b')], globs))).toBe('review deploy.review');
});

it('AD-15: a reason names the line, in the old text where the lines are gone', () => {
  const after = with_('const key = process.env.KEY;');
  expect(riskOf('src/a.ts', BODY, after).reasons[0]).toMatchObject({ path: 'src/a.ts', line: 3 });
  expect(riskOf('src/a.ts', after, BODY).reasons[0]).toMatchObject({ path: 'src/a.ts', line: 3 });
});

describe('AD-15: properties', () => {
  const LINES = [
    'count += 1;',
    'items.push(input);',
    "console.log('x');",
    'const key = process.env.KEY;',
    'await requireUser();',
    'await stripe.charges.create(input);',
    'if (row.ownerId !== me.id) throw new Error();',
    "headers.set('Access-Control-Allow-Origin', '*');",
    'const mail = input.email;',
    'await rateLimit(input);',
    'const h = createHmac(input);',
  ] as const;
  const lines = fc.array(fc.constantFrom(...LINES), { maxLength: 5 });
  const body = (inner: readonly string[]): string =>
    `export async function run() {\n${inner.join('\n')}\nreturn 1;\n}\n`;
  const rank = (one: RiskClass): number => ['safe', 'review', 'never'].indexOf(one);

  it('one more line with a topic never lowers the class', () => {
    const UNSAFE = LINES.slice(3);
    fc.assert(
      fc.property(lines, lines, fc.constantFrom(...UNSAFE), fc.nat(5), (before, after, extra, at) => {
        const text = [...after.slice(0, at), extra, ...after.slice(at)];
        const small = riskOf('src/a.ts', body([]), body(after)).class;
        const large = riskOf('src/a.ts', body([]), body(text)).class;
        expect(rank(large)).toBeGreaterThanOrEqual(rank(small));
        // Whatever else changes: a line that was not there is seen.
        if (!before.includes(extra))
          expect(riskOf('src/a.ts', body(before), body(text)).class).not.toBe('safe');
      }),
      { numRuns: 150 },
    );
  });

  it('the class of a change is the gravest of its files, in whatever order', () => {
    const files: fc.Arbitrary<FileChange> = fc
      .tuple(
        fc.constantFrom('src/a.ts', 'src/b.ts', 'README.md', 'package.json', 'src/billing.ts'),
        lines,
        lines,
      )
      .map(([path, before, after]) => fileChange(path, body(before), body(after)));
    fc.assert(
      fc.property(fc.array(files, { minLength: 1, maxLength: 4 }), (change) => {
        const single = change.map((file) => classifyChange([file], context).class).reduce(graver);
        expect(classifyChange(change, context).class).toBe(single);
        expect(classifyChange([...change].reverse(), context)).toEqual(classifyChange(change, context));
      }),
      { numRuns: 60 },
    );
  });
});
