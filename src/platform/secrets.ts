/**
 * The value of an environment variable that the configuration names: the only way for a secret into the suite.
 * A variable that is set to nothing is as good as absent.
 */
export function environmentSecret(
  name: string,
  environment: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const value = environment[name];
  return value === '' ? undefined : value;
}
