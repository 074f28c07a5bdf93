import { describe, expect, it } from '@jest/globals';
import { gunzipSync } from 'node:zlib';
import { randomBytes } from 'node:crypto';
import { conversation } from './testing/conversation.js';

const { against, bodies } = conversation();

describe('issue 3 · GitHub client: checks and SARIF', () => {
  const annotation = {
    path: 'a.ts',
    startLine: 1,
    endLine: 2,
    level: 'warning',
    title: 't',
    message: 'm',
  } as const;

  it('makes a check, adds to it and ends it', async () => {
    const { forge } = await against([
      { status: 201, json: { id: 4, html_url: 'https://github.com/acme/shop/runs/4' } },
      { json: { id: 4 } },
      { json: { id: 4 } },
    ]);
    const check = await forge.createCheck({
      name: 'caretaker',
      commit: 'a'.repeat(40),
      status: 'in_progress',
      title: 't',
      summary: 's',
      annotations: [annotation],
    });
    expect(check).toEqual({ id: 4, url: 'https://github.com/acme/shop/runs/4' });
    await forge.updateCheck(4, { title: 't', summary: 's', annotations: [annotation] });
    await forge.updateCheck(4, { status: 'completed', conclusion: 'failure' });
    const sent = {
      path: 'a.ts',
      start_line: 1,
      end_line: 2,
      annotation_level: 'warning',
      title: 't',
      message: 'm',
    };
    expect(bodies()).toEqual([
      {
        name: 'caretaker',
        head_sha: 'a'.repeat(40),
        status: 'in_progress',
        output: { title: 't', summary: 's', annotations: [sent] },
      },
      { output: { title: 't', summary: 's', annotations: [sent] } },
      { status: 'completed', conclusion: 'failure' },
    ]);
  });

  it('refuses annotations without the texts that GitHub wants with them', async () => {
    const { forge, server } = await against([]);
    await expect(forge.updateCheck(4, { annotations: [annotation] })).rejects.toMatchObject({
      code: 'github/invalid',
    });
    expect(server.seen).toEqual([]);
  });

  it('packs SARIF', async () => {
    const { forge, server } = await against([{ status: 202, json: { id: 'sarif-1' } }]);
    const upload = { commit: 'a'.repeat(40), ref: 'refs/heads/main', sarif: '{"version":"2.1.0"}' };
    expect(await forge.uploadSarif(upload)).toEqual({ id: 'sarif-1' });
    const body = server.seen[0]?.body as { readonly sarif: string };
    expect(gunzipSync(Buffer.from(body.sarif, 'base64')).toString()).toBe(upload.sarif);
  });

  it('does not send more SARIF than GitHub takes', async () => {
    const { forge, server } = await against([]);
    const sarif = randomBytes(11 * 1024 * 1024).toString('hex');
    await expect(
      forge.uploadSarif({ commit: 'a'.repeat(40), ref: 'refs/heads/main', sarif }),
    ).rejects.toMatchObject({ code: 'github/too-large' });
    expect(server.seen).toEqual([]);
  });
});
