import { SuiteError } from '../core/errors.js';
import { TIERS, type Tier } from '../core/finding.js';
import { nearest } from '../config/nearest.js';
import { TOOL_KINDS, type ToolKind } from '../tools/results.js';

/** A list as users type it: commas, blanks or line breaks between the names. */
function names(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((name) => name !== '');
}

function checked<T extends string>(
  option: string,
  text: string,
  allowed: readonly T[],
  words: readonly string[],
): readonly T[] {
  const unknown = names(text).filter((name) => !allowed.some((candidate) => candidate === name));
  if (unknown.length > 0 || names(text).length === 0) {
    throw new SuiteError(
      `${option} takes ${words.map((word) => `"${word}"`).join(', ')} or a list of ${allowed.join(', ')}`,
      {
        kind: 'input',
        code: 'input/unknown-choice',
        problems: unknown.map((name) => {
          const close = nearest(name, [...allowed, ...words]);
          return {
            at: option,
            message: `there is no "${name}"`,
            ...(close === undefined ? {} : { hint: `did you mean "${close}"?` }),
          };
        }),
      },
    );
  }
  return allowed.filter((candidate) => names(text).includes(candidate));
}

/** Some of the names that an option takes. */
export function nameChoice<T extends string>(
  option: string,
  text: string,
  allowed: readonly T[],
): readonly T[] {
  return checked(option, text, allowed, ['all']);
}

export type TierChoice =
  { readonly kind: 'due' } | { readonly kind: 'these'; readonly tiers: readonly Tier[] };

/** `due`, `all`, or a list of tiers. */
export function tierChoice(text: string): TierChoice {
  if (text === 'due') return { kind: 'due' };
  return { kind: 'these', tiers: text === 'all' ? TIERS : checked('tiers', text, TIERS, ['due', 'all']) };
}

/** `all`, `none`, or a list of tool kinds. */
export function toolChoice(text: string): ReadonlySet<ToolKind> {
  if (text === 'none') return new Set();
  return new Set(text === 'all' ? TOOL_KINDS : checked('tools', text, TOOL_KINDS, ['all', 'none']));
}
