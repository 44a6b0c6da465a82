import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr13R4 = defineRule({
  id: 'CR13-R4',
  criterion: 'Cr13',
  severity: 'major',
  message: {
    fr: 'Le statut légal d’accessibilité est dit avec sa raison.',
    en: 'The legal accessibility status is stated with its reason.',
  },
  check: (strategy) => {
    return faultUnless(
      strategy.accessibility.reason.fr !== '' && strategy.accessibility.reason.en !== '',
      '/accessibility',
    );
  },
});
