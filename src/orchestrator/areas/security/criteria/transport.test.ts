import {
  describeCriteria,
  expressApp,
  LIBRARY,
  manifest,
  type FileTexts,
} from '../../../testing/criteria.js';
import { area } from '../area.js';
import { https, securityHeaders } from './transport.js';

/** An Express service as a package of a workspace. */
function application(folder: string): FileTexts {
  return Object.fromEntries(
    Object.entries(expressApp()).map(([path, text]) => [`${folder}/${path}`, text.replace('demo', folder)]),
  );
}

describeCriteria({ ...area, criteria: [https, securityHeaders] }, [
  {
    criterion: 'security/https',
    gives: 'pass',
    on: 'helmet',
    files: expressApp(
      'app.use(helmet());\napp.get("/a", (req, res) => { res.end(); });',
      "import helmet from 'helmet';",
    ),
  },
  {
    criterion: 'security/https',
    gives: 'fail',
    on: 'helmet without it',
    files: expressApp(
      'app.use(helmet({ hsts: false }));\napp.get("/a", (req, res) => { res.end(); });',
      "import helmet from 'helmet';",
    ),
  },
  {
    criterion: 'security/https',
    gives: 'not-measurable',
    on: 'a host that may redirect',
    files: { ...expressApp(), 'vercel.json': '{}' },
    says: /host/,
  },
  {
    criterion: 'security/https',
    gives: 'pass',
    on: 'a platform that redirects all there is',
    files: { ...expressApp(), 'deploy/fly.toml': '[http_service]\n  force_https = true\n' },
    says: /fly\.toml/,
  },
  {
    criterion: 'security/https',
    gives: 'fail',
    on: 'a platform that redirects one application of two',
    files: {
      'package.json': manifest({ workspaces: ['apps/*'] }),
      ...application('apps/a'),
      ...application('apps/b'),
      'apps/a/fly.toml': '[http_service]\n  force_https = true\n',
    },
  },

  {
    criterion: 'security/headers',
    gives: 'pass',
    on: 'helmet',
    files: expressApp(
      'app.use(helmet());\napp.get("/a", (req, res) => { res.end(); });',
      "import helmet from 'helmet';",
    ),
  },
  {
    criterion: 'security/headers',
    gives: 'pass',
    on: 'nginx',
    files: {
      ...expressApp(),
      'docker/nginx.conf':
        'add_header Content-Security-Policy "default-src \'self\'";\nadd_header X-Frame-Options DENY;\nadd_header X-Content-Type-Options nosniff;\nadd_header Referrer-Policy no-referrer;\n',
    },
  },
  {
    criterion: 'security/headers',
    gives: 'fail',
    on: 'secureHeaders of Hono without a content policy',
    files: {
      'src/a.ts':
        "import { Hono } from 'hono';\nimport { secureHeaders } from 'hono/secure-headers';\nconst app = new Hono();\napp.use(secureHeaders());\napp.get('/a', (c) => c.text('a'));\n",
    },
    says: /Content-Security-Policy/,
  },
  {
    criterion: 'security/headers',
    gives: 'fail',
    on: 'helmet imported and not used',
    files: expressApp(undefined, "import helmet from 'helmet';"),
  },
  { criterion: 'security/headers', gives: 'not-measurable', on: 'a library', files: LIBRARY },
]);
