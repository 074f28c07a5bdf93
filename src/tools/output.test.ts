import { describe, expect, it } from '@jest/globals';
import { jsonIn, lastLines, plainText, repositoryPath } from './output.js';

describe('CM-02 reading what tools print', () => {
  it('finds the document behind banners and colours, with chatter after it', () => {
    const output = '\u001b[32m> app@1.0.0 test\u001b[0m\n> [jest] run\n\n{"a": [1, 2]}\nDone in 1.2s.\n';
    expect(jsonIn(output)).toEqual({ a: [1, 2] });
  });

  it('finds no document in half a document, in words and in nothing', () => {
    for (const output of ['{"a": [1, 2', 'Segmentation fault', '', '{{{{\n[[[[\n'])
      expect(jsonIn(output)).toBeUndefined();
  });

  it('gives up on a flood of lines that look like starts', () => {
    const started = Date.now();
    expect(jsonIn('{ nonsense\n'.repeat(200_000))).toBeUndefined();
    expect(Date.now() - started).toBeLessThan(10_000);
  });

  it('keeps control characters out of what people read', () => {
    expect(plainText('a\u0007\u001b]0;title\u0007b\u001b[2Kc\r\nd')).toBe('abc\nd');
    expect(lastLines('one\n\ntwo\u001b[0m\nthree\n', 2)).toBe('two\nthree');
  });

  it('maps printed paths to the repository, Windows ones too, and nothing outside', () => {
    expect(repositoryPath('/r', '/r/packages/a', '../b/x.ts')).toBe('packages/b/x.ts');
    expect(repositoryPath('/r', '/r', 'file:///r/a.ts')).toBe('a.ts');
    expect(repositoryPath('C:\\r', 'C:\\r', 'C:\\r\\src\\a.ts')).toBe('src/a.ts');
    expect(repositoryPath('/r', '/r', '../../etc/passwd')).toBeUndefined();
    expect(repositoryPath('/r', '/r', '/rest/a.ts')).toBeUndefined();
  });
});
