import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../testing/context.js';
import { rule } from './rule.js';

const ROUTE = 'app/api/rates/route.ts';

describe('CM-06 calls without a time-out', () => {
  it('reports a fetch on a request path with high confidence', () => {
    const found = findingsOf(rule, {
      [ROUTE]:
        "export async function GET() { const r = await fetch('https://api.example.com/rates'); return r; }\n",
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      path: ROUTE,
      confidence: 'high',
      symbol: 'GET',
      remediation: { by: 'fixer', safety: 'review' },
      data: { client: 'fetch', timeoutMs: 10_000, owned: false },
    });
    expect(found[0]?.message).toContain('api.example.com');
    expect(found[0]?.remedy).toContain('AbortSignal.timeout(10000)');
  });

  it('follows imports from the entry to the call', () => {
    const files = {
      [ROUTE]:
        "import { rates } from '../../../lib/rates';\nexport async function GET() { return rates(); }\n",
      'lib/rates.ts':
        "export const rates = async () => { const r = await fetch('https://api.example.com/rates'); return r; };\n",
    };
    const [finding] = findingsOf(rule, files);
    expect(finding).toMatchObject({ path: 'lib/rates.ts', confidence: 'high' });
    expect(finding?.evidence[0]).toContain('1 call(s) away from app/api/rates/route.ts');
    const [unreached] = findingsOf(rule, { 'lib/rates.ts': files['lib/rates.ts'] });
    expect(unreached?.confidence).toBe('medium');
  });

  it('is less sure of an address that it cannot read', () => {
    const [finding] = findingsOf(rule, {
      [ROUTE]:
        'export async function POST(req) { const { target } = await req.json(); await fetch(target); }\n',
    });
    expect(finding?.confidence).toBe('medium');
  });

  it('raises the severity inside a transaction', () => {
    const [finding] = findingsOf(rule, {
      'src/pay.ts':
        "export const pay = () => prisma.$transaction(async (tx) => { await fetch('https://api.example.com/pay'); });\n",
    });
    expect(finding).toMatchObject({ confidence: 'high', severity: 'high' });
  });

  it('takes the configured limit and may then be safe where a failure is handled', () => {
    const files = {
      'src/pay.ts':
        "export async function pay() { try { await fetch('https://api.pay.example/v1'); } catch (error) { log(error); } }\n",
    };
    const config = { integrations: [{ name: 'pay', hosts: ['pay.example'], timeoutMs: 3_000 }] };
    const [finding] = findingsOf(rule, files, { config });
    expect(finding).toMatchObject({
      confidence: 'high',
      remediation: { by: 'fixer', safety: 'safe' },
      data: { timeoutMs: 3_000, owned: true },
    });
  });

  it.each([
    [
      'a limit',
      ROUTE,
      "export async function GET() { return fetch('https://a.io', { signal: AbortSignal.timeout(1) }); }",
    ],
    [
      "ky's own limit",
      ROUTE,
      "import ky from 'ky';\nexport async function GET() { return ky.get('https://a.io').json(); }",
    ],
    ['browser code', 'src/widget.tsx', "'use client';\nexport const load = () => fetch('https://a.io');"],
    [
      'hooks',
      'src/use-rates.ts',
      "import useSWR from 'swr';\nexport const load = () => fetch('https://a.io');",
    ],
    ['tests', 'src/rates.test.ts', "it('x', async () => { await fetch('https://a.io'); });"],
    ['scripts', 'scripts/seed.ts', "await fetch('https://a.io');"],
    [
      'a wrapper that passes options on',
      'src/http.ts',
      'export const http = (url, init) => fetch(url, { ...init });',
    ],
  ])('leaves %s alone', (_what, path, text) => {
    expect(findingsOf(rule, { [path]: `${text}\n` })).toEqual([]);
  });

  it('reports a client where it is made when other files call it', () => {
    const files = {
      'lib/crm.ts':
        "import axios from 'axios';\nexport const crm = axios.create({ baseURL: 'https://api.crm.example' });\n",
      [ROUTE]:
        "import { crm } from '../../../lib/crm';\nexport async function GET() { const { data } = await crm.get('/people'); return data; }\n",
    };
    const [finding, ...others] = findingsOf(rule, files);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ path: 'lib/crm.ts', confidence: 'high', symbol: 'crm' });
    expect(finding?.message).toContain('api.crm.example');
    const limited = files['lib/crm.ts'].replace("example' }", "example', timeout: 5_000 }");
    expect(findingsOf(rule, { ...files, 'lib/crm.ts': limited })).toEqual([]);
    const own = files['lib/crm.ts'].replace("'https://api.crm.example'", 'process.env.NEXT_PUBLIC_API_URL');
    expect(findingsOf(rule, { ...files, 'lib/crm.ts': own })).toEqual([]);
    expect(findingsOf(rule, { 'lib/crm.ts': files['lib/crm.ts'] })).toEqual([]);
  });
});
