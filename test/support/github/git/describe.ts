import type { Json } from '../contract.js';
import type { BareRepository } from './bare.js';

const commitFormat = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%x00');

/** Commits of a `git log` range as the API shows them, newest first unless reversed. */
export async function commitsOf(
  bare: BareRepository,
  range: readonly string[],
  urls: { readonly api: string; readonly html: string },
): Promise<readonly Json[]> {
  const output = await bare.bytes(['log', '-z', `--format=${commitFormat}`, ...range, '--']);
  if (output.length === 0) return [];
  const fields = output.toString('utf8').split('\0');
  const commits: Json[] = [];
  for (let index = 0; index + 9 < fields.length; index += 10) {
    const [sha = '', tree, parents = '', ...rest] = fields.slice(index, index + 10);
    const [authorName, authorEmail, authorDate, name, email, date, message = ''] = rest;
    commits.push({
      sha,
      node_id: `C_${sha}`,
      url: `${urls.api}/commits/${sha}`,
      html_url: `${urls.html}/commit/${sha}`,
      comments_url: `${urls.api}/commits/${sha}/comments`,
      commit: {
        author: { name: authorName, email: authorEmail, date: authorDate },
        committer: { name, email, date },
        message: message.trimEnd(),
        tree: { sha: tree, url: `${urls.api}/git/trees/${tree ?? ''}` },
        url: `${urls.api}/git/commits/${sha}`,
        comment_count: 0,
        verification: {
          verified: false,
          reason: 'unsigned',
          signature: null,
          payload: null,
          verified_at: null,
        },
      },
      author: null,
      committer: null,
      parents: parents
        .split(' ')
        .filter((parent) => parent !== '')
        .map((parent) => ({ sha: parent, url: `${urls.api}/commits/${parent}` })),
    });
  }
  return commits;
}

const statusWords: Readonly<Record<string, string>> = {
  A: 'added',
  C: 'copied',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
};

interface ChangedFile extends Json {
  readonly additions: number;
  readonly deletions: number;
}

/** Files between two commits with renames found and lines counted. The `patch` text is left out. */
export async function filesBetween(
  bare: BareRepository,
  from: string,
  to: string,
  urls: { readonly api: string; readonly html: string },
): Promise<readonly ChangedFile[]> {
  const range = ['-z', '-M', from, to, '--'];
  const raw = (await bare.bytes(['diff', '--raw', '--no-abbrev', ...range])).toString('utf8').split('\0');
  const counts = (await bare.bytes(['diff', '--numstat', ...range])).toString('utf8').split('\0');
  const files: ChangedFile[] = [];
  let at = 0;
  for (let index = 0; index < raw.length && raw[index] !== '';) {
    const [, , , blob = '', letters = ''] = (raw[index] ?? '').split(' ');
    const moved = letters.startsWith('R') || letters.startsWith('C');
    const previous = moved ? (raw[index + 1] ?? '') : undefined;
    const filename = (moved ? raw[index + 2] : raw[index + 1]) ?? '';
    index += moved ? 3 : 2;
    const [added = '0', deleted = '0'] = (counts[at] ?? '').split('\t');
    at += moved ? 3 : 1;
    const additions = Number(added) || 0; // "-" for binary files
    const deletions = Number(deleted) || 0;
    files.push({
      sha: letters.startsWith('D') ? null : blob,
      filename,
      ...(previous === undefined ? {} : { previous_filename: previous }),
      status: statusWords[letters.charAt(0)] ?? 'modified',
      additions,
      deletions,
      changes: additions + deletions,
      blob_url: `${urls.html}/blob/${to}/${encodeURI(filename)}`,
      raw_url: `${urls.html}/raw/${to}/${encodeURI(filename)}`,
      contents_url: `${urls.api}/contents/${encodeURI(filename)}?ref=${to}`,
    });
  }
  return files;
}
