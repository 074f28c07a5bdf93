import type { Forge } from '../../../core/forge.js';
import { fixedClock, recordingLogger, type LogEntry } from '../../../core/testing/doubles.js';
import { githubForge } from '../forge.js';
import type { GitHubOptions } from '../settings.js';
import { scriptedServer, type Reply, type ScriptedServer } from './scripted-server.js';

export const TOKEN = 'ghs_secret0123456789';

export interface Connection {
  readonly forge: Forge;
  readonly server: ScriptedServer;
  /** Milliseconds that were waited, in order. */
  readonly waits: readonly number[];
  readonly log: readonly LogEntry[];
}

/** A forge on a scripted server, with a clock that does not wait and no spread of retries. */
export async function connect(
  script: readonly Reply[] | ((index: number) => Reply),
  options: Partial<GitHubOptions> & {
    readonly basePath?: string;
    readonly whileWaiting?: () => Promise<void>;
  } = {},
): Promise<Connection> {
  const server = await scriptedServer(script);
  const clock = fixedClock();
  const waits: number[] = [];
  const logger = recordingLogger();
  const { basePath = '', whileWaiting, ...rest } = options;
  const forge = await githubForge(
    { owner: 'acme', name: 'shop' },
    {
      token: TOKEN,
      apiUrl: `${server.url}${basePath}`,
      clock: {
        ...clock,
        sleep: async (milliseconds) => {
          waits.push(milliseconds);
          await whileWaiting?.();
          await clock.sleep(milliseconds);
        },
      },
      logger,
      isPaced: false,
      random: () => 0.5,
      ...rest,
    },
  );
  return { forge, server, waits, log: logger.entries };
}
