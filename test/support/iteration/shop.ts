/**
 * A small service in which an iteration has three areas to work in: documentation (a change log is missing), backend
 * (an error is swallowed) and infrastructure (the server does not end in order). Its executor is a script that repairs
 * the first two well and the third without a test, which a gate has to notice.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';

const MAIN = `import http from 'node:http';
import { total } from './total.js';

const server = http.createServer((request, response) => response.end(String(total([1, 2]))));
server.listen(3000);
`;

const PARSE = `export function parse(text) {
  try {
    return JSON.parse(text);
  } catch {}
  return null;
}
`;

const README = `# Shop

A shop.

## Getting started

Install Node 24, then run the tests:

\`\`\`sh
npm install
npm test
\`\`\`

## Architecture

- \`src/server/main.js\`: the server
- \`src/server/total.js\`: what an order costs

\`\`\`mermaid
flowchart LR
  main --> total
\`\`\`

## Troubleshooting

- Port 3000 is taken: end the other server.
`;

/** The files of the service, without its configuration. */
export const SHOP: Readonly<Record<string, string>> = {
  'package.json': `${JSON.stringify(
    {
      name: 'shop',
      private: true,
      type: 'module',
      main: 'src/server/main.js',
      scripts: { test: 'node --test' },
    },
    undefined,
    2,
  )}\n`,
  'tsconfig.json': '{ "compilerOptions": { "strict": true } }\n',
  'README.md': README,
  'src/server/main.js': MAIN,
  'src/server/total.js': `export function total(prices) {
  return prices.reduce((sum, price) => sum + price, 0);
}
`,
  'src/server/parse.js': PARSE,
  'test/total.test.js': `import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../src/server/parse.js';
import { total } from '../src/server/total.js';

test('adds up', () => assert.equal(total([1, 2]), 3));
test('reads an order', () => assert.deepEqual(parse('{"id":1}'), { id: 1 }));
`,
};

/** What a coding agent does, as a script: it looks for its criterion in the prompt and edits files. */
const AGENT = `import fs from 'node:fs';
const prompt = fs.readFileSync(process.argv[2], 'utf8');
const [, criterion] = /Make the criterion ([a-z-]+\\/[a-z-]+) pass/.exec(prompt) ?? [];
const edit = (file, from, to) => fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(from, to));
switch (criterion) {
  case 'documentation/changelog':
    fs.writeFileSync('CHANGELOG.md', '# Changelog\\n\\n## 1.0.0\\n\\n- The first release.\\n');
    break;
  case 'backend/no-swallowed-error':
    edit('src/server/parse.js', '} catch {}\\n  return null;', "} catch (cause) {\\n    throw new Error('this is no order', { cause });\\n  }");
    fs.writeFileSync('src/server/parse.test.js', \`import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from './parse.js';

test('says what is no order', () => {
  assert.throws(() => parse('{'), (error) => error.message === 'this is no order' && error.cause instanceof SyntaxError);
});
\`);
    break;
  case 'infrastructure/graceful-shutdown':
    fs.appendFileSync('src/server/main.js', "\\nprocess.on('SIGTERM', () => {\\n  server.close();\\n});\\n");
    break;
  default:
    process.exit(3);
}
`;

/** Writes the executor's script; the part of the configuration that names it. */
export function shopExecutor(directory: string): object {
  const script = path.join(directory, 'agent.mjs');
  writeFileSync(script, AGENT);
  return { command: process.execPath, args: [script, '{prompt}'], attempts: 6 };
}
