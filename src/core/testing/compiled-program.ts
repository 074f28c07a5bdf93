import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { transformSync } from '@swc/core';

export interface CompiledProgram {
  /** JavaScript that node runs. */
  readonly file: string;
  dispose(): void;
}

const RELATIVE_IMPORT =
  /\bfrom\s*['"](\.{1,2}\/[^'"]+)\.js['"]|\bimport\(\s*['"](\.{1,2}\/[^'"]+)\.js['"]\s*\)/g;

/**
 * Compiles a TypeScript file of src and all that it imports into a temporary directory, so that a test
 * can start it as a real process. `root` is the directory that holds src and node_modules.
 */
export function compileProgram(root: string, entry: string): CompiledProgram {
  const target = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'caretaker-program-')));
  writeFileSync(path.join(target, 'package.json'), '{"type":"module"}');
  symlinkSync(path.join(root, 'node_modules'), path.join(target, 'node_modules'));
  const done = new Set<string>();
  const queue = [entry.replace(/\.ts$/, '')];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (done.has(name)) continue;
    done.add(name);
    const { code } = transformSync(readFileSync(path.join(root, `${name}.ts`), 'utf8'), {
      filename: `${name}.ts`,
      configFile: false,
      swcrc: false,
      jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
      module: { type: 'es6' },
    });
    const output = path.join(target, `${name}.js`);
    mkdirSync(path.dirname(output), { recursive: true });
    writeFileSync(output, code);
    for (const [, from, dynamic] of code.matchAll(RELATIVE_IMPORT)) {
      queue.push(path.posix.join(path.posix.dirname(name), from ?? dynamic ?? ''));
    }
  }
  return {
    file: path.join(target, entry.replace(/\.ts$/, '.js')),
    dispose: () => {
      rmSync(target, { recursive: true, force: true });
    },
  };
}
