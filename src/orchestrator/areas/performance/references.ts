import type { Reference } from '../../../core/finding.js';

export const CACHING: Reference = {
  title: 'RFC 9111: HTTP Caching',
  url: 'https://www.rfc-editor.org/rfc/rfc9111',
};
export const EVENT_LOOP: Reference = {
  title: "Node.js: Don't Block the Event Loop",
  url: 'https://nodejs.org/en/learn/asynchronous-work/dont-block-the-event-loop',
};
export const TIMERS: Reference = { title: 'Node.js: Timers', url: 'https://nodejs.org/api/timers.html' };
export const SLO: Reference = {
  title: 'Site Reliability Engineering: Service Level Objectives',
  url: 'https://sre.google/sre-book/service-level-objectives/',
};

export const references: readonly Reference[] = [CACHING, EVENT_LOOP, TIMERS, SLO];
