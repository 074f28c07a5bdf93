import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nodeFiles } from '../../../platform/files.js';
import { readHandover } from '../read-request.js';
import { validateHandover, type Judge } from '../validate.js';
import { Scene, type Forgery } from './scene.js';

/** A forged handover and the code that it is refused with. */
export type Case = readonly [what: string, code: string, forgery: Forgery, judge?: Partial<Judge>];

/** Changes files beside the fix. */
export const write =
  (files: Readonly<Record<string, string>>) =>
  (work: Scene['work']): void => {
    work.write(files);
    work.git('add', '-A', '-f');
  };

/** A scene for all tests of a file, with a commit that exists and is not what it may be said to be. */
export function hostileScene(): { readonly scene: () => Scene; readonly elsewhere: () => string } {
  let made: Scene | undefined;
  const scene = (): Scene => {
    if (made === undefined) throw new Error('The scene is made before the tests');
    return made;
  };
  beforeAll(() => {
    made = new Scene();
    const { work } = made;
    work.git('checkout', '-q', '-b', 'elsewhere');
    work.write({ 'other.ts': 'export {};\n' });
    work.commit('Elsewhere');
    work.git('checkout', '-q', 'main');
    made.run(work.directory, 'push', '-q', made.origin, 'elsewhere');
    made.fetch();
  });
  afterAll(() => {
    made?.dispose();
  });
  const elsewhere = (): string => scene().run(scene().clone, 'rev-parse', 'refs/remotes/origin/elsewhere');
  return { scene, elsewhere };
}

/** The codes of every refusal, `valid` when there is none. */
export async function codesOf(
  scene: Scene,
  forgery: Forgery,
  judge: Partial<Judge> = {},
): Promise<readonly string[]> {
  const folder = await scene.folder(forgery);
  const read = await readHandover(nodeFiles(), folder);
  if (read.status === 'refused') return read.refusals.map((entry) => entry.code);
  const verdict = await validateHandover(scene.judge(judge), read.handover);
  return verdict.status === 'refused' ? verdict.refusals.map((entry) => entry.code) : [verdict.status];
}

/** Each case is refused with its code and leaves both repositories as they were; the good handover is taken. */
export function refusesAll(
  scene: () => Scene,
  groups: Readonly<Record<string, readonly Case[]>>,
  atLeast: number,
): void {
  describe('hostile handovers (safety rules 2, 3, 4, 5)', () => {
    it('takes the handover that they are all made from', async () => {
      expect(await codesOf(scene(), {})).toEqual(['valid']);
    });

    for (const [group, cases] of Object.entries(groups)) {
      for (const [what, code, forgery, judge] of cases) {
        it(`${group}: one that ${what} is refused with handover/${code}`, async () => {
          const { config } = scene();
          scene().config = { ...config, policy: { ...config.policy, neverTouch: ['keep'] } };
          const before = scene().state();
          expect(await codesOf(scene(), forgery, judge)).toContain(`handover/${code}`);
          expect(scene().state()).toBe(before);
        });
      }
    }

    it('tried as many as are listed', () => {
      const all = Object.values(groups).flat();
      const kinds = new Set(all.map(([, code]) => code)).size;
      process.stdout.write(
        `hostile handovers: ${all.length} refused with ${kinds} codes, repositories unchanged\n`,
      );
      expect(all.length).toBeGreaterThanOrEqual(atLeast);
    });
  });
}
