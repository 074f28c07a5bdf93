/** `npm run create-area -- name`: makes an area's folder and registers it. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import ts from 'typescript';
import { root } from './generated.js';
import { save } from './scaffold.js';

/** Short enough for names of branches and artifacts, and letters only: ids of criteria begin with it. */
const NAME = /^[a-z]{3,30}$/;

/** What the registry calls its list: an area of that name could not be imported there. */
const TAKEN = 'areas';

function areaText(name: string, title: string): string {
  return `import { defineArea } from '../area.js';
import { criteria } from './criteria/index.js';
import { prompt } from './prompt.js';
import { references } from './references.js';

export const area = defineArea({
  name: '${name}',
  title: '${title}',
  // TODO: what work in this area may change.
  paths: ['docs/${name}/**'],
  // TODO: rules whose findings belong here; each rule has one area.
  rules: [],
  criteria,
  references,
  prompt,
});
`;
}

const PROMPT = `import type { AreaPrompt } from '../area.js';

export const prompt: AreaPrompt = {
  goal: 'TODO: what is better afterwards, in one sentence.',
  rules: ['TODO: what an executor must keep to here, besides the rules for all areas.'],
};
`;

const REFERENCES = `import type { Reference } from '../../../core/finding.js';

/** TODO: what the plans of the criteria refer to. */
export const GUIDE: Reference = { title: 'TODO: publisher: title', url: 'https://example.org/' };

export const references: readonly Reference[] = [GUIDE];
`;

const CRITERIA = `import type { Criterion } from '../../../scorecard/criterion.js';
import { described } from './described.js';

export const criteria: readonly Criterion[] = [described];
`;

function criterionText(name: string): string {
  return `import { fail, notMeasurable, pass, place, searched } from '../../../scorecard/answer.js';
import type { Criterion } from '../../../scorecard/criterion.js';
import { GUIDE } from '../references.js';

/** TODO: a criterion that looks at what the code does, not at which files exist. */
export const described: Criterion = {
  id: '${name}/described',
  title: 'TODO: what holds when it passes',
  group: 'quality',
  severity: 'low',
  cost: 'small',
  references: [GUIDE],
  plan: ['TODO: the steps that make it pass.'],
  evaluate: (subject) => {
    if (subject.context.facts.files.size === 0) return notMeasurable('no source code was found here');
    const pages = subject.texts.paths.filter((file) => file.startsWith('docs/${name}/'));
    return pages.length > 0
      ? pass(
          'it is described',
          pages.map((file) => place(file, 1, 'describes it')),
        )
      : fail('nothing describes it', [searched('pages', 'docs/${name}')]);
  },
};
`;
}

function testText(name: string): string {
  return `import { describeCriteria, EMPTY, LIBRARY } from '../../testing/criteria.js';
import { area } from './area.js';

describeCriteria(area, [
  {
    criterion: '${name}/described',
    gives: 'pass',
    on: 'a page',
    files: { ...LIBRARY, 'docs/${name}/page.md': '# Page\\n' },
  },
  { criterion: '${name}/described', gives: 'fail', on: 'code without a page', files: LIBRARY },
  { criterion: '${name}/described', gives: 'not-measurable', on: 'no code', files: EMPTY },
]);
`;
}

function pageText(name: string, title: string): string {
  return `# ${title}

TODO: what the area looks at, in one sentence.

| file | what it holds |
|---|---|
| \`area.ts\` | paths that work in this area may change, rules whose findings belong to it |
| \`criteria/\` | one evaluator for each criterion; \`index.ts\` lists them in order |
| \`references.ts\` | what the plans refer to |
| \`prompt.ts\` | goal and rules for an executor |

\`caretaker scorecard --area ${name}\` asks these criteria. An answer is \`pass\`, \`fail\` or \`not-measurable\`, each with its
reason and its evidence; what cannot be measured is counted as neither.
`;
}

/** `text` with an entry at the end of the list that `open` begins. */
function appended(text: string, file: string, open: string, entry: string): string {
  const start = text.indexOf(open);
  const end = text.indexOf(']', start + open.length);
  if (start < 0 || end < 0) throw new Error(`${file} holds no "${open}"`);
  const separator = /,\s*$/.test(text.slice(start, end)) ? '' : ',';
  return `${text.slice(0, end)}${separator} ${entry}${text.slice(end)}`;
}

/** Why there can be no area of this name, or undefined. */
function problemOf(name: string, folder: string): string | undefined {
  if (!NAME.test(name)) return `"${name}" is not a name for an area: 3 to 30 letters, in lower case`;
  const isKeyword = ts.identifierToKeywordKind(ts.factory.createIdentifier(name)) !== undefined;
  if (isKeyword || name === TAKEN) return `"${name}" is a word of the code and cannot name an area`;
  if (existsSync(folder)) return `the area ${name} exists already`;
  return undefined;
}

async function create(name: string, base: string): Promise<number> {
  const orchestrator = path.join(base, 'src', 'orchestrator');
  const folder = path.join(orchestrator, 'areas', name);
  const problem = problemOf(name, folder);
  if (problem !== undefined) {
    console.error(problem);
    return 2;
  }
  const title = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
  const names = path.join(base, 'src', 'config', 'sections', 'orchestrator.ts');
  const registry = path.join(orchestrator, 'areas', 'registry.ts');
  // Both are read before anything is written: where one is not as expected, nothing is left half made.
  const withName = appended(readFileSync(names, 'utf8'), names, 'export const AREA_NAMES = [', `'${name}'`);
  const registered = appended(
    readFileSync(registry, 'utf8'),
    registry,
    'export const areas: readonly Area[] = [',
    name,
  );
  const importLine = `import { area as ${name} } from './${name}/area.js';\n`;
  await save(path.join(folder, 'area.ts'), areaText(name, title));
  await save(path.join(folder, 'prompt.ts'), PROMPT);
  await save(path.join(folder, 'references.ts'), REFERENCES);
  await save(path.join(folder, 'criteria', 'index.ts'), CRITERIA);
  await save(path.join(folder, 'criteria', 'described.ts'), criterionText(name));
  await save(path.join(folder, 'criteria.test.ts'), testText(name));
  await save(path.join(folder, 'README.md'), pageText(name, title));
  await save(names, withName);
  await save(registry, `${importLine}${registered}`);
  console.log(
    `made src/orchestrator/areas/${name} and registered it in AREA_NAMES and in the registry. ` +
      'Next: its criteria, each with a case for every answer; then "npm run generate".',
  );
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { root: { type: 'string', default: root } },
  });
  process.exitCode = await create(positionals[0] ?? '', path.resolve(values.root));
}
