import * as __WEBPACK_EXTERNAL_MODULE__zod_index_js_49297f7f__ from "../zod/index.js";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4006:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(8016);
const utils = __nccwpck_require__(4059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 5595:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 8265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(5595);
const utils = __nccwpck_require__(4059);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  return chars;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 8016:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(1781);
const parse = __nccwpck_require__(8265);
const utils = __nccwpck_require__(4059);
const constants = __nccwpck_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 1781:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(4059);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(5595);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 4059:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(5595);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


/***/ }),

/***/ 824:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
module.exports = x({ ["z"]: () => (__WEBPACK_EXTERNAL_MODULE__zod_index_js_49297f7f__.z) });

/***/ }),

/***/ 6533:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("../ts-morph/index.cjs");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 7349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



__webpack_unused_export__ = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
__webpack_unused_export__ = identity.isNode;
__webpack_unused_export__ = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
__webpack_unused_export__ = lexer.Lexer;
exports.HN = lineCounter.LineCounter;
__webpack_unused_export__ = parser.Parser;
exports.qg = publicApi.parse;
exports.hR = publicApi.parseAllDocuments;
exports.Tp = publicApi.parseDocument;
exports.As = publicApi.stringify;
exports.YR = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ }),

/***/ 1676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ openRepositoryLocks)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(2807);
;// CONCATENATED MODULE: ./build/session/locks/lock-store.js

/** Where locks live as git refs; `refs/heads` and `refs/tags` stay free of them. */
const LOCK_PREFIX = 'refs/caretaker/locks/';
const NAME = /^(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._-]{0,80}(?<!\.lock|\.)$/;
/** The ref of a lock. Throws `lock/bad-name` for a name that could be read as something else. */
function lockRef(name) {
    if (NAME.test(name))
        return `${LOCK_PREFIX}${name}`;
    throw new errors/* SuiteError */.$K('The name of a lock may hold letters, digits, dots, hyphens and underscores only', {
        kind: 'input',
        code: 'lock/bad-name',
    });
}

;// CONCATENATED MODULE: ./build/session/locks/lock-objects.js

const IDENTITY = {
    GIT_AUTHOR_NAME: 'caretaker',
    GIT_AUTHOR_EMAIL: 'caretaker@users.noreply.github.com',
    GIT_COMMITTER_NAME: 'caretaker',
    GIT_COMMITTER_EMAIL: 'caretaker@users.noreply.github.com',
};
/** The empty tree of each repository, written once. */
const emptyTrees = new WeakMap();
function emptyTree(git) {
    const known = emptyTrees.get(git);
    if (known !== undefined)
        return known;
    const made = git.text(['hash-object', '-t', 'tree', '-w', '--stdin'], { input: '' });
    emptyTrees.set(git, made);
    // A failure is the caller's to report; the next write tries again.
    made.catch(() => emptyTrees.delete(git));
    return made;
}
/**
 * Writes a lock as a commit of the empty tree whose message is the text. A commit, because some servers
 * take refs to nothing else, and because it carries the time at which it was written.
 */
async function writeLockObject(git, text, writtenAt) {
    const tree = await emptyTree(git);
    const date = `@${Math.floor(writtenAt.getTime() / 1000)} +0000`;
    const env = { ...IDENTITY, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    return git.text(['commit-tree', tree], { input: text, env });
}
/** Reads the object that a lock's ref names; anything but a commit comes back without text and time. */
async function readLockObject(git, ref, version) {
    const name = ref.slice(LOCK_PREFIX.length);
    const result = await git.run(['cat-file', 'commit', version]);
    const split = result.stdout.indexOf('\n\n');
    const seconds = /^committer .*> (\d+) [+-]\d{4}$/m.exec(result.stdout.slice(0, split))?.[1];
    if (result.exitCode !== 0 || split < 0 || seconds === undefined) {
        return { name, version, text: undefined, writtenAt: undefined };
    }
    return {
        name,
        version,
        text: result.stdout.slice(split + 2),
        writtenAt: new Date(Number(seconds) * 1000),
    };
}

;// CONCATENATED MODULE: ./build/session/locks/local-store.js



const ATTEMPTS = 8;
const PAUSE_MS = 40;
/**
 * Locks as refs of one repository: safe between processes of one machine, and between worktrees, which
 * share their refs.
 */
function localLockStore(git, clock) {
    /** Git's own lock files make a busy moment look like a failure; only a lasting one is one. */
    async function patiently(work) {
        for (let attempt = 1;; attempt += 1) {
            try {
                return await work();
            }
            catch (error) {
                const isBusy = error instanceof errors/* SuiteError */.$K && error.code === 'git/command-failed';
                if (!isBusy || attempt === ATTEMPTS)
                    throw error;
                await clock.sleep(PAUSE_MS * attempt);
            }
        }
    }
    return {
        place: 'this repository',
        list: async () => {
            const refs = await git.listRefs(LOCK_PREFIX);
            return Promise.all(refs.map(({ ref, id }) => readLockObject(git, ref, id)));
        },
        create: async (name, text, writtenAt) => {
            const ref = lockRef(name);
            const version = await writeLockObject(git, text, writtenAt);
            const outcome = await patiently(() => git.createRef(ref, version));
            return outcome === 'created' ? { status: 'created', version } : { status: 'exists' };
        },
        replace: async (name, text, writtenAt, expected) => {
            const ref = lockRef(name);
            const version = await writeLockObject(git, text, writtenAt);
            const outcome = await patiently(() => git.updateRef(ref, version, expected));
            return outcome === 'updated' ? { status: 'replaced', version } : { status: 'moved' };
        },
        remove: async (name, expected) => {
            const outcome = await patiently(() => git.deleteRef(lockRef(name), expected));
            return outcome === 'deleted' ? { status: 'removed' } : { status: 'moved' };
        },
    };
}

// EXTERNAL MODULE: external "../zod/index.js"
var index_js_ = __nccwpck_require__(824);
;// CONCATENATED MODULE: ./build/session/locks/lock-record.js

/** Time to live of a lock whose text cannot be read (CM-21: 15 minutes). */
const DEFAULT_TTL_MS = 15 * 60_000;
/**
 * How far two machines' clocks may differ before an expired lock is taken over: twice what an unsynchronised
 * virtual machine is usually found to be off.
 */
const SKEW_ALLOWANCE_MS = 30_000;
const recordSchema = index_js_.z.object({
    v: index_js_.z.literal(1),
    owner: index_js_.z.string().min(1),
    purpose: index_js_.z.string(),
    files: index_js_.z.array(index_js_.z.string()),
    acquiredAt: index_js_.z.iso.datetime(),
    expiresAt: index_js_.z.iso.datetime(),
    pid: index_js_.z.number().int(),
    host: index_js_.z.string(),
    nonce: index_js_.z.string().min(8),
});
/** The text of a lock. */
function serialise(record) {
    return `${JSON.stringify(record, undefined, 1)}\n`;
}
function parse(text) {
    if (text === undefined)
        return undefined;
    try {
        return recordSchema.safeParse(JSON.parse(text)).data;
    }
    catch {
        // Said so by the state `corrupt` of the view.
        return undefined;
    }
}
function skewNotes(record, now) {
    const ahead = Date.parse(record.acquiredAt) - now.getTime();
    if (ahead <= SKEW_ALLOWANCE_MS)
        return [];
    return [`the clock of ${record.host} is ${Math.round(ahead / 1000)} s ahead of this machine's`];
}
function corruptView(stored, now) {
    const { name, version, writtenAt } = stored;
    const expiresAt = new Date(writtenAt === undefined ? 0 : writtenAt.getTime() + DEFAULT_TTL_MS);
    const why = writtenAt === undefined
        ? 'the ref names no lock and carries no time: treated as expired'
        : 'its text cannot be read: treated as covering everything until 15 minutes after it was written';
    const isOver = now.getTime() >= expiresAt.getTime() + SKEW_ALLOWANCE_MS;
    const state = isOver ? 'corrupt-expired' : 'corrupt';
    return { name, version, state, record: undefined, expiresAt, notes: [why] };
}
/** Judges a stored lock by the times recorded in it; others may take it over half a minute after its end. */
function viewOf(stored, now) {
    const record = parse(stored.text);
    if (record === undefined)
        return corruptView(stored, now);
    const expiresAt = new Date(record.expiresAt);
    const isOver = now.getTime() >= expiresAt.getTime() + SKEW_ALLOWANCE_MS;
    return {
        name: stored.name,
        version: stored.version,
        state: isOver ? 'expired' : 'held',
        record,
        expiresAt,
        notes: skewNotes(record, now),
    };
}
/** True when others may take the lock over. */
function isOver(view) {
    return view.state === 'expired' || view.state === 'corrupt-expired';
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __nccwpck_require__(4006);
;// CONCATENATED MODULE: ./build/session/locks/overlap.js

const MATCHING = { dot: true };
/** The directories before the first wildcard: nothing outside them can match. */
function fixedPart(glob) {
    const { base } = picomatch.scan(glob);
    return base === '' || base === '.' ? [] : base.split('/');
}
function isPrefix(part, whole) {
    return part.length <= whole.length && part.every((segment, index) => segment === whole[index]);
}
function normalise(glob) {
    return glob.replace(/^\.\//, '').replace(/\/+$/, '');
}
/**
 * True when some file could match both globs. Errs on the side of a conflict: two wildcards that share
 * their fixed directories overlap whatever follows, and a negated glob overlaps everything.
 */
function globsOverlap(left, right) {
    const [a, b] = [normalise(left), normalise(right)];
    if (a.startsWith('!') || b.startsWith('!'))
        return true;
    const [scanA, scanB] = [picomatch.scan(a), picomatch.scan(b)];
    if (scanA.isGlob && scanB.isGlob) {
        const [baseA, baseB] = [fixedPart(a), fixedPart(b)];
        return isPrefix(baseA, baseB) || isPrefix(baseB, baseA);
    }
    if (scanA.isGlob)
        return covers(a, b);
    if (scanB.isGlob)
        return covers(b, a);
    // A plain path may be a directory, which stands for all that is below it.
    return isPrefix(a.split('/'), b.split('/')) || isPrefix(b.split('/'), a.split('/'));
}
/** True when the glob matches the path or, for a path that looks like a directory, something below it. */
function covers(glob, path) {
    if (path === '' || picomatch(glob, MATCHING)(path))
        return true;
    const segments = path.split('/');
    const looksLikeFile = segments.at(-1)?.slice(1).includes('.') === true;
    if (looksLikeFile)
        return false;
    // A slash inside braces or brackets defeats cutting the glob at slashes.
    if (/[{([].*\/.*[})\]]/.test(glob))
        return true;
    const parts = glob.split('/');
    const above = parts.slice(0, segments.length);
    if (above.includes('**'))
        return true;
    return parts.length > segments.length && picomatch(above.join('/'), MATCHING)(path);
}
/** Pairs of globs that overlap; an empty list stands for the whole repository. */
function overlaps(left, right) {
    const [a, b] = [left.length === 0 ? ['**'] : left, right.length === 0 ? ['**'] : right];
    return a.flatMap((one) => b.filter((two) => globsOverlap(one, two)).map((two) => [one, two]));
}

;// CONCATENATED MODULE: ./build/session/locks/locks.js



/** Looks at a rival that took its own lock in the same moment before giving way. */
const RIVAL_LOOKS = 5;
const RIVAL_PAUSE_MS = 200;
function describe(view) {
    const holder = view.record === undefined ? 'a lock that cannot be read' : view.record.owner;
    const purpose = view.record === undefined ? '' : ` (${view.record.purpose})`;
    const notes = view.notes.length === 0 ? '' : `; ${view.notes.join('; ')}`;
    return `held by ${holder}${purpose} until ${view.expiresAt.toISOString()}${notes}`;
}
/** The locks of a store as one process sees and takes them. */
function openLocks(deps) {
    const { store, clock } = deps;
    async function views() {
        const stored = await store.list();
        return stored.map((lock) => viewOf(lock, clock.now()));
    }
    function newRecord(request) {
        const now = clock.now();
        return {
            v: 1,
            owner: request.owner,
            purpose: request.purpose,
            files: [...request.files],
            acquiredAt: now.toISOString(),
            expiresAt: new Date(now.getTime() + request.minutes * 60_000).toISOString(),
            pid: deps.pid,
            host: deps.host,
            nonce: Buffer.from(deps.random(12)).toString('hex'),
        };
    }
    /** Takes the name alone: creates it, or swaps it when what is there is over. */
    async function take(name, record) {
        const text = serialise(record);
        const created = await store.create(name, text, clock.now());
        if (created.status === 'created') {
            return { status: 'acquired', lock: { name, version: created.version, record }, tookOver: null };
        }
        const present = (await views()).find((view) => view.name === name);
        if (present === undefined)
            return 'again';
        if (!isOver(present))
            return { status: 'busy', by: present, reason: describe(present) };
        const replaced = await store.replace(name, text, clock.now(), present.version);
        if (replaced.status === 'moved')
            return 'again';
        return { status: 'acquired', lock: { name, version: replaced.version, record }, tookOver: present };
    }
    /**
     * Two locks of different names can cover one file, which no ref makes atomic. So each taker looks only
     * after its own lock is visible: whoever looks second sees the first. Of two that see each other the
     * one with the greater nonce goes; the other waits for that, and goes too when its rival stays, because
     * then the rival had looked before.
     */
    async function rivalOf(lock) {
        for (let look = 1; look <= RIVAL_LOOKS; look += 1) {
            const rivals = (await views()).filter((view) => {
                if (view.name === lock.name || isOver(view) || view.record?.owner === lock.record.owner)
                    return false;
                return overlaps(lock.record.files, view.record?.files ?? []).length > 0;
            });
            const first = rivals[0];
            if (first === undefined)
                return undefined;
            const yields = rivals.some((rival) => (rival.record?.nonce ?? '') < lock.record.nonce);
            if (yields || look === RIVAL_LOOKS)
                return first;
            await clock.sleep(RIVAL_PAUSE_MS);
        }
        return undefined;
    }
    async function acquire(request) {
        lockRef(request.name);
        const record = newRecord(request);
        let taken = await take(request.name, record);
        while (taken === 'again')
            taken = await take(request.name, record);
        if (taken.status === 'busy')
            return taken;
        const rival = await rivalOf(taken.lock);
        if (rival === undefined)
            return taken;
        await store.remove(taken.lock.name, taken.lock.version);
        return { status: 'busy', by: rival, reason: `its files overlap: ${rival.name} is ${describe(rival)}` };
    }
    async function releaseWhere(wanted) {
        const released = [];
        for (const view of (await views()).filter(wanted)) {
            const outcome = await store.remove(view.name, view.version);
            if (outcome.status === 'removed')
                released.push(view);
        }
        return released;
    }
    return {
        acquire,
        renew: async ({ name, version, record }, minutes) => {
            const expiresAt = new Date(clock.now().getTime() + minutes * 60_000).toISOString();
            const renewed = { ...record, expiresAt };
            const outcome = await store.replace(name, serialise(renewed), clock.now(), version);
            if (outcome.status === 'moved')
                return { status: 'lost' };
            return { status: 'renewed', lock: { name, version: outcome.version, record: renewed } };
        },
        release: async ({ name, version }) => {
            const outcome = await store.remove(name, version);
            return { status: outcome.status === 'removed' ? 'released' : 'lost' };
        },
        forceRelease: async (name) => {
            lockRef(name);
            for (;;) {
                const present = (await views()).find((view) => view.name === name);
                if (present === undefined)
                    return undefined;
                if ((await store.remove(name, present.version)).status === 'removed')
                    return present;
            }
        },
        releaseOf: async (owner) => {
            const released = await releaseWhere((view) => view.record?.owner === owner);
            return released.map((view) => view.name);
        },
        releaseExpired: () => releaseWhere(isOver),
        conflicts: async (files, owner) => {
            const active = (await views()).filter((view) => !isOver(view) && (owner === undefined || view.record?.owner !== owner));
            return active.flatMap((lock) => overlaps(files, lock.record?.files ?? []).map(([file, glob]) => ({ file, glob, lock })));
        },
        health: views,
    };
}

;// CONCATENATED MODULE: ./build/session/locks/remote-store.js



const remote_store_ATTEMPTS = 6;
const remote_store_PAUSE_MS = 100;
/** What the user's settings could add to a push is switched off. */
const PUSH = [
    'push',
    '--quiet',
    '--no-verify',
    '--no-signed',
    '--no-follow-tags',
    '--recurse-submodules=no',
];
/**
 * Locks as refs of a remote: safe between machines. Each write is a push that names the object it expects
 * to find (`--force-with-lease`), which the server checks and swaps atomically.
 */
function remoteLockStore(git, remote, clock) {
    if (!/^[A-Za-z0-9][\w./-]*$/.test(remote)) {
        throw new errors/* SuiteError */.$K('The name of the remote is not valid', { kind: 'input', code: 'lock/bad-remote' });
    }
    async function refs(pattern) {
        const output = await git.text(['ls-remote', '--quiet', '--', remote, pattern]);
        return output
            .split('\n')
            .map((line) => line.split('\t'))
            .flatMap(([id = '', ref = '']) => (ref.startsWith(LOCK_PREFIX) ? [{ ref, id }] : []));
    }
    async function current(ref) {
        return (await refs(ref)).find((item) => item.ref === ref)?.id;
    }
    /** Objects arrive without leaving a ref or FETCH_HEAD behind; a lock that is gone by then is left out. */
    async function fetchLock(ref, id) {
        const known = await readLockObject(git, ref, id);
        if (known.text !== undefined)
            return known;
        if ((await git.run(['cat-file', '-e', id])).exitCode !== 0) {
            const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--recurse-submodules=no'];
            await git.run(['fetch', ...quiet, '--', remote, ref]);
            // Whether the fetch brought this object, and not a newer one, only the object itself tells.
            if ((await git.run(['cat-file', '-e', id])).exitCode !== 0)
                return undefined;
        }
        return readLockObject(git, ref, id);
    }
    async function listOnce() {
        const found = await refs(`${LOCK_PREFIX}*`);
        const locks = await Promise.all(found.map(({ ref, id }) => fetchLock(ref, id)));
        const present = locks.filter((lock) => lock !== undefined);
        return { locks: present, complete: present.length === found.length };
    }
    /** Pushes `source` (empty: deletes) over `expected` (empty: nothing there). */
    async function swap(ref, source, expected) {
        let stderr = '';
        for (let attempt = 1; attempt <= remote_store_ATTEMPTS; attempt += 1) {
            const lease = `--force-with-lease=${ref}:${expected}`;
            const result = await git.run([...PUSH, lease, '--', remote, `${source}:${ref}`]);
            if (result.exitCode === 0)
                return 'done';
            stderr = result.stderr;
            // The connection can break after the server has done it, so only the ref tells who won.
            const now = (await current(ref)) ?? '';
            // A deletion names nothing: who did it cannot be told, so it does not count as ours.
            if (now === source)
                return source === '' ? 'moved' : 'done';
            if (now !== expected)
                return 'moved';
            await clock.sleep(remote_store_PAUSE_MS * attempt);
        }
        throw new errors/* SuiteError */.$K(`The remote refuses to write the lock: ${stderr.trim()}`, {
            kind: 'network',
            code: 'lock/push-failed',
            hint: 'The token or key needs permission to push refs below refs/caretaker/.',
        });
    }
    return {
        place: `remote ${remote}`,
        list: async () => {
            for (let attempt = 1;; attempt += 1) {
                const { locks, complete } = await listOnce();
                if (complete)
                    return locks;
                if (attempt === remote_store_ATTEMPTS) {
                    throw new errors/* SuiteError */.$K('The locks of the remote cannot be read', {
                        kind: 'network',
                        code: 'lock/fetch-failed',
                    });
                }
                await clock.sleep(remote_store_PAUSE_MS * attempt);
            }
        },
        create: async (name, text, writtenAt) => {
            const ref = lockRef(name);
            const version = await writeLockObject(git, text, writtenAt);
            const outcome = await swap(ref, version, '');
            return outcome === 'done' ? { status: 'created', version } : { status: 'exists' };
        },
        replace: async (name, text, writtenAt, expected) => {
            const ref = lockRef(name);
            const version = await writeLockObject(git, text, writtenAt);
            const outcome = await swap(ref, version, expected);
            return outcome === 'done' ? { status: 'replaced', version } : { status: 'moved' };
        },
        remove: async (name, expected) => {
            const outcome = await swap(lockRef(name), '', expected);
            return outcome === 'done' ? { status: 'removed' } : { status: 'moved' };
        },
    };
}

;// CONCATENATED MODULE: ./build/app/locks.js




/** The locks of a clone, or of the remote that several clones share. */
function openRepositoryLocks(system, git, liveness, remote) {
    return openLocks({
        store: remote === undefined ? localLockStore(git, system.clock) : remoteLockStore(git, remote, system.clock),
        clock: system.clock,
        random: external_node_crypto_.randomBytes,
        pid: liveness.self.pid,
        host: liveness.self.host,
    });
}


/***/ }),

/***/ 9065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D3: () => (/* binding */ commitOf),
  h_: () => (/* binding */ openRepository),
  F5: () => (/* binding */ shapeOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/config/load.js + 3 modules
var load = __nccwpck_require__(2755);
// EXTERNAL MODULE: ./build/config/cross-checks.js
var cross_checks = __nccwpck_require__(9329);
;// CONCATENATED MODULE: ./build/config/discover/base-branch.js
const USUAL = ['main', 'master', 'develop', 'trunk', 'dev'];
async function exists(git, branch) {
    for (const prefix of ['refs/heads/', 'refs/remotes/origin/']) {
        if ((await git.resolve(`${prefix}${branch}^{commit}`)) !== undefined)
            return true;
    }
    return false;
}
/** Output of a git command that may well fail. */
async function answer(git, args) {
    const { exitCode, stdout } = await git.run(args);
    const text = stdout.trim();
    return exitCode === 0 && text !== '' ? text : undefined;
}
/**
 * The branch that work starts from: as configured, else what origin calls its default, else the usual
 * names, else the branch that is checked out. A guess is announced.
 */
async function findBaseBranch(git, configured) {
    if (configured !== undefined) {
        const missing = `The configured base branch ${configured} exists neither here nor at origin.`;
        return { branch: configured, notices: (await exists(git, configured)) ? [] : [missing] };
    }
    const head = await answer(git, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']);
    if (head?.startsWith('origin/') === true) {
        const branch = head.slice('origin/'.length);
        if (await exists(git, branch))
            return { branch, notices: [] };
    }
    const guessed = (branch, why) => ({
        branch,
        notices: [`The base branch is taken to be ${branch} (${why}); set baseBranch to be sure.`],
    });
    const wished = await answer(git, ['config', '--get', 'init.defaultBranch']);
    for (const branch of wished === undefined
        ? USUAL
        : [...new Set([...USUAL.slice(0, 2), wished, ...USUAL])]) {
        if (await exists(git, branch))
            return guessed(branch, 'a branch of that usual name exists');
    }
    const current = await answer(git, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
    if (current !== undefined)
        return guessed(current, 'it is checked out');
    return guessed('main', 'nothing else names one');
}

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(2807);
;// CONCATENATED MODULE: ./build/config/discover/manifest.js

function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function stringMap(value) {
    if (!isMapping(value))
        return {};
    return Object.fromEntries(Object.entries(value).filter((entry) => typeof entry[1] === 'string'));
}
/** The strings of a list; anything else in it is left out. */
function stringList(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}
function manifest_text(value) {
    return typeof value === 'string' ? value : undefined;
}
function flag(value) {
    return typeof value === 'boolean' ? value : undefined;
}
function defined(draft) {
    const kept = Object.entries(draft).filter(([, value]) => value !== undefined);
    return Object.fromEntries(kept);
}
/** A manifest from data of any shape: what has the wrong type counts as absent. */
function manifestOf(raw) {
    const optional = defined({
        name: manifest_text(raw.name) === '' ? undefined : manifest_text(raw.name),
        version: manifest_text(raw.version),
        private: flag(raw.private),
        type: manifest_text(raw.type),
        main: manifest_text(raw.main),
        module: manifest_text(raw.module),
        types: manifest_text(raw.types) ?? manifest_text(raw.typings),
        bin: manifest_text(raw.bin) ?? (isMapping(raw.bin) ? stringMap(raw.bin) : undefined),
        exports: raw.exports,
        imports: raw.imports,
        files: stringList(raw.files),
        sideEffects: flag(raw.sideEffects) ?? stringList(raw.sideEffects),
    });
    return {
        ...optional,
        scripts: stringMap(raw.scripts),
        dependencies: stringMap(raw.dependencies),
        devDependencies: stringMap(raw.devDependencies),
        peerDependencies: stringMap(raw.peerDependencies),
        optionalDependencies: stringMap(raw.optionalDependencies),
        raw,
    };
}
/** The manifest of a directory that has none. */
const NO_MANIFEST = manifestOf({});
/** Reads a package.json; a broken one is an answer, not an exception. */
function readManifest(content) {
    let value;
    try {
        value = JSON.parse(content.replace(/^\uFEFF/, ''));
    }
    catch (error) {
        return { status: 'broken', reason: `it is not JSON: ${(0,errors/* messageOf */.bD)(error).split('\n')[0] ?? ''}` };
    }
    return isMapping(value)
        ? { status: 'ok', manifest: manifestOf(value) }
        : { status: 'broken', reason: 'it is not an object' };
}
/** Every declared dependency, whatever its kind. */
function allDependencies(manifest) {
    const { peerDependencies, optionalDependencies, devDependencies, dependencies } = manifest;
    return { ...peerDependencies, ...optionalDependencies, ...devDependencies, ...dependencies };
}

;// CONCATENATED MODULE: ./build/config/discover/package-manager.js

/** Newest first, where a manager has had several. */
const LOCKFILES = [
    ['pnpm-lock.yaml', 'pnpm'],
    ['yarn.lock', 'yarn'],
    ['bun.lock', 'bun'],
    ['bun.lockb', 'bun'],
    ['package-lock.json', 'npm'],
    ['npm-shrinkwrap.json', 'npm'],
];
function isManager(name) {
    return name === 'npm' || name === 'pnpm' || name === 'yarn' || name === 'bun';
}
/** `packageManager: pnpm@9.15.9+sha512.…`, else `devEngines.packageManager`. */
function declared(manifest) {
    const field = manifest.raw.packageManager;
    const [, name, version] = (typeof field === 'string' ? /^(\w+)@([^+]+)/.exec(field) : null) ?? [];
    if (isManager(name))
        return { name, ...(version === undefined ? {} : { version }) };
    const engines = manifest.raw.devEngines;
    const engine = isMapping(engines) ? engines.packageManager : undefined;
    return isMapping(engine) && isManager(engine.name) ? { name: engine.name } : undefined;
}
/** The package manager of the project in a directory: its manifest says so, or its lockfile does. */
function readManager(manifest, directory, has) {
    const prefix = directory === '' ? '' : `${directory}/`;
    const locks = LOCKFILES.filter(([name]) => has(prefix + name));
    const wish = declared(manifest);
    const byFiles = locks[0]?.[1] ?? (has(`${prefix}pnpm-workspace.yaml`) ? 'pnpm' : 'npm');
    const manager = wish?.name ?? byFiles;
    const lockfile = locks.find(([, owner]) => owner === manager)?.[0];
    const others = new Set(locks.map(([, owner]) => owner).filter((owner) => owner !== manager));
    const notices = [];
    if (others.size > 0) {
        const why = wish === undefined ? 'its lockfile comes first' : 'package.json names it';
        const where = directory === '' ? '' : ` in ${directory}`;
        notices.push(`There are lockfiles of ${[manager, ...others].join(' and ')}${where}; ${manager} is used because ${why}.`);
    }
    return {
        manager,
        ...(wish?.version === undefined ? {} : { version: wish.version }),
        ...(lockfile === undefined ? {} : { lockfile: prefix + lockfile }),
        notices,
    };
}
/** A command that runs a script of package.json. */
function runScript(manager, script) {
    return [manager, 'run', script];
}
/** A command that runs a program from node_modules/.bin and never downloads one. */
function runProgram(manager, program) {
    switch (manager) {
        case 'npm':
            return ['npx', '--no-install', ...program];
        case 'pnpm':
            return ['pnpm', 'exec', ...program];
        case 'yarn':
            return ['yarn', 'run', ...program];
        case 'bun':
            return ['bun', 'x', '--no-install', ...program];
    }
}

;// CONCATENATED MODULE: ./build/config/discover/scripts.js
const CALL = /\b(?:npm|pnpm|yarn|bun)\s+(?:run(?:-script)?\s+)?(?:--?[\w-]+\s+)*([\w:.-]+)/g;
const MAX_DEPTH = 4;
function collect(manifest, name, depth, seen) {
    const own = manifest.scripts[name];
    if (own === undefined || seen.has(name) || depth > MAX_DEPTH)
        return '';
    seen.add(name);
    const called = [...own.matchAll(CALL)].map(([, script = '']) => script);
    const parts = [`pre${name}`, ...called, `post${name}`].map((other) => collect(manifest, other, depth + 1, seen));
    return [own, ...parts].filter((part) => part !== '').join('\n');
}
/** A script with all that runs because of it; undefined when there is none of that name. */
function scriptText(manifest, name) {
    if (!Object.hasOwn(manifest.scripts, name))
        return undefined;
    const own = manifest.scripts[name] ?? '';
    return { name, own, all: collect(manifest, name, 0, new Set()) };
}
/** It never ends by itself. */
const ENDLESS = /(?:^|\s)--watch(?:All)?(?:=true)?(?:\s|$)|\bnodemon\b|(?:^|\s)(?:next|vite|wrangler) dev\b|\btsx watch\b|(?:^|\s)--ui\b/;
/** It changes something outside the working tree. */
const REACHES_OUT = /\b(?:deploy|publish|release-it|np|semantic-release|changeset version|git push|git merge|db push|db:push|migrate deploy|migrate reset|migrate dev|migration:run|terraform|kubectl|helm|docker push|docker compose|docker-compose|rsync|scp)\b/;
/** It needs browsers and a running system. */
const END_TO_END = /\b(?:e2e|playwright|cypress|puppeteer|webdriver|wdio|testcafe|nightwatch|start-server-and-test)\b/i;
/** The text that npm puts into a new package.json, and other scripts that do nothing. */
const NOTHING = /no test specified|^\s*(?:echo\b[^&|;]*|exit \d+|true|:)?\s*(?:&&\s*exit \d+)?\s*$/i;
/** It starts the scripts of other packages. */
const ORCHESTRATES = /(?:^|\s|&&\s*)(?:(?:npx|pnpm|yarn|bunx)\s+(?:exec\s+)?)?(?:turbo|nx|lerna|moon|rush|wsrun|ultra)\s|\b(?:pnpm|yarn|npm|bun)\b[^&|;]*\s(?:-r|--recursive|--filter|-F|--workspaces?|-ws?|workspaces?)\b/;
/** Why a script is not run unattended, or undefined when it may be. */
function scriptProblem(script, allow) {
    if (NOTHING.test(script.own))
        return 'nothing';
    if (ENDLESS.test(script.all))
        return 'endless';
    if (REACHES_OUT.test(script.all))
        return 'reaches-out';
    if (!allow.endToEnd && END_TO_END.test(script.all))
        return 'end-to-end';
    return undefined;
}
/** True for a script that only starts the scripts of other packages. */
function orchestrates(script) {
    return ORCHESTRATES.test(script.own);
}

;// CONCATENATED MODULE: ./build/config/discover/commands.js


const TEST_RUNNERS = /\b(?:vitest|jest|mocha|ava|tap|tape|uvu|jasmine|react-scripts test|craco test|bun(?: run)? test|deno test|ng test|aegir|tsd|c8|nyc)\b|\s--test\b/;
const COMPILERS = /\b(?:tsc|vue-tsc|tsgo|svelte-check|astro check|nuxi typecheck|nuxt typecheck|deno check|attw)\b/;
const LINTERS = /\b(?:eslint|oxlint|next lint|xo|standard|ts-standard|tslint|rslint)\b|\bbiome (?:check|lint|ci)\b/;
const FIXES = /(?:^|\s)--(?:fix|write|apply)(?:-\w+)*\b/;
const SEARCHES = {
    test: {
        names: [
            'test',
            'test:unit',
            'unit',
            'test-unit',
            'unit-test',
            'test:units',
            'test:run',
            'test:once',
            'test:ci',
            'tests',
        ],
        runs: TEST_RUNNERS,
    },
    typecheck: {
        names: [
            'typecheck',
            'type-check',
            'type:check',
            'types:check',
            'check-types',
            'check:types',
            'checktypes',
            'check-type',
            'typescript:check',
            'ts:check',
            'check:ts',
            'tsc:check',
            'check:tsc',
            'lint:types',
            'lint:tsc',
            'lint:ts',
            'test:types',
            'test:type',
            'test:tsc',
            'tsc',
            'types',
            'ts',
            'check',
        ],
        runs: COMPILERS,
        not: /(?:^|\s)(?:eslint|biome|oxlint)\b|--emitDeclarationOnly|--outDir/,
        byContent: /^(?:npx |pnpm exec |yarn )?(?:vue-)?tsc\b.*--noEmit\b/,
    },
    lint: {
        names: [
            'lint',
            'lint:check',
            'check-lint',
            'check:lint',
            'lint:code',
            'lint:js',
            'lint:ts',
            'lint:eslint',
            'eslint',
            'biome:check',
            'format-and-lint',
            'biome',
            'check',
        ],
        runs: LINTERS,
        byContent: /^(?:npx |pnpm exec |yarn )?(?:eslint|oxlint|biome (?:check|lint|ci))\b(?!.*--(?:fix|write|apply))/,
    },
    build: {
        names: ['build', 'build:ci', 'build-ci', 'build:prod', 'build:production', 'compile'],
        runs: /\S/,
    },
    format: {
        names: [
            'format',
            'format:fix',
            'format:write',
            'format:all',
            'fmt',
            'fmt:fix',
            'prettier',
            'prettier:fix',
            'prettier:write',
            'prettier-format',
            'prettify',
        ],
        runs: /\bprettier\b.*(?:--write|\s-w\b)|\bbiome (?:format|check)\b.*--write|\boxfmt\b|\bdprint fmt\b/,
        not: /\boxfmt\b[^&]*--check\b/,
        byContent: /^(?:npx |pnpm exec |yarn )?(?:prettier\b.*(?:--write|-w\b)|biome format\b.*--write)/,
    },
};
function fits(script, search) {
    if (scriptProblem(script, { endToEnd: false }) !== undefined)
        return false;
    return search.runs.test(script.all) && search.not?.test(script.all) !== true;
}
/** `tsc` with no project to look at prints its help. */
const BARE_COMPILER = /^(?:npx |pnpm exec |yarn )?tsc(?:\s+--(?!project)[\w-]+)*$/;
function byName(manifest, kind, context) {
    const search = SEARCHES[kind];
    let fixing;
    for (const name of search.names) {
        const script = scriptText(manifest, name);
        if (script === undefined)
            continue;
        if (orchestrates(script)) {
            // Each member is asked by itself; only a build has an order that the orchestrator knows.
            if (kind === 'build' && scriptProblem(script, { endToEnd: true }) === undefined)
                return name;
            if (context.hasMembers && name === search.names[0])
                return undefined;
            continue;
        }
        if (!fits(script, search))
            continue;
        if (kind === 'typecheck' && !context.hasTsconfig && BARE_COMPILER.test(script.own))
            continue;
        if (kind !== 'lint' || !FIXES.test(script.own))
            return name;
        fixing ??= name;
    }
    return fixing;
}
function byContent(manifest, kind) {
    const { byContent: pattern } = SEARCHES[kind];
    if (pattern === undefined)
        return undefined;
    return Object.keys(manifest.scripts)
        .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
        .find((name) => {
        const script = scriptText(manifest, name);
        return (script !== undefined &&
            !name.includes('staged') &&
            pattern.test(script.own) &&
            fits(script, SEARCHES[kind]));
    });
}
/** The name of the script that does a kind of work; undefined when none may be run unattended. */
function scriptFor(manifest, kind, context) {
    const named = byName(manifest, kind, context);
    if (named !== undefined)
        return named;
    const usual = SEARCHES[kind].names[0] ?? '';
    const script = scriptText(manifest, usual);
    if (context.hasMembers && script !== undefined && orchestrates(script))
        return undefined;
    return byContent(manifest, kind);
}
/** The commands of a package, found in its scripts by name and by what they run. */
function findCommands(manifest, context) {
    const command = (kind) => {
        const script = scriptFor(manifest, kind, context);
        return script === undefined ? {} : { [kind]: runScript(context.manager, script) };
    };
    return {
        ...command('test'),
        ...command('typecheck'),
        ...command('lint'),
        ...command('build'),
        ...command('format'),
    };
}

;// CONCATENATED MODULE: ./build/config/discover/coverage-threshold.js

const SETTINGS = /^(?:vitest|vite|jest)\.(?:config|workspace)\.[cm]?[jt]s(?:on)?$/;
/** Vitest: `thresholds: { lines: 80 }`. */
const THRESHOLDS = /\bthresholds\s*:\s*\{[^{}]*?\blines\s*:\s*(\d+(?:\.\d+)?)/;
/** Jest: `coverageThreshold: { global: { lines: 80 } }`. */
const GLOBAL = /\bcoverageThreshold\s*:\s*\{\s*['"]?global['"]?\s*:\s*\{[^{}]*?\blines['"]?\s*:\s*(\d+(?:\.\d+)?)/;
function inManifest(manifest) {
    const { jest } = manifest.raw;
    const threshold = isMapping(jest) ? jest.coverageThreshold : undefined;
    const global = isMapping(threshold) ? threshold.global : undefined;
    const lines = isMapping(global) ? global.lines : undefined;
    return typeof lines === 'number' ? lines : undefined;
}
/** The line coverage that the test runner's own settings ask for, where it is written out as a number. */
function settledCoverage(documents, directory, names, manifest) {
    const declared = inManifest(manifest);
    if (declared !== undefined && declared >= 0 && declared <= 100)
        return declared;
    const prefix = directory === '' ? '' : `${directory}/`;
    for (const name of names) {
        if (!SETTINGS.test(name))
            continue;
        const text = documents.text(prefix + name) ?? '';
        const value = Number((THRESHOLDS.exec(text) ?? GLOBAL.exec(text))?.[1] ?? NaN);
        // A negative number is Vitest's count of lines that may be left uncovered.
        if (value >= 0 && value <= 100)
            return value;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/config/discover/database.js

const BY_DEPENDENCY = [
    [/^(?:prisma|@prisma\/client)$/, 'prisma'],
    [/^drizzle-orm$/, 'drizzle'],
    [/^kysely$/, 'kysely'],
    [/^knex$/, 'knex'],
    [/^typeorm$/, 'typeorm'],
    [/^mongoose$/, 'mongoose'],
    [/^(?:sequelize|sequelize-typescript)$/, 'sequelize'],
    [
        /^(?:pg|postgres|mysql2|better-sqlite3|@neondatabase\/serverless|@planetscale\/database|@libsql\/client|slonik)$/,
        'sql',
    ],
];
/** Libraries through which any of the packages talks to a database. */
function findOrms(manifests) {
    const names = new Set(manifests.flatMap((manifest) => Object.keys(allDependencies(manifest))));
    return BY_DEPENDENCY.filter(([pattern]) => [...names].some((name) => pattern.test(name))).map(([, orm]) => orm);
}
const SQL = /(?:^|\/)(?:migrations?|drizzle|supabase|sql|db|schema)\/(?:.*\/)?[^/]+\.sql$|(?:^|\/)(?:schema|structure)\.sql$/;
const NOT_OURS = /(?:^|\/)(?:node_modules|dist|fixtures|__fixtures__|templates?|examples?)\//;
/** Prisma schemas and SQL migrations; those of fixtures and templates describe no database of ours. */
function findSchemaFiles(paths) {
    return paths.filter((path) => (path.endsWith('.prisma') || SQL.test(path)) && !NOT_OURS.test(path));
}

;// CONCATENATED MODULE: ./build/config/discover/published.js

const SOURCE = /\.[cm]?tsx?$/;
const DECLARATION = /\.d\.[cm]?ts$/;
/** Every path that `exports` leads to. */
function targets(value) {
    if (typeof value === 'string')
        return [value];
    if (Array.isArray(value))
        return value.flatMap(targets);
    return isMapping(value) ? Object.values(value).flatMap(targets) : [];
}
/** Whether a package is entered through TypeScript sources, through something built, or nowhere. */
function entry(manifest) {
    const paths = [manifest.main, manifest.module, ...targets(manifest.exports)].filter((path) => path !== undefined && !DECLARATION.test(path));
    if (paths.some((path) => SOURCE.test(path)))
        return 'source';
    return paths.length > 0 ? 'built' : 'none';
}
/**
 * Whether others install a package, so that nothing may be taken out of its exports. `private` settles it.
 * In monorepos, internal packages often lack `private`: there, a member that is entered through TypeScript
 * sources and has no `publishConfig`, or that says nothing about publishing, is not what people install. The root gets no such
 * benefit of the doubt.
 */
function isPublished(manifest, isRoot) {
    if (manifest.private === true || manifest.name === undefined)
        return false;
    if (isRoot)
        return true;
    if (isMapping(manifest.raw.publishConfig))
        return true;
    const entered = entry(manifest);
    if (entered === 'source')
        return false;
    if (manifest.files !== undefined || manifest.bin !== undefined)
        return true;
    return entered === 'built' && manifest.version !== undefined && manifest.version !== '0.0.0';
}

;// CONCATENATED MODULE: ./build/config/discover/package-tools.js


function hasName(view, pattern) {
    for (const name of view.names)
        if (pattern.test(name))
            return true;
    return false;
}
const RUNNERS = [
    [/\bvitest\b/, 'vitest'],
    [/\bjest\b|\breact-scripts test\b|\bcraco test\b/, 'jest'],
    [/\bbun test\b/, 'bun'],
    [/\bmocha\b/, 'mocha'],
    [/\bava\b/, 'ava'],
    [/\b(?:node|tsx|ts-node)\b.*\s--test\b/, 'node'],
];
function textOf(command, manifest) {
    if (command === undefined)
        return '';
    const script = command[1] === 'run' ? scriptText(manifest, command[2] ?? '') : undefined;
    return script?.all ?? command.join(' ');
}
/** The runner behind a test command. */
function testRunnerOf(command, manifest) {
    if (command === undefined)
        return undefined;
    const text = textOf(command, manifest);
    return RUNNERS.find(([pattern]) => pattern.test(text))?.[1] ?? 'other';
}
/** The program to start where a package has a runner but no script for it. */
function directTest(view) {
    // A package with scripts such as test:integration was set up to be tested in that way only.
    if (Object.keys(view.manifest.scripts).some((name) => /\btest/.test(name)))
        return undefined;
    const declared = allDependencies(view.manifest);
    if ('vitest' in declared && hasName(view, /^vitest\.config\./))
        return ['vitest', 'run'];
    const jest = hasName(view, /^jest\.config\./) || 'jest' in view.manifest.raw;
    return 'jest' in declared && jest ? ['jest'] : undefined;
}
const LINTER_TEXT = [
    [/\beslint\b|\bnext lint\b/, 'eslint'],
    [/\bbiome (?:check|lint|ci)\b/, 'biome'],
    [/\boxlint\b/, 'oxlint'],
];
const LINTER_FILES = [
    [/^eslint\.config\.|^\.eslintrc(?:\.|$)/, 'eslint'],
    [/^\.?biome\.jsonc?$/, 'biome'],
    [/^\.?oxlint(?:rc)?(?:\.config)?\.(?:json|jsonc|[cm]?[jt]s)$/, 'oxlint'],
];
/** The linter that a package's own script or settings name. */
function linterOf(command, view) {
    const text = textOf(command, view.manifest);
    const scripted = LINTER_TEXT.find(([pattern]) => pattern.test(text))?.[1];
    if (scripted !== undefined)
        return scripted;
    if (command !== undefined)
        return 'other';
    if ('eslintConfig' in view.manifest.raw)
        return 'eslint';
    return LINTER_FILES.find(([pattern]) => hasName(view, pattern))?.[1];
}
const FORMATTER_TEXT = [
    [/\bprettier\b/, 'prettier'],
    [/\bbiome (?:format|check)\b/, 'biome'],
    [/\boxfmt\b/, 'oxfmt'],
    [/\bdprint\b/, 'dprint'],
];
const FORMATTER_FILES = [
    [/^\.prettierrc(?:\.|$)|^prettier\.config\./, 'prettier'],
    [/^\.?biome\.jsonc?$/, 'biome'],
    [/^\.?oxfmt(?:rc)?(?:\.config)?\.(?:json|jsonc|[cm]?[jt]s)$/, 'oxfmt'],
    [/^\.?dprint\.jsonc?$/, 'dprint'],
];
/** The formatter that a package's own script or settings name. */
function formatterOf(command, view) {
    const text = textOf(command, view.manifest);
    const scripted = FORMATTER_TEXT.find(([pattern]) => pattern.test(text))?.[1];
    if (scripted !== undefined)
        return scripted;
    if ('prettier' in view.manifest.raw)
        return 'prettier';
    return FORMATTER_FILES.find(([pattern]) => hasName(view, pattern))?.[1];
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __nccwpck_require__(4006);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
;// CONCATENATED MODULE: ./build/config/discover/workspaces.js




function ofManifest(manifest) {
    const { workspaces } = manifest.raw;
    return stringList(workspaces) ?? (isMapping(workspaces) ? stringList(workspaces.packages) : undefined);
}
function ofDocument(documents, path) {
    const text = documents.text(path);
    if (text === undefined)
        return undefined;
    try {
        // JSON is YAML, so that one reader does for lerna.json too.
        const value = (0,dist/* parse */.qg)(text, { logLevel: 'error', maxAliasCount: 100 });
        return { patterns: (isMapping(value) ? stringList(value.packages) : undefined) ?? [], notices: [] };
    }
    catch (error) {
        return { patterns: [], notices: [`${path} cannot be read: ${(0,errors/* messageOf */.bD)(error).split('\n')[0] ?? ''}`] };
    }
}
function patternsOf(documents, prefix, manifest, manager) {
    // pnpm does not look at package.json; the others do not look at pnpm's file.
    const pnpm = manager === 'pnpm' ? ofDocument(documents, `${prefix}pnpm-workspace.yaml`) : undefined;
    if (pnpm !== undefined && (pnpm.patterns.length > 0 || pnpm.notices.length > 0))
        return pnpm;
    const own = ofManifest(manifest);
    if (own !== undefined)
        return { patterns: own, notices: [] };
    return ofDocument(documents, `${prefix}lerna.json`) ?? { patterns: [], notices: [] };
}
function clean(pattern) {
    return pattern.trim().replace(/^\.\//, '').replace(/\/+$/, '');
}
/** True for each manifest path (relative to the workspace root) that the patterns take in. */
function matcher(patterns) {
    const positive = patterns.filter((pattern) => !pattern.startsWith('!')).map(clean);
    const negative = patterns
        .filter((pattern) => pattern.startsWith('!'))
        .map((pattern) => clean(pattern.slice(1)));
    const wanted = picomatch(positive.map((pattern) => `${pattern}/package.json`));
    const unwanted = picomatch(negative.flatMap((pattern) => [pattern, `${pattern}/package.json`]), { dot: true });
    return (manifest) => positive.length > 0 && wanted(manifest) && !(negative.length > 0 && unwanted(manifest));
}
/** The members of the workspace whose root is in a directory. */
function readWorkspaces(documents, manifests, root) {
    const prefix = root.directory === '' ? '' : `${root.directory}/`;
    const { patterns, notices } = patternsOf(documents, prefix, root.manifest, root.manager);
    const takes = matcher(patterns);
    const directories = manifests
        .filter((path) => path.startsWith(prefix) && takes(path.slice(prefix.length)))
        .map((path) => path.slice(0, -'/package.json'.length));
    const empty = patterns.length > 0 && directories.length === 0
        ? [`The workspace patterns of ${prefix}package.json match no package: ${patterns.join(', ')}.`]
        : [];
    return { directories, notices: [...notices, ...empty] };
}

;// CONCATENATED MODULE: ./build/config/discover/projects.js




/** Manifests that nobody maintains as packages of this repository. */
const NOT_A_PACKAGE = /(?:^|\/)(?:node_modules|__fixtures__|fixtures?|__mocks__|templates?|dist|\.yarn|\.next)\//;
function directoryOf(manifest) {
    return manifest === 'package.json' ? '' : manifest.slice(0, -'/package.json'.length);
}
class Survey {
    members = new Map();
    notices = [];
    documents;
    manifests;
    tracked;
    constructor(documents) {
        this.documents = documents;
        this.tracked = new Set(documents.paths);
        this.manifests = documents.paths.filter((path) => /(?:^|\/)package\.json$/.test(path) && !/(?:^|\/)node_modules\//.test(path));
    }
    has = (path) => this.tracked.has(path);
    read(directory) {
        const path = directory === '' ? 'package.json' : `${directory}/package.json`;
        if (!this.has(path))
            return undefined;
        const text = this.documents.text(path);
        const reading = text === undefined
            ? { status: 'broken', reason: 'it is not readable text' }
            : readManifest(text);
        if (reading.status === 'ok')
            return reading.manifest;
        this.notices.push(`${path} counts as empty: ${reading.reason}.`);
        return NO_MANIFEST;
    }
    /** Adds a package and, when it is the root of a workspace, the members of that. */
    addProject(directory, inherited) {
        const manifest = this.read(directory);
        const found = readManager(manifest ?? NO_MANIFEST, directory, this.has);
        const owns = found.lockfile !== undefined || manifest?.raw.packageManager !== undefined;
        const manager = owns || inherited === undefined ? found.manager : inherited;
        if (manifest === undefined && directory === '')
            this.notices.push('There is no package.json at the root.');
        this.notices.push(...found.notices);
        const workspace = readWorkspaces(this.documents, this.manifests, {
            directory,
            manifest: manifest ?? NO_MANIFEST,
            manager,
        });
        this.notices.push(...workspace.notices);
        const inside = workspace.directories.filter((name) => name !== directory);
        this.members.set(directory, {
            directory,
            manifest: manifest ?? NO_MANIFEST,
            manager,
            hasMembers: inside.length > 0,
        });
        for (const name of inside) {
            if (this.members.has(name))
                continue;
            this.members.set(name, {
                directory: name,
                manifest: this.read(name) ?? NO_MANIFEST,
                manager,
                hasMembers: false,
            });
        }
        return found;
    }
    /** Projects beside the workspace: with a lockfile or a workspace of their own, or all when the root has none. */
    addStandalone(root) {
        const rootless = !this.has('package.json');
        for (const path of this.manifests) {
            const directory = directoryOf(path);
            if (this.members.has(directory) || NOT_A_PACKAGE.test(path))
                continue;
            if (rootless || this.isProject(directory))
                this.addProject(directory, root);
        }
    }
    /** Says which manifests belong to no package of their own. */
    announceOthers() {
        const left = this.manifests.filter((path) => !NOT_A_PACKAGE.test(path)).map(directoryOf);
        const others = left.filter((directory) => !this.members.has(directory));
        if (others.length === 0)
            return;
        const shown = others.slice(0, 3).join(', ');
        this.notices.push(`${others.length} package.json outside the workspaces (${shown}${others.length > 3 ? ', …' : ''}) ` +
            'count as part of the package around them; name them in packages to change that.');
    }
    isProject(directory) {
        const reading = readManager(NO_MANIFEST, directory, this.has);
        if (reading.lockfile !== undefined || this.has(`${directory}/pnpm-workspace.yaml`))
            return true;
        const text = this.documents.text(`${directory}/package.json`) ?? '';
        return /"workspaces"\s*:/.test(text);
    }
}
/** Every package of the repository, by workspaces, projects of their own and the configuration. */
function findProjects(documents, config) {
    const survey = new Survey(documents);
    const root = survey.addProject('', undefined);
    survey.addStandalone(root.manager);
    for (const entry of Object.values(config.packages)) {
        const directory = (0,cross_checks/* normaliseDirectory */.y)(entry.path);
        if (!survey.members.has(directory))
            survey.addProject(directory, root.manager);
    }
    survey.announceOthers();
    const members = [...survey.members.values()].sort((a, b) => (a.directory < b.directory ? -1 : 1));
    return { root, members, notices: survey.notices };
}

;// CONCATENATED MODULE: ./build/config/discover/discover.js









/** Names of the files and folders directly in each directory. */
function namesByDirectory(paths) {
    const names = new Map();
    for (const path of paths) {
        const at = path.lastIndexOf('/');
        const directory = at < 0 ? '' : path.slice(0, at);
        const own = names.get(directory) ?? new Set();
        own.add(path.slice(at + 1));
        names.set(directory, own);
    }
    return names;
}
function commandsOf(member, config, view) {
    const found = findCommands(member.manifest, {
        manager: member.manager,
        hasMembers: member.hasMembers,
        hasTsconfig: view.names.has('tsconfig.json'),
    });
    const direct = found.test === undefined && !member.hasMembers ? directTest(view) : undefined;
    const withTest = direct === undefined ? found : { ...found, test: runProgram(member.manager, direct) };
    if (member.directory !== '')
        return withTest;
    const { test, typecheck, lint, build, format } = config.commands;
    return {
        ...withTest,
        ...(test === undefined ? {} : { test }),
        ...(typecheck === undefined ? {} : { typecheck }),
        ...(lint === undefined ? {} : { lint }),
        ...(build === undefined ? {} : { build }),
        ...(format === undefined ? {} : { format }),
    };
}
function describePackage(member, { documents, config, names }) {
    const { directory, manifest } = member;
    const view = { names: names.get(directory) ?? new Set(), manifest };
    const settings = Object.values(config.packages).find((entry) => (0,cross_checks/* normaliseDirectory */.y)(entry.path) === directory);
    const commands = commandsOf(member, config, view);
    const testRunner = testRunnerOf(commands.test, manifest);
    const linter = linterOf(commands.lint, view);
    const formatter = formatterOf(commands.format, view);
    const tsconfig = directory === '' ? 'tsconfig.json' : `${directory}/tsconfig.json`;
    return {
        name: manifest.name ?? (directory === '' ? '.' : directory),
        directory,
        manifest,
        published: settings?.published ?? isPublished(manifest, directory === ''),
        commands,
        ...(testRunner === undefined ? {} : { testRunner }),
        ...(linter === undefined ? {} : { linter }),
        ...(formatter === undefined ? {} : { formatter }),
        ...(view.names.has('tsconfig.json') ? { tsconfig } : {}),
        coverage: settings?.coverage ??
            settledCoverage(documents, directory, view.names, manifest) ??
            config.scan.coverage,
    };
}
/** A root that lints and formats everything speaks for packages without settings of their own. */
function inherit(member, root) {
    if (root === undefined || member === root)
        return member;
    const linter = member.linter ?? (root.commands.lint === undefined ? root.linter : undefined);
    const formatter = member.formatter ?? root.formatter;
    return {
        ...member,
        ...(linter === undefined ? {} : { linter }),
        ...(formatter === undefined ? {} : { formatter }),
    };
}
/** Two packages of one name would share figures: the later one goes by its directory. */
function distinct(packages, notices) {
    const taken = new Map();
    return packages.map((member) => {
        const other = taken.get(member.name);
        if (other === undefined) {
            taken.set(member.name, member.directory);
            return member;
        }
        notices.push(`${member.directory} has the same name as ${other === '' ? 'the root' : other} (${member.name}) and goes by its directory.`);
        taken.set(member.directory, member.directory);
        return { ...member, name: member.directory };
    });
}
/** What a repository is made of: found out from its tracked files, corrected by its configuration. */
async function discoverShape(input) {
    const { documents, git, config } = input;
    const { root, members, notices: found } = findProjects(documents, config);
    const notices = [...found];
    const surroundings = { documents, config, names: namesByDirectory(documents.paths) };
    const described = members.map((member) => describePackage(member, surroundings));
    const packages = distinct(described.map((member) => inherit(member, described[0])), notices);
    if (!packages.some((member) => member.commands.test !== undefined)) {
        notices.push('No test command was found; nothing can vouch for a change. Set commands.test if there is one.');
    }
    const base = await findBaseBranch(git, config.baseBranch);
    return {
        packageManager: root.manager,
        ...(root.version === undefined ? {} : { packageManagerVersion: root.version }),
        ...(root.lockfile === undefined ? {} : { lockfile: root.lockfile }),
        packages,
        orms: findOrms(members.map((member) => member.manifest)),
        schemaFiles: findSchemaFiles(documents.paths),
        baseBranch: base.branch,
        notices: [...notices, ...base.notices],
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./build/facts/types.js
var types = __nccwpck_require__(969);
;// CONCATENATED MODULE: ./build/facts/disk-cache.js




/**
 * Segments of NDJSON, never changed once written: a writer adds one, a reader reads all, so concurrent
 * runs cannot break each other. The first line carries the digest of the rest.
 */
const LINE_FEED = 0x0a;
const TAB = 0x09;
const MAX_SEGMENTS = 12;
const MAX_SEGMENT_BYTES = 48 * 1024 * 1024;
const DEFAULT_MAX_BYTES = 512 * 1024 * 1024;
function checksum(body) {
    return (0,external_node_crypto_.createHash)('sha256').update(body).digest('hex').slice(0, 16);
}
function* linesOf(body) {
    let start = 0;
    while (start < body.length) {
        const end = body.indexOf(LINE_FEED, start);
        if (end < 0)
            return;
        const tab = body.indexOf(TAB, start);
        if (tab > start && tab < end)
            yield { key: body.toString('latin1', start, tab), content: body.subarray(start, end + 1) };
        start = end + 1;
    }
}
class DiskCache {
    options;
    prefix = `facts-${types/* FACTS_VERSION */.B}-`;
    live = new Set();
    constructor(options) {
        this.options = options;
    }
    at(name) {
        return external_node_path_.join(this.options.directory, name);
    }
    async segments() {
        const names = await this.options.files.list(this.options.directory);
        return names.filter((name) => name.startsWith(this.prefix) && name.endsWith('.ndjson'));
    }
    /** Body of a segment; a damaged one is removed and counts as absent. */
    async body(name) {
        const content = await this.options.files.read(this.at(name));
        if (content === undefined)
            return undefined;
        const end = content.indexOf(LINE_FEED);
        const body = content.subarray(end + 1);
        if (end > 0 && content.toString('latin1', 0, end) === checksum(body))
            return body;
        this.options.logger.warn('A damaged part of the facts cache was dropped', { segment: name });
        await this.options.files.remove(this.at(name));
        return undefined;
    }
    async getMany(keys) {
        const wanted = new Set(keys);
        for (const key of keys)
            this.live.add(key);
        const found = new Map();
        for (const name of await this.segments()) {
            const body = await this.body(name);
            if (body === undefined)
                continue;
            for (const { key, content } of linesOf(body)) {
                if (!wanted.has(key) || found.has(key))
                    continue;
                // The checksum tells a torn or damaged segment; it does not tell who wrote it.
                found.set(key, JSON.parse(content.toString('utf8', key.length + 1)));
            }
        }
        return found;
    }
    async putMany(entries) {
        try {
            const lines = [];
            for (const [key, facts] of entries) {
                this.live.add(key);
                lines.push(Buffer.from(`${key}\t${JSON.stringify(facts)}\n`));
            }
            await this.options.files.makeDirectory(this.options.directory);
            await this.write(lines);
            await this.compactWhenDue();
        }
        catch (error) {
            this.options.logger.warn('The facts cache could not be written', { reason: (0,errors/* messageOf */.bD)(error) });
        }
    }
    async write(lines) {
        let chunk = [];
        let size = 0;
        const flush = async () => {
            if (chunk.length === 0)
                return;
            const body = Buffer.concat(chunk);
            const name = `${this.prefix}${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.ndjson`;
            await this.options.files.write(this.at(name), Buffer.concat([Buffer.from(`${checksum(body)}\n`), body]));
            chunk = [];
            size = 0;
        };
        for (const line of lines) {
            if (size + line.length > MAX_SEGMENT_BYTES)
                await flush();
            chunk.push(line);
            size += line.length;
        }
        await flush();
    }
    /** Joins the segments, newest use first, when they became many or large; drops other versions. */
    async compactWhenDue() {
        const { files, directory } = this.options;
        for (const name of await files.list(directory)) {
            if (/^facts-\d+-/.test(name) && !name.startsWith(this.prefix))
                await files.remove(this.at(name));
        }
        const names = await this.segments();
        let total = 0;
        for (const name of names)
            total += (await files.stat(this.at(name)))?.size ?? 0;
        const limit = this.options.maxBytes ?? DEFAULT_MAX_BYTES;
        const small = total / Math.max(1, names.length) < MAX_SEGMENT_BYTES / 4;
        if (total <= limit && !(small && names.length > MAX_SEGMENTS))
            return;
        const kept = await this.linesToKeep(names, limit / 2);
        await this.write(kept);
        for (const name of names)
            await files.remove(this.at(name));
    }
    async linesToKeep(names, room) {
        const live = [];
        const others = [];
        for (const name of names) {
            const body = await this.body(name);
            for (const line of body === undefined ? [] : linesOf(body))
                (this.live.has(line.key) ? live : others).push(line);
        }
        const kept = new Map();
        let size = 0;
        for (const { key, content } of [...live, ...others]) {
            if (kept.has(key) || size + content.length > room)
                continue;
            kept.set(key, content);
            size += content.length;
        }
        return [...kept.values()];
    }
}
/** Facts in a directory, for laptops and for the actions cache. */
function diskCache(options) {
    return new DiskCache(options);
}

;// CONCATENATED MODULE: ./build/facts/cache.js
/** A cache that lives as long as the process, for sessions that scan again after an edit. */
function memoryCache() {
    const known = new Map();
    return {
        getMany: (keys) => {
            const found = new Map();
            for (const key of keys) {
                const facts = known.get(key);
                if (facts)
                    found.set(key, facts);
            }
            return Promise.resolve(found);
        },
        putMany: (entries) => {
            for (const [key, facts] of entries)
                known.set(key, facts);
            return Promise.resolve();
        },
    };
}
/** Looks in the first cache, then in the second; keeps both filled. */
function layeredCache(near, far) {
    return {
        getMany: async (keys) => {
            const found = new Map(await near.getMany(keys));
            const missing = keys.filter((key) => !found.has(key));
            if (missing.length === 0)
                return found;
            const further = await far.getMany(missing);
            await near.putMany(further);
            for (const [key, facts] of further)
                found.set(key, facts);
            return found;
        },
        putMany: async (entries) => {
            await near.putMany(entries);
            await far.putMany(entries);
        },
    };
}

// EXTERNAL MODULE: ./build/facts/documents.js
var facts_documents = __nccwpck_require__(2146);
// EXTERNAL MODULE: ./build/core/git-words.js
var git_words = __nccwpck_require__(4022);
;// CONCATENATED MODULE: ./build/platform/git.js


const DEFAULT_TIMEOUT_MS = 120_000;
/** Blobs asked for in one `cat-file` process: bounds memory while keeping processes few. */
const BATCH = 2_000;
const BATCH_BYTES = 256 * 1024 * 1024;
/**
 * Settings that make git behave the same on every machine: no hooks, no prompts, no signing, no
 * background maintenance, no line ending conversion behind our back, no file system monitor of the user.
 */
const git_SETTINGS = [
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['core.quotePath', 'false'],
    ['core.autocrlf', 'false'],
    ['core.eol', 'lf'],
    ['core.attributesFile', '/dev/null'],
    ['core.safecrlf', 'false'],
    ['core.pager', 'cat'],
    ['color.ui', 'false'],
    ['commit.gpgSign', 'false'],
    ['tag.gpgSign', 'false'],
    ['push.gpgSign', 'false'],
    ['log.showSignature', 'false'],
    ['i18n.commitEncoding', 'UTF-8'],
    ['i18n.logOutputEncoding', 'UTF-8'],
    ['diff.noprefix', 'false'],
    ['diff.mnemonicPrefix', 'false'],
    ['diff.algorithm', 'default'],
    ['submodule.recurse', 'false'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['advice.detachedHead', 'false'],
    ['protocol.ext.allow', 'never'],
];
const ENVIRONMENT = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_PAGER: 'cat',
    GIT_EDITOR: 'true',
    LC_ALL: 'C',
};
function parseTree(output) {
    const entries = [];
    for (const record of output.split('\0')) {
        const tab = record.indexOf('\t');
        if (tab < 0)
            continue;
        const [mode = '', , id = '', size = '-'] = record.slice(0, tab).split(/ +/);
        const path = record.slice(tab + 1);
        entries.push({
            mode,
            id,
            // `-` for a submodule, `BAD` for content that this clone does not have.
            size: Number.isNaN(Number(size)) ? 0 : Number(size),
            path,
            validPath: !path.includes('\uFFFD'),
        });
    }
    return entries;
}
/** Splits the answer of `cat-file --batch`: a header line, the content, a line feed. */
function* parseBatch(output) {
    let offset = 0;
    while (offset < output.length) {
        const lineEnd = output.indexOf(0x0a, offset);
        if (lineEnd < 0)
            return;
        const [id = '', type = '', size = ''] = output.toString('latin1', offset, lineEnd).split(' ');
        offset = lineEnd + 1;
        if (type === 'missing' || size === '')
            continue;
        const length = Number(size);
        if (type === 'blob')
            yield { id, content: output.subarray(offset, offset + length) };
        offset += length + 1;
    }
}
/** Git in a directory, through the git program on PATH. */
function openGit(directory, processes) {
    const prefix = git_SETTINGS.flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const specOf = (args, options) => ({
        command: 'git',
        args: [...prefix, ...args],
        cwd: directory,
        env: { ...ENVIRONMENT, ...options.env },
        timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
        maxOutputBytes: 1024 * 1024 * 1024,
        ...(options.input === undefined ? {} : { input: options.input }),
    });
    async function run(args, options = {}) {
        const result = await processes.run(specOf(args, options));
        if (result.outcome === 'not-found') {
            throw new errors/* SuiteError */.$K('git could not be started', {
                kind: 'input',
                code: 'git/not-found',
                hint: `Install git and check that the directory exists: ${directory}`,
            });
        }
        if (result.outcome === 'timed-out') {
            throw new errors/* SuiteError */.$K(`git ${args[0] ?? ''} did not end within its time limit`, {
                kind: 'internal',
                code: 'git/timed-out',
            });
        }
        return { exitCode: result.exitCode, stdout: result.stdout, stderr: result.stderr };
    }
    async function text(args, options = {}) {
        const result = await run(args, options);
        if (result.exitCode !== 0) {
            throw new errors/* SuiteError */.$K(`git ${args.join(' ')} failed: ${(0,git_words/* lastWords */.a)(result.stderr) || `exit code ${String(result.exitCode)}`}`, {
                kind: 'internal',
                code: 'git/command-failed',
            });
        }
        return result.stdout.replace(/\n$/, '');
    }
    async function* readBlobs(ids) {
        for (let index = 0; index < ids.length; index += BATCH) {
            const input = `${ids.slice(index, index + BATCH).join('\n')}\n`;
            const result = await processes.runRaw({
                ...specOf(['cat-file', '--batch'], { input }),
                maxOutputBytes: BATCH_BYTES * 4,
            });
            if (result.exitCode !== 0) {
                throw new errors/* SuiteError */.$K(`git cat-file failed: ${result.stderr.trim()}`, {
                    kind: 'internal',
                    code: 'git/command-failed',
                });
            }
            yield* parseBatch(result.stdout);
        }
    }
    async function swap(args, ref, otherwise) {
        const result = await run(['update-ref', ...args]);
        if (result.exitCode === 0)
            return true;
        // update-ref fails for a lost race and for real faults alike: only the ref itself tells which.
        if (await otherwise())
            return false;
        throw new errors/* SuiteError */.$K(`git update-ref ${ref} failed: ${result.stderr.trim()}`, {
            kind: 'internal',
            code: 'git/command-failed',
        });
    }
    const resolve = async (revision) => {
        const result = await run(['rev-parse', '--verify', '--quiet', '--end-of-options', revision]);
        return result.exitCode === 0 ? result.stdout.trim() : undefined;
    };
    return {
        directory,
        at: (other) => openGit(other, processes),
        run,
        text,
        resolve,
        listTree: async (treeish) => parseTree(await text(['ls-tree', '-r', '-z', '-l', '--full-tree', treeish])),
        readBlobs,
        createRef: async (ref, id) => (await swap([ref, id, '0'.repeat(id.length)], ref, async () => (await resolve(ref)) !== undefined))
            ? 'created'
            : 'exists',
        updateRef: async (ref, id, expected) => (await swap([ref, id, expected], ref, async () => (await resolve(ref)) !== expected))
            ? 'updated'
            : 'moved',
        deleteRef: async (ref, expected) => (await swap(['-d', ref, expected], ref, async () => (await resolve(ref)) !== expected))
            ? 'deleted'
            : 'moved',
        listRefs: async (prefix) => {
            const output = await text(['for-each-ref', '--format=%(objectname) %(refname)', prefix]);
            return output
                .split('\n')
                .filter((line) => line !== '')
                .map((line) => ({ id: line.slice(0, line.indexOf(' ')), ref: line.slice(line.indexOf(' ') + 1) }));
        },
    };
}

// EXTERNAL MODULE: ./build/rules/registry.js + 61 modules
var registry = __nccwpck_require__(7593);
;// CONCATENATED MODULE: ./build/app/repository.js









async function topLevel(git, repo) {
    const inside = await git.run(['rev-parse', '--is-inside-work-tree', '--is-bare-repository']);
    const [tree, bare] = inside.stdout.trim().split('\n');
    if (inside.exitCode !== 0) {
        throw new errors/* SuiteError */.$K(`${repo} is not in a git repository`, {
            kind: 'input',
            code: 'repo/not-a-repository',
            hint: 'Give the path of a clone with --repo.',
        });
    }
    if (bare === 'true' || tree !== 'true') {
        throw new errors/* SuiteError */.$K(`${repo} has no working tree`, {
            kind: 'input',
            code: 'repo/no-working-tree',
            hint: 'Clone the repository and give the path of the clone.',
        });
    }
    return git.text(['rev-parse', '--show-toplevel']);
}
/**
 * Finds the repository, its first commit and its configuration.
 *
 * @throws SuiteError of kind `input` or `config`; nothing was run or written then.
 */
async function openRepository(system, target) {
    const { files } = system;
    const stat = await files.realPath(target.repo);
    if (stat === undefined) {
        throw new errors/* SuiteError */.$K(`There is no folder ${target.repo}`, {
            kind: 'input',
            code: 'repo/not-found',
            hint: 'Check the path given with --repo.',
        });
    }
    const root = await topLevel(openGit(stat, system.processes), target.repo);
    const git = openGit(root, system.processes);
    const head = await git.resolve('HEAD^{commit}');
    if (head === undefined) {
        throw new errors/* SuiteError */.$K(`${target.repo} has no commit yet`, {
            kind: 'input',
            code: 'repo/no-commit',
            hint: 'Commit something first.',
        });
    }
    const loaded = await (0,load/* loadConfig */.Z9)(files, root, {
        ...(target.config === undefined ? {} : { explicit: target.config }),
        known: { rules: registry/* rules */.a.map((rule) => rule.meta.id) },
    });
    for (const warning of loaded.warnings)
        system.logger.warn(warning.message, { file: warning.file, line: warning.line });
    const common = external_node_path_.resolve(root, await git.text(['rev-parse', '--git-common-dir']));
    const dataDirectory = external_node_path_.join(common, 'caretaker');
    const cacheDirectory = external_node_path_.join(dataDirectory, 'cache');
    return {
        ...loaded,
        root,
        git,
        head,
        dataDirectory,
        stateDirectory: target.state ?? external_node_path_.join(dataDirectory, 'state'),
        cacheDirectory,
        cache: layeredCache(memoryCache(), diskCache({ files, directory: cacheDirectory, logger: system.logger })),
    };
}
/** What the repository is made of at a commit. */
async function shapeOf(repository, commit) {
    const documents = await (0,facts_documents/* loadDocuments */.tu)(repository.git, commit);
    return discoverShape({ documents, git: repository.git, config: repository.config });
}
/** The commit that a revision names. */
async function commitOf(repository, revision) {
    if (revision === undefined)
        return repository.head;
    const commit = await repository.git.resolve(`${revision}^{commit}`);
    if (commit === undefined) {
        throw new errors/* SuiteError */.$K(`There is no commit ${revision}`, {
            kind: 'input',
            code: 'repo/no-such-revision',
            hint: 'Fetch it, or check the spelling.',
        });
    }
    return commit;
}


/***/ }),

/***/ 6776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ inMemory),
  G: () => (/* binding */ openState)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./build/state/drivers/memory.js
var memory = __nccwpck_require__(9283);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/state/driver.js
var driver = __nccwpck_require__(1146);
// EXTERNAL MODULE: ./build/state/entry.js
var entry = __nccwpck_require__(2070);
// EXTERNAL MODULE: ./build/state/parse.js
var parse = __nccwpck_require__(5401);
;// CONCATENATED MODULE: ./build/state/drivers/directory.js




const ENDING = '.ndjson';
/** The text after the last line feed: what a killed process left of its last entry. */
function tornTail(text) {
    return text.slice(text.lastIndexOf('\n') + 1);
}
/**
 * A log in a directory: one NDJSON file for each writer, so that concurrent processes never share a file
 * and need no lock.
 *
 * Durability: an append is one write call without fsync. It outlives the death of the process (SIGKILL
 * included); after a power cut the last entries can be missing or torn. Files that compaction rewrites are
 * synced before they take the old one's place. A torn line stays in the file, is reported by `load`, and
 * never swallows the entry after it. The directory is made at the first append, not before.
 */
function directoryDriver(directory, files) {
    const fileOf = (writer) => external_node_path_.join(directory, `${writer}${ENDING}`);
    const begun = new Set();
    /** A writer that goes on after a kill first ends the line that was cut off. */
    async function tornLineEnd(writer) {
        if (begun.has(writer))
            return '';
        begun.add(writer);
        const text = (await files.readText(fileOf(writer))) ?? '';
        return tornTail(text) === '' ? '' : '\n';
    }
    return {
        load: async () => {
            const names = (await files.list(directory)).filter((name) => name.endsWith(ENDING));
            const parts = await Promise.all(names.map(async (name) => (0,parse/* parseEntries */.Km)((await files.readText(external_node_path_.join(directory, name))) ?? '', name)));
            return {
                events: parts.flatMap((part) => part.events),
                damage: parts.flatMap((part) => part.damage),
            };
        },
        append: async (writer, events) => {
            (0,driver/* assertWriter */.a)(writer);
            if (events.length === 0)
                return;
            const lead = await tornLineEnd(writer);
            await files.append(fileOf(writer), `${lead}${events.map(entry/* toLine */.S5).join('')}`);
        },
        replace: async (writer, events) => {
            (0,driver/* assertWriter */.a)(writer);
            const file = fileOf(writer);
            const text = (await files.readText(file)) ?? '';
            const damaged = (0,parse/* parseEntries */.Km)(text, file).damage.filter((item) => item.kind !== 'invalid-data');
            if (damaged.length > 0) {
                // Lines that are no entries cannot be compacted; they move aside instead of vanishing.
                const lines = text.split('\n');
                const aside = damaged.map((item) => `${lines[item.line - 1] ?? ''}\n`).join('');
                await files.append(external_node_path_.join(directory, `${writer}.damaged`), aside);
            }
            if (events.length === 0)
                await files.remove(file);
            else
                await files.write(file, events.map(entry/* toLine */.S5).join(''));
        },
    };
}

// EXTERNAL MODULE: ./build/state/log.js + 1 modules
var state_log = __nccwpck_require__(7462);
;// CONCATENATED MODULE: ./build/app/state.js




/** Opens the log of a repository for one run. */
function openState(system, repository) {
    return (0,state_log/* openStateLog */.E)({
        driver: directoryDriver(repository.stateDirectory, system.files),
        clock: system.clock,
        random: external_node_crypto_.randomBytes,
    });
}
/** A log in memory that knows what this one knows: what is written to it has a writer of its own. */
async function inMemory(system, log) {
    const own = await (0,state_log/* openStateLog */.E)({ driver: (0,memory/* memoryDriver */.C)(), clock: system.clock, random: external_node_crypto_.randomBytes });
    await own.merge(log.events());
    return own;
}


/***/ }),

/***/ 3779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ freeIteration),
/* harmony export */   MX: () => (/* binding */ isIterationBranch),
/* harmony export */   Mu: () => (/* binding */ isEmergencyBranch),
/* harmony export */   hq: () => (/* binding */ branchNameProblem),
/* harmony export */   kd: () => (/* binding */ iterationBranch),
/* harmony export */   oq: () => (/* binding */ emergencyBranch)
/* harmony export */ });
const MAX_LENGTH = 200;
/** Control characters, space and the characters that git gives a meaning. */
const FORBIDDEN = /[\u0000-\u0020\u007f~^:?*[\\]/;
/** `automation/quality-7` for the seventh iteration (OR-07). */
function iterationBranch(prefix, iteration) {
    return `${prefix}-${iteration}`;
}
/** The number after the last one whose branch nobody has used: a lost log must not lead to an old branch. */
function freeIteration(last, prefix, branches) {
    let number = last + 1;
    while (branches.has(iterationBranch(prefix, number)))
        number += 1;
    return number;
}
/** True for a name that only {@link iterationBranch} makes. */
function isIterationBranch(prefix, branch) {
    return branch.startsWith(`${prefix}-`) && /^[1-9]\d{0,5}$/.test(branch.slice(prefix.length + 1));
}
function emergencyPrefix(prefix) {
    const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1);
    return folder === '' ? `${prefix}-` : folder;
}
/** Beside the daily branch: `automation/revert-<name>` for the prefix `automation/continuous-maintenance`. */
function emergencyBranch(prefix, kind, name) {
    return `${emergencyPrefix(prefix)}${kind}-${name}`;
}
/** True for a name that only {@link emergencyBranch} makes. */
function isEmergencyBranch(prefix, branch) {
    const start = emergencyPrefix(prefix);
    return (branch.startsWith(start) &&
        /^(?:revert-[0-9a-f]{12}|hotfix-\d{4}-\d\d-\d\d-[0-9a-f]{8})$/.test(branch.slice(start.length)));
}
/**
 * Why git would refuse a branch name, or undefined when it is valid: the rules of `git check-ref-format
 * --branch`, checked without running git (https://git-scm.com/docs/git-check-ref-format).
 */
function branchNameProblem(name) {
    if (name === '')
        return 'it is empty';
    if (name.length > MAX_LENGTH)
        return `it is longer than ${MAX_LENGTH} characters`;
    if (name === 'HEAD' || name === '@')
        return `git reserves ${name}`;
    if (name.startsWith('-'))
        return 'it starts with a dash';
    if (FORBIDDEN.test(name))
        return 'it contains a space, a control character or one of ~ ^ : ? * [ \\';
    if (name.includes('..'))
        return 'it contains two dots in a row';
    if (name.includes('@{'))
        return 'it contains @{';
    if (name.endsWith('.'))
        return 'it ends with a dot';
    for (const part of name.split('/')) {
        if (part === '')
            return 'it contains an empty part between slashes';
        if (part.startsWith('.'))
            return 'a part of it starts with a dot';
        if (part.endsWith('.lock'))
            return 'a part of it ends with .lock';
    }
    return undefined;
}


/***/ }),

/***/ 9329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ crossCheck),
/* harmony export */   y: () => (/* binding */ normaliseDirectory)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4006);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2807);
/* harmony import */ var _branch_name_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3779);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9445);




function ruleIds(config, rules) {
    const known = new Set(rules);
    const named = [
        ...Object.keys(config.scan.rules).map((id) => ({ path: ['scan', 'rules', id], id })),
        ...Object.keys(config.policy.rules).map((id) => ({ path: ['policy', 'rules', id], id })),
        ...config.scan.suppress
            .map((entry, index) => ({ path: ['scan', 'suppress', index, 'rule'], id: entry.rule }))
            .filter(({ id }) => !(id.endsWith('/*') && rules.some((rule) => rule.startsWith(id.slice(0, -1))))),
    ];
    return named
        .filter(({ id }) => !known.has(id))
        .map(({ path, id }) => {
        const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(id, rules);
        return {
            path,
            message: `there is no rule ${JSON.stringify(id)}`,
            ...(meant === undefined ? {} : { hint: `did you mean ${meant}?` }),
        };
    });
}
/** Every directory that holds a tracked file. */
function directoriesOf(paths) {
    const directories = new Set(['']);
    for (const path of paths) {
        for (let at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1))
            directories.add(path.slice(0, at));
    }
    return directories;
}
/** `./apps/web/` and `apps/web` are the same directory; the root is the empty string. */
function normaliseDirectory(path) {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    return parts.join('/');
}
function packagePaths(config, { paths, hasDirectory }) {
    const directories = paths === undefined ? undefined : directoriesOf(paths);
    const seen = new Map();
    const findings = [];
    for (const [name, entry] of Object.entries(config.packages)) {
        const path = ['packages', name, 'path'];
        const directory = normaliseDirectory(entry.path);
        if (entry.path.startsWith('/') || entry.path.includes('\\') || directory.split('/').includes('..')) {
            findings.push({ path, message: 'expected a directory inside the repository, with forward slashes' });
        }
        else if (directories?.has(directory) === false || hasDirectory?.(directory) === false) {
            const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(directory, [...(directories ?? [])]);
            findings.push({
                path,
                message: `there is no directory ${JSON.stringify(entry.path)} in the repository`,
                ...(meant === undefined || meant === '' ? {} : { hint: `did you mean ${meant}?` }),
            });
        }
        const other = seen.get(directory);
        if (other !== undefined)
            findings.push({ path, message: `packages.${other} has the same path` });
        seen.set(directory, name);
    }
    return findings;
}
function globProblem(pattern) {
    if (pattern.startsWith('/') || pattern.includes('\\')) {
        return 'expected a glob relative to the repository root, with forward slashes';
    }
    try {
        picomatch__WEBPACK_IMPORTED_MODULE_2__.makeRe(pattern, { strictBrackets: true });
        return undefined;
    }
    catch (error) {
        return `the glob cannot be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`;
    }
}
function globs(config) {
    const lists = [
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
    return lists.flatMap(({ path, values }) => values.flatMap((value, index) => {
        const message = globProblem(value);
        return message === undefined ? [] : [{ path: [...path, index], message }];
    }));
}
function branches(config) {
    const names = [
        [['baseBranch'], config.baseBranch],
        [['deploy', 'branch'], config.deploy.branch],
        [['pulse', 'baseBranch'], config.pulse.baseBranch],
        // The date is appended, so that an end that git refuses alone would be fine.
        [['session', 'branchPrefix'], `${config.session.branchPrefix}-2026-01-01`],
        [['orchestrator', 'branchPrefix'], `${config.orchestrator.branchPrefix}-1`],
    ];
    const findings = names.flatMap(([path, name]) => {
        const problem = name === undefined ? undefined : (0,_branch_name_js__WEBPACK_IMPORTED_MODULE_3__/* .branchNameProblem */ .hq)(name);
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
function texts(config) {
    const { tag, author } = config.session;
    const findings = [];
    if (tag.trim() === '' || /[\r\n]/.test(tag)) {
        findings.push({
            path: ['session', 'tag'],
            message: 'expected one line of text, without which sessions cannot tell their own commits',
        });
    }
    for (const [key, value] of [
        ['name', author.name],
        ['email', author.email],
    ]) {
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
function monitoring(config) {
    const checks = config.monitor.checks.map((check) => check.name);
    return config.monitor.remedies.flatMap((remedy, index) => remedy.checks.flatMap((name, position) => {
        if (checks.includes(name))
            return [];
        const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, checks);
        return [
            {
                path: ['monitor', 'remedies', index, 'checks', position],
                message: `there is no check ${JSON.stringify(name)}`,
                ...(meant === undefined ? {} : { hint: `did you mean ${meant}?` }),
            },
        ];
    }));
}
/** The outbox knows channels by their names. */
function channels(config) {
    const names = config.notify.channels.map(({ name }) => name);
    return names.flatMap((name, index) => {
        const first = names.indexOf(name);
        const path = ['notify', 'channels', index, 'name'];
        return first === index ? [] : [{ path, message: `notify.channels[${first}] has the same name` }];
    });
}
/** Everything that the schema alone cannot see. */
function crossCheck(config, known) {
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


/***/ }),

/***/ 2755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n0: () => (/* binding */ CONFIG_FILES),
  Z9: () => (/* binding */ loadConfig)
});

// UNUSED EXPORTS: configOfDocuments, parseConfig

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(2807);
// EXTERNAL MODULE: ./build/core/finding.js
var finding = __nccwpck_require__(4823);
;// CONCATENATED MODULE: ./build/config/describe-issue.js
const NAMES = {
    object: 'a mapping',
    record: 'a mapping',
    array: 'a list',
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
};
const MAX_SHOWN = 60;
/** What stands in the file, in words. */
function found(value) {
    if (value === undefined)
        return 'nothing';
    if (value === null)
        return 'an empty value';
    if (typeof value === 'string')
        return `the text ${shorten(JSON.stringify(value))}`;
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
    return 'a mapping';
}
function shorten(text) {
    return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN - 1)}…`;
}
/** The value at a path; undefined when there is none. */
function valueAt(root, path) {
    let value = root;
    for (const part of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part))
            return undefined;
        value = Reflect.get(value, part);
    }
    return value;
}
function oneOf(values) {
    const texts = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
    return texts.length === 1 ? (texts[0] ?? '') : `one of ${texts.join(', ')}`;
}
function size(origin, bound, limit, inclusive) {
    if (origin === 'string')
        return `text of ${bound} ${limit} character${limit === 1 ? '' : 's'}`;
    if (origin === 'array' || origin === 'set')
        return `a list with ${bound} ${limit} item${limit === 1 ? '' : 's'}`;
    const words = bound === 'at least' ? ['more than', 'at least'] : ['less than', 'at most'];
    return `a number of ${inclusive ? (words[1] ?? '') : (words[0] ?? '')} ${limit}`;
}
/** What the schema expects there, in words; never the validator's own text or JSON. */
function expected(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return NAMES[issue.expected] ?? issue.expected;
        case 'invalid_value':
            return oneOf(issue.values);
        case 'too_small':
            return size(issue.origin, 'at least', issue.minimum, issue.inclusive !== false);
        case 'too_big':
            return size(issue.origin, 'at most', issue.maximum, issue.inclusive !== false);
        case 'invalid_format':
            if (issue.format === 'url')
                return 'an address that starts with http:// or https://';
            return issue.format === 'regex' ? issue.message : `text in the form of ${issue.format}`;
        case 'invalid_union':
            return unionText(issue);
        case 'not_multiple_of':
            return `a multiple of ${issue.divisor}`;
        case 'unrecognized_keys':
        case 'invalid_key':
            return 'a known key';
        case 'invalid_element':
        case 'custom':
            return issue.message;
    }
}
function unionText(issue) {
    const options = Reflect.get(issue, 'options');
    if (Array.isArray(options))
        return oneOf(options);
    const texts = issue.errors.flatMap((errors) => errors.slice(0, 1).map(expected));
    return [...new Set(texts)].join(' or ');
}

// EXTERNAL MODULE: ./build/config/cross-checks.js
var cross_checks = __nccwpck_require__(9329);
// EXTERNAL MODULE: ./build/config/schema.js + 8 modules
var schema = __nccwpck_require__(9911);
// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __nccwpck_require__(9445);
// EXTERNAL MODULE: ./build/config/schema-tree.js
var schema_tree = __nccwpck_require__(5113);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
;// CONCATENATED MODULE: ./build/config/yaml-source.js


const MAX_ALIASES = 100;
/** `session.budget.files`, `scan.suppress[0].rule`. */
function pathText(path) {
    let text = '';
    for (const part of path) {
        if (typeof part === 'number')
            text += `[${part}]`;
        else if (/^[$\w/*-]+$/.test(String(part)))
            text += text === '' ? String(part) : `.${String(part)}`;
        else
            text += `[${JSON.stringify(String(part))}]`;
    }
    return text;
}
function follow(document, node) {
    return (0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
}
/** A merge key is read as a symbol. */
function keyText(key) {
    if (!(0,dist/* isScalar */.jn)(key))
        return undefined;
    return typeof key.value === 'symbol' ? key.value.description : String(key.value);
}
/** The pair of a key, looked for in merged maps (`<<: *base`) too. */
function pairOf(document, node, part) {
    const target = follow(document, node);
    if ((0,dist/* isSeq */.oP)(target)) {
        const item = typeof part === 'number' ? target.items[part] : undefined;
        return item === undefined ? undefined : { key: item, value: item };
    }
    if (!(0,dist/* isMap */.jh)(target))
        return undefined;
    let merged;
    for (const pair of target.items) {
        const name = keyText(pair.key);
        if (name === String(part))
            return { key: pair.key, value: pair.value };
        if (name === '<<')
            merged = pair.value;
    }
    if (merged === undefined)
        return undefined;
    const base = follow(document, merged);
    for (const source of (0,dist/* isSeq */.oP)(base) ? base.items : [base]) {
        const found = pairOf(document, source, part);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function offsetOf(node) {
    return node?.range?.[0];
}
function offsetAt(document, path) {
    let node = document.contents;
    let offset = offsetOf(node) ?? 0;
    for (const part of path) {
        const step = pairOf(document, node, part);
        if (step === undefined)
            break;
        offset = offsetOf(step.key) ?? offset;
        node = step.value;
    }
    return offset;
}
/** What to do about the mistakes that people make most. */
function hintFor(code) {
    if (code === 'TAB_AS_INDENT')
        return 'indent with spaces';
    if (code === 'DUPLICATE_KEY')
        return 'keep one of the two';
    if (code === 'MULTIPLE_DOCS')
        return 'remove the --- that starts a second document';
    return undefined;
}
/** Where the alias stands that has no anchor, or else the first one. */
function suspectAlias(document) {
    let first;
    let unknown;
    (0,dist/* visit */.YR)(document, {
        Alias(_, node) {
            first ??= offsetOf(node);
            if (node.resolve(document) === undefined)
                unknown ??= offsetOf(node);
        },
    });
    return unknown ?? first ?? 0;
}
/** Reads YAML; every syntax error becomes a problem with its place. */
function readYaml(text, file) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        lineCounter: lines,
        prettyErrors: false,
        merge: true,
        logLevel: 'error',
    });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    // A warning is a tag that nothing here understands, such as `!include`.
    const problems = [...document.errors, ...document.warnings].map((error) => {
        const place = at(error.pos[0]);
        const hint = hintFor(error.code);
        return { message: error.message, file, ...place, ...(hint === undefined ? {} : { hint }) };
    });
    if (problems.length > 0)
        return { status: 'invalid', problems };
    try {
        const value = document.toJS({ maxAliasCount: MAX_ALIASES });
        return { status: 'ok', source: { value, place: (path) => at(offsetAt(document, path)) } };
    }
    catch (error) {
        // Aliases that are unknown, or so many that they would fill the memory.
        return {
            status: 'invalid',
            problems: [{ message: (0,errors/* messageOf */.bD)(error), file, ...at(suspectAlias(document)) }],
        };
    }
}

;// CONCATENATED MODULE: ./build/config/schema-problems.js





function problemAt(source, file, path, message, hint) {
    const at = pathText(path);
    return {
        message: at === '' ? message : `${at}: ${message}`,
        file,
        ...source.place(path),
        ...(at === '' ? {} : { at }),
        ...(hint === undefined ? {} : { hint }),
    };
}
const MAX_KEYS_SHOWN = 12;
function unknownKey(source, file, path, key) {
    const known = (0,schema_tree/* knownKeys */.eE)(path);
    const suggestion = (0,nearest/* nearest */.p)(key, known);
    const shown = known.slice(0, MAX_KEYS_SHOWN).join(', ');
    const hint = suggestion !== undefined
        ? `did you mean ${suggestion}?`
        : known.length === 0
            ? undefined
            : `known keys: ${shown}${known.length > MAX_KEYS_SHOWN ? ', …' : ''}`;
    return problemAt(source, file, [...path, key], 'unknown key', hint);
}
function wrongValue(source, file, issue) {
    const value = valueAt(source.value, issue.path);
    const meant = typeof value === 'string' && issue.code === 'invalid_value'
        ? (0,nearest/* nearest */.p)(value, issue.values.map(String))
        : undefined;
    const hint = meant === undefined ? (0,schema_tree/* descriptionAt */.a6)(issue.path) : `did you mean ${meant}?`;
    if (value === undefined)
        return problemAt(source, file, issue.path, `is missing, expected ${expected(issue)}`, hint);
    return problemAt(source, file, issue.path, `expected ${expected(issue)}, found ${found(value)}`, hint);
}
/** The validator's issues as one problem for each mistake. */
function schemaProblems(issues, source, file) {
    return issues.flatMap((issue) => {
        if (issue.code === 'unrecognized_keys') {
            return issue.keys.map((key) => unknownKey(source, file, issue.path, key));
        }
        if (issue.code === 'invalid_key') {
            return [unknownKey(source, file, issue.path.slice(0, -1), String(issue.path.at(-1)))];
        }
        return [wrongValue(source, file, issue)];
    });
}
function remove(root, path) {
    const parent = valueAt(root, path.slice(0, -1));
    const key = path.at(-1);
    if (typeof parent !== 'object' || parent === null || key === undefined)
        return;
    // Taking an item out of a list would move its neighbours to other paths; the whole list goes.
    if (Array.isArray(parent) || !Object.hasOwn(parent, key))
        remove(root, path.slice(0, -1));
    else
        Reflect.deleteProperty(parent, key);
}
/**
 * The configuration without the parts that are wrong, so that the checks across keys can name their
 * problems in the same run; undefined when too little is left.
 */
function readablePart(value, issues) {
    const copy = structuredClone(value);
    for (const issue of issues) {
        const keys = issue.code === 'unrecognized_keys' ? issue.keys : undefined;
        if (keys === undefined)
            remove(copy, issue.path);
        else
            for (const key of keys)
                remove(copy, [...issue.path, key]);
    }
    const parsed = schema/* configSchema */.Qn.safeParse(copy);
    return parsed.success ? parsed.data : undefined;
}

;// CONCATENATED MODULE: ./build/config/load.js








/** Where the file is looked for, in this order. */
const CONFIG_FILES = ['.github/caretaker.yml', '.github/caretaker.yaml'];
const MAX_BYTES = 256 * 1024;
/** Says that before anything else: every other complaint would be about a format that is not ours. */
function versionProblem(source, file) {
    const { value } = source;
    const version = typeof value === 'object' && value !== null ? Reflect.get(value, 'version') : undefined;
    if (typeof version !== 'number' || version <= schema/* CONFIG_VERSION */.e8)
        return undefined;
    return {
        message: `version: this file is written for version ${version}, this release reads version ${schema/* CONFIG_VERSION */.e8}`,
        file,
        ...source.place(['version']),
        at: 'version',
        hint: 'use a newer release of Caretaker',
    };
}
function warningsOf(config, source, file) {
    const { tiers } = config.scan;
    if (tiers.length > 0)
        return [];
    return [
        { message: 'scan.tiers: no tier is scanned', file, ...source.place(['scan', 'tiers']), at: 'scan.tiers' },
    ];
}
function crossProblems(config, known, source, file) {
    return (0,cross_checks/* crossCheck */.D)(config, known).map(({ path: at, message, hint }) => ({
        message: `${pathText(at)}: ${message}`,
        file,
        ...source.place(at),
        at: pathText(at),
        ...(hint === undefined ? {} : { hint }),
    }));
}
function inOrder(problems) {
    return [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || (0,finding/* compareText */.n6)(a.message, b.message));
}
/**
 * A key without a value (all below it is commented out) counts as absent. The key itself stays, so that an
 * unknown one is still named.
 */
function withoutEmpty(value) {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, item === null ? undefined : withoutEmpty(item)]));
}
/** Reads a configuration file; reports every mistake in it at once. */
function parseConfig(text, file, known = {}) {
    if (Buffer.byteLength(text) > MAX_BYTES) {
        return {
            status: 'invalid',
            problems: [{ message: `the file is larger than ${MAX_BYTES / 1024} KiB`, file }],
        };
    }
    const yaml = readYaml(text.replace(/^\uFEFF/, ''), file);
    if (yaml.status === 'invalid')
        return yaml;
    const { source } = yaml;
    if (source.value === null || source.value === undefined)
        return { status: 'ok', config: (0,schema/* defaultConfig */.sb)(), warnings: [] };
    if (typeof source.value !== 'object' || Array.isArray(source.value)) {
        const message = `expected a mapping of keys to values, found ${found(source.value)}`;
        return { status: 'invalid', problems: [{ message, file, ...source.place([]) }] };
    }
    const newer = versionProblem(source, file);
    if (newer !== undefined)
        return { status: 'invalid', problems: [newer] };
    const parsed = schema/* configSchema */.Qn.safeParse(withoutEmpty(source.value));
    const readable = parsed.success ? parsed.data : readablePart(source.value, parsed.error.issues);
    const problems = [
        ...(parsed.success ? [] : schemaProblems(parsed.error.issues, source, file)),
        ...(readable === undefined ? [] : crossProblems(readable, known, source, file)),
    ];
    if (!parsed.success || problems.length > 0)
        return { status: 'invalid', problems: inOrder(problems) };
    return { status: 'ok', config: parsed.data, warnings: warningsOf(parsed.data, source, file) };
}
function invalid(file, problems) {
    const count = problems.length === 1 ? 'one mistake' : `${problems.length} mistakes`;
    return new errors/* SuiteError */.$K(`The configuration ${file} has ${count}`, {
        kind: 'config',
        code: 'config/invalid',
        problems,
    });
}
function accept(text, file, known) {
    const parsed = parseConfig(text, file, known);
    if (parsed.status === 'invalid')
        throw invalid(file, parsed.problems);
    return { config: parsed.config, file, warnings: parsed.warnings };
}
function ambiguous(files) {
    const message = `there are two configurations: ${files.join(' and ')}`;
    return invalid(files[0] ?? '', [{ message, hint: 'keep one of them' }]);
}
/** Reads the configuration that is part of a commit; the defaults when it has none. */
function configOfDocuments(documents, known = {}) {
    const present = CONFIG_FILES.filter((file) => documents.paths.includes(file));
    const [file] = present;
    if (file === undefined)
        return { config: defaultConfig(), file: undefined, warnings: [] };
    if (present.length > 1)
        throw ambiguous(present);
    const text = documents.text(file);
    if (text === undefined)
        throw invalid(file, [{ message: 'the file is too large, or not UTF-8 text', file }]);
    return accept(text, file, { paths: documents.paths, ...known });
}
async function readConfigFile(files, absolute, shown) {
    const stat = await files.stat(absolute);
    if (stat === undefined) {
        throw new errors/* SuiteError */.$K(`There is no configuration ${shown}`, { kind: 'config', code: 'config/not-found' });
    }
    if (stat.kind === 'directory')
        throw invalid(shown, [{ message: 'expected a file, found a directory', file: shown }]);
    if (stat.size > MAX_BYTES) {
        throw invalid(shown, [{ message: `the file is larger than ${MAX_BYTES / 1024} KiB`, file: shown }]);
    }
    const content = await files.read(absolute);
    if (content === undefined) {
        throw new errors/* SuiteError */.$K(`There is no configuration ${shown}`, { kind: 'config', code: 'config/not-found' });
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(content);
    }
    catch (cause) {
        const problems = [{ message: 'the file is not UTF-8 text', file: shown }];
        throw new errors/* SuiteError */.$K(`The configuration ${shown} cannot be read`, {
            kind: 'config',
            code: 'config/invalid',
            problems,
            cause,
        });
    }
}
/** Looks for the configured directories in the checkout, unless the caller knows what is tracked. */
async function acceptAt(files, root, file, known) {
    const text = await readConfigFile(files, external_node_path_.resolve(root, file), file);
    const parsed = parseConfig(text, file, known);
    if (parsed.status === 'invalid' || known.paths !== undefined)
        return accept(text, file, known);
    const missing = new Set();
    for (const entry of Object.values(parsed.config.packages)) {
        const directory = (0,cross_checks/* normaliseDirectory */.y)(entry.path);
        if ((await files.stat(external_node_path_.join(root, directory)))?.kind !== 'directory')
            missing.add(directory);
    }
    return accept(text, file, { ...known, hasDirectory: (directory) => !missing.has(directory) });
}
/**
 * Reads the configuration of a checkout, or the file that `explicit` names; the defaults when there is
 * none. Throws `config/invalid` with every problem, or `config/not-found`.
 */
async function loadConfig(files, root, options = {}) {
    const { explicit, known = {} } = options;
    if (explicit !== undefined) {
        return acceptAt(files, root, explicit, known);
    }
    const present = [];
    for (const file of CONFIG_FILES) {
        if ((await files.stat(external_node_path_.join(root, file))) !== undefined)
            present.push(file);
    }
    const [file] = present;
    if (file === undefined)
        return { config: (0,schema/* defaultConfig */.sb)(), file: undefined, warnings: [] };
    if (present.length > 1)
        throw ambiguous(present);
    return acceptAt(files, root, file, known);
}


/***/ }),

/***/ 9445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
/** Edits (insert, delete, replace, swap of neighbours) that turn one word into the other. */
function editDistance(from, to) {
    const width = to.length + 1;
    let beforeLast = [];
    let last = Array.from({ length: width }, (_, index) => index);
    for (let row = 1; row <= from.length; row += 1) {
        const current = [row];
        for (let column = 1; column < width; column += 1) {
            const same = from[row - 1] === to[column - 1];
            let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
            const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            if (row > 1 && column > 1 && swapped)
                cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
            current.push(cost);
        }
        beforeLast = last;
        last = current;
    }
    return last[width - 1] ?? 0;
}
const MAX_WORD = 80;
/** The known word that was probably meant; undefined when none is close. */
function nearest(word, known) {
    if (word.length > MAX_WORD)
        return undefined;
    const folded = fold(word);
    let best;
    for (const candidate of known) {
        const distance = editDistance(folded, fold(candidate));
        if (distance < (best?.distance ?? Infinity))
            best = { word: candidate, distance };
    }
    // Two thirds of a word have to be right, or a suggestion misleads.
    return best !== undefined && best.distance <= Math.max(1, Math.floor(folded.length / 3))
        ? best.word
        : undefined;
}
/** `base_branch`, `base-branch` and `baseBranch` are the same word. */
function fold(word) {
    return word.toLowerCase().replace(/[_-]/g, '');
}


/***/ }),

/***/ 5113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hp: () => (/* binding */ CONFIG_SCHEMA_ID),
/* harmony export */   a6: () => (/* binding */ descriptionAt),
/* harmony export */   eE: () => (/* binding */ knownKeys)
/* harmony export */ });
/* unused harmony export configJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(824);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9911);


const CONFIG_SCHEMA_ID = 'https://raw.githubusercontent.com/caretaker-actions/caretaker/main/schemas/config.schema.json';
/** JSON Schema (draft 2020-12) of what people write into the file. */
function configJsonSchema() {
    const { $schema, ...rest } = zod__WEBPACK_IMPORTED_MODULE_0__.z.toJSONSchema(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .configSchema */ .Qn, { io: 'input' });
    return {
        $schema,
        $id: CONFIG_SCHEMA_ID,
        title: 'Caretaker configuration',
        description: 'Configuration of Caretaker, `.github/caretaker.yml`. Every key is optional.',
        ...rest,
    };
}
function alternatives(node) {
    return [node, ...(node.anyOf ?? []), ...(node.oneOf ?? [])];
}
function step(node, part) {
    return alternatives(node).flatMap((option) => {
        if (typeof part === 'number')
            return option.items === undefined ? [] : [option.items];
        const own = option.properties?.[String(part)];
        if (own !== undefined)
            return [own];
        return typeof option.additionalProperties === 'object' ? [option.additionalProperties] : [];
    });
}
/** Made once, and only when there is a mistake to explain. */
let tree;
/** Schemas that speak about a path; several where a union leaves it open. */
function schemasAt(path) {
    tree ??= configJsonSchema();
    let nodes = [tree];
    for (const part of path)
        nodes = nodes.flatMap((node) => step(node, part));
    return nodes;
}
/** Keys that a mapping at this path may have. */
function knownKeys(path) {
    const keys = schemasAt(path)
        .flatMap(alternatives)
        .flatMap((node) => [
        ...Object.keys(node.properties ?? {}),
        ...(node.propertyNames?.enum ?? []).map((name) => String(name)),
    ]);
    return [...new Set(keys)];
}
/** What a key is for; undefined when the schema does not say or leaves it open. */
function descriptionAt(path) {
    const texts = new Set(schemasAt(path).map((node) => node.description));
    return texts.size === 1 ? [...texts][0] : undefined;
}


/***/ }),

/***/ 9911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e8: () => (/* binding */ CONFIG_VERSION),
  Qn: () => (/* binding */ configSchema),
  sb: () => (/* binding */ defaultConfig)
});

// EXTERNAL MODULE: external "../zod/index.js"
var index_js_ = __nccwpck_require__(824);
// EXTERNAL MODULE: ./build/config/sections/common.js
var common = __nccwpck_require__(3119);
;// CONCATENATED MODULE: ./build/config/sections/deploy.js


const kind = (name) => index_js_.z.literal(name).describe('Kind.');
const program = common/* command */.G5.describe('Program and arguments; its output is read.');
const tokenEnv = common/* environmentName */.VE.optional().describe('Environment variable that holds the token.');
const versionPlace = {
    path: index_js_.z.string().optional().describe('JSON path of the commit in the answer; the whole body when absent.'),
    header: index_js_.z.string().min(1).optional().describe('Header that holds the commit.'),
    meta: index_js_.z.string().min(1).optional().describe('Name of the HTML meta tag that holds the commit.'),
};
const versionSchema = index_js_.z
    .strictObject({ url: common/* webAddress */.Dy.describe('Address that is asked.'), ...versionPlace })
    .describe('Where the application itself tells its commit; cross-checks the provider.');
const providerSchema = index_js_.z
    .discriminatedUnion('type', [
    index_js_.z.strictObject({
        type: kind('vercel'),
        project: index_js_.z.string().min(1).describe('Name or id of the project.'),
        team: index_js_.z.string().optional().describe('Id of the team.'),
        url: common/* webAddress */.Dy.default('https://api.vercel.com').describe('Address of the interface.'),
        tokenEnv,
    }),
    index_js_.z.strictObject({
        type: kind('render'),
        service: index_js_.z.string().min(1).describe('Id of the service.'),
        url: common/* webAddress */.Dy.default('https://api.render.com').describe('Address of the interface.'),
        tokenEnv,
    }),
    index_js_.z.strictObject({
        type: kind('netlify'),
        site: index_js_.z.string().min(1).describe('Id of the site.'),
        url: common/* webAddress */.Dy.default('https://api.netlify.com').describe('Address of the interface.'),
        tokenEnv,
    }),
    index_js_.z.strictObject({
        type: kind('github'),
        environment: index_js_.z.string().default('production').describe('Environment of the deployments.'),
    }),
    index_js_.z.strictObject({
        type: kind('url'),
        url: common/* webAddress */.Dy.describe('Address that tells the version.'),
        ...versionPlace,
    }),
    index_js_.z.strictObject({
        type: kind('command'),
        command: program.describe('Program and arguments; the word `find`, `get`, `served`, `point-back`, `unpin`, `logs` or `capabilities` and its argument are appended, the answer is JSON.'),
    }),
])
    .describe('Who deploys, and how the served commit is found out.');
const probeSchema = index_js_.z
    .strictObject({
    name: index_js_.z.string().min(1).optional().describe('How reports call it; the address when absent.'),
    url: common/* webAddress */.Dy.describe('Address that is asked.'),
    method: index_js_.z.enum(['GET', 'HEAD', 'POST']).default('GET').describe('Method of the request.'),
    status: index_js_.z.number().int().min(100).max(599).default(200).describe('Status that is right.'),
    maxLatencyMs: index_js_.z.number().positive().optional().describe('Slower answers fail.'),
    contains: index_js_.z.string().min(1).optional().describe('Text that the body must hold.'),
})
    .refine(({ method, contains }) => method !== 'HEAD' || contains === undefined, {
    path: ['contains'],
    message: 'an answer to HEAD has no body',
});
const maxAgeSeconds = index_js_.z
    .number()
    .positive()
    .default(120)
    .describe('Older newest data means that the source is stale.');
const errorSourceSchema = index_js_.z
    .discriminatedUnion('type', [
    index_js_.z.strictObject({
        type: kind('http'),
        url: index_js_.z
            .string()
            .min(1)
            .describe('Address that is asked. `{from}` and `{to}` (ISO 8601), `{fromSeconds}`, `{toSeconds}` (Unix time) and `{seconds}` (length) stand for the window; at least one start or length has to be there.'),
        errors: index_js_.z.string().min(1).default('errors').describe('JSON path of the number of errors.'),
        requests: index_js_.z.string().min(1).optional().describe('JSON path of the number of requests.'),
        users: index_js_.z.string().min(1).optional().describe('JSON path of the number of users that met them.'),
        freshest: index_js_.z.string().min(1).optional().describe('JSON path of the time of the newest data.'),
        maxAgeSeconds,
        tokenEnv,
    }),
    index_js_.z.strictObject({
        type: kind('prometheus'),
        url: common/* webAddress */.Dy.describe('Address that is asked.'),
        query: index_js_.z
            .string()
            .min(1)
            .describe('Query whose value is the number of errors; `{window}` stands for the window, e.g. `300s`.'),
        requests: index_js_.z.string().min(1).optional().describe('The same for the number of requests.'),
        freshest: index_js_.z
            .string()
            .min(1)
            .default('max(timestamp(up))')
            .describe('Query whose value is the Unix time of the newest sample.'),
        maxAgeSeconds,
        tokenEnv,
    }),
    index_js_.z.strictObject({
        type: kind('sentry'),
        url: common/* webAddress */.Dy.default('https://sentry.io').describe('Address of the server.'),
        organization: index_js_.z.string().min(1).describe('Slug of the organization.'),
        project: index_js_.z.string().min(1).describe('Id of the project.'),
        query: index_js_.z.string().default('level:[error,fatal]').describe('Which events count.'),
        tokenEnv,
    }),
    index_js_.z.strictObject({
        type: kind('loki'),
        url: common/* webAddress */.Dy.describe('Address of the server.'),
        query: index_js_.z.string().min(1).describe('Log query whose lines are counted as errors.'),
        requests: index_js_.z.string().min(1).optional().describe('Log query whose lines are counted as requests.'),
        freshest: index_js_.z
            .string()
            .min(1)
            .optional()
            .describe('Log query whose newest line tells how fresh the logs are; the streams of `query` when absent.'),
        tenant: index_js_.z.string().min(1).optional().describe('Tenant of a server with many.'),
        maxAgeSeconds,
        tokenEnv,
    }),
    index_js_.z.strictObject({
        type: kind('file'),
        path: index_js_.z.string().min(1).describe('Log file: JSON lines or text with times.'),
        requests: index_js_.z
            .boolean()
            .default(false)
            .describe('Every answered request is logged with its status, so that they can be counted.'),
        maxAgeSeconds,
    }),
    index_js_.z.strictObject({
        type: kind('command'),
        command: program.describe('Program and arguments. Prints `{errors, requests?, users?, freshest?}` for CARETAKER_FROM to CARETAKER_TO; any other exit than 0 means that it could not tell.'),
        maxAgeSeconds,
    }),
])
    .describe('Where error counts before and after a deployment come from.');
const thresholdsSchema = index_js_.z.strictObject({
    errors: index_js_.z.number().int().min(0).default(10).describe('More errors than this in the window fail.'),
    windowMinutes: index_js_.z.number().positive().default(5).describe('Length of the window.'),
    rateIncreasePercent: index_js_.z.number().positive().default(50).describe('Growth of the error rate that fails.'),
    serverErrors: index_js_.z.boolean().default(true).describe('Any answer of 500 and above fails.'),
    falseAlarmRate: index_js_.z
        .number()
        .gt(0)
        .lt(0.5)
        .default(0.01)
        .describe('Share of good deployments that the statistical test may condemn.'),
});
const targetsSchema = index_js_.z.strictObject({
    successPercent: common/* percent */.KN.default(95).describe('Share of deployments that succeed.'),
    rollbackPercent: common/* percent */.KN.default(5).describe('Share of deployments that are rolled back.'),
    deployMinutes: index_js_.z.number().positive().default(3).describe('Minutes from push to served.'),
    verifyMinutes: index_js_.z.number().positive().default(1).describe('Minutes to a verdict.'),
});
const deploySchema = index_js_.z.strictObject({
    provider: providerSchema.optional(),
    environment: index_js_.z
        .string()
        .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/, 'letters, digits, dots, dashes and underscores')
        .default('production')
        .describe('Name of the environment in the ledger and in reports.'),
    branch: index_js_.z.string().optional().describe('Branch that is deployed; the base branch when absent.'),
    pollSeconds: index_js_.z.number().positive().default(10).describe('Time between two questions to the provider.'),
    timeoutSeconds: index_js_.z.number().positive().default(300).describe('A deployment that takes longer is given up.'),
    settleSeconds: index_js_.z.number().min(0).default(30).describe('Wait between served and verified.'),
    probes: index_js_.z.array(probeSchema).default([]).describe('Requests that have to succeed.'),
    control: common/* webAddress */.Dy
        .optional()
        .describe("Address of someone else that answers practically always; while it does not, failing probes are the runner's own trouble."),
    version: versionSchema.optional(),
    errors: index_js_.z
        .array(errorSourceSchema)
        .default([])
        .describe('Where error counts come from; the first that answers is used.'),
    judge: index_js_.z
        .enum(['exact', 'thresholds'])
        .default('exact')
        .describe('`thresholds` applies the limits below as written; `exact` looks closer first.'),
    thresholds: thresholdsSchema.prefault({}).describe('Hard stops, and how careful the judgement is.'),
    land: index_js_.z
        .enum(['pull-request', 'push'])
        .default('pull-request')
        .describe('How a fix of the class `safe` reaches the base branch; `push` falls back to a pull request where it has to. Every other class is always proposed.'),
    rollback: index_js_.z
        .enum(['push', 'pull-request', 'off'])
        .default('push')
        .describe('How a revert reaches the branch; `push` falls back to a pull request where it is not allowed.'),
    workflow: index_js_.z
        .string()
        .regex(/^[A-Za-z0-9._-]+\.ya?ml$/, 'the file name of a workflow')
        .optional()
        .describe('Workflow that deploys, started after a revert or a fix that was pushed: a push with the token of a workflow starts none.'),
    rollbackLimits: index_js_.z
        .strictObject({
        hour: index_js_.z.number().int().min(0).default(1).describe('Automatic reverts in an hour.'),
        day: index_js_.z.number().int().min(0).default(3).describe('Automatic reverts in a day.'),
    })
        .prefault({})
        .describe('More than these need a person.'),
    killSwitch: index_js_.z
        .string()
        .min(1)
        .default('caretaker:stop')
        .describe('Label of an open issue, put there by someone with write access, that stops reverts. When it cannot be read, nothing is reverted.'),
    migrations: index_js_.z
        .array(common/* glob */.TI)
        .default(['**/migrations/**', '**/migrate/**', '**/drizzle/**/*.sql', '**/*.prisma'])
        .describe('Paths whose change in the range needs a person.'),
    attempts: index_js_.z
        .number()
        .int()
        .min(1)
        .max(10)
        .default(3)
        .describe('Times that a change which breaks types or tests is mended by dropping what broke them; then it is given up.'),
    never: index_js_.z.array(common/* glob */.TI).default([]).describe('More paths whose changes are never deployed unattended.'),
    review: index_js_.z.array(common/* glob */.TI).default([]).describe('More paths whose changes a person reviews.'),
    targets: targetsSchema.prefault({}).describe('Figures that reports compare with.'),
});

;// CONCATENATED MODULE: ./build/config/sections/health.js


/** A path below the root of the repository, with slashes. */
const inside = index_js_.z
    .string()
    .min(1)
    .regex(/^(?![/\\]|[A-Za-z]:)(?!(?:.*[/\\])?\.\.(?:[/\\]|$))/, 'a path inside the repository');
const healthSchema = index_js_.z.strictObject({
    figures: inside
        .optional()
        .describe('JSON file, relative to the repository, in which a step before the scan writes what monitoring says; docs/reports.md.'),
    p95Ms: index_js_.z.number().positive().default(2_000).describe('Latency in milliseconds, 95th percentile.'),
    integrationSuccessPercent: common/* percent */.KN
        .default(99.9)
        .describe('Percent of calls to other systems that succeed.'),
});

;// CONCATENATED MODULE: ./build/config/sections/monitor.js


const monitor_kind = (name) => index_js_.z.literal(name).describe('Kind.');
const monitor_program = common/* command */.G5.describe('Program and arguments; exit code 0 is success.');
const thresholdSchema = index_js_.z.strictObject({
    path: index_js_.z.string().min(1).describe('JSON path of the value, e.g. `memory.percent`.'),
    is: common/* comparison */.my.default('>').describe('Comparison that makes it an issue.'),
    value: index_js_.z.union([index_js_.z.number(), index_js_.z.string(), index_js_.z.boolean()]).describe('What the value is compared with.'),
    severity: index_js_.z.enum(['warning', 'critical']).default('critical').describe('How bad it is.'),
    clearAt: index_js_.z.number().optional().describe('The issue ends only beyond this, so that it does not flap.'),
});
const checkCommon = {
    name: index_js_.z.string().min(1).describe('How reports call it.'),
    timeoutMs: index_js_.z.number().int().positive().default(5_000).describe('No answer by then is a failure.'),
    thresholds: index_js_.z.array(thresholdSchema).default([]).describe('Values of the answer that make an issue.'),
    failures: index_js_.z.number().int().min(1).default(2).describe('Failures in a row that make an issue.'),
};
const checkSchema = index_js_.z.discriminatedUnion('type', [
    index_js_.z.strictObject({ type: monitor_kind('http'), ...checkCommon, url: common/* webAddress */.Dy.describe('Address that is asked.') }),
    index_js_.z.strictObject({
        type: monitor_kind('tcp'),
        ...checkCommon,
        host: index_js_.z.string().min(1).describe('Host name.'),
        port: index_js_.z.number().int().min(1).max(65_535).describe('Port.'),
    }),
    index_js_.z.strictObject({ type: monitor_kind('command'), ...checkCommon, command: monitor_program }),
]);
const remedyCommon = {
    name: index_js_.z.string().min(1).describe('How reports call it.'),
    checks: index_js_.z.array(index_js_.z.string().min(1)).min(1).describe('Names of the checks that it may remedy.'),
    risk: index_js_.z.enum(['safe', 'major']).default('major').describe('Safe ones act at once; major ones by policy.'),
    timeoutSeconds: index_js_.z.number().positive().max(300).default(300).describe('Then a person is called.'),
};
const remedySchema = index_js_.z.discriminatedUnion('type', [
    index_js_.z.strictObject({ type: monitor_kind('command'), ...remedyCommon, command: monitor_program }),
    index_js_.z.strictObject({
        type: monitor_kind('http'),
        ...remedyCommon,
        url: common/* webAddress */.Dy.describe('Address that is asked.'),
        method: index_js_.z.enum(['POST', 'PUT', 'PATCH', 'DELETE']).default('POST').describe('Method of the request.'),
        tokenEnv: common/* environmentName */.VE.optional().describe('Environment variable that holds the token.'),
    }),
    index_js_.z.strictObject({
        type: monitor_kind('render'),
        ...remedyCommon,
        service: index_js_.z.string().min(1).describe('Id of the service.'),
        action: index_js_.z.enum(['restart', 'scale']).describe('What is done to it.'),
        instances: index_js_.z.number().int().positive().optional().describe('Instances after scaling.'),
        tokenEnv: common/* environmentName */.VE.optional().describe('Environment variable that holds the token.'),
    }),
    index_js_.z.strictObject({
        type: monitor_kind('workflow'),
        ...remedyCommon,
        workflow: index_js_.z.string().min(1).describe('File name of the workflow that is dispatched.'),
    }),
]);
const monitorSchema = index_js_.z.strictObject({
    enabled: index_js_.z.boolean().default(true).describe('Off: nothing is checked.'),
    mode: index_js_.z
        .enum(['monitor-only', 'act'])
        .default('monitor-only')
        .describe('`monitor-only` records what it would have done.'),
    major: index_js_.z.enum(['ask', 'act']).default('ask').describe('Whether major remedies act or ask.'),
    notifications: index_js_.z.boolean().default(true).describe('Off: issues are only recorded.'),
    intervalSeconds: index_js_.z.number().positive().default(30).describe('Time between checks.'),
    issueIntervalSeconds: index_js_.z.number().positive().default(10).describe('Time between checks during an issue.'),
    watchMinutes: index_js_.z.number().positive().default(10).describe('Length of one watch inside a workflow run.'),
    strikes: index_js_.z
        .number()
        .int()
        .positive()
        .default(3)
        .describe('Failures after which a remedy is not tried again.'),
    checks: index_js_.z.array(checkSchema).default([]).describe('What is watched.'),
    remedies: index_js_.z.array(remedySchema).default([]).describe('What may be done about an issue.'),
});

// EXTERNAL MODULE: ./build/core/finding.js
var finding = __nccwpck_require__(4823);
;// CONCATENATED MODULE: ./build/config/sections/notify.js



const NEWS = ['incident', 'security', 'data', 'cost', 'blocked', 'deployment', 'report'];
const notify_kind = (name) => index_js_.z.literal(name).describe('Kind.');
const urlEnv = common/* environmentName */.VE.describe('Environment variable that holds the address.');
const notify_common = {
    name: index_js_.z.string().min(1).describe('How reports call it.'),
    news: index_js_.z
        .array(index_js_.z.enum(NEWS))
        .default(['incident', 'security', 'data', 'cost', 'blocked'])
        .describe('What is sent; routine news is not.'),
    minimum: index_js_.z.enum(finding/* SEVERITIES */.oC).default('high').describe('Less bad news is not sent.'),
};
const channelSchema = index_js_.z.discriminatedUnion('type', [
    index_js_.z.strictObject({ type: notify_kind('slack'), ...notify_common, urlEnv }),
    index_js_.z.strictObject({ type: notify_kind('webhook'), ...notify_common, urlEnv }),
    index_js_.z.strictObject({
        type: notify_kind('issue'),
        ...notify_common,
        labels: index_js_.z.array(index_js_.z.string().min(1)).default([]).describe('Labels of the issue.'),
    }),
    index_js_.z.strictObject({
        type: notify_kind('command'),
        ...notify_common,
        command: common/* command */.G5.describe('Program and arguments; gets the message on standard input.'),
    }),
]);
const notifySchema = index_js_.z.strictObject({
    channels: index_js_.z
        .array(channelSchema)
        .default([])
        .describe('Where news goes. Addresses are secrets: name the environment variable that holds them.'),
    expireHours: index_js_.z.number().positive().default(24).describe('Undelivered news is given up after this.'),
});

// EXTERNAL MODULE: ./build/config/sections/orchestrator.js
var orchestrator = __nccwpck_require__(9350);
;// CONCATENATED MODULE: ./build/config/sections/pulse.js


const projectSchema = index_js_.z.strictObject({
    name: index_js_.z.string().min(1).describe('How reports call it.'),
    repository: index_js_.z
        .string()
        .regex(/^[\w.-]+\/[\w.-]+$/, 'owner/name')
        .optional()
        .describe('`owner/name`; this repository when absent.'),
    vision: index_js_.z.string().min(1).optional().describe('Path of the document that is read before work.'),
});
const inboxSchema = index_js_.z.strictObject({
    labels: index_js_.z
        .array(index_js_.z.string().min(1))
        .default(['caretaker'])
        .describe('Issues with these labels are messages.'),
    directory: index_js_.z.string().min(1).optional().describe('Directory of messages, for local runs.'),
});
const queueSchema = index_js_.z.strictObject({
    ready: index_js_.z
        .array(index_js_.z.string().min(1))
        .default(['ready'])
        .describe('Labels or columns of tasks that may be taken.'),
    review: index_js_.z.string().min(1).default('review').describe('Label or column of finished work.'),
});
const INFRASTRUCTURE = ['**/Dockerfile*', '.github/workflows/**', '**/migrations/**', '**/*.tf'];
const pulseSchema = index_js_.z.strictObject({
    baseBranch: index_js_.z
        .string()
        .optional()
        .describe('Branch that work starts from and targets; `baseBranch` when absent.'),
    projects: index_js_.z.array(projectSchema).default([]).describe('Projects that a pulse looks after.'),
    inbox: inboxSchema.prefault({}).describe('Where messages come from.'),
    queue: queueSchema.prefault({}).describe('Where tasks come from.'),
    memoryEntries: index_js_.z
        .number()
        .int()
        .positive()
        .default(2_000)
        .describe('Memories kept; the least useful go first.'),
    infrastructure: index_js_.z
        .array(common/* glob */.TI)
        .default(INFRASTRUCTURE)
        .describe('Paths whose pull requests are reviewed for operations.'),
});

;// CONCATENATED MODULE: ./build/config/sections/repository.js


const packageSchema = index_js_.z.strictObject({
    path: index_js_.z.string().describe('Directory relative to the repository root; `.` is the root.'),
    coverage: common/* percent */.KN.optional().describe('Line coverage threshold in percent; `scan.coverage` when absent.'),
    published: index_js_.z
        .boolean()
        .optional()
        .describe('Whether others install this package: its exports are then never removed.'),
});
const script = (what, detail) => common/* command */.G5.optional().describe(`${what}, as program and arguments; no shell takes part. ${detail}`);
const commandsSchema = index_js_.z.strictObject({
    install: script('Installs the dependencies', 'Follows from the lockfile when absent.'),
    test: script('Runs the tests once', 'Found in package.json when absent.'),
    typecheck: script('Checks types without writing files', 'Found in package.json when absent.'),
    lint: script('Lints without changing files', 'Found in package.json when absent.'),
    build: script('Builds', 'Found in package.json when absent.'),
    format: script('Formats', 'Found in package.json when absent.'),
});
const tenancySchema = index_js_.z.strictObject({
    keys: index_js_.z
        .array(index_js_.z.string().min(1))
        .optional()
        .describe('Columns that name the tenant; learned from the schema when absent.'),
    brandKeys: index_js_.z.array(index_js_.z.string().min(1)).default([]).describe('Columns that name a brand inside a tenant.'),
    globalModels: index_js_.z.array(index_js_.z.string().min(1)).default([]).describe('Models that belong to no tenant.'),
    guards: index_js_.z.array(index_js_.z.string().min(1)).default([]).describe('Names (globs) of functions that check ownership.'),
    scopedClients: index_js_.z
        .array(index_js_.z.string().min(1))
        .default([])
        .describe('Names (globs) of database clients that scope every query by themselves.'),
    ignore: index_js_.z
        .array(common/* glob */.TI)
        .default([])
        .describe('Paths in which queries run for all tenants on purpose (jobs, admin).'),
});
const integrationSchema = index_js_.z.strictObject({
    name: index_js_.z.string().min(1).describe('How reports call it.'),
    modules: index_js_.z.array(index_js_.z.string().min(1)).default([]).describe('Package names or path globs of its client.'),
    hosts: index_js_.z.array(index_js_.z.string().min(1)).default([]).describe('Host names that its calls go to.'),
    authority: index_js_.z
        .boolean()
        .default(false)
        .describe('The external system holds the truth: a local write must follow its success.'),
    requestsPerSecond: index_js_.z.number().positive().optional().describe('Limit that a rate limiter has to keep.'),
    timeoutMs: index_js_.z.number().int().positive().optional().describe('Time-out that its calls should have.'),
});

;// CONCATENATED MODULE: ./build/config/sections/scan.js



const hours = (value) => index_js_.z.number().min(0).default(value).describe('Hours after which this tier is due again; 0 means every run.');
const suppression = index_js_.z.strictObject({
    rule: index_js_.z.string().min(1).describe('Rule id, or `pack/*` for all rules of a pack.'),
    paths: index_js_.z.array(common/* glob */.TI).min(1).describe('Where it is silenced.'),
    reason: index_js_.z.string().min(3).describe('Why; shown in reports.'),
});
const bundle = index_js_.z.strictObject({
    name: index_js_.z.string().min(1).describe('How reports call it.'),
    files: index_js_.z.array(common/* glob */.TI).min(1).describe('Files of the build whose sizes are summed.'),
});
const scanSchema = index_js_.z.strictObject({
    include: index_js_.z.array(common/* glob */.TI).default([]).describe('Scan only these paths; everything when empty.'),
    exclude: index_js_.z.array(common/* glob */.TI).default([]).describe('Paths that are not scanned.'),
    tiers: index_js_.z
        .array(index_js_.z.enum(finding/* TIERS */.iB))
        .default([...finding/* TIERS */.iB])
        .describe('Tiers that are scanned at all.'),
    cadenceHours: index_js_.z
        .strictObject({
        critical: hours(0),
        coverage: hours(20),
        performance: hours(160),
        quality: hours(160),
        integration: hours(20),
    })
        .prefault({})
        .describe('A tier is due when its last scan is older than this; 0 means every run.'),
    rules: index_js_.z
        .record(index_js_.z.string(), index_js_.z.enum(['off', 'on', ...finding/* SEVERITIES */.oC]))
        .default({})
        .describe('Switches a rule off or changes its severity, by rule id.'),
    suppress: index_js_.z.array(suppression).default([]).describe('Findings that are known and accepted.'),
    coverage: common/* percent */.KN
        .default(80)
        .describe('Line coverage threshold in percent for packages without their own.'),
    bundles: index_js_.z.array(bundle).default([]).describe('Build output whose growth is watched.'),
    bundleGrowthPercent: index_js_.z
        .number()
        .positive()
        .default(10)
        .describe('Growth since the last recorded build that makes a finding.'),
    failOn: index_js_.z
        .enum([...finding/* SEVERITIES */.oC, 'never'])
        .default('never')
        .describe('`scan` exits with 1 when a finding is at least this bad.'),
    maxFileBytes: index_js_.z.number().int().positive().default(1_000_000).describe('Larger source files are skipped.'),
    toolTimeoutSeconds: index_js_.z
        .number()
        .int()
        .positive()
        .default(900)
        .describe("Time limit for one run of the repository's tools."),
});
const scan_targetsSchema = index_js_.z.strictObject({
    testsAddedWeekly: index_js_.z.number().min(0).default(5).describe('Tests added in a week.'),
    performanceFixesWeekly: index_js_.z.number().min(0).default(3).describe('Performance fixes in a week.'),
    deadLinesRemovedWeekly: index_js_.z.number().min(0).default(10).describe('Dead lines removed in a week.'),
    indexesWeekly: index_js_.z.number().min(0).default(2).describe('Indexes proposed in a week.'),
});

// EXTERNAL MODULE: ./build/config/sections/executor.js
var executor = __nccwpck_require__(9863);
;// CONCATENATED MODULE: ./build/config/sections/session.js




/** What may be done about a finding without asking. */
const decisionSchema = index_js_.z.enum(['act', 'ask', 'report']);
const policySchema = index_js_.z.strictObject({
    categories: index_js_.z
        .partialRecord(index_js_.z.enum(finding/* CATEGORIES */.R6), decisionSchema)
        .default({})
        .describe('Overrides the default decision for a category.'),
    rules: index_js_.z.record(index_js_.z.string(), decisionSchema).default({}).describe('Overrides the decision for one rule.'),
    neverTouch: index_js_.z.array(common/* glob */.TI).default([]).describe('Paths that no fixer or executor may change.'),
    strikes: index_js_.z.number().int().positive().default(3).describe('Failed fixes after which a finding is parked.'),
    approval: index_js_.z
        .enum(['none', 'required'])
        .default('none')
        .describe('`required`: the session stops at a plan until a person approves it.'),
    emergency: index_js_.z
        .enum(['critical', 'high', 'off'])
        .default('critical')
        .describe('Severity from which a new finding of the critical tier stops the session and is fixed before anything else.'),
    allowCommands: index_js_.z
        .array(common/* command */.G5)
        .default([])
        .describe("Commands a session may run besides the repository's scripts."),
});
const budgetSchema = index_js_.z.strictObject({
    files: index_js_.z.number().int().min(1).max(50).default(5).describe('Files that a session may change.'),
    lines: index_js_.z
        .number()
        .int()
        .min(1)
        .max(500)
        .default(50)
        .describe('Added plus deleted lines that a session may change.'),
});
const pullsSchema = index_js_.z.strictObject({
    labels: index_js_.z
        .array(index_js_.z.string().min(1).max(50))
        .max(20)
        .default(['caretaker'])
        .describe('Labels of its pull requests; the first one marks what is its own.'),
    draft: index_js_.z.boolean().default(false).describe('Open pull requests as drafts.'),
    open: index_js_.z
        .number()
        .int()
        .min(1)
        .default(5)
        .describe('Most pull requests of its own that are open at a time; security fixes are let through.'),
    hourly: index_js_.z
        .number()
        .int()
        .min(1)
        .default(2)
        .describe('Most pull requests that it opens in an hour; security fixes are let through.'),
    template: index_js_.z
        .string()
        .min(1)
        .optional()
        .describe("Pull request template to fill in; the repository's own when absent."),
});
const dashboardSchema = index_js_.z.strictObject({
    enabled: index_js_.z.boolean().default(true).describe('Keep one issue that shows and steers everything.'),
    title: index_js_.z.string().min(1).max(200).default('Caretaker dashboard').describe('Title of that issue.'),
});
const sessionSchema = index_js_.z.strictObject({
    budget: budgetSchema.prefault({}).describe('The most that one session may change, on the real diff.'),
    branchPrefix: index_js_.z
        .string()
        .default('automation/continuous-maintenance')
        .describe('The date is appended: `<prefix>-YYYY-MM-DD`.'),
    tag: index_js_.z.string().default('[continuous-agent]').describe('Marks every commit of a session.'),
    lockMinutes: index_js_.z.number().positive().default(15).describe('Time to live of a lock.'),
    timeLimitMinutes: index_js_.z
        .number()
        .positive()
        .default(60)
        .describe('A session ends itself after this; the tools of its scan may take half of it.'),
    baselineRuns: index_js_.z
        .number()
        .int()
        .min(1)
        .max(10)
        .default(2)
        .describe('Runs of a failing test suite that tell flaky tests apart.'),
    requireTests: index_js_.z
        .boolean()
        .default(true)
        .describe('Land nothing in a repository whose tests cannot vouch for it.'),
    copy: index_js_.z
        .array(common/* glob */.TI)
        .default([])
        .describe('Ignored files of the checkout, such as `packages/*/dist/**`, that the tests need and that are copied into the worktree. Files named `.env*` only by a glob whose last part begins so.'),
    author: index_js_.z
        .strictObject({
        name: index_js_.z.string().min(1).describe('Name on commits.'),
        email: index_js_.z.string().min(3).describe('Address on commits.'),
    })
        .default({ name: 'caretaker', email: 'caretaker@users.noreply.github.com' })
        .describe('Author of the commits.'),
    pulls: pullsSchema.prefault({}).describe('Pull requests that carry the changes.'),
    dashboard: dashboardSchema.prefault({}).describe('The issue that shows what is open, held and parked.'),
    redBase: index_js_.z
        .enum(['report', 'propose', 'land'])
        .default('propose')
        .describe('When a commit broke the tests of the base branch: `report` tells of it in an issue, `propose` opens a pull request with its revert, `land` pushes the revert to the base branch.'),
    redBaseWindow: index_js_.z
        .number()
        .int()
        .min(1)
        .max(1000)
        .default(100)
        .describe('Commits of the base branch, from its tip, that are searched for the one that broke the tests.'),
    executor: executor/* executorSchema */.I
        .optional()
        .describe('A program (a coding agent, a script) for findings that no fixer covers; docs/executors.md.'),
});

;// CONCATENATED MODULE: ./build/config/schema.js










/** The newest version of the file's format that this release reads. */
const CONFIG_VERSION = 1;
/**
 * `.github/caretaker.yml`. Every part is optional: what is absent is discovered or has a default.
 */
const configSchema = index_js_.z.strictObject({
    $schema: index_js_.z.string().optional().describe('Address of the JSON Schema, for editors.'),
    version: index_js_.z.literal(CONFIG_VERSION).default(CONFIG_VERSION).describe("Version of this file's format."),
    baseBranch: index_js_.z.string().optional().describe('Branch that work starts from; the default branch when absent.'),
    packages: index_js_.z
        .record(index_js_.z.string(), packageSchema)
        .default({})
        .describe('Corrects what is found out about packages, by a name of your choice.'),
    commands: commandsSchema.prefault({}).describe('Corrects the commands of the root package.'),
    tenancy: tenancySchema.prefault({}).describe('Who owns rows, and what checks it.'),
    integrations: index_js_.z.array(integrationSchema).default([]).describe('External systems that are called.'),
    scan: scanSchema.prefault({}).describe('What is scanned, how often, and by which rules.'),
    session: sessionSchema.prefault({}).describe('How a change is made.'),
    policy: policySchema.prefault({}).describe('What may be changed without asking.'),
    targets: scan_targetsSchema.prefault({}).describe('Weekly figures that reports compare with.'),
    health: healthSchema
        .prefault({})
        .describe('Monthly health score; its target for coverage is `scan.coverage`.'),
    deploy: deploySchema
        .prefault({})
        .describe('Deployment verification and rollback; takes effect when that system is used.'),
    monitor: monitorSchema
        .prefault({})
        .describe('Health checks and remedies; takes effect when that system is used.'),
    orchestrator: orchestrator/* orchestratorSchema */.a
        .prefault({})
        .describe('Weekly improvement; takes effect when that system is used.'),
    pulse: pulseSchema
        .prefault({})
        .describe('Inbox, queue and memory of the pulse; takes effect when that system is used.'),
    notify: notifySchema.prefault({}).describe('Who is told; takes effect when a system has news.'),
});
/** The configuration of a repository that has no file. */
function defaultConfig() {
    return configSchema.parse({});
}


/***/ }),

/***/ 3119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   TI: () => (/* binding */ glob),
/* harmony export */   VE: () => (/* binding */ environmentName),
/* harmony export */   my: () => (/* binding */ comparison)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(824);

/** Glob as picomatch reads it, relative to the repository root. */
const glob = zod__WEBPACK_IMPORTED_MODULE_0__.z.string().min(1);
/** A command without a shell: program and arguments. */
const command = zod__WEBPACK_IMPORTED_MODULE_0__.z.array(zod__WEBPACK_IMPORTED_MODULE_0__.z.string().min(1)).min(1);
/** The name of an environment variable: secrets are named in the file, never written into it. */
const environmentName = zod__WEBPACK_IMPORTED_MODULE_0__.z
    .string()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable');
/** An address of the web. */
const webAddress = zod__WEBPACK_IMPORTED_MODULE_0__.z.url({ protocol: /^https?$/ });
const PERCENT = { min: 0, max: 100 };
/** A figure from 0 to 100. */
const percent = zod__WEBPACK_IMPORTED_MODULE_0__.z.number().min(PERCENT.min).max(PERCENT.max);
/** How a figure is compared with its limit. */
const comparison = zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(['>', '>=', '<', '<=', '==', '!=']);


/***/ }),

/***/ 9863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ executorSchema),
/* harmony export */   p: () => (/* binding */ PROMPT_PLACEHOLDER)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(824);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3119);


/** With these the workflow, git or a package manager authenticate or are steered: no executor gets them (CM-18). */
const WITHHELD = /^(?:GITHUB_|GH_|GITLAB_|CI_JOB_|ACTIONS_|RUNNER_|INPUT_|STATE_|GIT_|SSH_|npm_|NPM_|NODE_)/i;
const handedOn = _common_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentName */ .VE.refine((name) => !WITHHELD.test(name), {
    error: 'a variable that no executor may have: it authenticates or steers the workflow, git or npm',
});
/** Where the path of the prompt file goes among the arguments. */
const PROMPT_PLACEHOLDER = '{prompt}';
const KILOBYTE = 1024;
const executorSchema = zod__WEBPACK_IMPORTED_MODULE_0__.z.strictObject({
    command: zod__WEBPACK_IMPORTED_MODULE_0__.z
        .string()
        .min(1)
        .describe('The program: a name that PATH finds, or a path in the repository such as `./tools/agent.mjs`.'),
    args: zod__WEBPACK_IMPORTED_MODULE_0__.z
        .array(zod__WEBPACK_IMPORTED_MODULE_0__.z.string())
        .default([])
        .describe('Its arguments; `{prompt}` stands for the path of the prompt file, which comes last when neither this nor `stdin` is used.'),
    stdin: zod__WEBPACK_IMPORTED_MODULE_0__.z.boolean().default(false).describe('The prompt is on standard input.'),
    env: zod__WEBPACK_IMPORTED_MODULE_0__.z
        .array(handedOn)
        .max(50)
        .default([])
        .describe('Names of the environment variables that it gets besides PATH and the language.'),
    timeLimitMinutes: zod__WEBPACK_IMPORTED_MODULE_0__.z
        .number()
        .positive()
        .default(20)
        .describe('It is stopped after this, or after half of what is left of the session.'),
    outputLimitBytes: zod__WEBPACK_IMPORTED_MODULE_0__.z
        .number()
        .int()
        .min(KILOBYTE)
        .default(4 * KILOBYTE * KILOBYTE)
        .describe('It is stopped when it has printed more.'),
    attempts: zod__WEBPACK_IMPORTED_MODULE_0__.z.number().int().min(1).max(20).default(2).describe('Most findings that it gets in one session.'),
    dependencies: zod__WEBPACK_IMPORTED_MODULE_0__.z
        .enum(['copy', 'none'])
        .default('copy')
        .describe('`copy`: it gets a copy of the installed packages, so that it can run the tests.'),
});


/***/ }),

/***/ 9350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ orchestratorSchema),
/* harmony export */   d: () => (/* binding */ AREA_NAMES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(824);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3119);


/** The nine areas of a weekly iteration (OR-02). */
const AREA_NAMES = [
    'backend',
    'frontend',
    'databases',
    'security',
    'performance',
    'infrastructure',
    'documentation',
    'testing',
    'monitoring',
];
const areaSchema = zod__WEBPACK_IMPORTED_MODULE_0__.z.strictObject({
    enabled: zod__WEBPACK_IMPORTED_MODULE_0__.z.boolean().default(true).describe('Off: the area is not assessed.'),
    paths: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(_common_js__WEBPACK_IMPORTED_MODULE_1__/* .glob */ .TI).default([]).describe('Paths that it owns; found out when empty.'),
});
const criteriaSchema = zod__WEBPACK_IMPORTED_MODULE_0__.z.strictObject({
    coverage: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN.default(80).describe('Line coverage in percent, back and front.'),
    apiP99Ms: zod__WEBPACK_IMPORTED_MODULE_0__.z.number().positive().default(500).describe('99th percentile of API latency.'),
    searchMs: zod__WEBPACK_IMPORTED_MODULE_0__.z.number().positive().default(500).describe('Latency of search.'),
    uiMs: zod__WEBPACK_IMPORTED_MODULE_0__.z.number().positive().default(300).describe('Latency of the user interface.'),
});
const benchmarkSchema = zod__WEBPACK_IMPORTED_MODULE_0__.z.strictObject({
    command: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5.describe('Program and arguments; prints JSON such as `{"parse": 12.5}`, lower is better.'),
    tolerancePercent: zod__WEBPACK_IMPORTED_MODULE_0__.z
        .number()
        .min(0)
        .default(10)
        .describe('A figure may grow by this much: measurements differ from run to run.'),
});
const orchestratorSchema = zod__WEBPACK_IMPORTED_MODULE_0__.z.strictObject({
    areas: zod__WEBPACK_IMPORTED_MODULE_0__.z
        .partialRecord(zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(AREA_NAMES), areaSchema)
        .default({})
        .describe('Switches areas off or says what they own.'),
    areasPerIteration: zod__WEBPACK_IMPORTED_MODULE_0__.z
        .number()
        .int()
        .min(1)
        .max(AREA_NAMES.length)
        .default(3)
        .describe('Areas of one iteration.'),
    timeBudgetMinutes: zod__WEBPACK_IMPORTED_MODULE_0__.z.number().positive().default(90).describe('An iteration ends itself after this.'),
    branchPrefix: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().default('automation/quality').describe('The iteration is appended.'),
    benchmark: benchmarkSchema
        .optional()
        .describe('Measured three times before and after a change; its medians are compared.'),
    criteria: criteriaSchema.prefault({}).describe('Figures of the scorecard.'),
});


/***/ }),

/***/ 1822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ packageOf)
/* harmony export */ });
/** What a repository is made of, found out without configuration. */
/** Packages by directory, made once for each shape: rules ask for the owner of every finding and file. */
const directories = new WeakMap();
function byDirectory(shape) {
    const known = directories.get(shape);
    if (known !== undefined)
        return known;
    const index = new Map(shape.packages.map((member) => [member.directory, member]));
    directories.set(shape, index);
    return index;
}
/** The innermost package that owns a path; the root package when no other does. */
function packageOf(shape, path) {
    const index = byDirectory(shape);
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
        const owner = index.get(path.slice(0, end));
        if (owner !== undefined)
            return owner;
    }
    return index.get('');
}


/***/ }),

/***/ 4691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ DEPLOYMENT_STATES)
/* harmony export */ });
/** The words of deployments. A deployment is one attempt to bring one commit to one environment. */
/**
 * Where a deployment stands, in words that all providers are translated to. `ready` means that the provider
 * has finished, not that this commit is what users get: that is `Served`.
 */
const DEPLOYMENT_STATES = [
    'queued',
    'building',
    'deploying',
    'ready',
    'failed',
    'cancelled',
    'inactive',
];


/***/ }),

/***/ 2807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ SuiteError),
/* harmony export */   Rr: () => (/* binding */ exitCodeFor),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dc: () => (/* binding */ EXIT)
/* harmony export */ });
/** Known to every bundle: each has its own copy of the class, and an error may cross from one to another. */
const BRAND = Symbol.for('caretaker.SuiteError');
/** The only error that the suite throws on purpose. Expected outcomes are values, not errors. */
class SuiteError extends Error {
    static [Symbol.hasInstance](value) {
        return typeof value === 'object' && value !== null && BRAND in value;
    }
    [BRAND] = true;
    kind;
    code;
    hint;
    problems;
    constructor(message, options) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'SuiteError';
        this.kind = options.kind;
        this.code = options.code;
        this.hint = options.hint;
        this.problems = options.problems ?? [];
    }
}
/** Exit codes of the command line; documented in docs/cli.md. */
const EXIT = { ok: 0, findings: 1, badInput: 2, refused: 3, internal: 4 };
/** Maps an error to the exit code that tells a script who has to act. */
function exitCodeFor(error) {
    if (!(error instanceof SuiteError))
        return EXIT.internal;
    switch (error.kind) {
        case 'config':
        case 'input':
            return EXIT.badInput;
        case 'refused':
            return EXIT.refused;
        default:
            return EXIT.internal;
    }
}
/** The message of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 4823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   R6: () => (/* binding */ CATEGORIES),
/* harmony export */   iB: () => (/* binding */ TIERS),
/* harmony export */   ix: () => (/* binding */ CONFIDENCES),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** The five tiers in scan order (CM-01). */
const TIERS = ['critical', 'coverage', 'performance', 'quality', 'integration'];
/** From worst to least. */
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];
/** How sure the rule is: high may be acted on, medium is reported, low is shown on demand. */
const CONFIDENCES = ['high', 'medium', 'low'];
/** What a session is about: it takes findings of one category only (CM-11). */
const CATEGORIES = [
    'dependencies',
    'tests',
    'types',
    'tenancy',
    'coverage',
    'performance',
    'lint',
    'dead-code',
    'cycles',
    'integration',
    'improvement',
];
/** Sorts by tier, then severity, confidence, rule, path and position: the order of every report. */
function compareFindings(a, b) {
    return (TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence) ||
        compareText(a.rule, b.rule) ||
        compareText(a.path, b.path) ||
        a.range.start.line - b.range.start.line ||
        a.range.start.column - b.range.start.column);
}
/** Orders by code units: the same on every machine, unlike a locale's order. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** True when `severity` is at least as bad as `threshold`. */
function atLeast(severity, threshold) {
    return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}


/***/ }),

/***/ 4022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ lastWords)
/* harmony export */ });
/** What git said last on its error output: counters that redraw themselves and all but the last lines left out. */
function lastWords(stderr) {
    return stderr
        .split('\n')
        .map((line) => line.slice(line.lastIndexOf('\r') + 1).trim())
        .filter((line) => line !== '')
        .slice(-4)
        .join('\n');
}


/***/ }),

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/** JSON with sorted keys: the same bytes for the same data, fit for hashing. */
function canonicalJson(value) {
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    const entries = Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`);
    return `{${entries.join(',')}}`;
}


/***/ }),

/***/ 2146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   mK: () => (/* binding */ loadDocumentsOfTree),
/* harmony export */   tu: () => (/* binding */ loadDocuments),
/* harmony export */   wz: () => (/* binding */ isDocument)
/* harmony export */ });
/* harmony import */ var _source_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6045);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4450);


/** A schema or a migration may be long; a dump is not worth reading. */
const MAX_SQL_BYTES = 1_000_000;
const MAX_BYTES = 400_000;
const NAMES = new Set([
    'package.json',
    'pnpm-workspace.yaml',
    'lerna.json',
    'nx.json',
    'project.json',
    'turbo.json',
    'rush.json',
    'deno.json',
    'deno.jsonc',
    'jsr.json',
    'biome.json',
    'biome.jsonc',
    'knip.json',
    'knip.jsonc',
    'components.json',
    'vercel.json',
    'nest-cli.json',
    'angular.json',
    'app.json',
    'wrangler.toml',
    'wrangler.json',
    'wrangler.jsonc',
    'netlify.toml',
    'railway.toml',
    'railway.json',
    'fly.toml',
    'bunfig.toml',
    'serverless.yml',
    'serverless.yaml',
    'render.yaml',
    'lefthook.yml',
    'action.yml',
    'action.yaml',
    'Makefile',
    'Procfile',
    'CODEOWNERS',
    'pull_request_template.md',
    'PULL_REQUEST_TEMPLATE.md',
    '.npmignore',
    '.gitlab-ci.yml',
    '.babelrc',
    '.swcrc',
    '.dependency-cruiser.json',
]);
const PATTERNS = [
    /(?:tsconfig|jsconfig)[^/]*\.json$/,
    // Shared settings of a workspace: `packages/tsconfig/base.json`.
    /(?:^|\/)[\w-]*(?:tsconfig|ts-config|typescript-config)[\w-]*\/[^/]+\.json$/,
    /\.(?:prisma|html)$/,
    /(?:\.config|(?:^|\/)medusa-config)\.(?:[cm]?[jt]sx?|json)$/,
    /(?:^|\/)\.[\w-]+rc(?:\.(?:json|jsonc|ya?ml|[cm]?js|ts))?$/,
    /(?:^|\/)\.github\/(?:workflows|actions)\/.*\.ya?ml$/,
    /(?:^|\/)\.github\/caretaker\.ya?ml$/,
    /(?:^|\/)(?:\.husky|\.circleci|\.storybook)\/[^/]+$/,
    /(?:^|\/)(?:Dockerfile|docker-compose|compose)[^/]*$/,
    /\.(?:sh|css|scss|less)$/,
    /(?:^|\/)(?:pre-commit|commit-msg|pre-push)$/,
];
/** True for tracked text that tells about the project rather than being its code. */
function isDocument(path) {
    if ((0,_source_files_js__WEBPACK_IMPORTED_MODULE_0__/* .isForeign */ .jq)(path))
        return false;
    const name = path.slice(path.lastIndexOf('/') + 1);
    return NAMES.has(name) || path.endsWith('.sql') || PATTERNS.some((pattern) => pattern.test(path));
}
function isWanted(file) {
    return isDocument(file.path) && file.size <= (file.path.endsWith('.sql') ? MAX_SQL_BYTES : MAX_BYTES);
}
/** Loads the manifests, settings and schemas of a tree that was already listed. */
async function loadDocumentsOfTree(git, tree) {
    const texts = new Map();
    const byBlob = new Map();
    for (const file of tree.files) {
        if (!isWanted(file))
            continue;
        if (file.text !== undefined)
            texts.set(file.path, file.text);
        else
            byBlob.set(file.id, [...(byBlob.get(file.id) ?? []), file.path]);
    }
    for await (const blob of git.readBlobs([...byBlob.keys()])) {
        const decoded = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D)(blob.content);
        if (decoded.kind !== 'text')
            continue;
        for (const path of byBlob.get(blob.id) ?? [])
            texts.set(path, decoded.text);
    }
    return { paths: tree.files.map((file) => file.path), text: (path) => texts.get(path) };
}
/** Loads the manifests, settings and schemas at a commit. */
async function loadDocuments(git, commit, overlay) {
    return loadDocumentsOfTree(git, await (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readTree */ .Z)(git, commit, overlay));
}


/***/ }),

/***/ 9846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ languageOf),
/* harmony export */   x: () => (/* binding */ placementOf)
/* harmony export */ });
const LANGUAGES = {
    ts: 'ts',
    mts: 'ts',
    cts: 'ts',
    tsx: 'tsx',
    js: 'js',
    mjs: 'js',
    cjs: 'js',
    jsx: 'jsx',
};
/** Language by extension; undefined for files that hold no code. */
function languageOf(path) {
    if (/\.d\.[cm]?ts$|\.d\.[\w-]+\.ts$/.test(path))
        return 'dts';
    const dot = path.lastIndexOf('.');
    return dot < 0 ? undefined : LANGUAGES[path.slice(dot + 1)];
}
/**
 * The part of a path that extractors may see, and that is therefore part of the cache key: the whole
 * path where frameworks give it a meaning, else only the name's endings. So a renamed file keeps its facts.
 */
function placementOf(path) {
    if (/(?:^|\/)(?:app|pages|routes|api)\//.test(path))
        return path;
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.indexOf('.', 1);
    return `module${dot < 0 ? '' : name.slice(dot)}`;
}


/***/ }),

/***/ 8732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ edgeStrength),
/* harmony export */   ZN: () => (/* binding */ isReplaceable),
/* harmony export */   lc: () => (/* binding */ adjacency)
/* harmony export */ });
/** True when the target exports the name as nothing but a type. */
function isTypeExport(facts, path, name) {
    const named = facts.files.get(path)?.exports.filter((item) => item.name === name) ?? [];
    return named.length > 0 && named.every((item) => item.typeOnly);
}
function bindingStrength(binding, edge, facts, keepsImports) {
    if (binding.typeOnly)
        return 'type';
    if (keepsImports)
        return 'runtime';
    if (edge.fact.kind === 're-export') {
        return binding.imported !== '*' && isTypeExport(facts, edge.to, binding.imported) ? 'type' : 'runtime';
    }
    // Without a use as a value the compiler and the bundlers drop the import.
    return binding.valueUses > 0 && !isTypeExport(facts, edge.to, binding.imported) ? 'runtime' : 'type';
}
/** Whether an edge survives compilation under the settings of its file. */
function edgeStrength(edge, facts, graph) {
    const { fact } = edge;
    if (fact.kind === 'mock')
        return 'none';
    if (fact.kind === 'dynamic' || fact.kind === 'require')
        return 'deferred';
    const language = facts.files.get(edge.from)?.language;
    // `import { type A }` may keep an empty import, but nothing of it is read while loading.
    if (fact.typeOnly)
        return 'type';
    if (language === 'dts')
        return 'type';
    if (fact.sideEffect)
        return 'runtime';
    const scripted = language === 'js' || language === 'jsx';
    const keeps = scripted || graph.settingsFor(edge.from).keepsImports;
    return fact.bindings.some((binding) => bindingStrength(binding, edge, facts, keeps) === 'runtime')
        ? 'runtime'
        : 'type';
}
/** Targets of each file over the edges that a test lets through, without repeats and in a fixed order. */
function adjacency(graph, wanted) {
    const targets = new Map();
    for (const edge of graph.edges) {
        if (!wanted(edge))
            continue;
        const known = targets.get(edge.from);
        if (known)
            known.add(edge.to);
        else
            targets.set(edge.from, new Set([edge.to]));
    }
    return new Map([...targets].map(([from, to]) => [from, [...to].sort()]));
}
/** True for an import written for values of which only types are used: `import type` would do. */
function isReplaceable(edge, facts) {
    const { fact } = edge;
    const file = facts.files.get(edge.from);
    if (file === undefined || (file.language !== 'ts' && file.language !== 'tsx'))
        return false;
    if (fact.kind !== 'import' || fact.typeOnly || fact.sideEffect || fact.bindings.length === 0)
        return false;
    return fact.bindings.every((binding) => binding.typeOnly || (binding.valueUses === 0 && binding.typeUses > 0));
}


/***/ }),

/***/ 5040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ traceExports),
/* harmony export */   Z: () => (/* binding */ reachableFiles)
/* harmony export */ });
/* harmony import */ var _config_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1822);

const STRENGTH = { exposed: 1, test: 2, source: 3 };
const ALL = '*';
class Tracer {
    facts;
    graph;
    uses = new Map();
    constructor(facts, graph) {
        this.facts = facts;
        this.graph = graph;
    }
    /** Notes a use and follows it to where the name comes from. */
    demand(path, name, use) {
        const queue = [{ path, name }];
        for (let next = queue.pop(); next; next = queue.pop()) {
            let names = this.uses.get(next.path);
            if (names === undefined)
                this.uses.set(next.path, (names = new Map()));
            const known = names.get(next.name) ?? names.get(ALL);
            if (known !== undefined && STRENGTH[known] >= STRENGTH[use])
                continue;
            names.set(next.name, use);
            queue.push(...this.origins(next.path, next.name));
        }
    }
    /** Where a re-exported name comes from. */
    origins(path, name) {
        const edges = this.graph.outgoing(path).filter((edge) => edge.fact.kind === 're-export');
        if (name === ALL)
            return edges.flatMap((edge) => edge.fact.bindings.map((item) => ({ path: edge.to, name: item.imported })));
        const named = edges.flatMap((edge) => edge.fact.bindings
            .filter((item) => item.local === name)
            .map((item) => ({ path: edge.to, name: item.imported })));
        if (named.length > 0 || name === 'default')
            return named;
        if (this.facts.files.get(path)?.exports.some((item) => item.name === name))
            return [];
        return edges
            .filter((edge) => edge.fact.bindings.some((item) => item.local === ALL))
            .map((edge) => ({ path: edge.to, name }));
    }
}
function namesOf(binding) {
    return binding.imported === ALL ? (binding.members ?? [ALL]) : [binding.imported];
}
function demandsOf(edge) {
    const { fact } = edge;
    if (fact.kind === 'mock' || fact.kind === 're-export')
        return [];
    if (fact.bindings.length === 0)
        return fact.sideEffect ? [] : [ALL];
    return fact.bindings.flatMap(namesOf);
}
/** Follows every import to the exports that it needs. */
function traceExports(facts, graph, shape) {
    const tracer = new Tracer(facts, graph);
    for (const [path, entry] of graph.entries) {
        const exposed = entry.kind === 'public' && (0,_config_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .packageOf */ .w)(shape, path)?.published === false;
        tracer.demand(path, ALL, exposed ? 'exposed' : 'source');
    }
    for (const edge of graph.edges) {
        const use = graph.entries.get(edge.from)?.kind === 'test' ? 'test' : 'source';
        for (const name of demandsOf(edge))
            tracer.demand(edge.to, name, use);
    }
    return {
        of: (path, name) => {
            const names = tracer.uses.get(path);
            const found = [names?.get(name), names?.get(ALL)].filter((use) => use !== undefined);
            return found.sort((a, b) => STRENGTH[b] - STRENGTH[a])[0];
        },
    };
}
/** Files that can be reached from an entry, tests and conventions included. */
function reachableFiles(graph) {
    const reached = new Set(graph.entries.keys());
    const queue = [...reached];
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
        for (const edge of graph.outgoing(path)) {
            if (edge.fact.kind === 'mock' || reached.has(edge.to))
                continue;
            reached.add(edge.to);
            queue.push(edge.to);
        }
    }
    return reached;
}


/***/ }),

/***/ 3382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   T1: () => (/* binding */ ancestors),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
/** POSIX paths relative to the repository root, without the dialects of the operating system. */
/** Directory of a path; empty string at the root. */
function directoryOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '' : path.slice(0, slash);
}
/** Last component of a path. */
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Joins and folds `.` and `..`; undefined when the result would leave the repository. */
function joinPath(base, relative) {
    const parts = base === '' ? [] : base.split('/');
    for (const part of relative.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
}
/** The directory itself, its parent and so on up to the root. */
function* ancestors(directory) {
    let current = directory;
    for (;;) {
        yield current;
        if (current === '')
            return;
        current = directoryOf(current);
    }
}


/***/ }),

/***/ 6440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ buildDataModel),
  h: () => (/* binding */ modelOfQuery)
});

// EXTERNAL MODULE: ./build/core/finding.js
var finding = __nccwpck_require__(4823);
// EXTERNAL MODULE: ./build/facts/schema/naming.js
var naming = __nccwpck_require__(556);
;// CONCATENATED MODULE: ./build/facts/schema/prisma.js

/** Blanks out comments and keeps every line break, so that line numbers stay right. */
function withoutComments(text) {
    return text.replace(/"(?:\\.|[^"\\\n])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (match) => match.startsWith('"') ? match : match.replace(/[^\n]/g, ' '));
}
/** Index just after the bracket that closes the one at `open`; the end of the text when none does. */
function closing(text, open) {
    let depth = 0;
    for (let index = open; index < text.length; index += 1) {
        const character = text[index];
        if (character === '"') {
            const end = /"(?:\\.|[^"\\\n])*"?/y;
            end.lastIndex = index;
            index += (end.exec(text)?.[0].length ?? 1) - 1;
        }
        else if (character === '{' || character === '(' || character === '[')
            depth += 1;
        else if (character === '}' || character === ')' || character === ']') {
            depth -= 1;
            if (depth === 0)
                return index + 1;
        }
    }
    return text.length;
}
/** Lines of a block, an attribute that runs over several lines joined to one. */
function entriesOf(body) {
    const entries = [];
    let current = '';
    let depth = 0;
    for (const line of body.split('\n')) {
        current += `${line.trim()} `;
        const bare = line.replace(/"(?:\\.|[^"\\])*"/g, '');
        depth += bare.replace(/[^([]/g, '').length - bare.replace(/[^)\]]/g, '').length;
        if (depth > 0)
            continue;
        if (current.trim() !== '')
            entries.push(current.trim());
        current = '';
        depth = 0;
    }
    if (current.trim() !== '')
        entries.push(current.trim());
    return entries;
}
function blocksOf(file) {
    const text = withoutComments(file.text);
    const blocks = [];
    for (const match of text.matchAll(/^[ \t]*(?:model|view)[ \t]+(\w+)\s*\{/gm)) {
        const open = match.index + match[0].length - 1;
        const keyword = match.index + match[0].search(/\S/);
        blocks.push({
            name: match[1] ?? '',
            path: file.path,
            line: text.slice(0, keyword).split('\n').length,
            entries: entriesOf(text.slice(open + 1, closing(text, open) - 1)),
        });
    }
    return blocks;
}
/** Field names in `[a, b(sort: Desc), c.d]` of an attribute's arguments. */
function listIn(attribute, argument) {
    const from = argument === undefined ? '' : `${argument}\\s*:\\s*`;
    const found = new RegExp(`${from}\\[([^\\]]*)\\]`).exec(attribute)?.[1];
    if (found === undefined)
        return [];
    return found
        .replace(/\([^)]*\)/g, '')
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
}
function addBlockAttribute(draft, entry) {
    const kind = /^@@(\w+)/.exec(entry)?.[1];
    const listed = listIn(entry);
    // Prisma also takes a single field without brackets: `@@index(projectId)`.
    const single = /^@@\w+\(\s*(\w+)\s*[,)(]/.exec(entry)?.[1];
    const fields = listed.length === 0 && single !== undefined ? [single] : listed;
    if (kind === 'id')
        draft.primaryKey = fields;
    else if (kind === 'unique')
        draft.uniques.push(fields);
    else if (kind === 'index')
        draft.indexes.push({ fields, partial: /\bwhere\s*:/.test(entry) });
    else if (kind === 'map')
        draft.table = /"([^"]*)"/.exec(entry)?.[1] ?? draft.table;
}
function addField(draft, entry, models) {
    const match = /^(\w+)\s+([\w.]+(?:\("[^"]*"\))?)(\[\])?(\?)?/.exec(entry);
    if (match === null)
        return;
    const [head, name = '', type = '', list, optional] = match;
    const attributes = entry.slice(head.length);
    if (models.has(type)) {
        draft.relations.push({
            field: name,
            model: (0,naming/* lowerFirst */.oZ)(type),
            fields: listIn(attributes, 'fields'),
            references: listIn(attributes, 'references'),
            list: list !== undefined,
        });
        return;
    }
    const column = /@map\(\s*(?:name\s*:\s*)?"([^"]*)"/.exec(attributes)?.[1] ?? name;
    draft.fields.push({ name, type: `${type}${list ?? ''}${optional ?? ''}`, column });
    if (/(?:^|\s)@id\b/.test(attributes))
        draft.primaryKey = [name];
    if (/(?:^|\s)@unique\b/.test(attributes))
        draft.uniques.push([name]);
}
function modelOf(block, models) {
    const draft = {
        fields: [],
        primaryKey: [],
        uniques: [],
        indexes: [],
        relations: [],
        table: block.name,
    };
    for (const entry of block.entries) {
        if (entry.startsWith('@@'))
            addBlockAttribute(draft, entry);
        else
            addField(draft, entry, models);
    }
    return { name: (0,naming/* lowerFirst */.oZ)(block.name), orm: 'prisma', path: block.path, line: block.line, ...draft };
}
/** Models of a Prisma schema, one file or several. Unknown syntax is stepped over, never an error. */
function parsePrismaSchema(files) {
    const blocks = files.flatMap(blocksOf);
    const names = new Set(blocks.map((block) => block.name));
    return blocks.map((block) => modelOf(block, names));
}

;// CONCATENATED MODULE: ./build/facts/schema/sql.js
const NAME = String.raw `(?:(?:"[^"]+"|\`[^\`]+\`|\[[^\]]+\]|[\w$]+)\s*\.\s*)?(?:"[^"]+"|\`[^\`]+\`|\[[^\]]+\]|[\w$]+)`;
/** Column or table name without its schema and quotes. */
function bare(name) {
    const parts = /(?:"([^"]+)"|`([^`]+)`|\[([^\]]+)\]|([\w$]+))\s*$/.exec(name.trim());
    return parts?.[1] ?? parts?.[2] ?? parts?.[3] ?? parts?.[4] ?? name;
}
function columnsIn(list) {
    return splitTop(list).map((part) => {
        const column = /^\s*(?:"[^"]+"|`[^`]+`|[\w$]+)(?=\s|$|\()/.exec(part)?.[0];
        // An expression index (lower(email)) keeps its text, so that it equals no column.
        return column === undefined || /^\s*[\w$]+\s*\(/.test(part) ? part.trim() : bare(column);
    });
}
/** Splits at commas outside brackets and quotes. */
function splitTop(text) {
    const parts = [];
    let depth = 0;
    let current = '';
    for (const token of text.match(/'(?:[^']|'')*'|"[^"]*"|`[^`]*`|[\s\S]/g) ?? []) {
        if (token === '(')
            depth += 1;
        else if (token === ')')
            depth -= 1;
        if (token === ',' && depth === 0) {
            parts.push(current);
            current = '';
        }
        else
            current += token;
    }
    if (current.trim() !== '')
        parts.push(current);
    return parts;
}
/** Statements with the line they start at; comments blanked, bodies in dollar quotes kept whole. */
function statementsOf(text) {
    const statements = [];
    let current = '';
    let line = 1;
    let start = 1;
    const tokens = text.match(/--[^\n]*|\/\*[\s\S]*?\*\/|\$(\w*)\$[\s\S]*?\$\1\$|'(?:[^']|'')*'|"[^"]*"|`[^`]*`|[\s\S]/g) ??
        [];
    for (const token of tokens) {
        if (token === ';') {
            if (current.trim() !== '')
                statements.push({ sql: current.trim(), line: start });
            current = '';
        }
        else if (!/^(?:--|\/\*)/.test(token)) {
            if (current.trim() === '' && token.trim() !== '')
                start = line;
            current += token;
        }
        line += token.split('\n').length - 1;
    }
    if (current.trim() !== '')
        statements.push({ sql: current.trim(), line: start });
    return statements;
}
/** What is inside the first pair of brackets that opens at or after `from`. */
function bracketed(sql, from) {
    const open = sql.indexOf('(', from);
    if (open < 0)
        return undefined;
    let depth = 0;
    for (let index = open; index < sql.length; index += 1) {
        if (sql[index] === '(')
            depth += 1;
        if (sql[index] === ')' && --depth === 0)
            return { inside: sql.slice(open + 1, index), end: index + 1 };
    }
    return { inside: sql.slice(open + 1), end: sql.length };
}
function addForeignKey(table, fields, sql) {
    const match = new RegExp(String.raw `\bREFERENCES\s+(${NAME})\s*(?:\(([^)]*)\))?`, 'i').exec(sql);
    if (match?.[1] === undefined)
        return;
    const model = bare(match[1]);
    table.relations.push({ field: model, model, fields, references: columnsIn(match[2] ?? 'id'), list: false });
}
function addConstraint(table, sql) {
    const body = sql.trim().replace(new RegExp(String.raw `^CONSTRAINT\s+${NAME}\s+`, 'i'), '');
    const kind = /^(PRIMARY\s+KEY|UNIQUE(?:\s+(?:KEY|INDEX))?|FOREIGN\s+KEY|KEY|INDEX|CHECK|EXCLUDE)\b/i.exec(body)?.[1];
    if (kind === undefined)
        return false;
    const list = bracketed(body, kind.length);
    const fields = columnsIn(list?.inside ?? '');
    if (/^PRIMARY/i.test(kind))
        table.primaryKey = fields;
    else if (/^UNIQUE/i.test(kind))
        table.uniques.push(fields);
    else if (/^FOREIGN/i.test(kind))
        addForeignKey(table, fields, body);
    return true;
}
function addColumn(table, sql) {
    const match = /^\s*("[^"]+"|`[^`]+`|\[[^\]]+\]|[\w$]+)\s+([\w$]+(?:\s*\([^)]*\))?(?:\[\])?)/.exec(sql);
    if (match?.[1] === undefined)
        return;
    const name = bare(match[1]);
    const optional = /\bNOT\s+NULL\b|\bPRIMARY\s+KEY\b/i.test(sql) ? '' : '?';
    table.fields.push({ name, type: `${match[2] ?? ''}${optional}`, column: name });
    if (/\bPRIMARY\s+KEY\b/i.test(sql))
        table.primaryKey = [name];
    if (/\bUNIQUE\b/i.test(sql))
        table.uniques.push([name]);
    if (/\bREFERENCES\b/i.test(sql))
        addForeignKey(table, [name], sql);
}
function createTable(state, sql, path, line) {
    const match = new RegExp(String.raw `^CREATE\s+(?:UNLOGGED\s+|TEMP(?:ORARY)?\s+)?TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?(${NAME})\s*\(`, 'i').exec(sql);
    if (match?.[1] === undefined)
        return false;
    const table = { path, line, fields: [], primaryKey: [], uniques: [], relations: [] };
    for (const part of splitTop(bracketed(sql, match[0].length - 1)?.inside ?? '')) {
        if (!addConstraint(table, part))
            addColumn(table, part);
    }
    state.tables.set(bare(match[1]).toLowerCase(), table);
    return true;
}
function createIndex(state, sql) {
    const match = new RegExp(String.raw `^CREATE\s+(UNIQUE\s+)?INDEX\s+(?:CONCURRENTLY\s+)?(?:IF\s+NOT\s+EXISTS\s+)?(${NAME})\s+ON\s+(?:ONLY\s+)?(${NAME})`, 'i').exec(sql);
    if (match?.[2] === undefined || match[3] === undefined)
        return false;
    const list = bracketed(sql, match[0].length);
    state.indexes.set(bare(match[2]), {
        table: bare(match[3]).toLowerCase(),
        fields: columnsIn(list?.inside ?? ''),
        partial: /\bWHERE\b/i.test(sql.slice(list?.end ?? sql.length)),
        unique: match[1] !== undefined,
    });
    return true;
}
function alterTable(state, sql) {
    const match = new RegExp(String.raw `^ALTER\s+TABLE\s+(?:IF\s+EXISTS\s+)?(?:ONLY\s+)?(${NAME})\s+`, 'i').exec(sql);
    if (match?.[1] === undefined)
        return;
    const name = bare(match[1]).toLowerCase();
    const table = state.tables.get(name);
    for (const part of splitTop(sql.slice(match[0].length))) {
        const action = part.trim();
        const renamed = new RegExp(String.raw `^RENAME\s+TO\s+(${NAME})`, 'i').exec(action)?.[1];
        const added = /^ADD\s+(?:COLUMN\s+)?(?:IF\s+NOT\s+EXISTS\s+)?([\s\S]*)$/i.exec(action)?.[1];
        if (/^(?:ENABLE|FORCE)\s+ROW\s+LEVEL\s+SECURITY/i.test(action))
            state.secured.add(name);
        else if (/^DISABLE\s+ROW\s+LEVEL\s+SECURITY/i.test(action))
            state.secured.delete(name);
        else if (renamed !== undefined && table !== undefined) {
            state.tables.delete(name);
            state.tables.set(bare(renamed).toLowerCase(), table);
            for (const [key, index] of state.indexes) {
                if (index.table === name)
                    state.indexes.set(key, { ...index, table: bare(renamed).toLowerCase() });
            }
        }
        else if (added !== undefined && table !== undefined && !addConstraint(table, added))
            addColumn(table, added);
    }
}
function drop(state, sql) {
    const table = new RegExp(String.raw `^DROP\s+TABLE\s+(?:IF\s+EXISTS\s+)?(${NAME})`, 'i').exec(sql)?.[1];
    if (table !== undefined) {
        const name = bare(table).toLowerCase();
        state.tables.delete(name);
        for (const [key, index] of state.indexes)
            if (index.table === name)
                state.indexes.delete(key);
    }
    const index = new RegExp(String.raw `^DROP\s+INDEX\s+(?:CONCURRENTLY\s+)?(?:IF\s+EXISTS\s+)?(${NAME})`, 'i').exec(sql)?.[1];
    if (index !== undefined)
        state.indexes.delete(bare(index));
}
/** Reads migrations in the order given. Statements that it does not know are stepped over. */
function parseSqlMigrations(files) {
    const state = { tables: new Map(), indexes: new Map(), secured: new Set() };
    for (const file of files) {
        for (const { sql, line } of statementsOf(file.text)) {
            if (createTable(state, sql, file.path, line) || createIndex(state, sql))
                continue;
            if (/^ALTER\s+TABLE/i.test(sql))
                alterTable(state, sql);
            else if (/^DROP\s/i.test(sql))
                drop(state, sql);
        }
    }
    const indexes = new Map();
    for (const { table, fields, partial } of state.indexes.values()) {
        indexes.set(table, [...(indexes.get(table) ?? []), { fields, partial }]);
    }
    const tables = new Map();
    for (const [name, table] of state.tables) {
        tables.set(name, { name, table: name, orm: 'sql', ...table, indexes: indexes.get(name) ?? [] });
    }
    return { tables, indexes, rowLevelSecurity: state.secured };
}

// EXTERNAL MODULE: ./build/facts/schema/tenants.js
var schema_tenants = __nccwpck_require__(9067);
;// CONCATENATED MODULE: ./build/facts/schema/build.js




const NOT_SHIPPED = /(?:^|\/)(?:__tests__|__fixtures__|__mocks__|fixtures?|tests?|e2e|examples?|docs|node_modules)\/|\.(?:test|spec)\.[cm]?[jt]sx?$/;
function loadFiles(input, extension, notices) {
    const files = [];
    for (const path of [...input.shape.schemaFiles].sort(finding/* compareText */.n6)) {
        if (!path.endsWith(extension) || NOT_SHIPPED.test(path))
            continue;
        const text = input.documents.text(path);
        if (text === undefined)
            notices.push(`${path} could not be read and takes no part in the data model`);
        else
            files.push({ path, text });
    }
    return files;
}
function declaredModels(input) {
    const declared = [];
    for (const [path, file] of input.facts.files) {
        if (NOT_SHIPPED.test(path))
            continue;
        for (const model of file.models)
            declared.push({ ...model, path });
    }
    return declared;
}
/** Joins a table with the `relations(…)` that name it, wherever they stand. */
function merged(first, second) {
    const table = first.table === '' ? second : first;
    const known = new Set();
    const relations = [...first.relations, ...second.relations].filter(({ field, list }) => {
        const key = `${field} ${list}`;
        return known.has(key) ? false : known.add(key);
    });
    return { ...table, relations };
}
function withSqlIndexes(model, sql) {
    const found = sql.indexes.get(model.table.toLowerCase()) ?? [];
    if (found.length === 0)
        return model;
    const names = new Map(model.fields.map((field) => [field.column, field.name]));
    const seen = new Set([
        ...model.indexes.map((index) => `${index.fields.join()} ${index.partial}`),
        ...model.uniques.map((fields) => `${fields.join()} false`),
    ]);
    const extra = found
        .map(({ fields, partial }) => ({ fields: fields.map((column) => names.get(column) ?? column), partial }))
        .filter((index) => !seen.has(`${index.fields.join()} ${index.partial}`));
    return { ...model, indexes: [...model.indexes, ...extra] };
}
function collect(input, sql, notices) {
    const models = new Map();
    const prisma = parsePrismaSchema(loadFiles(input, '.prisma', notices));
    for (const model of prisma) {
        // The same schema for several databases (postgresql, mysql) declares each model twice.
        if (!models.has(model.name.toLowerCase()))
            models.set(model.name.toLowerCase(), model);
    }
    for (const model of declaredModels(input)) {
        const key = model.name.toLowerCase();
        const known = models.get(key);
        if (known === undefined)
            models.set(key, model);
        else if (known.orm === model.orm && (known.table === '' || model.table === ''))
            models.set(key, merged(known, model));
    }
    for (const [key, model] of models) {
        if (model.table === '')
            models.delete(key);
        else
            models.set(key, withSqlIndexes(model, sql));
    }
    if (models.size === 0)
        for (const [name, table] of sql.tables)
            models.set(name, table);
    return models;
}
/** Reads every schema of a repository and learns from it who owns what. */
function buildDataModel(input) {
    const notices = [];
    const sql = parseSqlMigrations(loadFiles(input, '.sql', notices));
    const models = collect(input, sql, notices);
    const tenants = (0,schema_tenants/* learnTenants */.wO)(models, input.config);
    if (models.size > 0 && tenants.keys.length === 0) {
        notices.push('No tenant key was found in the schema; set tenancy.keys to name it');
    }
    const secured = [...models].filter(([, model]) => sql.rowLevelSecurity.has(model.table.toLowerCase()));
    const ownership = (0,schema_tenants/* learnOwnership */.YC)(models, tenants, input.config);
    const global = new Set(input.config.tenancy.globalModels.map((name) => name.toLowerCase()));
    const personal = [...(0,schema_tenants/* learnPersonalKeys */.bv)(models, ownership)].filter(([name]) => !global.has(name));
    return {
        models,
        tenantKeys: tenants.keys,
        ownership,
        personalKeys: new Map(personal),
        notices,
        rowLevelSecurity: new Set(secured.map(([name]) => name)),
    };
}
/** The model that a query is about, by the name that its client uses or by its table. */
function modelOfQuery(data, query) {
    const name = query.model.toLowerCase();
    const bare = name.slice(name.lastIndexOf('.') + 1);
    const known = data.models.get(name) ?? data.models.get(bare);
    if (known !== undefined)
        return known;
    for (const model of data.models.values())
        if (model.table.toLowerCase() === bare)
            return model;
    return undefined;
}


/***/ }),

/***/ 556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   cL: () => (/* binding */ singular),
/* harmony export */   oZ: () => (/* binding */ lowerFirst)
/* harmony export */ });
/** Words of a camel, Pascal, snake or kebab case name, in lower case. */
function wordsOf(name) {
    return name
        .replace(/([a-z\d])([A-Z])/g, '$1 $2')
        .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
        .split(/[^A-Za-z\d]+/)
        .filter((word) => word !== '')
        .map((word) => word.toLowerCase());
}
/** The name with a small first letter: how Prisma's client names a model. */
function lowerFirst(name) {
    return name.slice(0, 1).toLowerCase() + name.slice(1);
}
/** A rough singular, enough to compare names: `companies` → `company`, `teams` → `team`. */
function singular(word) {
    if (word.endsWith('ies'))
        return word.replace(/ies$/, 'y');
    if (/(?:ss|us|is)$/.test(word))
        return word;
    return word.replace(/s$/, '');
}


/***/ }),

/***/ 9067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ foreignKeys),
/* harmony export */   YC: () => (/* binding */ learnOwnership),
/* harmony export */   bv: () => (/* binding */ learnPersonalKeys),
/* harmony export */   wO: () => (/* binding */ learnTenants)
/* harmony export */ });
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(556);

/** Last word of a model's name that says "a customer of ours with people in it". */
const ORGANISATION = /^(?:workspaces?|organi[sz]ations?|orgs?|teams?|tenants?|companies|company|projects?|environments?|spaces?|programs?|business|agency|institution|school|clinic|store|shop|merchant|brands?)$/;
const PERSON = /^(?:users?|members?|profiles?|persons?|people|identity|identities)$/;
const MEMBERSHIP = /member|membership|access|role|^users?_?to|users?$|^user|_users?|team$/i;
/** `inviter` or `defaultWorkspaceId` name a tenant too, but not the one that owns the row. */
const SIDE_KEY = /^(?:default|source|target|parent|previous|original|invite|from|to|last|created|shared)/i;
/** Relations of a model that carry a foreign key. */
function foreignKeys(model) {
    return model.relations.filter((relation) => !relation.list && relation.fields.length > 0);
}
function lastWord(name) {
    return (0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(name).at(-1) ?? '';
}
function isPerson(model) {
    const words = (0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(model.name);
    return (words.length <= 2 && PERSON.test(words.at(-1) ?? '') && !words.some((word) => ORGANISATION.test(word)));
}
/** Foreign keys that point to the model, by relation or, where schemas declare none, by name. */
function inboundKeys(target, models) {
    const inbound = new Map();
    const last = (0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .singular */ .cL)(lastWord(target.name));
    const implied = new RegExp(`^(?:${ORGANISATION.test(last) ? `${last}|` : ''}${(0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .singular */ .cL)(target.name)})_?id$`, 'i');
    for (const [name, model] of models) {
        if (model === target)
            continue;
        const declared = foreignKeys(model)
            .filter((relation) => relation.model.toLowerCase() === target.name.toLowerCase())
            .flatMap((relation) => relation.fields);
        const guessed = model.fields.filter((field) => implied.test(field.name)).map((field) => field.name);
        const keys = [...new Set(declared.length > 0 ? declared : guessed)];
        if (keys.length > 0)
            inbound.set(name, keys);
    }
    return inbound;
}
/** True when a join table ties people to the model. */
function hasMembers(target, inbound, models) {
    for (const name of inbound.keys()) {
        const join = models.get(name);
        if (join === undefined)
            continue;
        const people = foreignKeys(join).filter((relation) => {
            const other = models.get(relation.model.toLowerCase());
            return other !== undefined && other !== target && isPerson(other);
        });
        if (people.length === 0)
            continue;
        const pair = [inbound.get(name)?.[0], people[0]?.fields[0]];
        const unique = [join.primaryKey, ...join.uniques].some((key) => key.length <= 3 && pair.every((field) => field !== undefined && key.includes(field)));
        if (unique && MEMBERSHIP.test(join.name))
            return true;
    }
    return false;
}
function candidatesIn(models) {
    const found = [];
    for (const [name, model] of models) {
        if (isPerson(model))
            continue;
        const inbound = inboundKeys(model, models);
        const organisation = (0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(model.name).length <= 2 && ORGANISATION.test(lastWord(model.name));
        const enough = organisation ? 2 : Math.max(5, Math.ceil(models.size * 0.1));
        if (inbound.size < enough)
            continue;
        const members = hasMembers(model, inbound, models);
        if (!organisation && !members)
            continue;
        found.push({ name, inbound, weight: inbound.size + (members ? models.size : 0), organisation });
    }
    return found.sort((a, b) => Number(b.organisation) - Number(a.organisation) || b.weight - a.weight || (a.name < b.name ? -1 : 1));
}
/** Names of the columns that point to the tenant, most used first; roles such as `sourceTeamId` left out. */
function keysOf(candidate) {
    const counts = new Map();
    for (const keys of candidate.inbound.values()) {
        for (const key of keys)
            if (!SIDE_KEY.test(key))
                counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const ordered = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const stem = (0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .singular */ .cL)(lastWord(candidate.name));
    return ordered
        .filter(([key, count], index) => index === 0 || (count >= 2 && (0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(key).some((word) => word === stem || ORGANISATION.test(word))))
        .map(([key]) => key);
}
/** Finds the tenants in a schema: configured, organisation-like, else the user. */
function learnTenants(models, config) {
    const global = new Set(config.tenancy.globalModels.map((name) => name.toLowerCase()));
    const candidates = candidatesIn(models).filter(({ name }) => !global.has(name));
    const configured = config.tenancy.keys;
    if (configured !== undefined) {
        const owners = candidates.filter((candidate) => keysOf(candidate).some((key) => configured.includes(key)));
        return { models: owners.map(({ name }) => name), keys: configured };
    }
    if (candidates.length > 0) {
        const keys = candidates.flatMap((candidate) => keysOf(candidate).map((key) => ({ key, weight: candidate.weight })));
        return { models: candidates.map(({ name }) => name), keys: [...new Set(keys.map(({ key }) => key))] };
    }
    return learnUsers(models, global);
}
function learnUsers(models, global) {
    let best;
    for (const [name, model] of models) {
        if (!isPerson(model) || global.has(name))
            continue;
        const inbound = inboundKeys(model, models);
        if (inbound.size >= 2 && inbound.size > (best?.weight ?? 0))
            best = { name, inbound, weight: inbound.size, organisation: false };
    }
    return best === undefined ? { models: [], keys: [] } : { models: [best.name], keys: keysOf(best) };
}
function directOwnership(model, tenants, config) {
    const names = new Set(model.fields.map((field) => field.name));
    const columns = new Map(model.fields.map((field) => [field.column, field.name]));
    const field = (key) => (names.has(key) ? key : columns.get(key));
    const key = tenants.keys.map(field).find((found) => found !== undefined);
    if (key === undefined)
        return undefined;
    const brandKey = config.tenancy.brandKeys.map(field).find((found) => found !== undefined);
    return { kind: 'direct', key, ...(brandKey === undefined ? {} : { brandKey }) };
}
/** A tenant inside a more important one (a program of a workspace) is a row of the outer one. */
function nestedTenant(model, tenants) {
    const rank = tenants.models.indexOf(model.name.toLowerCase());
    for (const relation of foreignKeys(model)) {
        const outer = tenants.models.indexOf(relation.model.toLowerCase());
        const key = relation.fields[0];
        if (outer >= 0 && outer < rank && key !== undefined && !SIDE_KEY.test(key))
            return { kind: 'direct', key };
    }
    return { kind: 'tenant' };
}
const MAX_DEPTH = 3;
/** The shortest way over foreign keys to a model with a tenant key; people own nothing for their tenant. */
function throughOwnership(name, models, direct) {
    let front = [{ name, relation: [] }];
    const seen = new Set([name]);
    for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
        const next = [];
        for (const step of front) {
            const model = models.get(step.name);
            for (const relation of model === undefined ? [] : foreignKeys(model)) {
                const target = relation.model.toLowerCase();
                const other = models.get(target);
                if (other === undefined || seen.has(target) || isPerson(other))
                    continue;
                seen.add(target);
                const path = [...step.relation, relation.field];
                const owner = direct.get(target);
                if (owner?.kind === 'direct')
                    return { kind: 'through', relation: path, key: owner.key };
                if (owner === undefined)
                    next.push({ name: target, relation: path });
            }
        }
        front = next;
    }
    return undefined;
}
/**
 * A part that only its whole points to (`document.metaId`, unique) belongs to whom the whole belongs;
 * undefined when several models point to it, for nothing tells then whose row it is.
 */
function partOwnership(name, models, direct) {
    const model = models.get(name);
    const wholes = (model?.relations ?? []).filter(({ list, fields }) => !list && fields.length === 0);
    const [whole] = wholes;
    if (model === undefined || whole === undefined || wholes.length !== 1)
        return undefined;
    if (model.relations.some(({ list }) => list) || foreignKeys(model).length > 0)
        return undefined;
    const target = whole.model.toLowerCase();
    const other = models.get(target);
    if (other === undefined || isPerson(other))
        return undefined;
    const owner = direct.get(target) ?? throughOwnership(target, models, direct);
    if (owner?.kind === 'direct')
        return { kind: 'through', relation: [whole.field], key: owner.key };
    return owner?.kind === 'through'
        ? { kind: 'through', relation: [whole.field, ...owner.relation], key: owner.key }
        : undefined;
}
/** Columns that tie rows without a tenant to one person, by model: `userId` of an API key. */
function learnPersonalKeys(models, ownership) {
    const found = new Map();
    for (const [name, model] of models) {
        if (ownership.get(name)?.kind !== 'global' || isPerson(model))
            continue;
        const people = foreignKeys(model).filter((relation) => {
            const other = models.get(relation.model.toLowerCase());
            return other !== undefined && isPerson(other) && relation.fields.length === 1;
        });
        const key = people[0]?.fields[0];
        if (key !== undefined && people.length === 1 && /^(?:user|owner)_?id$/i.test(key))
            found.set(name, key);
    }
    return found;
}
/** Says for each model how it belongs to a tenant. */
function learnOwnership(models, tenants, config) {
    const global = new Set(config.tenancy.globalModels.map((name) => name.toLowerCase()));
    const direct = new Map();
    for (const [name, model] of models) {
        if (global.has(name))
            direct.set(name, { kind: 'global' });
        else if (tenants.models.includes(name))
            direct.set(name, nestedTenant(model, tenants));
        else if (!isPerson(model)) {
            const ownership = directOwnership(model, tenants, config);
            if (ownership !== undefined)
                direct.set(name, ownership);
        }
    }
    const ownership = new Map();
    for (const [name, model] of models) {
        const through = isPerson(model)
            ? undefined
            : (throughOwnership(name, models, direct) ?? partOwnership(name, models, direct));
        ownership.set(name, direct.get(name) ?? through ?? { kind: 'global' });
    }
    return ownership;
}


/***/ }),

/***/ 6045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   jq: () => (/* binding */ isForeign),
/* harmony export */   kg: () => (/* binding */ sourceFilter),
/* harmony export */   oM: () => (/* binding */ isMinified)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4006);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9846);


/** Folders that hold what others wrote or what tools made. */
const FOREIGN_FOLDERS = new Set([
    'node_modules',
    'bower_components',
    'jspm_packages',
    'vendor',
    'third_party',
    'dist',
    '.next',
    '.nuxt',
    '.output',
    '.svelte-kit',
    '.turbo',
    '.vercel',
    '.yarn',
    '.pnp',
    'coverage',
    'storybook-static',
]);
const MINIFIED_NAME = /[.-]min\.[cm]?js$|\.bundle\.js$|\.chunk\.js$/;
const PNP = /(?:^|\/)\.pnp\.[cm]?js$/;
/** `build/` and `out/` hold sources in some repositories, but then in TypeScript. */
const BUILT = /(?:^|\/)(?:build|out)\/.*\.(?:[cm]?js|d\.[cm]?ts)$/;
/** True for a path in a folder of dependencies or build output. */
function isForeign(path) {
    const parts = path.split('/');
    parts.pop();
    return parts.some((part) => FOREIGN_FOLDERS.has(part)) || PNP.test(path);
}
/** Which paths are the repository's own source; `include` can bring back what the defaults leave out. */
function sourceFilter(filter) {
    const included = filter.include.length > 0 ? picomatch__WEBPACK_IMPORTED_MODULE_1__([...filter.include], { dot: true }) : undefined;
    const excluded = filter.exclude.length > 0 ? picomatch__WEBPACK_IMPORTED_MODULE_1__([...filter.exclude], { dot: true }) : undefined;
    return (path) => {
        if ((0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .languageOf */ .e)(path) === undefined || excluded?.(path) === true)
            return false;
        if (included)
            return included(path);
        return !isForeign(path) && !MINIFIED_NAME.test(path) && !BUILT.test(path);
    };
}
const LONG_LINES = 1_000;
const SMALL = 10_000;
/** Code squeezed by a tool: hardly a line end in it. */
function isMinified(text) {
    if (text.length < SMALL)
        return false;
    let lines = 1;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        lines += 1;
    return text.length / lines > LONG_LINES;
}


/***/ }),

/***/ 4450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   Z: () => (/* binding */ readTree)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4823);

function skipReason(entry) {
    const { path } = entry;
    if (entry.mode === '160000')
        return { path, reason: 'submodule', detail: 'A submodule is a repository of its own.' };
    if (!entry.validPath)
        return { path, reason: 'path-not-utf8', detail: 'The name is not valid UTF-8.' };
    if (entry.mode === '120000')
        return { path, reason: 'symlink', detail: 'A link is not followed; its target is read where it is.' };
    return undefined;
}
/** Lists the files of a commit in a fixed order. */
async function readTree(git, commit, overlay = new Map()) {
    const files = [];
    const skipped = [];
    for (const entry of await git.listTree(commit)) {
        const skip = skipReason(entry);
        if (skip)
            skipped.push(skip);
        else if (!overlay.has(entry.path))
            files.push({ path: entry.path, id: entry.id, size: entry.size });
    }
    for (const [path, text] of overlay) {
        if (text !== null)
            files.push({ path, id: '', size: Buffer.byteLength(text), text });
    }
    files.sort((a, b) => (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.path, b.path));
    skipped.sort((a, b) => (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.path, b.path));
    return { files, skipped };
}
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Text of a blob; a byte order mark stays, so that offsets are those of the file. */
function decode(content) {
    if (content.includes(0))
        return { kind: 'binary' };
    try {
        return { kind: 'text', text: decoder.decode(content) };
    }
    catch {
        // The decoder's only fault with a buffer is a malformed sequence; the caller reports it.
        return { kind: 'not-utf8' };
    }
}


/***/ }),

/***/ 969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ FACTS_VERSION)
/* harmony export */ });
const FACTS_VERSION = 3;


/***/ }),

/***/ 152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ safetyOf)
/* harmony export */ });
/**
 * Rules whose own fix cannot change what a program does: layout, types that are erased, and forms that
 * mean the same. Any other fix is for a person to look at, whatever the linter calls it.
 */
const SAFE = new Set([
    ...['prefer-const', 'semi', 'quotes', 'indent', 'curly', 'eol-last', 'no-extra-semi', 'no-trailing-spaces'],
    ...['comma-dangle', 'no-multiple-empty-lines', 'object-shorthand', 'dot-notation', 'prettier/prettier'],
    ...['array-type', 'consistent-type-imports', 'consistent-type-exports', 'consistent-type-definitions'].map((name) => `@typescript-eslint/${name}`),
    ...[
        'no-inferrable-types',
        'no-unnecessary-type-assertion',
        'no-import-type-side-effects',
        'prefer-as-const',
    ].map((name) => `@typescript-eslint/${name}`),
    ...[
        'useConst',
        'useImportType',
        'useExportType',
        'useShorthandArrayType',
        'useConsistentArrayType',
        'noInferrableTypes',
        'useAsConstAssertion',
    ].map((name) => `lint/style/${name}`),
]);
/** Rules of these plugins move white space only. */
const LAYOUT_PLUGINS = ['@stylistic/', 'style/', '@stylistic/ts/', '@stylistic/js/'];
/** How far the linter's own fix for a rule may go by itself. */
function safetyOf(code) {
    return SAFE.has(code) || LAYOUT_PLUGINS.some((plugin) => code.startsWith(plugin)) ? 'safe' : 'review';
}


/***/ }),

/***/ 2596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ Follower),
/* harmony export */   w: () => (/* binding */ symbolOf)
/* harmony export */ });
const MAX_BARRELS = 3;
/** Follows calls by name through imports, one file at a time, without types. */
class Follower {
    #context;
    #reached = new Map();
    constructor(context) {
        this.#context = context;
    }
    /** The function that a call leads to; undefined when it is unknown or no code of this repository. */
    target(path, file, call) {
        const parts = call.callee.split('.');
        const root = parts[0];
        const leaf = parts.at(-1);
        if (root === undefined || leaf === undefined)
            return undefined;
        if (root === 'this' && parts.length === 3)
            return this.#injected(path, file, parts[1] ?? '', leaf);
        if (parts.length > 2)
            return undefined;
        if (root === 'this')
            return this.#named(path, file, leaf, (fact) => fact.kind === 'method' || fact.kind === 'arrow');
        for (const fact of file.imports) {
            if (fact.typeOnly)
                continue;
            const binding = fact.bindings.find((candidate) => candidate.local === root);
            if (binding === undefined)
                continue;
            const resolved = this.#context.modules.resolve(path, fact.specifier);
            if (resolved?.kind !== 'file')
                return undefined;
            const name = parts.length === 2 ? leaf : binding.imported;
            return this.#exported(resolved.path, name, MAX_BARRELS);
        }
        // An import hides nothing of the file's own: a function of the same name is then a member of something.
        return parts.length === 1 ? this.#visible(path, file, leaf, call) : undefined;
    }
    /** Queries that run whenever a function runs: its own, its callbacks', and those of what it calls. */
    queriesOf(place, hops) {
        const key = `${place.path}\0${place.fact.id}\0${hops}`;
        const known = this.#reached.get(key);
        if (known !== undefined)
            return known;
        // Recursion ends here: a function in progress leads nowhere new.
        this.#reached.set(key, []);
        const own = place.file.queries
            .filter((query) => runsWithin(place.file, query.function, place.fact.id))
            .map((query) => ({ path: place.path, query, hops: 0 }));
        const found = own.length > 0 || hops === 0 ? own : this.#behindCalls(place, hops);
        this.#reached.set(key, found);
        return found;
    }
    /** Queries behind the first call that leads to any. */
    #behindCalls(place, hops) {
        for (const call of place.file.calls) {
            if (!runsWithin(place.file, call.function, place.fact.id))
                continue;
            const next = this.target(place.path, place.file, call);
            const found = next === undefined ? [] : this.queriesOf(next, hops - 1);
            if (found.length > 0)
                return found.map((reached) => ({ ...reached, hops: reached.hops + 1 }));
        }
        return [];
    }
    /** `this.users.load(…)`: a method of the class that the member is declared to hold. */
    #injected(path, file, member, method) {
        const types = new Set(file.members?.filter(({ name }) => name === member).map(({ type }) => type));
        const [type] = types;
        // Two classes of one file may give the same name to members of different kinds.
        if (type === undefined || types.size > 1)
            return undefined;
        const isMethod = (fact) => fact.kind === 'method' && fact.exported;
        for (const fact of file.imports) {
            const binding = fact.bindings.find((candidate) => candidate.local === type);
            if (binding === undefined)
                continue;
            const resolved = this.#context.modules.resolve(path, fact.specifier);
            if (resolved?.kind !== 'file')
                return undefined;
            const home = this.#classHome(resolved.path, binding.imported, MAX_BARRELS);
            return home === undefined ? undefined : this.#named(home.path, home.file, method, isMethod);
        }
        return undefined;
    }
    /** The file that declares an exported class, behind re-exports. */
    #classHome(path, name, hops) {
        const file = this.#context.facts.files.get(path);
        if (file === undefined)
            return undefined;
        if (file.exports.some((fact) => fact.kind === 'class' && (fact.name === name || fact.local === name)))
            return { path, file };
        if (hops === 0)
            return undefined;
        for (const fact of file.exports) {
            if (fact.from === undefined || (fact.name !== name && fact.name !== '*'))
                continue;
            const resolved = this.#context.modules.resolve(path, fact.from);
            if (resolved?.kind !== 'file')
                continue;
            const found = this.#classHome(resolved.path, fact.local ?? name, hops - 1);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    #named(path, file, name, accept) {
        const fact = file.functions.find((candidate) => candidate.name === name && accept(candidate));
        return fact === undefined ? undefined : { path, file, fact };
    }
    /** A function of the same file whose name can be seen from the call. */
    #visible(path, file, name, call) {
        return this.#named(path, file, name, (fact) => {
            if (fact.kind !== 'function' && fact.kind !== 'arrow')
                return false;
            return fact.parent === 0 || fact.parent === null || isInside(file, call.function, fact.parent);
        });
    }
    #exported(path, name, hops) {
        const file = this.#context.facts.files.get(path);
        if (file === undefined)
            return undefined;
        const fact = file.exports.find((candidate) => candidate.name === name);
        const local = fact?.local ?? name;
        const own = this.#named(path, file, local, (candidate) => candidate.exported && candidate.kind !== 'accessor');
        if (own !== undefined)
            return own;
        if (hops === 0)
            return undefined;
        for (const candidate of file.exports) {
            if (candidate.from === undefined || candidate.typeOnly)
                continue;
            if (candidate.name !== name && candidate.name !== '*')
                continue;
            const resolved = this.#context.modules.resolve(path, candidate.from);
            if (resolved?.kind !== 'file')
                continue;
            const found = this.#exported(resolved.path, candidate.name === '*' ? name : local, hops - 1);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
}
/** True when `inner` is `outer` or nested in it, however deep. */
function isInside(file, inner, outer) {
    for (let id = inner; id !== null; id = file.functions[id]?.parent ?? null) {
        if (id === outer)
            return true;
    }
    return false;
}
/** True when `inner` is `outer` or a callback in it: a named function inside runs only when called. */
function runsWithin(file, inner, outer) {
    for (let id = inner; id !== null;) {
        if (id === outer)
            return true;
        const fact = file.functions[id];
        if (fact === undefined || (fact.name !== '' && fact.passedTo.length === 0))
            return false;
        id = fact.parent;
    }
    return false;
}
/** The nearest named function around a place, for messages and anchors. */
function symbolOf(file, id) {
    for (let at = id; at !== null;) {
        const fact = file.functions[at];
        if (fact === undefined)
            return '';
        if (fact.name !== '')
            return fact.name;
        at = fact.parent;
    }
    return '';
}


/***/ }),

/***/ 292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ leavesUnusedLocal)
/* harmony export */ });
/* harmony import */ var _config_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1822);

/**
 * True when dropping the keyword only trades one complaint for another: nothing uses the declaration inside
 * its file either, and the compiler or a linter watches for unused locals. Deleting code is more than this
 * fixer promises.
 */
function leavesUnusedLocal(path, item, context) {
    if (item.localUses > 0 || item.from !== undefined)
        return false;
    const watched = (0,_config_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .packageOf */ .w)(context.shape, path)?.linter !== undefined;
    return watched || context.modules.settingsFor(path).noUnusedLocals;
}


/***/ }),

/***/ 4949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Qz: () => (/* binding */ isFreeOfEffects),
  RC: () => (/* binding */ keepsImports),
  rl: () => (/* binding */ removalSafety)
});

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
// EXTERNAL MODULE: ./build/config/shape.js
var shape = __nccwpck_require__(1822);
;// CONCATENATED MODULE: ./build/rules/quality/shared/import-removal.js


/** Whether an import without `type` stays in the output of this file although nothing of it is used. */
function keepsImports(path, context) {
    const language = context.facts.files.get(path)?.language;
    return language === 'js' || language === 'jsx' || context.modules.settingsFor(path).keepsImports;
}
/** True when loading the module is known to do nothing but define what it exports. */
function isFreeOfEffects(path, specifier, context) {
    if ((0,external_node_module_namespaceObject.isBuiltin)(specifier))
        return true;
    const target = context.modules.resolve(path, specifier);
    return target?.kind === 'file' && (0,shape/* packageOf */.w)(context.shape, target.path)?.manifest.sideEffects === false;
}
/**
 * `safe` when taking the whole import away cannot change what is loaded: the compiler drops it already,
 * it names types only, or the module has no effects.
 */
function removalSafety(path, fact, context) {
    const typesOnly = fact.bindings.length > 0 && fact.bindings.every((binding) => binding.typeOnly);
    return typesOnly || !keepsImports(path, context) || isFreeOfEffects(path, fact.specifier, context)
        ? 'safe'
        : 'review';
}


/***/ }),

/***/ 7593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./build/rules/rule.js
var rule = __nccwpck_require__(6616);
// EXTERNAL MODULE: ./build/rules/shared/diagnostic.js
var shared_diagnostic = __nccwpck_require__(2197);
;// CONCATENATED MODULE: ./build/rules/types/no-type-error/rule.js


/** Errors that the repository's own compiler reports. */
const rule_rule = (0,rule/* defineRule */.K)({
    meta: {
        id: 'types/no-type-error',
        title: 'Type error',
        tier: 'critical',
        category: 'types',
        severity: 'high',
        remediation: { by: 'fixer', safety: 'review' },
        references: [{ title: 'tsc', url: 'https://www.typescriptlang.org/docs/handbook/compiler-options.html' }],
    },
    *check(context) {
        const seen = new Set();
        for (const member of context.shape.packages) {
            const types = context.tools.types.get(member.name);
            if (types?.status !== 'measured')
                continue;
            for (const diagnostic of types.value) {
                if (diagnostic.severity !== 'error')
                    continue;
                // Packages of one repository compile each other's files.
                const key = `${diagnostic.path}:${diagnostic.line}:${diagnostic.column}:${diagnostic.code}`;
                if (diagnostic.path !== '' && seen.has(key))
                    continue;
                seen.add(key);
                const place = (0,shared_diagnostic/* placeOf */.$t)(context, diagnostic, member.tsconfig ?? 'package.json');
                const first = diagnostic.message.split('\n')[0] ?? '';
                yield {
                    ...place,
                    message: `${diagnostic.code}: ${first}`,
                    remedy: 'Change the code, or the type, so that the compiler accepts it without an assertion.',
                    confidence: 'high',
                    evidence: [`${types.by} reports ${diagnostic.code}.`, ...detail(diagnostic.message)],
                    anchor: `${diagnostic.code} ${place.symbol ?? ''} ${(0,shared_diagnostic/* stableMessage */.Pb)(diagnostic.message)}`,
                    data: { code: diagnostic.code, line: diagnostic.line, column: diagnostic.column },
                };
            }
        }
    },
});
/** The compiler's further lines say why two types do not fit. */
function detail(message) {
    return message
        .split('\n')
        .slice(1, 4)
        .map((line) => line.trim());
}

;// CONCATENATED MODULE: ./build/rules/types/index.js

/** Rules about what the compiler says. */
const typesRules = [rule_rule];

// EXTERNAL MODULE: ./build/core/finding.js
var finding = __nccwpck_require__(4823);
;// CONCATENATED MODULE: ./build/rules/tests/no-failing-test/rule.js



/** Tests of the repository that fail as it is. */
const no_failing_test_rule_rule = (0,rule/* defineRule */.K)({
    meta: {
        id: 'tests/no-failing-test',
        title: 'Failing test',
        tier: 'critical',
        category: 'tests',
        severity: 'high',
        remediation: { by: 'executor' },
        references: [],
    },
    *check(context) {
        for (const member of context.shape.packages) {
            const tests = context.tools.tests.get(member.name);
            if (tests?.status !== 'measured' || tests.value.failed === 0)
                continue;
            const run = tests.value;
            const failed = run.cases.filter((test) => test.status === 'failed');
            if (failed.length === 0)
                yield unnamed(member, run);
            const sorted = [...failed].sort((a, b) => (0,finding/* compareText */.n6)(a.path, b.path) || (0,finding/* compareText */.n6)(a.name, b.name));
            for (const test of sorted)
                yield named(context, member, test, run);
        }
    },
});
/** Where a failure was seen more than once, nobody needs to ask whether it was chance. */
function repeated({ runs = 1 }) {
    return runs > 1 ? [`It failed in each of ${runs} runs.`] : [];
}
function unnamed(member, run) {
    return {
        path: (0,shared_diagnostic/* manifestPath */.ji)(member.directory),
        range: (0,shared_diagnostic/* pointAt */.sd)(1, 1),
        message: `${run.failed} of the tests of ${member.name} fail.`,
        remedy: 'Repair the code that they test, or the tests where they are wrong; never both at once.',
        confidence: 'high',
        evidence: [
            `${run.runner} says so, without names that can be read.`,
            ...repeated(run),
            ...run.tail.split('\n').slice(-3),
        ],
        anchor: `tests of ${member.name}`,
    };
}
function named(context, member, test, run) {
    const facts = context.facts.files.get(test.path);
    const known = facts?.tests.find((fact) => fact.title.join(' > ') === test.name);
    const first = test.message
        ?.split('\n')
        .find((line) => line.trim() !== '')
        ?.trim();
    return {
        path: facts === undefined ? (0,shared_diagnostic/* manifestPath */.ji)(member.directory) : test.path,
        range: known?.span.range ?? (0,shared_diagnostic/* pointAt */.sd)(1, 1),
        message: `The test “${test.name}” fails${first === undefined ? '' : `: ${first.slice(0, 200)}`}`,
        remedy: 'Repair the code that it tests, or the test where it is wrong; never both at once.',
        confidence: 'high',
        evidence: [`${run.runner} ran it in ${test.path === '' ? member.name : test.path}.`, ...repeated(run)],
        // The failure's text changes with data and time; the test's name is what stays.
        anchor: test.name,
        symbol: test.name,
        data: { package: member.name, test: test.name },
    };
}

;// CONCATENATED MODULE: ./build/rules/tests/index.js

/** Rules about what the tests say. */
const testsRules = [no_failing_test_rule_rule];

// EXTERNAL MODULE: ./build/rules/lint/no-violation/safety.js
var safety = __nccwpck_require__(152);
;// CONCATENATED MODULE: ./build/rules/lint/no-violation/rule.js



/** What the repository's own linter reports. */
const no_violation_rule_rule = (0,rule/* defineRule */.K)({
    meta: {
        id: 'lint/no-violation',
        title: 'Lint violation',
        tier: 'quality',
        category: 'lint',
        severity: 'medium',
        remediation: { by: 'executor' },
        references: [],
    },
    *check(context) {
        const seen = new Set();
        for (const member of context.shape.packages) {
            const lint = context.tools.lint.get(member.name);
            if (lint?.status !== 'measured')
                continue;
            for (const diagnostic of lint.value) {
                const key = `${diagnostic.path}:${diagnostic.line}:${diagnostic.column}:${diagnostic.code}`;
                // The root's linter may walk into packages that lint themselves.
                if (diagnostic.path !== '' && seen.has(key))
                    continue;
                seen.add(key);
                const place = (0,shared_diagnostic/* placeOf */.$t)(context, diagnostic, (0,shared_diagnostic/* manifestPath */.ji)(member.directory));
                // Biome 2 and oxlint do not say what they can fix: only trying tells.
                const fixable = diagnostic.fixable || lint.by !== 'eslint';
                yield {
                    ...place,
                    message: `${diagnostic.code}: ${diagnostic.message.split('\n')[0] ?? ''}`,
                    remedy: fixable
                        ? 'Let the linter apply its own fix.'
                        : 'Change the code as the rule asks, or switch the rule off with a reason.',
                    severity: diagnostic.severity === 'error' ? 'medium' : 'low',
                    confidence: 'high',
                    evidence: [
                        `${lint.by} reports it as ${diagnostic.severity === 'error' ? 'an error' : 'a warning'}.`,
                    ],
                    anchor: `${diagnostic.code} ${place.symbol ?? ''} ${(0,shared_diagnostic/* stableMessage */.Pb)(diagnostic.message)}`,
                    remediation: fixable ? { by: 'fixer', safety: (0,safety/* safetyOf */.A)(diagnostic.code) } : { by: 'executor' },
                    references: (0,shared_diagnostic/* lintReference */.Ng)(diagnostic.code),
                    data: {
                        level: diagnostic.severity,
                        ...{ code: diagnostic.code, line: diagnostic.line, column: diagnostic.column },
                        ...{ linter: lint.by, package: member.name },
                    },
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./build/rules/lint/index.js

/** Rules about what the linter says. */
const lintRules = [no_violation_rule_rule];

;// CONCATENATED MODULE: ./build/rules/dependencies/no-vulnerable-dependency/rule.js



/** Known vulnerabilities in what the repository installs. */
const no_vulnerable_dependency_rule_rule = (0,rule/* defineRule */.K)({
    meta: {
        id: 'dependencies/no-vulnerable-dependency',
        title: 'Vulnerable dependency',
        tier: 'critical',
        category: 'dependencies',
        severity: 'high',
        remediation: { by: 'person' },
        references: [
            {
                title: 'CWE-1395: Dependency on Vulnerable Third-Party Component',
                url: 'https://cwe.mitre.org/data/definitions/1395.html',
            },
            {
                title: 'OWASP A06:2021',
                url: 'https://owasp.org/Top10/A06_2021-Vulnerable_and_Outdated_Components/',
            },
        ],
    },
    *check(context) {
        const { audit } = context.tools;
        if (audit.status !== 'measured')
            return;
        for (const item of audit.value) {
            const place = declaredAt(context, item.package);
            const serious = (0,finding/* atLeast */.jZ)(item.severity, 'high');
            yield {
                path: place.path,
                range: place.range,
                message: `${item.package} ${item.vulnerableRange}: ${item.title === '' ? item.id : item.title}`,
                remedy: remedyFor(item),
                severity: item.severity,
                tier: serious ? 'critical' : 'quality',
                confidence: confidenceOf(item),
                evidence: [`${audit.by} reports ${item.id} as ${item.severity}.`, ...howItComes(item)],
                anchor: `${item.package} ${item.id}`,
                symbol: item.package,
                remediation: remediationFor(item),
                references: item.url === null ? [] : [{ title: item.id, url: item.url }],
                data: {
                    package: item.package,
                    advisory: item.id,
                    direct: item.direct,
                    range: item.vulnerableRange,
                    version: item.fix?.version ?? null,
                    bump: item.fix?.bump ?? null,
                },
            };
        }
    },
});
/** A patch for what a manifest names is the only step that lands without asking (CM-10). */
function remediationFor(item) {
    return item.direct && item.fix?.bump === 'patch' ? { by: 'fixer', safety: 'safe' } : { by: 'person' };
}
/** Which version is installed is certain when the audit or the lockfile named it. */
function confidenceOf(item) {
    return item.fix !== null || item.paths.length > 0 ? 'high' : 'medium';
}
function remedyFor(item) {
    if (item.fix === null)
        return 'No fixed version is known: replace the package, or record why it does not matter here.';
    const step = `Install ${item.fix.version} or later (a ${item.fix.bump} step)`;
    return item.direct ? `${step}.` : `${step}; it comes with another package, so update or override that.`;
}
function howItComes(item) {
    if (item.direct)
        return ['A manifest of this repository names it.'];
    return item.paths.slice(0, 3).map((path) => `It is installed as ${path}.`);
}
/** The manifest line that names a package; else the root manifest, for it comes with something there. */
function declaredAt(context, name) {
    for (const member of context.shape.packages) {
        const path = (0,shared_diagnostic/* manifestPath */.ji)(member.directory);
        const { dependencies, devDependencies, optionalDependencies } = member.manifest;
        if (!(name in dependencies) && !(name in devDependencies) && !(name in optionalDependencies))
            continue;
        const lines = (context.documents.text(path) ?? '').split('\n');
        const index = lines.findIndex((line) => line.trimStart().startsWith(`"${name}"`));
        return { path, range: (0,shared_diagnostic/* pointAt */.sd)(index === -1 ? 1 : index + 1, 1) };
    }
    return { path: 'package.json', range: (0,shared_diagnostic/* pointAt */.sd)(1, 1) };
}

;// CONCATENATED MODULE: ./build/rules/dependencies/index.js

/** Rules about what the repository installs. */
const dependenciesRules = [no_vulnerable_dependency_rule_rule];

;// CONCATENATED MODULE: ./build/rules/coverage/require-threshold/rule.js



/** So many files are named: the first ones are where work pays most. */
const SHOWN_FILES = 5;
/** Packages whose line coverage is below their threshold. */
const require_threshold_rule_rule = (0,rule/* defineRule */.K)({
    meta: {
        id: 'coverage/require-threshold',
        title: 'Coverage below the threshold',
        tier: 'coverage',
        category: 'coverage',
        severity: 'medium',
        remediation: { by: 'executor' },
        references: [],
    },
    *check(context) {
        for (const member of context.shape.packages) {
            const coverage = context.tools.coverage.get(member.name);
            if (coverage?.status !== 'measured' || coverage.value.lines >= member.coverage)
                continue;
            const { files, lines } = coverage.value;
            const weakest = mostUncovered(files);
            const total = files.reduce((sum, file) => sum + file.lines.total, 0);
            const covered = files.reduce((sum, file) => sum + file.lines.covered, 0);
            const missing = Math.max(1, Math.ceil((member.coverage / 100) * total) - covered);
            yield {
                // The weakest file changes from run to run; the package, and so the fingerprint, does not.
                path: (0,shared_diagnostic/* manifestPath */.ji)(member.directory),
                range: (0,shared_diagnostic/* pointAt */.sd)(1, 1),
                message: `${member.name} covers ${percent(lines)} of its lines; its threshold is ${percent(member.coverage)}.`,
                remedy: `Cover ${missing} more lines, first in ${weakest[0]?.path ?? 'its files'}.`,
                confidence: 'high',
                evidence: [
                    `Read from ${coverage.value.source}, ${covered} of ${total} lines.`,
                    ...weakest.map((file) => `${file.path}: ${uncovered(file)} of ${file.lines.total} lines are not covered.`),
                ],
                anchor: `coverage of ${member.name}`,
                data: {
                    package: member.name,
                    lines,
                    threshold: member.coverage,
                    files: weakest.map((file) => ({ path: file.path, uncovered: uncovered(file) })),
                },
            };
        }
    },
});
function uncovered(file) {
    return file.lines.total - file.lines.covered;
}
/** The files that would raise the figure most. */
function mostUncovered(files) {
    return [...files]
        .filter((file) => uncovered(file) > 0)
        .sort((a, b) => uncovered(b) - uncovered(a) || (0,finding/* compareText */.n6)(a.path, b.path))
        .slice(0, SHOWN_FILES);
}
/** Rounded down to a tenth: 79.96 % is not 80 %. */
function percent(value) {
    return `${Math.floor(value * 10) / 10} %`;
}

;// CONCATENATED MODULE: ./build/rules/coverage/index.js

/** Rules about how much the tests reach. */
const coverageRules = [require_threshold_rule_rule];

;// CONCATENATED MODULE: ./build/rules/bundles/no-growth/rule.js


/** Bundles that grew by more than the configured share since the last recorded build. */
const no_growth_rule_rule = (0,rule/* defineRule */.K)({
    meta: {
        id: 'bundles/no-growth',
        title: 'Bundle grew',
        tier: 'performance',
        category: 'performance',
        severity: 'medium',
        remediation: { by: 'person' },
        references: [{ title: 'Performance budgets', url: 'https://web.dev/articles/performance-budgets-101' }],
    },
    *check(context) {
        const limit = context.config.scan.bundleGrowthPercent;
        for (const [name, bundle] of context.tools.bundles) {
            const before = context.history.bundles.get(name);
            // Nothing recorded, or nothing there before: no growth can be told.
            if (bundle.status !== 'measured' || before === undefined || before <= 0)
                continue;
            const growth = ((bundle.value.bytes - before) / before) * 100;
            if (growth <= limit)
                continue;
            yield {
                path: context.documents.paths.includes('package.json')
                    ? 'package.json'
                    : (context.documents.paths[0] ?? 'package.json'),
                range: (0,shared_diagnostic/* pointAt */.sd)(1, 1),
                message: `The bundle ${name} grew by ${growth.toFixed(1)} % to ${bundle.value.bytes} bytes.`,
                remedy: 'Find what was added (a dependency, a lost dynamic import) and load it only where it is needed.',
                confidence: 'high',
                evidence: [
                    `${before} bytes were recorded last, ${bundle.value.bytes} bytes in ${bundle.value.files} files are there now.`,
                    `The limit is ${limit} %.`,
                ],
                anchor: `bundle ${name}`,
                data: { bundle: name, before, bytes: bundle.value.bytes },
            };
        }
    },
});

;// CONCATENATED MODULE: ./build/rules/bundles/index.js

/** Rules about the size of what is shipped. */
const bundlesRules = [no_growth_rule_rule];

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __nccwpck_require__(4006);
;// CONCATENATED MODULE: ./build/rules/integration/shared/configured.js

/** The configured integration that a call belongs to, by host, package, or the client module it uses. */
function integrationOf(config, path, facts, call) {
    return config.integrations.find((integration) => hasHost(integration, call) || usesModule(integration, path, facts, call));
}
function hasHost(integration, call) {
    const { host } = call;
    return (host !== undefined && integration.hosts.some((wanted) => host === wanted || host.endsWith(`.${wanted}`)));
}
function usesModule(integration, path, facts, call) {
    return integration.modules.some((module) => {
        if (call.client === module)
            return true;
        if (/[*/]/.test(module) && picomatch.isMatch(path, module))
            return true;
        const root = call.callee.replace(/^this\./, '').split('.')[0];
        return facts.imports.some((fact) => (fact.specifier === module || fact.specifier.endsWith(`/${module}`)) &&
            fact.bindings.some((binding) => binding.local === root));
    });
}

;// CONCATENATED MODULE: ./build/rules/integration/shared/place.js
const TEST = /(?:^|\/)(?:__tests__|__mocks__|tests?|e2e|fixtures?|testing|playwright|cypress)\/|\.(?:test|spec|e2e|stories)\.[cm]?[jt]sx?$/i;
const TOOLING = /(?:^|\/)(?:scripts?|seeds?|migrations?|examples?|docs?|bench(?:marks?)?|tools?|cli|codemods?|templates?|playground|demos?|\.github|\.storybook|prisma|bin)\/|(?:^|\/)(?:seed|migrate)\.[cm]?[jt]s$|\.config\.[cm]?[jt]s$/i;
/** Scripts in the root of a repository, named after what they do once. */
const ROOT_SCRIPT = /^(?:delete|sync|fix|check|generate|import|export|update|remove|create|build|setup|release)-[\w-]+\.[cm]?[jt]s$/;
const BROWSER = /(?:^|\/)(?:components?|hooks?|ui|client|browser|widgets?|embeds?|public|swr|stores?|contexts?|providers\/client)\/|\.client\.[jt]sx?$|(?:^|\/)use-[\w-]+\.tsx?$|(?:^|\/)use[A-Z]\w*\.tsx?$/;
const BROWSER_PACKAGES = /^(?:swr(?:\/.*)?|react-dom|sonner|react-hot-toast|@tanstack\/react-query|next\/navigation|next\/router|framer-motion|react-hook-form|zustand|jotai|react-native|expo.*|vue|svelte|solid-js)$/;
const SERVER_PATH = /(?:^|\/)(?:api|server|server-only|backend|cron|jobs?|workers?|webhooks?|actions|trpc|routers?)\/|\.server\.[jt]sx?$|(?:^|\/)route\.[jt]sx?$/;
const SERVER_PACKAGES = /^(?:server-only|node:.*|fs|path|crypto|express|fastify|hono|@nestjs\/.*|next\/server|next\/headers|@prisma\/client|drizzle-orm|@trpc\/server)$/;
const HOOKS = /^use[A-Z]/;
const known = new WeakMap();
/** Where the code of a file runs, by directives, imports, importers and path. */
function placeOf(context, path) {
    let places = known.get(context);
    if (places === undefined) {
        places = new Map();
        known.set(context, places);
    }
    const place = places.get(path) ?? decide(context, path);
    places.set(path, place);
    return place;
}
function decide(context, path) {
    if (TEST.test(path))
        return 'test';
    const facts = context.facts.files.get(path);
    if (facts === undefined)
        return 'tooling';
    if (facts.directives.includes('use client'))
        return 'browser';
    if (facts.directives.includes('use server'))
        return 'server';
    if (TOOLING.test(path) || ROOT_SCRIPT.test(path))
        return 'tooling';
    if (isServerByContent(path, facts))
        return 'server';
    if (isBrowserByContent(path, facts))
        return 'browser';
    return servesBrowserOnly(context, path, 2) ? 'browser' : 'server';
}
function isServerByContent(path, facts) {
    if (facts.routes.length > 0 || facts.queries.length > 0)
        return true;
    if (facts.imports.some((fact) => !fact.typeOnly && SERVER_PACKAGES.test(fact.specifier)))
        return true;
    return SERVER_PATH.test(path) && !isBrowserByContent(path, facts);
}
function isBrowserByContent(path, facts) {
    if (facts.imports.some((fact) => !fact.typeOnly && BROWSER_PACKAGES.test(fact.specifier) && !isServerNavigation(fact.specifier, facts))) {
        return true;
    }
    const hooks = facts.imports.some((fact) => fact.specifier === 'react' && fact.bindings.some((binding) => HOOKS.test(binding.imported)));
    return hooks || BROWSER.test(path);
}
/** `redirect` and `notFound` of next/navigation are for the server; the rest is for the browser. */
function isServerNavigation(specifier, facts) {
    if (specifier !== 'next/navigation')
        return false;
    return facts.imports
        .filter((fact) => fact.specifier === specifier)
        .every((fact) => fact.bindings.every((binding) => !HOOKS.test(binding.imported)));
}
/** Every importer runs in the browser. */
function servesBrowserOnly(context, path, hops) {
    const importers = context.modules.incoming(path).filter((edge) => !edge.fact.typeOnly);
    if (importers.length === 0)
        return false;
    return importers.every(({ from }) => {
        const facts = context.facts.files.get(from);
        if (facts === undefined || from === path || TEST.test(from))
            return true;
        if (facts.directives.includes('use client'))
            return true;
        if (isServerByContent(from, facts))
            return false;
        return isBrowserByContent(from, facts) || (hops > 0 && servesBrowserOnly(context, from, hops - 1));
    });
}

;// CONCATENATED MODULE: ./build/rules/integration/shared/definition.js
const MAX_BARRELS = 4;
/**
 * The function that a callee names in a file: its own, or the one an import leads to. Understands `load`,
 * `mailer.send` for an imported object or namespace, and `this.mailer.send` for a member whose class is known.
 */
function definitionOf(context, path, name) {
    const facts = context.facts.files.get(path);
    if (facts === undefined)
        return undefined;
    if (name.includes('.'))
        return memberDefinition(context, path, facts, name.split('.'));
    const own = functionNamed(facts, name);
    if (own !== undefined)
        return { path, id: own.id };
    for (const fact of facts.imports) {
        if (fact.typeOnly)
            continue;
        const binding = fact.bindings.find((candidate) => candidate.local === name);
        if (binding === undefined)
            continue;
        const target = context.modules.resolve(path, fact.specifier);
        return target?.kind === 'file'
            ? exported(context, target.path, binding.imported, MAX_BARRELS)
            : undefined;
    }
    return undefined;
}
function memberDefinition(context, path, facts, parts) {
    const injected = parts[0] === 'this' && parts.length === 3;
    if (!injected && (parts.length !== 2 || parts[0] === 'this'))
        return undefined;
    const method = parts.at(-1) ?? '';
    const holder = injected ? heldBy(facts, parts[1] ?? '') : parts[0];
    if (holder === undefined)
        return undefined;
    for (const fact of facts.imports) {
        const binding = fact.bindings.find((candidate) => candidate.local === holder);
        if (binding === undefined || (fact.typeOnly && !injected))
            continue;
        const target = context.modules.resolve(path, fact.specifier);
        if (target?.kind !== 'file')
            return undefined;
        return binding.imported === '*'
            ? exported(context, target.path, method, MAX_BARRELS)
            : memberOfExport(context, target.path, binding.imported, method, MAX_BARRELS);
    }
    return undefined;
}
/** The class of a member, when all classes of the file agree. */
function heldBy(facts, member) {
    const types = new Set(facts.members?.filter(({ name }) => name === member).map(({ type }) => type));
    return types.size === 1 ? [...types][0] : undefined;
}
/** A function inside an exported object or class, behind re-exports. */
function memberOfExport(context, path, name, method, hops) {
    const facts = context.facts.files.get(path);
    if (facts === undefined)
        return undefined;
    const declared = facts.exports.some((fact) => fact.from === undefined && (fact.name === name || fact.local === name));
    if (declared) {
        const own = facts.functions.find((fact) => fact.name === method && fact.exported && fact.kind !== 'accessor');
        return own === undefined ? undefined : { path, id: own.id };
    }
    if (hops === 0)
        return undefined;
    for (const fact of facts.exports) {
        if (fact.from === undefined || (fact.name !== name && fact.name !== '*'))
            continue;
        const target = context.modules.resolve(path, fact.from);
        if (target?.kind !== 'file')
            continue;
        const found = memberOfExport(context, target.path, fact.local ?? name, method, hops - 1);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function functionNamed(facts, name) {
    return facts.functions.find((fact) => fact.name === name && fact.kind !== 'module' && fact.kind !== 'accessor');
}
function exported(context, path, name, hops) {
    const facts = context.facts.files.get(path);
    if (facts === undefined)
        return undefined;
    const fact = facts.exports.find((candidate) => candidate.name === name);
    if (fact !== undefined && fact.from === undefined) {
        const own = functionNamed(facts, fact.local ?? name) ??
            (name === 'default' ? functionNamed(facts, 'default') : undefined);
        if (own !== undefined)
            return { path, id: own.id };
    }
    if (hops === 0)
        return undefined;
    const sources = fact?.from !== undefined ? [fact] : facts.exports.filter((candidate) => candidate.kind === 'star');
    for (const source of sources) {
        if (source.from === undefined)
            continue;
        const target = context.modules.resolve(path, source.from);
        if (target?.kind !== 'file')
            continue;
        const found = exported(context, target.path, source.kind === 'star' ? name : (source.local ?? name), hops - 1);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** External calls that a house function makes, following its own calls for `hops` steps. */
function callsBehind(context, path, name, hops = 2) {
    const place = definitionOf(context, path, name);
    const facts = place === undefined ? undefined : context.facts.files.get(place.path);
    if (place === undefined || facts === undefined)
        return [];
    const inside = (id) => isWithin(facts, id, place.id);
    const found = facts.externalCalls.filter((call) => inside(call.function));
    if (hops === 0)
        return found;
    const names = new Set(facts.calls.filter((call) => inside(call.function)).map((call) => call.callee));
    names.delete(name);
    return [...found, ...[...names].flatMap((next) => callsBehind(context, place.path, next, hops - 1))];
}
function isWithin(facts, id, ancestor) {
    let current = id;
    while (current !== null) {
        if (current === ancestor)
            return true;
        current = facts.functions[current]?.parent ?? null;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/rules/integration/shared/reach.js

const WEBHOOK = /(?:^|\/)[\w.()[\]-]*webhooks?[\w.()[\]-]*\/(?:[^/]+\/)*(?:route|index|[\w-]*(?:webhook|handler|hook)[\w-]*|[\w-]+)\.[cm]?[jt]sx?$/i;
/** Places where webhooks come in; elsewhere the word stands for those that the product sends. */
const RECEIVES = /(?:^|\/)(?:app|pages|api|routes?|server|stripe|paddle|lemonsqueezy|polar|clerk|github|gitlab|slack|shopify|resend|svix|paypal|plaid|twilio|handlers?|controllers?)\//i;
const JOB = /(?:^|\/)(?:cron|crons|jobs?|workers?|queues?|consumers?|inngest|trigger|workflows?|tasks?|qstash|schedules?|scheduled|subscribers?|listeners?)(?:\/|\.[cm]?[jt]s$)/i;
const ENTRY_FILE = /(?:^|\/)app\/(?:.*\/)?route\.[cm]?[jt]sx?$|(?:^|\/)pages\/api\/.*\.[cm]?[jt]sx?$|(?:^|\/)(?:api|server|src)\/(?:.*\/)?routes?\/.*\.[cm]?ts$/;
const MAX_HOPS = 4;
const reach_known = new WeakMap();
/** How a function is reached, shortest way first; empty when no entry was found. */
function reachOf(context, path, functionId) {
    let map = reach_known.get(context);
    if (map === undefined) {
        map = build(context);
        reach_known.set(context, map);
    }
    const facts = context.facts.files.get(path);
    let id = functionId;
    while (id !== null) {
        const found = map.get(keyOf(path, id));
        if (found !== undefined)
            return found;
        id = facts?.functions[id]?.parent ?? null;
    }
    return [];
}
function keyOf(path, id) {
    return `${path}#${id}`;
}
function build(context) {
    const map = new Map();
    let queue = [];
    for (const [path, facts] of context.facts.files)
        queue.push(...entriesOf(path, facts));
    const callsBy = indexCalls(context);
    while (queue.length > 0) {
        const next = [];
        for (const step of queue) {
            const key = keyOf(step.path, step.id);
            const reached = map.get(key) ?? [];
            if (reached.some(({ trigger }) => trigger === step.reach.trigger))
                continue;
            map.set(key, [...reached, step.reach]);
            if (step.reach.hops >= MAX_HOPS)
                continue;
            for (const name of callsBy(step.path, step.id)) {
                const target = definitionOf(context, step.path, name);
                if (target !== undefined)
                    next.push({ ...target, reach: { ...step.reach, hops: step.reach.hops + 1 } });
            }
        }
        queue = next;
    }
    return map;
}
function entriesOf(path, facts) {
    const trigger = triggerOf(path, facts);
    const at = (id) => ({
        path,
        id,
        reach: { trigger: trigger ?? 'request', entry: path, hops: 0 },
    });
    if (ENTRY_FILE.test(path))
        return facts.functions.map(({ id }) => at(id));
    if (facts.directives.includes('use server'))
        return facts.functions.filter((fact) => fact.exported).map(({ id }) => at(id));
    const handlers = facts.routes.flatMap((route) => (route.handler === null ? [] : [at(route.handler)]));
    if (handlers.length > 0)
        return handlers;
    if (trigger === undefined)
        return [];
    return facts.functions.filter((fact) => fact.exported || fact.parent === null).map(({ id }) => at(id));
}
/** Routes by which users manage their webhooks: they are read and deleted, or ask for a session. */
function isManaged(facts) {
    return (facts.routes.some(({ method }) => /^(?:PUT|PATCH|DELETE)$/.test(method)) ||
        facts.functions.some((fact) => fact.passedTo.some((name) => /^with(?:Workspace|Session|Team|User|Org\w*|Auth\w*|Admin)$/.test(name))));
}
function triggerOf(path, facts) {
    if (WEBHOOK.test(path) && RECEIVES.test(path) && !isManaged(facts))
        return 'webhook';
    return JOB.test(path) ? 'job' : undefined;
}
/** Names that a function calls and that can be followed, nested functions included. */
function indexCalls(context) {
    const index = new Map();
    return (path, id) => {
        let byFunction = index.get(path);
        if (byFunction === undefined) {
            byFunction = collect(context.facts.files.get(path));
            index.set(path, byFunction);
        }
        return [...(byFunction.get(id) ?? [])];
    };
}
function collect(facts) {
    const byFunction = new Map();
    for (const call of facts?.calls ?? []) {
        const name = /^this\.[\w$]+$/.test(call.callee) ? call.callee.slice('this.'.length) : call.callee;
        if (!/^(?:[\w$]+\.)?[\w$]+$|^this\.[\w$]+\.[\w$]+$/.test(name))
            continue;
        let id = call.function;
        while (id !== null) {
            const names = byFunction.get(id) ?? new Set();
            byFunction.set(id, names.add(name));
            id = facts?.functions[id]?.parent ?? null;
        }
    }
    return byFunction;
}

;// CONCATENATED MODULE: ./build/rules/integration/shared/calls.js



/** External calls in code that runs on a server, in file order; tests, tools and browser code left out. */
function* serverCalls(context) {
    for (const [path, facts] of context.facts.files) {
        if (facts.externalCalls.length === 0 || facts.generated)
            continue;
        if (placeOf(context, path) !== 'server')
            continue;
        for (const call of facts.externalCalls) {
            yield {
                path,
                facts,
                call,
                reach: reachOf(context, path, call.function),
                integration: integrationOf(context.config, path, facts, call),
            };
        }
    }
}
/** Libraries that send HTTP requests to an address given by the caller. */
function isHttp(call) {
    return ['fetch', 'axios', 'ky', 'got', 'superagent', 'ofetch', 'undici'].includes(call.client);
}
/** Name of the nearest function around a call that has one. */
function symbolOf(facts, call) {
    let current = facts.functions[call.function];
    while (current !== undefined) {
        if (current.name !== '' && current.kind !== 'module')
            return current.name;
        current = current.parent === null ? undefined : facts.functions[current.parent];
    }
    return undefined;
}
/** What is called, for a sentence: `fetch to api.stripe.com`, `stripe.refunds.create`. */
function describeCall({ call, integration }) {
    if (!isHttp(call))
        return `${call.callee}(…)`;
    const to = integration?.name ?? call.host ?? call.url?.text;
    return to === undefined ? `${call.callee}(…)` : `${call.callee} to ${to}`;
}
/** Identity of the call within its file. */
function anchorOf(found) {
    return `${symbolOf(found.facts, found.call) ?? 'module'}: ${found.call.callee}(${found.call.url?.text ?? found.call.purpose})`;
}
/** A sentence on how the code is reached, for the evidence. */
function reachSentence(reach) {
    const what = { request: 'a request', job: 'a job', webhook: 'a webhook delivery' }[reach.trigger];
    return reach.hops === 0
        ? `Runs in ${what}: ${reach.entry}.`
        : `Runs in ${what}, ${reach.hops} call(s) away from ${reach.entry}.`;
}

;// CONCATENATED MODULE: ./build/rules/integration/no-write-before-authority/rule.js



/** Local writes that do not wait for the word of the system that holds the truth. */
const no_write_before_authority_rule_rule = (0,rule/* defineRule */.K)({
    meta: {
        id: 'integration/no-write-before-authority',
        title: 'Local write before, or in spite of, the external authority',
        tier: 'integration',
        category: 'integration',
        severity: 'high',
        remediation: { by: 'person' },
        references: [
            {
                title: 'CWE-841: Improper Enforcement of Behavioral Workflow',
                url: 'https://cwe.mitre.org/data/definitions/841.html',
            },
        ],
    },
    *check(context) {
        for (const found of serverCalls(context)) {
            if (!isAuthority(found, context))
                continue;
            const fault = parallelWrite(found, context) ?? inSpiteOf(found) ?? writeBefore(found);
            if (fault === undefined)
                continue;
            const symbol = symbolOf(found.facts, found.call);
            yield {
                path: found.path,
                range: found.call.span.range,
                message: fault.message,
                remedy: fault.remedy,
                confidence: fault.confidence,
                evidence: [fault.evidence, ...found.reach.slice(0, 1).map(reachSentence)],
                anchor: anchorOf(found),
                ...(symbol === undefined ? {} : { symbol }),
            };
        }
    },
});
/** Configured, or a provider of payments or domains, whose records are the truth by nature. */
function isAuthority({ path, call, integration }, context) {
    if (!call.write)
        return false;
    if (integration !== undefined)
        return integration.authority;
    if (call.purpose !== 'payment' && call.purpose !== 'domain')
        return false;
    if (call.client === 'function')
        return movesMoney(context, path, call.callee);
    return call.client !== 'wrapper' || call.purpose === 'payment';
}
/** A name such as `createTransfer` counts only when its body writes to a provider. */
function movesMoney(context, path, name) {
    return callsBehind(context, path, name, 1).some((call) => call.write && call.purpose === 'payment' && call.client !== 'function');
}
const CHANGES = new Set([
    'create',
    'create-many',
    'update',
    'update-many',
    'upsert',
    'delete',
    'delete-many',
]);
function localWrites(facts) {
    return facts.queries.filter((query) => CHANGES.has(query.operation));
}
/** `Promise.all([external write, local write])`, or two external writes that depend on each other. */
function parallelWrite(found, context) {
    const { call, facts, integration, path } = found;
    const list = call.parallel;
    if (list === undefined)
        return undefined;
    const inside = (start) => list.start <= start && start < list.end;
    const query = localWrites(facts).find((candidate) => inside(candidate.span.start));
    if (query !== undefined) {
        return {
            message: `${describeCall(found)} and the local write to ${query.model} start together: when the external one fails, the local one stays.`,
            remedy: 'Await the external write first, then write what it answered.',
            confidence: integration === undefined ? 'medium' : 'high',
            evidence: `Both stand in the same Promise.all, the local write in line ${query.span.range.start.line}.`,
        };
    }
    const sibling = facts.externalCalls.find((other) => other !== call && inside(other.span.start) && isAuthority({ ...found, call: other }, context));
    // One finding for the pair, at its first call.
    if (sibling === undefined || sibling.span.start < call.span.start)
        return undefined;
    return {
        message: `${describeCall(found)} and ${sibling.callee}(…) start together: when one fails, the other has already happened.`,
        remedy: 'Make the writes one after the other, each with an idempotency key, and record each before the next.',
        confidence: 'medium',
        evidence: `Both stand in the same Promise.all in ${path}.`,
    };
}
/** The status of the external write is never asked, and the local write follows whatever it was. */
function inSpiteOf(found) {
    const { call, facts, integration } = found;
    const ignored = call.usage === 'floating' || (!call.statusChecked && !call.bodyChecked);
    if (!ignored || call.client === 'function')
        return undefined;
    const after = localWrites(facts).find((query) => sameFunction(query, call) && query.span.start > call.span.end);
    if (after === undefined)
        return undefined;
    return {
        message: `The local write to ${after.model} follows ${describeCall(found)} whether that succeeded or not.`,
        remedy: 'Await the external write, check its status, and write locally only after its success.',
        confidence: integration === undefined ? 'medium' : 'high',
        evidence: `The answer is not looked at; the local write is in line ${after.span.range.start.line}.`,
    };
}
/** The word for a record that knows it is not settled yet: then writing first is the outbox pattern. */
const UNSETTLED = /pending|processing|draft|queued|initiated|requested|in_?progress|reserved|lock|attempt|idempoten|outbox|created\b/i;
/** The local state is changed first, and nothing afterwards puts it right. */
function writeBefore(found) {
    const { call, facts, integration } = found;
    const writes = localWrites(facts).filter((query) => sameFunction(query, call));
    const before = writes.findLast((query) => query.span.end < call.span.start && query.awaited);
    if (before === undefined || before.operation.startsWith('create') || isUnsettled(before))
        return undefined;
    const settledLater = writes.some((query) => query.span.start > call.span.end && query.model === before.model);
    if (settledLater || call.inTransaction)
        return undefined;
    return {
        message: `The local write to ${before.model} is made before ${describeCall(found)}: when that fails, the local state is wrong.`,
        remedy: 'Call the external system first, or mark the record as pending and settle it after the answer.',
        confidence: integration === undefined ? 'low' : call.handled ? 'medium' : 'high',
        evidence: `The local write is in line ${before.span.range.start.line}, and no later write to ${before.model} puts it right.`,
    };
}
function isUnsettled(query) {
    return query.data.keys.some((key) => UNSETTLED.test(key.value.text) || UNSETTLED.test(key.path.join('.')));
}
function sameFunction(query, call) {
    return query.function === call.function;
}

;// CONCATENATED MODULE: ./build/rules/integration/shared/callers.js

/** True when the function around a place is called somewhere, and every such call handles a rejection. */
function callersHandle(context, path, functionId) {
    const facts = context.facts.files.get(path);
    const named = facts === undefined ? undefined : nearestNamed(facts, functionId);
    if (named === undefined)
        return false;
    const calls = callsTo(context, path, named);
    return calls.length > 0 && calls.every((call) => call.handled === true);
}
function nearestNamed(facts, id) {
    for (let at = id; at !== null;) {
        const fact = facts.functions[at];
        if (fact === undefined || fact.kind === 'module')
            return undefined;
        if (fact.name !== '')
            return fact;
        at = fact.parent;
    }
    return undefined;
}
function callsTo(context, path, target) {
    const places = [path, ...context.modules.incoming(path).map(({ from }) => from)];
    return [...new Set(places)].flatMap((from) => {
        const calls = context.facts.files.get(from)?.calls ?? [];
        return calls.filter(({ callee }) => {
            if (callee.slice(callee.lastIndexOf('.') + 1) !== target.name)
                return false;
            const name = callee.replace(/^this\.(?=[\w$]+$)/, '');
            const place = definitionOf(context, from, name);
            return place?.path === path && place.id === target.id;
        });
    });
}

;// CONCATENATED MODULE: ./build/rules/integration/require-error-handling/rule.js



/** Pages show their own error when what they load is not what they expect. */
const PAGE = /(?:^|\/)(?:page|layout)\.[jt]sx$|(?:^|\/)routes\/.*\.[jt]sx$/;
/** External calls whose failure nobody looks at. */
const require_error_handling_rule_rule = (0,rule/* defineRule */.K)({
    meta: {
        id: 'integration/require-error-handling',
        title: 'External call whose failure nobody handles',
        tier: 'integration',
        category: 'integration',
        severity: 'medium',
        remediation: { by: 'executor' },
        references: [
            { title: 'CWE-252: Unchecked Return Value', url: 'https://cwe.mitre.org/data/definitions/252.html' },
            { title: 'Response.ok', url: 'https://developer.mozilla.org/docs/Web/API/Response/ok' },
        ],
    },
    *check(context) {
        for (const found of serverCalls(context)) {
            const fault = floating(found) ?? uncheckedStatus(found) ?? failsCaller(found, context);
            if (fault === undefined)
                continue;
            const symbol = symbolOf(found.facts, found.call);
            yield {
                path: found.path,
                range: found.call.span.range,
                message: fault.message,
                remedy: fault.remedy,
                confidence: fault.confidence,
                evidence: [...found.reach.slice(0, 1).map(reachSentence), fault.why],
                anchor: anchorOf(found),
                ...(symbol === undefined ? {} : { symbol }),
            };
        }
    },
});
/** Nobody waits and nobody catches: a rejection ends a Node process. */
function floating(found) {
    const { call } = found;
    if (call.usage !== 'floating' || call.handled || call.client === 'function')
        return undefined;
    return {
        message: `${describeCall(found)} is neither awaited nor caught: when it rejects, the process gets an unhandled rejection.`,
        remedy: 'Await it, or add `.catch(…)` that logs; on serverless platforms hand it to `waitUntil`.',
        confidence: isHttp(call) ? 'high' : 'medium',
        why: 'Node ends the process on an unhandled rejection (since version 15).',
    };
}
/** fetch resolves for 4xx and 5xx: an error page is then read as if it were the answer. */
function uncheckedStatus(found) {
    const { call, reach, integration } = found;
    if (!isHttp(call) || call.statusChecked || call.bodyChecked)
        return undefined;
    if (call.body !== 'json' && call.body !== 'read' && call.body !== 'returned')
        return undefined;
    const certain = call.origin === 'literal' || call.origin === 'env' || integration !== undefined;
    return {
        message: `${describeCall(found)} reads the response without looking at its status: an error answer is taken for data.`,
        remedy: 'Check `response.ok` (or the status) before the body is read, and handle the failure.',
        confidence: !certain || call.body === 'returned' || (reach.length === 0 && PAGE.test(found.path))
            ? 'low'
            : call.body === 'json' && reach.length > 0
                ? 'high'
                : 'medium',
        why: `${call.client} resolves for 4xx and 5xx answers too.`,
    };
}
/** A side message whose failure takes the whole request down. */
function failsCaller(found, context) {
    const { call, reach } = found;
    const message = call.purpose === 'message' || call.purpose === 'analytics' || /webhook/i.test(call.url?.text ?? '');
    if (!isHttp(call) ||
        !call.write ||
        call.handled ||
        call.statusChecked ||
        call.body !== 'ignored' ||
        !message ||
        callersHandle(context, found.path, call.function))
        return undefined;
    return {
        message: `${describeCall(found)} is a notification, yet when it fails the work around it fails too; an error status goes unseen.`,
        remedy: 'Catch and log the failure of the notification, and look at `response.ok`.',
        confidence: reach.some(({ trigger }) => trigger === 'request') ? 'medium' : 'low',
        why: 'Not inside try/catch, and the response is thrown away.',
    };
}

;// CONCATENATED MODULE: ./build/rules/integration/require-idempotency-key/rule.js



/** Hosts that document an `Idempotency-Key` header. */
const HOSTS_WITH_KEY = [
    'api.stripe.com',
    'api.resend.com',
    'squareup.com',
    'api.mollie.com',
    'adyen.com',
    'dots.dev',
];
/** Writes that must not happen twice and carry nothing by which the other side could tell. */
const require_idempotency_key_rule_rule = (0,rule/* defineRule */.K)({
    meta: {
        id: 'integration/require-idempotency-key',
        title: 'Repeatable external write without an idempotency key',
        tier: 'integration',
        category: 'integration',
        severity: 'high',
        remediation: { by: 'executor' },
        references: [
            {
                title: 'CWE-837: Improper Enforcement of a Single, Unique Action',
                url: 'https://cwe.mitre.org/data/definitions/837.html',
            },
            { title: 'Stripe: idempotent requests', url: 'https://docs.stripe.com/api/idempotent_requests' },
            { title: 'Resend: idempotency keys', url: 'https://resend.com/docs/dashboard/emails/idempotency-keys' },
        ],
    },
    *check(context) {
        const keyed = keyedCallees(context);
        for (const found of serverCalls(context)) {
            const confidence = rule_confidenceOf(found, keyed, context);
            if (confidence === undefined)
                continue;
            yield rule_finding(found, confidence, keyed);
        }
    },
});
/** Callees that some other call of this repository gives a key, with one such place. */
function keyedCallees(context) {
    const keyed = new Map();
    for (const [path, facts] of context.facts.files) {
        for (const call of facts.externalCalls) {
            if (call.idempotencyKey === 'present' && !isHttp(call)) {
                const name = nameOf(call);
                if (!keyed.has(name))
                    keyed.set(name, `${path}:${call.span.range.start.line}`);
            }
        }
    }
    return keyed;
}
function nameOf(call) {
    return call.client === 'wrapper' ? call.callee : call.client;
}
function rule_confidenceOf(found, keyed, context) {
    const { call, reach, integration } = found;
    if (!call.write || call.idempotencyKey !== 'absent' || call.client === 'function')
        return undefined;
    if (call.method === 'PUT' || call.method === 'DELETE' || call.method === 'PATCH')
        return undefined;
    const money = call.purpose === 'payment' || call.purpose === 'order';
    if (!money && call.purpose !== 'email')
        return undefined;
    const repeated = reach.some(({ trigger }) => trigger !== 'request');
    if (!acceptsKey(found, keyed, context) && integration === undefined) {
        if (call.client !== 'wrapper')
            return undefined;
        return money ? 'medium' : repeated ? 'low' : undefined;
    }
    const sibling = keyed.has(nameOf(call));
    if (call.purpose === 'email')
        return repeated ? mailConfidence(found, sibling) : undefined;
    return repeated || call.loops.length > 0 ? 'high' : 'medium';
}
/** A mail too many is a nuisance, not a loss: both signs are asked for. */
function mailConfidence(found, sibling) {
    const fails = failsLater(found);
    if (sibling && fails)
        return 'high';
    // Webhooks come twice by their nature; a job that ends with its mail seldom runs again.
    const webhook = found.reach.some(({ trigger }) => trigger === 'webhook');
    return fails || (sibling && webhook) ? 'medium' : 'low';
}
/** Work after the mail can fail, or a loop half way: then the retry sends the mail again. */
function failsLater({ call }) {
    return call.workAfter || (call.loops.length > 0 && !call.handled);
}
/** The SDK, the host or a sibling call shows that a key can be given. */
function acceptsKey({ path, call }, keyed, context) {
    if (isHttp(call)) {
        const { host } = call;
        return host !== undefined && HOSTS_WITH_KEY.some((known) => host === known || host.endsWith(`.${known}`));
    }
    if (call.client !== 'wrapper')
        return call.idempotencyOption !== undefined;
    if (keyed.has(call.callee))
        return true;
    return callsBehind(context, path, call.callee).some((inner) => inner.idempotencyOption !== undefined);
}
function rule_finding(found, confidence, keyed) {
    const { path, facts, call, reach } = found;
    const sibling = keyed.get(nameOf(call));
    const repeat = reach.find(({ trigger }) => trigger !== 'request') ?? reach[0];
    const symbol = symbolOf(facts, call);
    return {
        path,
        range: call.span.range,
        message: `${describeCall(found)} has no idempotency key: when the work is tried again, ${effectOf(call)} a second time.`,
        remedy: `Pass a key that is the same for every attempt and different for every intent (for instance from the id of the record), ${optionOf(call)}.`,
        confidence,
        evidence: [
            ...(repeat === undefined ? [] : [reachSentence(repeat)]),
            ...(repeat === undefined || repeat.trigger === 'request'
                ? []
                : ['Jobs and webhooks are delivered again after a failure or a time-out.']),
            ...(call.purpose === 'email' && failsLater(found) ? ['Work that can fail follows the mail.'] : []),
            ...(sibling === undefined ? [] : [`A sibling call passes a key: ${sibling}.`]),
        ],
        anchor: anchorOf(found),
        ...(symbol === undefined ? {} : { symbol }),
        ...(call.purpose === 'email' ? { severity: 'medium' } : {}),
        ...(isFixable(call) ? { remediation: { by: 'fixer', safety: 'review' } } : {}),
        data: {
            start: call.span.start,
            callee: call.callee,
            client: call.client,
            option: call.idempotencyOption ?? null,
        },
    };
}
/** The clients whose option the fixer knows. */
function isFixable(call) {
    return call.idempotencyOption === 'idempotencyKey' && /^(?:stripe|resend)$/.test(call.client);
}
function effectOf(call) {
    if (call.purpose === 'email')
        return 'the mail goes out';
    return call.purpose === 'order' ? 'the order is placed' : 'the money moves';
}
function optionOf(call) {
    if (call.idempotencyOption !== undefined)
        return `in the option \`${call.idempotencyOption}\``;
    return isHttp(call) ? 'in the header `Idempotency-Key`' : 'and let the wrapper hand it on';
}

;// CONCATENATED MODULE: ./build/rules/integration/require-rate-limit/rule.js


/** Requests a second that providers document for a standard account. */
const KNOWN_LIMITS = {
    resend: 2,
    'api.resend.com': 2,
    '@slack/web-api': 1,
    'slack.com': 1,
    'myshopify.com': 2,
    'api.notion.com': 3,
    'api.airtable.com': 5,
    'discord.com': 5,
};
/** Calls in loops and fan-outs that nothing slows down. */
const require_rate_limit_rule_rule = (0,rule/* defineRule */.K)({
    meta: {
        id: 'integration/require-rate-limit',
        title: 'Fan-out of external calls without a limit',
        tier: 'integration',
        category: 'integration',
        severity: 'medium',
        remediation: { by: 'executor' },
        references: [
            {
                title: 'CWE-770: Allocation of Resources Without Limits or Throttling',
                url: 'https://cwe.mitre.org/data/definitions/770.html',
            },
        ],
    },
    *check(context) {
        for (const found of serverCalls(context)) {
            const { call } = found;
            if (call.limited || call.client === 'function')
                continue;
            const loop = call.loops.findLast(unbounded);
            const rate = rateOf(found);
            const confidence = require_rate_limit_rule_confidenceOf(found, loop, rate);
            if (loop === undefined || confidence === undefined)
                continue;
            yield require_rate_limit_rule_finding(found, loop, rate, confidence);
        }
    },
});
/** Loops whose length comes with the data; literal lists and paced loops are left out. */
function unbounded(loop) {
    return !loop.batching && loop.over.kind !== 'array' && loop.over.kind !== 'literal';
}
function rateOf({ call, integration }) {
    if (integration?.requestsPerSecond !== undefined)
        return integration.requestsPerSecond;
    const { host } = call;
    if (host === undefined)
        return KNOWN_LIMITS[call.client];
    return Object.entries(KNOWN_LIMITS).find(([name]) => host === name || host.endsWith(`.${name}`))?.[1];
}
function require_rate_limit_rule_confidenceOf(found, loop, rate) {
    if (loop === undefined)
        return undefined;
    const { call, integration } = found;
    const fanOut = loop.collector !== undefined || (loop.kind === 'callback' && call.usage !== 'awaited');
    if (integration?.requestsPerSecond !== undefined)
        return 'high';
    if (rate !== undefined)
        return fanOut ? 'high' : 'medium';
    // One after the other waits for each answer: that is a limit of its own kind.
    if (!fanOut || call.client === 'wrapper' || call.purpose === 'queue')
        return fanOut ? 'low' : undefined;
    return found.reach.length > 0 && (call.origin === 'literal' || call.origin === 'sdk') ? 'medium' : 'low';
}
function require_rate_limit_rule_finding(found, loop, rate, confidence) {
    const symbol = symbolOf(found.facts, found.call);
    const together = loop.collector === undefined ? 'in a loop' : `all at once (${loop.collector})`;
    return {
        path: found.path,
        range: found.call.span.range,
        message: `${describeCall(found)} runs ${together} over ${loop.over.text}, and nothing limits how many a second.`,
        remedy: `Send the calls through a limiter${rate === undefined ? '' : ` of ${rate} a second`}, in chunks, or through the provider's batch endpoint.`,
        confidence,
        evidence: [
            ...found.reach.slice(0, 1).map(reachSentence),
            ...(rate === undefined
                ? []
                : [
                    `${found.integration?.name ?? found.call.host ?? found.call.client} takes ${rate} request(s) a second.`,
                ]),
        ],
        anchor: `${anchorOf(found)} over ${loop.over.text}`,
        ...(symbol === undefined ? {} : { symbol }),
    };
}

;// CONCATENATED MODULE: ./build/rules/integration/shared/clients.js


const VERB = /^(?:get|post|put|patch|delete|head|options|request)$/;
/** Exported clients that server code of other files calls. */
function* sharedClients(context) {
    for (const [path, facts] of context.facts.files) {
        if (facts.clients === undefined || facts.generated || placeOf(context, path) !== 'server')
            continue;
        for (const client of facts.clients) {
            // The file's own calls are reported one by one.
            if (facts.externalCalls.some(({ callee }) => callee.split('.')[0] === client.name))
                continue;
            const uses = usesOf(context, path, facts, client.name);
            if (uses.length > 0)
                yield { path, client, uses };
        }
    }
}
function usesOf(context, path, facts, name) {
    const names = facts.exports.filter((fact) => (fact.local ?? fact.name) === name).map((fact) => fact.name);
    const uses = [];
    const importers = new Set(context.modules.incoming(path).map(({ from }) => from));
    for (const from of [...importers].sort()) {
        const importer = context.facts.files.get(from);
        if (importer === undefined || placeOf(context, from) !== 'server')
            continue;
        for (const call of callsOf(context, from, importer, path, names)) {
            uses.push({
                path: from,
                line: call.span.range.start.line,
                reach: reachOf(context, from, call.function),
            });
        }
    }
    return uses;
}
function callsOf(context, from, importer, path, names) {
    const locals = new Set();
    for (const fact of importer.imports) {
        const target = context.modules.resolve(from, fact.specifier);
        if (target?.kind !== 'file' || target.path !== path)
            continue;
        for (const binding of fact.bindings)
            if (names.includes(binding.imported))
                locals.add(binding.local);
    }
    return importer.calls.filter(({ callee }) => {
        const [root = '', verb = '', ...more] = callee.split('.');
        return more.length === 0 && locals.has(root) && VERB.test(verb);
    });
}

;// CONCATENATED MODULE: ./build/rules/integration/require-timeout/rule.js



/** Milliseconds that a call may take when the integration is not configured; see the page for why. */
const DEFAULT_TIMEOUT_MS = 10_000;
/** External calls that wait for ever when the other side does not answer. */
const require_timeout_rule_rule = (0,rule/* defineRule */.K)({
    meta: {
        id: 'integration/require-timeout',
        title: 'External call without a time-out',
        tier: 'integration',
        category: 'integration',
        severity: 'medium',
        remediation: { by: 'fixer', safety: 'review' },
        references: [
            {
                title: 'CWE-400: Uncontrolled Resource Consumption',
                url: 'https://cwe.mitre.org/data/definitions/400.html',
            },
            {
                title: 'AbortSignal.timeout()',
                url: 'https://developer.mozilla.org/docs/Web/API/AbortSignal/timeout_static',
            },
        ],
    },
    *check(context) {
        for (const found of serverCalls(context)) {
            if (found.call.timeout !== 'absent')
                continue;
            yield require_timeout_rule_finding(found, found.integration?.timeoutMs ?? DEFAULT_TIMEOUT_MS);
        }
        for (const shared of sharedClients(context)) {
            if (shared.client.timeout === 'absent')
                yield clientFinding(shared);
        }
    },
});
function require_timeout_rule_finding(found, timeoutMs) {
    const { path, facts, call, reach, integration } = found;
    const symbol = symbolOf(facts, call);
    const owned = integration?.timeoutMs !== undefined && call.handled;
    return {
        path,
        range: call.span.range,
        message: `${describeCall(found)} has no time limit: when the other side does not answer, ${call.inTransaction ? 'an open database transaction waits with it' : 'the caller waits with it'}.`,
        remedy: isHttp(call)
            ? `Give the call a limit, e.g. ${optionFor(call.client, timeoutMs)}, and let the caller handle the failure.`
            : `Give the client of ${call.client} a time limit, or race the call against one.`,
        confidence: require_timeout_rule_confidenceOf(found),
        evidence: [
            ...reach.slice(0, 1).map(reachSentence),
            isHttp(call) ? ownLimit(call.client) : `The client of ${call.client} sets no time limit by default.`,
            ...(integration === undefined ? [] : [`Configured as integration ${integration.name}.`]),
        ],
        anchor: anchorOf(found),
        ...(symbol === undefined ? {} : { symbol }),
        ...(call.inTransaction ? { severity: 'high' } : {}),
        remediation: isHttp(call) ? { by: 'fixer', safety: owned ? 'safe' : 'review' } : { by: 'person' },
        data: { start: call.span.start, callee: call.callee, client: call.client, timeoutMs, owned },
    };
}
/** One finding where the client is made: the limit belongs there, and all its calls get it. */
function clientFinding({ path, client, uses }) {
    const requested = uses.find(({ reach }) => reach.some(({ trigger }) => trigger === 'request'));
    const certain = client.origin !== 'value';
    const to = client.host === undefined ? '' : ` for ${client.host}`;
    const [reach] = requested?.reach ?? [];
    return {
        path,
        range: client.span.range,
        message: `\`${client.name}\`${to} is made without a time limit, and ${uses.length} call(s) in other files wait with it.`,
        remedy: `Give the client a limit where it is made, e.g. ${optionFor(client.client, DEFAULT_TIMEOUT_MS)}.`,
        confidence: requested !== undefined && certain ? 'high' : requested !== undefined || certain ? 'medium' : 'low',
        evidence: [
            ...(reach === undefined ? [] : [reachSentence(reach)]),
            ...uses.slice(0, 5).map((use) => `Called at ${use.path}:${use.line}.`),
            ownLimit(client.client),
        ],
        anchor: `client ${client.name}`,
        symbol: client.name,
        remediation: { by: 'fixer', safety: 'review' },
        data: {
            start: client.span.start,
            callee: client.callee,
            client: client.client,
            timeoutMs: DEFAULT_TIMEOUT_MS,
            owned: false,
        },
    };
}
/** What the client does by itself; Node's fetch is undici with its header limit of 300 seconds. */
function ownLimit(client) {
    if (client === 'fetch' || client === 'undici')
        return 'By itself it waits up to 300 seconds for the headers, and as long again for each part of the body.';
    return `${client} waits for ever by default.`;
}
function optionFor(client, timeoutMs) {
    if (client === 'superagent')
        return `\`.timeout(${timeoutMs})\``;
    return client === 'fetch' ? `\`signal: AbortSignal.timeout(${timeoutMs})\`` : `\`timeout: ${timeoutMs}\``;
}
/** High only where somebody waits (a request, a lock) for an address that is surely someone else's. */
function require_timeout_rule_confidenceOf({ call, reach, integration }) {
    if (!isHttp(call))
        return integration === undefined && !call.inTransaction ? 'low' : 'medium';
    if (integration !== undefined || call.inTransaction)
        return 'high';
    const certain = call.origin === 'literal' || call.origin === 'env';
    if (reach.some(({ trigger }) => trigger === 'request'))
        return certain ? 'high' : 'medium';
    if (reach.length > 0)
        return 'medium';
    return certain ? 'medium' : 'low';
}

;// CONCATENATED MODULE: ./build/rules/integration/index.js





/** Calls to other systems: limits, failures, repetition, pace and order. */
const integrationRules = [
    no_write_before_authority_rule_rule,
    require_error_handling_rule_rule,
    require_idempotency_key_rule_rule,
    require_rate_limit_rule_rule,
    require_timeout_rule_rule,
];

// EXTERNAL MODULE: ./build/rules/performance/shared/following.js
var following = __nccwpck_require__(2596);
;// CONCATENATED MODULE: ./build/rules/performance/shared/places.js
/** Code that users never wait for, or that runs once by hand. */
const LEFT_OUT = /(?:^|\/)(?:__tests__|__mocks__|__fixtures__|fixtures?|tests?|e2e|playwright|cypress|scripts?|seeds?|seeders?|migrations?|backfills?|benchmarks?|examples?|storybook|mocks?|bin|dev|docs?)\/|(?:^|[/.-])(?:seed|seeds|seeder|migrate|migration|backfill|script|test|tests|spec|stories|mock|fixture|fixtures|e2e)\.[cm]?[jt]sx?$|(?:^|\/)(?:prisma|db)\/seed/i;
/** Scripts that lie in the root of a repository and are named after what they do once. */
const places_ROOT_SCRIPT = /^(?:delete|sync|fix|check|generate|import|export|update|remove|create)-[\w-]+\.[cm]?[jt]s$/;
/** Work in the background: slow, but nobody waits for it. */
const BACKGROUND = /(?:^|[/._-])(?:cron|crons|jobs?|workers?|queues?|tasks?|inngest|trigger|qstash|schedulers?|scheduled|workflows?|consumers?|webhooks?|imports?|importer|exports?|exporter|sync|ee-scripts|background|telemetry|internal|admin|maintenance|cleanup)(?:[/._-]|$)|(?:^|\/)(?:import|sync|backfill)-/i;
/** True for tests, seeds, migrations, scripts and generated files. */
function isLeftOut(path, file) {
    return file.generated || file.language === 'dts' || LEFT_OUT.test(path) || places_ROOT_SCRIPT.test(path);
}
/** True for jobs, webhooks, imports and the like. */
function isBackground(path) {
    return BACKGROUND.test(path);
}
/** True when a framework calls this file for a request. */
function isEntry(path, file) {
    if (file.routes.length > 0 || file.directives.includes('use server'))
        return true;
    if (/(?:^|\/)app\/(?:.*\/)?(?:route|page|layout)\.[jt]sx?$/.test(path))
        return true;
    return /(?:^|\/)pages\/api\//.test(path);
}
/** How far from a request a file may be and still count as on its path. */
const HOPS = 2;
const reachable = new WeakMap();
/** Files that a request handler imports within two hops, and the handlers themselves. */
function requestPaths(context) {
    const known = reachable.get(context.facts);
    if (known !== undefined)
        return known;
    const found = new Set();
    let frontier = [];
    for (const [path, file] of context.facts.files) {
        if (isEntry(path, file) && !isLeftOut(path, file) && !isBackground(path))
            frontier.push(path);
    }
    for (const path of frontier)
        found.add(path);
    for (let hop = 0; hop < HOPS; hop++) {
        const next = [];
        for (const path of frontier) {
            for (const edge of context.modules.outgoing(path)) {
                if (edge.fact.typeOnly || found.has(edge.to))
                    continue;
                found.add(edge.to);
                next.push(edge.to);
            }
        }
        frontier = next;
    }
    reachable.set(context.facts, found);
    return found;
}

;// CONCATENATED MODULE: ./build/rules/performance/no-n-plus-one/loops.js
const CONSTANT = /^(?:Object\.\w+\()?(?:\w+\.)*[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*\)?$/;
const ENUM = /^Object\.(?:keys|values|entries)\(\s*[A-Z]\w+\s*\)/;
const CUT = /\.slice\(\s*(?:0\s*,\s*)?\d+\s*\)|\.slice\(\s*0\s*,\s*[A-Z_]+\s*\)/;
/** Maps and searches of these seldom do work for each row. */
const SEARCHES = new Set(['find', 'findIndex', 'some', 'every']);
/** The loops that make one query into many: no chunks, cursors or retries, no lists written in the source. */
function multiplyingLoops(loops) {
    return loops.filter((loop) => !loop.batching && !isWrittenOut(loop) && !SEARCHES.has(loop.method));
}
function isWrittenOut(loop) {
    if (loop.over.kind === 'array' || loop.over.kind === 'literal')
        return true;
    return CONSTANT.test(loop.over.text) || ENUM.test(loop.over.text);
}
/** True when the list is cut to a written length. */
function isCut(loop) {
    return CUT.test(loop.over.text);
}
/** True for `while` and counted `for`: what they walk cannot be read from the head. */
function isUncounted(loop) {
    return loop.kind === 'while' || loop.kind === 'do' || loop.kind === 'for';
}
/** True when a chain reads the element or something computed from it. */
function readsLoop(mentions, loop) {
    const roots = new Set([...loop.variables, ...(loop.locals ?? [])]);
    return mentions.some((mention) => {
        const dot = mention.indexOf('.');
        return roots.has(dot === -1 ? mention : mention.slice(0, dot));
    });
}

;// CONCATENATED MODULE: ./build/rules/performance/no-n-plus-one/rule.js





/** How many calls a query may be away from its loop. */
const rule_HOPS = 1;
const MAX_STEPS = 5;
/** Names of functions that do more than read, whatever they read first. */
const OPERATION = /^(?:create|add|insert|delete|remove|update|upsert|set|save|write|send|notify|process|handle|import|export|sync|merge|move|copy|cancel|archive|ban|report|verify|sign|apply|award|publish|queue|run|execute|workflow)/;
/** Names of functions that do nothing but read; others are operations of their own. */
const READER = /^(?:get|find|fetch|load|read|resolve|count|list|query|lookup|select|enrich|format|map|to|with|is|has|can|transform|calculate|compute|build)(?=[A-Z_]|$)/;
/** Reports database queries that run once for each element of a list. */
const noNPlusOne = (0,rule/* defineRule */.K)({
    meta: {
        id: 'performance/no-n-plus-one',
        title: 'Query for each element of a list',
        tier: 'performance',
        category: 'performance',
        severity: 'medium',
        remediation: { by: 'fixer', safety: 'review' },
        references: [
            {
                title: 'Prisma: query optimization, the n+1 problem',
                url: 'https://www.prisma.io/docs/orm/prisma-client/queries/query-optimization-performance',
            },
        ],
    },
    *check(context) {
        const follower = new following/* Follower */.f(context);
        const onRequest = requestPaths(context);
        for (const [path, file] of [...context.facts.files].sort(([a], [b]) => (0,finding/* compareText */.n6)(a, b))) {
            if (isLeftOut(path, file))
                continue;
            for (const hits of grouped(hitsIn(path, file, follower))) {
                yield no_n_plus_one_rule_finding(path, file, hits, onRequest.has(path) && !isBackground(path));
            }
        }
    },
});
function hitsIn(path, file, follower) {
    const hits = [];
    for (const query of file.queries) {
        const loop = multiplyingLoops(query.loops).at(-1);
        if (loop !== undefined && !isPaged(query.loops))
            hits.push({ loop, query, recursive: false });
    }
    for (const call of file.calls) {
        const loop = multiplyingLoops(call.loops).at(-1);
        if (loop === undefined || isPaged(call.loops))
            continue;
        const target = follower.target(path, file, call);
        if (target === undefined || /cache|memo/i.test(target.fact.name) || isLeftOut(target.path, target.file))
            continue;
        // A query inside the loop's own callback is already there by itself.
        if (target.path === path && target.fact.id === call.function)
            continue;
        const reached = follower.queriesOf(target, rule_HOPS)[0];
        if (reached === undefined)
            continue;
        const recursive = (0,following/* symbolOf */.w)(file, call.function) === target.fact.name;
        hits.push({ loop, query: reached.query, call, reached, recursive });
    }
    return hits.sort((a, b) => rule_placeOf(a).start - rule_placeOf(b).start);
}
/** Chunks, cursors and retries inside the element loop are a way of batching already. */
function isPaged(loops) {
    return loops.at(-1)?.batching === true;
}
function rule_placeOf(hit) {
    return (hit.call ?? hit.query).span;
}
/** One finding for each loop, its queries together. */
function grouped(hits) {
    const groups = new Map();
    for (const hit of hits) {
        const group = groups.get(hit.loop.span.start);
        if (group === undefined)
            groups.set(hit.loop.span.start, [hit]);
        else
            group.push(hit);
    }
    return [...groups.values()];
}
function no_n_plus_one_rule_finding(path, file, hits, onRequest) {
    const rated = hits.map((hit) => ({ hit, confidence: no_n_plus_one_rule_confidenceOf(path, file, hit, hits) }));
    const [best] = rated.sort((a, b) => rank(b.confidence) - rank(a.confidence));
    if (best === undefined)
        throw new Error('a group has at least one hit');
    const { hit: first, confidence } = best;
    const { loop, query } = first;
    const symbol = (0,following/* symbolOf */.w)(file, (first.call ?? query).function);
    const name = `${query.client === '' ? '' : `${query.client}.`}${query.model}.${query.method}`;
    const more = hits.length > 1 ? ` (and ${hits.length - 1} more in the same loop)` : '';
    const behind = first.call === undefined ? '' : `\`${first.call.callee}\` leads to `;
    return {
        path,
        range: rule_placeOf(first).range,
        message: `${behind}\`${name}\`, which runs once for each element of \`${rule_short(loop.over.text)}\`${more}.`,
        remedy: rule_remedyFor(query, loop),
        confidence,
        evidence: evidenceOf(hits, onRequest),
        anchor: `${symbol} ${loop.method} ${loop.over.text} ${first.call?.callee ?? ''} ${query.model}.${query.method}`,
        ...(symbol === '' ? {} : { symbol }),
        ...(onRequest && confidence === 'high' ? { tier: 'critical', severity: 'high' } : {}),
        ...(first.call === undefined ? {} : { remediation: { by: 'executor' } }),
        data: {
            loopStart: loop.span.start,
            queryStart: query.span.start,
            queries: hits.filter((hit) => hit.call === undefined).map((hit) => hit.query.span.start),
        },
    };
}
function rank(confidence) {
    return confidence === 'high' ? 2 : confidence === 'medium' ? 1 : 0;
}
/** High only where one query could take the place of many without a change of data or order. */
function no_n_plus_one_rule_confidenceOf(path, file, hit, group) {
    const { loop } = hit;
    if (isCut(loop))
        return 'low';
    let level = isUncounted(loop) ? 0 : baseLevel(hit, group);
    if (isBackground(path))
        level -= 1;
    // A tree is read level by level, and a long series of steps is an operation of its own.
    if (hit.recursive || group.length > MAX_STEPS)
        level = 0;
    // Beside a slow call to elsewhere the query is not what costs the time.
    if (awaitsElse(file, loop, group))
        level = Math.min(level, isRead(hit.query) ? 1 : 0);
    // Whether a row is there decides what is written: the steps of one element belong together.
    if (readsThenWrites(group))
        level = 0;
    if (hit.reached !== undefined)
        level = Math.min(level, levelBehindCall(path, hit.reached, hit.call?.callee ?? ''));
    return level >= 2 ? 'high' : level === 1 ? 'medium' : 'low';
}
/** A write behind a call belongs to an operation of its own, with checks that a batch would have to repeat. */
function levelBehindCall(path, reached, callee) {
    const name = callee.slice(callee.lastIndexOf('.') + 1);
    const reads = reached.path === path ? !OPERATION.test(name) : READER.test(name);
    if (!isRead(reached.query) || reached.hops > 0 || !reads)
        return 0;
    return reached.path === path ? 2 : 1;
}
function isRead(query) {
    return /^(?:read-one|read-many|count|aggregate)$/.test(query.operation);
}
function readsThenWrites(group) {
    const own = group.filter((hit) => hit.call === undefined);
    return own.some(({ query }) => isRead(query) && own.some((other) => !isRead(other.query) && other.query.model === query.model));
}
function baseLevel(hit, group) {
    const { loop, query, call } = hit;
    const read = call === undefined
        ? [...mentionsOf(query.filter), ...mentionsOf(query.data)]
        : call.arguments.flatMap((argument) => argument.mentions);
    // A function given by name gets the element itself.
    const dependent = readsLoop(read, loop) || call?.arguments.length === 0;
    switch (query.operation) {
        case 'read-one':
        case 'read-many':
        case 'count':
            return dependent ? 2 : 1;
        case 'create':
            return dependent && group.length === 1 && isPlainCreate(hit) ? 2 : 1;
        case 'aggregate':
        case 'raw':
            return 1;
        case 'update':
            // Other values for each row have no plain batched form: seldom worth a change.
            return group.length === 1 && setsSameValues(hit) ? 2 : 0;
        case 'delete':
            if (call !== undefined)
                return 0;
            return dependent && query.filter.keys.length === 1 ? 2 : 1;
        default:
            return 0;
    }
}
/** Other awaited work in the loop that is no query. */
function awaitsElse(file, loop, group) {
    return file.calls.some((call) => call.awaited &&
        call.loops.some((around) => around.span.start === loop.span.start) &&
        !group.some((hit) => hit.call === call || overlaps(hit.query.span, call.span)));
}
function overlaps(a, b) {
    return a.start < b.end && b.start < a.end;
}
/** A create whose row nobody uses and that nests no others: `createMany` does the same. */
function isPlainCreate({ query, call }) {
    return (call === undefined && query.result === undefined && !nests(query.data) && query.includes.length === 0);
}
/** Rows that get the same values need one `updateMany`; others have no plain batched form. */
function setsSameValues({ query, call, loop }) {
    return (call === undefined &&
        query.result === undefined &&
        query.data.opaque.length === 0 &&
        query.data.keys.length > 0 &&
        !nests(query.data) &&
        !readsLoop(mentionsOf(query.data), loop) &&
        readsLoop(mentionsOf(query.filter), loop));
}
function mentionsOf(filter) {
    return [
        ...filter.keys.flatMap((key) => key.value.mentions),
        ...filter.opaque.flatMap((value) => value.mentions),
    ];
}
/** A create with nested rows has no `createMany`. */
function nests(data) {
    return data.keys.some((key) => /(?:^|[?:] ?)[{[]/.test(key.value.text) || key.path.length > 1);
}
function rule_remedyFor(query, loop) {
    const over = rule_short(loop.over.text);
    switch (query.operation) {
        case 'read-one':
        case 'read-many':
            return `Read all rows before the loop with one query (\`in\` over the keys of \`${over}\`) and look them up in a Map.`;
        case 'count':
        case 'aggregate':
            return 'Ask for all groups at once with one grouped query and look the figures up in a Map.';
        case 'create':
            return 'Collect the rows and write them with one bulk insert (`createMany`, `insert().values([…])`).';
        case 'update':
        case 'update-many':
            return 'Write rows that get the same values with one `updateMany` over their ids; group the others by value.';
        case 'delete':
        case 'delete-many':
            return 'Delete them with one statement over their ids.';
        default:
            return 'Take the query out of the loop: one statement for all elements, or chunks of them.';
    }
}
function evidenceOf(hits, onRequest) {
    const lines = hits.slice(0, 5).map(({ query, call, reached, loop }) => {
        const where = `${query.model}.${query.method}`;
        const how = loop.collector === undefined ? 'one after the other' : `all at once (${loop.collector})`;
        return call === undefined || reached === undefined
            ? `Line ${query.span.range.start.line}: ${where} in a ${loop.method} loop, ${how}.`
            : `Line ${call.span.range.start.line}: ${call.callee} leads to ${where} at ${reached.path}:${query.span.range.start.line}, ${how}.`;
    });
    return onRequest ? [...lines, 'A request handler reaches this file within two imports.'] : lines;
}
function rule_short(text) {
    return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

;// CONCATENATED MODULE: ./build/rules/performance/shared/columns.js
const TENANT_LIKE = /^(?:workspace|team|org|organi[sz]ation|project|tenant|account|company|program|environment|space|store|shop|site|user)_?id$/i;
/** The declared model that a query names. */
function modelOf(data, query) {
    return data.models.get(query.model.toLowerCase());
}
/** Columns that the query surely compares for equality, relations and alternatives left out. */
function equalColumns(query) {
    const columns = query.filter.keys.filter(isSure).map((key) => key.path[0] ?? '');
    return [...new Set(columns)].filter((column) => column !== '');
}
function isSure(key) {
    return (key.path.length === 1 && !key.inOr && !key.optional && (key.operator === 'eq' || key.operator === 'in'));
}
/** True for a column that names the tenant, by the data model or, without one, by its name. */
function isTenantKey(data, column) {
    return data.tenantKeys.length > 0
        ? data.tenantKeys.includes(column) || TENANT_LIKE.test(column)
        : TENANT_LIKE.test(column);
}
/** Column sets of which a row is found at most once. */
function uniqueSets(model) {
    if (model === undefined)
        return [['id']];
    return [model.primaryKey, ...model.uniques].filter((fields) => fields.length > 0);
}
/** True when the equal columns hold a whole unique key: one row at most. */
function findsOneRow(query, model) {
    const equal = new Set(query.filter.keys
        .filter((key) => key.path.length === 1 && !key.inOr && !key.optional && key.operator === 'eq')
        .map((key) => key.path[0]));
    return uniqueSets(model).some((fields) => fields.every((field) => equal.has(field)));
}

;// CONCATENATED MODULE: ./build/rules/performance/no-unbounded-list/rule.js





/** Tables that stay short: configuration, catalogues, memberships. */
const SHORT_TABLE = /(?:price|plan|product|service|country|currency|language|locale|role|permission|feature|flag|setting|config|preference|provider|integration|webhook|credential|apikey|category|categories|subscription|migration|session|account|passkey|rule|reward|discount|emaildomain|membership)s?$/i;
/** Work on all rows on purpose: a limit would leave some out. */
const WHOLE_WORK = /delet|remov|purge|downgrade|upgrade|migrat|sync|archiv|disable|enable|bulk|move|sign-?out|updat|creat|clean|reset|transfer|merge|import|export|verify|static(?:Params|Paths)|sitemap|count|usage|notif|send|process|revalidat|release|activate|calculat|resolve|Ids\b|ToFilter/i;
/** Tables that join people to what they belong to: short for one person, long for one workspace. */
const MEMBERS = /^(?:user|member)|(?:user|member)s?$/i;
const PERSON = /^(?:user|member|person|owner)_?id$/i;
/** Columns of which a value is shared by few rows. */
const NARROW = /(?:^|_)(?:e?mail|slug|key|token|code|hash|url|href|phone|hostname)$|(?:E?mail|Slug|Key|Token|Code|Hash|Url|Phone)$/;
/** Names of functions whose whole purpose is a list. */
const LISTING = /^(?:list|find|search|getAll|fetchAll|loadAll)|^(?:get|fetch|load)\w*s$/;
const METHOD = /\bmethod\b[\s\S]{0,4}?[!=]==?\s*["'](\w+)["']|["'](\w+)["']\s*===?\s*[\w.]*\bmethod\b/;
/** Reports lists that are read without a limit. */
const noUnboundedList = (0,rule/* defineRule */.K)({
    meta: {
        id: 'performance/no-unbounded-list',
        title: 'List without a limit',
        tier: 'performance',
        category: 'performance',
        severity: 'medium',
        remediation: { by: 'executor' },
        references: [
            { title: 'Prisma: pagination', url: 'https://www.prisma.io/docs/orm/prisma-client/queries/pagination' },
        ],
    },
    *check(context) {
        const onRequest = requestPaths(context);
        const paged = pagedModels(context);
        for (const [path, file] of [...context.facts.files].sort(([a], [b]) => (0,finding/* compareText */.n6)(a, b))) {
            if (isLeftOut(path, file))
                continue;
            for (const query of file.queries) {
                const model = modelOf(context.data, query);
                if (!isOpenList(query, model))
                    continue;
                const place = { path, file, served: onRequest.has(path) };
                const grows = paged.has(query.model.toLowerCase());
                const verdict = judge(query, place, context, grows);
                yield no_unbounded_list_rule_finding(query, verdict, place, grows);
            }
        }
    },
});
/** Models that some other query reads page by page: they are known to grow. */
function pagedModels(context) {
    const paged = new Set();
    for (const [path, file] of context.facts.files) {
        if (isLeftOut(path, file))
            continue;
        for (const query of file.queries) {
            const pages = query.skip || query.cursor || query.limit === 'value';
            if (query.operation === 'read-many' && pages && query.limit !== 'none')
                paged.add(query.model.toLowerCase());
        }
    }
    return paged;
}
function isOpenList(query, model) {
    if (query.operation !== 'read-many' || query.groupBy || query.argument === 'opaque')
        return false;
    if (query.limit !== 'none' && query.limit !== 'conditional')
        return false;
    return query.skip || query.cursor || !(isBoundedByList(query) || findsOneRow(query, model));
}
/** `id: { in: ids }` is as long as its list; `status: { in: ['a', 'b'] }` is not bounded by it. */
function isBoundedByList(query) {
    const sure = query.filter.keys.filter((key) => !key.inOr);
    const branches = query.filter.keys.filter((key) => key.inOr);
    if (sure.some(isListed) || (branches.length > 0 && branches.every(isListed)))
        return true;
    // `OR: pairs.map((pair) => ({ … }))` has one branch for each element.
    return query.filter.opaque.some((value) => value.kind === 'call' && value.text.includes('.map('));
}
function isListed(key) {
    return (key.operator === 'in' &&
        key.value.kind !== 'array' &&
        !/^[A-Z][A-Z0-9_]*$|^Object\./.test(key.value.text) &&
        !/^(?:status|type|role|kind|state)$/i.test(key.path.at(-1) ?? ''));
}
function judge(query, place, context, paged) {
    const name = `\`${query.model}.${query.method}\``;
    if (query.limit === 'none' && (query.skip || query.cursor)) {
        const jump = query.cursor ? 'a cursor' : '`skip`';
        return {
            confidence: 'high',
            message: `${name} pages with ${jump} but sets no limit: every page holds all the rows that are left.`,
            remedy: 'Add the page size as `take` (`limit`).',
        };
    }
    if (query.limit === 'conditional') {
        return {
            confidence: place.served && !isBackground(place.path) ? 'medium' : 'low',
            message: `${name} has no limit when the page size is not given.`,
            remedy: 'Give the page size a default and an upper bound.',
        };
    }
    return {
        confidence: confidenceOfPlainList(query, place, context, paged),
        message: `${name} reads all matching rows, however many there are.`,
        remedy: 'Read page by page: `take` with `skip` or a cursor, with an upper bound for what a caller may ask.',
    };
}
function confidenceOfPlainList(query, place, context, paged) {
    if (SHORT_TABLE.test(query.model) || isRanged(query) || query.filter.opaque.length > 0)
        return 'low';
    const symbol = (0,following/* symbolOf */.w)(place.file, query.function);
    if (WHOLE_WORK.test(`${symbol} ${place.path.slice(place.path.lastIndexOf('/') + 1)}`))
        return 'low';
    const equal = equalColumns(query);
    const parents = equal.filter((column) => /(?:Id|_id)$/.test(column) && !isTenantKey(context.data, column));
    const whole = query.filter.keys.length === 0 && query.filter.opaque.length === 0;
    if (parents.length > 0 || query.filter.keys.some((key) => key.path.length > 1 && !key.optional))
        return 'low';
    if (isNarrow(query, equal, context) || isForAnother(query, place))
        return 'low';
    if (isBackground(place.path))
        return whole && paged ? 'medium' : 'low';
    if (!place.served)
        return 'low';
    const listed = isEntry(place.path, place.file) && !place.file.directives.includes('use server');
    if (paged)
        return listed || LISTING.test(symbol) ? 'medium' : 'low';
    const tenant = equal.some((column) => isTenantKey(context.data, column));
    return tenant && listed && query.loops.length === 0 ? 'medium' : 'low';
}
/** Few rows match: two keys of owners together, a value that few share, one parent, or one person's memberships. */
function isNarrow(query, equal, context) {
    const owners = equal.filter((column) => isTenantKey(context.data, column));
    if (owners.length > 1 || equal.some((column) => NARROW.test(column)))
        return true;
    const relations = modelOf(context.data, query)?.relations ?? [];
    if (query.filter.keys.some((key) => !key.optional && relations.some(({ field }) => field === key.path[0])))
        return true;
    return MEMBERS.test(query.model) && equal.some((column) => PERSON.test(column));
}
/** The rows are not what the caller asked for: part of a write, of a transaction, or a set of distinct values. */
function isForAnother(query, place) {
    if (/distinct/i.test(query.method) || /^(?:tx|trx|transaction)$/.test(query.client))
        return true;
    const method = methodOf(query, place);
    return method !== undefined && /^(?:POST|PUT|PATCH|DELETE)$/.test(method);
}
/** The HTTP method under which the query runs: the name of a route's handler, or the last branch before it. */
function methodOf(query, { file }) {
    const symbol = (0,following/* symbolOf */.w)(file, query.function);
    if (/^(?:GET|HEAD|POST|PUT|PATCH|DELETE)$/.test(symbol))
        return symbol;
    const guards = file.functions[query.function]?.guards ?? [];
    const last = guards.findLast((guard) => guard.offset < query.span.start && METHOD.test(guard.text));
    const match = last === undefined ? null : METHOD.exec(last.text);
    return match?.[1] ?? match?.[2];
}
/** A range over dates or numbers bounds the list in practice. */
function isRanged(query) {
    return query.filter.keys.some((key) => /^(?:gte?|between)$/.test(key.operator) && !key.optional && !key.inOr);
}
function no_unbounded_list_rule_finding(query, verdict, place, paged) {
    const symbol = (0,following/* symbolOf */.w)(place.file, query.function);
    const keys = query.filter.keys.map((key) => key.path.join('.'));
    const evidence = [
        keys.length === 0 ? 'The query has no filter.' : `It filters by ${[...new Set(keys)].join(', ')}.`,
        ...(paged ? [`Other code reads ${query.model} page by page.`] : []),
        ...(place.served ? ['A request handler reaches this file within two imports.'] : []),
    ];
    return {
        path: place.path,
        range: query.span.range,
        ...verdict,
        evidence,
        anchor: `${symbol} ${query.model}.${query.method} ${keys.join(' ')} ${query.skip ? 'skip' : ''}`,
        ...(symbol === '' ? {} : { symbol }),
        ...(verdict.confidence === 'high' && place.served ? { severity: 'high' } : {}),
        data: { queryStart: query.span.start },
    };
}

;// CONCATENATED MODULE: ./build/rules/performance/require-index/rule.js




const MAX_EVIDENCE = 5;
/** Tables of which one owner has a handful of rows: to sort those costs nothing. */
const rule_SHORT_TABLE = /(?:tag|token|member|membership|user|role|plan|setting|config|notification|channel|integration|credential|apikey|webhook|categor(?:y|ie))s?$/i;
/** Reports filters and sorts that no index of the schema serves. */
const requireIndex = (0,rule/* defineRule */.K)({
    meta: {
        id: 'performance/require-index',
        title: 'Index for a filter or a sort is missing',
        tier: 'performance',
        category: 'performance',
        severity: 'medium',
        remediation: { by: 'person' },
        references: [
            {
                title: 'Use The Index, Luke: indexing ORDER BY',
                url: 'https://use-the-index-luke.com/sql/sorting-grouping/indexed-order-by',
            },
        ],
    },
    *check(context) {
        const automatic = indexesForeignKeys(context);
        for (const need of needsOf(context)) {
            if (need.kind === 'filter' && automatic && isForeignKey(need.model, need.columns))
                continue;
            yield require_index_rule_finding(need, context);
        }
    },
});
function needsOf(context) {
    const onRequest = requestPaths(context);
    const needs = new Map();
    for (const [path, file] of [...context.facts.files].sort(([a], [b]) => (0,finding/* compareText */.n6)(a, b))) {
        if (isLeftOut(path, file))
            continue;
        for (const query of file.queries) {
            const model = modelOf(context.data, query);
            if (model === undefined || model.fields.length === 0 || findsOneRow(query, model))
                continue;
            const found = needOf(query, model, context);
            if (found === undefined)
                continue;
            const key = `${model.name} ${found.kind} ${found.columns.join(' ')}`;
            const need = needs.get(key) ?? { model, ...found, uses: [] };
            need.uses.push({ path, query, served: onRequest.has(path) && !isBackground(path) });
            needs.set(key, need);
        }
    }
    return [...needs.values()].sort((a, b) => (0,finding/* compareText */.n6)(a.model.path, b.model.path) ||
        a.model.line - b.model.line ||
        (0,finding/* compareText */.n6)(a.columns.join(), b.columns.join()));
}
function needOf(query, model, context) {
    const columns = new Map(model.fields.map((field) => [field.name, field]));
    // Enumerations and flags leave too many rows to be worth an index of their own.
    const equal = equalColumns(query).filter((name) => {
        const type = columns.get(name)?.type;
        return type !== undefined && !/^bool/i.test(type);
    });
    const keys = equal.filter((name) => isKey(name, model));
    if (keys.length === 0 || query.operation === 'create' || query.operation === 'raw')
        return undefined;
    const leading = indexesOf(model).filter((fields) => equal.includes(fields[0] ?? ''));
    if (leading.length === 0)
        return { kind: 'filter', columns: [preferred(keys, context)] };
    const sort = query.orderBy[0] ?? usualSort(query, columns);
    if (sort === undefined || !columns.has(sort) || query.operation !== 'read-many' || query.limit === 'none')
        return undefined;
    // Flags and keys of others are seldom the order that a reader sees.
    if (/^bool/i.test(columns.get(sort)?.type ?? '') || isKey(sort, model))
        return undefined;
    // Rows come in the order of the primary key from most secondary indexes at no cost.
    if (model.primaryKey.includes(sort))
        return undefined;
    if (indexesOf(model).some((fields) => servesSort(fields, new Set(equalColumns(query)), sort)))
        return undefined;
    return { kind: 'sort', columns: [...keys.slice(0, 2), sort] };
}
/** A page of a list that the caller sorts: nearly always by age unless told otherwise. */
function usualSort(query, columns) {
    const paged = query.limit === 'value' || ((query.skip || query.cursor) && query.limit !== 'none');
    if (!query.dynamicOrder || !paged)
        return undefined;
    return ['createdAt', 'created_at', 'insertedAt'].find((name) => columns.has(name));
}
function isKey(name, model) {
    return /(?:Id|_id|ID)$/.test(name) || model.relations.some((relation) => relation.fields.includes(name));
}
function preferred(keys, context) {
    // The parent narrows further than the tenant does.
    return keys.find((key) => !isTenantKey(context.data, key)) ?? keys[0] ?? '';
}
/** Every column list that the database can search, primary key and uniques first. */
function indexesOf(model) {
    return [model.primaryKey, ...model.uniques, ...model.indexes.map((index) => index.fields)].filter((fields) => fields.length > 0);
}
/** Equal columns in any order, then the sort column. */
function servesSort(fields, equal, sort) {
    const at = fields.indexOf(sort);
    return at > 0 && fields.slice(0, at).every((field) => equal.has(field));
}
/** MySQL gives every foreign key an index, unless Prisma emulates the relations. */
function indexesForeignKeys(context) {
    return context.documents.paths.some((path) => {
        if (!path.endsWith('.prisma'))
            return false;
        const text = context.documents.text(path) ?? '';
        return /provider\s*=\s*"mysql"/.test(text) && !/relationMode\s*=\s*"prisma"/.test(text);
    });
}
function isForeignKey(model, columns) {
    return model.relations.some((relation) => relation.fields[0] === columns[0]);
}
function require_index_rule_finding(need, context) {
    const { model, columns, uses } = need;
    const list = columns.join(', ');
    const position = { line: model.line, column: 1 };
    const message = need.kind === 'filter'
        ? `No index of \`${model.name}\` starts with \`${list}\`, which ${count(uses.length)} by.`
        : `No index of \`${model.name}\` serves the sort by \`${columns.at(-1) ?? ''}\` within \`${columns.slice(0, -1).join(', ')}\`.`;
    return {
        path: model.path,
        range: { start: position, end: position },
        message,
        remedy: `Ask the owner of the schema for an index on [${list}], after a look at the table's size and the query plan.`,
        confidence: require_index_rule_confidenceOf(need, context),
        evidence: [
            ...uses
                .slice(0, MAX_EVIDENCE)
                .map(({ path, query }) => `${path}:${query.span.range.start.line} ${query.model}.${query.method}`),
            `Indexes there are: ${indexesOf(model)
                .map((fields) => `[${fields.join(', ')}]`)
                .join(', ') || 'none'}.`,
        ],
        anchor: `${model.name} ${need.kind} ${list}`,
        symbol: model.name,
    };
}
function count(uses) {
    return uses === 1 ? 'one query filters' : `${uses} queries filter`;
}
/** A missing key index is certain to be a full scan; what a sort costs depends on the table. */
function require_index_rule_confidenceOf(need, context) {
    const served = need.uses.filter((use) => use.served).length;
    if (need.kind === 'filter') {
        const partial = need.model.indexes.some((index) => index.partial);
        if (served === 0 || partial)
            return served > 0 ? 'medium' : 'low';
        const read = need.uses.some((use) => use.served && /^(?:read|count|aggregate)/.test(use.query.operation));
        return read && isForeignKey(need.model, need.columns) ? 'high' : 'medium';
    }
    if (rule_SHORT_TABLE.test(need.model.name) || isNarrowed(need))
        return 'low';
    const tenant = need.columns.some((column) => isTenantKey(context.data, column));
    return served > 0 && (tenant || need.uses.length > 1) ? 'medium' : 'low';
}
/** An index of two or more of the compared columns leaves few rows to sort. */
function isNarrowed({ model, uses }) {
    return uses.every(({ query }) => {
        const equal = new Set(equalColumns(query));
        return indexesOf(model).some((fields) => {
            const leading = fields.slice(0, 2).filter((field) => equal.has(field) && isKey(field, model));
            return leading.length > 1;
        });
    });
}

;// CONCATENATED MODULE: ./build/rules/performance/index.js



/** Rules about queries that get slower as the data grows. */
const performanceRules = [noNPlusOne, noUnboundedList, requireIndex];

// EXTERNAL MODULE: ./build/facts/modules/edges.js
var edges = __nccwpck_require__(8732);
;// CONCATENATED MODULE: ./build/facts/modules/tarjan.js
/**
 * Strongly connected components after Tarjan (1972), without recursion, so that a chain of thousands of
 * modules cannot overflow the stack. Components of one node are left out unless the node leads to itself.
 */
function stronglyConnected(nodes, next) {
    const index = new Map();
    const low = new Map();
    const onStack = new Set();
    const stack = [];
    const components = [];
    const open = [];
    const enter = (node) => {
        index.set(node, index.size);
        low.set(node, index.size - 1);
        stack.push(node);
        onStack.add(node);
        open.push({ node, successors: next(node)[Symbol.iterator](), loops: false });
    };
    const lower = (node, value) => {
        if (value !== undefined && value < (low.get(node) ?? 0))
            low.set(node, value);
    };
    const leave = (node, loops) => {
        if (low.get(node) !== index.get(node))
            return;
        const component = [];
        for (;;) {
            const member = stack.pop();
            if (member === undefined)
                break;
            onStack.delete(member);
            component.push(member);
            if (member === node)
                break;
        }
        if (component.length > 1 || loops)
            components.push(component.sort());
    };
    for (const root of nodes) {
        if (index.has(root))
            continue;
        enter(root);
        for (let frame = open.at(-1); frame; frame = open.at(-1)) {
            const step = frame.successors.next();
            if (step.done !== true) {
                if (step.value === frame.node)
                    frame.loops = true;
                if (!index.has(step.value))
                    enter(step.value);
                else if (onStack.has(step.value))
                    lower(frame.node, index.get(step.value));
                continue;
            }
            open.pop();
            const parent = open.at(-1);
            if (parent)
                lower(parent.node, low.get(frame.node));
            leave(frame.node, frame.loops);
        }
    }
    return components.sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}
/** A shortest way from a node back to itself inside its component. */
function shortestCycle(start, component, next) {
    const before = new Map();
    let border = [start];
    while (border.length > 0) {
        const reached = [];
        for (const node of border) {
            for (const successor of next(node)) {
                if (successor === start) {
                    const path = [node];
                    for (let at = before.get(node); at !== undefined; at = before.get(at))
                        path.unshift(at);
                    return path;
                }
                if (!component.has(successor) || before.has(successor))
                    continue;
                before.set(successor, node);
                reached.push(successor);
            }
        }
        border = reached;
    }
    return [start];
}

;// CONCATENATED MODULE: ./build/facts/modules/cycles.js


/** Groups over the edges that a test lets through. */
function cycleGroups(graph, wanted) {
    const targets = (0,edges/* adjacency */.lc)(graph, wanted);
    const next = (path) => targets.get(path) ?? [];
    return stronglyConnected(targets.keys(), next).map((members) => {
        const inside = new Set(members);
        const within = (path) => next(path).filter((target) => inside.has(target));
        const path = shortest(members, inside, within);
        const edges = path.flatMap((from, index) => {
            const to = path[(index + 1) % path.length];
            const edge = graph.outgoing(from).find((candidate) => candidate.to === to && wanted(candidate));
            return edge === undefined ? [] : [edge];
        });
        return { members, path, edges };
    });
}
/** The shortest way round through any of the first members; a sample is enough to show the cycle. */
function shortest(members, inside, next) {
    let best;
    for (const start of members.slice(0, 50)) {
        const path = shortestCycle(start, inside, next);
        if (best === undefined || path.length < best.length)
            best = path;
        if (best.length <= 2)
            break;
    }
    return best ?? [];
}
/** Groups that exist when the program runs, whatever is done about imports that only carry types. */
function runtimeCycles(facts, graph) {
    return cycleGroups(graph, (edge) => (0,edges/* edgeStrength */.H1)(edge, facts, graph) === 'runtime' && !(0,edges/* isReplaceable */.ZN)(edge, facts));
}
/** Groups over every static import, those for types included. */
function staticCycles(facts, graph) {
    return cycleGroups(graph, (edge) => {
        const strength = (0,edges/* edgeStrength */.H1)(edge, facts, graph);
        return (strength === 'runtime' || strength === 'type') && edge.fact.kind !== 'type-import';
    });
}

;// CONCATENATED MODULE: ./build/rules/quality/no-runtime-cycle/rule.js


/** Bindings that are read while the module loads: what makes the order of loading matter. */
function eagerNames(edge) {
    return edge.fact.bindings.filter((binding) => (binding.loadUses ?? 0) > 0).map((binding) => binding.local);
}
function rule_evidenceOf(group) {
    const steps = group.edges.map((edge) => `${edge.from}:${edge.fact.span.range.start.line} imports ${edge.to}.`);
    const eager = group.edges.flatMap((edge) => {
        const names = eagerNames(edge);
        return names.length > 0 ? [`${edge.from} reads ${names.slice(0, 3).join(', ')} while it loads.`] : [];
    });
    const size = group.members.length > group.path.length
        ? [`${group.members.length} modules lead to one another here.`]
        : [];
    return [...steps, ...eager, ...size];
}
function findingOf(group) {
    const [first] = group.edges;
    if (first === undefined)
        return undefined;
    const eager = group.edges.some((edge) => eagerNames(edge).length > 0);
    const round = [...group.path, group.path[0] ?? ''].join(' → ');
    return {
        path: first.from,
        range: first.fact.span.range,
        message: group.path.length === 1
            ? 'This module imports itself.'
            : `These modules import one another when the program runs: ${round}.`,
        remedy: eager
            ? 'Move what both sides need into a module of its own, so that nothing is read before it is set.'
            : 'Move what both sides need into a module of its own, or import the defining module instead of an index.',
        confidence: 'high',
        evidence: rule_evidenceOf(group),
        anchor: `cycle ${[...group.path].sort().join(' ')}`,
        severity: eager ? 'medium' : 'low',
        data: { members: group.members.slice(0, 50), path: [...group.path] },
    };
}
const noRuntimeCycle = (0,rule/* defineRule */.K)({
    meta: {
        id: 'quality/no-runtime-cycle',
        title: 'Circular import at run time',
        tier: 'quality',
        category: 'cycles',
        severity: 'low',
        remediation: { by: 'executor' },
        references: [
            { title: 'Node.js: cycles', url: 'https://nodejs.org/api/modules.html#cycles' },
            {
                title: 'ECMAScript: cyclic module records',
                url: 'https://tc39.es/ecma262/#sec-cyclic-module-records',
            },
        ],
    },
    *check(context) {
        for (const group of runtimeCycles(context.facts, context.modules)) {
            const finding = findingOf(group);
            if (finding)
                yield finding;
        }
    },
});

// EXTERNAL MODULE: ./build/rules/quality/shared/import-removal.js + 1 modules
var import_removal = __nccwpck_require__(4949);
;// CONCATENATED MODULE: ./build/rules/quality/no-type-cycle/rule.js




/** Imports inside a group that are written for values and carry only types. */
function replaceableEdges(group, context) {
    const inside = new Set(group.members);
    return group.members.flatMap((from) => context.modules
        .outgoing(from)
        .filter((edge) => inside.has(edge.to) && (0,edges/* isReplaceable */.ZN)(edge, context.facts)));
}
/** In a group of hundreds one import more or less unties nothing that a person would notice. */
const SMALL_GROUP = 10;
function replaceFinding(edge, group, context) {
    const kept = (0,edges/* edgeStrength */.H1)(edge, context.facts, context.modules) === 'runtime';
    const names = edge.fact.bindings.filter((binding) => !binding.typeOnly).map((binding) => binding.local);
    return {
        path: edge.from,
        range: edge.fact.span.range,
        message: `This import takes part in a cycle of ${group.members.length} modules and carries types only.`,
        remedy: "Write 'import type', so that the cycle exists for the compiler only.",
        confidence: kept ? 'high' : group.members.length <= SMALL_GROUP ? 'medium' : 'low',
        evidence: [
            `${names.slice(0, 4).join(', ')} ${names.length === 1 ? 'is' : 'are'} used as types only.`,
            kept
                ? 'The compiler is told to keep imports, so the module is loaded when the program runs.'
                : 'The compiler drops the import today; a bundler or a later option that keeps it would load the cycle.',
        ],
        anchor: `import ${edge.fact.specifier}`,
        severity: kept ? 'medium' : 'low',
        // Where imports are kept, `import type` means that the module is no longer loaded from here.
        remediation: {
            by: 'fixer',
            safety: kept && !(0,import_removal/* isFreeOfEffects */.Qz)(edge.from, edge.fact.specifier, context) ? 'review' : 'safe',
        },
        data: { specifier: edge.fact.specifier, target: edge.to, names },
    };
}
/** A cycle of `import type` alone: harmless when the program runs. */
function groupFinding(group) {
    const [first] = group.edges;
    if (first === undefined)
        return undefined;
    return {
        path: first.from,
        range: first.fact.span.range,
        message: `These modules name each other's types: ${[...group.path, group.path[0] ?? ''].join(' → ')}.`,
        remedy: 'Nothing has to be done; a module for the shared types would untie them.',
        confidence: 'low',
        evidence: group.edges.map((edge) => `${edge.from}:${edge.fact.span.range.start.line} imports ${edge.to}.`),
        anchor: `type cycle ${[...group.path].sort().join(' ')}`,
        severity: 'info',
        remediation: { by: 'person' },
        data: { members: group.members.slice(0, 50) },
    };
}
const noTypeCycle = (0,rule/* defineRule */.K)({
    meta: {
        id: 'quality/no-type-cycle',
        title: 'Circular import for types',
        tier: 'quality',
        category: 'cycles',
        severity: 'low',
        remediation: { by: 'fixer', safety: 'safe' },
        references: [
            {
                title: 'TypeScript: type-only imports',
                url: 'https://www.typescriptlang.org/docs/handbook/modules/reference.html#type-only-imports-and-exports',
            },
        ],
    },
    *check(context) {
        const running = new Set(runtimeCycles(context.facts, context.modules).flatMap((group) => group.members));
        for (const group of staticCycles(context.facts, context.modules)) {
            const edges = replaceableEdges(group, context);
            for (const edge of edges)
                yield replaceFinding(edge, group, context);
            if (edges.length > 0 || group.members.some((member) => running.has(member)))
                continue;
            const finding = groupFinding(group);
            if (finding)
                yield finding;
        }
    },
});

// EXTERNAL MODULE: ./build/config/shape.js
var shape = __nccwpck_require__(1822);
// EXTERNAL MODULE: ./build/facts/documents.js
var documents = __nccwpck_require__(2146);
;// CONCATENATED MODULE: ./build/rules/quality/no-unused-dependency/implied.js
/** Packages that others load by themselves, so that no file names them. */
const LOADED_BY_OTHERS = [
    // Drivers and engines that an ORM or a driver picks up.
    /^(?:pg|pg-native|mysql2?|sqlite3|better-sqlite3|tedious|oracledb|mariadb|mongodb|ioredis|redis|@libsql\/client|prisma|@prisma\/.*|drizzle-kit)$/,
    // Renderers, runtimes and polyfills that frameworks ask for as peers.
    /^(?:react|react-dom|react-native|react-is|react-test-renderer|next|vue|svelte|preact|solid-js|scheduler|sharp|canvas|jsdom|happy-dom|encoding|bufferutil|utf-8-validate|tslib|reflect-metadata|regenerator-runtime|core-js|source-map-support|pino-pretty|critters|lightningcss|esbuild|rollup|vite|webpack|postcss|autoprefixer|tailwindcss|sass|less|stylus|styled-jsx|isbot|graphql|rxjs|zone\.js|fsevents|mjml|server-only|client-only|webpack-cli|ts-node|tsx|terser|@babel\/(?:core|runtime)|babel-loader|babel-plugin-.*)$/,
    // Compilers, tests, linters, releases: started by name from outside.
    /^(?:typescript|eslint|prettier|turbo|lerna|nx|husky|lint-staged|rimraf|cross-env|concurrently|npm-run-all|dotenv-cli|nodemon|knip|syncpack|playwright|cypress|storybook|vercel|wrangler|serverless|@changesets\/.*|@commitlint\/.*|@semantic-release\/.*|@swc\/.*|@storybook\/.*|@testing-library\/.*|@vitest\/.*|@jest\/.*|@playwright\/.*|@tailwindcss\/.*|@trivago\/.*|@ianvs\/.*)$/,
    /^(?:eslint|prettier|stylelint|babel|postcss|remark|rehype|commitlint|semantic-release|rollup|vite|webpack|jest|ts-jest|vitest|@vitejs|@rollup|@esbuild|@rolldown|@types)(?:[-/].*)?$/,
    /(?:eslint|prettier|stylelint|babel|tsconfig|jest)[-/](?:config|plugin|preset)|\/(?:eslint|prettier|typescript|tsconfig|jest|tailwind|biome)(?:-.*)?$/,
    /plugin|loader|^@mikro-orm\/|-crt$|^@typescript\/native-preview$|^chromatic$|^react-email$|^@react-email\/preview-server$|^nodemailer$/,
    /^@(?:esbuild|rollup|next|img|parcel|swc|napi-rs|node-rs|oxc-.*|biomejs|rspack|typescript-eslint|eslint)\/.*/,
];
/** True when a package may well be used although nothing in the repository names it. */
function isImplied(name, item, used) {
    if (LOADED_BY_OTHERS.some((pattern) => pattern.test(name)))
        return true;
    // A peer of its own, listed again for development.
    if (name in item.manifest.peerDependencies)
        return true;
    // `@acme/sdk-node` beside `@acme/sdk`: families whose members load one another.
    const family = name.startsWith('@') ? `${name.split('/', 1).join('')}/` : undefined;
    return (family !== undefined &&
        [...used].some((other) => other.startsWith(family)) &&
        /(?:plugin|adapter|preset|transport|driver|loader|theme|styles?|icons?|core|runtime|cli)/.test(name));
}

;// CONCATENATED MODULE: ./build/rules/quality/no-unused-dependency/rule.js




/** Package names that the files below a directory load, its nested packages left out. */
function usedByPackage(context) {
    const used = new Map();
    for (const [path, file] of context.facts.files) {
        const directory = (0,shape/* packageOf */.w)(context.shape, path)?.directory ?? '';
        let names = used.get(directory);
        if (names === undefined)
            used.set(directory, (names = new Set()));
        for (const fact of file.imports)
            names.add(rule_nameOf(fact.specifier));
        if (file.jsx?.importSource !== undefined)
            names.add(rule_nameOf(file.jsx.importSource));
    }
    return used;
}
function rule_nameOf(specifier) {
    const bare = specifier.replace(/^.*!/, '').replace(/^npm:/, '');
    const parts = bare.split('/');
    return parts.slice(0, bare.startsWith('@') ? 2 : 1).join('/');
}
/** Words that stand for a package in settings: its name, and the short name of plugins and presets. */
function wordsFor(name) {
    const tail = name.startsWith('@') ? name.slice(name.indexOf('/') + 1) : name;
    const short = tail.replace(/^(?:eslint|prettier|babel|stylelint|remark|rehype|postcss|vite|rollup|tailwindcss|semantic-release|commitlint)-(?:plugin|config|preset)-/, '');
    // `@react-router/serve` starts as `react-router-serve`, `cpy-cli` as `cpy`.
    const words = new Set([
        name,
        tail,
        short,
        name.replace('@', '').replace('/', '-'),
        tail.replace(/-cli$/, ''),
    ]);
    // A part of two letters occurs by chance; the name itself (`np`, `pg`) does not.
    return [...words].filter((word) => word === name || word.length > 2);
}
function mentions(text, word) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const before = text[at - 1] ?? ' ';
        const after = text[at + word.length] ?? ' ';
        if (!/[\w-]/.test(before) && !/[\w-]/.test(after))
            return true;
    }
    return false;
}
/** Everything written in settings, scripts and pages that may name a package, the dependency lists left out. */
function settingsText(context) {
    const texts = new Map();
    for (const path of context.documents.paths) {
        const text = context.documents.text(path);
        if (text === undefined || path.endsWith('.sql') || !(0,documents/* isDocument */.wz)(path))
            continue;
        const directory = (0,shape/* packageOf */.w)(context.shape, path)?.directory ?? '';
        const relevant = path.endsWith('package.json') ? manifestText(context, directory, path) : text;
        texts.set(directory, [...(texts.get(directory) ?? []), relevant]);
    }
    return new Map([...texts].map(([directory, list]) => [directory, list.join('\n')]));
}
const LISTS = new Set([
    'dependencies',
    'devDependencies',
    'optionalDependencies',
    'name',
    'description',
    'keywords',
    'repository',
    'homepage',
]);
function manifestText(context, directory, path) {
    const owner = context.shape.packages.find((item) => item.directory === directory);
    if (owner === undefined || path !== (directory === '' ? 'package.json' : `${directory}/package.json`))
        return '';
    return JSON.stringify(Object.fromEntries(Object.entries(owner.manifest.raw).filter(([key]) => !LISTS.has(key))));
}
function lineOf(text, field, name) {
    const lines = text.split('\n');
    const start = Math.max(0, lines.findIndex((line) => line.includes(`"${field}"`)));
    const found = lines.findIndex((line, index) => index >= start && line.includes(`"${name}"`));
    const line = found < 0 ? 0 : found;
    const column = (lines[line] ?? '').indexOf(`"${name}"`) + 1;
    return {
        start: { line: line + 1, column: Math.max(1, column) },
        end: { line: line + 1, column: (lines[line] ?? '').length + 1 },
    };
}
/** True when a package that does not list the dependency itself lives on this entry. */
function isBorrowed(item, name, { used }, context) {
    const lists = ({ manifest }) => [manifest.dependencies, manifest.devDependencies, manifest.peerDependencies].some((field) => name in field);
    const others = context.shape.packages.filter((other) => other.directory !== item.directory);
    if (item.directory === '' || others.some((other) => other.directory === '' && lists(other)))
        return false;
    const only = !others.some(lists);
    return others.some((other) => used.get(other.directory)?.has(name) === true &&
        !lists(other) &&
        (only || other.name in item.manifest.dependencies));
}
function isUsed(item, name, knowledge, context) {
    const { used, texts } = knowledge;
    const files = used.get(item.directory);
    if (files?.has(name) === true || isBorrowed(item, name, knowledge, context))
        return true;
    // What the root installs serves every package below it.
    const hosts = item.directory === '' ? context.shape.packages.map((host) => host.directory) : [item.directory, ''];
    if (item.directory === '' && [...used.values()].some((names) => names.has(name)))
        return true;
    return hosts.some((host) => {
        const text = texts.get(host) ?? '';
        return wordsFor(name).some((word) => mentions(text, word));
    });
}
function no_unused_dependency_rule_confidenceOf(field, item) {
    // Tools find plugins and drivers by name, and a root serves packages that we may not see.
    return field === 'dependencies' && item.directory !== '' ? 'high' : 'medium';
}
function rule_findingOf(item, field, name, context) {
    const path = item.directory === '' ? 'package.json' : `${item.directory}/package.json`;
    return {
        path,
        range: lineOf(context.documents.text(path) ?? '', field, name),
        message: `'${name}' is listed in ${field} of ${item.name} and used nowhere in the package.`,
        remedy: `Remove '${name}' with the package manager, so that the lockfile follows.`,
        confidence: no_unused_dependency_rule_confidenceOf(field, item),
        evidence: [
            'No file of the package imports it, also not for types or in mocks.',
            'No script, workflow or setting names it.',
        ],
        anchor: `${field} ${name}`,
        symbol: name,
        data: { name, field, directory: item.directory },
    };
}
const noUnusedDependency = (0,rule/* defineRule */.K)({
    meta: {
        id: 'quality/no-unused-dependency',
        title: 'Unused dependency',
        tier: 'quality',
        category: 'dead-code',
        severity: 'low',
        remediation: { by: 'executor' },
        references: [
            {
                title: 'Knip: unused dependencies',
                url: 'https://knip.dev/guides/handling-issues#unused-dependencies',
            },
        ],
    },
    *check(context) {
        const knowledge = { used: usedByPackage(context), texts: settingsText(context) };
        for (const item of context.shape.packages) {
            // A package without code is a preset or a template: what it lists is meant for others.
            if ((knowledge.used.get(item.directory)?.size ?? 0) === 0)
                continue;
            for (const field of ['dependencies', 'devDependencies']) {
                for (const name of Object.keys(item.manifest[field])) {
                    if (isImplied(name, item, knowledge.used.get(item.directory) ?? new Set()))
                        continue;
                    if (!isUsed(item, name, knowledge, context))
                        yield rule_findingOf(item, field, name, context);
                }
            }
        }
    },
});

// EXTERNAL MODULE: ./build/facts/modules/export-usage.js
var export_usage = __nccwpck_require__(5040);
// EXTERNAL MODULE: ./build/facts/modules/paths.js
var paths = __nccwpck_require__(3382);
// EXTERNAL MODULE: ./build/rules/quality/no-unused-export/left-over.js
var left_over = __nccwpck_require__(292);
;// CONCATENATED MODULE: ./build/rules/quality/no-unused-export/rule.js





/** Tags by which people say that an export is meant for others. */
const MEANT = new Set(['public', 'api', 'alpha', 'beta', 'lintignore', 'knipignore', 'keep', 'alias']);
function isCandidate(item) {
    if (item.name === '*' || item.name === '=' || item.kind === 'star')
        return false;
    return !(item.tags?.some((tag) => MEANT.has(tag)) ?? false);
}
/** Import paths that lead nowhere, by their last part: they may mean this file. */
function openEnds(context) {
    return new Set(context.modules.unresolved.map(({ specifier }) => (0,paths/* baseName */.Fl)(specifier).replace(/\.[\w.]+$/, '')));
}
function stemOf(path) {
    const stem = (0,paths/* baseName */.Fl)(path).replace(/\.[\w.]+$/, '');
    return stem === 'index' ? (0,paths/* baseName */.Fl)(path.slice(0, path.lastIndexOf('/'))) : stem;
}
/** Component collections copied in as a whole export more than is used, on purpose. */
function isCopiedCollection(path) {
    return /(?:^|\/)(?:components\/)?ui\/[^/]+\.[jt]sx?$|(?:^|\/)(?:primitives|shadcn|ai-elements|magicui)\//.test(path);
}
function no_unused_export_rule_confidenceOf(path, item, use, published) {
    if (use !== undefined || isCopiedCollection(path))
        return 'low';
    // Types are often exported as a courtesy next to what uses them; hardly a maintainer takes that back.
    if (item.typeOnly && item.localUses > 0)
        return 'low';
    // What others may have come to rely on, however they reach it, is for a person to judge.
    return published ? 'medium' : 'high';
}
function no_unused_export_rule_evidenceOf(item, use, published) {
    const where = use === 'test'
        ? 'Only tests import it.'
        : use === 'exposed'
            ? "Only the package's own entry hands it on; nobody in this repository imports it there."
            : 'No file of this repository imports it, directly, through a re-export or as a member of a namespace.';
    const inside = item.localUses === 0
        ? 'Its own file does not use it either.'
        : `Its own file uses it ${item.localUses} times.`;
    const outside = published
        ? "The package's `exports` do not lead to it, so nobody else can import it."
        : 'The package is not published, so nobody else can import it.';
    return [where, inside, outside];
}
function no_unused_export_rule_findingOf(path, item, use, published, byFixer) {
    const label = item.name === 'default'
        ? `The default export${item.local === undefined ? '' : ` '${item.local}'`}`
        : `The export '${item.name}'`;
    return {
        path,
        range: item.span.range,
        message: use === 'test' ? `${label} is used by tests only.` : `${label} is used nowhere.`,
        remedy: item.localUses > 0 || item.from !== undefined ? 'Drop the export.' : 'Delete it, or drop the export.',
        confidence: no_unused_export_rule_confidenceOf(path, item, use, published),
        evidence: no_unused_export_rule_evidenceOf(item, use, published),
        anchor: `export ${item.name}`,
        symbol: item.name,
        ...(byFixer ? {} : { remediation: { by: 'executor' } }),
        data: { name: item.name, kind: item.kind },
    };
}
/** Files whose exports someone outside the import graph reads, or that are reported as a whole. */
function isOpen(path, file, context, reached) {
    const owner = (0,shape/* packageOf */.w)(context.shape, path);
    if (file.generated || file.language === 'dts' || file.syntaxErrors > 0)
        return true;
    if (!reached.has(path) || owner === undefined)
        return true;
    const entry = context.modules.entries.get(path);
    return entry !== undefined && !(entry.kind === 'public' && !owner.published);
}
/** A published package without a list of exports lets others import every file. */
function isShielded(path, context) {
    const owner = (0,shape/* packageOf */.w)(context.shape, path);
    if (!owner?.published)
        return false;
    // The root of a workspace is hardly ever published, whatever its manifest forgets to say.
    return owner.manifest.exports === undefined || owner.manifest.exports === null;
}
const noUnusedExport = (0,rule/* defineRule */.K)({
    meta: {
        id: 'quality/no-unused-export',
        title: 'Unused export',
        tier: 'quality',
        category: 'dead-code',
        severity: 'low',
        remediation: { by: 'fixer', safety: 'safe' },
        references: [
            { title: 'Knip: unused exports', url: 'https://knip.dev/guides/handling-issues#unused-exports' },
        ],
    },
    *check(context) {
        const reached = (0,export_usage/* reachableFiles */.Z)(context.modules);
        const usage = (0,export_usage/* traceExports */.T)(context.facts, context.modules, context.shape);
        const open = openEnds(context);
        for (const [path, file] of context.facts.files) {
            if (isOpen(path, file, context, reached) || isShielded(path, context) || open.has(stemOf(path)))
                continue;
            for (const item of file.exports) {
                if (!isCandidate(item))
                    continue;
                const use = usage.of(path, item.name);
                if (use === 'source')
                    continue;
                const published = (0,shape/* packageOf */.w)(context.shape, path)?.published ?? true;
                const byFixer = !published && use === undefined && !(0,left_over/* leavesUnusedLocal */.o)(path, item, context);
                yield no_unused_export_rule_findingOf(path, item, use, published, byFixer);
            }
        }
    },
});

;// CONCATENATED MODULE: ./build/rules/quality/no-unused-file/rule.js




/** A package of which less than this is reached has entry points that we do not know. */
const KNOWN_SHARE = 0.7;
const SURE_SHARE = 0.9;
function sharesByPackage(context, reached) {
    const shares = new Map();
    for (const path of context.facts.files.keys()) {
        const directory = (0,shape/* packageOf */.w)(context.shape, path)?.directory ?? '';
        const share = shares.get(directory) ?? { total: 0, reached: 0 };
        share.total += 1;
        if (reached.has(path))
            share.reached += 1;
        shares.set(directory, share);
    }
    return shares;
}
/** Name under which an import would end: the file without its ending, or the folder of an index. */
function rule_stemOf(path) {
    const stem = (0,paths/* baseName */.Fl)(path).replace(/\.[\w.]+$/, '');
    return stem === 'index' ? (0,paths/* baseName */.Fl)(path.slice(0, path.lastIndexOf('/'))) : stem;
}
/** Last parts of imports that lead nowhere: one of them may mean the file in a way we do not know. */
function rule_openEnds(graph) {
    return new Set(graph.unresolved.map(({ specifier }) => rule_stemOf(specifier)));
}
function no_unused_file_rule_confidenceOf(path, share, context) {
    const language = context.facts.files.get(path)?.language;
    const typed = language === 'ts' || language === 'tsx';
    return typed && share.total >= 5 && share.reached / share.total >= SURE_SHARE ? 'high' : 'medium';
}
function no_unused_file_rule_findingOf(path, share, context) {
    const lines = context.facts.files.get(path)?.lines ?? 0;
    const importers = context.modules.incoming(path).map((edge) => edge.from);
    return {
        path,
        range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
        message: `No entry point of the package reaches this file (${lines} lines).`,
        remedy: 'Delete the file, or name it where it is loaded.',
        confidence: no_unused_file_rule_confidenceOf(path, share, context),
        evidence: [
            importers.length === 0
                ? 'No file imports it.'
                : `Only unused files import it: ${[...new Set(importers)].slice(0, 3).join(', ')}.`,
            'No script, workflow, setting or string in code names it, and no framework convention loads it.',
            `${share.reached} of the ${share.total} files of its package are reached.`,
        ],
        anchor: 'file',
        data: { lines },
    };
}
const noUnusedFile = (0,rule/* defineRule */.K)({
    meta: {
        id: 'quality/no-unused-file',
        title: 'Unused file',
        tier: 'quality',
        category: 'dead-code',
        severity: 'low',
        remediation: { by: 'executor' },
        references: [
            { title: 'Knip: unused files', url: 'https://knip.dev/guides/handling-issues#unused-files' },
        ],
    },
    *check(context) {
        const reached = (0,export_usage/* reachableFiles */.Z)(context.modules);
        const shares = sharesByPackage(context, reached);
        const open = rule_openEnds(context.modules);
        for (const [path, file] of context.facts.files) {
            if (reached.has(path) || file.generated || file.language === 'dts')
                continue;
            // A file without imports and exports is a script or declares globals: it runs for its effects.
            if (file.exports.length === 0 && file.imports.length === 0)
                continue;
            const share = shares.get((0,shape/* packageOf */.w)(context.shape, path)?.directory ?? '');
            if (!share || share.reached / share.total < KNOWN_SHARE || open.has(rule_stemOf(path)))
                continue;
            yield no_unused_file_rule_findingOf(path, share, context);
        }
    },
});

;// CONCATENATED MODULE: ./build/rules/quality/no-unused-import/rule.js


/** Names that compiled JSX refers to although the source does not. */
function jsxNames(file, settings) {
    const names = new Set();
    if (!file.jsx)
        return names;
    const add = (dotted) => {
        if (dotted !== undefined)
            names.add(dotted.split('.', 1).join(''));
    };
    add(file.jsx.factory);
    add(file.jsx.fragmentFactory);
    add(settings.jsxFactory);
    add(settings.jsxFragmentFactory);
    const automatic = settings.jsx === 'react-jsx' || settings.jsx === 'react-jsxdev' || settings.jsxImportSource !== undefined;
    if (!automatic && file.jsx.factory === undefined) {
        // Classic transforms call React.createElement; other libraries kept h.
        for (const name of ['React', 'h', 'Fragment', 'jsx', 'createElement'])
            names.add(name);
    }
    return names;
}
/** Modules that this file adds declarations to: their import is what makes that an augmentation. */
function augmented(file) {
    return new Set(file.imports
        .filter((fact) => fact.kind === 'type-import' && fact.bindings.length === 0)
        .map((fact) => fact.specifier));
}
function rule_isCandidate(fact) {
    return ((fact.kind === 'import' || fact.kind === 'import-equals') && !fact.sideEffect && fact.pinned !== true);
}
function isUnused(binding, jsx) {
    return binding.valueUses + binding.typeUses === 0 && binding.documented !== true && !jsx.has(binding.local);
}
/** Taking away one of several names changes nothing; taking away all may change what is loaded. */
function remediationOf(fact, unused, path, context) {
    return { by: 'fixer', safety: unused < fact.bindings.length ? 'safe' : (0,import_removal/* removalSafety */.rl)(path, fact, context) };
}
function no_unused_import_rule_findingOf(path, fact, binding, unused, context) {
    const sure = !(binding.local === 'React' && context.facts.files.get(path)?.jsx !== undefined);
    return {
        path,
        range: binding.span.range,
        message: `'${binding.local}' is imported from '${fact.specifier}' and never used.`,
        remedy: unused === fact.bindings.length ? 'Remove the import.' : `Remove '${binding.local}' from the import.`,
        confidence: sure ? 'high' : 'medium',
        evidence: [
            `No identifier '${binding.local}' in this file refers to it, as a value, as a type, in JSX or in JSDoc.`,
        ],
        anchor: `${binding.local} from ${fact.specifier}`,
        symbol: binding.local,
        remediation: remediationOf(fact, unused, path, context),
        data: { specifier: fact.specifier, local: binding.local, imported: binding.imported },
    };
}
function* checkFile(path, file, context) {
    const jsx = jsxNames(file, context.modules.settingsFor(path));
    const keep = augmented(file);
    for (const fact of file.imports) {
        if (!rule_isCandidate(fact) || keep.has(fact.specifier))
            continue;
        const unused = fact.bindings.filter((binding) => isUnused(binding, jsx));
        for (const binding of unused)
            yield no_unused_import_rule_findingOf(path, fact, binding, unused.length, context);
    }
}
/** Components whose template this suite does not read may use a name without our seeing it. */
const TEMPLATES = /\.(?:vue|svelte|astro|mdx)$/;
const noUnusedImport = (0,rule/* defineRule */.K)({
    meta: {
        id: 'quality/no-unused-import',
        title: 'Unused import',
        tier: 'quality',
        category: 'dead-code',
        severity: 'low',
        remediation: { by: 'fixer', safety: 'safe' },
        references: [
            { title: 'TypeScript: noUnusedLocals', url: 'https://www.typescriptlang.org/tsconfig/#noUnusedLocals' },
            {
                title: 'TypeScript: verbatimModuleSyntax',
                url: 'https://www.typescriptlang.org/tsconfig/#verbatimModuleSyntax',
            },
        ],
    },
    *check(context) {
        for (const [path, file] of context.facts.files) {
            if (file.generated || file.language === 'dts' || file.syntaxErrors > 0 || TEMPLATES.test(path))
                continue;
            yield* checkFile(path, file, context);
        }
    },
});

;// CONCATENATED MODULE: ./build/rules/quality/index.js






/** Rules about code that can go and imports that run in circles. */
const qualityRules = [
    noUnusedImport,
    noUnusedExport,
    noUnusedFile,
    noUnusedDependency,
    noRuntimeCycle,
    noTypeCycle,
];

;// CONCATENATED MODULE: ./build/rules/tenancy/shared/signed-in.js
/** Names of what the server knows about the caller. */
const CALLER = /^(?:user|userId|session|ctx|context|currentUser|auth|actor|principal|workspace|team|organi[sz]ation)$/;
const REFUSES = /^\(?!\(?(?:await )?[\w.?]*(?:session|user|auth)/i;
/** Somebody is known to be there: a function for everybody owes no tenant. */
function signedIn(around) {
    if (around.wrappers.some((name) => /public|anonymous|optional|^actionClient/i.test(name)))
        return false;
    if (around.wrappers.some((name) => /protected|auth|private|with(?:Workspace|Session|Team|User|Org)/i.test(name)))
        return true;
    if ([...around.parameters].some((name) => CALLER.test(name)))
        return true;
    // Asked before anything is read: a later look at the session serves previews and the like.
    const first = Math.min(...around.queries.map(({ span }) => span.start));
    return around.guards.some(({ kind, text, offset }) => kind === 'if-exit' && offset < first && REFUSES.test(text));
}

;// CONCATENATED MODULE: ./build/rules/tenancy/shared/confidence.js

/** What lets a stranger in: whoever holds it may. */
const CREDENTIAL = /token|secret|signature|password|apiKey/i;
function byId(candidate) {
    const { around, origin, tenants, membership, write, siblings, ownership, callers } = candidate;
    const known = tenants.length > 0;
    if (!around.handler) {
        // A service that is given the tenant and the id is where the filter belongs; without the tenant its callers check.
        if (callers === 'checked')
            return undefined;
        const hasCredential = [...around.parameters].some((name) => CREDENTIAL.test(name));
        if (!known || !tenants.some((tenant) => around.parameters.has(tenant.text.split('.')[0] ?? '')))
            return callers === 'open' && origin === 'parameter' && !hasCredential ? 'medium' : undefined;
        if (callers === 'open' && origin === 'parameter')
            return 'medium';
        const given = candidate.key?.value.mentions.every((mention) => around.parameters.has(mention)) === true;
        return write && given && origin === 'parameter' ? 'medium' : 'low';
    }
    if (origin !== 'request')
        return undefined;
    if (known && membership)
        return write && ownership.kind === 'direct' ? 'high' : 'medium';
    if (!signedIn(candidate.around))
        return 'low';
    if (siblings > 0)
        return write && ownership.kind === 'direct' ? 'high' : 'medium';
    return write || known || ownership.kind === 'direct' ? 'medium' : 'low';
}
/** Rows of one person: reported where the person stands in scope, never sure enough to act on. */
function personal({ around, origin, tenants, write }) {
    if (!around.handler || origin !== 'request' || !signedIn(around))
        return undefined;
    return write && tenants.some(({ trusted }) => trusted) ? 'medium' : 'low';
}
function everything(candidate) {
    const { around, query, tenants, siblings } = candidate;
    const bulk = query.operation === 'delete-many' || query.operation === 'update-many';
    const person = [...around.parameters].some((name) => /^(?:user|userId|teamId|workspaceId|organi[sz]ationId|session|ctx)$/.test(name));
    if (bulk)
        return around.handler || tenants.length > 0 || person ? 'medium' : undefined;
    if (!around.handler || !signedIn(candidate.around))
        return undefined;
    return tenants.length > 0 || siblings > 0 ? 'medium' : 'low';
}
/** How sure the pack is that a maintainer would act; undefined when there is nothing to report. */
function confidence_confidenceOf(candidate) {
    const { around, tenants, membership, origin, reach } = candidate;
    if (candidate.personal)
        return personal(candidate);
    if (reach === 'sent-tenant')
        return 'medium';
    if (reach === 'by-id')
        return byId(candidate);
    if (reach === 'everything')
        return everything(candidate);
    if (reach === 'optional-key' || reach === 'optional-check') {
        return around.handler || origin === 'parameter' ? 'medium' : 'low';
    }
    if (!around.handler || origin !== 'request')
        return undefined;
    return signedIn(candidate.around) && (reach === 'foreign-id' || tenants.length > 0 || candidate.write)
        ? membership || candidate.write
            ? 'medium'
            : 'low'
        : 'low';
}

;// CONCATENATED MODULE: ./build/rules/tenancy/shared/report.js

const REFERENCES = [
    {
        title: 'CWE-639: Authorization Bypass Through User-Controlled Key',
        url: 'https://cwe.mitre.org/data/definitions/639.html',
    },
    {
        title: 'OWASP API1:2023 Broken Object Level Authorization',
        url: 'https://owasp.org/API-Security/editions/2023/en/0xa1-broken-object-level-authorization/',
    },
];
function messageOf(candidate) {
    const { query, model, key, reach, ownership } = candidate;
    const call = `${query.model}.${query.method}`;
    const column = key?.path.at(-1) ?? '';
    const owner = ownership.kind === 'direct' ? ownership.key : `${ownership.relation.join('.')}.${ownership.key}`;
    if (candidate.personal)
        return `${call} chooses its row by ${column} alone; ${model.name} belongs to one person by ${owner}, and nothing here checks who that is`;
    switch (reach) {
        case 'by-id':
            return query.operation === 'upsert'
                ? `${call} finds its row by ${column} alone: its update branch can take over another tenant's ${model.name} (${owner} is not in the filter)`
                : `${call} chooses its row by ${column} alone; ${model.name} belongs to a tenant by ${owner}, and nothing here checks it`;
        case 'by-parent':
            return `${call} takes ${column} as it was sent, and nothing here checks that this parent belongs to the caller's tenant (${owner})`;
        case 'everything':
            return `${call} reaches the rows of every tenant: the filter has no ${owner}`;
        case 'foreign-id':
            return `${call} ties a row to ${column} as it was sent, without checking that it belongs to the caller's tenant`;
        case 'optional-key':
            return `${call} filters by ${owner} only sometimes: without a value the rows of every tenant match`;
        case 'sent-tenant':
            return `${call} trusts ${key?.value.text ?? column} as the tenant: it comes with the request, and nothing here checks that the caller belongs to it`;
        case 'optional-check':
            return `The check of ${owner} after ${call} is skipped when the tenant is empty`;
    }
}
function remedyOf(candidate) {
    const { ownership, tenants, reach, key } = candidate;
    const value = tenants[0]?.text;
    if (reach === 'sent-tenant')
        return 'Take the tenant from what the server knows of the caller, or look up the membership first and stop when there is none.';
    if (candidate.personal)
        return `Add ${ownership.key}: ${value ?? 'the signed-in person'} to the filter.`;
    if (reach === 'optional-key' || reach === 'optional-check')
        return 'Make the tenant a required value, and fail when it is missing.';
    if (reach === 'foreign-id' || reach === 'by-parent')
        return `Load the row that ${key?.path.at(-1) ?? 'the id'} names with the tenant in the filter first, and stop when there is none.`;
    if (ownership.kind === 'through') {
        return `Filter through the relation (${ownership.relation.join('.')}.${ownership.key}${value === undefined ? '' : ` = ${value}`}), or load the parent with its tenant first.`;
    }
    return value === undefined
        ? `Add ${ownership.key} of the signed-in tenant to the filter, or check the row before it is used.`
        : `Add ${ownership.key}: ${value} to the filter.`;
}
function report_evidenceOf(candidate) {
    const { around, tenants, siblings, origin, membership, model, ownership } = candidate;
    const said = [
        candidate.personal
            ? `${model.name} has no tenant, and the column ${ownership.key} of a person (${model.path}:${model.line}).`
            : ownership.kind === 'direct'
                ? `${model.name} has the tenant column ${ownership.key} (${model.path}:${model.line}).`
                : `${model.name} reaches its tenant through ${ownership.relation.join('.')} (${model.path}:${model.line}).`,
    ];
    const [tenant] = tenants;
    if (tenant !== undefined)
        said.push(`${tenant.text} is in scope${membership ? ' and checked' : ''}, and this query does not use it.`);
    if (origin === 'request' && candidate.key !== undefined)
        said.push(`${candidate.key.value.text} comes from the request.`);
    if (around.route !== undefined)
        said.push(`It runs for ${around.route.method} ${around.route.path}.`);
    if (siblings > 0)
        said.push(`${siblings} other ${siblings === 1 ? 'function' : 'functions'} of this file filter ${model.name} by its tenant.`);
    return said;
}
function dataOf({ query, ownership, tenants, key, membership, reach, brandValue, }) {
    return {
        reach,
        orm: query.orm,
        method: query.method,
        start: query.span.start,
        end: query.span.end,
        ownership: ownership.kind,
        tenantKey: ownership.key,
        brandKey: ownership.kind === 'direct' ? (ownership.brandKey ?? null) : null,
        brandValue: brandValue ?? null,
        tenantValue: tenants[0]?.text ?? null,
        trusted: tenants[0]?.trusted === true && membership,
        key: key?.path.at(-1) ?? null,
        model: query.model,
    };
}
/** The finding for a candidate; undefined when the context does not make one of it. */
function findingFor(candidate) {
    const confidence = confidence_confidenceOf(candidate);
    if (confidence === undefined)
        return undefined;
    const { around, query, reach, key, ownership, tenants } = candidate;
    const name = around.top.name === '' ? (around.route?.path ?? 'anonymous') : around.top.name;
    const safety = confidence === 'high' && tenants[0]?.trusted === true && candidate.membership ? 'safe' : 'review';
    const fixable = reach === 'by-id' && !candidate.personal && ownership.kind === 'direct' && tenants.length > 0;
    return {
        path: candidate.path,
        range: query.span.range,
        message: messageOf(candidate),
        remedy: remedyOf(candidate),
        confidence,
        evidence: report_evidenceOf(candidate),
        anchor: `${name} ${query.client}.${query.model}.${query.method} ${reach} ${key?.path.join('.') ?? ''}=${key?.value.text ?? ''}`,
        symbol: name,
        remediation: fixable ? { by: 'fixer', safety } : { by: 'executor' },
        data: dataOf(candidate),
    };
}

// EXTERNAL MODULE: ./build/facts/schema/build.js + 2 modules
var schema_build = __nccwpck_require__(6440);
// EXTERNAL MODULE: ./build/facts/schema/naming.js
var naming = __nccwpck_require__(556);
;// CONCATENATED MODULE: ./build/rules/tenancy/shared/vocabulary.js

const PERSONAL = /^(?:(?:created|owner|author|member|assignee)_?)?(?:user|owner|author|creator|account|member|profile)_?(?:id)?$|^(?:user|owner|member|users|members|collaborators)$|^created_?by/i;
/** True for columns and relations that tie a row to a person. */
function isPersonal(name) {
    return PERSONAL.test(name) || /^(?:user|owner)id$/i.test(name);
}
function stem(key) {
    return (0,naming/* lowerFirst */.oZ)(key.replace(/_?ids?$/i, '')).toLowerCase();
}
/** Collects the names that relations and keys give to the tenants. */
function vocabularyOf(data) {
    const keys = new Set(data.tenantKeys.map((key) => key.toLowerCase()));
    const byTarget = new Map();
    for (const model of data.models.values()) {
        for (const relation of model.relations) {
            const key = relation.fields.find((field) => keys.has(field.toLowerCase()));
            if (key === undefined || relation.list || relation.fields.length > 1)
                continue;
            const entry = byTarget.get(relation.model.toLowerCase()) ?? { names: new Set(), keys: new Set() };
            entry.keys.add(key.toLowerCase());
            for (const name of [relation.field, relation.model, stem(key)])
                entry.names.add(name.toLowerCase());
            byTarget.set(relation.model.toLowerCase(), entry);
        }
    }
    const aliases = new Map();
    for (const entry of byTarget.values())
        for (const name of entry.names)
            aliases.set(name, entry.keys);
    for (const key of keys)
        if (!aliases.has(stem(key)))
            aliases.set(stem(key), new Set([key]));
    return { keys, aliases };
}
/** True when a part of a filter's path names a tenant, in a composite unique (`id_workspaceId`) too. */
function namesTenant(vocabulary, part) {
    const lower = part.toLowerCase();
    if (vocabulary.keys.has(lower) || vocabulary.aliases.has(lower))
        return true;
    if (lower.includes('_') && lower.split('_').some((piece) => vocabulary.keys.has(piece)))
        return true;
    const folded = lower.replace(/_/g, '');
    return vocabulary.keys.has(folded);
}
const SENT = /(?:^|\.)(?:input|params?|query|body|searchParams|data|payload|args|rawInput|formData|req|request|parsedInput)(?:\.|$)/;
const KNOWN = /(?:^|\.)(?:ctx|context|session|auth|user|currentUser|locals|state|token|apiKey)(?:\.|$)/;
/** Reads a member chain as a tenant value; a row's own column (`document.teamId`) is none. */
function tenantValue(vocabulary, chain) {
    const parts = chain.split('.');
    const last = (parts.at(-1) ?? '').toLowerCase();
    const owner = (parts.at(-2) ?? '').toLowerCase();
    const known = KNOWN.test(chain) && !/\.(?:input|params|body|query)\./.test(chain);
    if (last === 'id' && parts.length >= 2) {
        const keys = vocabulary.aliases.get(owner) ?? vocabulary.aliases.get((0,naming/* wordsOf */.Z9)(owner).at(-1) ?? '');
        return keys === undefined ? undefined : { text: chain, keys, trusted: known };
    }
    const keys = keysNamed(vocabulary, last);
    if (keys === undefined)
        return undefined;
    if (parts.length === 1)
        return { text: chain, keys, trusted: false };
    const foreign = !known && !SENT.test(chain) && !/^(?:opts|options|props|this|config|event|job)$/.test(parts[0] ?? '');
    return foreign ? undefined : { text: chain, keys, trusted: known };
}
function keysNamed(vocabulary, last) {
    if (!/ids?$/.test(last))
        return undefined;
    if (vocabulary.keys.has(last))
        return vocabulary.aliases.get(stem(last)) ?? new Set([last]);
    return undefined;
}

;// CONCATENATED MODULE: ./build/rules/tenancy/shared/evidence.js


/** Functions that decide whether somebody may. */
const ACCESS = /access|permission|allowed|forbidden|authori[sz]|\bcan[A-Z]|\.can[A-Z]|isOwner|isMember|isAdmin|belongs|ownership|assert|ensure|verify|throwIf|OrThrow$|guard|checkRole|hasRole|enforce|requireRole|validateMember|tenant/i;
const NOT_ACCESS = /^(?:JSON|console|z)\.|password|signature|captcha|rateLimit|verifyToken$|findUniqueOrThrow|findFirstOrThrow/i;
/** Calls that tell others what happened; they get the id and the person, and check nothing. */
const AFTERWARDS = /track|analytics|identify|\blog|log(?:ger|Event)?$|capture|publish|notify|send|email|revalidate|record|emit|enqueue|trigger|webhook|redis|cache|audit/i;
const never = () => false;
/** Prepares the configured names for matching. */
function judgeOf(vocabulary, config) {
    const matcher = (globs) => globs.length === 0 ? never : picomatch([...globs]);
    const guards = matcher(config.tenancy.guards);
    const clients = matcher(config.tenancy.scopedClients);
    const leaf = (name) => name.slice(name.lastIndexOf('.') + 1);
    return {
        vocabulary,
        isGuard: (name) => guards(name) || guards(leaf(name)),
        isScopedClient: (name) => clients(name) || name.split('.').some((part) => clients(part)),
    };
}
/** What the filter itself says: `tenant` and `person` scope it, `opaque` may. */
function filterScope(query, judge) {
    const tenant = query.filter.keys.filter((key) => key.path.some((part) => namesTenant(judge.vocabulary, part)));
    if (tenant.some((key) => !key.optional))
        return 'tenant';
    if (query.filter.keys.some((key) => key.path.some(isPersonal) && !isConstant(key.value)))
        return 'person';
    // `{ document: { team: … } }` and the like: a filter over a relation is somebody's check.
    if (query.filter.keys.some((key) => key.path.length > 1 && !isConstant(key.value)))
        return 'tenant';
    if (query.filter.opaque.length > 0 || query.argument === 'opaque')
        return 'opaque';
    return tenant.length > 0 ? 'optional-tenant' : 'none';
}
/** A literal, or a constant that is spelled like one: `Role.ADMIN`, `MAX_ROWS`. */
function isConstant(value) {
    return value.kind === 'literal' || /^(?:[A-Z]\w*\.)*[A-Z][A-Z\d_]+$/.test(value.text);
}
function touches(mentions, names) {
    return mentions.some((mention) => {
        const parts = mention.split('.');
        return parts.some((_, index) => names.has(parts.slice(0, index + 1).join('.')));
    });
}
function aboutOwnership(mentions, row, judge) {
    return mentions.some((mention) => {
        const [root, ...rest] = mention.split('.');
        if (root !== row)
            return false;
        // `document.team.plan` asks about the tenant's plan, not whose document it is.
        return rest.some((part, index) => {
            if (isPersonal(part) || judge.vocabulary.keys.has(part.toLowerCase()))
                return true;
            const next = rest[index + 1];
            return judge.vocabulary.aliases.has(part.toLowerCase()) && (next === undefined || next === 'id');
        });
    });
}
/** The query's own call, or one that wraps it (`Promise.all([…])`), is no check. */
function isQuery(call, around) {
    return around.queries.some(({ span }) => (span.start >= call.span.start && span.end <= call.span.end) ||
        (call.span.start >= span.start && call.span.end <= span.end));
}
/** Names that hold what a query gave: its result, or the parts it was taken apart into. */
function rowNames(query, around) {
    const callee = `${query.client}.${query.model}.${query.method}`;
    const taken = around.bindings
        .filter((binding) => binding.calls.includes(callee))
        .flatMap((binding) => binding.names);
    return new Set(query.result === undefined ? taken : [query.result, ...taken]);
}
const EACH = /^(?:filter|some|every|find|findIndex)$/;
/** `rows.some((row) => row.teamId !== teamId)` and the like. */
function looksAtEach(calls, row) {
    return calls.some((call) => call.startsWith(`${row}.`) && EACH.test(call.slice(row.length + 1)));
}
/** A guard that looks at the row that was read: its tenant, its members, or the row as a whole. */
function guardsRow(row, around, judge) {
    const self = new Set([row]);
    const derived = around.bindings.filter(({ mentions, calls }) => aboutOwnership(mentions, row, judge) ||
        looksAtEach(calls, row) ||
        (calls.some((call) => ACCESS.test(call)) && touches(mentions, self)));
    const names = new Set(derived.flatMap((binding) => binding.names));
    const guarded = around.guards.some((guard) => aboutOwnership(guard.mentions, row, judge) ||
        touches(guard.mentions, names) ||
        looksAtEach(guard.calls, row) ||
        (isTenantColumn(row, judge) && guard.mentions.includes(row) && guard.mentions.length > 1) ||
        (touches(guard.mentions, self) && checksAccess(guard.calls, judge)));
    // `getWhere({ id: row.parentId, userId, teamId })`: the check goes on from the row.
    if (guarded)
        return true;
    const parts = around.bindings.filter(({ mentions, calls }) => calls.length === 0 && touches(mentions, self));
    const known = new Set([row, ...parts.flatMap((binding) => binding.names)]);
    return around.calls.some((call) => !isQuery(call, around) && callVerifies(call, known, around, judge));
}
function isTenantColumn(name, judge) {
    return judge.vocabulary.keys.has(name.toLowerCase());
}
/** The operator's own entrance: a shared secret, or a tenant compared with a constant. */
function operatorOnly(around, judge) {
    return around.guards.some(({ kind, text, mentions }) => {
        if (kind !== 'if-exit')
            return false;
        if (/process\.env|(?:^|[^a-z])env\(\)|import\.meta\.env|secret|INTERNAL_API_KEY|CRON/i.test(text) &&
            /[!=]==?|!/.test(text))
            return true;
        return (mentions.some((mention) => tenantValue(judge.vocabulary, mention) !== undefined) &&
            /!==?\s*[A-Z][A-Z\d_]+\b/.test(text));
    });
}
function checksAccess(calls, judge) {
    return calls.some((call) => judge.isGuard(call) || (ACCESS.test(call) && !NOT_ACCESS.test(call)));
}
/** A call that got the id: a check by name, or a helper that got the tenant or the person with it. */
function callVerifies(call, ids, around, judge) {
    const mentions = call.arguments.flatMap((argument) => argument.mentions);
    if (judge.isGuard(call.callee))
        return true;
    if (!touches(mentions, ids) || !call.awaited || AFTERWARDS.test(call.callee))
        return false;
    if (ACCESS.test(call.callee) && !NOT_ACCESS.test(call.callee))
        return true;
    return mentions.some((mention) => tenantValue(judge.vocabulary, mention) !== undefined ||
        /(?:^|\.)user(?:Id|\.id)?$/i.test(mention) ||
        around.wrappers.includes(mention));
}
/** A guard whose condition or assertion was given the id. */
function guardVerifies(guard, ids, judge) {
    if (guard.calls.some((call) => judge.isGuard(call)))
        return true;
    return touches(guard.mentions, ids) && checksAccess(guard.calls, judge);
}
/** `if (workspaceId && row.workspaceId !== workspaceId)`: without a tenant nothing is checked. */
function optionalCheck(row, around, judge) {
    return around.guards.find((guard) => {
        const lead = /^\(?([\w.]+)\s*&&/.exec(guard.text)?.[1];
        if (lead === undefined || tenantValue(judge.vocabulary, lead) === undefined)
            return false;
        return aboutOwnership(guard.mentions, row, judge) && guard.text.includes('!==');
    });
}

;// CONCATENATED MODULE: ./build/rules/tenancy/shared/places.js

const TESTS = /(?:^|\/)(?:__tests__|__mocks__|__fixtures__|tests?|e2e|cypress|playwright|fixtures?|mocks?|testing|test-utils)\/|[.-](?:test|spec|e2e|stories|mock)\.[cm]?[jt]sx?$/;
const SYSTEM = /(?:^|\/)(?:scripts?|seeds?|seeders?|migrations?|bin|cli|crons?|jobs?|workers?|queues?|inngest|trigger|tasks|qstash|webhooks?|callbacks?|admin|internal|backfills?|tools|dev|examples?|docs|handlers?\/on-|background|consumers?|listeners?|subscribers?|cleanup|scim|oauth|sso|stripe)(?:\/|[-.\w]*\.[cm]?[jt]sx?$)|(?:^|\/)(?:seed|cron|worker|migrate)[\w-]*\.[cm]?[jt]s$/i;
/** Says why queries of a file run without a tenant on purpose; undefined when they do not. */
function systemPlace(path, file, config) {
    if (config.tenancy.ignore.length > 0 && picomatch([...config.tenancy.ignore])(path))
        return 'configured';
    if (file.generated)
        return 'generated';
    if (TESTS.test(path) || file.tests.length > 0)
        return 'test';
    return SYSTEM.test(path.replace(/\[[^\]]*\]/g, '[]')) ? 'system' : undefined;
}
const SYSTEM_NAMES = /admin|cron|webhook|internal|qstash|system|superuser|verifySignature|scim/i;
/** Wrappers that let only the operator or another system in. */
function systemWrapper(wrappers) {
    return wrappers.some((name) => SYSTEM_NAMES.test(name));
}

;// CONCATENATED MODULE: ./build/rules/tenancy/shared/surroundings.js
const LIBRARY = new Set([
    'map',
    'forEach',
    'filter',
    'flatMap',
    'reduce',
    'all',
    'allSettled',
    'Promise',
    '$transaction',
    'transaction',
    'then',
    'waitUntil',
    'after',
]);
const BUILDER = /procedure|ActionClient|^with[A-Z]|handler$|^(?:query|mutation|action|loader|get|post|put|patch|delete)$/i;
const SERVER = /^(?:ctx|context|session|req|request|event|c|reply|res)$/;
function topOf(functions, id) {
    const chain = [];
    for (let at = id; at !== null && at !== 0;) {
        const fact = functions[at];
        if (fact === undefined)
            break;
        chain.push(fact);
        at = fact.parent;
    }
    // A method of a service factory is its own top: what stands around it runs at another time.
    const own = chain.findIndex((fact) => fact.name !== '' && fact.passedTo.every((name) => !LIBRARY.has(name)) && surroundings_isEntry(fact));
    return own < 0 ? chain : chain.slice(0, own + 1);
}
function surroundings_isEntry(fact) {
    return fact.kind === 'method' || fact.passedTo.some((name) => BUILDER.test(name));
}
/** Surroundings of every query of a file, each top-level function read once. */
class FileSurroundings {
    #known = new Map();
    #chains = new Map();
    #file;
    constructor(file) {
        this.#file = file;
    }
    of(query) {
        if (!this.#known.has(query.function))
            this.#known.set(query.function, this.#read(query.function));
        return this.#known.get(query.function);
    }
    #chain(id) {
        const known = this.#chains.get(id) ?? topOf(this.#file.functions, id);
        this.#chains.set(id, known);
        return known;
    }
    #read(id) {
        const chain = this.#chain(id);
        const top = chain.at(-1);
        if (top === undefined)
            return undefined;
        const within = (item) => this.#chain(item.function).at(-1) === top;
        const route = this.#file.routes.find((candidate) => candidate.handler === top.id);
        const outer = chain.flatMap((fact) => fact.passedTo).filter((name) => !LIBRARY.has(name));
        const parameters = new Set(chain.flatMap((fact) => fact.parameters));
        const inner = this.#file.functions.filter((fact) => fact.id === top.id || this.#chain(fact.id).at(-1) === top);
        const handler = route !== undefined ||
            top.passedTo.some((name) => BUILDER.test(name)) ||
            (/^(?:handle|action|loader|GET|POST|PUT|PATCH|DELETE)/.test(top.name) &&
                top.exported &&
                top.parameters.some((name) => SERVER.test(name) || name === 'user'));
        return {
            top,
            chain,
            queries: this.#file.queries.filter(within),
            calls: this.#file.calls.filter(within),
            guards: inner.flatMap((fact) => fact.guards),
            bindings: inner.flatMap((fact) => fact.bindings ?? []),
            mentions: new Set(inner.flatMap((fact) => fact.mentions)),
            parameters,
            route,
            handler,
            wrappers: [...outer, ...(route?.middleware ?? [])],
        };
    }
}

;// CONCATENATED MODULE: ./build/rules/tenancy/require-isolation-test/coverage.js







const REFUSED = new Set([401, 403, 404]);
const ISOLATION = /isolat|cross[- ]?tenant|(?:an)?other (?:tenant|workspace|team|org|user|account|project|company|customer)|different (?:tenant|workspace|team|org|user|account)|not (?:a )?member|forbidden|unauthori[sz]ed|does not belong|no access|cannot (?:read|see|access|update|delete|change)|403|404/i;
/** Routes whose handlers touch tenant-owned rows. */
function tenantRoutes(context) {
    const vocabulary = vocabularyOf(context.data);
    const judge = judgeOf(vocabulary, context.config);
    const found = [];
    for (const [path, file] of context.facts.files) {
        if (file.routes.length === 0 || systemPlace(path, file, context.config) !== undefined)
            continue;
        const surroundings = new FileSurroundings(file);
        for (const route of file.routes) {
            if (systemWrapper([...route.middleware, route.path]))
                continue;
            if (isOperators(route, surroundings, judge))
                continue;
            const models = modelsOf(route, file, surroundings, context);
            if (models.length === 0 && !namesTenantInPath(route.path, vocabulary))
                continue;
            const symbol = route.handler === null ? route.path : (file.functions[route.handler]?.name ?? route.path);
            found.push({ path, route, models, package: (0,shape/* packageOf */.w)(context.shape, path), symbol });
        }
    }
    return found;
}
function isOperators(route, surroundings, judge) {
    const around = route.handler === null ? undefined : surroundings.of({ function: route.handler });
    return around !== undefined && operatorOnly(around, judge);
}
function modelsOf(route, file, surroundings, context) {
    if (route.handler === null)
        return [];
    const within = (query) => surroundings.of(query)?.top.id === route.handler || query.function === route.handler;
    const models = file.queries.filter(within).flatMap((query) => {
        const name = (0,schema_build/* modelOfQuery */.h)(context.data, query)?.name;
        const kind = name === undefined ? undefined : context.data.ownership.get(name.toLowerCase())?.kind;
        return name !== undefined && (kind === 'direct' || kind === 'through') ? [name] : [];
    });
    return [...new Set(models)];
}
function namesTenantInPath(path, vocabulary) {
    return path
        .split('/')
        .some((part) => /^[:[{$]/.test(part) && namesTenant(vocabulary, part.replace(/[^\w]/g, '')));
}
/** Looks at the tests of one package. */
function practiceOf(owner, context, routeFiles) {
    const negatives = [];
    let touchesRoutes = false;
    for (const [path, file] of context.facts.files) {
        if (file.tests.length === 0 || (0,shape/* packageOf */.w)(context.shape, path) !== owner)
            continue;
        const imports = file.imports.some((fact) => {
            const target = context.modules.resolve(path, fact.specifier);
            return target?.kind === 'file' && routeFiles.has(target.path);
        });
        for (const test of file.tests) {
            if (test.kind !== 'test')
                continue;
            if (imports || test.requests.length > 0)
                touchesRoutes = true;
            if (!test.skipped && test.assertions > 0 && isRefusal(test))
                negatives.push({ path, test });
        }
    }
    return { touchesRoutes, negatives };
}
function isRefusal(test) {
    return (test.statuses.some((status) => REFUSED.has(status)) ||
        (ISOLATION.test(test.title.join(' ')) &&
            /isolat|tenant|workspace|team|org|member|belong/i.test(test.title.join(' '))));
}
/** A route's address and a request's as comparable parts; variables become one word. */
function partsOf(address) {
    return address
        .split('/')
        .filter((part) => part !== '')
        .map((part) => /^[:[{$]/.test(part) || /^\d+$|^[\da-f-]{20,}$|_test|^(?:cl|c)[a-z\d]{20,}$/i.test(part)
        ? '*'
        : part.toLowerCase());
}
function matches(route, request) {
    const wanted = partsOf(route);
    const given = partsOf(request);
    if (wanted.length === 0 || given.length < wanted.length)
        return false;
    // The application may be mounted below a prefix: compare from the end.
    const tail = given.slice(given.length - wanted.length);
    return wanted.every((part, index) => part === '*' || tail[index] === '*' || part === tail[index]);
}
/** True when a negative test can be told to be about the route. */
function isCovered(found, practice, context) {
    const words = new Set([...found.models.flatMap(naming/* wordsOf */.Z9), ...(0,naming/* wordsOf */.Z9)(found.route.path), ...(0,naming/* wordsOf */.Z9)(found.symbol)].map(naming/* singular */.cL));
    return practice.negatives.some(({ path, test }) => {
        if (test.requests.some((request) => matches(found.route.path, request)))
            return true;
        const file = context.facts.files.get(path);
        const imported = file?.imports.some((fact) => {
            const target = context.modules.resolve(path, fact.specifier);
            return target?.kind === 'file' && target.path === found.path;
        });
        if (imported === true)
            return true;
        const title = (0,naming/* wordsOf */.Z9)(test.title.join(' ')).map(naming/* singular */.cL);
        return ISOLATION.test(test.title.join(' ')) && title.some((word) => word.length > 3 && words.has(word));
    });
}

;// CONCATENATED MODULE: ./build/rules/tenancy/require-isolation-test/rule.js




/** Share of routes with a negative test from which on the rest are listed one by one. */
const PRACTICE = 0.25;
/** A longer list is a programme, not a set of findings. */
const MAX_LISTED = 10;
/** Routes of tenants without a test that another tenant is turned away. */
const require_isolation_test_rule_rule = (0,rule/* defineRule */.K)({
    meta: {
        id: 'tenancy/require-isolation-test',
        title: 'Tenant-owned routes have a test that turns other tenants away',
        tier: 'coverage',
        category: 'tenancy',
        severity: 'medium',
        remediation: { by: 'fixer', safety: 'review' },
        references: REFERENCES,
    },
    *check(context) {
        if (context.data.tenantKeys.length === 0)
            return;
        const routes = tenantRoutes(context);
        const owners = [...new Set(routes.map((found) => found.package))];
        for (const owner of owners) {
            yield* packageFindings(routes.filter((found) => found.package === owner), context);
        }
    },
});
function* packageFindings(routes, context) {
    const [first] = [...routes].sort((a, b) => (0,finding/* compareText */.n6)(a.path, b.path) || a.route.span.start - b.route.span.start);
    if (first === undefined)
        return;
    const practice = practiceOf(first.package, context, new Set(routes.map((found) => found.path)));
    const missing = routes.filter((found) => !isCovered(found, practice, context));
    if (missing.length === 0)
        return;
    // Without the practice a list of every route is noise: one finding asks for the next test.
    const files = [...new Set(missing.map((found) => found.path))].sort(finding/* compareText */.n6);
    if (missing.length > routes.length * (1 - PRACTICE) || files.length > MAX_LISTED) {
        yield wholePackage(missing[0] ?? first, missing.length, routes.length, practice.touchesRoutes);
        return;
    }
    for (const path of files)
        yield oneFile(missing.filter((found) => found.path === path));
}
function wholePackage(first, count, all, tested) {
    const name = first.package?.name ?? '.';
    return {
        path: first.path,
        range: first.route.span.range,
        message: `${count} of the ${all} tenant-owned ${all === 1 ? 'route' : 'routes'} of ${name} ${count === 1 ? 'has' : 'have'} no test that another tenant is turned away`,
        remedy: `Start with ${first.route.method} ${first.route.path}: sign in as another tenant, ask for this tenant's row, and expect 403 or 404.`,
        confidence: 'medium',
        evidence: [
            tested
                ? 'Tests of this package send requests, but none of them was found to turn another tenant away from these routes.'
                : 'No test of this package reaches a route.',
            ...modelsSaid(first),
        ],
        anchor: `package ${name}`,
        symbol: first.symbol,
        data: rule_dataOf(first),
    };
}
function modelsSaid({ models, route }) {
    return models.length === 0
        ? []
        : [`${route.method} ${route.path} queries ${models.join(', ')}, which belong to a tenant.`];
}
function oneFile(missing) {
    const [first] = missing;
    if (first === undefined)
        throw new RangeError('a file without routes has no finding');
    const methods = missing.map(({ route }) => `${route.method} ${route.path}`);
    return {
        path: first.path,
        range: first.route.span.range,
        message: `No test expects another tenant to be turned away from ${methods.join(', ')}`,
        remedy: "Sign in as another tenant, ask for this tenant's row, and expect 403 or 404.",
        confidence: 'medium',
        evidence: ['Other routes of this package have such a test.', ...modelsSaid(first)],
        anchor: `file ${methods.join(' ')}`,
        symbol: first.symbol,
        data: rule_dataOf(first),
    };
}
function rule_dataOf({ route, models }) {
    return {
        method: route.method,
        route: route.path,
        framework: route.framework,
        models: [...models],
        handler: route.handler,
    };
}

;// CONCATENATED MODULE: ./build/rules/tenancy/shared/origin.js
const PRINCIPAL = /(?:^|\.)(?:session|currentUser|auth|user|viewer|me|actor|principal|account|member)(?:\.|$)/;
const origin_SENT = /(?:^|\.)(?:input|params?|query|body|searchParams|formData|payload|rawInput|parsedInput)(?:\.|$)/;
const SENDERS = /^(?:req|request|params|searchParams|input|body|query|formData|opts|c|event|args|parsedInput|rawInput|props)$/;
const SERVER_SIDE = /^(?:ctx|context|session|workspace|team|organization|organisation|project|user|program)$/;
/** Calls that hand on what they were given. */
const PASS_THROUGH = /(?:^|\.)(?:parse|safeParse|parseAsync|safeParseAsync|json|text|toString|String|Number|parseInt|parseFloat|get|getAll|trim|formData|toLowerCase|split|at|decodeURIComponent|validate|cast|valid|param|query|unstable_cache|await|parseRequestBody|parseBody|readBody|getQuery|getRouterParam|useParams)$|parse|schema/i;
const origin_MAX_HOPS = 5;
function bindingOf(name, around) {
    return around.bindings.findLast((binding) => binding.names.includes(name));
}
function rootOf(mention) {
    return mention.split('.')[0] ?? mention;
}
/** Follows one member chain over local variables to where it started. */
function originOf(mention, around, hops = origin_MAX_HOPS) {
    const root = rootOf(mention);
    if (around.queries.some((query) => query.result === root))
        return 'row';
    const binding = bindingOf(root, around);
    if (binding !== undefined && hops > 0) {
        const strange = binding.calls.filter((call) => !PASS_THROUGH.test(call));
        if (strange.length > 0)
            return PRINCIPAL.test(binding.names.join('.')) ? 'principal' : 'helper';
        const origins = binding.mentions.map((next) => rootOf(next) === root ? 'unknown' : originOf(next, around, hops - 1));
        return (origins.find((origin) => origin === 'request') ??
            origins.find((origin) => origin !== 'unknown') ??
            'unknown');
    }
    if (isRowOfCaller(mention, around.handler && around.route?.framework !== 'server-action'))
        return 'row';
    // Cookies and headers carry credentials, and are checked as such.
    if (/(?:^|\.)(?:cookies|headers)(?:\.|$)/.test(mention))
        return 'principal';
    if (origin_SENT.test(mention) && !/^(?:prisma|db)\b/.test(mention))
        return 'request';
    const callback = around.chain.find((fact) => fact !== around.top && fact.parameters.includes(root));
    if (callback !== undefined)
        return elementOrigin(callback.passedTo, around, hops);
    if (PRINCIPAL.test(mention))
        return 'principal';
    if (!around.top.parameters.includes(root))
        return isElement(root, around) ? 'element' : 'unknown';
    if (SERVER_SIDE.test(root))
        return 'principal';
    if (around.handler)
        return 'request';
    return SENDERS.test(root) && !/^(?:opts|args|props|input|c|event)$/.test(root) ? 'request' : 'parameter';
}
/** `customer.id`: the caller handed over a row that it had loaded, not an id that somebody sent. */
function isRowOfCaller(mention, handler) {
    const parts = mention.split('.');
    const owner = parts.at(-2);
    const last = parts.at(-1) ?? '';
    if (!(last === 'id' || (!handler && last.endsWith('Id'))) ||
        owner === undefined ||
        origin_SENT.test(owner) ||
        SENDERS.test(owner))
        return false;
    return !/^(?:data|payload|values?|options|this|item|row|body|json|dto|arguments|variables|route|parsed|ctx|context)$/.test(owner);
}
function isElement(root, around) {
    return around.queries.some((query) => query.loops.some((loop) => loop.variables.includes(root)));
}
/** The element of `ids.map(…)` comes from wherever `ids` came from. */
function elementOrigin(passedTo, around, hops) {
    const list = passedTo.find((name) => around.parameters.has(name) || bindingOf(name, around) !== undefined);
    if (list === undefined || hops === 0)
        return 'element';
    const origin = originOf(list, around, hops - 1);
    return origin === 'request' || origin === 'row' ? origin : 'element';
}
/** An id as it is, or converted; anything longer is worked out from something else. */
function isPlain({ kind, text }) {
    if (kind === 'identifier' || kind === 'member')
        return true;
    return (kind === 'call' &&
        /^(?:Number|String|parseInt|BigInt)\([\w.?![\]'"]+(?:, ?10)?\)$|^[\w.]+\.toString\(\)$/.test(text));
}

;// CONCATENATED MODULE: ./build/rules/tenancy/shared/verification.js



const OWNER = /owner|belongs|access(?!Token)/i;
const MAX_PARENTS = 2;
/** Operations that are content with no row at all. */
const OF_MANY = new Set([
    'read-many',
    'update',
    'update-many',
    'delete',
    'delete-many',
]);
/** `rows.length >= limit` asks for too many, not for none. */
const TOO_MANY = /\.length\s*>/;
const READS = new Set(['read-one', 'read-many', 'count', 'aggregate']);
/** Tells whether something in a function looked whether an id is the caller's. */
class Verification {
    #data;
    #judge;
    constructor(data, judge) {
        this.#data = data;
        this.#judge = judge;
    }
    /** A guard, a call or an earlier query that looked at the id which the query uses. */
    ofQuery(query, ids, around) {
        if (this.#guarded(ids, around) || this.#called(ids, around) || this.#loadedRowIsGuarded(ids, around))
            return true;
        if (READS.has(query.operation) && this.#rowIsGuarded(query, around))
            return true;
        return around.queries.some((other) => other !== query && this.#scopes(other, query.span.start, query.model, ids, around));
    }
    /** The same for an id that is handed to another function. */
    ofCall(call, ids, around) {
        if (this.#guarded(ids, around) ||
            this.#called(ids, around, call) ||
            this.#loadedRowIsGuarded(ids, around))
            return true;
        return around.queries.some((other) => this.#scopes(other, call.span.start, undefined, ids, around));
    }
    #guarded(ids, around) {
        // `requireBoardOwner` in front of a handler; `withWorkspaceAccess` tells who the caller is, no more.
        const owner = around.wrappers.some((name) => this.#judge.isGuard(name) ||
            (OWNER.test(name) &&
                ![...this.#judge.vocabulary.aliases.keys()].some((alias) => name.toLowerCase().includes(alias))));
        return owner || around.guards.some((guard) => guardVerifies(guard, ids, this.#judge));
    }
    #called(ids, around, except) {
        return around.calls.some((call) => call.callee !== except?.callee &&
            !isQuery(call, around) &&
            callVerifies(call, ids, around, this.#judge));
    }
    /** `const board = await getBoard(id); if (board.workspaceId !== workspace.id) …`: before or after the use. */
    #loadedRowIsGuarded(ids, around) {
        return around.calls
            .filter((call) => call.arguments.some(({ mentions }) => mentions.some((mention) => ids.has(mention))))
            .some((call) => around.bindings
            .filter(({ calls }) => calls.includes(call.callee))
            .some(({ names }) => names.some((name) => guardsRow(name, around, this.#judge))));
    }
    #rowIsGuarded(query, around) {
        return [...rowNames(query, around)].some((row) => guardsRow(row, around, this.#judge));
    }
    #scopes(other, before, model, ids, around, depth = MAX_PARENTS) {
        if (other.span.start >= before)
            return false;
        const values = [...other.filter.keys.map(({ value }) => value), ...other.filter.opaque];
        if (values.some(({ mentions }) => mentions.some((mention) => ids.has(mention)))) {
            const scope = filterScope(other, this.#judge);
            const scoped = scope === 'tenant' || scope === 'person' || scope === 'opaque';
            if (scoped && !this.#isAboutChildren(other, ids, around))
                return true;
            if (this.#rowIsGuarded(other, around))
                return true;
            if (depth > 0 && other.filter.keys.some((key) => this.#isSettled(key, other, ids, around, depth)))
                return true;
        }
        // `team.findUnique({ where: { id, users }, select: { documents: { where: { id: documentId } } } })`
        const wanted = model?.toLowerCase().replace(/s$/, '');
        if (wanted === undefined)
            return false;
        const owner = (0,schema_build/* modelOfQuery */.h)(this.#data, other);
        const tenant = owner !== undefined && this.#data.ownership.get(owner.name.toLowerCase())?.kind === 'tenant';
        return (tenant && other.includes.some((include) => include.toLowerCase().replace(/s$/, '').endsWith(wanted)));
    }
    /** `{ id: folderId, dataroomId }` after the data room was looked at: the row is asked for with its parent. */
    #isSettled({ operator, path, value }, query, ids, around, depth) {
        if (operator !== 'eq' || isConstant(value) || value.mentions.length === 0)
            return false;
        if (path.some((part) => namesTenant(this.#judge.vocabulary, part)))
            return false;
        if (value.mentions.some((mention) => ids.has(mention)))
            return false;
        const parents = new Set(value.mentions);
        if (this.#guarded(parents, around) || this.#called(parents, around))
            return true;
        return around.queries.some((other) => this.#scopes(other, query.span.start, undefined, parents, around, depth - 1));
    }
    /** Children of a parent, with the tenant: a foreign parent just has none, so an empty list stops nobody. */
    #isAboutChildren(query, ids, around) {
        if (!OF_MANY.has(query.operation) || query.filter.opaque.length > 0)
            return false;
        const model = (0,schema_build/* modelOfQuery */.h)(this.#data, query);
        const primary = new Set(model?.primaryKey ?? ['id']);
        const asked = query.filter.keys.filter(({ value }) => value.mentions.some((mention) => ids.has(mention)));
        if (asked.some(({ path, operator }) => operator === 'in' || path.length > 1 || primary.has(path[0] ?? '')))
            return false;
        const rows = rowNames(query, around);
        const held = around.bindings.filter(({ mentions }) => mentions.some((each) => rows.has(each.split('.')[0] ?? '')));
        const names = new Set([...rows, ...held.flatMap((binding) => binding.names)]);
        return !around.guards.some(({ kind, text, mentions }) => kind !== 'conditional-block' &&
            !TOO_MANY.test(text) &&
            mentions.some((each) => names.has(each.split('.')[0] ?? '')));
    }
}

;// CONCATENATED MODULE: ./build/rules/tenancy/shared/callers.js






const callers_MAX_HOPS = 2;
const callers_MAX_BARRELS = 3;
const MAX_SITES = 30;
/** Who calls the functions of a repository, over imports, barrels and namespaces. */
class Callers {
    #context;
    #judge;
    #verification;
    #surroundings = new Map();
    #sites;
    constructor(context, judge) {
        this.#context = context;
        this.#judge = judge;
        this.#verification = new Verification(context.data, judge);
    }
    /** How the callers of a function treat what they pass as `id` (a parameter or a part of one). */
    care(path, fact, id, hops = callers_MAX_HOPS) {
        if (fact.name === '' || hops === 0)
            return 'unknown';
        const cares = (this.#index().get(callers_keyOf(path, fact.name)) ?? [])
            .slice(0, MAX_SITES)
            .flatMap((site) => this.#careOf(site, fact, id, hops));
        if (cares.includes('open'))
            return 'open';
        return cares.length > 0 && cares.every((care) => care === 'checked') ? 'checked' : 'unknown';
    }
    #careOf(site, fact, id, hops) {
        const file = this.#context.facts.files.get(site.path);
        if (file === undefined)
            return [];
        const place = systemPlace(site.path, file, this.#context.config);
        // A test calls everything with everything; jobs and webhooks have their ids from the system.
        if (place === 'test')
            return [];
        if (place !== undefined)
            return ['checked'];
        const around = this.#around(site.path, file, site.call);
        if (around === undefined)
            return ['unknown'];
        if (systemWrapper(around.wrappers))
            return ['checked'];
        const handed = handedOver(site.call, fact, id, this.#judge);
        if (handed.length === 0)
            return ['unknown'];
        return [this.#careFor(handed, site, around, hops)];
    }
    #careFor(handed, site, around, hops) {
        const origins = handed.map((mention) => originOf(mention, around));
        if (this.#verification.ofCall(site.call, new Set(handed), around))
            return 'checked';
        if (origins.includes('request'))
            return around.handler && signedIn(around) ? 'open' : 'unknown';
        const parameter = handed.find((_, index) => origins[index] === 'parameter');
        if (parameter !== undefined) {
            const name = parameter.slice(parameter.lastIndexOf('.') + 1);
            return this.care(site.path, around.top, name, hops - 1);
        }
        return origins.every((origin) => origin !== 'unknown') ? 'checked' : 'unknown';
    }
    #around(path, file, call) {
        const known = this.#surroundings.get(path) ?? new FileSurroundings(file);
        this.#surroundings.set(path, known);
        return known.of(call);
    }
    #index() {
        if (this.#sites !== undefined)
            return this.#sites;
        const sites = new Map();
        for (const [path, file] of this.#context.facts.files) {
            if (file.calls.length === 0)
                continue;
            const targets = this.#targets(path);
            for (const call of file.calls) {
                const key = this.#calleeKey(path, call.callee, targets);
                const list = sites.get(key);
                if (list === undefined)
                    sites.set(key, [{ path, call }]);
                else
                    list.push({ path, call });
            }
        }
        return (this.#sites = sites);
    }
    /** What the imported names of a file stand for. */
    #targets(path) {
        const targets = new Map();
        for (const { to, fact } of this.#context.modules.outgoing(path))
            for (const { local, imported, typeOnly } of fact.bindings)
                if (!typeOnly)
                    targets.set(local, { to, imported });
        return targets;
    }
    #calleeKey(path, callee, targets) {
        const parts = callee.split('.');
        const leaf = parts.at(-1) ?? callee;
        const target = targets.get(parts[0] ?? callee);
        if (target === undefined)
            return callers_keyOf(path, leaf);
        const name = parts.length > 1 || target.imported === 'default' ? leaf : target.imported;
        const exported = parts.length > 1 && target.imported !== '*' ? target.imported : name;
        return callers_keyOf(this.#home(target.to, exported), name);
    }
    /** The file that declares what a barrel hands on. */
    #home(path, name, barrels = callers_MAX_BARRELS) {
        const file = this.#context.facts.files.get(path);
        if (file === undefined || barrels === 0)
            return path;
        const handed = file.exports.find((fact) => fact.name === name);
        if (handed !== undefined && handed.from === undefined)
            return path;
        const stars = handed === undefined ? file.exports.filter((fact) => fact.name === '*') : [handed];
        for (const { from } of stars) {
            const next = from === undefined ? undefined : this.#context.modules.resolve(path, from);
            if (next?.kind !== 'file')
                continue;
            const home = this.#home(next.path, name, barrels - 1);
            const declares = this.#context.facts.files.get(home)?.exports.some((fact) => fact.name === name);
            if (declares === true)
                return home;
        }
        return path;
    }
}
function callers_keyOf(path, name) {
    return `${path}#${name}`;
}
/** The ids that a call hands over for the parameter: by its name, by its place, else all that look like one. */
function handedOver(call, fact, id, judge) {
    const mentions = call.arguments.flatMap((argument) => argument.mentions);
    const named = mentions.filter((mention) => lastOf(mention) === id);
    if (named.length > 0)
        return named;
    if (call.arguments.length === fact.parameters.length) {
        const at = call.arguments[fact.parameters.indexOf(id)];
        if (at !== undefined && at.kind !== 'object')
            return at.mentions;
    }
    return mentions.filter((mention) => /ids?$/i.test(lastOf(mention)) &&
        !isPersonal(lastOf(mention)) &&
        tenantValue(judge.vocabulary, mention) === undefined);
}
function lastOf(mention) {
    return mention.slice(mention.lastIndexOf('.') + 1);
}

;// CONCATENATED MODULE: ./build/rules/tenancy/shared/in-scope.js


const SIGNED_IN = /(?:^|\.)(?:session|user|currentUser|auth|ctx|workspace|getServerSession)(?:\.|$)/;
/** `brandId`, or the member of the context or the request that is called so. */
function brandIn(ownership, around) {
    if (ownership.kind !== 'direct' || ownership.brandKey === undefined)
        return undefined;
    const { brandKey } = ownership;
    const names = [
        ...around.parameters,
        ...around.bindings.flatMap((binding) => binding.names),
        ...around.mentions,
    ];
    return (names.find((name) => name === brandKey) ??
        names.find((name) => name.endsWith(`.${brandKey}`) && originOf(name, around) !== 'row'));
}
const in_scope_PERSON = /(?:^|\.)(?:session|user|currentUser|viewer)\.(?:id|userId)$|^userId$|^(?:ctx|context)\.userId$/;
const in_scope_KNOWN = /^(?:ctx|context|session|currentUser|viewer|auth)\./;
function namesIn(around) {
    return new Set([
        ...around.mentions,
        ...around.parameters,
        ...around.bindings.flatMap((binding) => binding.names),
    ]);
}
/** The signed-in person as the code holds them, for rows that one person owns; shortest first. */
function personIn(around) {
    return [...namesIn(around)]
        .filter((name) => in_scope_PERSON.test(name) && originOf(name, around) !== 'request')
        .map((text) => ({
        text,
        keys: new Set(),
        trusted: in_scope_KNOWN.test(text) || originOf(text, around) === 'principal',
    }))
        .sort((a, b) => Number(b.trusted) - Number(a.trusted) || a.text.length - b.text.length);
}
/** Tenant values that fit the model and stand in scope, best first; the query's own key is none. */
function tenantsIn(model, ownership, around, key, { vocabulary }) {
    const wanted = new Set([ownership.key.toLowerCase()]);
    for (const field of model.fields)
        if (vocabulary.keys.has(field.name.toLowerCase()))
            wanted.add(field.name.toLowerCase());
    const names = new Set(namesIn(around));
    for (const name of [...names])
        for (const id of completed(name, around, vocabulary))
            names.add(id);
    const values = [...names].flatMap((name) => {
        const value = tenantValue(vocabulary, name);
        if (value === undefined || ![...value.keys].some((each) => wanted.has(each)))
            return [];
        if (key?.value.mentions.includes(name) === true)
            return [];
        const origin = originOf(name, around);
        const root = name.split('.')[0] ?? name;
        const isTenant = vocabulary.aliases.has(root.toLowerCase());
        if (origin === 'row' && !value.trusted && !isTenant)
            return [];
        const given = around.wrappers.length > 0 && around.parameters.has(root) && isTenant;
        return [{ ...value, trusted: value.trusted || origin === 'principal' || given }];
    });
    return values.sort((a, b) => Number(b.trusted) - Number(a.trusted) || a.text.length - b.text.length);
}
/** `workspace.name` of a wrapper's parameter, or `ctx.workspace.plan`, tells that `….id` is there as well. */
function completed(name, around, { aliases }) {
    const parts = name.split('.');
    const at = parts.findIndex((part) => aliases.has(part.toLowerCase()));
    if (at < 0)
        return [];
    const given = at === 0 && around.wrappers.length > 0 && around.top.parameters.includes(parts[0] ?? '');
    const known = at > 0 && /^(?:ctx|context|session|locals)$/.test(parts[at - 1] ?? '');
    return given || known ? [[...parts.slice(0, at + 1), 'id'].join('.')] : [];
}
/** Whether the tenant in scope was checked: a query or a call got it together with the person. */
function isMembershipKnown(tenants, around) {
    if (tenants.some((tenant) => tenant.trusted))
        return true;
    const texts = new Set(tenants.map((tenant) => tenant.text));
    const byQuery = around.queries.some((query) => query.filter.keys.some(({ value }) => value.mentions.some((mention) => texts.has(mention))));
    const byCall = around.calls.some((call) => {
        const mentions = call.arguments.flatMap((argument) => argument.mentions);
        return (mentions.some((mention) => texts.has(mention)) &&
            mentions.some((mention) => SIGNED_IN.test(mention) || mention.endsWith('userId')));
    });
    return byQuery || byCall;
}

// EXTERNAL MODULE: ./build/facts/schema/tenants.js
var tenants = __nccwpck_require__(9067);
;// CONCATENATED MODULE: ./build/rules/tenancy/shared/reach.js



const CREATES = new Set(['create', 'create-many']);
/** True for queries that make rows and have no filter. */
function creates(query) {
    return CREATES.has(query.operation);
}
const OR_NOTHING = /^(?:[\w.!=\s'"]+\?\s*([\w.]+)\s*:\s*(?:null|undefined)|([\w.]+)\s*(?:\|\||\?\?)\s*(?:null|undefined))$/;
/** `folderId ?? null` and `isDocument ? targetId : null` write what was sent, or nothing. */
function withoutDefault(key) {
    const match = OR_NOTHING.exec(key.value.text);
    const name = match?.[1] ?? match?.[2];
    if (name === undefined || !key.value.mentions.includes(name))
        return key;
    return { ...key, value: { text: name, kind: 'member', mentions: [name] } };
}
/** Reads from a query and what stands around it which rows it can reach. */
class ReachReader {
    #data;
    #judge;
    #verification;
    constructor(data, judge, verification) {
        this.#data = data;
        this.#judge = judge;
        this.#verification = verification;
    }
    ofFilter(query, model, around) {
        const scope = filterScope(query, this.#judge);
        if (scope === 'tenant' || scope === 'person' || scope === 'opaque')
            return undefined;
        const { keys } = query.filter;
        const relations = new Set(model.relations.map(({ field }) => field));
        if (keys.some(({ path, value }) => relations.has(path[0] ?? '') && !isConstant(value)))
            return undefined;
        // A natural key (a domain, a slug) is looked up to see whether it is taken.
        const primary = new Set(model.primaryKey.filter((name) => /(?:id|_id|uuid|pk)$/i.test(name)));
        const id = keys.find((key) => primary.has(key.path.at(-1) ?? '') && /^(?:eq|in|equals)$/.test(key.operator));
        const parents = new Map((0,tenants/* foreignKeys */.DU)(model).flatMap((relation) => relation.fields.map((field) => [field, relation.model])));
        const parent = keys.find((key) => this.#isOwned(parents.get(key.path.at(-1) ?? '')));
        const key = id ?? parent;
        if (key === undefined) {
            const bounded = keys.some((other) => !isConstant(other.value));
            // A filter that is put together step by step cannot be told from an empty one.
            if (around.bindings.some(({ names }) => names.some((name) => /where|filter|condition/i.test(name))))
                return undefined;
            if (bounded ||
                query.argument === 'opaque' ||
                query.operation === 'read-one' ||
                query.operation === 'upsert')
                return undefined;
            return { reach: 'everything', key: undefined, origin: 'unknown' };
        }
        // A second, non-literal key (a token, a slug, another parent) is a check of its own.
        if (keys.some((other) => other !== key &&
            !isConstant(other.value) &&
            other.operator === 'eq' &&
            !primary.has(other.path.at(-1) ?? '')))
            return undefined;
        if (!isPlain(key.value))
            return undefined;
        const origin = this.#originOfKey(key, around);
        if (origin === 'row' || origin === 'principal' || origin === 'helper' || origin === 'element')
            return undefined;
        const row = query.result;
        const optional = row === undefined ? undefined : optionalCheck(row, around, this.#judge);
        if (optional !== undefined)
            return { reach: 'optional-check', key, origin };
        if (this.#verified(query, key, around))
            return undefined;
        if (scope === 'optional-tenant')
            return { reach: 'optional-key', key, origin };
        return { reach: id === undefined ? 'by-parent' : 'by-id', key, origin };
    }
    /** A row created under, or moved to, a parent whose id came with the request and was never looked at. */
    ofData(query, model, around) {
        for (const relation of (0,tenants/* foreignKeys */.DU)(model)) {
            if (relation.fields.length !== 1 || !this.#isOwned(relation.model))
                continue;
            // A natural key (a domain, a slug) is no secret, and the row behind it often everybody's.
            if (!/id$/i.test(relation.references[0] ?? 'id'))
                continue;
            const written = query.data.keys.find(({ path }) => path[0] === relation.fields[0] ||
                (path[0] === relation.field && path.includes('connect') && path.at(-1) === 'id'));
            const key = written === undefined ? undefined : withoutDefault(written);
            if (key === undefined || !isPlain(key.value))
                continue;
            const origin = this.#originOfKey(key, around);
            if (origin !== 'request' || this.#verified(query, key, around))
                continue;
            return { reach: 'foreign-id', key, origin };
        }
        return undefined;
    }
    #isOwned(name) {
        const ownership = name === undefined ? undefined : this.#data.ownership.get(name.toLowerCase());
        return ownership?.kind === 'direct' || ownership?.kind === 'through';
    }
    #originOfKey(key, around) {
        const origins = key.value.mentions.map((mention) => originOf(mention, around));
        return origins.find((origin) => origin === 'request') ?? origins[0] ?? 'unknown';
    }
    #verified(query, key, around) {
        return this.#verification.ofQuery(query, new Set(key.value.mentions), around);
    }
}

;// CONCATENATED MODULE: ./build/rules/tenancy/shared/sent-tenant.js



/** Builders that tell who the caller is, by their names; whether they do more is looked up. */
const AUTHENTICATES = /^(?:protected|authed|authenticated|auth|private|loggedIn|signedIn)(?:Procedure|Action|ActionClient)$/;
const STEPS = /^(?:query|mutation|subscription|input|output|meta|handler|action|inputSchema|schema|metadata|use|bindArgsSchemas)$/;
const sent_tenant_REFUSES = /^\(?!\(?(?:await )?[\w.?]*(?:session|user|auth)/i;
const REQUIRES = /^(?:require|assert|ensure|get)\w*(?:User|Auth|Session|Login)\w*$/;
const LOOKS = /\.(?:find|some|every|filter|findIndex|findLast|includes|has)$/;
const IN_PLACE = new Set(['next', 'next-pages', 'server-action']);
/** Finds tenants that the caller names and that nobody compares with the caller. */
class SentTenants {
    #context;
    #judge;
    #authenticates = new Map();
    constructor(context, judge) {
        this.#context = context;
        this.#judge = judge;
    }
    /** The key that holds the sent tenant; undefined when anything may have checked it. */
    find(path, file, { query, around, keys }) {
        if (!around.handler || query.filter.opaque.length > 0 || query.argument === 'opaque')
            return undefined;
        if (asksForPerson(query))
            return undefined;
        const [key] = keys;
        if (key === undefined || keys.length !== 1 || key.operator === 'in' || key.optional || key.inOr)
            return undefined;
        if (!isPlain(key.value) || !key.value.mentions.every((each) => originOf(each, around) === 'request'))
            return undefined;
        if (!this.#onlyAuthenticates(path, file, around))
            return undefined;
        return this.#isLookedAt(key, query, around) ? undefined : key;
    }
    /** The keys of a list that name a tenant. */
    tenantKeys(keys) {
        return keys.filter(({ path, value }) => !isConstant(value) && path.some((part) => namesTenant(this.#judge.vocabulary, part)));
    }
    #onlyAuthenticates(path, file, around) {
        const { route, wrappers } = around;
        if (route === undefined)
            return false;
        if (IN_PLACE.has(route.framework) && wrappers.length === 0) {
            return around.guards.some(({ kind, text, calls }) => (kind === 'if-exit' && sent_tenant_REFUSES.test(text)) ||
                (kind === 'assertion-call' && calls.some((call) => REQUIRES.test(call))));
        }
        const builders = wrappers.filter((name) => !STEPS.test(name));
        return (route.framework === 'trpc' &&
            builders.length > 0 &&
            builders.every((name) => AUTHENTICATES.test(name) && this.#isPlainBuilder(path, file, name)));
    }
    /** The file of the builder is read: no middleware of its own may speak of a tenant. */
    #isPlainBuilder(path, file, name) {
        const fact = file.imports.find(({ bindings }) => bindings.some(({ local }) => local === name));
        const home = fact === undefined ? undefined : this.#context.modules.resolve(path, fact.specifier);
        if (home?.kind !== 'file')
            return false;
        const key = `${home.path}#${name}`;
        const known = this.#authenticates.get(key) ?? this.#speaksOfNoTenant(home.path, name);
        this.#authenticates.set(key, known);
        return known;
    }
    #speaksOfNoTenant(path, name) {
        const file = this.#context.facts.files.get(path);
        // A barrel, or a file that only wires others together, says nothing.
        if (file === undefined || file.functions.length < 2)
            return false;
        return file.functions.every(({ passedTo, mentions, parameters }) => 
        // `protectedProcedure.use(…)` makes another builder.
        passedTo.includes(name) ||
            [...mentions, ...parameters].every((each) => {
                const last = each.slice(each.lastIndexOf('.') + 1);
                return !namesTenant(this.#judge.vocabulary, last) && !/member|permission|access/i.test(last);
            }));
    }
    /** Anything that got the tenant together with something else may be the check. */
    #isLookedAt(key, query, around) {
        const names = this.#namesOf(key, around);
        const touches = (mentions) => mentions.some((mention) => names.has(mention));
        if (around.guards.some(({ mentions, calls }) => touches(mentions) && (calls.length > 0 || mentions.length > 1)))
            return true;
        if (around.calls.some((call) => !isQuery(call, around) && call.arguments.some(({ mentions }) => touches(mentions))))
            return true;
        if (searchesList(around))
            return true;
        return around.queries.some((other) => other !== query && this.#mayCheck(other, touches));
    }
    #mayCheck(other, touches) {
        if (asksForPerson(other))
            return true;
        const opaque = other.filter.opaque.some(({ mentions }) => touches(mentions));
        const tenant = other.filter.keys.some(({ value }) => touches(value.mentions));
        return opaque || (tenant && other.includes.some((name) => name.split('.').some(isPersonal)));
    }
    /** The value as written, what it was taken from, and other names for the tenant. */
    #namesOf(key, around) {
        const names = new Set(key.value.mentions);
        for (let hops = 0; hops < 4; hops += 1) {
            for (const name of [...names]) {
                const parts = name.split('.');
                parts.forEach((_, index) => names.add(parts.slice(0, index + 1).join('.')));
                for (const binding of around.bindings)
                    if (binding.names.includes(parts[0] ?? ''))
                        binding.mentions.forEach((each) => names.add(each));
            }
        }
        for (const mention of around.mentions)
            if (tenantValue(this.#judge.vocabulary, mention) !== undefined &&
                originOf(mention, around) === 'request')
                names.add(mention);
        return names;
    }
}
/** A filter with a person in it: a membership, or a look at one. */
function asksForPerson({ filter }) {
    return filter.keys.some(({ path, value }) => path.some(isPersonal) && !isConstant(value));
}
/** `session.user.workspaces.find((each) => each.id === workspaceId)`: callbacks are not read, so any may check. */
function searchesList(around) {
    return [...around.bindings, ...around.guards]
        .flatMap(({ calls }) => calls)
        .some((call) => LOOKS.test(call) && originOf(call, around) !== 'request');
}

;// CONCATENATED MODULE: ./build/rules/tenancy/shared/candidates.js










const WRITES = new Set([
    'create',
    'create-many',
    'update',
    'update-many',
    'upsert',
    'delete',
    'delete-many',
]);
/** The two rules of the pack take their shares of one reading. */
const readings = new WeakMap();
/** All queries of a repository that deserve a look; the rules take their share of them. */
function candidatesOf(context) {
    const found = readings.get(context) ?? readAll(context);
    readings.set(context, found);
    return found;
}
function readAll(context) {
    const { data, config } = context;
    if (data.tenantKeys.length === 0)
        return [];
    const judge = judgeOf(vocabularyOf(data), config);
    const tools = {
        data,
        judge,
        reach: new ReachReader(data, judge, new Verification(data, judge)),
        sent: new SentTenants(context, judge),
        callers: new Callers(context, judge),
    };
    const found = [];
    for (const [path, file] of context.facts.files) {
        if (file.queries.length === 0 || systemPlace(path, file, config) !== undefined)
            continue;
        found.push(...new FileReader(path, file, tools).read());
    }
    return found;
}
class FileReader {
    #surroundings;
    #path;
    #file;
    #tools;
    constructor(path, file, tools) {
        this.#surroundings = new FileSurroundings(file);
        this.#path = path;
        this.#file = file;
        this.#tools = tools;
    }
    read() {
        return this.#file.queries.flatMap((query) => this.#candidate(query) ?? []);
    }
    #candidate(query) {
        const { data, judge } = this.#tools;
        const model = (0,schema_build/* modelOfQuery */.h)(data, query);
        const owner = model === undefined ? undefined : this.#ownerOf(model);
        if (model === undefined || owner === undefined)
            return undefined;
        if (data.rowLevelSecurity?.has(model.name.toLowerCase()) === true)
            return undefined;
        if (query.operation === 'raw' || judge.isScopedClient(query.client))
            return undefined;
        const around = this.#surroundings.of(query);
        if (around === undefined ||
            systemWrapper(around.wrappers) ||
            systemWrapper([around.route?.path ?? '']) ||
            operatorOnly(around, judge))
            return undefined;
        const reached = this.#reached(query, model, owner, around);
        return reached === undefined ? undefined : this.#described(query, model, owner, around, reached);
    }
    /** A tenant's own row counts as owned by itself, a person's row without a tenant by the person. */
    #ownerOf(model) {
        const { data } = this.#tools;
        const name = model.name.toLowerCase();
        const ownership = data.ownership.get(name);
        if (ownership?.kind === 'direct' || ownership?.kind === 'through')
            return { ownership, kind: 'row' };
        const [id] = model.primaryKey;
        if (ownership?.kind === 'tenant' && id !== undefined)
            return { ownership: { kind: 'direct', key: id }, kind: 'tenant' };
        const key = data.personalKeys?.get(name);
        return key === undefined ? undefined : { ownership: { kind: 'direct', key }, kind: 'personal' };
    }
    #reached(query, model, owner, around) {
        const { reach } = this.#tools;
        if (owner.kind === 'personal') {
            const found = creates(query) ? undefined : reach.ofFilter(query, model, around);
            return found?.reach === 'by-id' ? found : undefined;
        }
        const sent = this.#sentTenant(query, owner, around);
        if (sent !== undefined)
            return { reach: 'sent-tenant', key: sent, origin: 'request' };
        if (owner.kind === 'tenant')
            return undefined;
        const found = creates(query) ? undefined : reach.ofFilter(query, model, around);
        return found ?? reach.ofData(query, model, around);
    }
    #sentTenant(query, { ownership, kind }, around) {
        const { sent } = this.#tools;
        const all = creates(query) ? query.data.keys : query.filter.keys;
        if (kind === 'tenant' && creates(query))
            return undefined;
        const keys = kind === 'tenant'
            ? all.filter(({ path }) => path.length === 1 && path[0] === ownership.key)
            : sent.tenantKeys(all);
        return sent.find(this.#path, this.#file, { query, around, keys });
    }
    #described(query, model, { ownership, kind }, around, reached) {
        const personal = kind === 'personal';
        const tenants = personal
            ? personIn(around)
            : tenantsIn(model, ownership, around, reached.key, this.#tools.judge);
        return {
            path: this.#path,
            query,
            model,
            ownership,
            personal,
            ...reached,
            around,
            tenants,
            brandValue: brandIn(ownership, around),
            membership: isMembershipKnown(tenants, around),
            siblings: this.#siblings(query, model, around),
            write: WRITES.has(query.operation),
            callers: this.#careOfCallers(reached.key, around),
        };
    }
    #careOfCallers(key, around) {
        const [mention] = key?.value.mentions ?? [];
        if (around.handler || mention === undefined)
            return 'unknown';
        const name = mention.slice(mention.lastIndexOf('.') + 1);
        return this.#tools.callers.care(this.#path, around.top, name);
    }
    /** Other functions of the file that query the same model with its tenant. */
    #siblings(query, model, around) {
        const tops = new Set();
        for (const other of this.#file.queries) {
            if (other.model.toLowerCase() !== query.model.toLowerCase() &&
                (0,schema_build/* modelOfQuery */.h)(this.#tools.data, other) !== model)
                continue;
            const place = this.#surroundings.of(other);
            if (place === undefined ||
                place.top === around.top ||
                filterScope(other, this.#tools.judge) !== 'tenant')
                continue;
            tops.add(place.top.id);
        }
        return tops.size;
    }
}

;// CONCATENATED MODULE: ./build/rules/tenancy/require-scope-on-query/rule.js



/** Reads that can return another tenant's rows. */
const require_scope_on_query_rule_rule = (0,rule/* defineRule */.K)({
    meta: {
        id: 'tenancy/require-scope-on-query',
        title: 'Reads of tenant-owned rows carry the tenant',
        tier: 'critical',
        category: 'tenancy',
        severity: 'high',
        remediation: { by: 'executor' },
        references: REFERENCES,
    },
    *check(context) {
        for (const candidate of candidatesOf(context)) {
            if (candidate.write)
                continue;
            const finding = findingFor(candidate);
            if (finding !== undefined)
                yield finding;
        }
    },
});

;// CONCATENATED MODULE: ./build/rules/tenancy/require-scope-on-write/rule.js



/** Writes that can change another tenant's rows, or tie new ones to them. */
const require_scope_on_write_rule_rule = (0,rule/* defineRule */.K)({
    meta: {
        id: 'tenancy/require-scope-on-write',
        title: 'Writes to tenant-owned rows carry the tenant',
        tier: 'critical',
        category: 'tenancy',
        severity: 'critical',
        remediation: { by: 'executor' },
        references: REFERENCES,
    },
    *check(context) {
        for (const candidate of candidatesOf(context)) {
            if (!candidate.write)
                continue;
            const finding = findingFor(candidate);
            if (finding !== undefined)
                yield finding;
        }
    },
});

;// CONCATENATED MODULE: ./build/rules/tenancy/index.js



/** Rows of one tenant stay out of another tenant's reach. */
const tenancyRules = [require_isolation_test_rule_rule, require_scope_on_query_rule_rule, require_scope_on_write_rule_rule];

;// CONCATENATED MODULE: ./build/rules/registry.js










/** Every rule, pack by pack. A new rule is added to its pack's index.ts. */
const rules = [
    ...integrationRules,
    ...performanceRules,
    ...qualityRules,
    ...bundlesRules,
    ...coverageRules,
    ...dependenciesRules,
    ...lintRules,
    ...tenancyRules,
    ...testsRules,
    ...typesRules,
];


/***/ }),

/***/ 6616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ defineRule)
/* harmony export */ });
/** Gives a rule its literal type and keeps its shape in one place. */
function defineRule(rule) {
    return rule;
}


/***/ }),

/***/ 2197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Ng: () => (/* binding */ lintReference),
/* harmony export */   Pb: () => (/* binding */ stableMessage),
/* harmony export */   ji: () => (/* binding */ manifestPath),
/* harmony export */   sd: () => (/* binding */ pointAt)
/* harmony export */ });
/* unused harmony export symbolAt */
function contains(fact, line) {
    return fact.kind !== 'module' && fact.span.range.start.line <= line && line <= fact.span.range.end.line;
}
/** Name of the innermost named function around a line, from the file's facts. */
function symbolAt(context, path, line) {
    let best;
    for (const fact of context.facts.files.get(path)?.functions ?? []) {
        if (fact.name === '' || !contains(fact, line))
            continue;
        if (best === undefined || fact.span.start >= best.span.start)
            best = fact;
    }
    return best?.name;
}
/** The place of a diagnostic; what is about no tracked file is put at the package's `fallback` file. */
function placeOf(context, diagnostic, fallback) {
    const known = context.facts.files.has(diagnostic.path) || context.documents.paths.includes(diagnostic.path);
    if (!known)
        return { path: fallback, range: pointAt(1, 1) };
    const symbol = symbolAt(context, diagnostic.path, diagnostic.line);
    return {
        path: diagnostic.path,
        range: pointAt(diagnostic.line, diagnostic.column),
        ...(symbol === undefined ? {} : { symbol }),
    };
}
/** A range of one place; tools say where something starts and seldom where it ends. */
function pointAt(line, column) {
    return { start: { line, column }, end: { line, column } };
}
/** Message without what moves when unrelated code does: line numbers and absolute paths. */
function stableMessage(message) {
    const first = message.split('\n')[0] ?? '';
    return first
        .replace(/(["'`(])(?:\/|[A-Za-z]:[\\/])[^"'`)]*[\\/]/g, '$1…/')
        .replace(/\bline \d+\b/gi, 'line')
        .replace(/:\d+:\d+\b/g, '')
        .replace(/\s+/g, ' ')
        .trim();
}
/** Path of a package's own manifest. */
function manifestPath(directory) {
    return directory === '' ? 'package.json' : `${directory}/package.json`;
}
/** The page of a linter's rule, where its address follows from its name. */
function lintReference(code) {
    const typed = /^@typescript-eslint\/([\w-]+)$/.exec(code)?.[1];
    if (typed !== undefined)
        return [{ title: code, url: `https://typescript-eslint.io/rules/${typed}` }];
    if (/^[a-z][a-z-]*$/.test(code) && code !== 'parse-error' && code !== 'unused-directive') {
        return [{ title: code, url: `https://eslint.org/docs/latest/rules/${code}` }];
    }
    return [];
}


/***/ }),

/***/ 1146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isWriter),
/* harmony export */   a: () => (/* binding */ assertWriter)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2807);

const WRITER = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/;
/** True for a name that can be a file name on every system. */
function isWriter(writer) {
    return WRITER.test(writer);
}
/** Throws `state/bad-writer` unless the name can be a file name on every system. */
function assertWriter(writer) {
    if (isWriter(writer))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SuiteError */ .$K('The name of a writer of the state log has other characters than letters, digits, _ . -', {
        kind: 'internal',
        code: 'state/bad-writer',
    });
}


/***/ }),

/***/ 9283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ memoryDriver)
/* harmony export */ });
/* harmony import */ var _driver_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1146);

/** A log in memory: for tests, and for a run that must leave no trace. */
function memoryDriver(initial = []) {
    const byWriter = new Map();
    for (const event of initial)
        byWriter.set(event.writer, [...(byWriter.get(event.writer) ?? []), event]);
    return {
        load: () => Promise.resolve({ events: [...byWriter.values()].flat(), damage: [] }),
        append: async (writer, events) => {
            (0,_driver_js__WEBPACK_IMPORTED_MODULE_0__/* .assertWriter */ .a)(writer);
            byWriter.set(writer, [...(byWriter.get(writer) ?? []), ...events]);
            await Promise.resolve();
        },
        replace: async (writer, events) => {
            (0,_driver_js__WEBPACK_IMPORTED_MODULE_0__/* .assertWriter */ .a)(writer);
            byWriter.set(writer, [...events]);
            await Promise.resolve();
        },
    };
}


/***/ }),

/***/ 2070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HP: () => (/* binding */ compareEvents),
/* harmony export */   S5: () => (/* binding */ toLine),
/* harmony export */   od: () => (/* binding */ seal),
/* harmony export */   qQ: () => (/* binding */ hashOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4823);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8314);



/** SHA-256 over the canonical JSON of everything but the hash itself. */
function hashOf(event) {
    const { v, id, at, writer, sequence, type, data, previous } = event;
    const content = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)({ v, id, at, writer, sequence, type, data, previous });
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/** Completes an entry with its hash. */
function seal(event) {
    return { ...event, hash: hashOf(event) };
}
/** The order of a log: by id, which is by time; the hash only parts forged twins. */
function compareEvents(a, b) {
    return (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.id, b.id) || (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.hash, b.hash);
}
/** One entry as a line of NDJSON, line feed included. */
function toLine(event) {
    return `${JSON.stringify(event)}\n`;
}


/***/ }),

/***/ 209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ SESSION_STEPS),
/* harmony export */   Ss: () => (/* binding */ EVENT_SCHEMAS),
/* harmony export */   g1: () => (/* binding */ record)
/* harmony export */ });
/* unused harmony exports SESSION_OUTCOMES, rememberedFindingSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(824);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4823);
/* harmony import */ var _core_deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4691);
/* harmony import */ var _iteration_events_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4531);




/** The eight steps of a session, in order (CM-15). */
const SESSION_STEPS = [
    'identify',
    'isolate',
    'baseline',
    'implement',
    'verify',
    'document',
    'commit',
    'release',
];
/** How a session can end; also the `outcome` that the command line prints. */
const SESSION_OUTCOMES = ['landed', 'planned', 'nothing-to-do', 'refused', 'failed'];
const text = zod__WEBPACK_IMPORTED_MODULE_0__.z.string();
const count = zod__WEBPACK_IMPORTED_MODULE_0__.z.number().int().min(0);
const milliseconds = zod__WEBPACK_IMPORTED_MODULE_0__.z.number().min(0);
const moment = zod__WEBPACK_IMPORTED_MODULE_0__.z.iso.datetime();
const fingerprint = zod__WEBPACK_IMPORTED_MODULE_0__.z.string().min(1);
const tier = zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(_core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .TIERS */ .iB);
const category = zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(_core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .CATEGORIES */ .R6);
const severity = zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(_core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC);
const step = zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(SESSION_STEPS);
const counts = zod__WEBPACK_IMPORTED_MODULE_0__.z.record(zod__WEBPACK_IMPORTED_MODULE_0__.z.string(), count);
/** What the log remembers of a finding, enough to say later that it was fixed. */
const rememberedFindingSchema = zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
    fingerprint,
    rule: text,
    tier,
    category,
    severity,
    path: text,
    message: text,
});
const session = zod__WEBPACK_IMPORTED_MODULE_0__.z.object({ session: text });
/** What a landed fix counts for in the weekly targets (CM-27). */
const gains = zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
    testsAdded: count.default(0),
    performanceFixes: count.default(0),
    deadLinesRemoved: count.default(0),
    indexesAdded: count.default(0),
});
/** One deployment of one commit to one environment. */
const deployed = { environment: text, provider: text, commit: text };
/** `rollback` is `<environment>:<bad commit>`: the same trouble is never rolled back twice. */
const rollback = { rollback: text, environment: text, bad: text, good: text };
const lockEvent = zod__WEBPACK_IMPORTED_MODULE_0__.z.object({ name: text, session: text.exactOptional() });
/**
 * The known event types and what their data hold. Fields may be added; none is renamed or removed within
 * version 1. Types that are not listed are kept in the log and skipped by every projection.
 */
const EVENT_SCHEMAS = {
    'session.started': session.extend({
        repo: text,
        baseBranch: text,
        baseCommit: text,
        trigger: zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(['cli', 'schedule', 'dispatch', 'push', 'other']),
        dryRun: zod__WEBPACK_IMPORTED_MODULE_0__.z.boolean(),
    }),
    'session.step': session.extend({
        step,
        status: zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(['done', 'failed', 'skipped']),
        durationMs: milliseconds,
        detail: text,
    }),
    'session.ended': session.extend({
        outcome: zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(SESSION_OUTCOMES),
        reason: text,
        category: category.nullable(),
        branch: text.nullable(),
        commit: text.nullable(),
        filesChanged: count,
        linesChanged: count,
        durationMs: milliseconds,
    }),
    /** Built by `scanCompleted` (scan-event.ts), so that details are stored once for each finding. */
    'scan.completed': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
        session: text.exactOptional(),
        commit: text,
        tiers: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(tier),
        /** Rules whose answer was complete: only their findings can be said to be fixed. */
        rules: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(text),
        /** Fingerprints of every finding of those rules. */
        open: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(fingerprint),
        /** Details of the findings that the log did not know yet. */
        details: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(rememberedFindingSchema),
        bySeverity: counts,
        durationMs: milliseconds,
    }),
    'decision.made': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
        session: text.exactOptional(),
        decision: zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(['act', 'ask', 'report', 'park', 'skip']),
        /** A fingerprint, a rule, a category or a plain name. */
        subject: text,
        reason: text,
    }),
    'fix.proposed': session.extend({
        fingerprint,
        rule: text,
        by: zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(['fixer', 'executor']),
        safety: zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(['safe', 'review']),
        summary: text,
    }),
    /** One strike against the finding (CM-11). */
    'fix.failed': session.extend({ fingerprint, rule: text, step, reason: text }),
    'fix.landed': session.extend({
        fingerprint,
        rule: text,
        path: text,
        branch: text,
        commit: text,
        summary: text,
        gains: gains.prefault({}),
    }),
    /** An effect on the code host that took place; `key` is what its marker holds. */
    'effect.done': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
        session: text.exactOptional(),
        key: text,
        kind: zod__WEBPACK_IMPORTED_MODULE_0__.z.enum([
            ...['push', 'create-pull', 'update-pull', 'close-pull'],
            ...['create-issue', 'update-issue', 'comment', 'check', 'sarif', 'dispatch'],
        ]),
        /** Number, commit or address. */
        reference: text,
        detail: text,
    }),
    /** An effect that waits: a limit on pull requests, a rate limit, a person. */
    'effect.held': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
        session: text.exactOptional(),
        key: text,
        kind: text,
        reason: text,
        until: moment.nullable(),
    }),
    /** What became of one of our pull requests, told once for each change. */
    'pull.observed': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
        pull: count,
        branch: text,
        state: zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(['open', 'merged', 'closed']),
        /** Who closed or changed it, as far as that can be told. */
        by: zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(['caretaker', 'person', 'unknown']),
        fingerprints: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(fingerprint),
        reference: text,
    }),
    /** A plan that waits for a person (CM-12). */
    'plan.held': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
        session: text,
        plan: text,
        category,
        branch: text,
        fingerprints: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(fingerprint),
        filesChanged: count,
        linesChanged: count,
        /** Run whose artifact holds it; null on a laptop. */
        run: count.nullable(),
    }),
    'plan.approved': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
        plan: text,
        by: text,
        way: zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(['environment', 'label', 'dispatch', 'dashboard']),
    }),
    'plan.rejected': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({ plan: text, by: text, reason: text }),
    /** A person lets a declined finding be proposed again. */
    'finding.reopened': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({ fingerprint, by: text, reason: text }),
    /** Stored state that was not trusted (which artifact of which run) and why. */
    'artifact.refused': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({ artifact: count, run: count, code: text, reason: text }),
    /** The base branch is red (CM-24). */
    'base.red': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
        commit: text,
        failing: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(text),
        culprit: text.nullable(),
        reason: text,
        /** Of the pull request that proposes its revert. */
        branch: text.exactOptional(),
    }),
    'base.green': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({ commit: text }),
    /** A critical issue was found and documented (CM-23). */
    'critical.found': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
        session: text,
        fingerprint,
        rule: text,
        severity,
        blastRadius: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(text),
    }),
    /** A person merged what was proposed. */
    'fix.merged': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({ fingerprint, rule: text, reference: text }),
    /** A person closed it unmerged: not useful (safety rule 11). */
    'fix.closed': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({ fingerprint, rule: text, reference: text, reason: text }),
    'fix.reverted': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({ fingerprint, rule: text, commit: text, reason: text }),
    /** Forgives the strikes of one finding. */
    'strikes.reset': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({ fingerprint, by: text, reason: text }),
    /** Gives a rule its autonomy back. */
    'rule.reinstated': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({ rule: text, by: text, reason: text }),
    /** What could not be measured is absent from its map and named in `notMeasured`. */
    'metrics.recorded': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
        session: text.exactOptional(),
        commit: text,
        /** Percent of lines by package. */
        coverage: zod__WEBPACK_IMPORTED_MODULE_0__.z.record(zod__WEBPACK_IMPORTED_MODULE_0__.z.string(), zod__WEBPACK_IMPORTED_MODULE_0__.z.number().min(0).max(100)),
        /** Open findings by rule. */
        findings: counts,
        /** Open findings by severity. */
        bySeverity: counts,
        /** By severity. */
        vulnerabilities: counts.nullable(),
        /** Bytes by bundle. */
        bundles: counts,
        tests: zod__WEBPACK_IMPORTED_MODULE_0__.z.object({ passed: count, failed: count, skipped: count }).nullable(),
        typeErrors: count.nullable(),
        lintErrors: count.nullable(),
        build: zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(['green', 'red']).nullable(),
        /** Milliseconds by name: `scan`, `tests`, `session` … */
        durations: zod__WEBPACK_IMPORTED_MODULE_0__.z.record(zod__WEBPACK_IMPORTED_MODULE_0__.z.string(), milliseconds),
        /** What a monitoring system says of the running application; from the file of `health.figures`. */
        service: zod__WEBPACK_IMPORTED_MODULE_0__.z
            .object({
            /** Who measured it. */
            source: text,
            /** Latency, 95th percentile, milliseconds. */
            p95Ms: milliseconds.nullable(),
            /** Percent of calls to other systems that succeeded. */
            integrationSuccessPercent: zod__WEBPACK_IMPORTED_MODULE_0__.z.number().min(0).max(100).nullable(),
        })
            .exactOptional(),
        /** Metric → reason. */
        notMeasured: zod__WEBPACK_IMPORTED_MODULE_0__.z.record(zod__WEBPACK_IMPORTED_MODULE_0__.z.string(), text),
    }),
    'task.added': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
        task: text,
        title: text,
        fingerprint: fingerprint.nullable(),
        focus: text,
        impact: text,
        estimateMinutes: zod__WEBPACK_IMPORTED_MODULE_0__.z.number().min(0),
    }),
    'task.started': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({ task: text, session: text }),
    'task.done': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({ task: text, result: text }),
    'task.dropped': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({ task: text, reason: text }),
    'lock.acquired': lockEvent.extend({ purpose: text, files: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(text), expiresAt: moment }),
    'lock.renewed': lockEvent.extend({ expiresAt: moment }),
    'lock.taken-over': lockEvent.extend({ previousOwner: text, reason: text }),
    'lock.released': lockEvent.extend({ reason: text }),
    /** Something that an earlier, killed run left behind was put in order. */
    'recovery.performed': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
        session: text.exactOptional(),
        what: zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(['lock', 'worktree', 'branch', 'state', 'other']),
        name: text,
        detail: text,
    }),
    /** A deployment that is being watched or was, told once for each state (AD-08). */
    'deployment.observed': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
        ...deployed,
        deployment: text.nullable(),
        state: zod__WEBPACK_IMPORTED_MODULE_0__.z.enum([..._core_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .DEPLOYMENT_STATES */ .j, 'served', 'never-served', 'superseded']),
        reason: text.nullable(),
    }),
    /** What a verification came to (AD-09, AD-16). The last `pass` of an environment is the good commit of a rollback. */
    'deployment.judged': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
        ...deployed,
        deployment: text.nullable(),
        verdict: zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(['pass', 'fail', 'inconclusive', 'unverified']),
        code: text,
        explanation: text,
        /** Null where no source answered. */
        counts: zod__WEBPACK_IMPORTED_MODULE_0__.z
            .object({
            before: zod__WEBPACK_IMPORTED_MODULE_0__.z.number().min(0),
            after: count,
            seconds: zod__WEBPACK_IMPORTED_MODULE_0__.z.number().positive(),
            requestsBefore: zod__WEBPACK_IMPORTED_MODULE_0__.z.number().min(0).nullable(),
            requestsAfter: zod__WEBPACK_IMPORTED_MODULE_0__.z.number().min(0).nullable(),
            p: zod__WEBPACK_IMPORTED_MODULE_0__.z.number().min(0).max(1),
            bound: zod__WEBPACK_IMPORTED_MODULE_0__.z.number().min(0).nullable(),
        })
            .nullable(),
        /** Milliseconds; null where it was not seen. */
        durations: zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
            build: milliseconds.nullable(),
            deploy: milliseconds.nullable(),
            verify: milliseconds.nullable(),
        }),
        /**
         * Whether a rollback may go back to it: it passed, or every probe passed on the served commit and there was too
         * little traffic, or no source, to say more (docs/decisions/0006).
         */
        trusted: zod__WEBPACK_IMPORTED_MODULE_0__.z.boolean().exactOptional(),
        /** A revert's own deployment: id of the rollback. */
        rollback: text.nullable(),
        /** The last look of this deployment: false while looks go on. */
        final: zod__WEBPACK_IMPORTED_MODULE_0__.z.boolean(),
    }),
    /** Production was pointed back, or let go again. */
    'deployment.pinned': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
        ...deployed,
        deployment: text,
        pinned: zod__WEBPACK_IMPORTED_MODULE_0__.z.boolean(),
        detail: text,
        /** The provider's setting that the pin replaced; restored when it is undone. */
        before: text.exactOptional(),
    }),
    'deployment.unpinned': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({ ...deployed, detail: text }),
    'rollback.started': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({ ...rollback, reason: text, by: zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(['verdict', 'person']) }),
    'rollback.ended': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
        ...rollback,
        outcome: zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(['pushed', 'proposed', 'stranded', 'nothing-to-do', 'refused', 'failed']),
        code: text,
        reason: text,
        commit: text.nullable(),
        branch: text.nullable(),
        pull: count.nullable(),
    }),
    'incident.opened': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({ incident: text, environment: text, commit: text, issue: count.nullable() }),
    'incident.closed': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({ incident: text, environment: text, commit: text, reason: text }),
    /** A commit that changes nothing went through the whole way and was taken back (AD-18). */
    'selftest.recorded': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
        selfTest: text,
        outcome: zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(['passed', 'failed']),
        branch: text,
        base: text.nullable(),
        commit: text.nullable(),
        steps: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
            step: text,
            status: zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(['passed', 'failed', 'skipped']),
            code: text.nullable(),
            reason: text,
            durationMs: milliseconds,
        })),
    }),
    /** A kind of error that the logs hold (AD-01). */
    'error.seen': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
        pattern: text,
        message: text,
        route: text.nullable(),
        path: text.nullable(),
        severity,
        events: count,
        incidents: count,
        autoFixable: zod__WEBPACK_IMPORTED_MODULE_0__.z.boolean(),
        reason: text,
    }),
    /** News for a channel; `notification` is the key that keeps it from being sent twice. */
    'notification.queued': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
        notification: text,
        channel: text,
        news: text,
        severity,
        title: text,
        body: text,
        /** The trouble it is about; a recovery message names the same. */
        subject: text,
        recovery: zod__WEBPACK_IMPORTED_MODULE_0__.z.boolean(),
        expiresAt: moment,
    }),
    'notification.attempted': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({ notification: text, channel: text }),
    'notification.delivered': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({ notification: text, channel: text, reference: text }),
    'notification.failed': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
        notification: text,
        channel: text,
        reason: text,
        /** Null: with the next run. */
        retryAt: moment.nullable(),
        /** No answer came: it may be there all the same. */
        mayHaveArrived: zod__WEBPACK_IMPORTED_MODULE_0__.z.boolean().default(false),
    }),
    /** Given up: expired, refused for good, or taken back because the trouble was over first. */
    'notification.dropped': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
        notification: text,
        channel: text,
        reason: text,
        takenBack: zod__WEBPACK_IMPORTED_MODULE_0__.z.boolean().default(false),
    }),
    ..._iteration_events_js__WEBPACK_IMPORTED_MODULE_1__/* .ITERATION_EVENTS */ .Ul,
    /** What compaction took out of each writer's chain, so that `verifyLog` can walk across the gap. */
    'state.compacted': zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
        before: moment,
        removed: count,
        ranges: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
            writer: text,
            from: count,
            to: count,
            /** Hash of entry `to`, which the next entry names. */
            hash: text,
        })),
    }),
};
/** Appends a known event; the compiler checks its data. */
async function record(sink, type, data) {
    const parsed = EVENT_SCHEMAS[type].parse(data);
    await sink.append(type, parsed);
}


/***/ }),

/***/ 4531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ GATES),
/* harmony export */   Ul: () => (/* binding */ ITERATION_EVENTS)
/* harmony export */ });
/* unused harmony exports AREA_OUTCOMES, ITERATION_OUTCOMES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(824);
/* harmony import */ var _config_sections_orchestrator_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9350);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4823);



/** The gates that an area's change passes before it lands (OR-06); `scorecard` is the regression check of OR-05. */
const GATES = [
    'tests',
    'new-behaviour',
    'vulnerabilities',
    'performance',
    'documentation',
    'conventions',
    'scorecard',
];
/** What became of an area in an iteration. */
const AREA_OUTCOMES = ['landed', 'rejected', 'nothing-to-do', 'failed'];
/** How an iteration can end. `abandoned`: before it was resumed, its base moved or other areas were asked for. */
const ITERATION_OUTCOMES = ['landed', 'nothing-to-do', 'rejected', 'abandoned', 'failed'];
const text = zod__WEBPACK_IMPORTED_MODULE_0__.z.string();
const count = zod__WEBPACK_IMPORTED_MODULE_0__.z.number().int().min(0);
const milliseconds = zod__WEBPACK_IMPORTED_MODULE_0__.z.number().min(0);
const area = zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(_config_sections_orchestrator_js__WEBPACK_IMPORTED_MODULE_1__/* .AREA_NAMES */ .d);
/** Counts from 1 in one log. */
const iteration = zod__WEBPACK_IMPORTED_MODULE_0__.z.object({ iteration: zod__WEBPACK_IMPORTED_MODULE_0__.z.number().int().min(1) });
/** As `Score` of the scorecard, which sits above this layer. */
const score = zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
    percent: zod__WEBPACK_IMPORTED_MODULE_0__.z.number().min(0).max(100).nullable(),
    passed: count,
    failed: count,
    notMeasurable: count,
});
/** Where a commit stands: scores, answers and figures. What has no figure is named with its reason. */
const standing = zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
    commit: text,
    score,
    byArea: zod__WEBPACK_IMPORTED_MODULE_0__.z.partialRecord(area, score),
    /** Criterion → answer. */
    criteria: zod__WEBPACK_IMPORTED_MODULE_0__.z.record(text, zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(['pass', 'fail', 'not-measurable'])),
    /** Name → value: `coverage <package>` in percent, `vulnerabilities <severity>`, `bundle <name>` in bytes … */
    figures: zod__WEBPACK_IMPORTED_MODULE_0__.z.record(text, zod__WEBPACK_IMPORTED_MODULE_0__.z.number()),
    notMeasured: zod__WEBPACK_IMPORTED_MODULE_0__.z.record(text, text),
});
const backlogItem = zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
    criterion: text,
    area,
    title: text,
    group: text,
    severity: zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(_core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC),
    blastRadius: count,
    cost: text,
    because: text,
    references: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(zod__WEBPACK_IMPORTED_MODULE_0__.z.object({ title: text, url: text })),
    acceptance: text,
});
const reasoned = zod__WEBPACK_IMPORTED_MODULE_0__.z.object({ area, reason: text });
/** The weekly iteration (OR-01 to OR-09), one event for each of its transitions. */
const ITERATION_EVENTS = {
    'iteration.started': iteration.extend({
        repo: text,
        baseBranch: text,
        baseCommit: text,
        /** Short name of the branch that its commits go to. */
        branch: text,
        trigger: zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(['cli', 'schedule', 'dispatch', 'push', 'other']),
        budgetMinutes: zod__WEBPACK_IMPORTED_MODULE_0__.z.number().positive(),
        areas: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(area).nullable(),
    }),
    'iteration.assessed': iteration.extend({ before: standing, backlog: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(backlogItem) }),
    'iteration.chosen': iteration.extend({
        areas: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(reasoned),
        /** `blocked`: something is wrong in it that nothing here can or may repair. */
        left: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(reasoned.extend({ blocked: zod__WEBPACK_IMPORTED_MODULE_0__.z.boolean().default(false) })),
    }),
    /** An area's session has ended; its patch waits to be integrated. */
    'iteration.worked': iteration.extend({
        area,
        session: text,
        outcome: zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(['planned', 'nothing-to-do', 'refused', 'failed']),
        reason: text,
        /** Fingerprints of what it repaired, with their rules. */
        fixes: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(zod__WEBPACK_IMPORTED_MODULE_0__.z.object({ fingerprint: text, rule: text })),
        durationMs: milliseconds,
    }),
    /** The integrator's last word on an area. */
    'iteration.judged': iteration.extend({
        area,
        session: text.nullable(),
        outcome: zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(AREA_OUTCOMES),
        /** `landed`, `gate/<name>`, `conflict`, `out-of-time`, `handover/…` … or the outcome of its session. */
        code: text,
        reason: text,
        commit: text.nullable(),
        /** Made again on top of the areas before it, because the first patch did not fit. */
        rerun: zod__WEBPACK_IMPORTED_MODULE_0__.z.boolean(),
        gates: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
            gate: zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(GATES),
            status: zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(['pass', 'fail', 'not-measurable']),
            because: text,
            evidence: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(text),
        })),
        fixes: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(zod__WEBPACK_IMPORTED_MODULE_0__.z.object({
            ...{ fingerprint: text, rule: text, path: text, summary: text },
            by: zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(['fixer', 'executor']),
        })),
        files: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(zod__WEBPACK_IMPORTED_MODULE_0__.z.object({ path: text, added: count, deleted: count })),
        testsAdded: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(text),
    }),
    'iteration.ended': iteration.extend({
        outcome: zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(ITERATION_OUTCOMES),
        reason: text,
        branch: text.nullable(),
        commit: text.nullable(),
        /** Where the branch stands; null when nothing landed. */
        after: standing.nullable(),
        /** What comes next, the first one leads. */
        next: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(backlogItem),
        blockers: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(text),
        durationMs: milliseconds,
    }),
};


/***/ }),

/***/ 7462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ openStateLog)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(2807);
// EXTERNAL MODULE: ./build/state/projections/baseline.js
var projections_baseline = __nccwpck_require__(2700);
// EXTERNAL MODULE: ./build/state/projections/metrics.js
var metrics = __nccwpck_require__(4350);
// EXTERNAL MODULE: ./build/state/projections/sessions.js
var projections_sessions = __nccwpck_require__(318);
// EXTERNAL MODULE: ./build/state/read.js
var read = __nccwpck_require__(7132);
;// CONCATENATED MODULE: ./build/state/compact.js




/** Types that no projection folds: history for people, kept until the cut-off only. */
const DIARY = [
    'decision.made',
    'lock.acquired',
    'lock.renewed',
    'lock.taken-over',
    'lock.released',
    'recovery.performed',
];
const SESSION_TYPES = ['session.started', 'session.step', 'session.ended'];
/** Ids of entries whose writer wrote nothing since the cut-off: a run that may still write is left alone. */
function endedBefore(events, before) {
    const last = new Map();
    for (const event of events) {
        last.set(event.writer, Math.max(last.get(event.writer) ?? 0, Date.parse(event.at)));
    }
    const cutOff = before.getTime();
    return new Set(events.filter((event) => (last.get(event.writer) ?? 0) < cutOff).map((event) => event.id));
}
function isSubset(part, whole) {
    for (const item of part)
        if (!whole.has(item))
            return false;
    return true;
}
/** True when the baseline and the last scans come out the same without `scan`, because `next` says it all again. */
function isRepeated(scan, next, baseline) {
    const open = new Set(scan.open);
    const nextOpen = new Set(next.open);
    if (scan.details.length > 0 || !isSubset(open, nextOpen))
        return false;
    if (!isSubset(scan.tiers, new Set(next.tiers)))
        return false;
    const rules = new Set(scan.rules);
    // What this scan closed must have stayed open in the next one, or its date of repair would move.
    return [...baseline].every(([fingerprint, entry]) => {
        const closedHere = entry.fixedAt === null && rules.has(entry.finding.rule) && !open.has(fingerprint);
        return !closedHere || nextOpen.has(fingerprint);
    });
}
function repeatedScans(events, candidates) {
    const scans = [...(0,read/* eventsOf */.X)(events, 'scan.completed')];
    const repeated = new Set();
    const baseline = new Map();
    scans.forEach(({ event, data }, index) => {
        const next = scans[index + 1];
        if (next !== undefined && candidates.has(event.id) && isRepeated(data, next.data, baseline)) {
            repeated.add(event.id);
        }
        else {
            (0,projections_baseline/* foldScan */.HQ)(baseline, data, event.at);
        }
    });
    return repeated;
}
function gapsIn(events, removed) {
    const ranges = [];
    const byWriter = new Map();
    for (const event of events)
        byWriter.set(event.writer, [...(byWriter.get(event.writer) ?? []), event]);
    for (const [writer, chain] of byWriter) {
        let gap;
        for (const event of chain.sort((a, b) => a.sequence - b.sequence)) {
            if (removed.has(event.id)) {
                gap = { writer, from: gap?.from ?? event.sequence, to: event.sequence, hash: event.hash };
            }
            else if (gap !== undefined) {
                ranges.push(gap);
                gap = undefined;
            }
        }
    }
    return ranges;
}
/**
 * Decides what a log can do without. Only entries of runs that ended before the cut-off go, and only those
 * without which every projection comes out the same; nothing is summed up or rewritten, so a compacted log
 * still merges with one that is not. `events` is sorted, with one entry for each id.
 */
function compact(events, before) {
    const candidates = endedBefore(events, before);
    const sessions = new Set((0,projections_sessions/* projectSessions */.xZ)(events).map((session) => session.session));
    const metricsIds = [...(0,read/* eventsOf */.X)(events, 'metrics.recorded')]
        .slice(-metrics/* METRICS_KEPT */.jK)
        .map(({ event }) => event.id);
    const keptMetrics = new Set(metricsIds);
    const scans = repeatedScans(events, candidates);
    const isRemovable = (event) => {
        if (!candidates.has(event.id))
            return false;
        if (DIARY.includes(event.type) || scans.has(event.id))
            return true;
        if (event.type === 'metrics.recorded')
            return !keptMetrics.has(event.id);
        const session = event.data.session;
        return SESSION_TYPES.includes(event.type) && typeof session === 'string' && !sessions.has(session);
    };
    const removed = events.filter(isRemovable);
    const gone = new Set(removed.map((event) => event.id));
    return { kept: events.filter((event) => !gone.has(event.id)), removed, ranges: gapsIn(events, gone) };
}

// EXTERNAL MODULE: ./build/state/driver.js
var state_driver = __nccwpck_require__(1146);
// EXTERNAL MODULE: ./build/state/entry.js
var entry = __nccwpck_require__(2070);
// EXTERNAL MODULE: ./build/state/merge.js
var merge = __nccwpck_require__(4762);
// EXTERNAL MODULE: ./build/state/ulid.js
var ulid = __nccwpck_require__(3684);
// EXTERNAL MODULE: ./build/state/verify.js
var verify = __nccwpck_require__(7305);
;// CONCATENATED MODULE: ./build/state/log.js







function groupByWriter(events) {
    const groups = new Map();
    for (const event of events)
        groups.set(event.writer, [...(groups.get(event.writer) ?? []), event]);
    return groups;
}
/** Opens a log; reads it once. Throws `state/too-new` when a newer version wrote to it. */
async function openStateLog(options) {
    const { driver, clock } = options;
    const writer = options.writer ?? (0,ulid/* ulidSource */.ch)(() => clock.now(), options.random)();
    (0,state_driver/* assertWriter */.a)(writer);
    const loaded = await driver.load();
    let merged = (0,merge/* mergeLogs */.U)(loaded.events, []);
    let tip = merged.events
        .filter((event) => event.writer === writer)
        .reduce((last, event) => (last && last.sequence > event.sequence ? last : event), undefined);
    const nextId = (0,ulid/* ulidSource */.ch)(() => clock.now(), options.random, tip?.id);
    let queue = Promise.resolve();
    /** One effect at a time: the chain needs each entry's hash before the next is made. */
    function inTurn(work) {
        const turn = queue.then(work);
        queue = turn.catch(() => undefined);
        return turn;
    }
    async function appendNow(type, data) {
        const event = (0,entry/* seal */.od)({
            v: 1,
            id: nextId(),
            at: clock.now().toISOString(),
            writer,
            sequence: tip === undefined ? 0 : tip.sequence + 1,
            type,
            data,
            previous: tip?.hash ?? null,
        });
        await driver.append(writer, [event]);
        tip = event;
        // Ids ascend within a run, but another machine's clock may run ahead: keep the order by merging.
        const last = merged.events.at(-1);
        merged =
            last === undefined || last.id < event.id
                ? { events: [...merged.events, event], conflicts: merged.conflicts }
                : (0,merge/* mergeLogs */.U)(merged.events, [event]);
    }
    async function mergeNow(other) {
        const known = new Set(merged.events);
        const union = (0,merge/* mergeLogs */.U)(merged.events, other);
        const fresh = union.events.filter((event) => !known.has(event));
        if (fresh.some((event) => event.writer === writer)) {
            throw new errors/* SuiteError */.$K('The merged log holds entries of the running writer that it did not write', {
                kind: 'refused',
                code: 'state/foreign-writer',
            });
        }
        for (const [name, events] of groupByWriter(fresh)) {
            await driver.append(name, [...events].sort((a, b) => a.sequence - b.sequence));
        }
        merged = union;
        return { added: fresh.length };
    }
    async function compactNow(before) {
        const state = (0,verify/* verifyLog */.I)(merged.events);
        if (state.status === 'altered') {
            throw new errors/* SuiteError */.$K('The state log was altered and is not compacted', {
                kind: 'refused',
                code: 'state/altered',
                hint: 'Run `caretaker state verify`.',
            });
        }
        const { removed, kept, ranges } = compact(merged.events, before);
        if (removed.length === 0)
            return { removed: 0, kept: kept.length };
        // Announced first: a kill in between leaves entries that nobody misses, never a gap without a reason.
        const announcement = { before: before.toISOString(), removed: removed.length, ranges: [...ranges] };
        await appendNow('state.compacted', announcement);
        const remaining = groupByWriter(kept);
        for (const name of new Set(removed.map((event) => event.writer))) {
            const chain = [...(remaining.get(name) ?? [])].sort((a, b) => a.sequence - b.sequence);
            await driver.replace(name, chain);
        }
        const gone = new Set(removed.map((event) => event.id));
        merged = { ...merged, events: merged.events.filter((event) => !gone.has(event.id)) };
        return { removed: removed.length, kept: merged.events.length };
    }
    return {
        writer,
        events: () => (0,merge/* oneForEachId */.k)(merged.events),
        damage: loaded.damage,
        conflicts: () => merged.conflicts,
        verify: () => (0,verify/* verifyLog */.I)(merged.events),
        append: (type, data) => inTurn(() => appendNow(type, data)),
        merge: (other) => inTurn(() => mergeNow(other)),
        compact: (before) => inTurn(() => compactNow(before)),
    };
}


/***/ }),

/***/ 4762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ mergeLogs),
/* harmony export */   k: () => (/* binding */ oneForEachId)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4823);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8314);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2070);



/** The canonical text of an entry, its hash included. */
function contentOf(event) {
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)({ ...event });
}
/**
 * The union of two logs (safety rule 9): commutative, associative and idempotent, because entries are
 * told apart by their whole content and none is ever dropped.
 */
function mergeLogs(a, b) {
    const byId = new Map();
    for (const event of [...a, ...b]) {
        const twins = byId.get(event.id);
        if (twins === undefined)
            byId.set(event.id, [event]);
        else if (!twins.some((twin) => contentOf(twin) === contentOf(event)))
            twins.push(event);
    }
    const events = [...byId.values()]
        .flat()
        .sort((left, right) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .compareEvents */ .HP)(left, right) || (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(contentOf(left), contentOf(right)));
    const conflicts = [...byId]
        .filter(([, twins]) => twins.length > 1)
        .map(([id, twins]) => ({ id, hashes: twins.map((twin) => twin.hash).sort() }))
        .sort((left, right) => (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(left.id, right.id));
    return { events, conflicts };
}
/**
 * What projections fold over: one entry for each id. Of several that claim an id, the first whose hash
 * is right speaks; `verifyLog` names the forgery.
 */
function oneForEachId(sorted) {
    const kept = [];
    for (let index = 0; index < sorted.length;) {
        const first = sorted[index];
        if (first === undefined)
            break;
        let end = index + 1;
        while (sorted[end]?.id === first.id)
            end += 1;
        const twins = sorted.slice(index, end);
        kept.push(twins.length === 1 ? first : (twins.find((twin) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)(twin) === twin.hash) ?? first));
        index = end;
    }
    return kept;
}


/***/ }),

/***/ 5401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ parseEntries),
/* harmony export */   nd: () => (/* binding */ STATE_VERSION),
/* harmony export */   sN: () => (/* binding */ isKnownType)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(824);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2807);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(209);
/* harmony import */ var _ulid_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3684);




/** The newest envelope that this version can read. */
const STATE_VERSION = 1;
const envelopeSchema = zod__WEBPACK_IMPORTED_MODULE_0__.z.strictObject({
    v: zod__WEBPACK_IMPORTED_MODULE_0__.z.literal(STATE_VERSION),
    id: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().regex(_ulid_js__WEBPACK_IMPORTED_MODULE_3__/* .ULID_PATTERN */ .U$),
    at: zod__WEBPACK_IMPORTED_MODULE_0__.z.iso.datetime(),
    writer: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().min(1),
    sequence: zod__WEBPACK_IMPORTED_MODULE_0__.z.number().int().min(0),
    type: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().min(1),
    data: zod__WEBPACK_IMPORTED_MODULE_0__.z.record(zod__WEBPACK_IMPORTED_MODULE_0__.z.string(), zod__WEBPACK_IMPORTED_MODULE_0__.z.json()),
    previous: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().nullable(),
    hash: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().regex(/^[0-9a-f]{64}$/),
});
const versionSchema = zod__WEBPACK_IMPORTED_MODULE_0__.z.looseObject({ v: zod__WEBPACK_IMPORTED_MODULE_0__.z.number() });
/** True for a type whose data this version understands. */
function isKnownType(type) {
    return Object.hasOwn(_events_js__WEBPACK_IMPORTED_MODULE_2__/* .EVENT_SCHEMAS */ .Ss, type);
}
function isEvent(value) {
    return envelopeSchema.safeParse(value).success;
}
function whyNot(value) {
    const issue = envelopeSchema.safeParse(value).error?.issues[0];
    return issue === undefined ? 'not an entry' : `${issue.path.join('.') || 'entry'}: ${issue.message}`;
}
function refuseNewer(value, place, line) {
    const version = versionSchema.safeParse(value);
    if (!version.success || version.data.v <= STATE_VERSION)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SuiteError */ .$K(`The state log was written by a newer version: entry version ${version.data.v}, this version reads up to ${STATE_VERSION}`, {
        kind: 'input',
        code: 'state/too-new',
        hint: 'Update Caretaker; an older version must not add to a log that it cannot read.',
        problems: [{ message: `entry version ${version.data.v}`, file: place, line }],
    });
}
/** What is wrong with the data of an entry of a known type; undefined when nothing is. */
function dataProblem(event) {
    if (!isKnownType(event.type))
        return undefined;
    const issue = _events_js__WEBPACK_IMPORTED_MODULE_2__/* .EVENT_SCHEMAS */ .Ss[event.type].safeParse(event.data).error?.issues[0];
    return issue === undefined ? undefined : `${event.type}: ${issue.path.join('.')}: ${issue.message}`;
}
function parseLine(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // The caller reports every line that is no entry, with its place.
        return undefined;
    }
}
/**
 * Reads NDJSON. A line that is no entry is reported, not thrown away; a last line without its line feed is
 * one whose write was cut off (or is still under way). Throws `state/too-new` for a newer version.
 */
function parseEntries(text, place) {
    const events = [];
    const damage = [];
    const lines = text.split('\n');
    lines.forEach((content, index) => {
        if (content.trim() === '')
            return;
        const line = index + 1;
        const report = (kind, reason) => {
            damage.push({ kind, place, line, reason, excerpt: content.slice(0, 200) });
        };
        const value = parseLine(content);
        refuseNewer(value, place, line);
        if (isEvent(value)) {
            events.push(value);
            const problem = dataProblem(value);
            if (problem !== undefined)
                report('invalid-data', problem);
        }
        else if (value === undefined) {
            report('torn', index === lines.length - 1 ? 'the write was cut off' : 'not JSON: an earlier write was cut off');
        }
        else {
            report('unreadable', whyNot(value));
        }
    });
    return { events, damage };
}


/***/ }),

/***/ 2700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ compareWithBaseline),
/* harmony export */   HQ: () => (/* binding */ foldScan),
/* harmony export */   bh: () => (/* binding */ projectBaseline)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7132);

/** Folds one scan into the baseline; only findings of rules that gave a complete answer can become fixed. */
function foldScan(baseline, scan, at) {
    for (const finding of scan.details) {
        const known = baseline.get(finding.fingerprint);
        baseline.set(finding.fingerprint, {
            finding,
            firstSeen: known?.firstSeen ?? at,
            lastSeen: at,
            fixedAt: null,
        });
    }
    const open = new Set(scan.open);
    for (const fingerprint of open) {
        const entry = baseline.get(fingerprint);
        if (entry !== undefined)
            baseline.set(fingerprint, { ...entry, lastSeen: at, fixedAt: null });
    }
    const complete = new Set(scan.rules);
    for (const [fingerprint, entry] of baseline) {
        const gone = entry.fixedAt === null && complete.has(entry.finding.rule) && !open.has(fingerprint);
        if (gone)
            baseline.set(fingerprint, { ...entry, fixedAt: at });
    }
}
/** The baseline of a log. */
function projectBaseline(events) {
    const baseline = new Map();
    for (const { event, data } of (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .X)(events, 'scan.completed'))
        foldScan(baseline, data, event.at);
    return baseline;
}
/** Tells new, existing and fixed findings apart; `completeRules` gave a full answer in this scan. */
function compareWithBaseline(findings, completeRules, baseline) {
    const status = new Map();
    for (const { fingerprint } of findings) {
        const known = baseline.get(fingerprint);
        status.set(fingerprint, known?.fixedAt === null ? 'existing' : 'new');
    }
    const fixed = [...baseline.values()]
        .filter((entry) => entry.fixedAt === null && completeRules.has(entry.finding.rule))
        .filter((entry) => !status.has(entry.finding.fingerprint))
        .map((entry) => entry.finding);
    return { status, fixed };
}


/***/ }),

/***/ 4350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ TREND_ARROWS),
/* harmony export */   RS: () => (/* binding */ trendOf),
/* harmony export */   Ul: () => (/* binding */ series),
/* harmony export */   hG: () => (/* binding */ severeVulnerabilities),
/* harmony export */   i3: () => (/* binding */ meanCoverage),
/* harmony export */   jK: () => (/* binding */ METRICS_KEPT),
/* harmony export */   zC: () => (/* binding */ projectMetrics)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7132);

/** Recordings that this projection remembers; compaction may drop older ones. */
const METRICS_KEPT = 800;
/** The last recordings, the oldest first. */
function projectMetrics(events) {
    return [...(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .X)(events, 'metrics.recorded')]
        .slice(-METRICS_KEPT)
        .map(({ event, data }) => ({ ...data, at: event.at }));
}
/** The values of one metric, the oldest first; recordings that did not measure it are left out. */
function series(history, pick) {
    return history.map(pick).filter((value) => value !== null && value !== undefined);
}
/** Percent of lines over all packages that were measured, unweighted; null when none was. */
function meanCoverage(record) {
    const values = Object.values(record.coverage);
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** High and critical vulnerabilities; null when the audit could not be run. */
function severeVulnerabilities(record) {
    if (record.vulnerabilities === null)
        return null;
    return (record.vulnerabilities.high ?? 0) + (record.vulnerabilities.critical ?? 0);
}
/** Changes below half a percent of the earlier value are noise (coverage and bundles move that much by themselves). */
const NOISE = 0.005;
/** Where a value went; `unknown` when there is nothing to compare with. */
function trendOf(previous, current) {
    if (previous === null || previous === undefined || current === null || current === undefined)
        return 'unknown';
    const change = current - previous;
    if (Math.abs(change) <= Math.abs(previous) * NOISE)
        return 'flat';
    return change > 0 ? 'up' : 'down';
}
const TREND_ARROWS = { up: '↑', flat: '→', down: '↓', unknown: '·' };


/***/ }),

/***/ 318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p0: () => (/* binding */ SESSIONS_KEPT),
/* harmony export */   xZ: () => (/* binding */ projectSessions)
/* harmony export */ });
/* unused harmony export stepsNotReached */
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(209);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7132);


/** Sessions that this projection remembers; compaction may drop the news of older ones. */
const SESSIONS_KEPT = 100;
/** The last hundred sessions, the oldest first. */
function projectSessions(events) {
    const sessions = new Map();
    for (const item of (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .eventsOf */ .X)(events, 'session.started', 'session.step', 'session.ended')) {
        const { at } = item.event;
        const known = sessions.get(item.data.session);
        if (item.type === 'session.started') {
            if (known === undefined) {
                const { data } = item;
                sessions.set(data.session, {
                    session: data.session,
                    startedAt: at,
                    start: data,
                    steps: {},
                    end: null,
                });
            }
        }
        else if (known !== undefined && item.type === 'session.step') {
            const { step, status, durationMs, detail } = item.data;
            const steps = { ...known.steps, [step]: { status, durationMs, detail } };
            sessions.set(known.session, { ...known, steps });
        }
        else if (known !== undefined && item.type === 'session.ended') {
            sessions.set(known.session, { ...known, end: { ...item.data, at } });
        }
    }
    return [...sessions.values()].slice(-SESSIONS_KEPT);
}
/** The steps that a session has not come to; all eight for one that was killed at once. */
function stepsNotReached(session) {
    return SESSION_STEPS.filter((step) => session.steps[step] === undefined);
}


/***/ }),

/***/ 7132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ eventsOf)
/* harmony export */ });
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(209);

function readOne(event, type) {
    const parsed = _events_js__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_SCHEMAS */ .Ss[type].safeParse(event.data);
    return parsed.success ? parsed.data : undefined;
}
/**
 * The entries of these types, in log order, with typed data. Entries whose data do not fit their schema
 * are left out: the driver has reported them as damage when it read them.
 */
function* eventsOf(events, ...types) {
    for (const event of events) {
        const type = types.find((candidate) => candidate === event.type);
        if (type === undefined)
            continue;
        const data = readOne(event, type);
        // The type and its data belong together by construction; the compiler cannot follow the index.
        if (data !== undefined)
            yield { type, event, data };
    }
}


/***/ }),

/***/ 3684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U$: () => (/* binding */ ULID_PATTERN),
/* harmony export */   cD: () => (/* binding */ ulidTime),
/* harmony export */   ch: () => (/* binding */ ulidSource)
/* harmony export */ });
/** Crockford's base 32: no I, L, O, U, so that ids survive being read aloud. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const RANDOM_BITS = 80n;
/** Matches a 26-character ULID whose time fits 48 bits. */
const ULID_PATTERN = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
function encode(value) {
    let text = '';
    for (let rest = value; text.length < 26; rest >>= 5n)
        text = `${ALPHABET[Number(rest & 31n)] ?? ''}${text}`;
    return text;
}
/** Undoes `encode`; the text matches ULID_PATTERN. */
function decode(id) {
    let value = 0n;
    for (const digit of id)
        value = (value << 5n) | BigInt(ALPHABET.indexOf(digit));
    return value;
}
function toBigInt(bytes) {
    return bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
}
/**
 * A source of ULIDs (https://github.com/ulid/spec) that always ascend, also within one millisecond and
 * when the clock is set back. `random` gives that many random bytes; all ids come after `previous`, which a
 * restarted writer needs.
 */
function ulidSource(now, random, previous) {
    let last = previous === undefined ? -1n : decode(previous);
    return () => {
        const fresh = (BigInt(now().getTime()) << RANDOM_BITS) | toBigInt(random(10));
        last = fresh >> RANDOM_BITS > last >> RANDOM_BITS ? fresh : last + 1n;
        return encode(last);
    };
}
/** Milliseconds since 1970 that an id says it was made at; the text matches ULID_PATTERN. */
function ulidTime(id) {
    return Number(decode(id) >> RANDOM_BITS);
}


/***/ }),

/***/ 7305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verifyLog)
/* harmony export */ });
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2070);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(209);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5401);



/** The parts of each writer's chain that compaction says it took out; only entries with a right hash speak. */
function declaredRemovals(events) {
    const removals = new Map();
    for (const event of events) {
        if (event.type !== 'state.compacted' || (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)(event) !== event.hash)
            continue;
        const data = _events_js__WEBPACK_IMPORTED_MODULE_1__/* .EVENT_SCHEMAS */ .Ss['state.compacted'].safeParse(event.data);
        for (const range of data.data?.ranges ?? []) {
            removals.set(range.writer, [...(removals.get(range.writer) ?? []), range]);
        }
    }
    return removals;
}
/** What is wrong with an entry alone. */
function alterationOf(event) {
    const version = event.v;
    if (version !== _parse_js__WEBPACK_IMPORTED_MODULE_2__/* .STATE_VERSION */ .nd) {
        return { event, reason: 'unknown-version', detail: `entry version ${version}` };
    }
    if ((0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)(event) === event.hash)
        return undefined;
    return {
        event,
        reason: 'wrong-hash',
        detail: 'the content does not give the recorded hash: it was edited',
    };
}
/** What is wrong between an entry and the one before it of the same writer. */
function linkProblem(event, before, removals) {
    const expected = before === undefined ? 0 : before.sequence + 1;
    if (event.sequence < expected) {
        return {
            event,
            reason: 'duplicate-sequence',
            detail: `two entries have number ${event.sequence} of this writer`,
        };
    }
    if (event.sequence === expected) {
        if (event.previous === (before?.hash ?? null))
            return undefined;
        return { event, reason: 'broken-chain', detail: 'it does not name the hash of the entry before it' };
    }
    const removed = removals.some((range) => range.hash === event.previous);
    if (removed)
        return undefined;
    const missing = expected === event.sequence - 1 ? `number ${expected}` : `numbers ${expected} to ${event.sequence - 1}`;
    return { event, reason: 'gap', detail: `${missing} of this writer missing before it` };
}
function chainProblems(events, removals) {
    const found = [];
    const ordered = [...events].sort((a, b) => a.sequence - b.sequence || (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .compareEvents */ .HP)(a, b));
    let before;
    for (const event of ordered) {
        const problem = linkProblem(event, before, removals);
        if (problem !== undefined)
            found.push(problem);
        before = event;
    }
    return found;
}
/**
 * Recomputes every hash and walks every writer's chain. Finds edited, removed, inserted and duplicated
 * entries; entries cut from the end of a writer's chain leave no trace in it.
 */
function verifyLog(events) {
    const byWriter = new Map();
    const byId = new Map();
    const found = [];
    for (const event of events) {
        const alone = alterationOf(event);
        if (alone !== undefined)
            found.push(alone);
        if (byId.has(event.id)) {
            found.push({ event, reason: 'duplicate-id', detail: 'another entry has the same id' });
        }
        byId.set(event.id, event);
        const chain = byWriter.get(event.writer);
        if (chain === undefined)
            byWriter.set(event.writer, [event]);
        else
            chain.push(event);
    }
    const removals = declaredRemovals(events);
    for (const [writer, chain] of byWriter)
        found.push(...chainProblems(chain, removals.get(writer) ?? []));
    // An entry's own fault says more than the break that it causes in the chain; the sort is stable.
    const first = found.sort((a, b) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .compareEvents */ .HP)(a.event, b.event))[0];
    if (first === undefined)
        return { status: 'ok', entries: events.length, writers: byWriter.size };
    const { id, at, writer, sequence, type } = first.event;
    return {
        status: 'altered',
        entry: { id, at, writer, sequence, type },
        reason: first.reason,
        detail: first.detail,
        altered: new Set(found.map((item) => item.event)).size,
    };
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ overviewReport),
/* harmony export */   BM: () => (/* binding */ propose),
/* harmony export */   Ch: () => (/* binding */ prepareNight),
/* harmony export */   Dz: () => (/* binding */ initialConfig),
/* harmony export */   Gf: () => (/* reexport safe */ _state_js__WEBPACK_IMPORTED_MODULE_2__.G),
/* harmony export */   Gw: () => (/* binding */ scanRepository),
/* harmony export */   IT: () => (/* binding */ examinationBlocks),
/* harmony export */   M5: () => (/* binding */ recordedIteration),
/* harmony export */   N6: () => (/* binding */ orchestrateStep),
/* harmony export */   Ng: () => (/* binding */ connect),
/* harmony export */   Pg: () => (/* reexport safe */ _locks_js__WEBPACK_IMPORTED_MODULE_0__.P),
/* harmony export */   Pl: () => (/* binding */ deploymentsReport),
/* harmony export */   T$: () => (/* binding */ storeReport),
/* harmony export */   VT: () => (/* binding */ scorecard),
/* harmony export */   Y: () => (/* binding */ restoreForReport),
/* harmony export */   __: () => (/* binding */ runSelfTest),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   cW: () => (/* binding */ rollbackDeployment),
/* harmony export */   g8: () => (/* binding */ htmlReport),
/* harmony export */   h4: () => (/* binding */ diagnose),
/* harmony export */   h_: () => (/* reexport safe */ _repository_js__WEBPACK_IMPORTED_MODULE_1__.h_),
/* harmony export */   kx: () => (/* binding */ runNight),
/* harmony export */   lX: () => (/* binding */ verifyDeployment),
/* harmony export */   lx: () => (/* binding */ errorsOfLog),
/* harmony export */   rK: () => (/* binding */ orchestrate),
/* harmony export */   rt: () => (/* binding */ healthReport),
/* harmony export */   v2: () => (/* binding */ recordedReport),
/* harmony export */   ys: () => (/* binding */ assessRisk),
/* harmony export */   zl: () => (/* binding */ createExampleRepository)
/* harmony export */ });
/* harmony import */ var _locks_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1676);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9065);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6776);
/**
 * The use cases. Front ends load this module when a command needs it and not before; each use case brings what it
 * works with (rules, sessions, the client of the host) when it is first called.
 */



const createExampleRepository = late(async () => (await __nccwpck_require__.e(/* import() */ 8989).then(__nccwpck_require__.bind(__nccwpck_require__, 8989))).createExampleRepository);
const assessRisk = late(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2715), __nccwpck_require__.e(4422), __nccwpck_require__.e(1472)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5889))).assessRisk);
const connect = late(async () => (await __nccwpck_require__.e(/* import() */ 61).then(__nccwpck_require__.bind(__nccwpck_require__, 61))).connect);
const deploymentsReport = late(async () => (await __nccwpck_require__.e(/* import() */ 8471).then(__nccwpck_require__.bind(__nccwpck_require__, 8471))).deploymentsReport);
const diagnose = late(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(663), __nccwpck_require__.e(5129), __nccwpck_require__.e(7445), __nccwpck_require__.e(6801)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7445))).diagnose);
const examinationBlocks = late(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(663), __nccwpck_require__.e(5129), __nccwpck_require__.e(7445), __nccwpck_require__.e(6801)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7445))).examinationBlocks);
const errorsOfLog = late(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5164), __nccwpck_require__.e(5482)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9261))).errorsOfLog);
const healthReport = late(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7904), __nccwpck_require__.e(3460)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3460))).healthReport);
const htmlReport = late(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(593), __nccwpck_require__.e(7904), __nccwpck_require__.e(9944)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8217))).htmlReport);
const initialConfig = late(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1772), __nccwpck_require__.e(6468)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6468))).initialConfig);
const orchestrate = late(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1772), __nccwpck_require__.e(1774), __nccwpck_require__.e(7812), __nccwpck_require__.e(727), __nccwpck_require__.e(2715), __nccwpck_require__.e(6874), __nccwpck_require__.e(593), __nccwpck_require__.e(1311), __nccwpck_require__.e(4659)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4659))).orchestrate);
const overviewReport = late(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7904), __nccwpck_require__.e(3460)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3460))).overviewReport);
const orchestrateStep = late(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(663), __nccwpck_require__.e(1772), __nccwpck_require__.e(5129), __nccwpck_require__.e(1774), __nccwpck_require__.e(7812), __nccwpck_require__.e(727), __nccwpck_require__.e(2715), __nccwpck_require__.e(6874), __nccwpck_require__.e(593), __nccwpck_require__.e(1311), __nccwpck_require__.e(3579), __nccwpck_require__.e(4659), __nccwpck_require__.e(4390), __nccwpck_require__.e(2743)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2743))).orchestrateStep);
const prepareNight = late(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(663), __nccwpck_require__.e(1772), __nccwpck_require__.e(5129), __nccwpck_require__.e(1774), __nccwpck_require__.e(7812), __nccwpck_require__.e(727), __nccwpck_require__.e(6874), __nccwpck_require__.e(3579), __nccwpck_require__.e(6392)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3579))).prepareNight);
const propose = late(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(663), __nccwpck_require__.e(1772), __nccwpck_require__.e(5129), __nccwpck_require__.e(1774), __nccwpck_require__.e(7812), __nccwpck_require__.e(727), __nccwpck_require__.e(2715), __nccwpck_require__.e(6874), __nccwpck_require__.e(593), __nccwpck_require__.e(1311), __nccwpck_require__.e(3579), __nccwpck_require__.e(5727), __nccwpck_require__.e(4422), __nccwpck_require__.e(7445), __nccwpck_require__.e(4390), __nccwpck_require__.e(9864)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7483))).propose);
const recordedIteration = late(async () => (await __nccwpck_require__.e(/* import() */ 3570).then(__nccwpck_require__.bind(__nccwpck_require__, 3570))).recordedIteration);
const recordedReport = late(async () => (await __nccwpck_require__.e(/* import() */ 2445).then(__nccwpck_require__.bind(__nccwpck_require__, 2445))).recordedReport);
const repositoryName = late(async () => (await __nccwpck_require__.e(/* import() */ 6356).then(__nccwpck_require__.bind(__nccwpck_require__, 6356))).repositoryName);
const restoreForReport = late(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(663), __nccwpck_require__.e(5129), __nccwpck_require__.e(3064)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3064))).restoreForReport);
const rollbackDeployment = late(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(663), __nccwpck_require__.e(5129), __nccwpck_require__.e(727), __nccwpck_require__.e(9279), __nccwpck_require__.e(5727), __nccwpck_require__.e(6349), __nccwpck_require__.e(2097), __nccwpck_require__.e(8044)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8044))).rollbackDeployment);
const runNight = late(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1772), __nccwpck_require__.e(1774), __nccwpck_require__.e(7812), __nccwpck_require__.e(727), __nccwpck_require__.e(6874)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4493))).runNight);
const scanRepository = late(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1772), __nccwpck_require__.e(1774), __nccwpck_require__.e(7812), __nccwpck_require__.e(4603)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4603))).scanRepository);
const storeReport = late(async () => (await __nccwpck_require__.e(/* import() */ 6262).then(__nccwpck_require__.bind(__nccwpck_require__, 6262))).storeReport);
const runSelfTest = late(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(663), __nccwpck_require__.e(5129), __nccwpck_require__.e(727), __nccwpck_require__.e(9279), __nccwpck_require__.e(2097), __nccwpck_require__.e(8268)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8268))).runSelfTest);
const scorecard = late(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1772), __nccwpck_require__.e(1774), __nccwpck_require__.e(7812), __nccwpck_require__.e(593), __nccwpck_require__.e(7697)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3768))).scorecard);
const verifyDeployment = late(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(663), __nccwpck_require__.e(5129), __nccwpck_require__.e(9279), __nccwpck_require__.e(5727), __nccwpck_require__.e(6349), __nccwpck_require__.e(5164), __nccwpck_require__.e(4815)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7301))).verifyDeployment);
/** A function whose module is loaded when it is first called. */
function late(load) {
    return async (...parameters) => (await load())(...parameters);
}

var __webpack_exports__assessRisk = __webpack_exports__.ys;
var __webpack_exports__connect = __webpack_exports__.Ng;
var __webpack_exports__createExampleRepository = __webpack_exports__.zl;
var __webpack_exports__deploymentsReport = __webpack_exports__.Pl;
var __webpack_exports__diagnose = __webpack_exports__.h4;
var __webpack_exports__errorsOfLog = __webpack_exports__.lx;
var __webpack_exports__examinationBlocks = __webpack_exports__.IT;
var __webpack_exports__healthReport = __webpack_exports__.rt;
var __webpack_exports__htmlReport = __webpack_exports__.g8;
var __webpack_exports__initialConfig = __webpack_exports__.Dz;
var __webpack_exports__openRepository = __webpack_exports__.h_;
var __webpack_exports__openRepositoryLocks = __webpack_exports__.Pg;
var __webpack_exports__openState = __webpack_exports__.Gf;
var __webpack_exports__orchestrate = __webpack_exports__.rK;
var __webpack_exports__orchestrateStep = __webpack_exports__.N6;
var __webpack_exports__overviewReport = __webpack_exports__.AH;
var __webpack_exports__prepareNight = __webpack_exports__.Ch;
var __webpack_exports__propose = __webpack_exports__.BM;
var __webpack_exports__recordedIteration = __webpack_exports__.M5;
var __webpack_exports__recordedReport = __webpack_exports__.v2;
var __webpack_exports__repositoryName = __webpack_exports__.aR;
var __webpack_exports__restoreForReport = __webpack_exports__.Y;
var __webpack_exports__rollbackDeployment = __webpack_exports__.cW;
var __webpack_exports__runNight = __webpack_exports__.kx;
var __webpack_exports__runSelfTest = __webpack_exports__.__;
var __webpack_exports__scanRepository = __webpack_exports__.Gw;
var __webpack_exports__scorecard = __webpack_exports__.VT;
var __webpack_exports__storeReport = __webpack_exports__.T$;
var __webpack_exports__verifyDeployment = __webpack_exports__.lX;
export { __webpack_exports__assessRisk as assessRisk, __webpack_exports__connect as connect, __webpack_exports__createExampleRepository as createExampleRepository, __webpack_exports__deploymentsReport as deploymentsReport, __webpack_exports__diagnose as diagnose, __webpack_exports__errorsOfLog as errorsOfLog, __webpack_exports__examinationBlocks as examinationBlocks, __webpack_exports__healthReport as healthReport, __webpack_exports__htmlReport as htmlReport, __webpack_exports__initialConfig as initialConfig, __webpack_exports__openRepository as openRepository, __webpack_exports__openRepositoryLocks as openRepositoryLocks, __webpack_exports__openState as openState, __webpack_exports__orchestrate as orchestrate, __webpack_exports__orchestrateStep as orchestrateStep, __webpack_exports__overviewReport as overviewReport, __webpack_exports__prepareNight as prepareNight, __webpack_exports__propose as propose, __webpack_exports__recordedIteration as recordedIteration, __webpack_exports__recordedReport as recordedReport, __webpack_exports__repositoryName as repositoryName, __webpack_exports__restoreForReport as restoreForReport, __webpack_exports__rollbackDeployment as rollbackDeployment, __webpack_exports__runNight as runNight, __webpack_exports__runSelfTest as runSelfTest, __webpack_exports__scanRepository as scanRepository, __webpack_exports__scorecard as scorecard, __webpack_exports__storeReport as storeReport, __webpack_exports__verifyDeployment as verifyDeployment };
