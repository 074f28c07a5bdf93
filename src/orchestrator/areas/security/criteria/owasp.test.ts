import { describeCriteria, EMPTY, LIBRARY } from '../../../testing/criteria.js';
import { area } from '../area.js';
import { topTen } from './owasp.js';

describeCriteria({ ...area, criteria: [topTen] }, [
  { criterion: 'security/owasp-top-10', gives: 'pass', on: 'plain code', files: LIBRARY },
  {
    criterion: 'security/owasp-top-10',
    gives: 'pass',
    on: 'eval in a comment',
    files: { 'src/a.ts': '// never eval(text) here\nexport const a = 1;\n' },
  },
  {
    criterion: 'security/owasp-top-10',
    gives: 'fail',
    on: 'a shell line built from text',
    files: {
      'src/a.ts':
        "import { exec } from 'node:child_process';\nexport const list = (path: string) => exec(`ls ${path}`);\n",
    },
    says: /A03/,
  },
  {
    criterion: 'security/owasp-top-10',
    gives: 'fail',
    on: 'a value in the quotes of a query, whatever else is bound',
    files: {
      'src/a.ts':
        "export const a = (db, name, id) => db.query(`SELECT a FROM b WHERE c = '${name}' AND d = ?`, [id]);\n",
    },
    says: /SQL built from text/,
  },
  {
    criterion: 'security/owasp-top-10',
    gives: 'fail',
    on: 'a query without bound values',
    files: { 'src/a.ts': 'export const a = (db, id) => db.execute(`DELETE FROM b WHERE c = ${id}`);\n' },
    says: /SQL built from text/,
  },
  {
    criterion: 'security/owasp-top-10',
    gives: 'pass',
    on: 'placeholders for values that are bound',
    files: {
      'src/a.ts':
        "export const a = (db, ids) => db.execute(`DELETE FROM b WHERE c IN (${ids.map(() => '?').join(',')})`, ids);\n",
    },
  },
  {
    criterion: 'security/owasp-top-10',
    gives: 'pass',
    on: 'text that runs in an isolate',
    files: {
      'src/a.ts':
        "import ivm from 'isolated-vm';\nexport const run = (isolate: ivm.Isolate, code: string) => new ivm.Reference(isolate).evalClosureSync('new Function($0)()', [code]);\n",
    },
  },
  {
    criterion: 'security/owasp-top-10',
    gives: 'fail',
    on: 'text that runs as an asynchronous function',
    files: {
      'src/a.ts':
        'const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;\nexport const run = (code: string) => AsyncFunction(code)();\n',
    },
    says: /"line":2/,
  },
  {
    criterion: 'security/owasp-top-10',
    gives: 'fail',
    on: 'text that runs beside everything else',
    files: { 'src/a.ts': 'export const run = (code: string) => new Function(code)();\n' },
    says: /text run as code/,
  },
  { criterion: 'security/owasp-top-10', gives: 'not-measurable', on: 'no code', files: EMPTY },
]);
