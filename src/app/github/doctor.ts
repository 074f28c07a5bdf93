import path from 'node:path';
import type { Diagnosis } from '../../doctor/check.js';
import { examine, type Examination } from '../../doctor/examine.js';
import { lastWords } from '../../core/git-words.js';
import type { Git } from '../../core/ports.js';
import {
  code,
  heading,
  paragraph,
  strong,
  tableOr,
  type Block,
  type Tone,
} from '../../report/document/blocks.js';
import { branchName } from '../../session/land/branch.js';
import type { Repository } from '../repository.js';
import type { System } from '../system.js';
import { defaultTip } from './stored-state.js';
import type { Link } from './link.js';

const WORKFLOWS = '.github/workflows';
/** Larger files are not workflows that anybody wrote. */
const WORKFLOW_BYTES = 200_000;

async function workflowFiles(git: Git, tip: string): Promise<readonly { path: string; text: string }[]> {
  const output = await git.text(['ls-tree', '-z', '--name-only', tip, '--', `${WORKFLOWS}/`]);
  const names = output.split('\0').filter((name) => /\.ya?ml$/.test(name));
  return Promise.all(
    names.map(async (name) => ({
      path: name,
      text: (await git.text(['cat-file', 'blob', `${tip}:${name}`])).slice(0, WORKFLOW_BYTES),
    })),
  );
}

/** Asks for a push that is not sent: the server checks the permission before it says what it has. */
async function tryPush(git: Git, branch: string): Promise<{ allowed: boolean; detail: string }> {
  const args = [
    'push',
    '--dry-run',
    '--porcelain',
    '--no-verify',
    '--',
    'origin',
    `HEAD:refs/heads/${branch}`,
  ];
  const result = await git.run(args);
  // A branch that is there already and moved on is not about permission.
  const allowed = result.exitCode === 0 || result.stdout.includes('[rejected]');
  return { allowed, detail: lastWords(result.stderr) };
}

/** Looks at everything that a night on GitHub needs; changes nothing. */
export async function diagnose(system: System, repository: Repository, link: Link): Promise<Examination> {
  const { config, git } = repository;
  const now = system.clock.now();
  const access = await link.withAccess(git);
  const tip = await defaultTip(git, link);
  return examine({
    forge: link.forge,
    config,
    repository: link.repository,
    viewer: link.viewer,
    baseBranch: config.baseBranch ?? link.repository.defaultBranch,
    dayBranch: branchName(config.session.branchPrefix, now),
    tryPush: () => tryPush(access, `${path.posix.dirname(config.session.branchPrefix)}/caretaker-doctor`),
    workflows: await workflowFiles(git, tip),
    now,
  });
}

const TONES: Readonly<Record<Diagnosis['health'], Tone>> = {
  ok: 'good',
  warning: 'warn',
  failing: 'bad',
  unknown: 'dim',
};

/** The examination for a person to read, what fails first. */
export function examinationBlocks({ diagnoses, healthy }: Examination): readonly Block[] {
  const order = ['failing', 'warning', 'unknown', 'ok'];
  const sorted = [...diagnoses].sort((a, b) => order.indexOf(a.health) - order.indexOf(b.health));
  return [
    heading(2, 'Doctor'),
    paragraph(
      healthy ? 'Nothing keeps a night from ending well.' : 'A night could not end well as things are.',
    ),
    tableOr(
      [{ title: 'check' }, { title: 'health' }, { title: 'seen' }, { title: 'remedy' }],
      sorted.map(({ id, health, seen, remedy }) => [
        [code(id)],
        [strong(health, TONES[health])],
        seen,
        remedy ?? '',
      ]),
      '',
    ),
  ];
}
