import picomatch from 'picomatch';
import { messageOf } from '../core/errors.js';
import { branchNameProblem } from './branch-name.js';
import { nearest } from './nearest.js';
import type { Config } from './schema.js';
import type { DocumentPath } from './yaml-source.js';

/** What the caller knows about the repository and the suite; absent means not checked. */
export interface KnownNames {
  /** Ids of all rules. */
  readonly rules?: readonly string[];
  /** Every tracked path. */
  readonly paths?: readonly string[];
  /** Whether a directory exists, where tracked paths are not at hand. */
  readonly hasDirectory?: (directory: string) => boolean;
}

/** A mistake that only shows when values are looked at together or from outside the schema. */
export interface CrossFinding {
  readonly path: DocumentPath;
  readonly message: string;
  readonly hint?: string;
}

function ruleIds(config: Config, rules: readonly string[]): CrossFinding[] {
  const known = new Set(rules);
  const named: { readonly path: DocumentPath; readonly id: string }[] = [
    ...Object.keys(config.scan.rules).map((id) => ({ path: ['scan', 'rules', id], id })),
    ...Object.keys(config.policy.rules).map((id) => ({ path: ['policy', 'rules', id], id })),
    ...config.scan.suppress
      .map((entry, index) => ({ path: ['scan', 'suppress', index, 'rule'], id: entry.rule }))
      .filter(({ id }) => !(id.endsWith('/*') && rules.some((rule) => rule.startsWith(id.slice(0, -1))))),
  ];
  return named
    .filter(({ id }) => !known.has(id))
    .map(({ path, id }) => {
      const meant = nearest(id, rules);
      return {
        path,
        message: `there is no rule ${JSON.stringify(id)}`,
        ...(meant === undefined ? {} : { hint: `did you mean ${meant}?` }),
      };
    });
}

/** Every directory that holds a tracked file. */
function directoriesOf(paths: readonly string[]): ReadonlySet<string> {
  const directories = new Set(['']);
  for (const path of paths) {
    for (let at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1))
      directories.add(path.slice(0, at));
  }
  return directories;
}

/** `./apps/web/` and `apps/web` are the same directory; the root is the empty string. */
export function normaliseDirectory(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return parts.join('/');
}

function packagePaths(config: Config, { paths, hasDirectory }: KnownNames): CrossFinding[] {
  const directories = paths === undefined ? undefined : directoriesOf(paths);
  const seen = new Map<string, string>();
  const findings: CrossFinding[] = [];
  for (const [name, entry] of Object.entries(config.packages)) {
    const path = ['packages', name, 'path'];
    const directory = normaliseDirectory(entry.path);
    if (entry.path.startsWith('/') || entry.path.includes('\\') || directory.split('/').includes('..')) {
      findings.push({ path, message: 'expected a directory inside the repository, with forward slashes' });
    } else if (directories?.has(directory) === false || hasDirectory?.(directory) === false) {
      const meant = nearest(directory, [...(directories ?? [])]);
      findings.push({
        path,
        message: `there is no directory ${JSON.stringify(entry.path)} in the repository`,
        ...(meant === undefined || meant === '' ? {} : { hint: `did you mean ${meant}?` }),
      });
    }
    const other = seen.get(directory);
    if (other !== undefined) findings.push({ path, message: `packages.${other} has the same path` });
    seen.set(directory, name);
  }
  return findings;
}

function globProblem(pattern: string): string | undefined {
  if (pattern.startsWith('/') || pattern.includes('\\')) {
    return 'expected a glob relative to the repository root, with forward slashes';
  }
  try {
    picomatch.makeRe(pattern, { strictBrackets: true });
    return undefined;
  } catch (error) {
    return `the glob cannot be read: ${messageOf(error)}`;
  }
}

