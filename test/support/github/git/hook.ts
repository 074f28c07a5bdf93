/**
 * What GitHub refuses after the pack has come: pushes to protected branches, and workflow files by a token
 * without `workflows: write`. The server passes both in the environment of the push.
 */
export const preReceiveHook = `#!/bin/sh
refused=0
while read -r old new ref; do
  for branch in $LOOPBACK_PROTECTED; do
    if [ "$ref" = "refs/heads/$branch" ]; then
      echo "error: GH013: Repository rule violations found for $ref. Changes must be made through a pull request." >&2
      refused=1
    fi
  done
  case "$new" in *[!0]*) ;; *) continue ;; esac
  if [ "$LOOPBACK_WORKFLOWS" = refuse ]; then
    file=$(git log -m --format= --name-only "$new" --not --all -- .github/workflows | head -n 1)
    if [ -n "$file" ]; then
      echo "refusing to allow a GitHub App to create or update workflow \\\`$file\\\` without \\\`workflows\\\` permission" >&2
      refused=1
    fi
  fi
done
exit $refused
`;
