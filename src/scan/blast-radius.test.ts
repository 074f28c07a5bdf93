import { describe, expect, it } from '@jest/globals';
import { contextOf } from '../rules/testing/context.js';
import { blastRadius, describeRadius } from './blast-radius.js';

const context = contextOf({
  'package.json': '{"name":"app","dependencies":{"express":"5.0.0"}}',
  'src/db.ts': 'export const query = () => 1;\nexport interface Row { id: string }\n',
  'src/service.ts': "import { query } from './db.js';\nexport const list = () => query();\n",
  'src/types.ts': "import type { Row } from './db.js';\nexport type Rows = Row[];\n",
  'src/server.ts':
    "import express from 'express';\nimport { list } from './service.js';\nconst app = express();\napp.get('/items', (req, res) => res.json(list()));\n",
});

describe('CM-23 blast radius', () => {
  it('follows values through importers to routes, and not types', () => {
    const radius = blastRadius(context, 'src/db.ts');
    expect(radius).toEqual({ dependents: ['src/server.ts', 'src/service.ts'], routes: ['GET /items'] });
    expect(describeRadius(radius)).toBe('2 files depend on it, 1 route reaches it, e.g. GET /items');
  });

  it('is empty for a file that nothing imports', () => {
    expect(blastRadius(context, 'src/types.ts')).toEqual({ dependents: [], routes: [] });
  });
});
