import { bracketAt, codeOf } from '../../../reading/code.js';
import { findSections } from '../../../reading/documents.js';
import { fail, notMeasurable, pass, place, searched } from '../../../scorecard/answer.js';
import type { Criterion } from '../../../scorecard/criterion.js';
import type { Subject } from '../../../scorecard/subject.js';
import { CHANGE_MANAGEMENT } from '../references.js';

interface Migration {
  readonly path: string;
  readonly reversible: boolean;
}

const FOLDER = /(?:^|\/)(?:migrations?|drizzle)\/(?!meta\/).*\.(?:sql|[cm]?[jt]s)$/;
const DOWN = /(?:^|\/)(?:[^/]*[._-])?down\.sql$/;

function migrationsOf(subject: Subject): readonly Migration[] {
  const paths = subject.texts.paths.filter(
    (path) => FOLDER.test(path) && !DOWN.test(path) && !/\.(?:test|spec)\./.test(path),
  );
  const downs = new Set(subject.texts.paths.filter((path) => DOWN.test(path)).map(directoryOf));
  return paths.flatMap((path) => {
    const code = codeOf(subject, path);
    if (path.endsWith('.sql'))
      return [
        {
          path,
          reversible: downs.has(directoryOf(path)) || /^--\s*(?:down|\+goose Down|migrate:down)/im.test(code),
        },
      ];
    if (!/\b(?:async\s+)?up\b\s*[(=:]|\bup\s*\(/.test(code)) return [];
    return [
      {
        path,
        reversible: hasWayBack(code),
      },
    ];
  });
}

/** A `down` with a body: an empty one takes nothing back. */
function hasWayBack(code: string): boolean {
  const found =
    /\bdown\b\s*(?:=\s*(?:async\s*)?|:\s*(?:async\s*)?)?\([^()]*\)\s*(?::[^{=]{0,200})?(?:=>\s*)?(?=\{)/.exec(
      code,
    );
  if (found === null) return false;
  return /\w/.test(bracketAt(code, found.index + found[0].length));
}

function directoryOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** A sentence about taking a migration back. */
const WAY_BACK =
  /\bmigrat\w{0,20}[^.\n]{0,80}\b(?:roll(?:ing|ed)?[- ]?back|revert\w{0,20}|undo|undone)\b|\b(?:roll(?:ing|ed)?[- ]?back|revert\w{0,20}|undo)\b[^.\n]{0,80}\bmigrat|migrate resolve --rolled-back/i;

/** The last ones are those that may have to be taken back. */
const RECENT = 10;

export const migrationsReversible: Criterion = {
  id: 'databases/migrations-reversible',
  title: 'Recent migrations can be taken back, or a document says how',
  group: 'performance',
  severity: 'medium',
  cost: 'medium',
  references: [CHANGE_MANAGEMENT],
  plan: [
    'Write the way back beside each new migration, or describe rolling forward and restoring.',
    'Try it on a copy of the data.',
  ],
  evaluate: (subject) => {
    const migrations = migrationsOf(subject).slice(-RECENT);
    if (migrations.length === 0) return notMeasurable('no migration was found here');
    const oneWay = migrations.filter(({ reversible }) => !reversible);
    if (oneWay.length === 0)
      return pass(
        'the recent migrations have a way back',
        migrations.map(({ path }) => place(path, 1, 'has a way back')),
      );
    const documented = findSections(subject, /./, (body) => WAY_BACK.test(body)).filter(
      (item) => item.kind === 'place' && item.line > 1,
    );
    if (documented.length > 0) return pass('a document says how to take a migration back', documented);
    return fail(
      `${oneWay.length} of the last ${migrations.length} migrations have no way back`,
      [
        ...oneWay.map(({ path }) => place(path, 1, 'has no way back')),
        searched('down migrations, and documents about taking one back', 'migrations and documents'),
      ],
      oneWay.length,
    );
  },
};
