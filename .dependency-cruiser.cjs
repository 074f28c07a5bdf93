// The layers of docs/architecture.md, checked by a machine, type-only imports included.
// Folders called testing hold helpers of tests, but for the area of that name.
const layer = (name, folders, allowed) => ({
  name: `layer-${name}`,
  comment: `${folders.join(', ')} may import only ${allowed.join(', ')}`,
  severity: 'error',
  from: { path: `^src/(${folders.join('|')})/`, pathNot: '(\\.test\\.ts$|(?<!/areas)/testing/)' },
  to: { path: '^src/', pathNot: `^src/(${[...folders, ...allowed].join('|')})/` },
});

const beforeSession = ['core', 'config', 'facts', 'tools', 'state', 'rules', 'scan', 'report'];

module.exports = {
  forbidden: [
    layer('core', ['core'], []),
    layer('config', ['config'], ['core']),
    layer('facts', ['facts'], ['core', 'config']),
    layer('tools', ['tools'], ['core', 'config']),
    layer('state', ['state'], ['core', 'config']),
    layer('rules', ['rules'], ['core', 'config', 'facts', 'tools']),
    layer('scan', ['scan'], ['core', 'config', 'facts', 'tools', 'state', 'rules']),
    layer('report', ['report'], ['core', 'config', 'facts', 'tools', 'state', 'rules']),
    layer('session', ['session'], beforeSession),
    layer('platform', ['platform'], ['core']),
    layer('propose', ['propose'], [...beforeSession, 'session', 'risk']),
    layer('emergency', ['emergency'], [...beforeSession, 'session', 'propose']),
    layer('doctor', ['doctor'], ['core', 'config']),
    layer('risk', ['risk'], ['core', 'config', 'facts']),
    layer('orchestrator', ['orchestrator'], [...beforeSession, 'scan', 'session', 'propose']),
    layer('notify', ['notify'], ['core', 'config', 'state', 'report']),
    layer('deploy', ['deploy'], [...beforeSession, 'session', 'propose', 'risk', 'notify']),
    layer(
      'app',
      ['app'],
      [
        ...beforeSession,
        'session',
        'propose',
        'emergency',
        'doctor',
        'risk',
        'notify',
        'deploy',
        'orchestrator',
        'platform',
      ],
    ),
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'a-rule-never-imports-a-rule',
      severity: 'error',
      from: { path: '^src/rules/([^/]+)/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/rules/[^/]+/[^/]+/', pathNot: '^src/rules/$1/($2|shared)/' },
    },
    {
      name: 'a-provider-never-imports-a-provider-nor-a-source-a-source',
      severity: 'error',
      from: {
        path: '^src/deploy/(providers|sources)/([^/]+)/',
        pathNot: '(\\.test\\.ts$|(?<!/areas)/testing/)',
      },
      to: { path: '^src/deploy/$1/[^/]+/', pathNot: '^src/deploy/$1/$2/' },
    },
    {
      name: 'tests-stay-out-of-the-product',
      severity: 'error',
      from: { path: '^src/', pathNot: '(\\.test\\.ts$|(?<!/areas)/testing/)' },
      to: { path: '(\\.test\\.ts$|(?<!/areas)/testing/|^test/)' },
    },
    {
      name: 'no-development-dependency-in-the-product',
      severity: 'error',
      from: { path: '^src/', pathNot: '(\\.test\\.ts$|(?<!/areas)/testing/)' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
