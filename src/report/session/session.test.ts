import { describe, expect, it } from '@jest/globals';
import { sessionReport } from '../testing/fixtures.js';
import { sessionMarkdown, sessionSummary, sessionTerminal } from './render.js';

describe('CM-26 the session report', () => {
  it('has exactly its sections', () => {
    const titles = sessionMarkdown(sessionReport())
      .split('\n')
      .filter((line) => line.startsWith('## '));
    expect(titles).toEqual([
      '## Scan results',
      '## Actions taken',
      '## Next priority',
      '## Metrics dashboard',
    ]);
  });

  it('reads well as Markdown', () => {
    expect(sessionMarkdown(sessionReport())).toMatchSnapshot();
  });

  it('reads well on a terminal', () => {
    expect(sessionTerminal(sessionReport(), { colours: false })).toMatchSnapshot();
  });

  it('says what was not measured and never shows it as zero', () => {
    const text = sessionTerminal(sessionReport(), { colours: false });
    expect(text).toContain('not measured, because it has no test script');
    expect(text).toContain('not measured, because the registry did not answer');
  });

  it('shows a trend arrow for each metric with a history', () => {
    const text = sessionTerminal(sessionReport(), { colours: false });
    const row = (name: string): string => text.split('\n').findLast((line) => line.includes(name)) ?? '';
    expect(row('Lines, all packages')).toContain('↑ better');
    expect(row('Bundle web')).toContain('↑ worse');
    expect(row('Type errors')).toContain('· first record');
  });

  it('aligns its tables with and without colours alike', () => {
    const plain = sessionTerminal(sessionReport(), { colours: false });
    const coloured = sessionTerminal(sessionReport(), { colours: true });
    expect(coloured).not.toBe(plain);

    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
  });

  it('holds an empty session too', () => {
    const report = sessionReport({
      outcome: 'nothing-to-do',
      category: null,
      change: null,
      rollback: null,
      next: [],
      dashboard: [],
      targets: [],
      decisions: [],
      parked: [],
      conflicts: [],
      recovered: [],
    });
    expect(sessionMarkdown(report)).toContain('**Nothing to do**');
    expect(sessionSummary(report, 'More.')).toBe(sessionMarkdown(report));
  });

  it('safety 12: keeps outside text from acting', () => {
    const nasty = '::error::x\n@octocat <script> #12 \u001b[2J';
    const report = sessionReport({
      reason: nasty,
      next: [{ focus: nasty, impact: nasty, estimateMinutes: 1 }],
      recovered: [nasty],
    });
    const markdown = sessionMarkdown(report);
    expect(markdown).not.toMatch(/@octocat|<script|#12|^::|\u001b/m);
    const terminal = sessionTerminal(report, { colours: false });
    expect(terminal).not.toMatch(/^\s*::/m);
    expect(terminal).not.toContain('\u001b');
  });
});
