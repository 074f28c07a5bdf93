import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, symlinkSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { planRollback } from './plan.js';
import { rollback } from './rollback.js';
import { Scene, contentsOf, git } from './testing/scene.js';

const WAYS = ['merge-tree', 'merge-recursive'] as const;
const LINES = Array.from({ length: 12 }, (_, index) => `line ${index}`);
const SUBMODULE = ['1', '2', '3'].map((digit) => digit.repeat(40));

let scene: Scene;
afterEach(() => {
  scene.dispose();
});

/** Plans with a given way of merging; the tree that would be pushed. */
async function planned(
  way: (typeof WAYS)[number],
  bad: string,
  good: string,
): Promise<Record<string, string>> {
  const clone = scene.clone();
  const plan = await planRollback(scene.request({ bad, good }), scene.deps(clone), way);
  if (plan.status !== 'planned') throw new Error(JSON.stringify(plan));
  return contentsOf(clone, plan.tree);
}

describe.each(WAYS)('AD-12 bytes, modes and links come back as they were (%s)', (way) => {
  beforeEach(() => {
    scene = new Scene({ 'keep.txt': 'k\n' });
  });

  it('line ends, whatever attributes say', async () => {
    const crlf = `${LINES.join('\r\n')}\r\n`;
    const mixed = 'a\r\nb\nc\r\n';
    writeRaw({ 'crlf.txt': crlf, 'mixed.txt': mixed });
    const good = commitRaw();
    writeRaw({
      'crlf.txt': crlf.replace('line 1\r\n', 'LINE 1\r\n'),
      'mixed.txt': null,
      'raw.bin': '\0\r\n',
    });
    writeRaw({ '.gitattributes': '* text=auto eol=crlf\n*.txt working-tree-encoding=UTF-16 ident\n' });
    const bad = commitRaw();
    writeRaw({ 'crlf.txt': crlf.replace('line 1\r\n', 'LINE 1\r\n').replace('line 9', 'LINE 9') });
    commitRaw();
    expect(await planned(way, bad, good)).toEqual({
      ...{ 'keep.txt': 'k\n', 'mixed.txt': mixed, 'crlf.txt': crlf.replace('line 9', 'LINE 9') },
    });
  });

  it('the executable bit and symbolic links', async () => {
    const { developer } = scene;
    developer.write({ 'tool.sh': 'run\n', 'plain.txt': 'p\n' });
    chmodSync(path.join(developer.directory, 'tool.sh'), 0o755);
    symlinkSync('keep.txt', path.join(developer.directory, 'link'));
    const good = developer.commit('Good');
    chmodSync(path.join(developer.directory, 'tool.sh'), 0o644);
    chmodSync(path.join(developer.directory, 'plain.txt'), 0o755);
    unlinkSync(path.join(developer.directory, 'link'));
    symlinkSync('/etc/passwd', path.join(developer.directory, 'link'));
    symlinkSync('..', path.join(developer.directory, 'up'));
    const bad = developer.commit('Bad');
    scene.land({ 'plain.txt': 'p\nmore\n', 'later.txt': 'l\n' });
    expect(await planned(way, bad, good)).toEqual({
      ...{ 'keep.txt': 'k\n', 'tool.sh': '100755 run\n', 'plain.txt': 'p\nmore\n', 'later.txt': 'l\n' },
      link: '120000 keep.txt',
    });
  });

  it('a submodule, moved, added or removed', async () => {
    const { developer } = scene;
    const point = (name: string, id: string): string =>
      developer.git('update-index', '--add', '--cacheinfo', `160000,${id},${name}`);
    const [one = '', two = '', three = ''] = SUBMODULE;
    const commit = (): string => {
      developer.git('commit', '-q', '-m', 'Modules');
      return developer.git('rev-parse', 'HEAD');
    };
    point('moved', one);
    point('removed', two);
    const good = commit();
    point('moved', three);
    point('added', three);
    developer.git('update-index', '--force-remove', 'removed');
    const bad = commit();
    developer.git('commit', '-q', '--allow-empty', '-m', 'Later');
    point('later', one);
    commit();
    scene.push();
    expect(await planned(way, bad, good)).toEqual({
      ...{ 'keep.txt': 'k\n', moved: `160000 ${one}`, removed: `160000 ${two}`, later: `160000 ${one}` },
    });
  });

  it('without running a merge driver, filter or converter that repository or clone names', async () => {
    const body = `${LINES.join('\n')}\n`;
    const good = scene.land({ 'a.txt': body, '.gitattributes': '* merge=evil filter=evil diff=evil\n' });
    const bad = scene.land({ 'a.txt': body.replace('line 1\n', 'LINE 1\n') });
    scene.land({ 'a.txt': body.replace('line 1\n', 'LINE 1\n').replace('line 9', 'LINE 9') });
    const clone = scene.clone();
    const trace = path.join(scene.root, `evil-${way}`);
    const evil = `touch ${trace}; exit 1`;
    for (const name of ['merge.evil.driver', 'filter.evil.smudge', 'filter.evil.clean', 'diff.evil.textconv'])
      git(clone, 'config', name, evil);
    git(clone, 'config', 'diff.evil.command', evil);
    git(clone, 'config', 'filter.evil.required', 'true');
    git(clone, 'config', 'diff.external', evil);
    const plan = await planRollback(scene.request({ bad, good }), scene.deps(clone), way);
    expect(plan).toMatchObject({ status: 'planned', route: 'push', changes: [{ path: 'a.txt' }] });
    expect(existsSync(trace)).toBe(false);
    // The trap works: git in the clone itself walks into it.
    expect(() => git(clone, 'diff', bad, good)).toThrow();
    expect(existsSync(trace)).toBe(true);
  });

  it.each(['-merge', 'binary', 'merge=binary'])(
    'as a conflict where %s forbids to merge lines',
    async (attribute) => {
      const body = `${LINES.join('\n')}\n`;
      const good = scene.land({ 'x.lock': body, '.gitattributes': `*.lock ${attribute}\n` });
      const bad = scene.land({ 'x.lock': body.replace('line 1\n', 'LINE 1\n') });
      scene.land({ 'x.lock': body.replace('line 1\n', 'LINE 1\n').replace('line 9', 'LINE 9') });
      const plan = await planRollback(scene.request({ bad, good }), scene.deps(scene.clone()), way);
      expect(plan).toMatchObject({ status: 'planned', route: 'pull-request', conflicts: ['x.lock'] });
    },
  );

  it('with names that a shell, a pattern or a list would misread', async () => {
    const names = ['*', '$(touch x)', ' lead', 'new\nline', '-rf', 'ünï', 'a"b', ':(top)x', 'tab\there'];
    const files = Object.fromEntries(names.map((name, index) => [name, `${index}\n`]));
    const good = scene.land(files);
    const bad = scene.land(Object.fromEntries(names.map((name) => [name, 'bad\n'])));
    scene.land({ 'later.txt': 'l\n' });
    expect(await planned(way, bad, good)).toEqual({ 'keep.txt': 'k\n', 'later.txt': 'l\n', ...files });
  });
});

