import path from 'node:path';
import { SuiteError } from '../../core/errors.js';
import type { Files, Git } from '../../core/ports.js';
import { provideCompiler } from './embedded-compiler.js';

/** Installed location of the suite: the folder that holds `dist`, `examples` and `actions`. */
export interface Installation {
  readonly root: string;
}

const AUTHOR = ['-c', 'user.name=Demo', '-c', 'user.email=demo@example.com'] as const;

async function copyTree(files: Files, from: string, to: string): Promise<void> {
  for (const name of await files.list(from)) {
    const source = path.join(from, name);
    const stat = await files.stat(source);
    if (name === 'node_modules' || stat === undefined) continue;
    if (stat.kind === 'directory') await copyTree(files, source, path.join(to, name));
    else await files.write(path.join(to, name), (await files.read(source)) ?? '');
  }
}

/**
 * Makes a fresh git repository from the shipped example, ready to be maintained.
 *
 * @throws SuiteError `demo/example-missing` when the installation lacks `examples/invoices`.
 */
export async function createExampleRepository(
  installation: Installation,
  directory: string,
  files: Files,
  git: Git,
): Promise<void> {
  const source = path.join(installation.root, 'examples', 'invoices');
  if ((await files.stat(path.join(source, 'package.json'))) === undefined) {
    throw new SuiteError('the example repository is not there', {
      kind: 'input',
      code: 'demo/example-missing',
      hint: `Run the demo from a full clone; expected ${source}`,
    });
  }
  await copyTree(files, source, directory);
  const repository = git.at(directory);
  await repository.text(['init', '--quiet']);
  // `init --initial-branch` needs git 2.28; this works with every git.
  await repository.text(['symbolic-ref', 'HEAD', 'refs/heads/main']);
  await repository.text(['add', '--all']);
  await repository.text([...AUTHOR, 'commit', '--quiet', '--message', 'Start the invoices service']);
  await provideCompiler(files, directory, path.join(installation.root, 'dist', 'ts-morph', 'index.cjs'));
}
