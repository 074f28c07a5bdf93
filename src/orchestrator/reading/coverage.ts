import { commandOutput, fail, notMeasurable, pass, type Answer } from '../scorecard/answer.js';
import { packageOf, type PackageShape } from '../../config/shape.js';
import { productPackages } from './code.js';
import { endpointsOf } from './endpoints.js';
import type { Subject } from '../scorecard/subject.js';

const FRONT = /^(?:react|next|vue|svelte|@angular\/core|solid-js|preact|@remix-run\/react|astro)$/;

/** True for a package that draws a user interface. */
export function isFront({ manifest }: PackageShape): boolean {
  return Object.keys(manifest.dependencies).some((name) => FRONT.test(name));
}

/** True for a package that answers requests, or draws nothing: an application with both sides is both. */
export function isBack(subject: Subject, member: PackageShape): boolean {
  const { shape } = subject.context;
  return !isFront(member) || endpointsOf(subject).some(({ path }) => packageOf(shape, path) === member);
}

/** Lines covered over the packages that were measured, weighted by their lines. */
export function coverageOf(
  subject: Subject,
  belongs: (member: PackageShape) => boolean,
  what: string,
): Answer {
  const members = productPackages(subject).filter(belongs);
  const results = members.map((member) => ({
    member,
    result: subject.context.tools.coverage.get(member.name),
  }));
  const measured = results.flatMap(({ member, result }) =>
    result?.status === 'measured' ? [{ member, ...result }] : [],
  );
  if (measured.length === 0) {
    const reason = results.find(({ result }) => result?.status === 'not-measured')?.result;
    return notMeasurable(
      members.length === 0
        ? `no package is ${what}`
        : reason?.status === 'not-measured'
          ? reason.reason
          : 'coverage was not run',
    );
  }
  const total = measured.reduce(
    (sum, { value }) => sum + value.files.reduce((all, { lines }) => all + lines.total, 0),
    0,
  );
  const covered = measured.reduce(
    (sum, { value }) => sum + value.files.reduce((all, { lines }) => all + lines.covered, 0),
    0,
  );
  // Some reporters give the share alone.
  const percent = total === 0 ? (measured[0]?.value.lines ?? 0) : (100 * covered) / total;
  const limit = subject.context.config.orchestrator.criteria.coverage;
  const words = `${Math.round(percent * 10) / 10} % of lines are covered, the limit is ${limit} %`;
  const evidence = measured.map(({ member, value, by }) =>
    commandOutput(by, `${member.name}: ${Math.round(value.lines * 10) / 10} % of lines (${value.source})`),
  );
  return percent >= limit ? pass(words, evidence) : fail(words, evidence, Math.max(1, total - covered));
}
