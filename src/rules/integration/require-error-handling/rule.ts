import type { Confidence, RuleFinding } from '../../../core/finding.js';
import { defineRule, type RuleContext } from '../../rule.js';
import { callersHandle } from '../shared/callers.js';
import {
  anchorOf,
  describeCall,
  isHttp,
  reachSentence,
  serverCalls,
  symbolOf,
  type ServerCall,
} from '../shared/calls.js';

interface Fault {
  readonly message: string;
  readonly remedy: string;
  readonly confidence: Confidence;
  readonly why: string;
}

/** Pages show their own error when what they load is not what they expect. */
const PAGE = /(?:^|\/)(?:page|layout)\.[jt]sx$|(?:^|\/)routes\/.*\.[jt]sx$/;

/** External calls whose failure nobody looks at. */
export const rule = defineRule({
  meta: {
    id: 'integration/require-error-handling',
    title: 'External call whose failure nobody handles',
    tier: 'integration',
    category: 'integration',
    severity: 'medium',
    remediation: { by: 'executor' },
    references: [
      { title: 'CWE-252: Unchecked Return Value', url: 'https://cwe.mitre.org/data/definitions/252.html' },
      { title: 'Response.ok', url: 'https://developer.mozilla.org/docs/Web/API/Response/ok' },
    ],
  },
  *check(context): Iterable<RuleFinding> {
    for (const found of serverCalls(context)) {
      const fault = floating(found) ?? uncheckedStatus(found) ?? failsCaller(found, context);
      if (fault === undefined) continue;
      const symbol = symbolOf(found.facts, found.call);
      yield {
        path: found.path,
        range: found.call.span.range,
        message: fault.message,
        remedy: fault.remedy,
        confidence: fault.confidence,
        evidence: [...found.reach.slice(0, 1).map(reachSentence), fault.why],
        anchor: anchorOf(found),
        ...(symbol === undefined ? {} : { symbol }),
      };
    }
  },
});

/** Nobody waits and nobody catches: a rejection ends a Node process. */
function floating(found: ServerCall): Fault | undefined {
  const { call } = found;
  if (call.usage !== 'floating' || call.handled || call.client === 'function') return undefined;
  return {
    message: `${describeCall(found)} is neither awaited nor caught: when it rejects, the process gets an unhandled rejection.`,
    remedy: 'Await it, or add `.catch(…)` that logs; on serverless platforms hand it to `waitUntil`.',
    confidence: isHttp(call) ? 'high' : 'medium',
    why: 'Node ends the process on an unhandled rejection (since version 15).',
  };
}

/** fetch resolves for 4xx and 5xx: an error page is then read as if it were the answer. */
function uncheckedStatus(found: ServerCall): Fault | undefined {
  const { call, reach, integration } = found;
  if (!isHttp(call) || call.statusChecked || call.bodyChecked) return undefined;
  if (call.body !== 'json' && call.body !== 'read' && call.body !== 'returned') return undefined;
  const certain = call.origin === 'literal' || call.origin === 'env' || integration !== undefined;
  return {
    message: `${describeCall(found)} reads the response without looking at its status: an error answer is taken for data.`,
    remedy: 'Check `response.ok` (or the status) before the body is read, and handle the failure.',
    confidence:
      !certain || call.body === 'returned' || (reach.length === 0 && PAGE.test(found.path))
        ? 'low'
        : call.body === 'json' && reach.length > 0
          ? 'high'
          : 'medium',
    why: `${call.client} resolves for 4xx and 5xx answers too.`,
  };
}

/** A side message whose failure takes the whole request down. */
function failsCaller(found: ServerCall, context: RuleContext): Fault | undefined {
  const { call, reach } = found;
  const message =
    call.purpose === 'message' || call.purpose === 'analytics' || /webhook/i.test(call.url?.text ?? '');
  if (
    !isHttp(call) ||
    !call.write ||
    call.handled ||
    call.statusChecked ||
    call.body !== 'ignored' ||
    !message ||
    callersHandle(context, found.path, call.function)
  )
    return undefined;
  return {
    message: `${describeCall(found)} is a notification, yet when it fails the work around it fails too; an error status goes unseen.`,
    remedy: 'Catch and log the failure of the notification, and look at `response.ok`.',
    confidence: reach.some(({ trigger }) => trigger === 'request') ? 'medium' : 'low',
    why: 'Not inside try/catch, and the response is thrown away.',
  };
}
