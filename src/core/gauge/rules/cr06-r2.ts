import { contentFaults } from '../plan-parts.ts';
import { defineRule } from '../plan-rule.ts';

export const cr06R2 = defineRule({
  id: 'CR06-R2',
  criterion: 'Cr6',
  severity: 'blocker',
  message: {
    fr: 'Chaque contenu vise un public et s’adapte à trois de ses traits au moins.',
    en: 'Every content item aims at an audience and adapts to at least three of its traits.',
  },
  check: (strategy) => {
    return contentFaults(
      strategy,
      (one, action) => action.personaIds.length > 0 && new Set(one.adaptations.map((row) => row.field)).size >= 3,
    );
  },
});
