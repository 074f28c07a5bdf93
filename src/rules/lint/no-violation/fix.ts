import path from 'node:path';
import type { PackageShape } from '../../../config/shape.js';
import type { FixOutcome } from '../../../core/edit.js';
import type { Finding } from '../../../core/finding.js';
import { lineEdits } from '../../../core/line-edits.js';
import type { Files, ProcessResult } from '../../../core/ports.js';
import { findProgram } from '../../../tools/environment.js';
import { applyFixes, eslintFixes } from '../../../tools/linter/fixes.js';
import { configArguments, lintInvocation } from '../../../tools/linter/run.js';
import type { Fixer, FixWorkspace } from '../../fixer.js';
import { safetyOf } from './safety.js';

/** As many passes as ESLint itself makes over one file. */
const MAX_PASSES = 10;

interface Job {
  readonly workspace: FixWorkspace;
  readonly path: string;
  readonly code: string;
  readonly program: string;
  readonly cwd: string;
  readonly flags: readonly string[];
  readonly timeoutMs: number;
}

type Fixed = { readonly text: string } | { readonly declined: string };

function run(job: Job, args: readonly string[], input?: string): Promise<ProcessResult> {
  return job.workspace.processes.run({
    ...{ command: job.program, args: [...args], cwd: job.cwd, timeoutMs: job.timeoutMs },
    env: { CI: '1' },
    ...(input === undefined ? {} : { input }),
  });
}

function silent(job: Job): Fixed {
  return { declined: `${path.basename(job.program)} gave no readable answer for ${job.path}` };
}

/** ESLint names its fixes in the report, so only those of one rule are taken and nothing is written. */
async function withEslint(job: Job, before: string): Promise<Fixed> {
  let text = before;
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const target = path.join(job.workspace.root, job.path);
    const result = await run(
      job,
      [...job.flags, '--format', 'json', '--stdin', '--stdin-filename', target],
      text,
    );
    const fixes = result.outcome === 'exited' ? eslintFixes(result.stdout, job.code) : undefined;
    if (fixes === undefined) return silent(job);
    const next = applyFixes(text, fixes);
    if (next === text) return { text };
    text = next;
  }
  return { declined: `the fixes of ${job.code} do not come to an end` };
}

/** Biome prints the text as it would be; `--only` keeps other rules' fixes out. */
async function withBiome(job: Job, before: string): Promise<Fixed> {
  const rule = job.code.replace(/^lint\//, '');
  const args = [
    'lint',
    '--write',
    `--only=${rule}`,
    `--stdin-file-path=${path.join(job.workspace.root, job.path)}`,
  ];
  const result = await run(job, [...args, ...job.flags], before);
  if (result.outcome !== 'exited' || result.truncated || result.stdout.trim() === '') return silent(job);
  return { text: result.stdout };
}

/** oxlint reads no standard input: it fixes a copy outside the worktree. */
async function withOxlint(job: Job, before: string, files: Files): Promise<Fixed> {
  const directory = await files.temporaryDirectory('caretaker-lint');
  try {
    const copy = path.join(directory, path.basename(job.path));
    await files.write(copy, before);
    const [, plugin = 'eslint', rule = job.code] = /^([\w-]+)\(([\w/-]+)\)$/.exec(job.code) ?? [];
    const name = plugin === 'eslint' ? rule : `${plugin}/${rule}`;
    const result = await run(job, ['--fix', '-A', 'all', '-D', name, copy]);
    const text = result.outcome === 'exited' ? await files.readText(copy) : undefined;
    return text === undefined ? silent(job) : { text };
  } finally {
    await files.remove(directory);
  }
}

function memberOf(finding: Finding, workspace: FixWorkspace): PackageShape | undefined {
  const name = finding.data?.package;
  return workspace.context.shape.packages.find((member) => member.name === name);
}

async function propose(finding: Finding, workspace: FixWorkspace): Promise<FixOutcome> {
  const decline = (reason: string): FixOutcome => ({ status: 'declined', reason });
  const code = finding.data?.code;
  const member = memberOf(finding, workspace);
  const before = await workspace.read(finding.path);
  if (typeof code !== 'string' || member === undefined || before === undefined) {
    return decline('the file or its package is not there any more');
  }
  const plan = lintInvocation(member);
  if (plan === undefined) return decline('the linter is not one that can be asked for a fix');
  const { files, root } = workspace;
  if (files === undefined) return decline('there is no file system to find the linter in');
  const program = await findProgram({ root, files }, member.directory, plan.linter);
  if (program === undefined) return decline(`${plan.linter} is not installed in the repository`);
  const job: Job = {
    ...{ workspace, path: finding.path, code, program },
    cwd: path.join(workspace.root, member.directory),
    flags: configArguments(plan.linter, plan.scripted),
    timeoutMs: workspace.context.config.scan.toolTimeoutSeconds * 1000,
  };
  const fixed =
    plan.linter === 'eslint'
      ? await withEslint(job, before)
      : plan.linter === 'biome'
        ? await withBiome(job, before)
        : await withOxlint(job, before, files);
  if ('declined' in fixed) return decline(fixed.declined);
  const edits = lineEdits(finding.path, before, fixed.text);
  if (edits.length === 0) return decline(`${plan.linter} has no fix of its own for ${code} here`);
  return {
    status: 'proposed',
    edits,
    summary: `Apply the fix of ${code} in ${finding.path}`,
    safety: safetyOf(code),
  };
}

/** The linter's own fix for one rule in one file. */
export const fixer: Fixer = { rule: 'lint/no-violation', propose };
