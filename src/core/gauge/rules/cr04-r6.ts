import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr04R6 = defineRule({
  id: 'CR04-R6',
  criterion: 'Cr4',
  severity: 'major',
  message: {
    fr: 'Les heures et l’argent du plan tiennent dans la capacité et le budget.',
    en: 'The plan’s hours and cash fit capacity and budget.',
  },
  check: (strategy) => {
    return faultUnless(
      strategy.capacity.hoursPlanned <= strategy.capacity.hoursTotal + 1e-6 &&
        strategy.costs.cashPlanned <= strategy.costs.budget,
      '/capacity',
    );
  },
});