/** Puts exact bytes into the index, past every conversion that attributes ask for. */
function writeRaw(files: Readonly<Record<string, string | null>>): void {
  const { developer } = scene;
  for (const [name, content] of Object.entries(files)) {
    if (content === null) {
      developer.git('update-index', '--force-remove', name);
      continue;
    }
    const id = execFileSync('git', ['hash-object', '-w', '--stdin'], {
      cwd: developer.directory,
      input: content,
      encoding: 'utf8',
    }).trim();
    developer.git('update-index', '--add', '--cacheinfo', `100644,${id},${name}`);
  }
}

function commitRaw(): string {
  scene.developer.git('commit', '-q', '-m', 'Raw');
  scene.push();
  return scene.developer.git('rev-parse', 'HEAD');
}

describe('AD-12 clones without contents', () => {
  it.each([[[]], [['--depth=1']]])('fetch what the merge and the push need %j', async (options) => {
    const body = `${LINES.join('\n')}\n`;
    scene = new Scene({ 'a.txt': body, 'keep.txt': 'k\n', 'gone.txt': 'g\n' });
    const good = scene.tip() ?? '';
    const bad = scene.land({ 'a.txt': body.replace('line 1\n', 'LINE 1\n'), 'gone.txt': null });
    scene.land({ 'a.txt': body.replace('line 1\n', 'LINE 1\n').replace('line 9', 'LINE 9') });
    const clone = scene.clone('--filter=blob:none', '--no-checkout', ...options);
    const missing = git(clone, 'rev-list', '--objects', '--missing=print', 'HEAD').split('\n');
    expect(missing.filter((line) => line.startsWith('?')).length).toBeGreaterThan(1);
    const outcome = await rollback(scene.request({ bad, good }), scene.deps(clone));
    expect(outcome.outcome).toBe('pushed');
    expect(scene.contents()).toEqual({
      'a.txt': body.replace('line 9', 'LINE 9'),
      'keep.txt': 'k\n',
      'gone.txt': 'g\n',
    });
  });
});
