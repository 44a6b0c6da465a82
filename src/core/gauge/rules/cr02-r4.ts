import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr02R4 = defineRule({
  id: 'CR02-R4',
  criterion: 'Cr2',
  severity: 'major',
  message: {
    fr: 'Les définitions du rebond, du temps et de l’attribution sont notées.',
    en: 'The definitions of bounce, time and attribution are recorded.',
  },
  check: (_strategy, company) => {
    return faultUnless(company.siteTotals !== undefined, '/inputs/company/siteTotals');
  },
});
