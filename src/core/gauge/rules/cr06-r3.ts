import { defineRule, faultsAmong } from '../plan-rule.ts';

export const cr06R3 = defineRule({
  id: 'CR06-R3',
  criterion: 'Cr6',
  severity: 'major',
  message: {
    fr: 'La part de contenus d’un public suit son poids à dix points près.',
    en: 'An audience’s share of content follows its weight within ten points.',
  },
  check: (strategy, company) => {
    const contents = strategy.actions.filter((one) => one.content !== null);
    return faultsAmong(
      company.personas,
      '/inputs/company/personas',
      (one) =>
        Math.abs(
          contents.filter((action) => action.personaIds[0] === one.id).length / Math.max(1, contents.length) -
            one.weight,
        ) <= 0.1,
    );
  },
});
