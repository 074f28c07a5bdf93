// What the platform runs before it starts a commit: fails when the service is no valid program.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

JSON.parse(readFileSync('settings.json', 'utf8'));
process.exitCode = spawnSync(process.execPath, ['--check', 'server.mjs']).status ?? 1;
