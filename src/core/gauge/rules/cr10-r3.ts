import { defineRule, faultsAmong } from '../plan-rule.ts';

export const cr10R3 = defineRule({
  id: 'CR10-R3',
  criterion: 'Cr10',
  severity: 'major',
  message: {
    fr: 'Chaque public de poids 0,2 ou plus a son scénario.',
    en: 'Every audience of weight 0.2 or more has its scenario.',
  },
  check: (strategy, company) => {
    const served = new Set(strategy.actions.filter((one) => one.scenario !== null).flatMap((one) => one.personaIds));
    return faultsAmong(company.personas, '/inputs/company/personas', (one) => one.weight < 0.2 || served.has(one.id));
  },
});
