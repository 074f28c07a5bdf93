import { SuiteError } from '../core/errors.js';
import type { StateEvent } from '../core/event.js';
import type { Forge, Issue, Pull } from '../core/forge.js';
import type { Clock } from '../core/ports.js';
import { eventsOf } from '../state/read.js';
import type { ForgeAction } from './actions.js';
import { createOnce, setAgain } from './create-once.js';
import { readCommentMarker, readIssueMarker, readPullMarker } from './markers.js';
import { handsOffReason, isOwnComment, isOwnIssue, isOwnPull, type Identity } from './ownership.js';

/** What an action needs of the world. */
export interface ActionContext {
  readonly forge: Forge;
  readonly identity: Identity;
  readonly clock: Clock;
  readonly events: readonly StateEvent[];
}

/** How an action went; errors are thrown. */
export type ActionOutcome =
  | { readonly status: 'done' | 'already'; readonly reference: string; readonly detail: string }
  /** A person was faster: it is theirs now. */
  | { readonly status: 'held'; readonly reason: string };

type Of<K extends ForgeAction['kind']> = Extract<ForgeAction, { readonly kind: K }>;

/** Where the log says that an effect took place; what it made may no longer be listed. */
function recordedReference({ events }: ActionContext, action: ForgeAction): string | undefined {
  return [...eventsOf(events, 'effect.done')]
    .filter(({ data }) => data.key === action.key && data.kind === action.kind)
    .at(-1)?.data.reference;
}

/** GitHub allows one open pull request for each base; one for a branch is enough for us. */
function branchTaken(pull: Pull): SuiteError {
  return new SuiteError(`Pull request ${pull.number} is open for the branch already`, {
    kind: 'refused',
    code: 'propose/branch-taken',
    hint: 'Close it, or let the next night use a branch of its own.',
  });
}

async function createPull(context: ActionContext, action: Of<'create-pull'>): Promise<ActionOutcome> {
  const { forge, identity, clock } = context;
  const known = recordedReference(context, action);
  if (known !== undefined) return { status: 'already', reference: known, detail: action.head };
  let taken: Pull | undefined;
  const look = async (): Promise<Pull | undefined> => {
    const pulls = await forge.listPulls({ state: 'all', head: action.head });
    taken = pulls.find((pull) => pull.state === 'open');
    return pulls.find(
      (pull) => isOwnPull(identity, pull) && readPullMarker(pull.body, pull.head)?.key === action.key,
    );
  };
  const make = (): Promise<Pull> => {
    if (taken !== undefined) throw branchTaken(taken);
    const { title, body, head, base, draft } = action;
    return forge.createPull({ title, body, head, base, draft });
  };
  const { status, value } = await createOnce(clock, look, make);
  const missing = action.labels.filter((label) => !value.labels.includes(label));
  // Part of making it: until that is recorded, the next run comes by here again.
  if (value.state === 'open' && missing.length > 0)
    await setAgain(() => forge.addLabels(value.number, missing));
  return { status, reference: String(value.number), detail: value.url };
}

/** The pull request as it is now, when it may be written to. */
async function writable(
  { forge, identity }: ActionContext,
  number: number,
): Promise<Pull | { readonly reason: string }> {
  const pull = (await forge.listPulls({ state: 'open' })).find((candidate) => candidate.number === number);
  if (pull === undefined) return { reason: 'it is no longer open' };
  if (!isOwnPull(identity, pull)) return { reason: 'it is not ours' };
  const reason = handsOffReason(identity, pull, await forge.pullCommits(number));
  return reason === undefined ? pull : { reason };
}

async function updatePull(context: ActionContext, action: Of<'update-pull'>): Promise<ActionOutcome> {
  const pull = await writable(context, action.pull);
  if ('reason' in pull) return { status: 'held', reason: pull.reason };
  const { title, body, labels = [] } = action;
  const change = { ...(title === undefined ? {} : { title }), ...(body === undefined ? {} : { body }) };
  if (Object.keys(change).length > 0) await setAgain(() => context.forge.updatePull(action.pull, change));
  const missing = labels.filter((label) => !pull.labels.includes(label));
  if (missing.length > 0) await setAgain(() => context.forge.addLabels(action.pull, missing));
  return { status: 'done', reference: String(action.pull), detail: pull.url };
}

