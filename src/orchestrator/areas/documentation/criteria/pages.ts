import { documentPaths, findSections, noDocument } from '../../../reading/documents.js';
import { fail, notMeasurable, pass, place, type Evidence } from '../../../scorecard/answer.js';
import type { Criterion } from '../../../scorecard/criterion.js';
import type { Subject } from '../../../scorecard/subject.js';
import { servesRequests } from '../../../reading/endpoints.js';
import { C4, CHANGELOG, ON_CALL, QUALITY } from '../references.js';

type Page = Pick<Criterion, 'id' | 'title' | 'severity' | 'cost' | 'references' | 'plan'> & {
  readonly lookedFor: string;
  readonly find: (subject: Subject) => readonly Evidence[];
  /** Why the question makes no sense here, or undefined. */
  readonly moot?: (subject: Subject) => string | undefined;
};

function page({ find, lookedFor, moot, ...about }: Page): Criterion {
  return {
    ...about,
    group: 'documentation',
    evaluate: (subject) => {
      const reason = moot?.(subject);
      if (reason !== undefined) return notMeasurable(reason);
      const found = find(subject);
      if (found.length > 0) return pass('it is documented', found);
      return fail(`nothing was found: ${lookedFor}`, noDocument(subject, lookedFor), 1);
    },
  };
}

const noService = (subject: Subject): string | undefined =>
  servesRequests(subject) ? undefined : 'nothing is served here that somebody would have to run';
const noCode = (subject: Subject): string | undefined =>
  subject.context.facts.files.size > 0 ? undefined : 'no source code was found here';

/** Pictures and diagrams as code. */
const DIAGRAM = /```(?:mermaid|plantuml|d2|dot)|!\[[^\][]{0,200}\]\([^)\n]{1,500}\)|<img\b|┌|\+--|─/;
const RELATIONS = /```mermaid\s+erDiagram|\berDiagram\b|@startuml(?:(?!@startuml)[^])*?\bentity\b/;

