import { minorUnits } from '../../values/money.ts';
import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr20R4 = defineRule({
  id: 'CR20-R4',
  criterion: 'Cr20',
  severity: 'blocker',
  message: {
    fr: 'Le budget du cycle suivant est réparti, et son coût par client reste sous le plafond ou s’explique.',
    en: 'The next cycle’s budget is spread, and its cost per customer stays under the ceiling or is explained.',
  },
  check: (strategy) => {
    const next = strategy.nextCycle.allocation;
    const spread = next.rows.reduce((sum, row) => sum + row.after, 0);
    return faultUnless(
      Math.abs(spread - next.spent) < 0.01 &&
        next.spent <= next.budget + 0.01 &&
        (minorUnits(next.cac ?? 0, strategy.company.currency) <= strategy.cac.cacMax ||
          strategy.nextCycle.explanation.fr !== ''),
      '/nextCycle',
    );
  },
});
