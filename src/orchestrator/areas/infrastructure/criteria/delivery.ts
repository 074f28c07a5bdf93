import { pipelineSteps, pipelines } from '../../../reading/workflows.js';
import { findSections, noDocument } from '../../../reading/documents.js';
import { placesOf } from '../../../reading/code.js';
import { fail, notMeasurable, pass, searched, place } from '../../../scorecard/answer.js';
import { PIPELINES_ARE_PROTECTED, type Criterion } from '../../../scorecard/criterion.js';
import { BACKUP, CONTINUOUS_INTEGRATION } from '../references.js';

const TESTS =
  /\b(?:npm|pnpm|yarn|bun)\s+(?:run\s+|-\S+\s+|--\S+\s+)*(?:test\b|t\b)|\b(?:npm\s+cit|vitest|jest|mocha|ava|playwright\s+test|cypress\s+run|node\s+--test|bun\s+test|deno\s+test|turbo\s+(?:run\s+)?test)\b/;

export const continuousIntegration: Criterion = {
  id: 'infrastructure/ci-tests',
  title: 'Every change is built and tested by a pipeline',
  group: 'performance',
  severity: 'high',
  cost: 'small',
  references: [CONTINUOUS_INTEGRATION],
  plan: ['Add a workflow on pull requests that installs, checks types, lints and runs the tests.'],
  person: PIPELINES_ARE_PROTECTED,
  evaluate: (subject) => {
    if (subject.context.facts.files.size === 0) return notMeasurable('no source code was found here');
    const found = pipelines(subject);
    if (found.length === 0)
      return fail(
        'no pipeline is tracked',
        [searched('GitHub, GitLab, CircleCI, Azure, Bitbucket, Jenkins', 'tracked files')],
        1,
      );
    const steps = pipelineSteps(subject, TESTS, 'runs tests').filter(
      (item) => item.kind === 'place' && runsOnChanges(subject.texts.text(item.path) ?? '', item.path),
    );
    if (steps.length > 0) return pass('a pipeline runs the tests on changes', steps);
    return fail(
      'no step of a pipeline for changes runs tests',
      [...found.map((path) => place(path, 1, 'runs no tests on changes'))],
      1,
    );
  },
};

function runsOnChanges(text: string, path: string): boolean {
  return !path.startsWith('.github/') || /\b(?:pull_request|push|merge_group|workflow_call)\b/.test(text);
}

export const backupRestore: Criterion = {
  id: 'infrastructure/backup-restore',
  title: 'Backup and restore of the data are described or automated',
  group: 'performance',
  severity: 'high',
  cost: 'medium',
  references: [BACKUP],
  plan: [
    'Describe what is saved, how often, where, and who can restore it.',
    'Restore once, and write down how long it took.',
  ],
  evaluate: (subject) => {
    const { data, shape } = subject.context;
    if (data.models.size === 0 && shape.orms.length === 0)
      return notMeasurable('no database of its own was found here');
    const documents = findSections(
      subject,
      /\b(?:back[- ]?ups?|back(?:ing)? up|restor(?:e|es|ing|ation)|disaster|recovery)\b/i,
      (body) =>
        /back[- ]?up|back(?:ed|ing) up|dump|snapshot|point[- ]in[- ]time/i.test(body) &&
        /database|\bdata\b|postgres|mysql|mongo|volume|s3\b/i.test(body),
    );
    const scripts = placesOf(
      subject,
      subject.texts.paths.filter((path) => /\.(?:sh|ya?ml|tf)$/.test(path)),
      /^[^#\n]*\b(?:pg_dump(?:all)?|mysqldump|mongodump|backup_retention_period\s*=|pgbackrest|wal-g|litestream)\b/gm,
      'saves the data',
    );
    const found = [...documents, ...scripts];
    if (found.length > 0) return pass('a document or a script tells', found);
    return fail(
      'neither a document nor a script about backups was found',
      noDocument(subject, 'sections about backup and restore, pg_dump and its like'),
      1,
    );
  },
};
