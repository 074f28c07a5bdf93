import type { Config } from '../../config/schema.js';
import type { PackageCommands, RepositoryShape } from '../../config/shape.js';

function commandsOf(commands: PackageCommands): readonly (readonly string[] | undefined)[] {
  const { test, typecheck, lint, build, format } = commands;
  return [test, typecheck, lint, build, format];
}

/** Every command that may run in a worktree: the repository's own and the configured ones (CM-12). */
export function sessionCommands(shape: RepositoryShape, config: Config): readonly (readonly string[])[] {
  const { install, test, typecheck, lint, build, format } = config.commands;
  return [
    ...shape.packages.flatMap((entry) => commandsOf(entry.commands)),
    ...[install, test, typecheck, lint, build, format],
    config.orchestrator.benchmark?.command,
    ...config.policy.allowCommands,
  ].filter((command) => command !== undefined);
}

/** Commands that vouch for packages, in the order they run. */
export function checkCommands(shape: RepositoryShape, packages: readonly string[]): readonly string[] {
  return shape.packages
    .filter((entry) => packages.includes(entry.name))
    .flatMap(({ name, commands }) =>
      [commands.test, commands.typecheck, commands.lint].flatMap((command) =>
        command === undefined ? [] : [`${command.join(' ')} (${name})`],
      ),
    );
}
