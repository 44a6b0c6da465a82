import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr12R4 = defineRule({
  id: 'CR12-R4',
  criterion: 'Cr12',
  severity: 'major',
  message: {
    fr: 'La maturité des prospects a ses événements, ses seuils, une suite par seuil et le consentement.',
    en: 'Prospect maturity has its events, thresholds, a next action per threshold and consent.',
  },
  check: (strategy) => {
    return faultUnless(
      strategy.maturity.events.length >= 5 &&
        strategy.maturity.stages.length === 4 &&
        strategy.maturity.stages.every((one) => one.nextAction.fr !== '') &&
        strategy.maturity.consent.fr !== '',
      '/maturity',
    );
  },
});
