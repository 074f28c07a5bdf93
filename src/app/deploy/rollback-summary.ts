import {
  code,
  heading,
  paragraph,
  strong,
  tableOr,
  type Block,
  type Tone,
} from '../../report/document/blocks.js';
import type { RollbackResult } from './rollback-result.js';

const TONE: Readonly<Record<RollbackResult['outcome'], Tone>> = {
  pushed: 'good',
  proposed: 'warn',
  planned: 'plain',
  'nothing-to-do': 'plain',
  stranded: 'bad',
  refused: 'bad',
  failed: 'bad',
};

/** Commits and paths that a summary lists; the others are counted. */
const LISTED = 50;

function rest(total: number): readonly Block[] {
  return total > LISTED ? [paragraph(`And ${total - LISTED} more.`)] : [];
}

/** The summary of a rollback: how it ended, what became of production, what is taken back, what a person has to do. */
export function rollbackBlocks(result: RollbackResult): readonly Block[] {
  const { outcome, environment, bad, good, pointedBack, commits, changes, steps, conflicts, pull } = result;
  const blocks: Block[] = [
    heading(2, `Rollback of ${environment}`),
    paragraph(strong(outcome.toUpperCase(), TONE[outcome]), ` ${result.reason} `, code(result.code)),
  ];
  if (bad !== null)
    blocks.push(
      paragraph(
        'From ',
        code(bad.slice(0, 12)),
        ' to ',
        good === null ? 'nobody knows where' : code(good.slice(0, 12)),
        '.',
      ),
    );
  blocks.push(
    paragraph(
      pointedBack.done
        ? `Production was pointed back${pointedBack.pinned ? ' and stays there until the revert is verified' : ''}: `
        : 'Production was not pointed back: ',
      pointedBack.detail,
    ),
  );
  if (result.commit !== null) blocks.push(paragraph('The revert is ', code(result.commit), '.'));
  if (pull !== null)
    blocks.push(
      paragraph('It waits in ', { kind: 'link', text: `pull request ${pull.number}`, url: pull.url }, '.'),
    );
  if (commits.length > 0)
    blocks.push(
      heading(3, 'Commits that are taken back'),
      tableOr(
        [{ title: 'Commit' }, { title: 'Subject' }],
        commits.slice(0, LISTED).map(({ id, subject }) => [[code(id.slice(0, 12))], subject]),
        '',
      ),
      ...rest(commits.length),
    );
  if (changes.length > 0)
    blocks.push(
      heading(3, 'Files'),
      tableOr(
        [{ title: 'Path' }, { title: 'What happens' }],
        changes
          .slice(0, LISTED)
          .map(({ path, kind }) => [[code(path)], conflicts.includes(path) ? `${kind}, conflict` : kind]),
        '',
      ),
      ...rest(changes.length),
    );
  if (steps.length > 0)
    blocks.push(heading(3, 'What a person has to do'), { kind: 'commands', lines: [...steps] });
  return blocks;
}
