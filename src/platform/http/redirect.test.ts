import { describe, expect, it } from '@jest/globals';
import { nextHop } from './redirect.js';

const from = (url: string) => ({ method: 'GET' as const, url: new URL(url), headers: {}, body: undefined });
const to = (location: string) => ({ status: 302, headers: { location } });

describe('safety: redirects and secure connections', () => {
  it('does not leave a secure connection', () => {
    expect(() => nextHop(from('https://a.test/'), to('http://a.test/'))).toThrow('from https to http');
  });

  it('goes to one', () => {
    expect(nextHop(from('http://a.test/x'), to('https://a.test/y'))?.url.href).toBe('https://a.test/y');
    expect(nextHop(from('https://a.test/x'), to('//b.test/y'))?.url.href).toBe('https://b.test/y');
  });

  it('is none without a target or with another status', () => {
    expect(nextHop(from('https://a.test/'), { status: 302, headers: {} })).toBeUndefined();
    expect(nextHop(from('https://a.test/'), { status: 304, headers: { location: '/' } })).toBeUndefined();
  });
});
