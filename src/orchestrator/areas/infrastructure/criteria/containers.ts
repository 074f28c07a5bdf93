import { effective, stagesOf } from '../../../reading/dockerfile.js';
import { workloadsOf, type Workload } from '../../../reading/kubernetes.js';
import { isRecord, recordAt } from '../../../reading/yaml.js';
import { fail, notMeasurable, pass, place, searched, type Evidence } from '../../../scorecard/answer.js';
import type { Criterion } from '../../../scorecard/criterion.js';
import type { Subject } from '../../../scorecard/subject.js';
import { DOCKERFILE, DOCKER_SECURITY, PROBES } from '../references.js';

const FILE = /(?:^|\/)(?:Dockerfile[^/]*|Containerfile|[^/]+\.Dockerfile)$/;
const ASIDE =
  /(?:^|\/)(?:\.devcontainer|tests?|e2e|examples?|fixtures?)\/|(?:dev|test|\.dockerignore)[^/]*$/i;

function dockerfiles(subject: Subject): readonly string[] {
  return subject.texts.paths.filter((path) => FILE.test(path) && !ASIDE.test(path));
}

function isUntagged(from: string, aliases: ReadonlySet<string | undefined>): boolean {
  if (from === 'scratch' || from.includes('$') || from.includes('@sha256:')) return false;
  if (aliases.has(from.toLowerCase())) return false;
  const tag = /:([^/]+)$/.exec(from)?.[1];
  return tag === undefined || tag === 'latest';
}

function faultsOf(path: string, text: string): readonly Evidence[] {
  const stages = stagesOf(text);
  const last = stages.at(-1);
  if (last === undefined) return [];
  const aliases = new Set(stages.map(({ alias }) => alias?.toLowerCase()));
  const user = effective(stages, last, 'USER');
  const isRoot =
    user === undefined ? !/nonroot|rootless/.test(last.from) : /^(?:root|0)(?::|$)/.test(user.value);
  return [
    ...(isRoot ? [place(path, user?.line ?? last.line, 'runs as root')] : []),
    ...(stages.length < 2 ? [place(path, last.line, 'has one stage: build tools stay in the image')] : []),
    ...stages
      .filter(({ from }) => isUntagged(from, aliases))
      .map(({ from, line }) => place(path, line, `starts from ${from} without a fixed version`)),
  ];
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
