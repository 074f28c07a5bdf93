import type { IterationRecord } from '../../state/projections/iterations.js';
import type { Block } from '../document/blocks.js';
import { areasSection } from './areas-section.js';
import type { IterationContext } from './context.js';
import { figuresSection } from './figures-section.js';
import { gatesSection, rejectedSection } from './gates-section.js';
import { headSection } from './head.js';
import { nextSection } from './next-section.js';
import { progressSection } from './progress-section.js';
import { researchSection } from './research-section.js';
import { improvementsSection, testsSection } from './work-section.js';

/**
 * The report of an iteration (OR-08): areas analysed, research, improvements with paths, tests added, gates, what was
 * rejected and why, metrics before and after, the next three priorities, blockers and progress. Speaks of what there
 * is when the iteration was killed or is under way.
 */
export function iterationDocument(record: IterationRecord, context: IterationContext): readonly Block[] {
  const before = context.earlier.filter(({ iteration }) => iteration < record.iteration);
  return [
    ...headSection(record, context),
    ...areasSection(record),
    ...researchSection(record),
    ...improvementsSection(record),
    ...testsSection(record),
    ...gatesSection(record),
    ...rejectedSection(record),
    ...figuresSection(record),
    ...nextSection(record),
    ...progressSection([...before, record]),
  ];
}
