import { SuiteError } from '../core/errors.js';
import { lastWords } from '../core/git-words.js';
import type { Git, GitRunOptions } from '../core/ports.js';
import { isSafeAddress } from '../core/address.js';

export interface RemoteAccess {
  /** Name of the remote, e.g. `origin`. */
  readonly remote: string;
  /** Web address of the repository on the code host, e.g. `https://github.com/owner/name`. */
  readonly repository: string;
  readonly token: string;
}

/** Commands that talk to the remote; all others never see the token. */
const NETWORK: ReadonlySet<string> = new Set(['fetch', 'push', 'ls-remote']);

function refused(message: string, code: string, hint: string): SuiteError {
  return new SuiteError(message, { kind: 'refused', code, hint });
}

/** The address without what may differ between two ways to write it. */
function plainPath(url: URL): string {
  return url.pathname
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
    .toLowerCase();
}

/** Why a token must not be sent to this address; undefined when it may. */
function addressProblem(address: string, repository: URL): string | undefined {
  if (!URL.canParse(address)) return 'it is not the address of a web server';
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return 'it carries credentials of its own';
  if (!isSafeAddress(url)) return 'it is not https';
  if (url.origin !== repository.origin) return `it is not on ${repository.host}`;
  if (plainPath(url) !== plainPath(repository)) return 'it is another repository';
  return undefined;
}

function basic(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString('base64');
}

/**
 * The variables that give the token to one git process. The header is bound to the exact address, which git
 * prefers to any shorter one, so that a header which a checkout step left in the configuration does not join it.
 */
function authorised(address: string, token: string): Record<string, string> {
  const header = `http.${address}.extraHeader`;
  const settings: readonly (readonly [string, string])[] = [
    ['http.followRedirects', 'false'],
    ['credential.helper', ''],
    ['core.askPass', ''],
    // An empty value drops what was set before it.
    [header, ''],
    [header, `Authorization: Basic ${basic(token)}`],
  ];
  return {
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(
      settings.flatMap(([name, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, name],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
    GIT_ALLOW_PROTOCOL: new URL(address).protocol.slice(0, -1),
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
    GIT_TERMINAL_PROMPT: '0',
  };
}

/** Options of `git remote get-url` for the two addresses of a remote. */
const WAYS = { fetch: [], push: ['--push'] } as const;
type Way = keyof typeof WAYS;

/** The one address that git uses for a remote, in all these ways, after its own rewriting rules. */
async function addressOf(git: Git, remote: string, repository: URL, ways: readonly Way[]): Promise<string> {
  const found = new Set<string>();
  for (const way of ways) {
    const result = await git.run(['remote', 'get-url', '--all', ...WAYS[way], '--', remote]);
    if (result.exitCode !== 0) {
      throw refused(`There is no remote ${remote}`, 'git/no-remote', 'Check out the repository first.');
    }
    for (const line of result.stdout.split('\n')) if (line !== '') found.add(line);
  }
  const [address = '', ...others] = found;
  const problem =
    others.length > 0 ? 'git would use several addresses for it' : addressProblem(address, repository);
  if (problem === undefined) return address;
  throw refused(
    `The token is not given to the remote ${remote}: ${problem}`,
    'git/foreign-remote',
    'Let the remote be the https address of the repository itself, without credentials in it.',
  );
}

/**
 * Git with a token for one remote. The token lives in the environment of the git processes that fetch from,
 * push to or list that remote and nowhere else: not in arguments, addresses, files or messages.
 *
 * @throws SuiteError `git/bad-token`, `git/no-remote`, `git/foreign-remote` (kind refused) when the token
 * would go anywhere but to the repository.
 */
export async function withRemoteAccess(git: Git, access: RemoteAccess): Promise<Git> {
  const { remote, token } = access;
  if (!/^[\u0021-\u007e]+$/.test(token)) {
    throw refused(
      'The token is empty or holds characters that no token has',
      'git/bad-token',
      'Pass the token of the job.',
    );
  }
  const repository = new URL(access.repository);
  await addressOf(git, remote, repository, ['fetch', 'push']);
  const secrets = [token, basic(token), encodeURIComponent(token)];
  const hidden = (text: string): string =>
    secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);

  function wrap(inner: Git): Git {
    const run: Git['run'] = async (args, options: GitRunOptions = {}) => {
      if (!NETWORK.has(args[0] ?? '')) return inner.run(args, options);
      // Looked up each time, because the configuration may have changed since; only the way that this command takes.
      const way: Way = args[0] === 'push' ? 'push' : 'fetch';
      const address = await addressOf(inner, remote, repository, [way]);
      const env = { ...options.env, ...authorised(address, token) };
      const result = await inner.run(args, { ...options, env });
      return { ...result, stdout: hidden(result.stdout), stderr: hidden(result.stderr) };
    };
    return {
      ...inner,
      at: (directory) => wrap(inner.at(directory)),
      run,
      text: async (args, options) => {
        if (!NETWORK.has(args[0] ?? '')) return inner.text(args, options);
        const result = await run(args, options);
        if (result.exitCode === 0) return result.stdout.replace(/\n$/, '');
        throw new SuiteError(`git ${args[0] ?? ''} failed: ${lastWords(result.stderr)}`, {
          kind: 'network',
          code: 'git/remote-failed',
          hint: 'Check that the token may read and write the contents of the repository.',
        });
      },
    };
  }

  return wrap(git);
}
