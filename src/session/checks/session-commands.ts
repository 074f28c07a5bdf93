import type { Config } from '../../config/schema.js';
import type { RepositoryShape } from '../../config/shape.js';

/** Every command that may run in a worktree: the repository's own and the configured ones (CM-12). */
export function sessionCommands(shape: RepositoryShape, config: Config): readonly (readonly string[])[] {
  const commands: (readonly string[] | undefined)[] = [
    ...shape.packages.flatMap((entry) => Object.values(entry.commands)),
    ...Object.values(config.commands),
    ...config.policy.allowCommands,
  ];
  return commands.filter((command) => command !== undefined);
}
