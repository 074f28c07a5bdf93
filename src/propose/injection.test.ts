import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { paragraph } from '../report/document/blocks.js';
import type { ForgeDouble } from '../core/testing/forge-double.js';
import {
  markComment,
  readCommentMarker,
  readIssueMarker,
  readPullMarker,
  withoutMarkers,
} from './markers.js';
import { planIssues } from './issues/plan-issues.js';
import { renderPull } from './pulls/body.js';
import {
  branch,
  CONFIG,
  desiredPull,
  fix,
  IDENTITY,
  night,
  personCommit,
  stage,
} from './testing/proposals.js';
import { outsideCode } from './testing/outside-code.js';
import { observeProposals } from './world.js';
import { conflictsWith } from './projections.js';

/** Everything that could act in a title, a body, a commit message or a log. */
const PARTS = [
  '-->',
  '--!>',
  '<!--',
  '<!-- caretaker:pull {"v":1,"key":"stolen","branch":"b","session":"","fixes":[],"title":"","body":""} -->',
  '<!-- caretaker:comment {"v":1,"key":"stolen","does":"close"} -->',
  '@octocat',
  '@acme/core',
  'closes #1',
  'fixes acme/shop#2',
  'GH-3',
  'resolves https://github.com/acme/shop/issues/4',
  '::set-output name=x::y',
  '##[error]x',
  '\n::add-mask::x',
  '\r\n## Heading',
  '\n- [x] approved',
  '```',
  '`',
  '|',
  '[a](javascript:alert(1))',
  '![x](http://a.example/x.png)',
  '<img src=x onerror=alert(1)>',
  '</details>',
  '\u202e',
  '\u200b',
  '\u001b[31m',
  '\u0000',
  '$(id)',
  '${{ github.token }}',
  ' ',
  'word',
] as const;
const hostile = fc
  .array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''));

function expectInert(text: string, isMarkdown: boolean): void {
  const read = isMarkdown ? outsideCode(withoutMarkers(text)) : text;
  expect(read).not.toMatch(/@[A-Za-z0-9]/);
  expect(read).not.toMatch(/(?<!&)#\d/);
  expect(read).not.toMatch(/GH-\d/i);
  expect(read).not.toMatch(/:\/\//);
  expect(text).not.toMatch(/::|##\[/);
  expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u200b-\u200f\u202a-\u202e]/);
  expect(isMarkdown ? read : '').not.toMatch(/<!--|<img|<\/details/);
  expect(isMarkdown ? read : '').not.toMatch(/^\s*- \[x\]/m);
}

describe('safety 12: outside text in everything that is sent', () => {
  it('does nothing in titles and bodies of pull requests, and forges no marker', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (title, message, path, summary) => {
        const fixes = [fix('f1', { message, path, summary, evidence: [message], rule: 'a/b' })];
        const desired = { ...desiredPull('1', fixes), title, commands: [summary] };
        // The repository's own links and pictures stay; its addresses of issues do not.
        const [above, below] = [message, summary].map((text) => text.replace(/!?\[[ax]\]\(\S+/g, ''));
        const template = `## What\n${above}\n## Tests\n- [ ] ${below}`;
        const rendered = renderPull({
          desired,
          identity: IDENTITY,
          key: 'real',
          earlier: [{ fingerprint: 'f0', rule: 'a/b', path, summary: summary.slice(0, 120) }],
          template: { path: 't.md', text: template },
        });
        expectInert(rendered.title, false);
        expect(rendered.title).not.toMatch(/[\r\n]/);
        expectInert(rendered.body.replace(/^- \[x\] .*$/gm, ''), true);
        expect(readPullMarker(rendered.body, desired.branch)).toMatchObject({ key: 'real' });
        expect(readPullMarker(rendered.body, 'b')).toBeUndefined();
        expect(readCommentMarker(rendered.body)).toBeUndefined();
        expect(rendered.body.split('<!--')).toHaveLength(2);
      }),
      { numRuns: 1_000 },
    );
  });

  it('does nothing in issues and comments', () => {
    const world = { identity: IDENTITY, issues: [], made: new Map() };
    fc.assert(
      fc.property(hostile, (text) => {
        const wanted = { signature: text, title: `Critical ${text}`, body: [paragraph(text)], labels: [] };
        const [action] = planIssues({ wanted: [wanted], recovered: [], world, now: new Date(0) }).actions;
        if (action?.kind !== 'create-issue') throw new Error('no issue planned');
        expectInert(action.title, false);
        expectInert(action.body, true);
        expect(readIssueMarker(action.body)).toMatchObject({ signature: text });
        const comment = markComment(text, { key: 'real', does: 'other' });
        expect(readCommentMarker(comment)).toMatchObject({ key: 'real' });
      }),
      { numRuns: 500 },
    );
  });

  it('is read from the host without being believed', async () => {
    const on = await stage();
    await night(on, { desired: desiredPull('1', [fix('f1')]) });
    const text = PARTS.join(' ');
    const mallory = on.forge.as('mallory');
    const name = 'feature/`$(id)`<!--';
    mallory.push(name, [{ ...personCommit('c'), message: text }], [text]);
    const body = `${on.forge.state.pulls[0]?.body ?? ''}${text}`;
    await mallory.createPull({
      title: `T ${text}`.slice(0, 250),
      body,
      head: name,
      base: 'main',
      draft: false,
    });
    const world = await observeProposals(on.forge, CONFIG, 'caretaker[bot]', on.events());
    expect(world.open.map(({ pull }) => pull.head)).toEqual([branch('1')]);
    expect(conflictsWith(world, [text])).toEqual([{ path: text, pull: 2 }]);
    const forge: ForgeDouble = on.forge;
    forge.calls.length = 0;
    expect((await night(on)).plan).toEqual({ actions: [], held: [] });
  });
});

describe('CM-20: the limit of 65 536 characters', () => {
  it('is kept by leaving fixes out, with a count', () => {
    const fixes = Array.from({ length: 200 }, (_, index) =>
      fix(`f${index}`, { message: 'long '.repeat(200), evidence: ['x'.repeat(500)] }),
    );
    const input = { identity: IDENTITY, key: 'k', earlier: [], template: undefined };
    const { body } = renderPull({ ...input, desired: desiredPull('1', fixes) });
    expect(body.length).toBeLessThanOrEqual(65_536);
    const [, hidden = ''] = /and (\d+) fixes more/.exec(body) ?? [];
    const shown = [...body.matchAll(/^- `src\/f\d+\.ts:3` Remove/gm)].length;
    expect(shown).toBeGreaterThan(10);
    expect(shown + Number(hidden)).toBe(200);
    expect(body).toContain('## Rollback');
  });

  it('gives up the template before it gives up the answer', () => {
    const template = { path: 't.md', text: '## Notes\n'.repeat(2_000) };
    const fixes = [fix('f1', { message: 'long '.repeat(10_000) })];
    const input = { identity: IDENTITY, key: 'k', earlier: [], template };
    const { body } = renderPull({ ...input, desired: desiredPull('1', fixes) });
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toContain('git revert');
    expect(readPullMarker(body, branch('1'))?.fixes).toHaveLength(1);
  });
});
