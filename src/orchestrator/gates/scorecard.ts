import { searched, type Evidence } from '../scorecard/answer.js';
import type { GateInput } from './gate.js';
import { counted, some, verdict, type Verdict } from './verdict.js';

/** Criteria that failed and cannot be answered any more: what they ask for was taken away, not done. */
function evaded({ before, after }: GateInput): readonly string[] {
  return [...before.criteria]
    .filter(([id, status]) => status === 'fail' && after.criteria.get(id) === 'not-measurable')
    .map(([id]) => id);
}

/** OR-05: no criterion of the scorecard that passed before fails now, and none that failed is evaded. */
export function scorecard(input: GateInput): Verdict {
  const { before, after } = input;
  const passed = [...before.criteria].filter(([, status]) => status === 'pass').map(([id]) => id);
  const broken = passed.filter((id) => after.criteria.get(id) === 'fail');
  const unknown = passed.filter(
    (id) => after.criteria.get(id) !== 'pass' && after.criteria.get(id) !== 'fail',
  );
  const won = [...after.criteria].filter(
    ([id, status]) => status === 'pass' && before.criteria.get(id) === 'fail',
  );
  const evidence: readonly Evidence[] = [
    searched(
      'criteria that passed before and fail now',
      counted(before.criteria.size, 'criterion answered before').replace('criterions', 'criteria'),
    ),
  ];
  if (broken.length > 0)
    return verdict(
      'fail',
      `criteria that passed before fail now: ${some(broken)}`,
      broken.map((id) => ({
        kind: 'command',
        command: `caretaker scorecard --criterion ${id}`,
        output: 'passed before, fails now',
      })),
    );
  const gone = evaded(input);
  if (gone.length > 0)
    return verdict(
      'fail',
      `criteria that failed before cannot be answered any more: ${some(gone)}`,
      gone.map((id) => ({
        kind: 'command',
        command: `caretaker scorecard --criterion ${id}`,
        output: 'failed before, is not measurable now',
      })),
    );
  if (passed.length === 0) return verdict('not-measurable', 'no criterion passed before', evidence);
  const known = passed.length - unknown.length;
  if (known === 0)
    return verdict(
      'not-measurable',
      'none of the criteria that passed before could be answered again',
      evidence,
    );
  const told = [`${known} criteria that passed before still pass`];
  if (won.length > 0) told.push(`new: ${some(won.map(([id]) => id))}`);
  if (unknown.length > 0) told.push(`not measurable any more: ${some(unknown)}`);
  return verdict('pass', told.join('; '), evidence);
}
