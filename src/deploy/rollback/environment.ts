import type { Git } from '../../core/ports.js';

/** Git whose commands all get these variables. */
export function withVariables(git: Git, variables: Readonly<Record<string, string>>): Git {
  const run: Git['run'] = (args, options = {}) =>
    git.run(args, { ...options, env: { ...variables, ...options.env } });
  return {
    ...git,
    at: (directory) => withVariables(git.at(directory), variables),
    run,
    text: (args, options = {}) => git.text(args, { ...options, env: { ...variables, ...options.env } }),
    resolve: async (revision) => {
      const result = await run(['rev-parse', '--verify', '--quiet', '--end-of-options', revision]);
      return result.exitCode === 0 ? result.stdout.trim() : undefined;
    },
  };
}

/**
 * Git that reads what the repository holds, not what this clone makes of it: no replaced objects, no patterns
 * in paths, no attributes of the machine.
 */
export function plainGit(git: Git): Git {
  return withVariables(git, {
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_ATTR_NOSYSTEM: '1',
  });
}
