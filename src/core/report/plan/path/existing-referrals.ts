import type { Strategy } from '../../../planning/plan/plan.ts';
import { percentText } from '../../../values/number-text.ts';
import { inBoth, pair } from '../../../values/text.ts';
import type { Cell, ReportBlock } from '../../blocks.ts';
import { paragraph, table } from '../../build-blocks.ts';
import { joined, semicolon } from '../../joined-texts.ts';
import { money } from '../../plan-cells.ts';

/** Those who send customers already, before any new programme. */
export function existingTable({ referral, company: { currency } }: Strategy): ReportBlock[] {
  if (referral.existing.length === 0) return [];
  return [
    table(
      pair('Qui vous recommande déjà', 'Who recommends you already'),
      [
        ['Qui', 'Who'],
        ['Nouveaux clients', 'New customers', 'number'],
        ['Part', 'Share', 'number'],
        ['Coût de chacun', 'Cost of each', 'number'],
        ['Décision', 'Decision', 'wide'],
      ],
      referral.existing.map(({ name, customers, share, cost, verdict }): Cell[] => [
        name,
        customers,
        share === null ? '–' : inBoth((locale) => percentText(share, locale, 0)),
        cost === null ? pair('non compté', 'not counted') : money(cost, currency),
        verdict,
      ]),
    ),
  ];
}

/** Why nobody is rewarded, and what is done instead. */
export function noRewardParagraph({ referral: { noReward }, actions }: Strategy): ReportBlock[] {
  if (noReward.length === 0) return [];
  const instead = actions.filter((one) => one.referral !== null).map(({ title }) => title);
  const names = joined(instead, semicolon);
  const reasons = joined(noReward);
  return [
    paragraph(
      instead.length === 0
        ? pair(
            `Personne n’est récompensé dans ce cycle. ${reasons.fr}`,
            `Nobody is rewarded in this cycle. ${reasons.en}`,
          )
        : pair(
            `Personne n’est récompensé dans ce cycle. ${reasons.fr} À la place\u202f: ${names.fr}.`,
            `Nobody is rewarded in this cycle. ${reasons.en} Instead: ${names.en}.`,
          ),
    ),
  ];
}
