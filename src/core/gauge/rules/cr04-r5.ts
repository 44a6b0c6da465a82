import { defineRule, faultUnless, faultsAmong } from '../plan-rule.ts';

export const cr04R5 = defineRule({
  id: 'CR04-R5',
  criterion: 'Cr4',
  severity: 'major',
  message: {
    fr: 'Chaque objectif stratégique est servi, et leurs poids font 1.',
    en: 'Every strategic objective is served, and their weights sum to 1.',
  },
  check: (strategy, company) => {
    const weight = company.strategicObjectives.reduce((sum, one) => sum + one.weight, 0);
    return [
      ...faultUnless(Math.abs(weight - 1) <= 0.01, '/inputs/company/strategicObjectives'),
      ...faultsAmong(company.strategicObjectives, '/inputs/company/strategicObjectives', (one) =>
        strategy.objectives.some((objective) => objective.kept && objective.strategicObjectiveIds.includes(one.id)),
      ),
    ];
  },
});
