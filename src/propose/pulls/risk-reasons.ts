import { code, paragraph, type Block, type Line } from '../../report/document/blocks.js';
import { plural } from '../../report/document/format.js';
import type { Risk, RiskClass } from '../../risk/types.js';

/** Reasons that are told; the others are counted. */
const REASONS = 10;

/** What the class of a change means for its way to production (AD-15). */
const SENTENCES: Readonly<Record<RiskClass, string>> = {
  never: 'This change is never deployed unattended: somebody has to read and merge it.',
  review: 'A person reviews this change before it is deployed.',
  safe: 'Nothing in this change asks for a person before it is deployed.',
};

/** The class of a change and what made it so, read from the lines that change. */
export function riskReasons({ class: grade, reasons }: Risk): readonly Block[] {
  const gravest = reasons.filter((item) => item.class === grade);
  const shown = gravest.slice(0, REASONS);
  const items = shown.map((item): Line => {
    const place = item.line === null ? item.path : `${item.path}:${item.line}`;
    return [`${item.topic}: `, ...(place === '' ? [] : [code(place), ' ']), item.sentence];
  });
  const hidden = gravest.length - shown.length;
  const more = hidden > 0 ? [`and ${plural(hidden, 'reason')} more`] : [];
  return [
    paragraph('Risk ', code(grade), `: ${SENTENCES[grade]} Told from the lines that change:`),
    { kind: 'list', items: [...items, ...more] },
  ];
}
