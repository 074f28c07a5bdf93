import { placesOf, productFiles, productPackages } from '../../../reading/code.js';
import { isFront } from '../../../reading/coverage.js';
import { dependencyPlaces, importPlaces } from '../../../reading/packages.js';
import { presence } from '../../../reading/presence.js';
import { notMeasurable, place, type Answer } from '../../../scorecard/answer.js';
import type { Criterion } from '../../../scorecard/criterion.js';
import type { Subject } from '../../../scorecard/subject.js';
import { ERROR_BOUNDARIES, WCAG } from '../references.js';

function forInterfaces(subject: Subject, evaluate: (components: readonly string[]) => Answer): Answer {
  const components = productFiles(subject).filter((path) => /\.[jt]sx$/.test(path));
  const isDrawn = productPackages(subject).some(isFront) && components.length > 0;
  return isDrawn ? evaluate(components) : notMeasurable('no user interface was found here');
}

export const errorBoundary: Criterion = {
  id: 'frontend/error-boundary',
  title: 'A fault in one component does not empty the page',
  group: 'quality',
  severity: 'medium',
  cost: 'small',
  references: [ERROR_BOUNDARIES],
  plan: ['Add an error boundary at the root and around parts that can fail alone.', 'Test what it shows.'],
  evaluate: (subject) =>
    forInterfaces(subject, (components) =>
      presence(
        [
          ...components
            .filter((path) => /(?:^|\/)app\/(?:.*\/)?(?:error|global-error)\.[jt]sx$/.test(path))
            .map((path) => place(path, 1, 'is an error page of the app router')),
          ...placesOf(
            subject,
            components,
            /\bcomponentDidCatch\s*\(|\bgetDerivedStateFromError\b/g,
            'is an error boundary',
          ),
          ...placesOf(
            subject,
            components,
            /\bexport\s+(?:function|const)\s+ErrorBoundary\b|<(?:\w+\.)?ErrorBoundary\b/g,
            'uses an error boundary',
          ),
          ...importPlaces(subject, /^react-error-boundary$/),
        ],
        {
          good: 'error boundaries are in place',
          bad: 'no error boundary was found',
          lookedFor: 'error.tsx of the app router, componentDidCatch, ErrorBoundary',
          where: `${components.length} components`,
        },
      ),
    ),
};

export const accessibility: Criterion = {
  id: 'frontend/accessibility-checked',
  title: 'Accessibility is checked by a machine',
  group: 'testing',
  severity: 'low',
  cost: 'small',
  references: [WCAG],
  plan: ['Run axe in the end-to-end tests of the main pages, or the linter with its rules for JSX.'],
  evaluate: (subject) =>
    forInterfaces(subject, () =>
      presence(
        [
          ...dependencyPlaces(
            subject,
            /^(?:eslint-plugin-jsx-a11y|@axe-core\/.*|jest-axe|vitest-axe|axe-core|pa11y(?:-ci)?|eslint-config-next|@storybook\/addon-a11y|@biomejs\/biome)$/,
            true,
          ),
        ],
        {
          good: 'rules or tests of accessibility are set up',
          bad: 'neither axe nor rules of accessibility were found',
          lookedFor: 'axe, jsx-a11y (also by eslint-config-next), Biome, pa11y',
          where: 'manifests',
        },
      ),
    ),
};
