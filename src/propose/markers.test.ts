import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  markComment,
  markIssue,
  markPull,
  readCommentMarker,
  readIssueMarker,
  readPullMarker,
  remarkPull,
  textDigest,
} from './markers.js';

const hostile = fc
  .array(
    fc.constantFrom(
      '-->',
      '--!>',
      '<!--',
      ' caretaker:pull {',
      '"',
      '\\',
      '@octocat',
      '#1',
      '`',
      '\u202e',
      '\n',
      'é',
      '😀',
      '-',
      'x',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const marked = {
  key: 'pull:b:after:0',
  branch: 'b',
  session: 's1',
  fixes: [{ fingerprint: 'f1', rule: 'a/b', path: 'x.ts', summary: 'Fix it' }],
  title: textDigest('T'),
};

describe('safety 8 and 12: markers in bodies', () => {
  it('come back as they were and never leave their comment, whatever they hold', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (branch, path, summary) => {
        const fixes = [{ fingerprint: 'f', rule: 'a/b', path, summary }];
        const body = markPull('Text', { ...marked, branch, fixes });
        expect(readPullMarker(body, branch)).toMatchObject({ branch, fixes });
        const [visible = '', ...comments] = body.split('<!--');
        expect(visible.trim()).toBe('Text');
        expect(comments).toHaveLength(1);
        expect(comments[0]?.indexOf('-->')).toBe((comments[0] ?? '').trimEnd().length - 3);
        expect(comments[0]?.slice(0, -5)).not.toMatch(/--|[<>@#`]|[^\x20-\x7e]/);
      }),
      { numRuns: 500 },
    );
  });

  it('tells an edit by a person from what a web form does to line ends', () => {
    const body = markPull('First  \n\nSecond', marked);
    const marker = readPullMarker(body, 'b');
    const throughForm = body.replace(/\n/g, '\r\n').trim();
    expect(readPullMarker(throughForm, 'b')).toEqual(marker);
    expect(textDigest(throughForm)).toBe(marker?.body);
    expect(textDigest(body.replace('Second', 'Third'))).not.toBe(marker?.body);
  });

  it.each([
    ['gone', 'My own words'],
    ['cut short', '<!-- caretaker:pull {"v":1,"key":"pul'],
    ['of a newer version', '<!-- caretaker:pull {"v":2,"key":"k"} -->'],
    ['of another branch', markPull('x', { ...marked, branch: 'other' })],
    ['two that differ', markPull('x', marked) + markPull('x', { ...marked, key: 'k2' })],
  ])('are not read when %s', (_, body) => {
    expect(readPullMarker(body, 'b')).toBeUndefined();
  });

  it('stay one when text that carries one is marked again, and an edit stays an edit', () => {
    const body = markPull('Text', marked);
    expect(markPull(body, marked)).toBe(body);
    const before = readPullMarker(body, 'b');
    if (before === undefined) throw new Error('unmarked');
    const again = remarkPull(body.replace('Text', 'My text'), { ...before, session: 's2' });
    expect(again).toMatch(/^My text\n/);
    expect(readPullMarker(again, 'b')?.session).toBe('s2');
    expect(textDigest(again)).not.toBe(readPullMarker(again, 'b')?.body);
  });

  it('are kept for issues and comments as well', () => {
    const issue = markIssue('Text', { key: 'k', signature: 'critical:-->', title: 't' });
    expect(readIssueMarker(issue)).toMatchObject({ key: 'k', signature: 'critical:-->' });
    expect(readCommentMarker(markComment('Text', { key: 'k', does: 'close' }))).toMatchObject({
      does: 'close',
    });
    expect(readCommentMarker('> <!-- caretaker:comment {} -->')).toBeUndefined();
  });
});