/** Comments first: a pull request that is closed without a word from us counts as declined by a person. */
async function closePull(context: ActionContext, action: Of<'close-pull'>): Promise<ActionOutcome> {
  const { forge } = context;
  const pull = await writable(context, action.pull);
  if ('reason' in pull) {
    // Killed between the effect and its record: the comment with our key says that it was us.
    const commented = await findComment(context, action.pull, action.key);
    if (commented === undefined) return { status: 'held', reason: pull.reason };
    const isOpen = (await forge.listPulls({ state: 'open' })).some((open) => open.number === action.pull);
    if (isOpen) return { status: 'held', reason: pull.reason };
    return { status: 'already', reference: String(action.pull), detail: commented };
  }
  await commentOnce(context, action.pull, action.key, action.comment);
  await setAgain(() => forge.updatePull(action.pull, { state: 'closed' }));
  return { status: 'done', reference: String(action.pull), detail: pull.url };
}

async function findComment(
  { forge, identity }: ActionContext,
  issue: number,
  key: string,
): Promise<string | undefined> {
  const comments = await forge.listComments(issue);
  const ours = comments.filter((comment) => isOwnComment(identity, comment));
  return ours.find((comment) => readCommentMarker(comment.body)?.key === key)?.url;
}

function commentOnce(
  context: ActionContext,
  issue: number,
  key: string,
  body: string,
): Promise<{ readonly status: 'done' | 'already'; readonly value: string }> {
  return createOnce(
    context.clock,
    () => findComment(context, issue, key),
    async () => (await context.forge.createComment(issue, body)).url,
  );
}

async function comment(context: ActionContext, action: Of<'comment'>): Promise<ActionOutcome> {
  const known = recordedReference(context, action);
  if (known !== undefined) return { status: 'already', reference: known, detail: '' };
  const { status, value } = await commentOnce(context, action.issue, action.key, action.body);
  return { status, reference: value, detail: `on ${action.issue}` };
}

async function createIssue(context: ActionContext, action: Of<'create-issue'>): Promise<ActionOutcome> {
  const { forge, identity } = context;
  const known = recordedReference(context, action);
  if (known !== undefined) return { status: 'already', reference: known, detail: '' };
  const holds = (issue: Issue): boolean =>
    isOwnIssue(identity, issue) && readIssueMarker(issue.body)?.key === action.key;
  const look = async (): Promise<Issue | undefined> => {
    const labelled = await forge.listIssues({ state: 'all', labels: action.labels.slice(0, 1) });
    const found = labelled.find(holds);
    if (found !== undefined || action.labels.length === 0) return found;
    // A person may have taken the label off.
    return (await forge.listIssues({ state: 'all', labels: [] })).find(holds);
  };
  const { status, value } = await createOnce(context.clock, look, () =>
    forge.createIssue({ title: action.title, body: action.body, labels: action.labels }),
  );
  return { status, reference: String(value.number), detail: value.url };
}

async function updateIssue({ forge }: ActionContext, action: Of<'update-issue'>): Promise<ActionOutcome> {
  const { title, body, state, stateReason } = action;
  const change = {
    ...(title === undefined ? {} : { title }),
    ...(body === undefined ? {} : { body }),
    ...(state === undefined ? {} : { state }),
    ...(stateReason === undefined ? {} : { stateReason }),
  };
  const issue = await setAgain(() => forge.updateIssue(action.issue, change));
  return { status: 'done', reference: String(action.issue), detail: issue.url };
}

/** Makes one effect take place, once. */
export function applyAction(context: ActionContext, action: ForgeAction): Promise<ActionOutcome> {
  switch (action.kind) {
    case 'create-pull':
      return createPull(context, action);
    case 'update-pull':
      return updatePull(context, action);
    case 'close-pull':
      return closePull(context, action);
    case 'comment':
      return comment(context, action);
    case 'create-issue':
      return createIssue(context, action);
    case 'update-issue':
      return updateIssue(context, action);
  }
}
