import type { ChannelConfig } from '../config/sections/notify.js';
import type { Forge } from '../core/forge.js';
import type { Http } from '../core/http.js';
import type { Clock, Processes } from '../core/ports.js';
import { commandChannel } from './channels/command.js';
import { issueChannel } from './channels/issue.js';
import { slackChannel } from './channels/slack.js';
import { webhookChannel } from './channels/webhook.js';
import type { ClosedChannel } from './deliver.js';
import type { Channel } from './news.js';

export interface ChannelDeps {
  readonly http: Http;
  readonly clock: Clock;
  readonly processes: Processes;
  /** Absolute path that commands run in. */
  readonly directory: string;
  /** Value of the environment variable that the configuration names; undefined when it is not set. */
  readonly secret: (name: string) => string | undefined;
  /** Undefined where there is no link to a code host. */
  readonly forge: Forge | undefined;
}

/** The address in an environment variable, or why there is none. */
function address(
  { secret }: ChannelDeps,
  variable: string,
): { readonly url: string } | { readonly closed: string } {
  const value = secret(variable)?.trim() ?? '';
  if (value === '') return { closed: `${variable} is not set` };
  const isWeb = URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
  return isWeb ? { url: value } : { closed: `${variable} does not hold an address of the web` };
}

function openChannel(config: ChannelConfig, deps: ChannelDeps): Channel | ClosedChannel {
  const { name } = config;
  switch (config.type) {
    case 'slack':
    case 'webhook': {
      const found = address(deps, config.urlEnv);
      if ('closed' in found) return { name, closed: found.closed };
      return (config.type === 'slack' ? slackChannel : webhookChannel)(name, found.url, deps);
    }
    case 'issue':
      return deps.forge === undefined
        ? { name, closed: 'there is no link to the code host' }
        : issueChannel(name, config.labels, deps.forge);
    case 'command':
      return commandChannel(name, config.command, deps);
  }
}

/** The configured channels; one that cannot be used here is closed, and its messages wait for a run that can. */
export function openChannels(
  configs: readonly ChannelConfig[],
  deps: ChannelDeps,
): readonly (Channel | ClosedChannel)[] {
  return configs.map((config) => openChannel(config, deps));
}
