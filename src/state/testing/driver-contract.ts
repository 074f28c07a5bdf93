import { describe, expect, it } from '@jest/globals';
import type { StateDriver } from '../driver.js';
import { seal } from '../entry.js';
import { mergeLogs } from '../merge.js';
import { draft, logOf } from './arbitraries.js';

const decision = { decision: 'act', subject: 's', reason: 'r' } as const;

/** What every driver of the state log must do; `open` gives another driver over the same store. */
export function describeDriverContract(
  name: string,
  fresh: () => Promise<{ open: () => StateDriver }>,
): void {
  describe(`state driver contract: ${name}`, () => {
    it('is empty at first', async () => {
      const store = await fresh();
      expect(await store.open().load()).toEqual({ events: [], damage: [] });
    });

    it('gives back what was appended, to another driver over the same store too', async () => {
      const store = await fresh();
      const log = logOf([
        draft('decision.made', decision, 0),
        draft('decision.made', { ...decision, reason: 'ä\n"\u2028' }, 1),
      ]);
      const driver = store.open();
      for (const event of log) await driver.append('run-a', [event]);
      expect((await store.open().load()).events).toEqual(log);
    });

    it('safety 9: keeps every entry of writers that append at the same time', async () => {
      const store = await fresh();
      const writers = ['run-a', 'run-b', 'run-c'];
      const log = logOf(
        writers.flatMap((writer) =>
          [...Array(20).keys()].map((minute) => draft('decision.made', decision, minute, writer)),
        ),
      );
      await Promise.all(
        writers.map(async (writer) => {
          const driver = store.open();
          for (const event of log.filter((item) => item.writer === writer))
            await driver.append(writer, [event]);
        }),
      );
      const loaded = await store.open().load();
      expect(mergeLogs(loaded.events, []).events).toEqual(log);
    });

    it('keeps entries of types that it does not know', async () => {
      const store = await fresh();
      const log = logOf([{ writer: 'run-a', minute: 0, type: 'from.the.future', data: { any: [1, null] } }]);
      await store.open().append('run-a', log);
      expect((await store.open().load()).events).toEqual(log);
    });

    it('replaces the entries of one writer and leaves the others', async () => {
      const store = await fresh();
      const log = logOf([
        draft('decision.made', decision, 0, 'run-a'),
        draft('decision.made', decision, 1, 'run-b'),
      ]);
      const driver = store.open();
      for (const event of log) await driver.append(event.writer, [event]);
      await driver.replace('run-a', []);
      expect((await store.open().load()).events.map((event) => event.writer)).toEqual(['run-b']);
    });

    it.each(['../x', 'a/b', '', '.hidden', 'a\nb'])('refuses %j as a writer', async (writer) => {
      const store = await fresh();
      const event = seal({
        v: 1,
        id: '01J',
        at: '',
        writer,
        sequence: 0,
        type: 't',
        data: {},
        previous: null,
      });
      await expect(store.open().append(writer, [event])).rejects.toMatchObject({ code: 'state/bad-writer' });
    });
  });
}
