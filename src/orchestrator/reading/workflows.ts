import { place, type Evidence } from '../scorecard/answer.js';
import type { Subject } from '../scorecard/subject.js';
import { lineAt } from './code.js';

const PIPELINE =
  /^(?:\.github\/workflows\/[^/]+\.ya?ml|\.gitlab-ci\.yml|\.circleci\/config\.yml|azure-pipelines\.yml|bitbucket-pipelines\.yml|Jenkinsfile)$/;

/** Pipelines of continuous integration. */
export function pipelines(subject: Subject): readonly string[] {
  return subject.texts.paths.filter((path) => PIPELINE.test(path));
}

function withoutComments(text: string): string {
  return text.replace(/(^|\s)#.*$/gm, (found, lead: string) => lead + ' '.repeat(found.length - lead.length));
}

/** Steps of pipelines that fit; `scripts` of package.json that a step runs count as the step. */
export function pipelineSteps(subject: Subject, step: RegExp, says: string): readonly Evidence[] {
  return pipelines(subject).flatMap((path) => {
    const text = withoutComments(subject.texts.text(path) ?? '');
    return text.split('\n').flatMap((line, index) => {
      const runs = step.test(line) || calledScripts(subject, line).some((script) => step.test(script));
      return runs && !/^\s*(?:-\s*)?name:/.test(line) ? [place(path, index + 1, says)] : [];
    });
  });
}

const RUN_SCRIPT = /\b(?:npm|pnpm|yarn|bun|turbo|nx)\s+(?:run\s+)?((?:-\S+\s+(?:\S+\s+)?)*)([\w:.-]+)/g;

/** Commands behind `npm run x` in a line, from every package. */
function calledScripts(subject: Subject, line: string): readonly string[] {
  return [...line.matchAll(RUN_SCRIPT)].flatMap((match) =>
    subject.context.shape.packages.flatMap((member) => member.manifest.scripts[match[2] ?? ''] ?? []),
  );
}

/** First place of a key in a file, for evidence. */
export function firstLine(subject: Subject, path: string, pattern: RegExp): number {
  const text = subject.texts.text(path) ?? '';
  return lineAt(text, Math.max(0, text.search(pattern)));
}
