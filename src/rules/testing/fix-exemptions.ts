import { SHAPES, type Shape } from './fix-shapes.js';

/** Shapes that cannot occur in what a fixer edits. */
export interface Exemption {
  readonly shapes: readonly Shape[];
  readonly reason: string;
}

/** All exemptions from the shapes of the contract, by rule; a test counts them. */
export const EXEMPTIONS: Readonly<Record<string, Exemption>> = {
  'dependencies/no-vulnerable-dependency': {
    shapes: ['comments around', 'JSX', 'decorators', 'export *', 'side-effect import', 'declare module'],
    reason: 'It edits package.json: JSON has no comments, no modules and no syntax of TypeScript.',
  },
};

/** The shapes that a rule's fixer is tried in. */
export function shapesFor(rule: string): readonly Shape[] {
  const exempt = Object.hasOwn(EXEMPTIONS, rule) ? EXEMPTIONS[rule]?.shapes : undefined;
  return SHAPES.filter((shape) => exempt?.includes(shape) !== true);
}
