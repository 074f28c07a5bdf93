import type { News } from '../../notify/news.js';
import { deliver, type DeliveryReport } from '../../notify/deliver.js';
import { openChannels } from '../../notify/open-channels.js';
import { queue, type QueueDeps } from '../../notify/queue.js';
import type { DeployBench } from './bench.js';

/** Puts news into the outbox and delivers what waits there, older messages included (AD-17). */
export async function tell(bench: DeployBench, news: readonly News[]): Promise<DeliveryReport> {
  const { system, repository, log, link, http, secret } = bench;
  const { notify } = repository.config;
  const deps: QueueDeps = { sink: log, events: () => log.events(), clock: system.clock };
  await queue(deps, notify, news);
  const channels = openChannels(notify.channels, {
    ...{ http, secret, clock: system.clock, processes: system.processes },
    directory: repository.root,
    forge: link?.forge,
  });
  const name = link === undefined ? '' : ` in ${link.forge.repository.owner}/${link.forge.repository.name}`;
  return deliver({ ...deps, sender: `Caretaker${name}` }, channels);
}
