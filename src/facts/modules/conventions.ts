/**
 * Files that frameworks and tools load by their place, so that nobody imports them. Patterns are matched
 * against the path inside the package; a pattern with `needs` counts only where one of these packages is installed.
 */
export interface Convention {
  readonly name: string;
  readonly kind: 'framework' | 'test' | 'config' | 'script' | 'declaration';
  readonly pattern: RegExp;
  readonly needs?: readonly string[];
}

const CODE = String.raw`\.[cm]?[jt]sx?$`;

const code = (body: string): RegExp => new RegExp(`${body}${CODE}`);

export const CONVENTIONS: readonly Convention[] = [
  { name: 'declaration file', kind: 'declaration', pattern: /\.d\.[cm]?ts$|\.d\.[\w-]+\.ts$/ },
  {
    name: 'test',
    kind: 'test',
    pattern: code(String.raw`[.-](?:test|tests|spec|e2e|e2e-spec|int|it|cy|bench|test-d|unit|integration)`),
  },
  {
    name: 'test',
    kind: 'test',
    pattern:
      /(?:^|\/)(?:__tests__|__test__|__mocks__|__fixtures__|tests?|e2e|cypress|playwright|fixtures|integration-tests|runtime-tests|specs?)\//,
  },
  { name: 'story', kind: 'framework', pattern: code(String.raw`\.(?:stories|story|cosmos)`) },
  {
    name: 'configuration',
    kind: 'config',
    pattern: code(String.raw`\.(?:config|conf|setup|preset|workspace)`),
  },
  { name: 'configuration', kind: 'config', pattern: /(?:^|\/)\.[^/]*(?:\/|\.[cm]?[jt]sx?$)/ },
  {
    name: 'configuration',
    kind: 'config',
    pattern: code(
      String.raw`(?:^|\/)(?:gulpfile|knip|medusa-config|Gruntfile|karma|Jakefile|dangerfile|jest[\w.-]*|vitest[\w.-]*|setupTests|babel|webpack[\w.-]*|rollup[\w.-]*|vite[\w.-]*|define_jest_config|plopfile|sidebars|[\w-]+\.config[\w.-]*|knexfile|ormconfig|commitlint|lint-staged|tailwind[\w.-]*|postcss[\w.-]*)`,
    ),
  },
  {
    name: 'script',
    kind: 'script',
    pattern:
      /(?:^|\/)(?:scripts?|bin|tools?|tasks|hack|examples?|demos?|playgrounds?|benchmarks?|bench|perf|perf-measures|templates?|generators?|codemods?|docs)\//,
  },
  {
    name: 'migration or seed',
    kind: 'script',
    pattern: /(?:^|\/)(?:migrations?|seeds?|seeders?|factories)\//,
  },
  { name: 'seed', kind: 'script', pattern: code(String.raw`(?:^|[/.-])seed(?:er|s)?`) },
  { name: 'served as it is', kind: 'framework', pattern: /(?:^|\/)(?:public|static|assets)\/.*\.[cm]?js$/ },
  {
    name: 'worker',
    kind: 'framework',
    pattern: code(String.raw`(?:[.-]worker|(?:^|\/)(?:sw|service-?worker|worker))`),
  },
  {
    name: 'entry of a script or an application',
    kind: 'script',
    pattern: code(
      String.raw`(?:^(?:src\/)?(?:index|server|app|cli|bootstrap|worker|start|entry[\w.-]*|_worker)|(?:^|\/)main)`,
    ),
  },

  {
    name: 'Next.js app router',
    kind: 'framework',
    needs: ['next'],
    pattern: code(
      String.raw`(?:^|\/)app\/(?:.*\/)?(?:page|layout|template|loading|error|global-error|not-found|global-not-found|route|default|forbidden|unauthorized|sitemap|robots|manifest|icon\d?|apple-icon\d?|opengraph-image\d?|twitter-image\d?|favicon)`,
    ),
  },
  {
    name: 'Next.js pages',
    kind: 'framework',
    needs: ['next', 'gatsby', 'vike', 'docusaurus', '@docusaurus/core', 'astro', 'nextra', 'vocs', 'waku'],
    pattern: code(String.raw`^(?:src\/)?pages\/.*`),
  },
  {
    name: 'Next.js special file',
    kind: 'framework',
    needs: ['next'],
    pattern: code(
      String.raw`^(?:src\/)?(?:middleware|proxy|instrumentation|instrumentation-client|mdx-components|sentry\.\w+\.config)`,
    ),
  },
  {
    name: 'Remix or React Router',
    kind: 'framework',
    needs: [
      '@remix-run/react',
      '@remix-run/node',
      '@remix-run/dev',
      'react-router',
      '@react-router/dev',
      '@react-router/node',
    ],
    pattern: code(String.raw`^app\/(?:root|routes|entry\.\w+|entry|router|routes\/.*)`),
  },
  {
    name: 'TanStack Start',
    kind: 'framework',
    needs: ['@tanstack/react-router', '@tanstack/start', '@tanstack/react-start', '@tanstack/router-plugin'],
    pattern: code(String.raw`^(?:src|app)\/(?:routes\/.*|router|client|ssr|routeTree\.gen)`),
  },
  {
    name: 'SvelteKit',
    kind: 'framework',
    needs: ['@sveltejs/kit'],
    pattern:
      /^src\/(?:routes\/.*|params\/.*|hooks[\w.-]*|service-worker[\w.-]*|app\.\w+|instrumentation[\w.-]*)(?:\.[cm]?[jt]s|\.svelte)$/,
  },
  {
    name: 'Nuxt',
    kind: 'framework',
    needs: ['nuxt', 'nuxt3', '@nuxt/kit'],
    pattern: /\.(?:[cm]?[jt]sx?|vue)$/,
  },
  {
    name: 'Astro',
    kind: 'framework',
    needs: ['astro'],
    pattern:
      /^src\/(?:pages\/.*|content\/config|content\.config|live\.config|middleware(?:\/index)?|actions\/index|env)\.(?:[cm]?[jt]sx?|astro|mdx)$|\.astro$/,
  },
  {
    name: 'SolidStart',
    kind: 'framework',
    needs: ['@solidjs/start', 'solid-start'],
    pattern: /^src\/(?:routes\/.*|app|entry-[\w-]+|middleware[\w/]*)\.[jt]sx?$/,
  },
  {
    name: 'Expo Router',
    kind: 'framework',
    needs: ['expo-router', 'expo'],
    pattern: code(String.raw`^(?:src\/)?app\/.*|^App`),
  },
  {
    name: 'Angular',
    kind: 'framework',
    needs: ['@angular/core'],
    pattern: code(String.raw`^(?:.*\/)?(?:main|polyfills|environments\/.*)`),
  },
  { name: 'Ember', kind: 'framework', needs: ['ember-source'], pattern: /\.[jt]s$/ },
  {
    name: 'AdonisJS',
    kind: 'framework',
    needs: ['@adonisjs/core'],
    pattern: /^(?:app|start|config|database|commands|providers|ace)\/?.*\.[jt]s$/,
  },
  { name: 'Redwood', kind: 'framework', needs: ['@redwoodjs/core'], pattern: /^(?:api|web)\/src\/.*/ },
  {
    name: 'Nitro or h3',
    kind: 'framework',
    needs: ['nitropack', 'nitro', 'vinxi'],
    pattern: code(String.raw`^(?:src\/|server\/)?(?:api|routes|middleware|plugins|tasks)\/.*`),
  },
  {
    name: 'Medusa',
    kind: 'framework',
    needs: [
      '@medusajs/medusa',
      '@medusajs/framework',
      '@medusajs/utils',
      '@medusajs/types',
      '@medusajs/admin-sdk',
    ],
    pattern: code(
      String.raw`(?:^|\/)(?:src\/)?(?:api\/(?:.*\/)?(?:route|middlewares)|subscribers\/.*|jobs\/.*|links\/.*|link-modules\/.*|loaders\/.*|models\/.*|repositories\/.*|schema\/.*|definitions\/.*|workflows\/.*|admin\/.*|modules\/[^/]+\/index|services\/.*|strategies\/.*|policies\/.*|feature-flags\/.*|commands\/.*|initialize\/index)`,
    ),
  },
  {
    name: 'NestJS',
    kind: 'framework',
    needs: ['@nestjs/core', '@nestjs/common'],
    pattern: code(String.raw`(?:^|\/)(?:main|repl|[\w.-]+\.(?:entity|migration|command|subscriber))`),
  },
  {
    name: 'oclif or similar commands',
    kind: 'framework',
    needs: ['@oclif/core', '@oclif/command', 'pastel', '@boostercloud/framework-core'],
    pattern: code(String.raw`^src\/(?:commands|hooks)\/.*`),
  },
  {
    name: 'Trigger.dev',
    kind: 'framework',
    needs: ['@trigger.dev/sdk', '@trigger.dev/build'],
    pattern: code(String.raw`(?:^|\/)(?:src\/)?(?:trigger|jobs)\/.*`),
  },
  { name: 'Convex', kind: 'framework', needs: ['convex'], pattern: /^convex\/.*/ },
  { name: 'Sanity', kind: 'framework', needs: ['sanity'], pattern: code(String.raw`sanity\.(?:cli|config)`) },
  {
    name: 'React Email',
    kind: 'framework',
    needs: ['react-email', '@react-email/components', '@react-email/preview-server'],
    pattern: code(String.raw`(?:^|\/)emails\/.*`),
  },
  {
    name: 'serverless function',
    kind: 'framework',
    pattern: code(
      String.raw`^(?:api|functions|netlify\/(?:edge-)?functions|supabase\/functions|edge-functions|lambdas?)\/.*`,
    ),
  },
  {
    name: 'Payload',
    kind: 'framework',
    needs: ['payload'],
    pattern: code(String.raw`payload(?:\.config|-types)|(?:^|\/)importMap`),
  },
  {
    name: 'Electron',
    kind: 'framework',
    needs: ['electron'],
    pattern: code(String.raw`(?:^|\/)(?:main|preload|renderer)(?:\/index)?`),
  },
  {
    name: 'browser extension',
    kind: 'framework',
    needs: ['wxt', 'plasmo', '@crxjs/vite-plugin'],
    pattern: code(
      String.raw`(?:^|\/)(?:entrypoints\/.*|background[\w/]*|popup[\w/]*|contents?\/.*|options[\w/]*|sidepanel[\w/]*|newtab[\w/]*)`,
    ),
  },
  {
    name: 'Tina, Keystatic, Contentlayer',
    kind: 'config',
    pattern: code(
      String.raw`(?:^|\/)(?:tina\/config|keystatic\.config|contentlayer\.config|velite\.config|source\.config|auth|drizzle\.config)`,
    ),
    needs: [
      'tinacms',
      '@keystatic/core',
      'contentlayer',
      'contentlayer2',
      'velite',
      'fumadocs-mdx',
      'better-auth',
    ],
  },
];
