/**
 * Events of workflow runs that only people and workflows with write access can cause on the default branch.
 * `workflow_run` is not among them: it runs trusted code, but anybody who opens a pull request can be its
 * cause, and what it works on comes from there.
 */
export const TRUSTED_EVENTS: readonly string[] = ['push', 'schedule', 'workflow_dispatch'];
