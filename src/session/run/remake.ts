import type { KeptFix } from '../change/change-set.js';
import type { ScanOutcome } from '../ports.js';
import { attempt } from './attempt.js';
import type { Making } from './making.js';
import { leave, recordOf } from './implement.js';

/** Makes one fix again on what is there now; undefined when it does not hold without what it was made on. */
async function again(making: Making, fix: KeptFix, scan: ScanOutcome) {
  const { state } = making;
  // An executor does not make the same change twice: its finding gets another night.
  const repeatable = fix.finding.remediation.by === 'fixer';
  const tried = repeatable ? await attempt(making, fix.finding, scan) : undefined;
  if (tried?.result.status !== 'kept') {
    leave(state, [fix], 'left for the next session: it stood on a fix that broke the checks');
    return undefined;
  }
  const { finding, result } = tried;
  const { fingerprint } = fix.finding;
  state.fixes = state.fixes.map((entry) =>
    entry.fingerprint === fingerprint ? recordOf(finding, 'planned', result.fix.summary) : entry,
  );
  return result;
}

/**
 * Puts the change together without some of its fixes. What shares a file with one of them is made and proved anew
 * on what is there now; the others stay as they are to the byte. Returns the newest scan when a fix was made anew.
 */
export async function remakeWithout(
  making: Making,
  fixes: readonly KeptFix[],
  dropped: ReadonlySet<KeptFix>,
): Promise<ScanOutcome | undefined> {
  const { workshop, tools } = making.work;
  const { changes } = workshop;
  const first = fixes.findIndex((fix) => dropped.has(fix));
  await changes.reset(fixes, first);
  /** Files that do not read as later fixes found them. */
  const moved = new Set<string>();
  let scan: ScanOutcome | undefined;
  let remade = false;
  for (const fix of fixes.slice(first)) {
    const paths = fix.changes.map((change) => change.path);
    if (!dropped.has(fix) && !paths.some((path) => moved.has(path))) {
      await changes.write(fix.changes);
      changes.keep(fix);
      scan = undefined;
      continue;
    }
    for (const path of paths) moved.add(path);
    if (dropped.has(fix)) continue;
    scan ??= await workshop.scan(changes.overlay(), tools);
    const result = await again(making, fix, scan);
    if (result === undefined) continue;
    scan = result.scan;
    remade = true;
    for (const { path } of result.fix.changes) moved.add(path);
  }
  return remade ? (scan ?? (await workshop.scan(changes.overlay(), tools))) : undefined;
}
