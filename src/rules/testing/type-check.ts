import { Project, ts } from 'ts-morph';

type Texts = Readonly<Record<string, string>>;

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noImplicitOverride: true,
  noEmit: true,
  types: [],
  jsx: ts.JsxEmit.Preserve,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  experimentalDecorators: true,
  allowImportingTsExtensions: true,
};

const JSX =
  'declare namespace JSX { interface Element {} interface IntrinsicElements { [name: string]: unknown } }\n';

/**
 * What the compiler says about each of several repositories, which are folders of one program so that the
 * declarations of the language are read once.
 */
export function typeErrorsOf(
  repositories: ReadonlyMap<string, Texts>,
  ambient: string,
): ReadonlyMap<string, readonly string[]> {
  const project = new Project({ useInMemoryFileSystem: true, compilerOptions: OPTIONS });
  project.createSourceFile('/ambient.d.ts', `${JSX}${ambient}`);
  const folders = [...repositories.keys()];
  const found = new Map<string, string[]>(folders.map((name) => [name, []]));
  for (const [index, files] of [...repositories.values()].entries()) {
    for (const [path, text] of Object.entries(files)) {
      if (/\.tsx?$/.test(path)) project.createSourceFile(`/${index}/${path}`, text.replace(/^\uFEFF/, ''));
    }
  }
  for (const { compilerObject } of project.getPreEmitDiagnostics()) {
    const message = ts.flattenDiagnosticMessageText(compilerObject.messageText, ' ');
    const [, folder = '', path = ''] = /^\/(\d+)\/(.*)$/.exec(compilerObject.file?.fileName ?? '') ?? [];
    const name = folders[Number(folder)];
    if (folder === '' || name === undefined)
      throw new Error(`${compilerObject.file?.fileName ?? ''}: ${message}`);
    found.get(name)?.push(`${path}: TS${compilerObject.code} ${message}`);
  }
  return found;
}
