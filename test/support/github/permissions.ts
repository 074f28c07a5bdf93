/** Names as a workflow writes them under `permissions:`; the last two no workflow can give. */
export type PermissionName =
  | 'actions'
  | 'checks'
  | 'contents'
  | 'deployments'
  | 'issues'
  | 'pull-requests'
  | 'security-events'
  | 'statuses'
  | 'administration'
  | 'workflows';
export type Level = 'read' | 'write';
export type Permissions = Readonly<Partial<Record<PermissionName, Level>>>;
type Need = `${PermissionName}:${Level}`;

/**
 * What a route asks of a token: `none` (every token), `person` (no installation token), or permissions of which
 * one is enough.
 */
export type PermissionNeed = 'none' | 'person' | readonly Need[];

export interface Token {
  readonly value: string;
  readonly login: string;
  /** Undefined: a person's token, which may do what the person may. */
  readonly permissions: Permissions | undefined;
  /** Permissions that calls with this token made use of, at the highest level needed. */
  readonly used: Map<PermissionName, Level>;
}

const parse = (need: Need): readonly [PermissionName, Level] => {
  const [name, level] = need.split(':');
  return [name as PermissionName, level as Level];
};

const covers = (given: Level | undefined, needed: Level): boolean => given === 'write' || given === needed;

/** Whether a token may call a route; notes which permission carried it. */
export function allows(token: Token, needs: PermissionNeed): boolean {
  if (needs === 'none' || token.permissions === undefined) return true;
  if (needs === 'person') return false;
  const carrying = needs.map(parse).find(([name, level]) => covers(token.permissions?.[name], level));
  if (carrying === undefined) return false;
  const [name, level] = carrying;
  if (!covers(token.used.get(name), level)) token.used.set(name, level);
  return true;
}

/** Value of `x-accepted-github-permissions`: alternatives parted by `;`, underscores in names. */
export function acceptedHeader(needs: PermissionNeed): string | undefined {
  if (typeof needs === 'string') return undefined;
  return needs
    .map(parse)
    .map(([name, level]) => `${name.replaceAll('-', '_')}=${level}`)
    .join('; ');
}
