import { ts } from 'ts-morph';

/** How a file is laid out, so that what is added looks as if its author had written it. */
export interface Layout {
  readonly format: ts.FormatCodeSettings;
  readonly preferences: ts.UserPreferences;
}

function indentOf(text: string): { readonly tabs: boolean; readonly size: number } {
  const indents = text.match(/^[ \t]+(?=\S)/gm) ?? [];
  const tabs = indents.filter((indent) => indent.startsWith('\t')).length;
  if (tabs * 2 > indents.length) return { tabs: true, size: 4 };
  const widths = indents
    .filter((indent) => !indent.includes('\t') && indent.length > 1)
    .map((indent) => indent.length);
  const smallest = widths.reduce((least, width) => Math.min(least, width), 8);
  return { tabs: false, size: widths.length === 0 ? 2 : smallest };
}

/** Reads line ends, indentation, quotes and semicolons off a file. */
export function layoutOf(text: string): Layout {
  const crlf = (text.match(/\r\n/g) ?? []).length;
  const lf = (text.match(/\n/g) ?? []).length - crlf;
  const { tabs, size } = indentOf(text);
  const single = (text.match(/'[^'\n]*'/g) ?? []).length;
  const double = (text.match(/"[^"\n]*"/g) ?? []).length;
  const ended = (text.match(/;[ \t]*\r?$/gm) ?? []).length;
  const { SemicolonPreference } = ts;
  return {
    format: {
      ...ts.getDefaultFormatCodeSettings(crlf > lf ? '\r\n' : '\n'),
      convertTabsToSpaces: !tabs,
      indentSize: size,
      tabSize: size,
      semicolons: ended > 0 || text.trim() === '' ? SemicolonPreference.Insert : SemicolonPreference.Remove,
    },
    preferences: {
      quotePreference: single >= double ? 'single' : 'double',
      importModuleSpecifierPreference: 'shortest',
      allowTextChangesInNewFiles: false,
    },
  };
}
