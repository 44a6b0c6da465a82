import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr03R3 = defineRule({
  id: 'CR03-R3',
  criterion: 'Cr3',
  severity: 'major',
  message: { fr: 'Deux concurrents au moins sont décrits.', en: 'At least two competitors are described.' },
  check: (strategy, company) => {
    const told = strategy.dataToCollect.some((one) => one.id === 'competitors');
    return faultUnless(company.competitors.length >= 2 || told, '/inputs/company/competitors');
  },
});
