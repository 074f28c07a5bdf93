import path from 'node:path';
import { SuiteError } from '../../core/errors.js';
import type { Files, Git } from '../../core/ports.js';
import { linkOnTheWay } from '../../session/change/tree-writer.js';

/** Installed packages are links to the checkout's; not every repository ignores them. */
const PATHS = ['.', ':(exclude,glob)**/node_modules', ':(exclude,glob)**/node_modules/**'];

interface Original {
  readonly path: string;
  /** Undefined when there was no file. */
  readonly content: Buffer | undefined;
  readonly executable: boolean;
}

/**
 * A worktree that is lent out: what is put into it for a while, and what programs leave in it meanwhile, is
 * gone afterwards. Ignored files are not looked at: they are caches and build output.
 */
export class GuardedTree {
  private constructor(
    private readonly deps: { readonly git: Git; readonly files: Files },
    private readonly root: string,
    private readonly index: string,
    /** Git tree of what git knows or would add. */
    private readonly expected: string,
  ) {}

  /** Runs `work` with the tree and proves at the end that it is as it was; throws `orchestrator/tree-not-restored`. */
  static async use<T>(
    deps: { readonly git: Git; readonly files: Files },
    root: string,
    work: (tree: GuardedTree) => Promise<T>,
  ): Promise<T> {
    const directory = await deps.files.temporaryDirectory('caretaker-gates');
    try {
      const index = path.join(directory, 'index');
      // A copy knows what is unchanged already, and which files this clone does not have.
      const own = await deps.git.text(['rev-parse', '--git-path', 'index']);
      await deps.files.copy(path.resolve(deps.git.directory, own), index);
      const tree = new GuardedTree(deps, root, index, await snapshot(deps.git, index));
      try {
        return await work(tree);
      } finally {
        await tree.restore();
      }
    } finally {
      await deps.files.remove(directory);
    }
  }

  /** Runs `work` while files hold other texts (null: are not there), and puts everything back whatever happens. */
  async with<T>(texts: ReadonlyMap<string, string | null>, work: () => Promise<T>): Promise<T> {
    const { files } = this.deps;
    const originals: Original[] = [];
    try {
      for (const [name, text] of texts) {
        const target = await this.target(name);
        const executable = (await files.stat(target))?.executable === true;
        originals.push({ path: target, content: await files.read(target), executable });
        if (text === null) await files.remove(target);
        else await files.write(target, text);
      }
      return await work();
    } finally {
      for (const original of originals) await this.putBack(original);
      await this.restore();
    }
  }

  private async target(name: string): Promise<string> {
    const link = await linkOnTheWay(this.deps.files, this.root, name);
    if (link === undefined) return path.join(this.root, name);
    throw new SuiteError('A link stands in the way of a file that was to be changed for a while', {
      kind: 'refused',
      code: 'orchestrator/link-in-tree',
      hint: `Replace the link ${link} by what it leads to.`,
    });
  }

  private async putBack({ path: target, content, executable }: Original): Promise<void> {
    const { files } = this.deps;
    if (content === undefined) await files.remove(target);
    else {
      await files.write(target, content);
      if (executable) await files.makeExecutable(target);
    }
    const now = await files.read(target);
    if (content === undefined ? now !== undefined : now?.equals(content) !== true) throw notRestored(target);
  }

  /** Takes out what programs left in the tree. */
  private async restore(): Promise<void> {
    const { git } = this.deps;
    const now = await snapshot(git, this.index);
    if (now === this.expected) return;
    const listing = await git.text(['diff-tree', '-r', '-z', '--raw', '--no-renames', this.expected, now]);
    const records = listing.split('\0');
    const gone: string[] = [];
    for (let at = 0; at + 1 < records.length; at += 2) {
      const [, , id = ''] = (records[at] ?? '').split(' ');
      const name = records[at + 1] ?? '';
      await this.deps.files.remove(path.join(this.root, name));
      if (!/^0+$/.test(id)) gone.push(name);
    }
    await this.revive(gone);
    if ((await snapshot(git, this.index)) !== this.expected) throw notRestored(this.root);
  }

  /** By git itself, so that line ends and filters are those with which the worktree was made. */
  private async revive(names: readonly string[]): Promise<void> {
    const { git } = this.deps;
    const env = { GIT_INDEX_FILE: this.index };
    await git.text(['read-tree', this.expected], { env });
    const input = names.map((name) => `${name}\0`).join('');
    await git.text(['checkout-index', '--force', '-z', '--stdin'], { env, input });
  }
}

function notRestored(place: string): SuiteError {
  return new SuiteError('A gate could not put the tree back as it was', {
    kind: 'internal',
    code: 'orchestrator/tree-not-restored',
    hint: `The worktree is thrown away; look at ${place} when it is kept.`,
  });
}

async function snapshot(git: Git, index: string): Promise<string> {
  const env = { GIT_INDEX_FILE: index };
  await git.text(['add', '--all', '--', ...PATHS], { env });
  return git.text(['write-tree', '--missing-ok'], { env });
}