export const architecture = page({
  id: 'documentation/architecture',
  title: 'The architecture is described',
  severity: 'low',
  cost: 'medium',
  references: [C4],
  plan: [
    'Draw containers and their calls as a diagram in code.',
    'Name for each part its folder and its owner.',
  ],
  lookedFor: 'a document or section about architecture with a diagram or an outline of the parts',
  moot: noCode,
  find: (subject) =>
    findSections(
      subject,
      /architecture|system (?:design|overview)|project structure|repository structure|(?:code ?base|monorepo) (?:structure|layout|overview)/i,
      (body) => DIAGRAM.test(body) || (body.match(/^[ \t]*(?:[-*|]|#+)[ \t]?\S/gm) ?? []).length >= 3,
    ),
});

export const erDiagram = page({
  id: 'documentation/er-diagram',
  title: 'The data model is drawn',
  severity: 'low',
  cost: 'small',
  references: [C4],
  plan: ['Generate the diagram from the schema in the pipeline, so that it stays true.'],
  lookedFor: 'an entity-relationship diagram',
  moot: (subject) =>
    subject.context.data.models.size === 0 ? 'no schema of a database was found here' : undefined,
  find: (subject) => [
    ...documentPaths(subject)
      .filter((path) => RELATIONS.test(subject.texts.text(path) ?? ''))
      .map((path) => place(path, 1, 'holds an entity-relationship diagram')),
    ...subject.texts.paths
      .filter((path) =>
        /(?:^|[/_.-])(?:erd?|er-diagram|schema-diagram|entity-relationship)[^/]*\.(?:svg|png|md|mmd|puml|pdf|dbml)$|\.dbml$/i.test(
          path,
        ),
      )
      .map((path) => place(path, 1, 'is named like an entity-relationship diagram')),
    ...subject.context.shape.schemaFiles
      .filter((path) =>
        /generator\s+\w+\s*\{[^}]*provider\s*=\s*"[^"]*(?:erd|dbml|markdown)/.test(
          subject.texts.text(path) ?? '',
        ),
      )
      .map((path) => place(path, 1, 'generates the diagram')),
  ],
});

export const runbooks = page({
  id: 'documentation/runbooks',
  title: 'Runbooks tell what to do when something fails',
  severity: 'medium',
  cost: 'medium',
  references: [ON_CALL, QUALITY],
  plan: ['Write one page for each alert: what it means, how to look, how to mend, whom to call.'],
  lookedFor: 'runbooks or playbooks of operation',
  moot: noService,
  find: (subject) =>
    findSections(
      subject,
      /run ?books?|play ?books?|incident (?:response|handling|management)|\bon[- ]call\b|operations? (?:guide|manual|handbook)/i,
    ),
});

export const onboarding = page({
  id: 'documentation/onboarding',
  title: 'A newcomer can set up and test the project by its documents',
  severity: 'medium',
  cost: 'small',
  references: [QUALITY],
  plan: [
    'Write the commands from clone to a running service and passing tests.',
    'Let a newcomer follow them.',
  ],
  lookedFor: 'a section on setting up with commands',
  moot: noCode,
  find: (subject) =>
    findSections(
      subject,
      /getting started|set ?up|onboarding|quick ?start|local(?:ly)?|development|installation|install|how to run|contributing|developer|run(?:ning)? (?:it|the)/i,
      (body) => /\b(?:npm|pnpm|yarn|bun|npx|docker|make)\s+(?:run\s+)?\w+/.test(body),
    ),
});

export const troubleshooting = page({
  id: 'documentation/troubleshooting',
  title: 'Known problems and their remedies are written down',
  severity: 'low',
  cost: 'small',
  references: [QUALITY],
  plan: ['Collect what was asked twice: symptom, cause, remedy.'],
  lookedFor: 'a section on troubleshooting or known problems',
  moot: noCode,
  find: (subject) =>
    findSections(
      subject,
      /trouble ?shoot|common (?:issues|problems|errors)|known (?:issues|problems)|\bfaq\b|debugging|frequently asked/i,
    ),
});

/** So old may the last entry of a log be against the version of the package: equal or newer. */
const ENTRY = /^#{1,3}[ \t].*(?:\d\.\d|\d{4}-\d{2}-\d{2})|^#{1,3}[ \t]+\[?unreleased/im;

/** Entries that a web site shows, one file each. */
const MANY = 3;

function published(subject: Subject): readonly Evidence[] {
  const entries = subject.texts.paths.filter((path) =>
    /(?:^|\/)changelog\/(?:[^/]+\/)?[^/]+\.mdx?$/.test(path),
  );
  return entries.length < MANY ? [] : entries.map((path) => place(path, 1, 'is an entry'));
}

/** A log that is too long to be read has entries. */
function hasEntries(subject: Subject, path: string): boolean {
  const text = subject.texts.text(path);
  return text === undefined ? /\.mdx?$/i.test(path) : ENTRY.test(text);
}

export const changelog = page({
  id: 'documentation/changelog',
  title: 'Changes are recorded for those who use them',
  severity: 'low',
  cost: 'small',
  references: [CHANGELOG],
  plan: ['Keep CHANGELOG.md with each release, or let changesets or releases write it.'],
  lookedFor: 'CHANGELOG.md with entries, changesets, a tool that writes release notes',
  moot: noCode,
  find: (subject) => [
    ...subject.texts.paths
      .filter((path) => /(?:^|\/)(?:CHANGELOG|CHANGES|HISTORY|RELEASE[_-]?NOTES)(?:\.mdx?)?$/i.test(path))
      .filter((path) => hasEntries(subject, path))
      .map((path) => place(path, 1, 'has entries')),
    ...published(subject),
    ...subject.texts.paths
      .filter((path) =>
        /^\.changeset\/config\.json$|^(?:\.release-it\.json|release-please-config\.json|\.releaserc(?:\.json)?|\.github\/release\.ya?ml|\.github\/release-drafter\.yml|cliff\.toml)$/.test(
          path,
        ),
      )
      .map((path) => place(path, 1, 'writes the log of changes')),
  ],
});
