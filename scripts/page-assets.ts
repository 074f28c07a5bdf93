/** The style and the script of the HTML report as strings, so that bundles and tests need no other file. */
import { buildSync } from 'esbuild';
import path from 'node:path';
import { root, type Generated } from './generated.js';

const FOLDER = 'src/report/html';

function minified(entry: string): string {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: [path.posix.join(FOLDER, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    // The oldest browsers that know light-dark(), by which the style has its two sets of colours.
    target: ['chrome123', 'firefox120', 'safari17.5'],
    legalComments: 'none',
  });
  return (outputFiles[0]?.text ?? '').trim();
}

export function pageAssets(): readonly Generated[] {
  const content = [
    '/** Made by `npm run generate` from style.css and client/. */',
    `export const STYLE = ${JSON.stringify(minified('style.css'))};`,
    `export const SCRIPT = ${JSON.stringify(minified('client/main.ts'))};`,
    '',
  ].join('\n');
  return [{ path: path.posix.join(FOLDER, 'assets.ts'), content }];
}
