import { scenarioFaults } from '../plan-parts.ts';
import { defineRule } from '../plan-rule.ts';

export const cr10R1 = defineRule({
  id: 'CR10-R1',
  criterion: 'Cr10',
  severity: 'blocker',
  message: {
    fr: 'Chaque scénario sert un objectif et un public.',
    en: 'Every scenario serves an objective and an audience.',
  },
  check: (strategy) => {
    const objectives = new Set(strategy.objectives.map((one) => one.id));
    return scenarioFaults(
      strategy,
      (_one, action) =>
        action.personaIds.length > 0 && (objectives.size === 0 || action.objectiveIds.some((id) => objectives.has(id))),
    );
  },
});
