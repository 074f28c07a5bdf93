import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanEnvironment, projectRoot, runProgram, type Finished } from './support/built.js';

/** The script needs the Node of the repository, which strips types; tests may run under an older one. */
const NODE = path.join(projectRoot, 'node_modules', 'node', 'bin', 'node');
const AREAS = path.join('src', 'orchestrator', 'areas');

let base = '';

const run = (args: readonly string[], cwd: string): Promise<Finished> =>
  runProgram(NODE, args, { cwd, env: cleanEnvironment() });

function createArea(name: string): Promise<Finished> {
  const flags = [
    '--experimental-transform-types',
    '--no-warnings',
    '--import',
    './scripts/source-loader.mjs',
  ];
  return run([...flags, 'scripts/create-area.ts', '--root', base, '--', name], projectRoot);
}

const text = (...parts: readonly string[]): string => readFileSync(path.join(base, ...parts), 'utf8');

beforeAll(async () => {
  base = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'caretaker-create-area-')));
  for (const file of ['src', 'tsconfig.json', 'package.json', 'jest.config.js'])
    cpSync(path.join(projectRoot, file), path.join(base, file), { recursive: true });
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(base, 'node_modules'));
  expect(await createArea('accessibility')).toMatchObject({ code: 0, stderr: '' });
});

afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

describe('OR-02: create-area scaffolds an area with all its pieces', () => {
  it('makes the files that every area has, and registers the area', () => {
    const piecesOf = (name: string): readonly string[] => readdirSync(path.join(base, AREAS, name)).sort();
    expect(piecesOf('accessibility')).toEqual(piecesOf('backend'));
    expect(text(AREAS, 'registry.ts')).toMatch(/ {2}monitoring,\n {2}accessibility,\n\];/);
    expect(text('src/config/sections/orchestrator.ts')).toMatch(
      / {2}'monitoring',\n {2}'accessibility',\n\] as const;/,
    );
  });

  it('type-checks', async () => {
    const files = ['area.ts', 'criteria.test.ts'].map((file) => path.join(AREAS, 'accessibility', file));
    const config = {
      extends: './tsconfig.json',
      include: [],
      files: [...files, path.join(AREAS, 'registry.ts')],
    };
    writeFileSync(path.join(base, 'tsconfig.area.json'), JSON.stringify(config));
    const tsc = path.join('node_modules', 'typescript', 'bin', 'tsc');
    expect(await run([tsc, '--noEmit', '-p', 'tsconfig.area.json'], base)).toMatchObject({
      code: 0,
      stdout: '',
    });
  }, 120_000);

  it('passes its own test, and the one that every area is complete once it is filled in', async () => {
    const test = (): Promise<Finished> => {
      const jest = path.join('node_modules', 'jest', 'bin', 'jest.js');
      const where = ['--rootDir', base, `--roots=${path.join(base, 'src')}`];
      const which = ['--testPathPatterns', 'areas/(areas\\.test|accessibility/)'];
      return run(['--experimental-vm-modules', '--no-warnings', jest, ...where, ...which], base);
    };
    const unfinished = await test();
    expect(unfinished.code).toBe(1);
    expect(unfinished.stderr).toContain('accessibility is finished: nothing of its scaffold is left');
    expect(unfinished.stderr).toContain('1 failed');

    const folder = path.join(base, AREAS, 'accessibility');
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
      path.join(folder, name),
    ))
      if (/\.(?:ts|md)$/.test(file))
        writeFileSync(file, readFileSync(file, 'utf8').replaceAll('TODO', 'Filled in'));
    const finished = await test();
    expect(finished.code === 0 ? '' : finished.stderr).toBe('');
    expect(finished.stderr).toContain('2 passed, 2 total');
  }, 120_000);

  it.each([
    ['accessibility', 'the area accessibility exists already'],
    ['backend', 'the area backend exists already'],
    ['areas', 'is a word of the code'],
    ['class', 'is a word of the code'],
    ...['', 'ux', 'Design', 'two-words', '../outside', 'area/inner'].map((name) => [name, 'is not a name']),
  ])('refuses "%s": %s', async (name, reason) => {
    const before = [text(AREAS, 'registry.ts'), text('src/config/sections/orchestrator.ts')];
    expect(await createArea(name)).toMatchObject({ code: 2, stderr: expect.stringContaining(reason) });
    expect([text(AREAS, 'registry.ts'), text('src/config/sections/orchestrator.ts')]).toEqual(before);
  });
});
