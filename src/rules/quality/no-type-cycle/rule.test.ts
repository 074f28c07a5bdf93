import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../testing/context.js';
import { noRuntimeCycle } from '../no-runtime-cycle/rule.js';
import { noTypeCycle } from './rule.js';

type Files = Readonly<Record<string, string>>;

const CYCLE: Files = {
  'a.ts': `import { B } from './b';\nexport class A { b?: B }`,
  'b.ts': `import { A } from './a';\nexport class B { make() { return new A(); } }`,
};
const VERBATIM = { 'tsconfig.json': '{"compilerOptions":{"verbatimModuleSyntax":true}}' };

describe('CM-05 circular imports for types', () => {
  it('finds the import that carries types only, with medium confidence where the compiler drops it', () => {
    const findings = findingsOf(noTypeCycle, CYCLE);
    expect(findings.map((item) => [item.path, item.confidence, item.severity])).toEqual([
      ['a.ts', 'medium', 'low'],
    ]);
    expect(findingsOf(noRuntimeCycle, CYCLE)).toEqual([]);
  });

  it('is sure where imports are kept, and then asks for a review', () => {
    const [finding] = findingsOf(noTypeCycle, { ...CYCLE, ...VERBATIM });
    expect(finding).toMatchObject({
      confidence: 'high',
      severity: 'medium',
      remediation: { by: 'fixer', safety: 'review' },
    });
  });

  it('mentions cycles of pure type imports on demand only', () => {
    const findings = findingsOf(noTypeCycle, {
      'a.ts': `import type { B } from './b';\nexport interface A { b: B }`,
      'b.ts': `import type { A } from './a';\nexport interface B { a: A }`,
    });
    expect(findings.map((item) => [item.confidence, item.severity, item.remediation?.by])).toEqual([
      ['low', 'info', 'person'],
    ]);
  });

  it('leaves imports outside every cycle alone', () => {
    expect(
      findingsOf(noTypeCycle, {
        'a.ts': `import { B } from './b';\nexport let b: B;`,
        'b.ts': 'export class B {}',
      }),
    ).toEqual([]);
  });
});
