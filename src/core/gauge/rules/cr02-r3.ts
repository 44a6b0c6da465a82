import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr02R3 = defineRule({
  id: 'CR02-R3',
  criterion: 'Cr2',
  severity: 'major',
  message: {
    fr: 'Les mesures couvrent trois mois au moins, sur une même période.',
    en: 'Figures cover at least three months over one period.',
  },
  check: (_strategy, company) => {
    return faultUnless(company.period.baselineMonths >= 3, '/inputs/company/period/baselineMonths');
  },
});
