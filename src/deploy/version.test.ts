import { afterEach, describe, expect, it } from '@jest/globals';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { nodeHttp } from '../platform/http.js';
import { metaContent } from './meta-tag.js';
import { commitIn, matchesCommit, readVersion, type VersionPlace } from './version.js';

const COMMIT = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d';

let server: http.Server | undefined;
afterEach(async () => {
  const own = server;
  server = undefined;
  if (own !== undefined) await new Promise((resolve) => own.close(resolve));
});

async function tell(
  reply: { status?: number; headers?: Record<string, string>; body?: string },
  place: Omit<VersionPlace, 'url'> = {},
): ReturnType<typeof readVersion> {
  server = http.createServer((_request, response) => {
    response.writeHead(reply.status ?? 200, reply.headers).end(reply.body);
  });
  const own = server;
  await new Promise<void>((resolve) => own.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(own.address() as AddressInfo).port}/version`;
  return await readVersion(nodeHttp(), { url, ...place });
}

describe('AD-08: the commit that an application tells', () => {
  it('is read from the whole body', async () => {
    expect(await tell({ body: ` ${COMMIT}\n` })).toEqual({ outcome: 'told', text: COMMIT, commit: COMMIT });
  });

  it('is read from a JSON path', async () => {
    const body = JSON.stringify({ build: { sha: '1A2B3C4' } });
    expect(await tell({ body }, { path: 'build.sha' })).toEqual({
      outcome: 'told',
      text: '1A2B3C4',
      commit: '1a2b3c4',
    });
  });

  it('is read from a header of any case', async () => {
    const answer = await tell({ headers: { 'X-Build': `sha-${COMMIT}` } }, { header: 'x-BUILD' });
    expect(answer).toMatchObject({ commit: COMMIT });
  });

  it('is read from a meta tag', async () => {
    const body = `<html><head><meta name=commit content=${COMMIT}></head>`;
    expect(await tell({ body }, { meta: 'commit' })).toMatchObject({ commit: COMMIT });
  });

  it.each([
    ['a status that is no success', { status: 503, body: COMMIT }, {}, 'answered with status 503'],
    ['a page instead of a version', { body: `<p>${'x'.repeat(300)}${COMMIT}</p>` }, {}, 'in the body'],
    ['nothing', { body: '' }, {}, 'in the body'],
    ['no JSON', { body: '<html>' }, { path: 'sha' }, 'at the path'],
    ['a number where a commit belongs', { body: '{"sha":1234567}' }, { path: 'sha' }, 'at the path'],
    ['no such header', {}, { header: 'x-build' }, 'in the header'],
    ['no such tag', { body: '<meta name="x" content="y">' }, { meta: 'commit' }, 'in the meta tag'],
  ])('is not told by %s', async (_title, reply, place, message) => {
    const answer = await tell(reply, place);
    expect(answer).toEqual({ outcome: 'silent', message: expect.stringContaining(message) });
  });

  it('is not told by an address that does not answer', async () => {
    const answer = await readVersion(nodeHttp(), { url: 'http://nowhere.invalid/version' });
    expect(answer).toEqual({ outcome: 'silent', message: expect.stringContaining('does not resolve') });
  });
});

describe('AD-08: commits are matched whole, short and prefixed', () => {
  it.each([
    COMMIT,
    COMMIT.toUpperCase(),
    '1a2b3c4',
    '"1a2b3c4d"',
    'sha-1a2b3c4',
    'main@1a2b3c4d5e',
    'v1.20.3+1a2b3c4',
    'v1.20.3-14-g1a2b3c4d5e',
    '20260105-1a2b3c4',
    `refs/heads/main ${COMMIT} 7654321`,
  ])('%s', (told) => {
    expect(matchesCommit(told, COMMIT)).toBe(true);
  });

  it.each([
    ['too short', '1a2b3c'],
    ['another commit', '2a2b3c4'],
    ['longer than it and different', `${COMMIT.slice(0, -1)}0`],
    ['two commits', '1a2b3c4 (before: 9f8e7d6)'],
    ['changes that no commit holds', 'v1.0-1a2b3c4-dirty'],
    ['a version', '1.20.3'],
    ['the end of it', COMMIT.slice(5, 15)],
    ['nothing', ''],
  ])('not: %s', (_title, told) => {
    expect(matchesCommit(told, COMMIT)).toBe(false);
  });

  it('digits alone are taken when nothing better is there', () => {
    expect(commitIn('1234567')).toBe('1234567');
    expect(commitIn('20260105 1a2b3c4')).toBe('1a2b3c4');
  });
});

describe('AD-08: meta tags as browsers read them', () => {
  it.each([
    ['any order and quotes', `<META CONTENT='a1' NAME="Build">`],
    ['no quotes, self-closing', `<meta name=build content=a1 />`],
    ['a property', `<meta property="build" content="a1">`],
    ['line ends', `<meta\n  name="build"\n  content="a1"\n>`],
    ['an angle bracket in another attribute', `<meta data-x="a>b" name="build" content="a1">`],
    ['entities', `<meta name="build" content="&#97;&#x31;">`],
    ['a second one later', `<meta name="build" content="a1"><meta name="build" content="b2">`],
    ['a decoy in a comment', `<!-- <meta name="build" content="b2"> --><meta name="build" content="a1">`],
    [
      'a decoy in a script',
      `<script>'<meta name="build" content="b2">'</script><meta name=build content=a1>`,
    ],
    [
      'a decoy in an attribute',
      `<meta title='name="build"' name="x" content="b2"><meta name=build content=a1>`,
    ],
  ])('%s', (_title, html) => {
    expect(metaContent(html, 'build')).toBe('a1');
  });

  it.each([`<metadata name="build" content="a1">`, `<!-- <meta name="build" content="a1">`, `<meta name="b`])(
    'none in %s',
    (html) => {
      expect(metaContent(html, 'build')).toBeUndefined();
    },
  );

  it('a hostile page is read in one pass', () => {
    const html = `${'<meta name="'.repeat(20_000)}${'<!--'.repeat(20_000)}${'<script'.repeat(20_000)}`;
    expect(metaContent(html, 'build')).toBeUndefined();
  });
});
