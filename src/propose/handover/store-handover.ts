import path from 'node:path';
import type { Files, Git } from '../../core/ports.js';
import { sealPlan } from '../../session/land/plan.js';
import type { Handover } from './read-request.js';
import type { HandoverChange } from './request.js';
import { changedLines, patchedTree } from './tree-change.js';
import { fileDigest } from './write-handover.js';

/** Writes a handover that was read, or put on top of another commit; the request comes last. */
export async function storeHandover(files: Files, folder: string, handover: Handover): Promise<void> {
  const { request, patch, events, report } = handover;
  const contents = {
    ...(request.change === null ? {} : { 'change.patch': patch }),
    'events.ndjson': events,
    'report.md': report.markdown,
    'report.json': report.json,
    'request.json': `${JSON.stringify(request, undefined, 1)}\n`,
  };
  for (const [name, content] of Object.entries(contents)) await files.write(path.join(folder, name), content);
}

export type Stacked =
  | { readonly status: 'fits'; readonly handover: Handover }
  | { readonly status: 'conflict'; readonly reason: string };

const DIFF = ['diff', '--no-ext-diff', '--no-textconv', '--no-renames', '--binary'] as const;

/**
 * The same change on another commit: what git applies without any leniency, as a plan of its own. Whether it
 * still does what it is said to do is for `validateHandover` to find out.
 */
export async function putOnTop(
  deps: { readonly git: Git; readonly files: Files },
  handover: Handover,
  change: HandoverChange,
  tip: string,
): Promise<Stacked> {
  if (change.parent === tip) return { status: 'fits', handover };
  const { git, files } = deps;
  const applied = await patchedTree(git, files, tip, handover.patch);
  if (applied.status === 'refused') return { status: 'conflict', reason: applied.refusal.message };
  const { tree } = applied;
  const patch = await git.text([...DIFF, tip, tree, '--']);
  if (patch === '') return { status: 'conflict', reason: 'nothing of it is left to be done' };
  const { base } = handover.request;
  const { id } = sealPlan({
    ...{ baseRef: base.branch, baseCommit: base.commit, parent: tip, branch: change.branch, expected: tip },
    ...{ configHash: change.configHash, category: change.category, tree, patch, message: '' },
    diff: await changedLines(git, tip, tree),
    commands: change.commands,
    fingerprints: change.fixes.map((fix) => fix.fingerprint),
  });
  const text = `${patch}\n`;
  const request = {
    ...handover.request,
    change: { ...change, plan: id, parent: tip, expected: tip, tree },
    files: { ...handover.request.files, 'change.patch': fileDigest(text) },
  };
  return { status: 'fits', handover: { ...handover, request, patch: text } };
}
