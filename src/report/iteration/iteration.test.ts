import { describe, expect, it } from '@jest/globals';
import type { AreaJudgement, IterationRecord } from '../../state/projections/iterations.js';
import { projectIterations } from '../../state/projections/iterations.js';
import { draft, logOf, type Draft } from '../../state/testing/arbitraries.js';
import { backlogItem, judgement, plainIteration, secondIteration, standing } from '../testing/iterations.js';
import { iterationMarkdown, iterationSummary, iterationTerminal } from './render.js';

const whole: readonly Draft[] = [...plainIteration(1, 55, 58.5), ...secondIteration()];

function last(drafts: readonly Draft[]): {
  readonly record: IterationRecord;
  readonly earlier: readonly IterationRecord[];
} {
  const all = projectIterations(logOf(drafts));
  const record = all.at(-1);
  if (record === undefined) throw new Error('the drafts hold no iteration');
  return { record, earlier: all.slice(0, -1) };
}

function markdownOf(drafts: readonly Draft[]): string {
  const { record, earlier } = last(drafts);
  return iterationMarkdown(record, { earlier });
}

/** The lines below a heading of the second level. */
function section(markdown: string, title: string): string {
  return markdown.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? '';
}

describe('OR-08: the report of an iteration', () => {
  it('reads well as Markdown', () => {
    const { record, earlier } = last(whole);
    const pullRequest = 'https://github.com/acme/shop/pull/12';
    expect(iterationMarkdown(record, { earlier, pullRequest })).toMatchSnapshot();
  });

  it('reads well on a terminal', () => {
    const { record, earlier } = last(whole);
    expect(iterationTerminal(record, { earlier }, { colours: false })).toMatchSnapshot();
  });

  it('has every part that the requirement names', () => {
    const titles = [...markdownOf(whole).matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    expect(titles).toEqual([
      ...['Areas analysed', 'Research', 'Improvements', 'Tests added', 'Gates', 'Rejected'],
      ...['Metrics before and after', 'Next three priorities', 'Blockers', 'Progress over iterations'],
    ]);
  });

  it('shows scores before and after, each with the way it went', () => {
    const areas = section(markdownOf(whole), 'Areas analysed');
    expect(areas).toMatch(/\| security +\| +50 % \| +62\.5 % \| ↑ better +\| +4 \| +3 \| landed/);
    expect(areas).toMatch(/\| testing .*\| → same .*\| rejected/);
    expect(areas).toMatch(/\| documentation +\| not measurable \| not measurable \| – .*\| left/);
    expect(areas).toContain('**documentation**: nothing in it could be measured');
    expect(areas).toMatch(/`security\/headers` \| fail +\| pass/);
  });

  it('OR-04: names the references of what was worked on, that first', () => {
    const extra = Array.from({ length: 6 }, (_, index) =>
      backlogItem({ criterion: `security/other-${index}`, title: `Other ${index}`, references: [] }),
    );
    const drafts = whole.map((item) =>
      item.type === 'iteration.assessed' && item.data.iteration === 2
        ? draft(
            'iteration.assessed',
            { iteration: 2, before: standing(), backlog: [...extra, backlogItem()] },
            20_161,
          )
        : item,
    );
    const research = section(markdownOf(drafts), 'Research');
    expect(research).toContain('[OWASP Secure Headers](https://owasp.org/www-project-secure-headers/)');
    expect(research.indexOf('Security headers')).toBeLessThan(research.indexOf('Other 0'));
    expect(research).toContain('… and 2 more of this area in the backlog.');
  });

  it('OR-07: says of a rejected area which gate said what, and never lists it as an improvement', () => {
    const markdown = markdownOf(whole);
    expect(section(markdown, 'Rejected')).toContain('Gate **tests**: 1 test fails that passed before');
    expect(section(markdown, 'Rejected')).toContain('`apps/api/src/cart.ts`');
    expect(section(markdown, 'Improvements')).not.toContain('cart.ts');
    expect(section(markdown, 'Improvements')).toContain('2 files, +25 -1; 0 by fixers, 1 by the executor.');
  });

  it('says why an area had nothing to change', () => {
    const idle = judgement({
      ...{ outcome: 'nothing-to-do', code: 'nothing-to-do', reason: 'every finding is parked', commit: null },
      ...{ gates: [], fixes: [], files: [], testsAdded: [] },
    });
    const markdown = markdownOf([...secondIteration().slice(0, 6), draft('iteration.judged', idle, 20_180)]);
    expect(section(markdown, 'Improvements')).toContain('- **security**: every finding is parked');
    expect(section(markdown, 'Gates')).toContain('No change was judged.');
    expect(section(markdown, 'Rejected')).toBe('');
  });

  it('leaves tests of a rejected area out of those added', () => {
    const rejected = judgement({ outcome: 'rejected', code: 'handover/base-moved', commit: null });
    const drafts = [...whole, draft('iteration.judged', rejected, 20_195)];
    expect(section(markdownOf(drafts), 'Tests added')).toBe('Tests added\n\nNone.\n\n');
    expect(section(markdownOf(drafts), 'Rejected')).toContain('`handover/base-moved`');
  });

  it('OR-06: shows every answer of every gate, the evidence folded', () => {
    const gates = section(markdownOf(whole), 'Gates');
    expect(gates).toMatch(/\| performance +\| not measurable \| no bundle is configured/);
    expect(gates).toContain('<details><summary>Evidence (1)</summary>');
    expect(gates).toContain('It did not come to the gates: ');
  });

  it('tells a figure that could not be measured from one that is zero', () => {
    const figures = section(markdownOf(whole), 'Metrics before and after');
    expect(figures).toMatch(/\| Security +\| vulnerabilities critical \| +0 \| +0 \| → same/);
    expect(figures).toMatch(/\| Security +\| vulnerabilities high +\| +2 \| +1 \| ↓ better/);
    expect(figures).toMatch(/\| Coverage +\| coverage apps\/api +\| +72\.4 % \| +74 % \| ↑ better/);
    expect(figures).toContain('- coverage apps/web: not measured, because it has no test script');
    expect(figures).toContain('- lint apps/api: not measured after, because the command timed out');
  });

  it('OR-09: charts the score of each iteration beside a table', () => {
    const progress = section(markdownOf(whole), 'Progress over iterations');
    expect(progress).toContain('x-axis ["1", "2"]\n    y-axis "percent" 0 --> 100\n    line [58.5, 64]');
    expect(progress).toMatch(/\| +2 \| 2026-01-15 \| landed .*\| +2 \| +1 \| +10 \|/);
    const { record } = last(whole);
    expect(iterationMarkdown(record, { earlier: [] })).not.toContain('mermaid');
  });

  it('charts no iteration that came later than the one it tells of', () => {
    const all = projectIterations(logOf(whole));
    const first = all[0];
    if (first === undefined) throw new Error('no first iteration');
    expect(iterationMarkdown(first, { earlier: all })).not.toMatch(/^\| +2 \| 2026/m);
  });
});

describe('OR-08, OR-09: an iteration that was killed or is under way', () => {
  const steps = secondIteration();
  it.each(steps.slice(0, -1).map((item, index) => [index + 1, item.type] as const))(
    'is told after %i events (%s)',
    (count) => {
      const markdown = markdownOf(steps.slice(0, count));
      expect(markdown).toContain('**Not ended**: it is under way, or was killed and not resumed yet;');
      expect(markdown).not.toMatch(/undefined|null|NaN/);
      expect(section(markdown, 'Blockers')).toContain('None are recorded yet.');
    },
  );

  it('says how far it came', () => {
    const said = (count: number): string => markdownOf(steps.slice(0, count)).split('\n')[2] ?? '';
    expect(said(1)).toMatch(/nothing assessed yet\.$/);
    expect(said(3)).toMatch(/3 areas chosen\.$/);
    expect(said(5)).toMatch(/2 areas of 3 worked on\.$/);
    expect(said(7)).toMatch(/1 area of 3 judged\.$/);
  });

  it('offers the priorities of its assessment', () => {
    const next = section(markdownOf(steps.slice(0, 2)), 'Next three priorities');
    expect(next).toContain('From the assessment, because the iteration has not ended.');
    expect(next).toContain('`caretaker scorecard --criterion security/headers`');
  });
});

describe('OR-08, safety 12: text from the repository stays text', () => {
  const nasty = '::error::x\n@octocat <script> #12 ](http://x.example) "] %% {init} ``` \u001b[2J';

  it('in Markdown and on a terminal', () => {
    const gates: AreaJudgement['gates'] = [
      { gate: 'tests', status: 'fail', because: nasty, evidence: [nasty, '```\n# out'] },
    ];
    const drafts: readonly Draft[] = [
      ...plainIteration(1, 50, 55),
      ...secondIteration().map((item) => {
        switch (item.type) {
          case 'iteration.assessed': {
            const before = standing({
              figures: { [nasty]: 3, [`bundle ${nasty}`]: 4 },
              notMeasured: { [nasty]: nasty },
              criteria: { [nasty]: 'fail' },
            });
            const hostile = backlogItem({
              ...{ title: nasty, because: nasty, acceptance: nasty, criterion: nasty },
              references: [{ title: nasty, url: 'javascript:alert(1)' }],
            });
            return draft('iteration.assessed', { iteration: 2, before, backlog: [hostile] }, 20_161);
          }
          case 'iteration.judged':
            return draft(
              'iteration.judged',
              judgement({
                ...{ outcome: 'rejected', code: nasty, reason: nasty, gates, testsAdded: [nasty] },
                files: [{ path: nasty, added: 1, deleted: 1 }],
                fixes: [{ fingerprint: 'f', rule: nasty, path: nasty, summary: nasty, by: 'executor' }],
              }),
              20_180,
            );
          default:
            return item;
        }
      }),
    ];
    const { record, earlier } = last(drafts);
    const pullRequest = `javascript:${nasty}`;
    const markdown = iterationMarkdown(record, { earlier, pullRequest });
    const outside = markdown.replace(/(`+)[^`\n]?.*?[^`]\1(?!`)/g, '');
    expect(outside.match(/@&#8203;octocat/g)?.length).toBeGreaterThan(10);
    expect(outside).not.toMatch(/@octocat|<script|#12|[^\\]\]\(http:\/\/x/);
    expect(markdown).not.toMatch(/^\s*::|\u001b|\]\(javascript:/m);
    expect(markdown.match(/^```mermaid$/gm)).toHaveLength(1);
    expect(markdown.match(/^```$/gm)).toHaveLength(1);
    const terminal = iterationTerminal(record, { earlier, pullRequest }, { colours: false });
    expect(terminal).not.toMatch(/^\s*::|\u001b/m);
  });

  it('fits into a job summary and a pull request however long it is', () => {
    const many = Array.from({ length: 30_000 }, (_, index) => `apps/api/test/${index}.test.ts > ${nasty}`);
    const blockers = many.map((name) => `blocked by ${name}`);
    const { record, earlier } = last(whole);
    if (record.end === null) throw new Error('the iteration has ended');
    const long = { ...record, end: { ...record.end, blockers } };
    const text = iterationSummary(long, { earlier }, 'See the file iteration.md.', 60_000);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000);
    expect(text).toContain('See the file iteration.md.');
    expect(Buffer.byteLength(iterationSummary(long, { earlier }, 'More.'))).toBeLessThanOrEqual(900_000);
  });
});
