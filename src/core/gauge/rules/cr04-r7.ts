import { defineRule, faultsAmong } from '../plan-rule.ts';

export const cr04R7 = defineRule({
  id: 'CR04-R7',
  criterion: 'Cr4',
  severity: 'minor',
  message: {
    fr: 'Un objectif presque certain est peu exigeant.',
    en: 'An objective that is almost certain asks little.',
  },
  check: (strategy) => {
    return faultsAmong(
      strategy.objectives,
      '/objectives',
      (one) => one.probability === null || one.probability <= 0.95,
    );
  },
});
