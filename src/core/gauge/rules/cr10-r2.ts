import { scenarioFaults } from '../plan-parts.ts';
import { defineRule } from '../plan-rule.ts';

export const cr10R2 = defineRule({
  id: 'CR10-R2',
  criterion: 'Cr10',
  severity: 'major',
  message: {
    fr: 'L’affinité moyenne et l’indice de pertinence d’un scénario atteignent 0,5.',
    en: 'The mean affinity and relevance index of a scenario reach 0.5.',
  },
  check: (strategy) => {
    return scenarioFaults(strategy, (one) => one.relevance.affinity >= 0.5 && one.relevance.index >= 0.5);
  },
});
