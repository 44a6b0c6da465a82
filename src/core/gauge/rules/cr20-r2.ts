import { unitEconomics } from '../../framework/economics/unit-economics.ts';
import { minorUnits } from '../../values/money.ts';
import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr20R2 = defineRule({
  id: 'CR20-R2',
  criterion: 'Cr20',
  severity: 'blocker',
  message: {
    fr: 'Le coût maximal par client est calculé, sa contrainte dite, et chaque canal a son plafond.',
    en: 'The maximum cost per customer is computed, its constraint stated, and every channel has its ceiling.',
  },
  check: (strategy, company) => {
    return faultUnless(
      strategy.cac.cacMax > 0 &&
        strategy.cac.channelCap > 0 &&
        strategy.cac.cacMax === minorUnits(unitEconomics(company).cacMax, company.organisation.currency),
      '/cac/cacMax',
    );
  },
});
