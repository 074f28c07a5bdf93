import type { StateEvent } from '../../core/event.js';
import { eventsOf } from '../read.js';

/** Something to do that outlives a session. */
export interface Task {
  readonly task: string;
  readonly title: string;
  readonly fingerprint: string | null;
  readonly focus: string;
  readonly impact: string;
  readonly estimateMinutes: number;
  readonly status: 'open' | 'started' | 'done' | 'dropped';
  /** Result, or the reason why it was dropped; empty before. */
  readonly note: string;
  readonly addedAt: string;
  readonly changedAt: string;
}

/** Tasks in the order in which they were added. A task that ended stays ended unless it is added again. */
export function projectTasks(events: readonly StateEvent[]): ReadonlyMap<string, Task> {
  const tasks = new Map<string, Task>();
  for (const item of eventsOf(events, 'task.added', 'task.started', 'task.done', 'task.dropped')) {
    const changedAt = item.event.at;
    const known = tasks.get(item.data.task);
    if (item.type === 'task.added') {
      const addedAt = known?.addedAt ?? changedAt;
      tasks.set(item.data.task, { ...item.data, status: 'open', note: '', addedAt, changedAt });
      continue;
    }
    if (known === undefined || known.status === 'done' || known.status === 'dropped') continue;
    const change = {
      'task.started': { status: 'started', note: '' },
      'task.done': { status: 'done', note: 'result' in item.data ? item.data.result : '' },
      'task.dropped': { status: 'dropped', note: 'reason' in item.data ? item.data.reason : '' },
    } as const;
    tasks.set(item.data.task, { ...known, ...change[item.type], changedAt });
  }
  return tasks;
}
