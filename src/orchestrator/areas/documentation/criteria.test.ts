import { describeCriteria, EMPTY, expressApp, LIBRARY } from '../../testing/criteria.js';
import { area } from './area.js';

const WORDS =
  'Every step stands here with what it needs and what it gives back to those who read it carefully now. ';
const doc = (path: string, text: string) => ({ ...expressApp(), [path]: text });
const openapi = (path: string) =>
  `openapi: 3.1.0\ninfo: { title: a, version: "1" }\npaths:\n  ${path}:\n    get: {}\n`;
const SCHEMA =
  'datasource db {\n  provider = "postgresql"\n  url = env("URL")\n}\nmodel A {\n  id String @id\n}\n';
const user = "app.get('/users/:id', (req, res) => { res.end(); });";

describeCriteria(area, [
  {
    criterion: 'documentation/openapi',
    gives: 'pass',
    on: 'a description in step',
    files: { ...expressApp(user), 'docs/openapi.yaml': openapi('/v1/users/{userId}') },
  },
  {
    criterion: 'documentation/openapi',
    gives: 'pass',
    on: 'one made from the code',
    files: expressApp(user, "import swaggerJsdoc from 'swagger-jsdoc';"),
  },
  {
    criterion: 'documentation/openapi',
    gives: 'fail',
    on: 'a route that it leaves out',
    files: { ...expressApp(user), 'docs/openapi.yaml': openapi('/v1/teams/{id}') },
    says: /GET \/users\/:id is not described/,
  },
  {
    criterion: 'documentation/openapi',
    gives: 'fail',
    on: 'another method',
    files: { ...expressApp(user.replace('.get', '.delete')), 'docs/openapi.yaml': openapi('/users/{id}') },
  },
  { criterion: 'documentation/openapi', gives: 'not-measurable', on: 'a library', files: LIBRARY },

  {
    criterion: 'documentation/onboarding',
    gives: 'pass',
    on: 'commands in the README',
    files: doc('README.md', `# Demo\n\n## Getting started\n\n${WORDS}\n\n    npm install\n    npm test\n`),
  },
  {
    criterion: 'documentation/onboarding',
    gives: 'fail',
    on: 'words without a command',
    files: doc('README.md', `# Demo\n\n## Getting started\n\n${WORDS}\n`),
  },
  { criterion: 'documentation/onboarding', gives: 'not-measurable', on: 'no code', files: EMPTY },

  {
    criterion: 'documentation/architecture',
    gives: 'pass',
    on: 'a page with a diagram',
    files: doc('docs/architecture.md', `# Architecture\n\n${WORDS}\n\n\`\`\`mermaid\nflowchart LR\n\`\`\`\n`),
  },
  {
    criterion: 'documentation/architecture',
    gives: 'fail',
    on: 'the skills of an agent',
    files: doc('.agents/architecture.md', `# Architecture\n\n${WORDS}\n\n- a\n- b\n- c\n`),
  },
  { criterion: 'documentation/architecture', gives: 'not-measurable', on: 'no code', files: EMPTY },

  {
    criterion: 'documentation/runbooks',
    gives: 'pass',
    on: 'a runbook',
    files: doc('docs/runbooks/database-full.md', `# Runbook: database is full\n\n${WORDS}\n`),
  },
  {
    criterion: 'documentation/runbooks',
    gives: 'fail',
    on: 'words that only sound like it',
    files: doc('docs/cache.md', `# Cache function calls\n\n${WORDS}\n`),
  },
  { criterion: 'documentation/runbooks', gives: 'not-measurable', on: 'a library', files: LIBRARY },

  {
    criterion: 'documentation/troubleshooting',
    gives: 'pass',
    on: 'a section',
    files: doc('README.md', `# Demo\n\n## Troubleshooting\n\n${WORDS}\n`),
  },
  {
    criterion: 'documentation/troubleshooting',
    gives: 'fail',
    on: 'a heading in a code block',
    files: doc('README.md', `# Demo\n\n\`\`\`\n## Troubleshooting\n${WORDS}\n\`\`\`\n`),
  },
  {
    criterion: 'documentation/troubleshooting',
    gives: 'fail',
    on: 'help that an application shows to those who use it',
    files: doc('apps/web/guides/tags.md', `# Tags\n\n## Troubleshooting\n\n${WORDS}\n`),
  },
  {
    criterion: 'documentation/troubleshooting',
    gives: 'pass',
    on: 'a guide among documents',
    files: doc('apps/docs/guides/start.md', `# Start\n\n## Troubleshooting\n\n${WORDS}\n`),
  },
  { criterion: 'documentation/troubleshooting', gives: 'not-measurable', on: 'no code', files: EMPTY },

  {
    criterion: 'documentation/er-diagram',
    gives: 'pass',
    on: 'a diagram as code',
    files: {
      ...LIBRARY,
      'prisma/schema.prisma': SCHEMA,
      'docs/data.md': '# Data\n\n```mermaid\nerDiagram\n  A ||--o{ B : has\n```\n',
    },
  },
  {
    criterion: 'documentation/er-diagram',
    gives: 'fail',
    on: 'a schema alone',
    files: { ...LIBRARY, 'prisma/schema.prisma': SCHEMA },
  },
  { criterion: 'documentation/er-diagram', gives: 'not-measurable', on: 'no schema', files: LIBRARY },

  {
    criterion: 'documentation/changelog',
    gives: 'pass',
    on: 'entries',
    files: doc('CHANGELOG.md', '# Changelog\n\n## 1.2.0\n\n- Faster.\n'),
  },
  {
    criterion: 'documentation/changelog',
    gives: 'pass',
    on: 'a log of many years',
    files: doc('CHANGELOG.md', `# Changelog\n\n## 9.9.0\n\n${'- Faster.\n'.repeat(50_000)}`),
  },
  {
    criterion: 'documentation/changelog',
    gives: 'fail',
    on: 'an empty file',
    files: doc('CHANGELOG.md', '# Changelog\n'),
  },
  { criterion: 'documentation/changelog', gives: 'not-measurable', on: 'no code', files: EMPTY },
]);
