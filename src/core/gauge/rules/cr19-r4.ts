import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr19R4 = defineRule({
  id: 'CR19-R4',
  criterion: 'Cr19',
  severity: 'major',
  message: { fr: 'Cinq pour cent du budget restent en réserve.', en: 'Five per cent of the budget stays in reserve.' },
  check: (strategy) => {
    return faultUnless(strategy.costs.contingency >= 0.05 * strategy.costs.budget, '/costs/contingency');
  },
});
