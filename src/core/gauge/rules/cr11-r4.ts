import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr11R4 = defineRule({
  id: 'CR11-R4',
  criterion: 'Cr11',
  severity: 'minor',
  message: {
    fr: 'Vingt indicateurs au plus au tableau principal.',
    en: 'Twenty indicators at most on the main dashboard.',
  },
  check: (strategy) => {
    return faultUnless(strategy.kpis.length <= 20, '/kpis');
  },
});
