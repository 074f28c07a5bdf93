import { getLibFiles } from '@ts-morph/common';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ts } from 'ts-morph';
import type { Files } from '../../core/ports.js';

const ENTRY = (bundle: string): string => `import compiler from ${JSON.stringify(pathToFileURL(bundle).href)};
export default compiler.ts;
`;

// tsc finds its library files beside the file that it believes to be its own.
const TSC = `#!/usr/bin/env node
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from '../lib/typescript.js';

const here = import.meta.url;
const own = path.join(path.dirname(fileURLToPath(here)), '..', 'lib', 'typescript.js');
ts.sys.getExecutingFilePath = () => own;
ts.executeCommandLine(ts.sys, () => undefined, ts.sys.args);
`;

/**
 * Puts the compiler that is bundled with the suite into a repository as its `typescript` package, so that the
 * demo needs neither network nor installation.
 *
 * @param bundle Absolute path of `dist/ts-morph/index.cjs`.
 */
export async function provideCompiler(files: Files, repository: string, bundle: string): Promise<void> {
  const home = path.join(repository, 'node_modules', 'typescript');
  const manifest = {
    name: 'typescript',
    version: ts.version,
    type: 'module',
    main: 'lib/typescript.js',
    bin: { tsc: 'bin/tsc' },
  };
  await files.write(path.join(home, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await files.write(path.join(home, 'lib', 'typescript.js'), ENTRY(bundle));
  await files.write(path.join(home, 'bin', 'tsc'), TSC);
  for (const library of getLibFiles())
    await files.write(path.join(home, 'lib', library.fileName), library.text);
  await files.makeExecutable(path.join(home, 'bin', 'tsc'));
  await files.link(
    path.join('..', 'typescript', 'bin', 'tsc'),
    path.join(repository, 'node_modules', '.bin', 'tsc'),
  );
}
