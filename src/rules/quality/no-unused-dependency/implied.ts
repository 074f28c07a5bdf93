import type { PackageShape } from '../../../config/shape.js';

/** Packages that others load by themselves, so that no file names them. */
const LOADED_BY_OTHERS: readonly RegExp[] = [
  // Drivers and engines that an ORM or a driver picks up.
  /^(?:pg|pg-native|mysql2?|sqlite3|better-sqlite3|tedious|oracledb|mariadb|mongodb|ioredis|redis|@libsql\/client|prisma|@prisma\/.*|drizzle-kit)$/,
  // Renderers, runtimes and polyfills that frameworks ask for as peers.
  /^(?:react|react-dom|react-native|react-is|react-test-renderer|next|vue|svelte|preact|solid-js|scheduler|sharp|canvas|jsdom|happy-dom|encoding|bufferutil|utf-8-validate|tslib|reflect-metadata|regenerator-runtime|core-js|source-map-support|pino-pretty|critters|lightningcss|esbuild|rollup|vite|webpack|postcss|autoprefixer|tailwindcss|sass|less|stylus|styled-jsx|isbot|graphql|rxjs|zone\.js|fsevents|mjml|server-only|client-only|webpack-cli|ts-node|tsx|terser|@babel\/(?:core|runtime)|babel-loader|babel-plugin-.*)$/,
  // Compilers, tests, linters, releases: started by name from outside.
  /^(?:typescript|eslint|prettier|turbo|lerna|nx|husky|lint-staged|rimraf|cross-env|concurrently|npm-run-all|dotenv-cli|nodemon|knip|syncpack|playwright|cypress|storybook|vercel|wrangler|serverless|@changesets\/.*|@commitlint\/.*|@semantic-release\/.*|@swc\/.*|@storybook\/.*|@testing-library\/.*|@vitest\/.*|@jest\/.*|@playwright\/.*|@tailwindcss\/.*|@trivago\/.*|@ianvs\/.*)$/,
  /^(?:eslint|prettier|stylelint|babel|postcss|remark|rehype|commitlint|semantic-release|rollup|vite|webpack|jest|ts-jest|vitest|@vitejs|@rollup|@esbuild|@rolldown|@types)(?:[-/].*)?$/,
  /(?:eslint|prettier|stylelint|babel|tsconfig|jest)[-/](?:config|plugin|preset)|\/(?:eslint|prettier|typescript|tsconfig|jest|tailwind|biome)(?:-.*)?$/,
  /plugin|loader|^@mikro-orm\/|-crt$|^@typescript\/native-preview$|^chromatic$|^react-email$|^@react-email\/preview-server$|^nodemailer$/,
  /^@(?:esbuild|rollup|next|img|parcel|swc|napi-rs|node-rs|oxc-.*|biomejs|rspack|typescript-eslint|eslint)\/.*/,
];

/** True when a package may well be used although nothing in the repository names it. */
export function isImplied(name: string, item: PackageShape, used: ReadonlySet<string>): boolean {
  if (LOADED_BY_OTHERS.some((pattern) => pattern.test(name))) return true;
  // A peer of its own, listed again for development.
  if (name in item.manifest.peerDependencies) return true;
  // `@acme/sdk-node` beside `@acme/sdk`: families whose members load one another.
  const family = name.startsWith('@') ? `${name.split('/', 1).join('')}/` : undefined;
  return (
    family !== undefined &&
    [...used].some((other) => other.startsWith(family)) &&
    /(?:plugin|adapter|preset|transport|driver|loader|theme|styles?|icons?|core|runtime|cli)/.test(name)
  );
}
