import { describeCriteria, LIBRARY, manifest } from '../../testing/criteria.js';
import { area } from './area.js';

const react = (more: Readonly<Record<string, string>> = {}, dev: Readonly<Record<string, string>> = {}) => ({
  'package.json': manifest({ dependencies: { react: '19.0.0' }, devDependencies: dev }),
  'src/page.tsx': 'export function Page() {\n  return <main>Hello</main>;\n}\n',
  ...more,
});

describeCriteria(area, [
  {
    criterion: 'frontend/ui-latency',
    gives: 'pass',
    on: 'a fast interface',
    files: LIBRARY,
    figures: { source: 'field data', uiP99Ms: 250 },
  },
  {
    criterion: 'frontend/ui-latency',
    gives: 'fail',
    on: 'one at the limit',
    files: LIBRARY,
    figures: { source: 'field data', uiP99Ms: 300 },
  },
  {
    criterion: 'frontend/ui-latency',
    gives: 'not-measurable',
    on: 'no source',
    files: LIBRARY,
    says: /--figures/,
  },

  {
    criterion: 'frontend/error-boundary',
    gives: 'pass',
    on: 'an error page of the app router',
    files: react({
      'app/error.tsx': "'use client';\nexport default function Failed() {\n  return <p>Sorry</p>;\n}\n",
    }),
  },
  { criterion: 'frontend/error-boundary', gives: 'fail', on: 'components without one', files: react() },
  { criterion: 'frontend/error-boundary', gives: 'not-measurable', on: 'a library', files: LIBRARY },

  {
    criterion: 'frontend/accessibility-checked',
    gives: 'pass',
    on: 'axe',
    files: react({}, { '@axe-core/playwright': '4.0.0' }),
  },
  { criterion: 'frontend/accessibility-checked', gives: 'fail', on: 'nothing', files: react() },
  { criterion: 'frontend/accessibility-checked', gives: 'not-measurable', on: 'a library', files: LIBRARY },
]);
