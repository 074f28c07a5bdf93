/**
 * Tests against the GitHub on loopback, whose emulator needs Node 22. `npm test` brings Node 24 with it; only
 * who calls Jest with an older Node meets this.
 */
const needsEmulator = [
  '<rootDir>/test/support/github/',
  '<rootDir>/test/[a-z-]*github[a-z-]*\\.test\\.ts$',
  '<rootDir>/test/state-artifacts\\.test\\.ts$',
  '<rootDir>/test/vercel-emulator\\.test\\.ts$',
];
const isOld = Number(process.versions.node.split('.')[0]) < 22;
if (isOld) console.warn('Skipped: the tests against GitHub need Node 22 or newer ("npm test" brings one).');

/** Jest runs TypeScript as ES modules; type checking is a separate gate (`npm run typecheck`). */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/fixtures/', ...(isOld ? needsEmulator : [])],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/examples/', '<rootDir>/test/fixtures/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  testTimeout: 60_000,
  // Most tests wait for child processes: one worker a core, none kept free for the main process.
  maxWorkers: '100%',
  // A worker grows with every file to 2 GB and more, and starting a process costs more the larger its parent is.
  workerIdleMemoryLimit: '500MB',
};
