import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { Diagnosis, WorkflowFile } from '../../doctor/check.js';
import { examine, type Examination } from '../../doctor/examine.js';
import { applyTrial, clearLeftovers } from '../../doctor/trial/apply.js';
import { planTrial } from '../../doctor/trial/plan.js';
import type { TrialResult } from '../../doctor/trial/result.js';
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
import { fetchTip, trialHands } from './trial-hands.js';

const WORKFLOWS = '.github/workflows';
/** Larger files are not workflows that anybody wrote. */
const WORKFLOW_BYTES = 200_000;

async function workflowFiles(git: Git, tip: string): Promise<readonly WorkflowFile[]> {
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

/** Pushes, opens, waits, and takes all of it away again; first what an earlier trial could not. */
async function tryOut({ clock }: System, git: Git, { forge }: Link, base: string): Promise<TrialResult> {
  const hands = trialHands(git, forge, clock);
  const earlier = await clearLeftovers(hands);
  const parent = await fetchTip(git, base);
  const plan = planTrial({ base, parent, now: clock.now(), salt: randomBytes(4).toString('hex') });
  // A pull request starts the workflows of the base as the host has it, which this clone may not have had.
  const result = await applyTrial(plan, hands, await workflowFiles(git, parent));
  return { ...result, left: [...earlier, ...result.left] };
}

/**
 * Looks at everything that a night on GitHub needs; changes nothing, unless a trial is asked for.
 *
 * @param kind `trial`: also pushes an empty commit and opens a draft pull request, and takes both away again.
 */
export async function diagnose(
  system: System,
  repository: Repository,
  link: Link,
  kind: 'look' | 'trial',
): Promise<Examination> {
  const { config, git } = repository;
  const now = system.clock.now();
  const access = await link.withAccess(git);
  const tip = await defaultTip(git, link);
  const baseBranch = config.baseBranch ?? link.repository.defaultBranch;
  const trial = kind === 'trial' ? await tryOut(system, access, link, baseBranch) : undefined;
  return examine({
    forge: link.forge,
    config,
    repository: link.repository,
    viewer: link.viewer,
    baseBranch,
    dayBranch: branchName(config.session.branchPrefix, now),
    tryPush: () => tryPush(access, `${path.posix.dirname(config.session.branchPrefix)}/caretaker-doctor`),
    workflows: await workflowFiles(git, tip),
    ...(trial === undefined ? {} : { trial }),
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
