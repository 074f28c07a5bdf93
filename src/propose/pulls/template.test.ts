import { describe, expect, it } from '@jest/globals';
import { SECTIONS, type SectionName } from './sections.js';
import { fillTemplate, findTemplate, mayTick, tameTemplate, type ChangeFacts } from './template.js';

const FACTS: ChangeFacts = {
  category: 'dead-code',
  testsPass: true,
  testsAdded: false,
  typesPass: true,
  lintPasses: true,
};
const TEXTS = new Map<SectionName, string>(SECTIONS.map((name) => [name, `<${name}>`]));

describe("CM-20: the repository's own template", () => {
  it.each<[readonly string[], string | undefined, string | undefined]>([
    [['README.md'], undefined, undefined],
    [
      ['.github/pull_request_template.md', 'pull_request_template.md'],
      undefined,
      '.github/pull_request_template.md',
    ],
    [['docs/Pull_Request_Template.md', 'PULL_REQUEST_TEMPLATE.MD'], undefined, 'PULL_REQUEST_TEMPLATE.MD'],
    [['docs/PULL_REQUEST_TEMPLATE.txt'], undefined, 'docs/PULL_REQUEST_TEMPLATE.txt'],
    [['.GitHub/PULL_REQUEST_TEMPLATE'], undefined, '.GitHub/PULL_REQUEST_TEMPLATE'],
    [
      ['.github/PULL_REQUEST_TEMPLATE/a.md', '.github/PULL_REQUEST_TEMPLATE/Default.md'],
      undefined,
      '.github/PULL_REQUEST_TEMPLATE/Default.md',
    ],
    [['PULL_REQUEST_TEMPLATE/b.md', 'PULL_REQUEST_TEMPLATE/a.md'], undefined, 'PULL_REQUEST_TEMPLATE/a.md'],
    [['packages/x/pull_request_template.md', 'my_pull_request_template.md'], undefined, undefined],
    [
      ['pull_request_template.md', '.github/maintenance.md'],
      './.github/maintenance.md',
      '.github/maintenance.md',
    ],
    [['pull_request_template.md'], 'gone.md', undefined],
  ])('of %j with %j is %j', (paths, configured, expected) => {
    expect(findTemplate(paths, configured)).toBe(expected);
  });

  it('gets each section under the first heading that asks for it, and the rest after it', () => {
    const template = [
      'Thank you!',
      '## What does this change, and why?',
      '<!-- Tell us -->',
      '',
      '### How was this tested?',
      '- [ ] Tests pass',
      '- [ ] Tested manually in a browser',
      '',
      '**Type of change**',
      '- [x] New feature',
      '- [ ] Refactoring',
      '## Details',
    ].join('\r\n');
    const { text, rest } = fillTemplate(template, TEXTS, FACTS);
    expect(text).toBe(
      [
        'Thank you!',
        '## What does this change, and why?',
        '<what>',
        '<why>',
        '### How was this tested?',
        '<tests>',
        '- [x] Tests pass\n- [ ] Tested manually in a browser',
        '**Type of change**',
        '- [ ] New feature\n- [x] Refactoring',
        '## Details',
        '<evidence>',
      ].join('\n\n'),
    );
    expect(rest).toEqual(['risk', 'rollback', 'steer']);
  });

  it('finds no heading in a code fence, and closes one that was left open', () => {
    const { text, rest } = fillTemplate('## Notes\n```\n## What', TEXTS, FACTS);
    expect(text).toBe('## Notes\n\n```\n## What\n```');
    expect(rest).toEqual([...SECTIONS]);
  });

  it('takes a code span for no fence', () => {
    const { text, rest } = fillTemplate('``` a`b\n## What', TEXTS, FACTS);
    expect(text).toBe('``` a`b\n\n## What\n\n<what>');
    expect(rest).not.toContain('what');
  });

  it.each<[string, Partial<ChangeFacts>, boolean]>([
    ['All tests pass', {}, true],
    ['All tests pass', { testsPass: false }, false],
    ['New and existing unit tests pass locally with my changes', {}, false],
    ['I have added tests that prove my fix is effective', {}, false],
    ['I have added tests that prove my fix is effective', { testsAdded: true }, true],
    ['I added tests and all tests pass', { testsAdded: true, testsPass: false }, false],
    ['Linter passes', {}, true],
    ['Linter passes', { lintPasses: false }, false],
    ['Bug fix', {}, false],
    ['Bug fix (non-breaking change which fixes an issue)', { category: 'types' }, false],
    ['Bug fix', { category: 'types' }, true],
    ['Refactoring', {}, true],
    ['No breaking changes', {}, false],
    ['I have read the contributing guide', {}, false],
    ['I have signed the CLA', {}, false],
    ['Tests are not needed', {}, false],
    ['Documentation updated', {}, false],
    ['Something that nobody foresaw', {}, false],
  ])('box %j with %j: %j', (text, change, expected) => {
    expect(mayTick(text, { ...FACTS, ...change })).toBe(expected);
  });

  it('safety 12: acts on nobody and hides nothing', () => {
    const tamed = tameTemplate(
      [
        '@acme/core, closes #1, GH-2 and fixes https://github.com/acme/shop/issues/3',
        'See [the guide](https://example.com/@x/#4)',
        '<details><summary>More</summary>text<script>x</script>',
        '<!-- caretaker:pull {"v":1} -->::set-output name=a::b ##[error]',
        '<<b>img src=x> \u202eevil\u200b',
        '<!-- never closed',
        'swallowed',
      ].join('\n'),
    );
    expect(tamed).toContain('[the guide](https://example.com/@x/#4)');
    expect(tamed.replace(/https:\/\/example\S+/, '')).not.toMatch(
      /@\w|#\d|GH-\d|<[a-z!/]|::|##\[|\u202e|\u200b|:\/\/github|caretaker:|swallowed/i,
    );
    expect(tamed).toContain('Moretextx');
  });
});