function globs(config: Config): CrossFinding[] {
  const lists: { readonly path: DocumentPath; readonly values: readonly string[] }[] = [
    { path: ['scan', 'include'], values: config.scan.include },
    { path: ['scan', 'exclude'], values: config.scan.exclude },
    { path: ['policy', 'neverTouch'], values: config.policy.neverTouch },
    { path: ['tenancy', 'ignore'], values: config.tenancy.ignore },
    { path: ['deploy', 'never'], values: config.deploy.never },
    { path: ['deploy', 'review'], values: config.deploy.review },
    { path: ['pulse', 'infrastructure'], values: config.pulse.infrastructure },
    ...config.scan.suppress.map((entry, index) => ({
      path: ['scan', 'suppress', index, 'paths'],
      values: entry.paths,
    })),
    ...config.scan.bundles.map((entry, index) => ({
      path: ['scan', 'bundles', index, 'files'],
      values: entry.files,
    })),
    ...Object.entries(config.orchestrator.areas).map(([area, entry]) => ({
      path: ['orchestrator', 'areas', area, 'paths'],
      values: entry.paths,
    })),
  ];
  return lists.flatMap(({ path, values }) =>
    values.flatMap((value, index) => {
      const message = globProblem(value);
      return message === undefined ? [] : [{ path: [...path, index], message }];
    }),
  );
}

function branches(config: Config): CrossFinding[] {
  const names: readonly (readonly [DocumentPath, string | undefined])[] = [
    [['baseBranch'], config.baseBranch],
    [['deploy', 'branch'], config.deploy.branch],
    [['pulse', 'baseBranch'], config.pulse.baseBranch],
    // The date is appended, so that an end that git refuses alone would be fine.
    [['session', 'branchPrefix'], `${config.session.branchPrefix}-2026-01-01`],
    [['orchestrator', 'branchPrefix'], `${config.orchestrator.branchPrefix}-1`],
  ];
  const findings = names.flatMap(([path, name]) => {
    const problem = name === undefined ? undefined : branchNameProblem(name);
    return problem === undefined ? [] : [{ path, message: `expected the name of a branch, but ${problem}` }];
  });
  if (config.session.branchPrefix.trim() === '') {
    findings.push({
      path: ['session', 'branchPrefix'],
      message: 'expected the name of a branch, found nothing',
    });
  }
  return findings;
}

function texts(config: Config): CrossFinding[] {
  const { tag, author } = config.session;
  const findings: CrossFinding[] = [];
  if (tag.trim() === '' || /[\r\n]/.test(tag)) {
    findings.push({
      path: ['session', 'tag'],
      message: 'expected one line of text, without which sessions cannot tell their own commits',
    });
  }
  for (const [key, value] of [
    ['name', author.name],
    ['email', author.email],
  ] as const) {
    // Git drops these characters, and the author would no longer be the one that was configured.
    if (/[<>\r\n]/.test(value)) {
      findings.push({
        path: ['session', 'author', key],
        message: 'expected text without < > and line breaks',
      });
    }
  }
  return findings;
}

function monitoring(config: Config): CrossFinding[] {
  const checks = config.monitor.checks.map((check) => check.name);
  return config.monitor.remedies.flatMap((remedy, index) =>
    remedy.checks.flatMap((name, position): CrossFinding[] => {
      if (checks.includes(name)) return [];
      const meant = nearest(name, checks);
      return [
        {
          path: ['monitor', 'remedies', index, 'checks', position],
          message: `there is no check ${JSON.stringify(name)}`,
          ...(meant === undefined ? {} : { hint: `did you mean ${meant}?` }),
        },
      ];
    }),
  );
}

/** The outbox knows channels by their names. */
function channels(config: Config): CrossFinding[] {
  const names = config.notify.channels.map(({ name }) => name);
  return names.flatMap((name, index) => {
    const first = names.indexOf(name);
    const path = ['notify', 'channels', index, 'name'];
    return first === index ? [] : [{ path, message: `notify.channels[${first}] has the same name` }];
  });
}

/** Everything that the schema alone cannot see. */
export function crossCheck(config: Config, known: KnownNames): readonly CrossFinding[] {
  return [
    ...branches(config),
    ...texts(config),
    ...globs(config),
    ...packagePaths(config, known),
    ...monitoring(config),
    ...channels(config),
    ...(known.rules === undefined ? [] : ruleIds(config, known.rules)),
  ];
}
