import { describe, expect, it } from '@jest/globals';
import type { Edit } from '../../core/edit.js';
import { applyEdits } from './apply-edits.js';

const replace = (start: number, end: number, expected: string, text: string): Edit => ({
  kind: 'replace',
  path: 'a.ts',
  start,
  end,
  expected,
  text,
});
const apply = (text: string | null, ...edits: readonly Edit[]) =>
  applyEdits(edits, () => Promise.resolve(text));

describe('safety rule 6: edits as data', () => {
  it('changes only the edited ranges, whatever the order of the edits', async () => {
    const result = await apply('one two three', replace(8, 13, 'three', '3'), replace(0, 3, 'one', '1'));
    expect(result).toEqual({
      status: 'edited',
      changes: [{ path: 'a.ts', before: 'one two three', after: '1 two 3' }],
    });
  });

  it.each([
    ['another text than expected', 'one two', [replace(0, 3, 'two', '2')]],
    ['overlapping edits', 'one two', [replace(0, 3, 'one', '1'), replace(2, 5, 'e t', 'x')]],
    ['an edit outside the file', 'one', [replace(2, 9, 'e', 'x')]],
    ['a missing file', null, [replace(0, 0, '', 'x')]],
    ['creating a file that exists', 'one', [{ kind: 'create', path: 'a.ts', text: '' } as const]],
    ['deleting a file that does not exist', null, [{ kind: 'delete', path: 'a.ts' } as const]],
    [
      'a deleted file with another edit',
      'one',
      [{ kind: 'delete', path: 'a.ts' } as const, replace(0, 3, 'one', '1')],
    ],
  ])('refuses %s', async (_what, text, edits) => {
    expect((await apply(text, ...edits)).status).toBe('conflict');
  });

  it('keeps a byte order mark and CRLF, also in inserted lines', async () => {
    const text = '\ufeffa;\r\nb;\r\n';
    const result = await apply(text, replace(5, 5, '', 'x;\ny;\r\n'));
    expect(result).toMatchObject({ changes: [{ after: '\ufeffa;\r\nx;\r\ny;\r\nb;\r\n' }] });
  });

  it('leaves line ends alone in a file that mixes them', async () => {
    expect(await apply('a\r\nb\n', replace(5, 5, '', 'c\n'))).toMatchObject({
      changes: [{ after: 'a\r\nb\nc\n' }],
    });
  });

  it('reports no change for an edit that changes nothing', async () => {
    expect(await apply('a', replace(0, 1, 'a', 'a'))).toEqual({ status: 'edited', changes: [] });
  });
});
