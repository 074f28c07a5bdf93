import path from 'node:path';
import { SuiteError } from '../../core/errors.js';
import { readRevert, type ReadRevert } from '../../emergency/red-base/read-revert.js';
import { REVERT_FILE } from '../../emergency/red-base/revert-request.js';
import { HANDOVER_FILES } from '../../propose/handover/request.js';
import { readHandover, type ReadHandover } from '../../propose/handover/read-request.js';
import { refusal } from '../../propose/handover/refusal.js';
import { readArchive, STATE_LIMITS, type ArchiveFiles } from '../../state/artifact/archive.js';
import { refuseCommit, refuseRun } from '../../state/artifact/trust.js';
import type { System } from '../system.js';
import type { Link } from './link.js';
import { HANDOVER_ARTIFACT, REVERT_ARTIFACT, revertFolder } from './prepare.js';
import { isStoredAs } from './store-artifact.js';
import { trustRules } from './stored-state.js';

function refused(code: string, message: string): ReadHandover {
  return { status: 'refused', refusals: [{ code: `handover/${code}`, message }] };
}

/** What another run must be so that a plan of it is looked at. Its content is judged like any other. */
async function distrust(link: Link, run: number, tip: string): Promise<string | undefined> {
  const rules = trustRules(link);
  if (rules === undefined || run === link.run?.run) return undefined;
  const found = await link.forge.run(run);
  const wrong = refuseRun(found, rules);
  if (wrong !== undefined) return wrong.reason;
  return refuseCommit(found, await link.forge.compare(found.headCommit, tip))?.reason;
}

/** The files of a run's artifact, unpacked in memory. */
export async function filesOf(
  link: Link,
  run: number,
  name: string,
): Promise<ArchiveFiles | { readonly code: string; readonly reason: string }> {
  const artifacts = (await link.forge.listArtifacts(run)).filter((artifact) =>
    isStoredAs(artifact.name, name),
  );
  const [newest] = [...artifacts].sort((a, b) => b.id - a.id);
  if (newest === undefined) return { code: 'missing', reason: `run ${run} handed nothing over` };
  if (newest.isExpired) return { code: 'expired', reason: `what run ${run} handed over is deleted` };
  const bytes = await link.forge.downloadArtifact(newest.id, STATE_LIMITS.archiveBytes);
  const unpacked = await readArchive(bytes, { digest: newest.digest, limits: STATE_LIMITS });
  return 'refusal' in unpacked ? { code: 'archive', reason: unpacked.refusal.reason } : unpacked.value;
}

/** Gives the files to a reader of folders; a file with another name never touches the disk. */
export async function inFolder<T>(
  system: System,
  files: ArchiveFiles,
  allowed: readonly string[],
  read: (folder: string) => Promise<T>,
): Promise<T | undefined> {
  if ([...files.keys()].some((name) => !allowed.includes(name))) return undefined;
  const folder = await system.files.temporaryDirectory('caretaker-handover');
  try {
    for (const [name, content] of files) await system.files.write(path.join(folder, name), content);
    return await read(folder);
  } finally {
    await system.files.remove(folder);
  }
}

const UNKNOWN_FILE = 'a file in it has another name';

/** The handover that a run of ours stored, read by its form; nothing in it is believed yet. */
export async function receiveHandover(
  system: System,
  link: Link,
  run: number,
  tip: string,
): Promise<ReadHandover> {
  const wrong = await distrust(link, run, tip);
  if (wrong !== undefined) return refused('untrusted-run', wrong);
  const files = await filesOf(link, run, HANDOVER_ARTIFACT);
  if ('reason' in files) return refused(files.code, files.reason);
  const read = await inFolder(system, files, Object.keys(HANDOVER_FILES), (folder) =>
    readHandover(system.files, folder),
  );
  return read ?? refused('unknown-file', UNKNOWN_FILE);
}

/** The revert that this run's other half planned, read by its form. */
export async function receiveRevert(system: System, link: Link, handover?: string): Promise<ReadRevert> {
  if (handover !== undefined) return readRevert(system.files, revertFolder(handover));
  if (link.run === undefined) return { status: 'none' };
  const files = await filesOf(link, link.run.run, REVERT_ARTIFACT);
  if ('reason' in files) {
    if (files.code === 'missing') return { status: 'none' };
    return { status: 'refused', refusals: [refusal(files.code, files.reason)] };
  }
  const read = await inFolder(system, files, [REVERT_FILE], (folder) => readRevert(system.files, folder));
  return read ?? { status: 'refused', refusals: [refusal('unknown-file', UNKNOWN_FILE)] };
}

/** A folder that the other half wrote on this machine, for the command line. */
export async function readFolder(system: System, folder: string): Promise<ReadHandover> {
  if ((await system.files.stat(folder)) !== undefined) return readHandover(system.files, folder);
  throw new SuiteError(`There is no handover in ${folder}`, {
    kind: 'input',
    code: 'handover/no-folder',
    hint: 'Write one with "caretaker nightly --handover <folder>".',
  });
}
