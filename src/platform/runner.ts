/** What the Actions runner says of itself in the environment, apart from inputs. */
export function runnerEnvironment(): { readonly workspace: string; readonly eventName: string } {
  return {
    workspace: process.env.GITHUB_WORKSPACE ?? process.cwd(),
    eventName: process.env.GITHUB_EVENT_NAME ?? '',
  };
}
