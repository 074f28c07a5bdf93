import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { z } from 'zod';
import { SuiteError } from '../../core/errors.js';
import type { CheckRequest, Forge } from '../../core/forge.js';
import { ROUTES } from './routes.js';
import { read, type Room } from './shapes.js';
import { tooLarge } from './transport.js';

/** https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning */
const MAX_SARIF_BYTES = 10 * 1024 * 1024;

const checkSchema = z
  .object({ id: z.number(), html_url: z.string().nullish() })
  .transform((raw) => ({ id: raw.id, url: raw.html_url ?? '' }));

const receiptSchema = z.object({ id: z.string() });

const compress = promisify(gzip);

function annotationsOf(annotations: CheckRequest['annotations']): readonly object[] {
  return annotations.map(({ path, startLine, endLine, level, title, message }) => ({
    path,
    start_line: startLine,
    end_line: endLine,
    annotation_level: level,
    title,
    message,
  }));
}

/** GitHub takes annotations only together with a title and a summary, and shows the last ones it got. */
function outputOf({ title, summary, annotations }: Partial<CheckRequest>): object {
  if (title === undefined && summary === undefined && annotations === undefined) return {};
  if (title === undefined || summary === undefined)
    throw new SuiteError('a change to what a check shows needs its title and its summary', {
      kind: 'provider',
      code: 'github/invalid',
    });
  return { output: { title, summary, annotations: annotationsOf(annotations ?? []) } };
}

export function checkMethods({
  client,
  at,
}: Room): Pick<Forge, 'createCheck' | 'updateCheck' | 'uploadSarif'> {
  return {
    createCheck: async (check) => {
      const { name, commit, status, conclusion } = check;
      const body = { name, head_sha: commit, status, conclusion, ...outputOf(check) };
      return read(checkSchema, await client.request(ROUTES.createCheck, { ...at, ...body }));
    },

    updateCheck: async (id, change) => {
      const { name, status, conclusion } = change;
      const body = { name, status, conclusion, ...outputOf(change) };
      // Annotations are added to those that are there: sent twice, they would show twice.
      const effect = (change.annotations ?? []).length > 0 ? 'create' : 'repeatable';
      await client.request(ROUTES.updateCheck, { ...at, check_run_id: id, ...body }, effect);
    },

    uploadSarif: async ({ commit, ref, sarif }) => {
      const packed = await compress(sarif);
      if (packed.length > MAX_SARIF_BYTES) throw tooLarge('the packed SARIF', MAX_SARIF_BYTES);
      const body = { commit_sha: commit, ref, sarif: packed.toString('base64') };
      return read(receiptSchema, await client.request(ROUTES.uploadSarif, { ...at, ...body }));
    },
  };
}
