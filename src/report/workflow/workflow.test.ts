import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { finding } from '../testing/fixtures.js';
import { planAnnotations } from './annotations.js';
import { neutraliseCommands, withoutCommands, workflowCommand } from './commands.js';

/** How the runner finds a command in a line of output (ActionCommand.cs of actions/runner). */
function isCommand(line: string): boolean {
  return line.replace(/^[\s\u0085]+/, '').startsWith('::') || line.includes('##[');
}

const hostile = fc
  .array(
    fc.constantFrom(
      '::',
      ':',
      '##[',
      '#',
      '[',
      ' ',
      '\t',
      '\n',
      '\r',
      '\u0085',
      'error',
      'set-output name=a',
      '%',
      ',',
      'x',
    ),
    { maxLength: 15 },
  )
  .map((parts) => parts.join(''));

describe('safety 12: workflow commands are neutralised', () => {
  it('leaves no command in any text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(
          neutraliseCommands(text)
            .split(/[\r\n]/)
            .some(isCommand),
        ).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  it('puts any message and property on one line that says only that', () => {
    fc.assert(
      fc.property(hostile, hostile, (path, message) => {
        const line = workflowCommand('error', { file: path }, message);
        expect(line).not.toMatch(/[\r\n]/);
        const [, properties = '', data = ''] = /^::error(?: (.*?))?::(.*)$/.exec(line) ?? [];
        expect(properties.split(',').length).toBe(1);
        expect(decodeURIComponent(data.replace(/%(?!25|0D|0A)/g, '%25'))).toBe(message);
      }),
    );
  });

  it('brackets the output of others with a token', () => {
    expect(withoutCommands('::error::x', 'token')).toBe('::stop-commands::token\n::error::x\n::token::\n');
  });
});

describe('CM-09 annotations', () => {
  it('escapes and places a finding', () => {
    const { commands, note } = planAnnotations([finding({ path: 'a,b:c.ts', message: '100 %\nreally' })]);
    expect(commands).toEqual([
      '::error file=a%2Cb%3Ac.ts,line=12,endLine=12,col=5,endColumn=40,title=tenancy/require-tenant-scope::100 %25%0Areally%0AAdd workspaceId to the filter.',
    ]);
    expect(note).toBeUndefined();
  });

  it('shows ten of each level and counts the rest', () => {
    const many = (severity: 'high' | 'medium' | 'low', count: number) =>
      Array.from({ length: count }, () => finding({ severity }));
    const plan = planAnnotations([...many('high', 13), ...many('medium', 11), ...many('low', 2)]);
    expect(plan.shown).toBe(22);
    expect(plan.omitted).toEqual({ error: 3, warning: 1, notice: 0 });
    expect(plan.note).toBe(
      '3 errors, 1 warnings more are not annotated: GitHub shows ten of each level for a step.',
    );
  });
});
