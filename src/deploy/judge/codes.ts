/** Only `fail` reverts. */
export const VERDICTS = ['pass', 'fail', 'inconclusive', 'unverified'] as const;
export type Verdict = (typeof VERDICTS)[number];

interface CodeMeaning {
  readonly verdict: Verdict;
  /** Ends in a full stop; the table of the docs prints it. */
  readonly meaning: string;
}

/** Every code of a judgement. Stable: the ledger, reports and scripts compare them. */
export const JUDGEMENT_CODES = {
  'probes/down': { verdict: 'fail', meaning: 'A probe is hard down while the control address answers.' },
  'errors/confirmed': { verdict: 'fail', meaning: 'The bound is crossed at two looks in a row.' },
  'errors/confirmed-by-probes': {
    verdict: 'fail',
    meaning: 'The bound is crossed, and at least 2 of the last 5 probe rounds failed.',
  },
  'errors/confirmed-by-size': {
    verdict: 'fail',
    meaning: 'The bound is crossed by at least 10 errors at ten times the rate before or more.',
  },
  'thresholds/errors': {
    verdict: 'fail',
    meaning: '`judge: thresholds`: more errors in the window than allowed.',
  },
  'thresholds/rate': {
    verdict: 'fail',
    meaning: '`judge: thresholds`: the error rate grew by more than allowed.',
  },
  'thresholds/server-errors': {
    verdict: 'fail',
    meaning: '`judge: thresholds`: a probe was answered with 500 or above.',
  },
  'errors/not-risen': {
    verdict: 'pass',
    meaning: 'The upper bound of the ratio of the error rates is below 3, and every probe passed.',
  },
  'thresholds/kept': {
    verdict: 'pass',
    meaning: '`judge: thresholds`: the window is over, no threshold was exceeded, and every probe passed.',
  },
  'errors/unconfirmed': {
    verdict: 'inconclusive',
    meaning: 'The bound is crossed for the first time; the next look confirms it or not.',
  },
  'errors/too-few-to-tell': {
    verdict: 'inconclusive',
    meaning: 'Every probe passed, but the errors neither cross the bound nor rule out a threefold rise.',
  },
  'errors/look-closer': {
    verdict: 'inconclusive',
    meaning: 'The test would pass, but a threshold is exceeded and the first five minutes are not over.',
  },
  'errors/no-source': {
    verdict: 'inconclusive',
    meaning: 'Every probe passed, but no error source is configured, so that a rise would not be seen.',
  },
  'errors/no-requests': {
    verdict: 'inconclusive',
    meaning: 'The source counts requests and has seen none since the deployment.',
  },
  'probes/not-all-passing': {
    verdict: 'inconclusive',
    meaning: 'A probe does not pass, and is not hard down either.',
  },
  'probes/none': {
    verdict: 'inconclusive',
    meaning: 'Errors did not rise, but without probes and request counts a dead service looks the same.',
  },
  'thresholds/window-open': {
    verdict: 'inconclusive',
    meaning: '`judge: thresholds`: nothing is exceeded so far, and the window is not over.',
  },
  'errors/source-silent': { verdict: 'unverified', meaning: 'The error source is down, stale or empty.' },
  'probes/control-silent': {
    verdict: 'unverified',
    meaning: 'Probes do not pass and the control address does not answer either: nothing is known.',
  },
  'served/unknown': { verdict: 'unverified', meaning: 'It cannot be told which commit is served.' },
  'served/another-commit': {
    verdict: 'unverified',
    meaning: 'Another commit is served, so that nothing that is seen speaks about this one.',
  },
  'evidence/none': { verdict: 'unverified', meaning: 'There are neither probes nor an error source.' },
  'looks/none': { verdict: 'unverified', meaning: 'Nobody has looked yet.' },
} as const satisfies Readonly<Record<string, CodeMeaning>>;

export type JudgementCode = keyof typeof JUDGEMENT_CODES;

/** Every probe passed on the served commit, and nobody could say more. */
const HELD: readonly JudgementCode[] = ['errors/too-few-to-tell', 'errors/no-source'];

/** Whether a deployment of this judgement may be gone back to. */
export function isTrusted(code: JudgementCode): boolean {
  return JUDGEMENT_CODES[code].verdict === 'pass' || HELD.includes(code);
}
