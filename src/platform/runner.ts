import { z } from 'zod';
import type { RepositoryName } from '../core/forge.js';
import { SuiteError } from '../core/errors.js';

/** What the Actions runner says of itself in the environment, apart from inputs. */
export function runnerEnvironment(): { readonly workspace: string; readonly eventName: string } {
  return {
    workspace: process.env.GITHUB_WORKSPACE ?? process.cwd(),
    eventName: process.env.GITHUB_EVENT_NAME ?? '',
  };
}

/** The workflow run that an action is part of. */
export interface RunContext {
  readonly repository: RepositoryName;
  /** e.g. `https://api.github.com`. */
  readonly apiUrl: string;
  /** e.g. `https://github.com`. */
  readonly serverUrl: string;
  readonly run: number;
  readonly attempt: number;
  readonly eventName: string;
  /** Path of the workflow that was started, e.g. `.github/workflows/nightly.yml`. */
  readonly workflow: string;
  /** Who started it, or whose push did. */
  readonly actor: string;
  /** Commit that the run is about. */
  readonly commit: string;
}

const repositorySchema = z.string().regex(/^[\w.-]+\/[\w.-]+$/);
const contextSchema = z.object({
  GITHUB_REPOSITORY: repositorySchema,
  GITHUB_API_URL: z.url(),
  GITHUB_SERVER_URL: z.url(),
  GITHUB_RUN_ID: z.coerce.number().int().positive(),
  GITHUB_RUN_ATTEMPT: z.coerce.number().int().positive().default(1),
  GITHUB_EVENT_NAME: z.string().min(1),
  /** `owner/name/.github/workflows/nightly.yml@refs/heads/main`. */
  GITHUB_WORKFLOW_REF: z.string().regex(/^[^/]+\/[^/]+\/[^@]+@/),
  GITHUB_ACTOR: z.string().default(''),
  GITHUB_SHA: z.string().default(''),
});

function nameOf(slug: string): RepositoryName {
  const [owner = '', name = ''] = slug.split('/');
  return { owner, name };
}

/**
 * Reads the run from the runner's variables.
 *
 * @throws SuiteError `runner/incomplete` outside a workflow run.
 */
export function runContext(environment: NodeJS.ProcessEnv = process.env): RunContext {
  const parsed = contextSchema.safeParse(environment);
  if (!parsed.success) {
    throw new SuiteError('This is not a workflow run of GitHub Actions', {
      kind: 'input',
      code: 'runner/incomplete',
      hint: 'Use the command line outside of Actions.',
      problems: parsed.error.issues.map((issue) => ({
        at: issue.path.join('.'),
        message: issue.message,
      })),
    });
  }
  const { data } = parsed;
  return {
    repository: nameOf(data.GITHUB_REPOSITORY),
    apiUrl: data.GITHUB_API_URL,
    serverUrl: data.GITHUB_SERVER_URL,
    run: data.GITHUB_RUN_ID,
    attempt: data.GITHUB_RUN_ATTEMPT,
    eventName: data.GITHUB_EVENT_NAME,
    workflow: data.GITHUB_WORKFLOW_REF.replace(/^[^/]+\/[^/]+\//, '').replace(/@.*$/, ''),
    actor: data.GITHUB_ACTOR,
    commit: data.GITHUB_SHA,
  };
}

/** Token and address for the command line; the token never comes from an argument, which others can see. */
export function hostEnvironment(environment: NodeJS.ProcessEnv = process.env): {
  readonly token: string | undefined;
  readonly apiUrl: string;
  readonly repository: string | undefined;
} {
  // A variable that is set to nothing is as good as absent.
  const value = (name: string): string | undefined =>
    environment[name] === '' ? undefined : environment[name];
  return {
    token: value('GITHUB_TOKEN') ?? value('GH_TOKEN'),
    apiUrl: value('GITHUB_API_URL') ?? 'https://api.github.com',
    repository: value('GITHUB_REPOSITORY'),
  };
}
