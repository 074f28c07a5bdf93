import type { Http } from '../../core/http.js';
import type { Clock } from '../../core/ports.js';
import { cleanLine } from '../../report/document/clean.js';
import type { Channel, Message, Sent } from '../news.js';
import { passingFailure, unanswered } from './http-answer.js';
import { fitEscaped } from './text.js';

const TIMEOUT_MS = 10_000;

/** Characters that Slack takes: https://docs.slack.dev/reference/block-kit/blocks */
const LIMITS = { header: 150, section: 3_000, context: 2_000, fallback: 3_000 } as const;

/**
 * Answers of an incoming webhook that mean the same however often it is asked, with what a person does about it.
 * https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks, "Handling errors"
 */
const PERMANENT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    action_prohibited: 'an administrator of the workspace restricts who may post there',
    channel_is_archived: 'unarchive the channel or make a webhook for another one',
    channel_not_found: 'make a new webhook: its channel is gone',
    invalid_blocks: 'report it: the message has a form that Slack does not take',
    invalid_payload: 'report it: the message has a form that Slack does not take',
    invalid_token: 'make a new webhook: its address has expired or is not right',
    no_active_hooks: 'make a new webhook: it was disabled',
    no_service: 'make a new webhook: it was disabled, removed, or its address is not right',
    no_service_id: 'make a new webhook: its address is not right',
    no_team: 'make a new webhook: its address is not right',
    no_text: 'report it: the message has no text',
    posting_to_general_channel_denied: 'an administrator restricts who may post to the general channel',
    team_disabled: 'the workspace is not active',
    too_many_attachments: 'report it: the message has a form that Slack does not take',
    user_not_found: 'make a new webhook: the person that it writes to is gone',
  }),
);

/** Nothing shows between them, and what they part is no mention. */
const JOINER = '\u2060';

/** `&`, `<` and `>` make mentions, links and dates; `@` and `#` do where names are linked by themselves. */
export function escapeSlack(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[@#]/g, `$&${JOINER}`);
}

/** Text in which Slack looks for nothing. */
function plain(text: string, limit: number): object {
  return { type: 'plain_text', text: fitEscaped(text, limit, escapeSlack), emoji: false };
}

/** What is sent for a message: https://docs.slack.dev/reference/block-kit */
export function slackPayload(message: Message): object {
  const { title, body, severity, recovery, kind, sender, repeated } = message;
  const name = cleanLine(title) === '' ? 'News' : cleanLine(title);
  const heading = recovery ? `Recovered: ${name}` : name;
  const about = `${repeated === null ? '' : `${repeated} `}${severity} · ${kind} · ${sender}`;
  return {
    text: fitEscaped(`${repeated === null ? '' : `${repeated} `}${heading}`, LIMITS.fallback, escapeSlack),
    blocks: [
      { type: 'header', text: plain(heading, LIMITS.header) },
      ...(body.trim() === '' ? [] : [{ type: 'section', text: plain(body, LIMITS.section) }]),
      { type: 'context', elements: [plain(about, LIMITS.context)] },
    ],
    link_names: false,
    parse: 'none',
    unfurl_links: false,
    unfurl_media: false,
  };
}

/** A Slack channel behind an incoming webhook, whose address is a secret. Slack cannot be asked what it has got. */
export function slackChannel(
  name: string,
  url: string,
  { http, clock }: { readonly http: Http; readonly clock: Clock },
): Channel {
  const send = async (message: Message): Promise<Sent> => {
    const answer = await http.send({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(slackPayload(message)),
      timeoutMs: TIMEOUT_MS,
      maxBytes: 1_024,
    });
    if (answer.outcome === 'silent') return unanswered(answer);
    const said = answer.body.trim();
    if (answer.status === 200 && said === 'ok') return { outcome: 'delivered', reference: 'ok' };
    const remedy = PERMANENT.get(said);
    if (remedy !== undefined) return { outcome: 'refused', reason: `${said}: ${remedy}` };
    return (
      passingFailure(answer, clock.now()) ?? {
        outcome: 'refused',
        reason: `status ${answer.status} with an answer that Slack does not give; is the address that of an incoming webhook?`,
      }
    );
  };
  return { name, send };
}
