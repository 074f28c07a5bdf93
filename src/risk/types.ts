import type { RepositoryShape } from '../config/shape.js';

/** What may happen to a change without a person: nothing, everything but the merge, or a deployment. */
export type RiskClass = 'never' | 'review' | 'safe';

/** Topics of AD-15, and what the classifier itself adds: places and kinds of change that it cannot judge. */
export const CLASS_OF_TOPIC = {
  'database-schema': 'never',
  authentication: 'never',
  environment: 'never',
  'breaking-api': 'never',
  dependencies: 'never',
  security: 'never',
  infrastructure: 'never',
  'tests-removed': 'never',
  unsure: 'never',
  'deploy.never': 'never',
  payments: 'review',
  'user-data': 'review',
  encryption: 'review',
  'rate-limiting': 'review',
  cors: 'review',
  'deploy.review': 'review',
  documentation: 'safe',
  ui: 'safe',
  tests: 'safe',
  logging: 'safe',
  'error-handling': 'safe',
  refactoring: 'safe',
  code: 'safe',
} as const satisfies Readonly<Record<string, RiskClass>>;

export type RiskTopic = keyof typeof CLASS_OF_TOPIC;

/** One side of a changed file. */
export interface FileVersion {
  /** POSIX, relative to the root. */
  readonly path: string;
  /** As git prints it: 100644, 100755, 120000 (link), 160000 (submodule). */
  readonly mode: string;
  /** Null when it is no text: binary, not UTF-8, too large to read, or not in this clone. */
  readonly text: string | null;
}

/** A changed file: null for the side on which it does not exist; two different paths for a rename. */
export interface FileChange {
  readonly before: FileVersion | null;
  readonly after: FileVersion | null;
}

/** What the classifier reads of the section `deploy` of the configuration: globs. */
export interface DeployGlobs {
  readonly never: readonly string[];
  readonly review: readonly string[];
  readonly migrations: readonly string[];
}

export interface RiskContext {
  readonly shape: RepositoryShape;
  readonly deploy: DeployGlobs;
}

export interface RiskReason {
  readonly class: RiskClass;
  readonly topic: RiskTopic;
  readonly path: string;
  /** In the new text, or in the old one where the file or the lines are gone; null for the whole file. */
  readonly line: number | null;
  readonly sentence: string;
}

export interface Risk {
  readonly class: RiskClass;
  /** The gravest first, then by path and line; never empty. */
  readonly reasons: readonly RiskReason[];
}

const ORDER: readonly RiskClass[] = ['safe', 'review', 'never'];

/** The graver of two classes. */
export function graver(a: RiskClass, b: RiskClass): RiskClass {
  return ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
}

/** A reason whose class follows from its topic. */
export function reason(topic: RiskTopic, path: string, line: number | null, sentence: string): RiskReason {
  return { class: CLASS_OF_TOPIC[topic], topic, path, line, sentence };
}
