/** Backend ids that the runner's token carries; the run's and repository's numbers, so that they can be read back. */
export interface Runtime {
  readonly repository: number;
  readonly run: number;
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** `ACTIONS_RUNTIME_TOKEN` in the form that the artifact client reads; its signature is nobody's. */
export const runtimeToken = ({ repository, run }: Runtime): string =>
  [
    encode({ alg: 'none', typ: 'JWT' }),
    encode({ scp: `Actions.Results:${repository}-${run}:job-1` }),
    'sig',
  ].join('.');

/** What a runtime token names; undefined for any other token. */
export function readRuntimeToken(token: string): Runtime | undefined {
  const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
  const found = /Actions\.Results:(\d+)-(\d+):job-1/.exec(payload);
  return found === null ? undefined : { repository: Number(found[1]), run: Number(found[2]) };
}
