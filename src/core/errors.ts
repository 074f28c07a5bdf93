/** Who has to act on an error; decides the exit code and the tone of the message. */
export type ErrorKind = 'config' | 'input' | 'auth' | 'network' | 'provider' | 'refused' | 'internal';

/** One thing that is wrong with the input, with the place and the remedy. */
export interface Problem {
  readonly message: string;
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
  /** Path inside the document, e.g. `session.budget.files`. */
  readonly at?: string;
  readonly hint?: string;
}

export interface SuiteErrorOptions {
  readonly kind: ErrorKind;
  /** Stable and documented, e.g. `config/unknown-key`; callers compare this, never the message. */
  readonly code: string;
  readonly hint?: string;
  readonly problems?: readonly Problem[];
  readonly cause?: unknown;
}

/** Known to every bundle: each has its own copy of the class, and an error may cross from one to another. */
const BRAND = Symbol.for('caretaker.SuiteError');

/** The only error that the suite throws on purpose. Expected outcomes are values, not errors. */
export class SuiteError extends Error {
  static override [Symbol.hasInstance](value: unknown): value is SuiteError {
    return typeof value === 'object' && value !== null && BRAND in value;
  }

  readonly [BRAND] = true;
  readonly kind: ErrorKind;
  readonly code: string;
  readonly hint: string | undefined;
  readonly problems: readonly Problem[];

  constructor(message: string, options: SuiteErrorOptions) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'SuiteError';
    this.kind = options.kind;
    this.code = options.code;
    this.hint = options.hint;
    this.problems = options.problems ?? [];
  }
}

/** Exit codes of the command line; documented in docs/cli.md. */
export const EXIT = { ok: 0, findings: 1, badInput: 2, refused: 3, internal: 4 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Maps an error to the exit code that tells a script who has to act. */
export function exitCodeFor(error: unknown): ExitCode {
  if (!(error instanceof SuiteError)) return EXIT.internal;
  switch (error.kind) {
    case 'config':
    case 'input':
      return EXIT.badInput;
    case 'refused':
      return EXIT.refused;
    default:
      return EXIT.internal;
  }
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
