import { baseImage, effective, stagesOf, type Stage } from '../../../reading/dockerfile.js';
import { workloadsOf, type Workload } from '../../../reading/kubernetes.js';
import { isRecord, recordAt } from '../../../reading/yaml.js';
import { fail, notMeasurable, pass, place, searched, type Evidence } from '../../../scorecard/answer.js';
import type { Criterion } from '../../../scorecard/criterion.js';
import type { Subject } from '../../../scorecard/subject.js';
import { DOCKERFILE, DOCKER_SECURITY, PROBES } from '../references.js';

const FILE = /(?:^|\/)(?:Dockerfile[^/]*|Containerfile|[^/]+\.Dockerfile)$/;
const ASIDE =
  /(?:^|\/)(?:\.devcontainer|tests?|e2e|examples?|fixtures?|dev|development)\/|(?:dev|test|\.dockerignore)[^/]*$/i;

function dockerfiles(subject: Subject): readonly string[] {
  return subject.texts.paths.filter((path) => FILE.test(path) && !ASIDE.test(path));
}

function isUntagged(from: string, aliases: ReadonlySet<string | undefined>): boolean {
  if (from === 'scratch' || from.includes('$') || from.includes('@sha256:')) return false;
  if (aliases.has(from.toLowerCase())) return false;
  const tag = /:([^/]+)$/.exec(from)?.[1];
  return tag === undefined || tag === 'latest';
}

/** Images whose user is root unless told otherwise: Docker's own, which have no owner before their name, and these. */
const STARTS_AS_ROOT =
  /^(?:(?:docker\.io\/|public\.ecr\.aws\/docker\/)?(?:library\/)?[\w-]+|oven\/bun|denoland\/deno|gcr\.io\/distroless\/[\w-]+|mcr\.microsoft\.com\/playwright)$/;

/** Undefined where the base is an image of somebody else's that may name a user itself. */
function runsAsRoot(stages: readonly Stage[], last: Stage): boolean | undefined {
  const user = effective(stages, last, 'USER');
  if (user !== undefined) return /^(?:root|0)(?::|$)/.test(user.value);
  const image = baseImage(stages, last);
  if (/nonroot|rootless/.test(image)) return false;
  return STARTS_AS_ROOT.test(image.replace(/[:@][^/]*$/, '')) ? true : undefined;
}

/** Installs what the project needs or compiles it; adding a package by its name to an image is not meant. */
const BUILDS =
  /\b(?:npm|pnpm|yarn|bun)\s+(?:ci|build|run)\b|\b(?:npm|pnpm|yarn|bun)\s+i(?:nstall)?(?=\s*$|\s*[&;|]|\s+--(?!global))|\byarn(?=\s*$|\s*[&;|]|\s+--)|\b(?:go|cargo)\s+build\b|\b(?:make|tsc|gcc)\b|\bbuild-essential\b/;

/** What a RUN holds in a here-document is read as instructions of its own. */
function buildsSomething({ instructions }: Stage): boolean {
  return instructions.some(
    ({ name, value }) =>
      !/^(?:ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|HEALTHCHECK|LABEL|WORKDIR)$/.test(name) &&
      BUILDS.test(`${name.toLowerCase()} ${value}`),
  );
}

function faultsOf(path: string, text: string): readonly Evidence[] {
  const stages = stagesOf(text);
  const last = stages.at(-1);
  if (last === undefined) return [];
  const aliases = new Set(stages.map(({ alias }) => alias?.toLowerCase()));
  const line = effective(stages, last, 'USER')?.line ?? last.line;
  return [
    ...(runsAsRoot(stages, last) === true ? [place(path, line, 'runs as root')] : []),
    ...(stages.length < 2 && buildsSomething(last)
      ? [place(path, last.line, 'has one stage: build tools stay in the image')]
      : []),
    ...stages
      .filter(({ from }) => isUntagged(from, aliases))
      .map(({ from, line: at }) => place(path, at, `starts from ${from} without a fixed version`)),
  ];
}

/** Where it cannot be told who runs the image. */
function unknownUsers(path: string, text: string): readonly Evidence[] {
  const stages = stagesOf(text);
  const last = stages.at(-1);
  if (last === undefined || runsAsRoot(stages, last) !== undefined) return [];
  return [place(path, last.line, `starts from ${baseImage(stages, last)} and names no user`)];
}

export const productionDockerfile: Criterion = {
  id: 'infrastructure/dockerfile',
  title: 'Images are built in stages from fixed versions and do not run as root',
  group: 'security',
  severity: 'medium',
  cost: 'small',
  references: [DOCKERFILE, DOCKER_SECURITY],
  plan: [
    'Build in one stage, copy the result into a slim one.',
    'Name a version for each base image, and set USER to one without rights.',
    'Add HEALTHCHECK unless the platform probes by itself.',
  ],
  evaluate: (subject) => {
    const files = dockerfiles(subject);
    if (files.length === 0)
      return notMeasurable('no Dockerfile is tracked', [
        searched('Dockerfile, Containerfile', 'tracked files'),
      ]);
    const faults = files.flatMap((path) => faultsOf(path, subject.texts.text(path) ?? ''));
    if (faults.length > 0) return fail(`${faults.length} faults in ${files.length} Dockerfiles`, faults);
    const unknown = files.flatMap((path) => unknownUsers(path, subject.texts.text(path) ?? ''));
    if (unknown.length > 0)
      return notMeasurable('the base image may name a user, and is not in the repository', unknown);
    return pass(
      'every image has stages, fixed versions and a user without rights',
      files.map((path) =>
        place(path, stagesOf(subject.texts.text(path) ?? '').at(-1)?.line ?? 1, 'last stage'),
      ),
    );
  },
};

function missingIn({ path, line, kind, containers }: Workload): readonly Evidence[] {
  return containers.flatMap((container) => {
    const name = typeof container.name === 'string' ? container.name : 'container';
    const limits = recordAt(container, 'resources', 'limits');
    return [
      ...(['livenessProbe', 'readinessProbe'] as const).filter((probe) => !isRecord(container[probe])),
      ...(Object.keys(limits).length === 0 ? ['resources.limits'] : []),
    ].map((part) => place(path, line, `${kind}: ${name} has no ${part}`));
  });
}

export const kubernetes: Criterion = {
  id: 'infrastructure/kubernetes',
  title: 'Kubernetes workloads have probes and limits',
  group: 'performance',
  severity: 'medium',
  cost: 'small',
  references: [PROBES],
  plan: ['Add readiness and liveness probes on the health endpoint.', 'Set limits from measured use.'],
  evaluate: (subject) => {
    const workloads = workloadsOf(subject);
    if (workloads.length === 0)
      return notMeasurable('no manifest of a Kubernetes workload that can be read is tracked');
    const missing = workloads.flatMap(missingIn);
    if (missing.length > 0) return fail(`${missing.length} settings are missing`, missing);
    return pass(
      `${workloads.length} workloads have probes and limits`,
      workloads.map(({ path, line, kind }) => place(path, line, `${kind} with probes and limits`)),
    );
  },
};
