import { oncePerSubject } from '../scorecard/subject.js';
import { firstLine } from './workflows.js';
import { listAt, recordAt, yamlDocuments, type Fields } from './yaml.js';

export interface Workload {
  readonly path: string;
  readonly line: number;
  readonly kind: string;
  readonly containers: readonly Fields[];
}

const KINDS = new Set(['Deployment', 'StatefulSet', 'DaemonSet']);

/** Long-running workloads of tracked manifests; templated ones cannot be read. */
export const workloadsOf = oncePerSubject((subject): readonly Workload[] =>
  subject.texts.paths
    .filter((path) => /\.ya?ml$/.test(path))
    .filter((path) => /^[ \t]*apiVersion:\s/m.test(subject.texts.text(path) ?? ''))
    .flatMap((path) =>
      yamlDocuments(subject, path)
        .filter((document) => KINDS.has(String(document.kind)))
        .map((document) => ({
          path,
          line: firstLine(subject, path, new RegExp(`^kind:\\s*${String(document.kind)}`, 'm')),
          kind: String(document.kind),
          containers: listAt(recordAt(document, 'spec', 'template', 'spec'), 'containers').map((item) =>
            recordAt(item),
          ),
        })),
    ),
);
