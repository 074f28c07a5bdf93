import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../testing/context.js';
import { rule } from './rule.js';

const ROUTE = 'app/api/rates/route.ts';
const inRoute = (body: string): readonly { readonly confidence: string; readonly message: string }[] =>
  findingsOf(rule, { [ROUTE]: `export async function POST(req) {\n${body}\n}\n` });

describe('CM-06 calls with no error handling', () => {
  it('reports a body that is read without a look at the status', () => {
    const [finding] = inRoute(
      "const r = await fetch('https://api.example.com/rates'); const data = await r.json(); save(data.rates);",
    );
    expect(finding).toMatchObject({ confidence: 'high' });
    expect(finding?.message).toContain('without looking at its status');
  });

  it('reports a call that nobody awaits or catches', () => {
    const [finding] = inRoute("fetch('https://hooks.example.com/x', { method: 'POST' }); return done();");
    expect(finding).toMatchObject({ confidence: 'high' });
    expect(finding?.message).toContain('unhandled rejection');
  });

  it('reports a notification that takes the request down', () => {
    const [finding] = inRoute("await fetch(process.env.SLACK_WEBHOOK_URL, { method: 'POST', body });");
    expect(finding).toMatchObject({ confidence: 'medium' });
  });

  it('is not sure when the caller gets the body as it is', () => {
    const [finding] = inRoute("const r = await fetch('https://api.example.com/rates'); return r.json();");
    expect(finding).toMatchObject({ confidence: 'low' });
  });

  it.each([
    [
      'a status check',
      "const r = await fetch('https://a.io'); if (!r.ok) throw new Error('x'); const d = await r.json(); use(d);",
    ],
    ['a response that is handed on', "const r = await fetch('https://a.io'); return handle(r);"],
    [
      'an API that says ok in its body',
      "const r = await fetch('https://slack.com/api/x'); const d = await r.json(); if (!d.ok) throw new Error(d.error);",
    ],
    [
      'a validated body',
      "const r = await fetch('https://a.io'); const d = await r.json(); const p = schema.safeParse(d); if (!p.success) return;",
    ],
    ['a caught background call', "fetch('https://a.io').catch(log);"],
    ['waitUntil', "waitUntil(fetch('https://a.io'));"],
    ['axios, which rejects by itself', "const r = await axios.get('https://a.io'); use(r.data);"],
  ])('leaves %s alone', (_what, body) => {
    expect(inRoute(body)).toEqual([]);
  });

  it('counts the catch of every caller, one call away', () => {
    const notify =
      "export async function notify(text) { await fetch('https://hooks.slack.com/x', { method: 'POST', body: text }); }\n";
    const route = (body: string): string =>
      `import { notify } from '../../../lib/notify';\nexport async function POST() { ${body} }\n`;
    const found = (body: string): number =>
      findingsOf(rule, { 'lib/notify.ts': notify, 'app/api/a/route.ts': route(body) }).length;
    expect(found("await notify('hello');")).toBe(1);
    expect(found("try { await notify('hello'); } catch (error) { log(error); }")).toBe(0);
    expect(found("await notify('hello').catch(log);")).toBe(0);
    expect(found("try { await notify('a'); } catch (error) { log(error); } await notify('b');")).toBe(1);
  });

  it('thinks little of a page, which shows its own error', () => {
    const load =
      "const r = await fetch('https://api.example.com/friends'); const data = await r.json(); return show(data);";
    const [page] = findingsOf(rule, {
      'app/friends/page.tsx': `export default async function Page() { ${load} }\n`,
    });
    expect(page?.confidence).toBe('low');
    const [code] = findingsOf(rule, { 'lib/friends.ts': `export async function friends() { ${load} }\n` });
    expect(code?.confidence).toBe('medium');
  });
});
