import path from 'node:path';
import { SuiteError } from '../../core/errors.js';
import { HANDOVER_FILES } from '../../propose/handover/request.js';
import { readHandover, type ReadHandover } from '../../propose/handover/read-request.js';
import { refusal } from '../../propose/handover/refusal.js';
import { readArchive, STATE_LIMITS } from '../../state/artifact/archive.js';
import { refuseCommit, refuseRun } from '../../state/artifact/trust.js';
import type { System } from '../system.js';
import type { Link } from './link.js';
import { HANDOVER_ARTIFACT } from './prepare.js';
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

/** The handover that a run of ours stored, read by its form; nothing in it is believed yet. */
export async function receiveHandover(
  system: System,
  link: Link,
  run: number,
  tip: string,
): Promise<ReadHandover> {
  const wrong = await distrust(link, run, tip);
  if (wrong !== undefined) return refused('untrusted-run', wrong);
  const artifacts = (await link.forge.listArtifacts(run)).filter(({ name }) =>
    isStoredAs(name, HANDOVER_ARTIFACT),
  );
  const [newest] = [...artifacts].sort((a, b) => b.id - a.id);
  if (newest === undefined) return refused('missing', `run ${run} handed nothing over`);
  if (newest.isExpired) return refused('expired', `what run ${run} handed over is deleted`);
  const bytes = await link.forge.downloadArtifact(newest.id, STATE_LIMITS.archiveBytes);
  const unpacked = await readArchive(bytes, { digest: newest.digest, limits: STATE_LIMITS });
  if ('refusal' in unpacked)
    return { status: 'refused', refusals: [refusal('archive', unpacked.refusal.reason)] };
  const folder = await system.files.temporaryDirectory('caretaker-handover');
  try {
    for (const [name, content] of unpacked.value) {
      // Anything else would be refused by its name; it need not touch the disk for that.
      if (!Object.hasOwn(HANDOVER_FILES, name))
        return refused('unknown-file', 'a file in it has another name');
      await system.files.write(path.join(folder, name), content);
    }
    return await readHandover(system.files, folder);
  } finally {
    await system.files.remove(folder);
  }
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
