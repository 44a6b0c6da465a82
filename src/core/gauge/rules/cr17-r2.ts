import { referralFaults } from '../plan-parts.ts';
import { defineRule, faultsAmong } from '../plan-rule.ts';

export const cr17R2 = defineRule({
  id: 'CR17-R2',
  criterion: 'Cr17',
  severity: 'blocker',
  message: {
    fr: 'Aucune récompense ne dépend d’une note favorable, et chaque règle applicable est satisfaite.',
    en: 'No reward depends on a favourable rating, and every applicable rule is satisfied.',
  },
  check: (strategy) => {
    return [
      ...faultsAmong(
        strategy.actions,
        '/actions',
        (one) => one.referral === null || one.legal.every((item) => item.satisfied),
      ),
      ...referralFaults(
        strategy,
        (one) =>
          one.family !== 'review_reward' || one.antifraud.some((text) => /quelle que soit la note/.test(text.fr)),
      ),
    ];
  },
});
