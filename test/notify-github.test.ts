import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createEmulator, type Emulator } from 'emulate';
import { notifySchema } from '../src/config/sections/notify.js';
import type { Forge } from '../src/core/forge.js';
import { fixedClock, recordingLogger } from '../src/core/testing/doubles.js';
import { forgeBrake } from '../src/deploy/incident/brake.js';
import { deliver } from '../src/notify/deliver.js';
import { openChannels } from '../src/notify/open-channels.js';
import { queue } from '../src/notify/queue.js';
import { systemClock } from '../src/platform/clock.js';
import { githubForge } from '../src/platform/github/forge.js';
import { nodeHttp } from '../src/platform/http.js';
import { nodeProcesses } from '../src/platform/processes.js';
import { memoryDriver } from '../src/state/drivers/memory.js';
import { openStateLog, type StateLog } from '../src/state/log.js';
import { startGitHub, type LoopbackGitHub, type RepositoryHandle } from './support/github/index.js';

const HOSTILE = '<!channel> <@U000000001> @here <https://evil.example|docs> & #general';

let github: LoopbackGitHub;
let repository: RepositoryHandle;
let forge: Forge;
let slack: Emulator;
let log: StateLog;

beforeAll(async () => {
  github = await startGitHub({ checkAnswers: true });
  repository = await github.addRepository('shop', { 'a.txt': 'a' });
  slack = await createEmulator({ service: 'slack', port: 0, seed: {} });
  const token = github.addToken('caretaker[bot]', { contents: 'read', issues: 'write' });
  const system = { clock: systemClock(), logger: recordingLogger(), isPaced: false };
  forge = await githubForge(
    { owner: repository.owner, name: repository.name },
    { token, apiUrl: github.apiUrl, ...system },
  );
  log = await openStateLog({
    driver: memoryDriver(),
    clock: fixedClock(),
    random: (bytes) => new Uint8Array(bytes),
    writer: 'run-1',
  });
});
afterAll(async () => {
  await slack.close();
  await github.close();
});

interface SlackMessage {
  readonly text: string;
  readonly blocks: readonly { readonly type: string; readonly text?: { readonly text: string } }[];
}

/** What a channel of the emulated workspace holds, newest first. */
async function slackMessages(): Promise<readonly SlackMessage[]> {
  const ask = async (method: string, body: object): Promise<Record<string, unknown>> => {
    const response = await fetch(`http://127.0.0.1:${new URL(slack.url).port}/api/${method}`, {
      method: 'POST',
      headers: { authorization: 'Bearer xoxb-test', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await response.json()) as Record<string, unknown>;
  };
  const { channels } = await ask('conversations.list', {});
  const general = (channels as { id: string; name: string }[]).find(({ name }) => name === 'general');
  const history = await ask('conversations.history', { channel: general?.id });
  return (history.messages ?? []) as SlackMessage[];
}

async function tell(recovery: boolean): Promise<void> {
  const clock = fixedClock();
  const notify = notifySchema.parse({
    channels: [
      { type: 'slack', name: 'slack', urlEnv: 'SLACK_URL' },
      { type: 'issue', name: 'issue', labels: ['alert'] },
    ],
  });
  const deps = { sink: log, events: () => log.events(), clock, sender: `Caretaker in ${HOSTILE}` };
  await queue(deps, notify, [
    {
      key: recovery ? 'over' : 'trouble',
      kind: 'incident',
      severity: 'critical',
      title: `Broken by ${HOSTILE}`,
      body: `First line ${HOSTILE}\nSecond line`,
      subject: 'production:bad',
      recovery,
    },
  ]);
  const channels = openChannels(notify.channels, {
    http: nodeHttp(),
    clock,
    processes: nodeProcesses(),
    directory: process.cwd(),
    secret: () => `http://127.0.0.1:${new URL(slack.url).port}/services/T000000001/B000000001/X000000001`,
    forge,
  });
  const report = await deliver(deps, channels);
  expect(report).toMatchObject({ dropped: [], waiting: [] });
}

describe('AD-17: news on the emulated Slack and on GitHub', () => {
  test('trouble and recovery arrive once in each, with nothing alive in them', async () => {
    await tell(false);
    await tell(false);
    expect(await repository.issues()).toMatchObject([{ state: 'open', labels: [{ name: 'alert' }] }]);
    await tell(true);
    await tell(true);
    const messages = await slackMessages();
    expect(messages.map(({ blocks }) => blocks.map(({ type }) => type))).toEqual([
      ['header', 'section', 'context'],
      ['header', 'section', 'context'],
    ]);
    const [over, trouble] = messages;
    expect(over?.text).toMatch(/^Recovered: Broken by /);
    expect(trouble?.text).toMatch(/^Broken by /);
    expect(trouble?.blocks[1]?.text?.text).toContain('\nSecond line');
    expect(JSON.stringify(messages)).not.toMatch(/[<>]|@(?!\u2060)/);
    expect(await repository.issues()).toMatchObject([{ number: 1, state: 'closed' }]);
    expect(await repository.comments(1)).toHaveLength(1);
  });
});

describe('AD-12: the kill switch on GitHub', () => {
  test('is a label that somebody with write access put on an open issue', async () => {
    const brake = forgeBrake(forge, 'caretaker:stop');
    expect(await brake.engaged()).toMatchObject({ stop: false });
    const issue = await repository.person.openIssue('Stop', '', ['caretaker:stop']);
    expect(await brake.engaged()).toEqual({
      stop: true,
      reason: `issue ${issue} carries the label caretaker:stop, put there by alice`,
    });
    await repository.person.unlabel(issue, 'caretaker:stop');
    expect(await brake.engaged()).toMatchObject({ stop: false });
  });

  test('that cannot be read stops', async () => {
    const token = github.addToken('caretaker[bot]', { contents: 'read' });
    const blind = await githubForge(
      { owner: repository.owner, name: repository.name },
      { token, apiUrl: github.apiUrl, clock: systemClock(), logger: recordingLogger(), isPaced: false },
    );
    const found = await forgeBrake(blind, 'caretaker:stop').engaged();
    expect(found.stop).toBe(true);
    expect(found.reason).toMatch(/^the kill switch cannot be read: .*403/s);
  });

  test('GitHub could have asked and answered all of that', () => {
    expect(github.requests.violations).toEqual([]);
    const known = '/description must be string';
    const unknown = github.requests.answerViolations.filter(({ problem }) => !problem.endsWith(known));
    expect(unknown).toEqual([]);
  });
});
