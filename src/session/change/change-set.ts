import type { Finding } from '../../core/finding.js';
import type { Files } from '../../core/ports.js';
import type { Overlay } from '../ports.js';
import { restorePaths, strayChanges, type Worktree } from '../worktree/worktree.js';
import type { FileChange } from './apply-edits.js';
import { stage, stagedDiff, type FileDiff } from './diff-size.js';
import { readTreeText, writeSide } from './tree-writer.js';

export interface KeptFix {
  readonly finding: Finding;
  readonly summary: string;
  readonly safety: 'safe' | 'review';
  readonly changes: readonly FileChange[];
}

/** The session's change: fixes in order, each undoable exactly, and the worktree that shows them. */
export class ChangeSet {
  private kept: KeptFix[] = [];

  constructor(
    private readonly worktree: Worktree,
    private readonly files: Files,
  ) {}

  get fixes(): readonly KeptFix[] {
    return this.kept;
  }

  /** Paths that differ, sorted. */
  get paths(): readonly string[] {
    return [...this.state().keys()].sort();
  }

  private state(fixes: readonly KeptFix[] = this.kept): Map<string, FileChange> {
    const state = new Map<string, FileChange>();
    for (const change of fixes.flatMap((fix) => fix.changes)) {
      const base = state.get(change.path);
      state.set(change.path, { ...change, before: base === undefined ? change.before : base.before });
    }
    return state;
  }

  /** The changed files, with `extra` on top. */
  overlay(extra: readonly FileChange[] = []): Overlay {
    return new Map([...this.state().values(), ...extra].map((change) => [change.path, change.after]));
  }

  /** Text of a file at the session's parent commit. */
  async base(path: string): Promise<string | null> {
    const changed = this.state().get(path);
    return changed === undefined ? this.read(path) : changed.before;
  }

  read(path: string): Promise<string | null> {
    return readTreeText(this.files, this.worktree.root, path);
  }

  async write(changes: readonly FileChange[]): Promise<void> {
    await writeSide(this.files, this.worktree.root, changes, 'after');
  }

  async undo(changes: readonly FileChange[]): Promise<void> {
    await writeSide(this.files, this.worktree.root, changes, 'before');
    await stage(this.worktree.git, await this.knownPaths(changes));
  }

  /** Git refuses to stage a path that is neither in the tree nor in the index. */
  private async knownPaths(changes: readonly FileChange[]): Promise<readonly string[]> {
    const listed = await this.worktree.git.text(['ls-files', '-z']);
    const index = new Set(listed.split('\0'));
    const known: string[] = [];
    for (const { path } of changes) {
      if (index.has(path) || (await this.read(path)) !== null) known.push(path);
    }
    return known;
  }

  keep(fix: KeptFix): void {
    this.kept = [...this.kept, fix];
  }

  /** Goes back (or forward) to the first `count` of `fixes`. */
  async reset(fixes: readonly KeptFix[], count: number): Promise<void> {
    const before = this.state();
    this.kept = fixes.slice(0, count);
    const after = this.state();
    const reverted = [...before.values()].filter((change) => !after.has(change.path));
    await this.undo(reverted);
    await this.write([...after.values()]);
  }

  /** The real diff against the parent, as git counts it. */
  async diff(extra: readonly FileChange[] = []): Promise<readonly FileDiff[]> {
    const changes = [...this.state().values(), ...extra];
    await stage(this.worktree.git, await this.knownPaths(changes));
    return stagedDiff(this.worktree.git, this.worktree.commit);
  }

  /** Id of the git tree that a commit of the change would have. */
  async tree(): Promise<string> {
    await this.diff();
    return this.worktree.git.text(['write-tree', '--missing-ok']);
  }

  /** Puts back what anything but the session changed in the tree; the paths that were touched. */
  async cleanUp(): Promise<readonly string[]> {
    const state = this.state();
    const touched: string[] = [];
    for (const change of state.values()) {
      if ((await this.read(change.path)) === change.after) continue;
      touched.push(change.path);
      await this.write([change]);
    }
    const strays = (await strayChanges(this.worktree)).filter((path) => !state.has(path));
    await restorePaths(this.worktree, this.files, strays);
    return [...touched, ...strays];
  }
}
