/**
 * The environment that child processes get. A repository's own code runs in them, so what could
 * authenticate as the user or steer the runner is left out (safety rule 2).
 */

const SECRET =
  /(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|PRIVATE_?KEY|API_?KEY|ACCESS_?KEY|_KEY$|_AUTH(_|$))/i;

/** Prefixes of variables with which a runner, git, npm or a test runner steers its own children. */
const STEERING = [
  'ACTIONS_',
  'INPUT_',
  'STATE_',
  'GIT_',
  'NODE_OPTIONS',
  'NODE_TEST_CONTEXT',
  'NODE_V8_COVERAGE',
  'JEST_WORKER_ID',
  'VITEST',
  'GITHUB_ENV',
  'GITHUB_OUTPUT',
  'GITHUB_PATH',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
  'npm_',
];

/** True for a variable that no child process may inherit. */
export function isWithheld(name: string): boolean {
  return SECRET.test(name) || STEERING.some((prefix) => name.startsWith(prefix));
}

/**
 * `source` without secrets and steering variables, plus `extra`; an `undefined` in it removes a variable.
 * `only`: names of the variables of `source` that may be taken at all.
 */
export function childEnvironment(
  source: Readonly<Record<string, string | undefined>>,
  extra: Readonly<Record<string, string | undefined>> = {},
  only?: readonly string[],
): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(source)) {
    if (value !== undefined && !isWithheld(name) && only?.includes(name) !== false) result[name] = value;
  }
  for (const [name, value] of Object.entries(extra)) {
    if (value === undefined) Reflect.deleteProperty(result, name);
    else result[name] = value;
  }
  return result;
}
