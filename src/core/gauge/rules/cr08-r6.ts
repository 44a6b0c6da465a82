import { contentFaults } from '../plan-parts.ts';
import { defineRule } from '../plan-rule.ts';

export const cr08R6 = defineRule({
  id: 'CR08-R6',
  criterion: 'Cr8',
  severity: 'major',
  message: { fr: 'Chaque contenu éditorial a un brief complet.', en: 'Every editorial item has a complete brief.' },
  check: (strategy) => {
    return contentFaults(
      strategy,
      (one) =>
        one.family !== 'editorial' ||
        (one.brief.title !== '' &&
          one.brief.outline.length >= 3 &&
          one.brief.terms.length > 0 &&
          one.brief.questions.length >= 3 &&
          one.brief.proofs.length > 0),
    );
  },
});
