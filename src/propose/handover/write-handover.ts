import { createHash } from 'node:crypto';
import path from 'node:path';
import { SuiteError } from '../../core/errors.js';
import type { StateEvent } from '../../core/event.js';
import type { Files } from '../../core/ports.js';
import { cleanLine } from '../../report/document/clean.js';
import type { SessionReport, TestSide } from '../../report/session/data.js';
import type { NightlyRun } from '../../session/run/result.js';
import { toLine } from '../../state/entry.js';
import {
  COMMAND_LIMIT,
  HANDOVER_VERSION,
  TEXT_LIMIT,
  requestSchema,
  type ClaimedFix,
  type HandoverChange,
  type HandoverRequest,
} from './request.js';

/** What a night knows at its end; the session must have run with the landing mode `handover`. */
export interface HandoverSource {
  readonly run: Pick<NightlyRun, 'record' | 'plan' | 'scan'>;
  /** Entries that this run wrote to the log, in their order. */
  readonly events: readonly StateEvent[];
  readonly report: { readonly markdown: string; readonly data: SessionReport };
  readonly finishedAt: Date;
}

/** Hex SHA-256 of a file of the handover. */
export function fileDigest(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

function clip(text: string): string {
  // The second pass mends a character that the cut went through.
  return cleanLine(cleanLine(text).slice(0, TEXT_LIMIT));
}

function totalsOf(side: TestSide): HandoverChange['tests']['before'] {
  if (side.status === 'not-run') return null;
  const { passed, failed, skipped } = side.totals;
  return { passed, failed, skipped };
}

function fixesOf({ record, plan, scan }: HandoverSource['run']): readonly ClaimedFix[] {
  const planned = record.actions.fixes.filter((fix) => fix.result === 'planned');
  const severities = new Map(scan?.findings.map((found) => [found.fingerprint, found.severity]));
  return (plan?.fingerprints ?? []).map((fingerprint) => {
    const at = planned.findIndex((fix) => fix.fingerprint === fingerprint);
    const [fix] = at < 0 ? [] : planned.splice(at, 1);
    if (fix === undefined) {
      throw new SuiteError('The plan names a finding that the session does not tell of', {
        kind: 'internal',
        code: 'handover/unknown-fix',
      });
    }
    return {
      fingerprint,
      rule: fix.rule,
      path: fix.path,
      line: Math.max(1, fix.line),
      severity: severities.get(fingerprint) ?? 'low',
      message: clip(fix.message),
      summary: clip(fix.detail),
      by: fix.by,
    };
  });
}

function changeOf(run: HandoverSource['run']): HandoverChange | null {
  const { plan, record } = run;
  if (plan === null || record.outcome !== 'planned') return null;
  return {
    plan: plan.id,
    parent: plan.parent,
    branch: plan.branch,
    expected: plan.expected,
    tree: plan.tree,
    configHash: plan.configHash,
    category: plan.category,
    fixes: [...fixesOf(run)],
    commands: plan.commands.slice(0, COMMAND_LIMIT).map(clip),
    tests: { before: totalsOf(record.tests.before), after: totalsOf(record.tests.after) },
  };
}

/**
 * Writes the handover folder, which must be empty or absent: request, patch, the session's own events and
 * its report. The request comes last, so that a folder without it is one whose writing was cut off.
 *
 * @throws SuiteError `handover/landed` when the session has landed its change by itself.
 */
export async function writeHandover(
  files: Files,
  folder: string,
  source: HandoverSource,
): Promise<HandoverRequest> {
  const { run, events, report, finishedAt } = source;
  const { record, plan } = run;
  if (record.outcome === 'landed') {
    throw new SuiteError('A session that landed its change has nothing to hand over', {
      kind: 'internal',
      code: 'handover/landed',
      hint: 'Run the session with the landing mode `handover`.',
    });
  }
  const change = changeOf(run);
  const contents = {
    // The plan's hash is over the text without its last line feed.
    'change.patch': change === null || plan === null ? null : `${plan.patch}\n`,
    'events.ndjson': events.map(toLine).join(''),
    'report.md': report.markdown,
    'report.json': `${JSON.stringify(report.data)}\n`,
  };
  for (const [name, content] of Object.entries(contents)) {
    if (content !== null) await files.write(path.join(folder, name), content);
  }
  const patch = contents['change.patch'];
  const request = requestSchema.parse({
    v: HANDOVER_VERSION,
    session: record.session,
    outcome: record.outcome,
    reason: clip(record.reason),
    startedAt: record.startedAt,
    finishedAt: finishedAt.toISOString(),
    base: record.base,
    change,
    files: {
      'change.patch': patch === null ? null : fileDigest(patch),
      'events.ndjson': fileDigest(contents['events.ndjson']),
      'report.md': fileDigest(contents['report.md']),
      'report.json': fileDigest(contents['report.json']),
    },
  } satisfies HandoverRequest);
  await files.write(path.join(folder, 'request.json'), `${JSON.stringify(request, undefined, 1)}\n`);
  return request;
}
