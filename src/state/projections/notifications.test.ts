import { describe, expect, it } from '@jest/globals';
import { draft, logOf, type Draft } from '../testing/arbitraries.js';
import { deadLetters, projectNotifications } from './notifications.js';

const key = { notification: 'n1', channel: 'slack' };

function queued(minute: number, change: { readonly channel?: string; readonly writer?: string } = {}): Draft {
  const { writer, ...other } = change;
  const data = {
    ...{ ...key, ...other, news: 'incident', severity: 'high' as const, title: 't', body: 'b' },
    ...{ subject: 's', recovery: false, expiresAt: '2026-01-02T00:00:00.000Z' },
  };
  return draft('notification.queued', data, minute, writer);
}

const attempted = (minute: number): Draft => draft('notification.attempted', key, minute);
const failed = (minute: number, mayHaveArrived = false): Draft =>
  draft('notification.failed', { ...key, reason: 'r', retryAt: null, mayHaveArrived }, minute);

describe('AD-17: the outbox as the log tells it', () => {
  it('has one entry for what two runs queued, and one for each channel', () => {
    const log = logOf([queued(0), queued(1, { writer: 'run-b' }), queued(2, { channel: 'hook' })]);
    expect(projectNotifications(log)).toMatchObject([
      { ...key, status: 'waiting', queuedAt: '2026-01-01T00:00:00.000Z', attempts: 0, doubt: null },
      { channel: 'hook', status: 'waiting' },
    ]);
  });

  it.each([
    [[attempted(1)], 'cut-off', 1],
    [[attempted(1), failed(2)], null, 1],
    [[attempted(1), failed(2, true)], 'unanswered', 1],
    [[attempted(1), attempted(2), failed(3)], 'cut-off', 2],
    [[attempted(1), failed(2, true), attempted(3), failed(4)], 'unanswered', 2],
  ])('knows what nobody knows of an attempt (%#)', (drafts, doubt, attempts) => {
    expect(projectNotifications(logOf([queued(0), ...drafts]))).toMatchObject([{ doubt, attempts }]);
  });

  it('stays delivered, whatever another run wrote later', () => {
    const log = logOf([
      queued(0),
      attempted(1),
      draft('notification.delivered', { ...key, reference: 'ok' }, 2),
      draft('notification.dropped', { ...key, reason: 'expired' }, 3),
      failed(4),
    ]);
    const entries = projectNotifications(log);
    expect(entries).toMatchObject([{ status: 'delivered', detail: 'ok', doubt: null }]);
    expect(deadLetters(entries)).toEqual([]);
  });

  it('tells dead letters from what was taken back, and skips what belongs to nothing', () => {
    const drop = (takenBack: boolean): Draft =>
      draft('notification.dropped', { ...key, reason: 'x', takenBack }, 1);
    expect(deadLetters(projectNotifications(logOf([queued(0), drop(false)])))).toHaveLength(1);
    expect(deadLetters(projectNotifications(logOf([queued(0), drop(true)])))).toEqual([]);
    expect(projectNotifications(logOf([attempted(0), failed(1), drop(false)]))).toEqual([]);
  });
});
