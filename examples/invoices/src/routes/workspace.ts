export interface Workspace {
  id: string;
  name: string;
}

export interface RequestContext {
  workspace: Workspace;
  params: Record<string, string>;
  today: string;
}

/** Runs a handler for a member of the workspace only. */
export function withWorkspace<Result>(handler: (context: RequestContext) => Promise<Result>) {
  return async (member: { workspaces: Workspace[] }, workspaceId: string, params: Record<string, string>, today: string) => {
    const workspace = member.workspaces.find((candidate) => candidate.id === workspaceId);
    if (workspace === undefined) throw new Error('403: not a member of this workspace');
    return handler({ workspace, params, today });
  };
}
