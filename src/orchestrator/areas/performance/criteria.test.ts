import { describeCriteria, EMPTY, expressApp, LIBRARY } from '../../testing/criteria.js';
import { area } from './area.js';

const figures = { source: 'k6', apiP99Ms: 499, searchP99Ms: 800 };
const effect = (body: string) => ({
  'src/clock.tsx': `import { useEffect } from 'react';\nexport function Clock() {\n  useEffect(() => {\n${body}\n  }, []);\n  return null;\n}\n`,
});

describeCriteria(area, [
  { criterion: 'performance/api-latency', gives: 'pass', on: 'a fast API', files: LIBRARY, figures },
  {
    criterion: 'performance/api-latency',
    gives: 'fail',
    on: 'a limit of its own',
    files: LIBRARY,
    figures,
    config: { orchestrator: { criteria: { apiP99Ms: 200 } } },
    says: /200 ms/,
  },
  { criterion: 'performance/api-latency', gives: 'not-measurable', on: 'no source', files: LIBRARY },

  {
    criterion: 'performance/search-latency',
    gives: 'pass',
    on: 'a fast search',
    files: LIBRARY,
    figures: { source: 'k6', searchP99Ms: 100 },
  },
  {
    criterion: 'performance/search-latency',
    gives: 'fail',
    on: 'a slow one',
    files: LIBRARY,
    figures,
    says: /800 ms/,
  },
  {
    criterion: 'performance/search-latency',
    gives: 'not-measurable',
    on: 'a source without it',
    files: LIBRARY,
    figures: { source: 'k6', apiP99Ms: 1 },
  },

  {
    criterion: 'performance/caching',
    gives: 'pass',
    on: 'Cache-Control',
    files: expressApp(
      "app.get('/a', (req, res) => { res.set('Cache-Control', 'public, max-age=60').end(); });",
    ),
  },
  {
    criterion: 'performance/caching',
    gives: 'fail',
    on: 'no-store only',
    files: expressApp("app.get('/a', (req, res) => { res.set('Cache-Control', 'no-store').end(); });"),
  },
  {
    criterion: 'performance/caching',
    gives: 'fail',
    on: 'no-cache, a lifetime of nought and a lock',
    files: {
      ...expressApp("app.get('/a', (req, res) => { res.set('Cache-Control', 'no-cache').end(); });"),
      'src/page.ts': 'export const revalidate = 0;\n',
      'src/lock.ts': "export const lock = () => redis.set('lock', '1', { nx: true, ex: 60 });\n",
    },
  },
  {
    criterion: 'performance/caching',
    gives: 'pass',
    on: 'a key with a lifetime',
    files: {
      ...expressApp(),
      'src/keep.ts': "export const keep = (value: string) => redis.set('value', value, { ex: 60 });\n",
    },
    says: /keep\.ts/,
  },
  { criterion: 'performance/caching', gives: 'not-measurable', on: 'a library', files: LIBRARY },

  {
    criterion: 'performance/no-leak',
    gives: 'pass',
    on: 'an effect that cleans up',
    files: effect('    const id = setInterval(() => tick(), 1000);\n    return () => clearInterval(id);'),
  },
  {
    criterion: 'performance/no-leak',
    gives: 'pass',
    on: 'a state called interval',
    files: effect('    setInterval(5);'),
  },
  {
    criterion: 'performance/no-leak',
    gives: 'fail',
    on: 'an interval that goes on',
    files: effect('    setInterval(() => tick(), 1000);'),
    says: /clock\.tsx/,
  },
  {
    criterion: 'performance/no-leak',
    gives: 'fail',
    on: 'an interval for each request',
    files: expressApp("app.get('/a', (req, res) => { setInterval(() => res.write('.'), 1000); });"),
  },
  { criterion: 'performance/no-leak', gives: 'not-measurable', on: 'no code', files: EMPTY },
]);
