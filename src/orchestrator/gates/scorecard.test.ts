import { describe, expect, it } from '@jest/globals';
import { inGateCase, type SideOptions } from './testing/gate-case.js';
import { scorecard } from './scorecard.js';
import type { Verdict } from './verdict.js';

function gate(before: SideOptions['criteria'], after: SideOptions['criteria']): Promise<Verdict> {
  const files = { 'package.json': '{"name":"demo"}' };
  const sides = { before: { criteria: before ?? {} }, after: { criteria: after ?? {} } };
  return inGateCase({ files, change: { 'a.js': '' }, ...sides }, ({ input }) =>
    Promise.resolve(scorecard(input)),
  );
}

describe('OR-05: no criterion is lost', () => {
  it('fails when one passed before and fails now, and names it', async () => {
    const answer = await gate({ 'a/one': 'pass', 'a/two': 'pass' }, { 'a/one': 'pass', 'a/two': 'fail' });
    expect(answer).toEqual({
      status: 'fail',
      because: 'criteria that passed before fail now: a/two',
      evidence: [
        {
          kind: 'command',
          command: 'caretaker scorecard --criterion a/two',
          output: 'passed before, fails now',
        },
      ],
    });
  });

  it('passes when what failed fails still, and tells what is new and what is unknown', async () => {
    const answer = await gate(
      { 'a/one': 'pass', 'a/two': 'fail', 'a/three': 'fail', 'a/four': 'pass' },
      { 'a/one': 'pass', 'a/two': 'fail', 'a/three': 'pass', 'a/four': 'not-measurable' },
    );
    expect(answer.status).toBe('pass');
    expect(answer.because).toBe(
      '1 criteria that passed before still pass; new: a/three; not measurable any more: a/four',
    );
  });

  it('fails when what failed cannot be asked any more: taken away is not done', async () => {
    const answer = await gate(
      { 'a/one': 'pass', 'a/two': 'fail' },
      { 'a/one': 'pass', 'a/two': 'not-measurable' },
    );
    expect(answer).toMatchObject({
      status: 'fail',
      because: 'criteria that failed before cannot be answered any more: a/two',
    });
  });

  it('has no answer when nothing passed before, or none of it can be asked again', async () => {
    expect(await gate({ 'a/one': 'fail' }, { 'a/one': 'pass' })).toMatchObject({ status: 'not-measurable' });
    expect(await gate({ 'a/one': 'pass' }, {})).toMatchObject({ status: 'not-measurable' });
  });
});
