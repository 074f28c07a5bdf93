/**
 * A report as data: written once, rendered as Markdown and for a terminal. Every string in it may come
 * from outside; escaping is the renderers' work, so that no report can forget it.
 */

/** How a reader should feel about a piece of text; colour on a terminal, nothing in Markdown. */
export type Tone = 'plain' | 'good' | 'bad' | 'warn' | 'dim';

export type Inline =
  | string
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string; readonly tone?: Tone }
  | { readonly kind: 'tone'; readonly text: string; readonly tone: Tone }
  /** Rendered as a link only for http and https. */
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

export type Line = Inline | readonly Inline[];

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Line[])[];
    }
  /** Values in this order, at least one; a table beside it says the same. */
  | {
      readonly kind: 'chart';
      /** `line` for values over time; bars when absent. */
      readonly form?: 'bar' | 'line';
      readonly title: string;
      /** What is counted, e.g. `seconds`. */
      readonly unit: string;
      readonly bars: readonly { readonly label: string; readonly value: number }[];
      /** Upper end of the axis; the greatest value when absent or less than that. */
      readonly most?: number;
    }
  /** Commands to be typed, one a line. */
  | { readonly kind: 'commands'; readonly lines: readonly string[] }
  /** Folded in Markdown, indented on a terminal. */
  | { readonly kind: 'details'; readonly summary: string; readonly blocks: readonly Block[] };

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

export function paragraph(...line: readonly Inline[]): Block {
  return { kind: 'paragraph', line };
}

/** A list, or one sentence when there is nothing to list. */
export function listOr(items: readonly Line[], nothing: string): Block {
  return items.length === 0 ? paragraph(nothing) : { kind: 'list', items };
}

/** A table, or one sentence when there are no rows. */
export function tableOr(
  columns: readonly Column[],
  rows: readonly (readonly Line[])[],
  nothing: string,
): Block {
  return rows.length === 0 ? paragraph(nothing) : { kind: 'table', columns, rows };
}

export function code(text: string): Inline {
  return { kind: 'code', text };
}

export function strong(text: string, tone: Tone = 'plain'): Inline {
  return { kind: 'strong', text, tone };
}

export function toned(text: string, tone: Tone): Inline {
  return { kind: 'tone', text, tone };
}

/** The pieces of a line. */
export function inlinesOf(line: Line): readonly Inline[] {
  return typeof line === 'string' || 'kind' in line ? [line] : line;
}
