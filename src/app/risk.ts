import { classifyChange } from '../risk/classify.js';
import { readChange } from '../risk/read-change.js';
import type { Risk } from '../risk/types.js';
import { commitOf, openRepository, shapeOf, type Target } from './repository.js';
import type { System } from './system.js';

export interface RiskOptions extends Target {
  /** Revision before the change; the first parent of `head` when absent. */
  readonly base?: string;
  /** Revision with the change; HEAD when absent. */
  readonly head?: string;
}

export interface RiskAnswer extends Risk {
  readonly base: string;
  readonly head: string;
}

/** What may happen to a range of commits without a person. Packages are those of the base, which the change cannot alter. */
export async function assessRisk(system: System, options: RiskOptions): Promise<RiskAnswer> {
  const repository = await openRepository(system, options);
  const head = await commitOf(repository, options.head);
  const base = await commitOf(repository, options.base ?? `${head}^`);
  const change = await readChange(repository.git, base, head);
  const shape = await shapeOf(repository, base);
  return { base, head, ...classifyChange(change, { shape, deploy: repository.config.deploy }) };
}
