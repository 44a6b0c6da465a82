import { contentFaults } from '../plan-parts.ts';
import { defineRule } from '../plan-rule.ts';

export const cr13R5 = defineRule({
  id: 'CR13-R5',
  criterion: 'Cr13',
  severity: 'minor',
  message: {
    fr: 'L’accessibilité de chaque contenu est prévue.',
    en: 'The accessibility of every content item is planned.',
  },
  check: (strategy) => {
    return contentFaults(strategy, (one) => one.brief.accessibility.length > 0);
  },
});
