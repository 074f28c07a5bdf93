import { messageOf } from '../../core/errors.js';
import type { Area, AreaName } from '../areas/area.js';
import { notMeasurable, type Answer } from './answer.js';
import type { Criterion } from './criterion.js';
import type { Subject } from './subject.js';

/** One criterion with its answer. */
export interface Evaluation {
  readonly area: AreaName;
  readonly criterion: Criterion;
  readonly answer: Answer;
}

function answerOf(criterion: Criterion, subject: Subject): Answer {
  try {
    return criterion.evaluate(subject);
  } catch (error) {
    // One evaluator's fault must not cost the other answers, and must not be read as an answer either.
    return notMeasurable(`its evaluator failed: ${messageOf(error)}`);
  }
}

/** Asks every criterion of the areas, in their order. */
export function evaluate(areas: readonly Area[], subject: Subject): readonly Evaluation[] {
  return areas.flatMap((area) =>
    area.criteria.map((criterion) => ({
      area: area.name,
      criterion,
      answer: answerOf(criterion, subject),
    })),
  );
}
