import { code, listOr, paragraph, type Block } from '../../report/document/blocks.js';
import type { IncidentData, IncidentRollback } from './data.js';

function steps({ steps: lines }: IncidentRollback): readonly Block[] {
  return lines.length === 0 ? [] : [paragraph('The steps by hand:'), { kind: 'commands', lines }];
}

function paths({ paths: names }: IncidentRollback): readonly Block[] {
  return names.length === 0
    ? []
    : [
        listOr(
          names.slice(0, 30).map((name) => [code(name)]),
          '',
        ),
      ];
}

/** Git remembers that the commits were merged, so that merging their branch again brings nothing back. */
const LAND_AGAIN = paragraph(
  'To land the change again, revert the revert and add the fix to it. Merging the old branch once more brings back nothing that was reverted.',
);

function afterRollback(rollback: IncidentRollback, data: IncidentData): readonly Block[] {
  const { outcome, reason, commit, branch, pull } = rollback;
  switch (outcome) {
    case 'pushed':
      if (rollback.revertVerdict === 'fail')
        return [
          paragraph(
            'The revert is on the branch and fails as well, so that the code is not the reason. Nothing more is reverted: look at configuration, data and other services.',
          ),
        ];
      return [
        paragraph(
          'The revert is on the branch',
          ...(commit === null ? [] : [' as ', code(commit.slice(0, 12))]),
          '. Its deployment is verified next; this issue is closed when it passes.',
        ),
        LAND_AGAIN,
      ];
    case 'proposed':
      return [
        paragraph(
          rollback.needsPerson ? 'A person has to decide: ' : 'The revert waits in a pull request: ',
          reason,
          '.',
        ),
        ...paths(rollback),
        ...(pull === null
          ? []
          : [
              paragraph(
                'Review and merge ',
                { kind: 'link', text: `pull request ${pull.number}`, url: pull.url },
                '.',
              ),
            ]),
        ...steps(rollback),
        LAND_AGAIN,
      ];
    case 'stranded':
      return [
        paragraph(
          'The revert was made and could neither be pushed nor proposed: ',
          reason,
          '. ',
          ...(branch === null ? [] : ['It is on the branch ', code(branch), '.']),
        ),
        ...steps(rollback),
      ];
    case 'nothing-to-do':
      return [
        paragraph('There was nothing to revert: ', reason, '.'),
        paragraph(
          data.good === null
            ? 'No verified deployment is known.'
            : 'When production is still broken, it is not this code: look at configuration, data and other services.',
        ),
      ];
    case 'refused':
    case 'failed':
      return [
        paragraph(
          outcome === 'refused' ? 'Nothing was reverted, a person has to decide: ' : 'The revert failed: ',
          reason,
          '.',
        ),
        ...paths(rollback),
        ...steps(rollback),
      ];
  }
}

/** What a person should do, and the steps for it where any are needed. */
export function recommendation(data: IncidentData): readonly Block[] {
  const { rollback, pointedBack, good } = data;
  const pin =
    pointedBack?.pinned === true
      ? [
          paragraph(
            'Production is kept at ',
            code(pointedBack.commit.slice(0, 12)),
            ': new deployments do not go live until that is undone, which happens by itself when the revert was verified.',
          ),
        ]
      : [];
  if (rollback !== null) return [...afterRollback(rollback, data), ...pin];
  return [
    paragraph(
      ...(good === null
        ? ['No revert was tried, and no verified deployment is known to go back to. Fix it forward.']
        : ['No revert was tried. Fix it forward, or go back to ', code(good), '.']),
    ),
    ...pin,
  ];
}
