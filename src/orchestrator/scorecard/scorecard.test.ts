import { describe, expect, it } from '@jest/globals';
import { renderMarkdown } from '../../report/markdown/render.js';
import { renderTerminal } from '../../report/terminal/render.js';
import { areas } from '../areas/registry.js';
import { expressApp, scorecardOf } from '../testing/criteria.js';
import { fail, notMeasurable, pass, place } from './answer.js';
import type { Answer } from './answer.js';
import { backlogOf } from './backlog.js';
import type { Criterion } from './criterion.js';
import { scorecardDocument, scorecardJson } from './document.js';
import { evaluate, type Evaluation } from './evaluate.js';
import { scoreOf } from './score.js';
import type { Subject } from './subject.js';

function evaluation(answer: Answer, about: Partial<Criterion> = {}): Evaluation {
  const criterion: Criterion = {
    ...{ id: 'security/one', title: 'One', group: 'security', severity: 'high', cost: 'small' },
    ...{ references: [], plan: [], evaluate: () => answer },
    ...about,
  };
  return { area: 'security', criterion, answer };
}
const failing = (affected: number) => fail('it differs', [place('a.ts', 1, 'differs')], affected);

describe('OR-10 the score', () => {
  it('weighs passed against failed criteria by severity and leaves out what cannot be measured', () => {
    const score = scoreOf([
      evaluation(pass('it holds', [])),
      evaluation(failing(1), { severity: 'low' }),
      evaluation(notMeasurable('there is none'), { severity: 'critical' }),
    ]);
    expect(score).toEqual({ percent: 75, passed: 1, failed: 1, notMeasurable: 1 });
  });

  it('is no figure when nothing could be measured', () => {
    expect(scoreOf([evaluation(notMeasurable('there is none'))]).percent).toBeNull();
  });

  it('does not take the fault of an evaluator for an answer', () => {
    const broken: Criterion = {
      ...evaluation(failing(1)).criterion,
      evaluate: () => {
        throw new Error('out of bounds');
      },
    };
    const [area] = areas;
    if (area === undefined) throw new Error('there is no area');
    // The subject is never looked at: the criterion throws first.
    const subject = {} as Subject;
    const answers = evaluate([{ ...area, criteria: [broken] }], subject).map(({ answer }) => answer);
    expect(answers).toEqual([notMeasurable('its evaluator failed: out of bounds')]);
  });
});

describe('OR-01 the backlog', () => {
  it('goes by group, then severity, blast radius and cost, and leaves out what passes', () => {
    const items = backlogOf([
      evaluation(failing(1), { id: 'a/quality', group: 'quality', severity: 'critical' }),
      evaluation(failing(1), { id: 'a/documentation', group: 'documentation' }),
      evaluation(failing(1), { id: 'a/testing', group: 'testing' }),
      evaluation(failing(1), { id: 'a/performance', group: 'performance' }),
      evaluation(failing(1), { id: 'a/dear', cost: 'large' }),
      evaluation(failing(1), { id: 'a/cheap' }),
      evaluation(failing(9), { id: 'a/wide' }),
      evaluation(failing(1), { id: 'a/critical', severity: 'critical' }),
      evaluation(pass('it holds', []), { id: 'a/passed' }),
      evaluation(notMeasurable('there is none'), { id: 'a/unknown' }),
    ]);
    expect(items.map(({ criterion }) => criterion.slice(2))).toEqual([
      ...['critical', 'wide', 'cheap', 'dear'],
      ...['performance', 'testing', 'documentation', 'quality'],
    ]);
    expect(items[0]?.acceptance).toBe('caretaker scorecard --criterion a/critical');
  });
});

describe('OR-10 the report of a scorecard', () => {
  it('says the same on a terminal, in Markdown and as JSON, and is the same for the same commit', async () => {
    const first = await scorecardOf(areas, expressApp());
    const second = await scorecardOf(areas, expressApp());
    expect(second.evaluations.map(({ answer }) => answer)).toEqual(
      first.evaluations.map(({ answer }) => answer),
    );
    const blocks = scorecardDocument(first, { evidence: true });
    const texts = [renderTerminal(blocks, { colours: false }), renderMarkdown(blocks)];
    for (const text of texts) {
      expect(text).toContain('security/rate-limiting');
      expect(text).toContain('no limiter of requests was found');
      expect(text).toContain('caretaker scorecard --criterion security/headers');
    }
    expect(scorecardJson(first)).toMatchObject({
      schemaVersion: 1,
      score: first.score,
      backlog: first.backlog,
    });
    expect(first.evaluations.every(({ answer }) => answer.because !== '')).toBe(true);
    const backed = first.evaluations.filter(({ answer }) => answer.status !== 'not-measurable');
    expect(backed.filter(({ answer }) => answer.evidence.length === 0)).toEqual([]);
  });
});
