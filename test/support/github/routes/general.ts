import { child, isJson, Refusal, text, type Answer, type Call, type Json, type Route } from '../contract.js';
import type { World } from '../world.js';
import { forward } from './forward.js';

/** What the token may do, as the repository's `permissions` tell it. */
function permissionsOf(call: Call): Json {
  const { permissions } = call.token;
  const isOwner = permissions === undefined && call.token.login === call.repository.owner;
  const push = permissions === undefined || permissions.contents === 'write';
  return { admin: isOwner, maintain: isOwner, push, triage: push, pull: true };
}

/** The emulator calls write access `push` and knows nothing of who is no collaborator of a public repository. */
async function permissionOf(world: World, call: Call): Promise<Answer> {
  const answer = await forward(world, call);
  if (answer.status === 404 && !call.repository.settings.isPrivate) {
    const user = await world.emulator.call(call.token.login, 'GET', `/users/${call.param('login')}`);
    if (user.status !== 200 || call.param('login').endsWith('[bot]')) return answer;
    return { status: 200, body: access('read', isJson(user.body) ? user.body : {}) };
  }
  if (!isJson(answer.body)) return answer;
  const { permission } = answer.body;
  const given: Readonly<Record<string, string>> = {
    push: 'write',
    maintain: 'write',
    triage: 'read',
    pull: 'read',
  };
  return {
    ...answer,
    body: access(given[String(permission)] ?? String(permission), child(answer.body, 'user')),
  };
}

const access = (permission: string, user: Json): Json => ({
  permission,
  role_name: permission,
  user: { ...user, role_name: permission },
});

/** The repository itself, the caller, limits, collaborators. */
export function generalRoutes(world: World): readonly Route[] {
  const base = '/repos/{owner}/{repo}';
  return [
    {
      method: 'GET',
      pattern: base,
      needs: 'none',
      handler: async (call) => {
        const answer = await forward(world, call);
        if (!isJson(answer.body) || answer.status !== 200) return answer;
        const { settings, defaultBranch } = call.repository;
        return {
          ...answer,
          body: {
            ...answer.body,
            default_branch: defaultBranch,
            private: settings.isPrivate,
            visibility: settings.isPrivate ? 'private' : 'public',
            archived: settings.isArchived,
            fork: settings.isFork,
            has_issues: settings.hasIssues,
            network_count: 0,
            subscribers_count: 0,
            permissions: permissionsOf(call),
          },
        };
      },
    },
    {
      method: 'GET',
      pattern: `${base}/collaborators/{login}/permission`,
      needs: 'none',
      handler: (call) => permissionOf(world, call),
    },
  ];
}

/** Routes outside a repository. */
export function userRoutes(world: World): readonly Route[] {
  return [
    { method: 'GET', pattern: '/user', needs: 'person', handler: (call) => forward(world, call) },
    { method: 'GET', pattern: '/users/{login}', needs: 'none', handler: (call) => forward(world, call) },
    { method: 'GET', pattern: '/rate_limit', needs: 'none', handler: (call) => forward(world, call) },
    {
      method: 'POST',
      pattern: '/graphql',
      needs: 'none',
      handler: ({ body, token }) => {
        const query = (text(body.query) ?? '').replaceAll(/\s+/g, ' ').trim();
        if (!/^(query( \w+)? ?)?\{ ?viewer ?\{ ?login ?\} ?\}$/.test(query)) {
          throw new Refusal(501, 'this server answers { viewer { login } } only');
        }
        return { status: 200, body: { data: { viewer: { login: token.login } } } };
      },
    },
  ];
}
