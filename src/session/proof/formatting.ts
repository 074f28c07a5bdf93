import path from 'node:path';
import { packageOf, type Formatter, type RepositoryShape } from '../../config/shape.js';
import type { Files, Processes } from '../../core/ports.js';

const EXTENSIONS = /\.(?:[cm]?[jt]sx?|json|css|scss|md|ya?ml)$/;

/** How a formatter rewrites one text from standard input; undefined for formatters that are not driven. */
function formatArguments(formatter: Formatter, name: string): readonly string[] | undefined {
  switch (formatter) {
    case 'prettier':
      return ['--stdin-filepath', name];
    case 'biome':
      return ['format', `--stdin-file-path=${name}`];
    case 'dprint':
      return ['fmt', '--stdin', name];
    default:
      return undefined;
  }
}

/** Formats texts of the worktree with the repository's own formatter. */
export class RepositoryFormatter {
  private readonly formatted = new Map<string, boolean>();

  constructor(
    private readonly deps: { readonly files: Files; readonly processes: Processes },
    private readonly root: string,
    private readonly shape: RepositoryShape,
  ) {}

  private async format(name: string, text: string): Promise<string | undefined> {
    const owner = packageOf(this.shape, name);
    const carrier =
      owner?.formatter === undefined ? this.shape.packages.find((entry) => entry.directory === '') : owner;
    const args = carrier?.formatter === undefined ? undefined : formatArguments(carrier.formatter, name);
    if (carrier?.formatter === undefined || args === undefined || !EXTENSIONS.test(name)) return undefined;
    for (const directory of [carrier.directory, '']) {
      const program = path.join(this.root, directory, 'node_modules', '.bin', carrier.formatter);
      if ((await this.deps.files.stat(program)) === undefined) continue;
      const result = await this.deps.processes.run({
        command: program,
        args,
        cwd: this.root,
        input: text,
        timeoutMs: 30_000,
      });
      return result.outcome === 'exited' && result.exitCode === 0 && result.stdout !== ''
        ? result.stdout
        : undefined;
    }
    return undefined;
  }

  /**
   * The text as the repository formats it. A file that was not formatted before is left as it is: else
   * the change would touch lines that nobody asked for.
   */
  async tidy(name: string, base: string | null, text: string): Promise<string> {
    if (base !== null) {
      const known = this.formatted.get(name) ?? (await this.format(name, base)) === base;
      this.formatted.set(name, known);
      if (!known) return text;
    }
    return (await this.format(name, text)) ?? text;
  }
}
