import { conversionFaults } from '../plan-parts.ts';
import { defineRule } from '../plan-rule.ts';

export const cr12R3 = defineRule({
  id: 'CR12-R3',
  criterion: 'Cr12',
  severity: 'blocker',
  message: {
    fr: 'Une comparaison A/B n’est proposée que si le trafic la permet en 56 jours.',
    en: 'An A/B comparison is proposed only when traffic allows it within 56 days.',
  },
  check: (strategy) => {
    return conversionFaults(
      strategy,
      (one) =>
        one.test === null ||
        (one.test.method !== 'ab' && one.test.method !== 'micro_conversion_ab') ||
        (one.test.feasible && one.test.days <= 56),
    );
  },
});
