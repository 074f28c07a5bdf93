import { SuiteError } from '../../core/errors.js';
import type { Logger } from '../../core/ports.js';
import { listOr, paragraph, strong, type Block } from '../../report/document/blocks.js';

/**
 * What is done beside a verdict or a revert: incident, news, workflows, state. Trouble with it is told and never hides
 * the verdict, on which a rollback depends, nor a revert that is on the branch already.
 */
export class SideEffects {
  readonly #problems: string[] = [];

  constructor(private readonly logger: Logger) {}

  /** The result, or `otherwise` when the host, the provider or a channel does not play along. Faults of ours are thrown. */
  async attempt<T>(what: string, otherwise: T, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof SuiteError) || error.kind === 'internal') throw error;
      this.tell(what, `${error.message} [${error.code}]`);
      return otherwise;
    }
  }

  tell(what: string, reason: string): void {
    this.logger.error('Something beside the outcome failed', { what, reason });
    this.#problems.push(`${what}: ${reason}`);
  }

  /** For the end of a summary; nothing when all went well. */
  blocks(): readonly Block[] {
    if (this.#problems.length === 0) return [];
    return [paragraph(strong('What could not be done beside it:', 'bad')), listOr([...this.#problems], '')];
  }
}
