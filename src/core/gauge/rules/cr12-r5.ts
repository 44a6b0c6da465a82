import { conversionFaults } from '../plan-parts.ts';
import { defineRule } from '../plan-rule.ts';

export const cr12R5 = defineRule({
  id: 'CR12-R5',
  criterion: 'Cr12',
  severity: 'minor',
  message: {
    fr: 'Chaque proposition donne le gain attendu par heure.',
    en: 'Every proposal gives the expected gain per hour.',
  },
  check: (strategy) => {
    return conversionFaults(strategy, (one) => one.gainPerHour !== null);
  },
});
