import type { PackageShape } from '../../config/shape.js';
import { classifyChange } from '../classify.js';
import type { DeployGlobs, FileChange, FileVersion, Risk, RiskContext } from '../types.js';

/** A private application at the root and a published package in `packages/sdk`. */
export function exampleContext(globs: Partial<DeployGlobs> = {}): RiskContext {
  const member = (directory: string, published: boolean): PackageShape => ({
    name: directory === '' ? 'root' : directory,
    directory,
    manifest: {
      scripts: {},
      dependencies: {},
      devDependencies: {},
      peerDependencies: {},
      optionalDependencies: {},
      raw: {},
    },
    published,
    commands: {},
    coverage: 0,
  });
  return {
    shape: {
      packageManager: 'npm',
      packages: [member('', false), member('packages/sdk', true)],
      orms: [],
      schemaFiles: [],
      baseBranch: 'main',
      notices: [],
    },
    deploy: { never: [], review: [], migrations: ['**/migrations/**'], ...globs },
  };
}

function version(path: string, text: string | null | undefined, mode: string): FileVersion | null {
  return text === undefined ? null : { path, text, mode };
}

/** A plain file that changes; undefined for the side on which it does not exist. */
export function fileChange(
  path: string,
  before: string | null | undefined,
  after: string | null | undefined,
  mode = '100644',
): FileChange {
  return { before: version(path, before, mode), after: version(path, after, mode) };
}

/** The risk of changing one file in the example repository. */
export function riskOf(path: string, before: string | undefined, after: string | undefined): Risk {
  return classifyChange([fileChange(path, before, after)], exampleContext());
}

/** Class and gravest topic in short: `never authentication`. */
export function brief(risk: Risk): string {
  return `${risk.class} ${risk.reasons[0]?.topic ?? ''}`;
}
