import { messageOf } from '../../core/errors.js';
import type { Forge, Issue } from '../../core/forge.js';

/** The kill switch of automatic reverts. Never throws: what cannot be read stops. */
export interface Brake {
  /** `reason` is a sentence for people, without a full stop, for either answer. */
  engaged(): Promise<{ readonly stop: boolean; readonly reason: string }>;
}

/** Issues that are looked at; issue forms let strangers open any number with a label. */
const LOOKED_AT = 30;

type Look =
  | { readonly counts: true; readonly reason: string }
  /** Put there by someone who may not: said, and no stop. */
  | { readonly counts: false; readonly reason: string };

async function look(forge: Forge, issue: Issue, label: string): Promise<Look> {
  const same = (name: string): boolean => name.toLowerCase() === label.toLowerCase();
  const last = (await forge.labelEvents(issue.number)).findLast((event) => same(event.label));
  // A renamed label, a list that lags, a deleted account: the label is there, and nobody can say by whom.
  if (last?.does !== 'added' || last.by === 'ghost')
    return {
      counts: true,
      reason: `issue ${issue.number} carries the label ${label}, and who put it there cannot be told`,
    };
  const permission = await forge.permissionOf(last.by);
  const put = `issue ${issue.number} carries the label ${label}, put there by ${last.by}`;
  return permission === 'write' || permission === 'admin'
    ? { counts: true, reason: put }
    : { counts: false, reason: `${put}, who may not write to the repository, so it does not count` };
}

/**
 * The brake as a label: an open issue that carries it, put there by a person with write access. Anything that
 * cannot be read (the issues, who labelled one, what that person may do) counts as engaged (safety rule 7).
 */
export function forgeBrake(forge: Forge, label: string): Brake {
  return {
    engaged: async () => {
      try {
        const issues = await forge.listIssues({ state: 'open', labels: [label], limit: LOOKED_AT + 1 });
        const looks: Look[] = [];
        for (const issue of issues.slice(0, LOOKED_AT)) {
          const found = await look(forge, issue, label);
          if (found.counts) return { stop: true, reason: found.reason };
          looks.push(found);
        }
        if (issues.length > LOOKED_AT)
          return { stop: true, reason: `more than ${LOOKED_AT} open issues carry the label ${label}` };
        const [first] = looks;
        return { stop: false, reason: first?.reason ?? `no open issue carries the label ${label}` };
      } catch (error) {
        return { stop: true, reason: `the kill switch cannot be read: ${messageOf(error)}` };
      }
    },
  };
}
