import { formatDuration, plural } from '../../report/document/format.js';
import { cleanLine } from '../../report/document/clean.js';
import type { JudgementCode } from './codes.js';
import type { Evidence } from './evidence.js';
import type { Exceeded } from './thresholds.js';
import type { ErrorCounts, ErrorTest, ProbeEvidence } from './verdict.js';

const HOUR_SECONDS = 3600;
const MAX_REASON = 200;
const LEAST_P = 0.0001;

/** Two digits that matter: `0.0042`, `12`, `3.4`. */
function figure(value: number): string {
  return value >= 10 ? String(Math.round(value)) : String(Number(value.toPrecision(2)));
}

function duration(seconds: number): string {
  return formatDuration(seconds * 1000);
}

function windowBefore({ beforeSeconds = HOUR_SECONDS }: ErrorCounts): string {
  return beforeSeconds === HOUR_SECONDS ? 'the hour before' : `the ${duration(beforeSeconds)} before`;
}

/** `8 errors in 5 min after 12 in the hour before (8 times the rate)`. */
function comparison(counts: ErrorCounts, { ratio }: ErrorTest): string {
  const times = ratio === null ? '' : ` (${figure(ratio)} times the rate)`;
  const requests =
    counts.requestsAfter === null
      ? ''
      : `, ${plural(counts.requestsAfter, 'request')} against ${counts.requestsBefore ?? 'unknown'}`;
  return `${plural(counts.after, 'error')} in ${duration(counts.seconds)} after ${counts.before} in ${windowBefore(counts)}${times}${requests}`;
}

/** How surprising it would be if nothing was wrong. */
function surprise({ p, criticalAfter }: ErrorTest): string {
  const chance = p < LEAST_P ? `p below ${LEAST_P}` : `p = ${figure(p)}`;
  return `${criticalAfter} or more are too many (${chance})`;
}

function probesText(probes: ProbeEvidence | undefined): string {
  if (probes === undefined) return 'no probe is configured';
  if (probes.passing === probes.total)
    return probes.total === 1 ? 'the probe passed' : `all ${probes.total} probes passed`;
  return `${probes.passing} of ${plural(probes.total, 'probe')} passed`;
}

function sentence(text: string): string {
  const cleaned = cleanLine(text);
  return `${cleaned.charAt(0).toUpperCase()}${cleaned.slice(1)}.`;
}

function boundText({ bound }: ErrorTest): string {
  return Number.isFinite(bound)
    ? `the true rate is below ${figure(bound)} times the one before (90 % sure)`
    : 'with no errors before, no rise can be ruled out';
}

/** What the sentences are made of. */
interface Facts {
  readonly evidence: Evidence;
  readonly probes: string;
  /** The counts in words. */
  readonly compared: string;
  readonly surprise: string;
  readonly bound: string;
  readonly over: string;
}

function overThreshold({ over, compared, evidence }: Facts): string {
  return evidence.last === undefined ? over : `${over}: ${compared}`;
}

const SENTENCES: Readonly<Record<JudgementCode, (facts: Facts) => string>> = {
  'probes/down': ({ evidence: { probes } }) =>
    `${probes?.down ?? 0} of ${plural(probes?.total ?? 0, 'probe')} ${probes?.down === 1 ? 'is' : 'are'} down while the control address answers`,
  'errors/confirmed': ({ compared, surprise: why }) =>
    `${compared}: ${why}, and the look before crossed the bound too`,
  'errors/confirmed-by-probes': ({ compared, surprise: why, evidence }) =>
    `${compared}: ${why}, and ${evidence.probes?.failedRounds ?? 0} of the last 5 probe rounds failed`,
  'errors/confirmed-by-size': ({ compared, surprise: why }) =>
    `${compared}: ${why}, and so many need no second look`,
  'thresholds/errors': overThreshold,
  'thresholds/rate': overThreshold,
  'thresholds/server-errors': overThreshold,
  'errors/not-risen': ({ probes, compared, bound, over }) =>
    `${probes}; ${compared}: ${bound}${over === '' ? '' : `, despite ${over}`}`,
  'thresholds/kept': ({ probes, compared }) => `${probes}; ${compared}, within every threshold`,
  'errors/unconfirmed': ({ compared, surprise: why }) =>
    `${compared}: ${why}; the next look confirms it or not`,
  'errors/too-few-to-tell': ({ probes, compared, bound, evidence }) =>
    (evidence.last?.test.ratio ?? 0) > 1
      ? `${probes}, and ${compared} is neither beyond chance nor harmless: ${bound}`
      : `${probes}, traffic too low to tell: ${compared}; ${bound}`,
  'errors/look-closer': ({ compared, over }) =>
    `${compared}: no rise that the test sees, but a reason to look closer, ${over}`,
  'errors/no-source': ({ probes }) =>
    `${probes}; no error source is configured, so that a rise in errors would not be seen`,
  'errors/no-requests': ({ probes, evidence: { last } }) =>
    `no request has arrived since the deployment, ${last?.counts.requestsBefore ?? 'an unknown number'} came before it; ${probes}`,
  'probes/not-all-passing': ({ probes }) => `${probes}, and none is hard down`,
  'probes/none': ({ compared, bound }) =>
    `${compared}: ${bound}, but nothing shows that the service answers: no probe is configured, and the source counts no requests`,
  'thresholds/window-open': ({ probes, compared }) => `${probes}; ${compared}, within every threshold so far`,
  'errors/source-silent': ({ probes, evidence: { silence } }) =>
    `the error source did not answer (${(silence ?? 'no reason given').slice(0, MAX_REASON)}); ${probes}`,
  'probes/control-silent': ({ probes }) =>
    `${probes}, but the control address does not answer either: the trouble may be the runner's own`,
  'served/unknown': () =>
    'it cannot be told which commit is served, so that nothing that is seen speaks about this one',
  'served/another-commit': () =>
    'another commit is served, so that nothing that is seen speaks about this one',
  'evidence/none': () => 'there are neither probes nor an error source, so that nothing is known',
  'looks/none': () => 'nobody has looked yet',
};

/** The sentence that a person would want to read. */
export function explain(code: JudgementCode, evidence: Evidence, over: readonly Exceeded[]): string {
  const { last, probes } = evidence;
  return sentence(
    SENTENCES[code]({
      evidence,
      probes: probesText(probes),
      compared: last === undefined ? 'no count' : comparison(last.counts, last.test),
      surprise: last === undefined ? '' : surprise(last.test),
      bound: last === undefined ? '' : boundText(last.test),
      over: over.map(({ text }) => text).join(' and '),
    }),
  );
}
