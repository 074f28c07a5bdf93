/** The shapes of files that every fixer has to cope with. */
export const SHAPES = [
  'as written',
  'CRLF',
  'byte order mark',
  'tabs',
  'four spaces',
  'no final line end',
  'comments around',
  'JSX',
  'decorators',
  'export *',
  'side-effect import',
  'declare module',
  'all at once',
] as const;

export type Shape = (typeof SHAPES)[number];

interface Form {
  readonly path: string;
  readonly text: string;
}

const JSX = `const view = <p title="a">{/* note */}// no comment</p>;\nvoid view;\n`;
const DECORATED = `declare const mark: (...of: readonly unknown[]) => void;
@mark
class Decorated {
  @mark /* field */ first = 1;
}
void Decorated;
`;
const AUGMENTED = `declare module './shape-star' {
  interface Star {
    readonly later: 1; // added
  }
}
`;

/** Files that the shapes import, beside the shaped file. */
const NEIGHBOURS = {
  'shape-star.ts': 'export interface Star {\n  readonly first: 1;\n}\n',
  'shape-effect.ts': 'void 0;\nexport {};\n',
};

function ended(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

function behind({ path, text }: Form, more: string): Form {
  return { path, text: `${ended(text)}${more}` };
}

/** Indented otherwise; source files without an indented line get one. */
function indented({ path, text }: Form, unit: string): Form {
  const made = text.replace(/^(?: {2})+/gm, (spaces) => unit.repeat(spaces.length / 2));
  return path.endsWith('.json')
    ? { path, text: made }
    : { path, text: `${ended(made)}{\n${unit}void 0;\n}\n` };
}

/** What can come together in one file: JSON takes only what is not TypeScript. */
function partsOf({ path }: Form): readonly Shape[] {
  const code: readonly Shape[] = ['side-effect import', 'comments around', 'JSX', 'decorators', 'export *'];
  const last: readonly Shape[] = ['tabs', 'no final line end', 'CRLF', 'byte order mark'];
  return path.endsWith('.json') ? last : [...code, 'declare module', ...last];
}

/** A file in one of the shapes; applied alike to the text before and to the text that is expected. */
export function shaped(shape: Shape, form: Form): Form {
  switch (shape) {
    case 'as written':
      return form;
    case 'CRLF':
      return { ...form, text: form.text.replace(/\r?\n/g, '\r\n') };
    case 'byte order mark':
      return { ...form, text: `\uFEFF${form.text}` };
    case 'tabs':
      return indented(form, '\t');
    case 'four spaces':
      return indented(form, '    ');
    case 'no final line end':
      return { ...form, text: form.text.replace(/\r?\n$/, '') };
    case 'comments around':
      return { ...form, text: `/* Licence */\n// first\n${ended(form.text)}/** Last. */\n` };
    case 'JSX':
      return behind({ ...form, path: form.path.replace(/\.ts$/, '.tsx') }, JSX);
    case 'decorators':
      return behind(form, DECORATED);
    case 'export *':
      return behind(form, "export * from './shape-star';\n");
    case 'side-effect import':
      return { ...form, text: `import './shape-effect';\n${form.text}` };
    case 'declare module':
      return behind(form, AUGMENTED);
    case 'all at once':
      return partsOf(form).reduce((made, part) => shaped(part, made), form);
  }
}

/** The files of a case with one of them in a shape. */
export function shapedFiles(
  shape: Shape,
  files: Readonly<Record<string, string>>,
  path: string,
): { readonly path: string; readonly files: Readonly<Record<string, string>> } {
  const made = shaped(shape, { path, text: files[path] ?? '' });
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const result: Record<string, string> = { ...files };
  Reflect.deleteProperty(result, path);
  result[made.path] = made.text;
  for (const [name, text] of Object.entries(NEIGHBOURS)) {
    if (made.text.includes(name.replace(/\.ts$/, ''))) result[`${folder}${name}`] = text;
  }
  return { path: made.path, files: result };
}
