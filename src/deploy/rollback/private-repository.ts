import path from 'node:path';
import type { Files, Git } from '../../core/ports.js';
import { withVariables } from './environment.js';

/**
 * Attributes that win over every `.gitattributes`: bytes stay as they are, and no merge driver, filter or
 * line-end rule that the repository names takes part.
 */
const ATTRIBUTES = '* -text !eol !crlf !ident !filter !merge !working-tree-encoding !conflict-marker-size\n';

/** A bare repository that shares the objects of a clone and nothing else. */
export interface PrivateRepository {
  /** Runs in an empty folder with the private repository, an index and a work tree of its own. */
  readonly git: Git;
  /** The clone, with the private index instead of its own. */
  readonly withIndex: Git;
}

/** Empties the index and the work tree of the private repository before a merge. */
export type Fresh = () => Promise<PrivateRepository>;

/**
 * Lends a throw-away repository next to a clone. Its configuration is empty, so that drivers and filters of the
 * user or the machine do not exist there either; new objects go to the clone, where nothing names them until
 * they are pushed.
 */
export async function inPrivateRepository<T>(
  git: Git,
  files: Pick<Files, 'temporaryDirectory' | 'remove' | 'makeDirectory' | 'write'>,
  work: (fresh: Fresh) => Promise<T>,
): Promise<T> {
  const root = await files.temporaryDirectory('caretaker-rollback');
  const directory = path.join(root, 'git');
  const [objects, format] = await Promise.all([
    git.text(['rev-parse', '--git-path', 'objects']),
    git.text(['rev-parse', '--show-object-format']),
  ]);
  const isolated = {
    HOME: root,
    XDG_CONFIG_HOME: root,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
  };
  let attempts = 0;
  const fresh: Fresh = async () => {
    attempts += 1;
    const own = attempts;
    const tree = path.join(root, `tree-${own}`);
    await files.makeDirectory(tree);
    const index = path.join(root, `index-${own}`);
    const variables = {
      ...isolated,
      GIT_DIR: directory,
      GIT_OBJECT_DIRECTORY: path.resolve(git.directory, objects),
      GIT_INDEX_FILE: index,
      GIT_WORK_TREE: tree,
    };
    return {
      git: withVariables(git.at(tree), variables),
      withIndex: withVariables(git, { GIT_INDEX_FILE: index }),
    };
  };
  try {
    const init = ['init', '--quiet', '--bare', '--template=', `--object-format=${format}`, '--', directory];
    await git.text(init, { env: isolated });
    await files.write(path.join(directory, 'info', 'attributes'), ATTRIBUTES);
    return await work(fresh);
  } finally {
    await files.remove(root);
  }
}
