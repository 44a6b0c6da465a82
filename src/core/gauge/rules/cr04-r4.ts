import { defineRule, faultsAmong } from '../plan-rule.ts';

export const cr04R4 = defineRule({
  id: 'CR04-R4',
  criterion: 'Cr4',
  severity: 'major',
  message: {
    fr: 'Un objectif simulé et gardé a au moins trois chances sur dix.',
    en: 'A simulated, kept objective has at least three chances in ten.',
  },
  check: (strategy) => {
    return faultsAmong(
      strategy.objectives,
      '/objectives',
      (one) => !one.kept || one.probability === null || one.probability >= 0.3,
    );
  },
});
