import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr09R1 = defineRule({
  id: 'CR09-R1',
  criterion: 'Cr9',
  severity: 'blocker',
  message: {
    fr: 'Trois scénarios d’acquisition au moins, de deux types différents.',
    en: 'At least three acquisition scenarios of two different types.',
  },
  check: (strategy) => {
    const rows = strategy.actions.filter((one) => one.scenario !== null);
    return faultUnless(rows.length >= 3 && new Set(rows.map((one) => one.catalogueId)).size >= 2, '/actions');
  },
});
