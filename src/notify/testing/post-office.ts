import { notifySchema } from '../../config/sections/notify.js';
import type { EventSink, StateEvent } from '../../core/event.js';
import { fixedClock } from '../../core/testing/doubles.js';
import { ForgeDouble } from '../../core/testing/forge-double.js';
import { nodeHttp } from '../../platform/http.js';
import { nodeProcesses } from '../../platform/processes.js';
import { memoryDriver } from '../../state/drivers/memory.js';
import { openStateLog } from '../../state/log.js';
import { projectNotifications } from '../../state/projections/notifications.js';
import { deliver, type DeliveryReport } from '../deliver.js';
import type { News } from '../news.js';
import { openChannels } from '../open-channels.js';
import { queue, type NotifyConfig, type Queued } from '../queue.js';

/** The run ends here, as by SIGKILL: nothing after this is done. */
export class Killed extends Error {}

export function news(change: Partial<News> = {}): News {
  return {
    key: 'deploy:production:bad',
    kind: 'deployment',
    severity: 'high',
    title: 'production is broken',
    body: 'Errors rose from 3 to 40 an hour.\nThe revert was pushed.',
    subject: 'production:bad',
    recovery: false,
    ...change,
  };
}

export function recovery(change: Partial<News> = {}): News {
  return news({
    key: 'deploy:production:bad:over',
    severity: 'info',
    title: 'production',
    recovery: true,
    ...change,
  });
}

/** Channels as a configuration file has them. */
export function config(channels: readonly unknown[], expireHours = 24): NotifyConfig {
  return notifySchema.parse({ channels, expireHours });
}

export const SLACK = { type: 'slack', name: 'slack', news: ['deployment'], urlEnv: 'SLACK_URL' };
export const WEBHOOK = { type: 'webhook', name: 'hook', news: ['deployment'], urlEnv: 'HOOK_URL' };
export const ISSUE = { type: 'issue', name: 'issue', news: ['deployment'], labels: ['alert'] };

/** One log that several runs write to, and what they use. */
export interface PostOffice {
  readonly clock: ReturnType<typeof fixedClock>;
  readonly forge: ForgeDouble;
  secrets: Record<string, string>;
  /** Killed before the entry with this number, from 0 in each run, is written. */
  killAt: number | undefined;
  events(): readonly StateEvent[];
  /** Types of the entries, without their prefix. */
  types(): readonly string[];
  outbox(): ReturnType<typeof projectNotifications>;
  queue(items: readonly News[]): Promise<readonly Queued[]>;
  deliver(patienceMs?: number): Promise<DeliveryReport>;
}

export async function postOffice(notify: NotifyConfig): Promise<PostOffice> {
  const clock = fixedClock();
  let seed = 0;
  const random = (bytes: number): Uint8Array =>
    Uint8Array.from({ length: bytes }, () => (seed = (seed * 75 + 74) % 65_537) % 256);
  const log = await openStateLog({ driver: memoryDriver(), clock, random, writer: 'run-1' });
  const forge = ForgeDouble.start({ clock });
  const events = (): readonly StateEvent[] => log.events();
  /** A run's own view of the log. */
  const sink = (): EventSink => {
    let written = 0;
    return {
      append: async (type, data) => {
        if (written === office.killAt) throw new Killed();
        written += 1;
        await log.append(type, data);
      },
    };
  };
  const office: PostOffice = {
    clock,
    forge,
    secrets: {},
    killAt: undefined,
    events,
    types: () => events().map(({ type }) => type.replace('notification.', '')),
    outbox: () => projectNotifications(events()),
    queue: (items) => queue({ sink: sink(), events, clock }, notify, items),
    deliver: (patienceMs = 0) => {
      const channels = openChannels(notify.channels, {
        http: nodeHttp(),
        clock,
        processes: nodeProcesses(),
        directory: process.cwd(),
        secret: (name) => office.secrets[name],
        forge,
      });
      const sender = 'Caretaker in acme/shop';
      return deliver({ sink: sink(), events, clock, sender, patienceMs }, channels);
    },
  };
  return office;
}
