/** What backs an answer: a place in the code, a command with its output, or a search that found nothing. */
export type Evidence =
  | {
      readonly kind: 'place';
      readonly path: string;
      /** 1-based. */ readonly line: number;
      readonly says: string;
    }
  | { readonly kind: 'command'; readonly command: string; readonly output: string }
  | { readonly kind: 'search'; readonly lookedFor: string; readonly where: string };

export type PlaceEvidence = Extract<Evidence, { readonly kind: 'place' }>;

/** An evaluator's answer. `not-measurable` is never counted, neither as passed nor as failed (OR-10). */
export interface Answer {
  readonly status: 'pass' | 'fail' | 'not-measurable';
  /** Reads after the word "because". */
  readonly because: string;
  readonly evidence: readonly Evidence[];
  /** Places that a failure is about: its blast radius in the backlog. */
  readonly affected: number;
}

/** So much evidence is kept; `affected` counts all of it. */
const SHOWN = 20;

export function pass(because: string, evidence: readonly Evidence[]): Answer {
  return { status: 'pass', because, evidence: evidence.slice(0, SHOWN), affected: 0 };
}

export function fail(because: string, evidence: readonly Evidence[], affected = evidence.length): Answer {
  return { status: 'fail', because, evidence: evidence.slice(0, SHOWN), affected: Math.max(1, affected) };
}

export function notMeasurable(because: string, evidence: readonly Evidence[] = []): Answer {
  return { status: 'not-measurable', because, evidence: evidence.slice(0, SHOWN), affected: 0 };
}

export function place(path: string, line: number, says: string): PlaceEvidence {
  return { kind: 'place', path, line, says };
}

export function searched(lookedFor: string, where: string): Evidence {
  return { kind: 'search', lookedFor, where };
}

export function commandOutput(command: string, output: string): Evidence {
  return { kind: 'command', command, output };
}

/** One piece of evidence in a sentence. */
export function evidenceText(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'place':
      return `${evidence.path}:${evidence.line} ${evidence.says}`;
    case 'command':
      return `${evidence.command}: ${evidence.output}`;
    case 'search':
      return `nothing that looks like ${evidence.lookedFor} in ${evidence.where}`;
  }
}
