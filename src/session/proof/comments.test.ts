import { describe, expect, it } from '@jest/globals';
import type { Edit } from '../../core/edit.js';
import { commentsOf, lostComments } from './comments.js';

function removal(text: string, part: string, by = ''): { edits: readonly Edit[]; after: string } {
  const start = text.indexOf(part);
  const end = start + part.length;
  return {
    edits: [{ kind: 'replace', path: 'a.tsx', start, end, expected: part, text: by }],
    after: text.slice(0, start) + by + text.slice(end),
  };
}
const lost = (text: string, part: string, by?: string): readonly string[] => {
  const { edits, after } = removal(text, part, by);
  return lostComments('a.tsx', text, after, edits);
};

describe('safety rule 6: comments are kept', () => {
  it('finds comments between tokens only, not in texts that look like them', () => {
    const text = [
      '#!/usr/bin/env node',
      'const a = "// no"; // yes',
      'const b = /\\/\\/ no/; /* yes too */',
      'const c = `// no ${/* inside */ a}`;',
      'const d = <p>// no {/* in JSX */}</p>;',
      '/** doc */ @dec() class X {}',
      '// last',
    ].join('\n');
    expect(commentsOf('a.tsx', text).map((comment) => comment.text)).toEqual([
      '// yes',
      '/* yes too */',
      '/* inside */',
      '/* in JSX */',
      '/** doc */',
      '// last',
    ]);
  });

  it('accepts comments that go with the code they are in', () => {
    expect(
      lost(
        "import { a /* old */ } from 'x'; // gone too\nb();\n",
        "import { a /* old */ } from 'x'; // gone too\n",
      ),
    ).toEqual([]);
  });

  it('accepts a suppression that only spoke about the removed line', () => {
    expect(
      lost(
        "// eslint-disable-next-line x\nimport a from 'x';\n",
        "// eslint-disable-next-line x\nimport a from 'x';\n",
      ),
    ).toEqual([]);
  });

  it('refuses to drop a comment before the removed code, such as a licence', () => {
    expect(lost("// Copyright us\nimport a from 'x';\n", "// Copyright us\nimport a from 'x';\n")).toEqual([
      '// Copyright us',
    ]);
  });

  it('refuses to drop a comment in replaced code', () => {
    expect(lost('f(a, /* why */ b);', 'a, /* why */ b', 'a')).toEqual(['/* why */']);
    expect(lost('f(a, /* why */ b);', 'a, /* why */ b', 'a /* why */')).toEqual([]);
  });

  it('counts: one of two equal comments is one lost', () => {
    expect(lost('// x\na();\n// x\nb();\n', '// x\nb', 'b')).toEqual(['// x']);
  });
});
