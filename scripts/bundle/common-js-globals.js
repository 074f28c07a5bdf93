// ts-morph reads these two CommonJS globals; an ES module bundle has neither.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = import.meta.url;
globalThis.__filename ??= fileURLToPath(here);
globalThis.__dirname ??= path.dirname(globalThis.__filename);
