import { defineRule, faultsAmong } from '../plan-rule.ts';

export const cr04R2 = defineRule({
  id: 'CR04-R2',
  criterion: 'Cr4',
  severity: 'blocker',
  message: {
    fr: 'Chaque objectif s’appuie sur un objectif stratégique, un public touché, une offre et une mesure.',
    en: 'Every objective rests on a strategic objective, a reached audience, an offer and a figure.',
  },
  check: (strategy, company) => {
    const channels = new Set(company.channels.map((one) => one.id));
    return faultsAmong(
      strategy.objectives,
      '/objectives',
      (one) =>
        one.strategicObjectiveIds.length > 0 &&
        one.personaIds.some((id) => company.personas.some((persona) => persona.id === id)) &&
        one.offerIds.length > 0 &&
        one.evidence.length > 0 &&
        one.evidence.every((id) => channels.has(id)),
    );
  },
});
