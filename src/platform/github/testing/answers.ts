/** Answers as GitHub gives them, as far as the client reads them. */

const at = '2026-01-02T03:04:05Z';

export function pullAnswer(number: number, change: Readonly<Record<string, unknown>> = {}): object {
  return {
    number,
    html_url: `https://github.com/acme/shop/pull/${number}`,
    state: 'open',
    draft: false,
    title: `Pull ${number}`,
    body: null,
    user: { login: 'octocat' },
    head: { ref: 'caretaker/a', sha: 'a'.repeat(40), repo: { id: 7 } },
    base: { ref: 'main' },
    labels: [{ name: 'caretaker' }],
    created_at: at,
    updated_at: at,
    closed_at: null,
    merged_at: null,
    merge_commit_sha: 'b'.repeat(40),
    ...change,
  };
}

export function issueAnswer(number: number, change: Readonly<Record<string, unknown>> = {}): object {
  return {
    number,
    html_url: `https://github.com/acme/shop/issues/${number}`,
    state: 'open',
    title: `Issue ${number}`,
    body: null,
    user: { login: 'octocat' },
    labels: ['a', { name: 'b' }],
    created_at: at,
    updated_at: at,
    ...change,
  };
}

export function commentAnswer(id: number, change: Readonly<Record<string, unknown>> = {}): object {
  return {
    id,
    html_url: `https://github.com/acme/shop/issues/1#issuecomment-${id}`,
    user: { login: 'octocat' },
    body: 'text',
    created_at: at,
    ...change,
  };
}

export function runAnswer(id: number, change: Readonly<Record<string, unknown>> = {}): object {
  return {
    id,
    run_attempt: 2,
    html_url: `https://github.com/acme/shop/actions/runs/${id}`,
    event: 'schedule',
    status: 'completed',
    conclusion: 'success',
    head_branch: 'main',
    head_sha: 'a'.repeat(40),
    head_repository: { id: 7 },
    path: '.github/workflows/nightly.yml@refs/heads/main',
    created_at: at,
    ...change,
  };
}
