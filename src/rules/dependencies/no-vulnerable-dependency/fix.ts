import path from 'node:path';
import type { Edit, FixOutcome } from '../../../core/edit.js';
import type { Finding } from '../../../core/finding.js';
import { lineEdits } from '../../../core/line-edits.js';
import type { Files } from '../../../core/ports.js';
import { lastLines } from '../../../tools/output.js';
import type { Fixer, FixWorkspace } from '../../fixer.js';
import { manifestPath } from '../../shared/diagnostic.js';
import { inLayoutOf } from './lockfile-layout.js';
import { lockfileUpdate, type LockfileUpdate } from './managers.js';
import { declaredRanges, leadsTo, raisedRange, withRange } from './manifest.js';

function declined(reason: string): FixOutcome {
  return { status: 'declined', reason };
}

/** Texts of the repository that take part, by path. */
type Texts = ReadonlyMap<string, string>;

interface Plan {
  readonly name: string;
  readonly version: string;
  readonly lockfile: string;
  readonly update: LockfileUpdate;
  /** Manifests, lockfile and settings as they are. */
  readonly texts: Texts;
  readonly manifests: readonly string[];
}

async function textsOf(workspace: FixWorkspace, paths: readonly string[]): Promise<Texts> {
  const texts = new Map<string, string>();
  for (const file of paths) {
    const text = await workspace.read(file);
    if (text !== undefined) texts.set(file, text);
  }
  return texts;
}

/** What is to be done; a sentence when it is not for a machine to do. */
async function planOf(finding: Finding, workspace: FixWorkspace): Promise<Plan | string> {
  const { shape, documents } = workspace.context;
  const { package: name, version, bump, direct } = finding.data ?? {};
  if (typeof name !== 'string' || typeof version !== 'string') return 'no fixed version is known';
  if (direct !== true) return 'it comes with another package; updating that is for a person to decide';
  if (bump !== 'patch')
    return `the fixed version ${version} is no patch-level step, so it is asked about first`;
  const lockfile = shape.lockfile;
  if (lockfile === undefined) return 'there is no lockfile';
  const update = lockfileUpdate(shape, documents.paths);
  if (typeof update === 'string') return update;
  const manifests = shape.packages.map((member) => manifestPath(member.directory));
  const texts = await textsOf(workspace, [...manifests, lockfile, ...update.settings]);
  if (!texts.has(lockfile)) return `${lockfile} is not tracked`;
  const naming = manifests.filter((file) => declaredRanges(texts.get(file) ?? '', name).length > 0);
  const ranges = naming.flatMap((file) => declaredRanges(texts.get(file) ?? '', name));
  if (ranges.length === 0) return 'no manifest names it';
  const odd = ranges.find((range) => raisedRange(range.text, version) === undefined);
  if (odd !== undefined) return `the range ${odd.text} is not one version with ^ or ~`;
  if (!ranges.some((range) => leadsTo(range.text, version)))
    return `no range leads to ${version} by a patch-level step: ${ranges.map((range) => range.text).join(', ')}`;
  return { name, version, lockfile, update, texts, manifests: naming };
}

/** Runs the package manager over a copy; the reason when it fails, which is also how being offline shows. */
async function updateLockfile(
  workspace: FixWorkspace,
  directory: string,
  update: LockfileUpdate,
): Promise<string | undefined> {
  const [command = '', ...args] = update.command;
  const timeoutMs = workspace.context.config.scan.toolTimeoutSeconds * 1000;
  const result = await workspace.processes.run({
    command,
    args,
    cwd: directory,
    timeoutMs,
    env: { CI: undefined },
  });
  if (result.outcome === 'exited' && result.exitCode === 0) return undefined;
  if (result.outcome === 'not-found') return `${command} is not installed`;
  if (result.outcome === 'timed-out') return `${command} did not finish in time`;
  return `${command} could not update the lockfile: ${lastLines(result.stderr, 2, 300) || lastLines(result.stdout, 2, 300)}`;
}

/**
 * First with the exact version, so that the package manager takes that one and no later; then with the
 * range as its author writes it, which the lockfile repeats.
 */
async function resolved(
  plan: Plan,
  workspace: FixWorkspace,
  files: Files,
  directory: string,
): Promise<Texts | string> {
  for (const [file, text] of plan.texts) await files.write(path.join(directory, file), text);
  const manifestTexts = (change: (range: string) => string): Texts =>
    new Map(
      plan.manifests.map((file) => [
        file,
        withRange(plan.texts.get(file) ?? '', plan.name, (range) =>
          leadsTo(range, plan.version) ? change(range) : range,
        ),
      ]),
    );
  const exact = manifestTexts(() => plan.version);
  const raised = manifestTexts((range) => raisedRange(range, plan.version) ?? range);
  for (const step of [exact, raised]) {
    for (const [file, text] of step) await files.write(path.join(directory, file), text);
    const failure = await updateLockfile(workspace, directory, plan.update);
    if (failure !== undefined) return failure;
  }
  const lock = await files.readText(path.join(directory, plan.lockfile));
  if (lock === undefined) return `${plan.update.command[0] ?? 'the package manager'} left no lockfile`;
  const layout = plan.texts.get(plan.lockfile) ?? '';
  return new Map([...raised, [plan.lockfile, inLayoutOf(layout, plan.lockfile, lock)]]);
}

async function propose(finding: Finding, workspace: FixWorkspace): Promise<FixOutcome> {
  const { files } = workspace;
  if (files === undefined) return declined('there is no scratch directory to update the lockfile in');
  const plan = await planOf(finding, workspace);
  if (typeof plan === 'string') return declined(plan);
  const directory = await files.temporaryDirectory('caretaker-lockfile');
  try {
    const texts = await resolved(plan, workspace, files, directory);
    if (typeof texts === 'string') return declined(texts);
    const edits: Edit[] = [...texts].flatMap(([file, text]) =>
      lineEdits(file, plan.texts.get(file) ?? '', text),
    );
    if (edits.length === 0) return declined(`${plan.name} is already at ${plan.version}`);
    const touched = new Set(edits.map((edit) => edit.path));
    if (!touched.has(plan.lockfile))
      return declined('the lockfile does not change, so neither would what is installed');
    return { status: 'proposed', edits, summary: `Update ${plan.name} to ${plan.version}`, safety: 'safe' };
  } finally {
    await files.remove(directory);
  }
}

/** The patch-level update that removes a vulnerability, with the lockfile as the package manager writes it. */
export const fixer: Fixer = { rule: 'dependencies/no-vulnerable-dependency', propose };
