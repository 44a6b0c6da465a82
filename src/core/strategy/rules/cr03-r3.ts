import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr03R3 = defineRule({
  id: 'CR03-R3',
  criterion: 'Cr3',
  severity: 'major',
  message: { fr: 'Deux concurrents au moins sont décrits.', en: 'At least two competitors are described.' },
  check: (_strategy, company) => {
    return faultUnless(company.competitors.length >= 2, '/inputs/company/competitors');
  },
});
