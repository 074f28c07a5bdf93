import type { Processes } from '../../core/ports.js';
import { cleanLine, cleanText } from '../../report/document/clean.js';
import type { Channel, Message, Sent } from '../news.js';

const TIMEOUT_MS = 30_000;

/** The message as text: title, blank line, body, blank line, what it is. */
export function commandInput(message: Message): string {
  const { title, body, severity, kind, recovery, sender, repeated } = message;
  const heading = `${recovery ? 'Recovered: ' : ''}${cleanLine(title)}`;
  const about = `${severity}, ${kind}, ${sender}`;
  return `${[repeated, heading, cleanText(body).trim(), about].filter((part) => part !== null && part !== '').join('\n\n')}\n`;
}

/**
 * A program that gets the message on standard input. Exit 0 means told; anything else is tried again. Nothing of its
 * output is kept: it may hold secrets.
 */
export function commandChannel(
  name: string,
  [program = '', ...args]: readonly string[],
  { processes, directory }: { readonly processes: Processes; readonly directory: string },
): Channel {
  const send = async (message: Message): Promise<Sent> => {
    const result = await processes.run({
      command: program,
      args,
      cwd: directory,
      env: {
        CARETAKER_NOTIFICATION: message.id,
        CARETAKER_NEWS: message.kind,
        CARETAKER_SEVERITY: message.severity,
        CARETAKER_RECOVERY: String(message.recovery),
      },
      input: commandInput(message),
      timeoutMs: TIMEOUT_MS,
      maxOutputBytes: 1_024,
    });
    switch (result.outcome) {
      case 'exited':
        return result.exitCode === 0
          ? { outcome: 'delivered', reference: 'exit code 0' }
          : { outcome: 'failed', reason: `exit code ${String(result.exitCode)}`, mayHaveArrived: false };
      case 'not-found':
        return { outcome: 'refused', reason: `there is no program ${cleanLine(program)}` };
      default:
        return {
          outcome: 'failed',
          reason: `the program was ended (${result.outcome})`,
          mayHaveArrived: true,
        };
    }
  };
  return { name, send };
}
