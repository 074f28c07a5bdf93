import path from 'node:path';
import { openGit } from '../../platform/git.js';
import type { CommandModule } from '../command.js';
import { flag } from '../command.js';
import { printNight, runNightFor } from '../session.js';
import { useCases } from '../use-cases.js';

const NEXT_STEPS = (directory: string, branch: string): string => `
Look at what it did:
  git -C ${directory} show ${branch}
Try it on your own repository (changes nothing):
  node dist/cli/index.js scan --repo <path>
  node dist/cli/index.js nightly --dry-run --repo <path>
Throw the demo away:
  rm -rf ${directory}
`;

export const demo: CommandModule = {
  name: 'demo',
  describe: (command) =>
    command
      .description(
        'Run the whole nightly loop on a copy of the shipped example repository. Needs no token, network or account.',
      )
      .option('--dry-run', 'stop at the plan'),
  run: async ({ runtime, globals, options }) => {
    const directory = await runtime.files.temporaryDirectory('caretaker-demo');
    const git = openGit(directory, runtime.processes);
    const { createExampleRepository } = await useCases();
    await createExampleRepository(runtime.installation, directory, runtime.files, git);
    if (!globals.quiet)
      runtime.stderr.write(`Made a copy of ${path.join('examples', 'invoices')} in ${directory}\n`);
    const result = await runNightFor(
      runtime,
      { ...globals, repo: directory },
      { dryRun: flag(options, 'dryRun'), tiers: 'all' },
    );
    const exitCode = printNight(runtime, globals, result);
    if (!globals.json && result.document.commit !== null)
      runtime.stdout.write(NEXT_STEPS(directory, result.document.branch ?? ''));
    return exitCode;
  },
};
