import { z } from 'zod';
import { environmentName } from './common.js';

/** With these the workflow, git or a package manager authenticate or are steered: no executor gets them (CM-18). */
const WITHHELD = /^(?:GITHUB_|GH_|GITLAB_|CI_JOB_|ACTIONS_|RUNNER_|INPUT_|STATE_|GIT_|SSH_|npm_|NPM_|NODE_)/i;

const handedOn = environmentName.refine((name) => !WITHHELD.test(name), {
  error: 'a variable that no executor may have: it authenticates or steers the workflow, git or npm',
});

/** Where the path of the prompt file goes among the arguments. */
export const PROMPT_PLACEHOLDER = '{prompt}';

const KILOBYTE = 1024;

export const executorSchema = z.strictObject({
  command: z
    .string()
    .min(1)
    .describe(
      'The program: a name that PATH finds, or a path in the repository such as `./tools/agent.mjs`.',
    ),
  args: z
    .array(z.string())
    .default([])
    .describe(
      'Its arguments; `{prompt}` stands for the path of the prompt file, which comes last when neither this nor `stdin` is used.',
    ),
  stdin: z.boolean().default(false).describe('The prompt is on standard input.'),
  env: z
    .array(handedOn)
    .max(50)
    .default([])
    .describe('Names of the environment variables that it gets besides PATH and the language.'),
  timeLimitMinutes: z
    .number()
    .positive()
    .default(20)
    .describe('It is stopped after this, or after half of what is left of the session.'),
  outputLimitBytes: z
    .number()
    .int()
    .min(KILOBYTE)
    .default(4 * KILOBYTE * KILOBYTE)
    .describe('It is stopped when it has printed more.'),
  attempts: z.number().int().min(1).max(20).default(2).describe('Most findings that it gets in one session.'),
  dependencies: z
    .enum(['copy', 'none'])
    .default('copy')
    .describe('`copy`: it gets a copy of the installed packages, so that it can run the tests.'),
});
