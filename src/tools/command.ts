import type { Manifest } from '../config/shape.js';

/** What a package's command comes down to: the last program of a script, and how to hand it more arguments. */
export interface Invocation {
  /** Program and arguments that start it. */
  readonly command: readonly string[];
  /** npm takes a script's extra arguments after `--` only. */
  readonly separator: boolean;
  /** Words of the last program, wrappers and environment assignments left out. */
  readonly words: readonly string[];
  readonly assignments: Readonly<Record<string, string>>;
  /** It is the only program, with nothing that needs a shell: it may be started without the script. */
  readonly plain: boolean;
}

const MANAGERS: ReadonlySet<string> = new Set(['npm', 'pnpm', 'yarn', 'bun']);
/** Programs that run scripts of other packages: their result belongs to those packages. */
const ORCHESTRATORS: ReadonlySet<string> = new Set([
  'turbo',
  'nx',
  'lerna',
  'wsrun',
  'moon',
  'rush',
  'ultra',
]);
const ASSIGNMENT = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/;
const SHELL_SYNTAX = /[$`<>(){}*?;|&\n]/;
const MAX_HOPS = 5;

/** A script's `&&` and `;` separated commands as words; quotes are honoured, nothing is expanded. */
export function shellCommands(script: string): readonly (readonly string[])[] {
  const commands: string[][] = [];
  let words: string[] = [];
  let word = '';
  let open = false;
  let quote = '';
  const endWord = (): void => {
    if (open || word !== '') words.push(word);
    word = '';
    open = false;
  };
  const endCommand = (): void => {
    endWord();
    if (words.length > 0) commands.push(words);
    words = [];
  };
  for (const char of script) {
    if (quote !== '') {
      if (char === quote) quote = '';
      else word += char;
    } else if (char === '"' || char === "'") {
      quote = char;
      open = true;
    } else if (char === '&' || char === ';' || char === '|') endCommand();
    else if (/\s/.test(char)) endWord();
    else word += char;
  }
  endCommand();
  return commands;
}

/** Takes wrappers off: assignments, cross-env, npx, `pnpm exec`, `dotenv … --`. */
export function unwrap(words: readonly string[]): Pick<Invocation, 'words' | 'assignments'> {
  const assignments: Record<string, string> = {};
  let rest = [...words];
  for (let changed = true; changed && rest.length > 0;) {
    changed = false;
    const first = rest[0] ?? '';
    const assignment = ASSIGNMENT.exec(first);
    const name = basename(first);
    if (assignment?.[1] !== undefined) {
      assignments[assignment[1]] = assignment[2] ?? '';
      rest = rest.slice(1);
      changed = true;
    } else if (['cross-env', 'cross-env-shell', 'env'].includes(name)) {
      rest = rest.slice(1);
      changed = true;
    } else if (['npx', 'bunx'].includes(name)) {
      rest = rest.slice(1);
      while (rest[0]?.startsWith('-') === true) rest = rest.slice(1);
      changed = true;
    } else if (['pnpm', 'yarn', 'npm'].includes(name) && rest[1] === 'exec') {
      rest = rest.slice(2).filter((word, index) => !(index === 0 && word === '--'));
      changed = true;
    } else if (
      ['dotenv', 'dotenvx', 'c8', 'nyc', 'op', 'doppler', 'infisical'].includes(name) &&
      rest.includes('--')
    ) {
      rest = rest.slice(rest.indexOf('--') + 1);
      changed = true;
    }
  }
  return { words: rest, assignments };
}

/** Name of a program without its directory and extension. */
export function basename(program: string): string {
  return (program.split(/[\\/]/).at(-1) ?? program).replace(/\.(?:c|m)?js$|\.cmd$|\.exe$/, '');
}

/** The script that a command such as `npm run test` or `yarn test` runs. */
export function scriptOf(command: readonly string[], manifest: Manifest): string | undefined {
  const [program = '', ...args] = command;
  if (!MANAGERS.has(basename(program))) return undefined;
  const named = args.filter((word) => !word.startsWith('-'));
  const name = named[0] === 'run' || named[0] === 'run-script' ? named[1] : named[0];
  // `bun test` is Bun's own runner, not the script of that name.
  if (basename(program) === 'bun' && named[0] === 'test') return undefined;
  return name !== undefined && Object.hasOwn(manifest.scripts, name) ? name : undefined;
}

/** Follows a command through package scripts to the last program that it runs. */
export function resolveCommand(command: readonly string[], manifest: Manifest): Invocation {
  let current = command;
  for (let hop = 0; hop < MAX_HOPS; hop += 1) {
    const script = scriptOf(current, manifest);
    const text = script === undefined ? undefined : manifest.scripts[script];
    if (text === undefined) break;
    const commands = shellCommands(text);
    const last = unwrap(commands.at(-1) ?? []);
    const inner = commands.length === 1 ? scriptOf(last.words, manifest) : undefined;
    if (inner === undefined || inner === script) {
      return {
        command: current,
        separator: basename(current[0] ?? '') === 'npm' && !current.includes('--'),
        words: last.words,
        assignments: last.assignments,
        plain: commands.length === 1 && !SHELL_SYNTAX.test(text),
      };
    }
    current = last.words;
  }
  return { command: current, separator: false, ...unwrap(current), plain: true };
}

/** The command with more arguments for its last program. */
export function withArguments(invocation: Invocation, args: readonly string[]): readonly string[] {
  if (args.length === 0) return invocation.command;
  return [...invocation.command, ...(invocation.separator ? ['--'] : []), ...args];
}

/** True for a root script that only starts the scripts of the other packages. */
export function isOrchestrator(invocation: Invocation): boolean {
  const [program = '', ...args] = invocation.words;
  const name = basename(program);
  if (ORCHESTRATORS.has(name)) return true;
  if (!MANAGERS.has(name)) return false;
  const recursive = [
    '-r',
    '--recursive',
    '--filter',
    '-F',
    '--workspaces',
    '-ws',
    'workspaces',
    'workspace',
    '--workspace',
    '-w',
  ];
  return args.some((word) => recursive.includes(word) || word.startsWith('--filter='));
}

/**
 * The command in npm's words, for a machine without the repository's package manager: npm runs any
 * script with node_modules/.bin on its PATH, which is all that a script needs.
 */
export function throughNpm(invocation: Invocation, manifest: Manifest): Invocation | undefined {
  const script = scriptOf(invocation.command, manifest);
  const manager = basename(invocation.command[0] ?? '');
  if (script === undefined || manager === 'npm') return undefined;
  return { ...invocation, command: ['npm', 'run', '--silent', script], separator: true };
}
