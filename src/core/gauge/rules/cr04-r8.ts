import { minorUnits } from '../../values/money.ts';
import { defineRule, faultsAmong } from '../plan-rule.ts';

export const cr04R8 = defineRule({
  id: 'CR04-R8',
  criterion: 'Cr4',
  severity: 'major',
  message: {
    fr: 'Un objectif de coût par client ne dépasse pas le plafond.',
    en: 'A cost-per-customer objective stays under the ceiling.',
  },
  check: (strategy) => {
    return faultsAmong(
      strategy.objectives,
      '/objectives',
      (one) =>
        !one.kpiId.startsWith('K-CAC') || minorUnits(one.target, strategy.company.currency) <= strategy.cac.cacMax,
    );
  },
});
