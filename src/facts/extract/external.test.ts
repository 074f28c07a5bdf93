import { describe, expect, it } from '@jest/globals';
import type { ExternalCallFact } from '../types.js';
import { extractFile } from './file.js';

function callsIn(text: string, path = 'src/code.ts'): readonly ExternalCallFact[] {
  return extractFile(path, text).externalCalls;
}

function only(text: string): ExternalCallFact {
  const calls = callsIn(text);
  expect(calls).toHaveLength(1);
  const [call] = calls;
  if (call === undefined) throw new Error('no call was found');
  return call;
}

describe('CM-06 external calls: which calls leave the product', () => {
  it.each([
    ["fetch('/api/users')"],
    ["fetch('./data.json')"],
    ['fetch(`/api/users/${id}`)'],
    ['fetch(`${process.env.NEXT_PUBLIC_BASE_URL}/api/users`)'],
    ['fetch(`${NEXT_PRIVATE_INTERNAL_WEBAPP_URL()}/fonts/a.ttf`)'],
    ['fetch(`${window.location.origin}/x`)'],
    ["const url = new URL('/api/auth/session', req.url); fetch(url)"],
    ["const base = token ? process.env.NEXT_PUBLIC_BASE_URL : ''; fetch(`${base}/api/teams/${id}`)"],
    ["fetch(new URL('./font.ttf', import.meta.url))"],
    ["fetch('http://localhost:3000/x')"],
    ["fetch('data:text/plain,hello')"],
    ["import { fetch } from './own'; fetch('https://api.example.com')"],
    ['function load(fetch: Fetcher) { return fetch(url) }'],
    ['const app = { fetch() {} }; app.fetch(request)'],
  ])('leaves out %s', (text) => {
    expect(callsIn(text)).toEqual([]);
  });

  it.each([
    ["fetch('https://api.example.com/v1')", 'literal', 'api.example.com'],
    ['fetch(`https://api.example.com/v1/${id}`)', 'literal', 'api.example.com'],
    ['fetch(`https://${shop}.myshopify.com/admin`)', 'literal', 'myshopify.com'],
    ["const base = 'https://api.example.com'; fetch(`${base}/v1`)", 'literal', 'api.example.com'],
    [
      "const url = new URL('/v1', 'https://api.example.com'); fetch(url.toString())",
      'literal',
      'api.example.com',
    ],
    [
      "class C { private baseUrl = 'https://api.example.com'; go() { return fetch(`${this.baseUrl}/v1`) } }",
      'literal',
      'api.example.com',
    ],
    ['fetch(process.env.SLACK_WEBHOOK_URL)', 'env', undefined],
    ['fetch(`${env.CHECKER_API_HOST}/run`)', 'env', undefined],
    ['function send(webhookUrl: string) { return fetch(webhookUrl) }', 'value', undefined],
    ["import axios from 'axios'; axios.get('https://api.example.com')", 'literal', 'api.example.com'],
    [
      "import axios from 'axios'; const api = axios.create({ baseURL: 'https://api.example.com' }); api.post('/v1', body)",
      'literal',
      'api.example.com',
    ],
    ["import got from 'got'; got.post('https://api.example.com')", 'literal', 'api.example.com'],
  ])('keeps %s', (text, origin, host) => {
    const call = only(text);
    expect(call.origin).toBe(origin);
    expect(call.host).toBe(host);
  });
});

