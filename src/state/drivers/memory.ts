import type { StateEvent } from '../../core/event.js';
import { assertWriter, type StateDriver } from '../driver.js';

/** A log in memory: for tests, and for a run that must leave no trace. */
export function memoryDriver(initial: readonly StateEvent[] = []): StateDriver {
  const byWriter = new Map<string, StateEvent[]>();
  for (const event of initial) byWriter.set(event.writer, [...(byWriter.get(event.writer) ?? []), event]);
  return {
    load: () => Promise.resolve({ events: [...byWriter.values()].flat(), damage: [] }),
    append: async (writer, events) => {
      assertWriter(writer);
      byWriter.set(writer, [...(byWriter.get(writer) ?? []), ...events]);
      await Promise.resolve();
    },
    replace: async (writer, events) => {
      assertWriter(writer);
      byWriter.set(writer, [...events]);
      await Promise.resolve();
    },
  };
}
