import {
  code,
  heading,
  paragraph,
  strong,
  tableOr,
  type Block,
  type Inline,
  type Line,
  type Tone,
} from '../../report/document/blocks.js';
import type { Verdict } from '../judge/codes.js';
import type { Look } from '../judge/verdict.js';
import type { ProbeReport } from '../probes/probe.js';
import type { Verification } from './verify.js';
import type { Watched } from './watch.js';

const TONE: Readonly<Record<Verdict, Tone>> = {
  pass: 'good',
  fail: 'bad',
  inconclusive: 'warn',
  unverified: 'warn',
};

/** A number with at most two decimals. */
function figure(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function errorsOf({ errors }: Look): Line {
  if (errors === undefined) return 'no source';
  if (typeof errors === 'string') return `not told: ${errors}`;
  const { before, after, requestsBefore, requestsAfter } = errors;
  const requests = requestsBefore === null ? '' : ` (${requestsBefore} and ${requestsAfter ?? 0} requests)`;
  return `${before} in the hour before, ${after} since${requests}`;
}

function probesOf({ probes }: Look): Line {
  if (probes === undefined) return 'none';
  const control = probes.controlAnswers ? '' : ', control address silent';
  return `${probes.passing} of ${probes.total} pass, ${probes.down} down${control}`;
}

function servedOf({ served }: Look): Line {
  if (served === null) return 'not told';
  return served ? 'this commit' : [strong('another commit', 'bad')];
}

/** The looks of a verification as a table. */
export function looksTable(looks: readonly Look[]): Block {
  return tableOr(
    [
      { title: 'Seconds after served', align: 'right' },
      { title: 'Errors' },
      { title: 'Probes' },
      { title: 'Served' },
    ],
    looks.map((look) => [figure(look.seconds), errorsOf(look), probesOf(look), servedOf(look)]),
    'Nobody looked.',
  );
}

function lastReason({ attempts }: ProbeReport): string {
  return attempts.findLast(({ ok }) => !ok)?.reason ?? '';
}

function probesTable(probes: readonly ProbeReport[]): Block {
  return tableOr(
    [
      { title: 'Probe' },
      { title: 'State' },
      { title: 'Good', align: 'right' },
      { title: 'Asked', align: 'right' },
      { title: 'Last trouble' },
    ],
    probes.map((probe) => [
      [code(probe.name)],
      [strong(probe.state, probe.state === 'up' ? 'good' : probe.state === 'down' ? 'bad' : 'warn')],
      String(probe.attempts.filter(({ ok }) => ok).length),
      String(probe.attempts.length),
      lastReason(probe),
    ]),
    'No probe is configured.',
  );
}

export interface VerifiedDeployment {
  readonly environment: string;
  readonly provider: string;
  readonly commit: string;
  readonly watched: Watched | undefined;
  readonly verification: Verification | undefined;
  readonly verdict: Verdict;
  /** Stable code of the verdict. */
  readonly code: string;
  readonly explanation: string;
  /** What follows from it, in one sentence. */
  readonly consequence: string;
}

/** The summary of a verification: the verdict first, then what it rests on. */
export function verificationBlocks(deployed: VerifiedDeployment): readonly Block[] {
  const { watched, verification, verdict, environment, provider, commit } = deployed;
  const verdictLine: readonly Inline[] = [
    strong(verdict.toUpperCase(), TONE[verdict]),
    ` ${deployed.explanation} `,
    code(deployed.code),
  ];
  const blocks: Block[] = [
    heading(2, `Deployment of ${commit.slice(0, 12)} to ${environment}`),
    paragraph(...verdictLine),
    paragraph(deployed.consequence),
  ];
  if (watched !== undefined) {
    blocks.push(paragraph('Deployment at ', code(provider), `: ${watched.reason}`));
    const words = watched.deployment?.reason ?? '';
    if (words !== '') blocks.push(paragraph("The provider's words: ", code(words.slice(0, 500))));
  }
  if (verification !== undefined)
    blocks.push(
      heading(3, 'Looks'),
      looksTable(verification.looks),
      heading(3, 'Probes'),
      probesTable(verification.probes),
    );
  return blocks;
}
