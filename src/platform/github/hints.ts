import type { Headers } from './failure.js';
import { ROUTES } from './routes.js';

/** Settings that GitHub refuses for without naming them in a header. */
const SETTINGS: readonly {
  readonly route: string;
  readonly status: readonly number[];
  readonly hint: string;
}[] = [
  {
    route: ROUTES.createPull,
    status: [403],
    hint: 'In Settings › Actions › General, "Allow GitHub Actions to create and approve pull requests" has to be on for GITHUB_TOKEN.',
  },
  {
    route: ROUTES.createIssue,
    status: [404, 410],
    hint: 'Issues may be switched off; switch them on in Settings › General › Features.',
  },
  {
    route: ROUTES.dispatchWorkflow,
    status: [404, 422],
    hint: 'The workflow needs the trigger workflow_dispatch on that ref, with the inputs that are sent.',
  },
  {
    route: ROUTES.uploadSarif,
    status: [403, 404],
    hint: 'Code scanning has to be on; in a private repository that needs GitHub Code Security.',
  },
  {
    route: ROUTES.createCheck,
    status: [403],
    hint: 'Only GITHUB_TOKEN or the token of a GitHub App can make checks, not a personal token.',
  },
];

export function settingHint(route: string, status: number): string | undefined {
  return SETTINGS.find((entry) => entry.route === route && entry.status.includes(status))?.hint;
}

/**
 * `contents=read,issues=write; pull_requests=write` (either both of the first, or the second) in the words of
 * a workflow's `permissions:`. Undefined when the header is missing or not of that form.
 */
function acceptedPermissions(header: string | number | undefined): string | undefined {
  if (typeof header !== 'string' || !/^[a-z_]+=[a-z]+([,;] ?[a-z_]+=[a-z]+)*$/.test(header.trim()))
    return undefined;
  return header
    .trim()
    .split(/; ?/)
    .map((group) =>
      group
        .split(/, ?/)
        .map((one) => one.replaceAll('_', '-').replace('=', ': '))
        .join(' and '),
    )
    .join(', or ');
}

/** What to change so that a 403 goes away. */
export function permissionHint(headers: Headers, setting: string | undefined): string {
  // The address in this header carries a one-time request; it is not for a log.
  if (headers['x-github-sso'] !== undefined)
    return 'The organisation asks for single sign-on: authorise the token for it under https://github.com/settings/tokens.';
  const accepted = acceptedPermissions(headers['x-accepted-github-permissions']);
  const permission =
    accepted === undefined
      ? 'The token lacks a permission for this, or the repository is archived.'
      : `The token needs ${accepted} (in a workflow under "permissions:", for an App or a token in its settings).`;
  return setting === undefined ? permission : `${permission} ${setting}`;
}