describe('CM-06 external calls: time-outs', () => {
  it.each([
    ["fetch('https://a.io')", 'absent'],
    ["fetch('https://a.io', { method: 'POST' })", 'absent'],
    ["fetch('https://a.io', { signal: AbortSignal.timeout(5_000) })", 'present'],
    ["const options = { signal: AbortSignal.timeout(1) }; fetch('https://a.io', options)", 'present'],
    [
      "const c = new AbortController(); setTimeout(() => c.abort(), 1000); fetch('https://a.io', { signal: c.signal })",
      'present',
    ],
    ["fetch('https://a.io', { signal: request.signal })", 'opaque'],
    ["fetch('https://a.io', init)", 'opaque'],
    ["fetch('https://a.io', { ...init })", 'opaque'],
    ["fetch('https://a.io', { ...(key && { headers: { key } }) })", 'absent'],
    ["Promise.race([fetch('https://a.io'), deadline])", 'present'],
    ["withTimeout(fetch('https://a.io'), 1000)", 'present'],
    ["import ky from 'ky'; ky.post('https://a.io')", 'client-default'],
    ["import ky from 'ky'; ky.post('https://a.io', { timeout: false })", 'absent'],
    ["import axios from 'axios'; axios.get('https://a.io')", 'absent'],
    ["import axios from 'axios'; axios.get('https://a.io', { timeout: 1000 })", 'present'],
    ["import axios from 'axios'; axios.post('https://a.io', { timeout: 1000 })", 'absent'],
    [
      "import axios from 'axios'; const api = axios.create({ timeout: 1000 }); api.get('https://a.io')",
      'client-default',
    ],
    ["import axios from 'axios'; axios.defaults.timeout = 5000; axios.get('https://a.io')", 'client-default'],
    ["import request from 'superagent'; request.get('https://a.io').timeout(100)", 'present'],
    ["import request from 'superagent'; request.get('https://a.io')", 'absent'],
    ['stripe.refunds.create({})', 'client-default'],
    ['resend.emails.send({})', 'absent'],
  ])('%s is %s', (text, timeout) => {
    expect(only(text).timeout).toBe(timeout);
  });
});

describe('CM-06 external calls: what happens to the answer', () => {
  it.each([
    [
      "async function f() { const r = await fetch('https://a.io'); if (!r.ok) throw new Error(); return (await r.json()).x }",
      true,
      'json',
    ],
    [
      "async function f() { const r = await fetch('https://a.io'); const data = await r.json(); use(data) }",
      false,
      'json',
    ],
    [
      "async function f() { const data = await (await fetch('https://a.io')).json(); use(data) }",
      false,
      'json',
    ],
    ["async function f() { const r = await fetch('https://a.io'); return r.json() }", false, 'returned'],
    ["const f = () => fetch('https://a.io').then((r) => r.json())", false, 'returned'],
    [
      "async function f() { const data = await fetch('https://a.io').then((r) => r.json()); use(data) }",
      false,
      'json',
    ],
    ["async function f() { return handle(await fetch('https://a.io')) }", true, 'unknown'],
    ["async function f() { const { ok } = await fetch('https://a.io'); return ok }", true, 'unknown'],
    ["async function f() { await fetch('https://a.io') }", false, 'ignored'],
  ])('%s', (text, statusChecked, body) => {
    expect(only(text)).toMatchObject({ statusChecked, body });
  });

  it('knows a body that is asked for success', () => {
    const text =
      "async function f() { const r = await fetch('https://slack.com/api/x'); const data = await r.json(); if (!data.ok) throw new Error(data.error) }";
    expect(only(text).bodyChecked).toBe(true);
    expect(only(text.replace('!data.ok', '!data.channel')).bodyChecked).toBe(true);
    expect(
      only(text.replace(' if (!data.ok) throw new Error(data.error)', ' use(data.channel)')).bodyChecked,
    ).toBe(false);
  });

  it.each([
    ["async function f() { try { await fetch('https://a.io') } catch (e) { log(e) } }", true, 'awaited'],
    ["async function f() { try { await fetch('https://a.io') } finally { done() } }", false, 'awaited'],
    ["fetch('https://a.io').catch(log)", true, 'floating'],
    ["fetch('https://a.io').then(use, log)", true, 'floating'],
    ["void fetch('https://a.io')", false, 'floating'],
    ["waitUntil(fetch('https://a.io'))", true, 'stored'],
    ["function f() { return fetch('https://a.io') }", false, 'returned'],
    ["try { setTimeout(() => fetch('https://a.io'), 1) } catch {}", false, 'returned'],
  ])('%s: handled %s, %s', (text, handled, usage) => {
    expect(only(text)).toMatchObject({ handled, usage });
  });
});

