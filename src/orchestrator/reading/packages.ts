import { place, type Evidence } from '../scorecard/answer.js';
import type { Subject } from '../scorecard/subject.js';
import { codeOf, lineAt, productFiles } from './code.js';

/** Where manifests ask for packages whose name fits; development dependencies only when told. */
export function dependencyPlaces(
  subject: Subject,
  name: RegExp,
  alsoDevelopment = false,
): readonly Evidence[] {
  return subject.context.shape.packages.flatMap(({ directory, manifest }) => {
    const path = directory === '' ? 'package.json' : `${directory}/package.json`;
    const asked = {
      ...manifest.dependencies,
      ...manifest.optionalDependencies,
      ...(alsoDevelopment ? manifest.devDependencies : {}),
    };
    const text = subject.texts.text(path) ?? '';
    return Object.keys(asked)
      .filter((dependency) => name.test(dependency))
      .map((dependency) =>
        place(path, lineAt(text, Math.max(0, text.indexOf(`"${dependency}"`))), `depends on ${dependency}`),
      );
  });
}

/** Product files that import a package whose name fits, at the line of the import. */
export function importPlaces(subject: Subject, name: RegExp): readonly Evidence[] {
  return productFiles(subject).flatMap((path) =>
    (subject.context.facts.files.get(path)?.imports ?? [])
      .filter((fact) => !fact.typeOnly && name.test(fact.specifier))
      .map((fact) => place(path, fact.span.range.start.line, `imports ${fact.specifier}`)),
  );
}

/** Scripts of manifests whose command fits. */
export function scriptPlaces(subject: Subject, command: RegExp): readonly Evidence[] {
  return subject.context.shape.packages.flatMap(({ directory, manifest }) => {
    const path = directory === '' ? 'package.json' : `${directory}/package.json`;
    const text = codeOf(subject, path);
    return Object.entries(manifest.scripts)
      .filter(([, script]) => command.test(script))
      .map(([name]) => place(path, lineAt(text, Math.max(0, text.indexOf(`"${name}":`))), `script ${name}`));
  });
}
