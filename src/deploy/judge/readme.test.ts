import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { MODES, replay } from './replay.js';
import { readHistory } from './history.js';
import { SETTINGS } from './testing/looks.js';
import { TABLES } from './testing/tables.js';

const here = import.meta.url;
const readme = readFileSync(path.join(path.dirname(fileURLToPath(here)), 'README.md'), 'utf8');

/** The cells of the table that follows a marker, without its head. */
function tableAfter(name: string): readonly (readonly string[])[] {
  const [, rest = ''] = readme.split(`<!-- table: ${name} -->\n\n`);
  const [table = ''] = rest.split('\n\n');
  const cells = (line: string): readonly string[] =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  return table.trim().split('\n').slice(2).map(cells);
}

it.each(Object.entries(TABLES))('the table "%s" of the README is what the judge computes', (name, rows) => {
  expect(tableAfter(name)).toEqual(rows());
});

it('the README has no table that nothing checks', () => {
  const marked = [...readme.matchAll(/<!-- table: (\w+) -->/g)].map(([, name]) => name);
  expect(marked.sort()).toEqual(Object.keys(TABLES).sort());
});

it('the history of the README can be replayed', () => {
  const [, rest = ''] = readme.split('```json\n');
  const [example = ''] = rest.split('```');
  const { deployments } = replay(readHistory(example, 'README.md'), SETTINGS.thresholds);
  expect(deployments).toHaveLength(1);
  for (const mode of MODES) expect(deployments[0]?.[mode].judgement.verdict).toBe('fail');
});