describe('CM-06 external calls: writes, keys and surroundings', () => {
  it('reads SDK calls from the table, whoever made the client', () => {
    const facts = callsIn(`
      import Stripe from 'stripe';
      const client = new Stripe(key);
      await client.transfers.create({ amount });
      await getStripe().refunds.create({ charge }, { idempotencyKey: charge });
      await this.stripe.charges.list();
      await stripe.checkout.sessions.create({});`);
    expect(facts.map(({ write, purpose, idempotencyKey }) => [write, purpose, idempotencyKey])).toEqual([
      [true, 'payment', 'absent'],
      [true, 'payment', 'present'],
      [false, 'payment', 'absent'],
      [true, 'other', 'absent'],
    ]);
  });

  it('reads AWS commands', () => {
    const call = only(
      "import { SESClient, SendEmailCommand } from '@aws-sdk/client-ses'; const ses = new SESClient({}); await ses.send(new SendEmailCommand({}))",
    );
    expect(call).toMatchObject({
      client: '@aws-sdk/client-ses',
      write: true,
      purpose: 'email',
      timeout: 'absent',
    });
  });

  it.each([
    ["fetch('https://a.io/orders', { method: 'POST', headers: { 'Idempotency-Key': id } })", 'present'],
    [
      "const headers = { 'Idempotency-Key': id }; fetch('https://a.io/orders', { method: 'POST', headers })",
      'present',
    ],
    ["fetch('https://a.io/orders', { method: 'POST', headers })", 'opaque'],
    ["fetch('https://a.io/orders', { method: 'POST', body })", 'absent'],
    ["sendBatchEmail(list.map((x) => ({ to: x, headers: { 'Idempotency-Key': x } })))", 'absent'],
    ['sendBatchEmail(list.map((x) => ({ to: x })), { idempotencyKey: key })', 'present'],
  ])('idempotency key of %s is %s', (text, key) => {
    expect(only(text).idempotencyKey).toBe(key);
  });

  it('tells writes from questions that are asked by POST', () => {
    expect(only("fetch('https://a.io/orders', { method: 'POST' })").write).toBe(true);
    expect(only("fetch('https://a.io/oauth/token', { method: 'POST' })").write).toBe(false);
    expect(only("fetch('https://a.io/graphql', { method: 'POST' })").write).toBe(false);
    expect(only("fetch('https://a.io/orders')").write).toBe(false);
  });

  it('knows transactions, limiters and lists that start together', () => {
    expect(only("prisma.$transaction(async (tx) => { await fetch('https://a.io') })").inTransaction).toBe(
      true,
    );
    expect(only("limiter.schedule(() => fetch('https://a.io'))").limited).toBe(true);
    expect(only("for (const x of xs) { await fetch('https://a.io'); await sleep(100) }").limited).toBe(true);
    expect(only("for (const x of xs) { await fetch('https://a.io') }").limited).toBe(false);
    const text = "Promise.all([fetch('https://a.io'), db.user.update({})])";
    expect(only(text).parallel).toEqual({ start: text.indexOf('['), end: text.indexOf(']') + 1 });
  });

  it('sees house wrappers by their shape and leaves out calls home', () => {
    expect(only("payFetch('/transfers', { method: 'POST', body })")).toMatchObject({
      client: 'wrapper',
      purpose: 'payment',
    });
    expect(only('sendEmail({ to })')).toMatchObject({ client: 'wrapper', purpose: 'email' });
    expect(callsIn("apiFetch('/api/users', { method: 'POST' })")).toEqual([]);
    expect(callsIn('apiFetch(path)')).toEqual([]);
  });

  it('finds nothing in declaration files', () => {
    expect(callsIn("declare const x: typeof fetch; fetch('https://a.io')", 'src/x.d.ts')).toEqual([]);
  });
});
