import { defineRule, faultsAmong } from '../plan-rule.ts';

export const cr16R3 = defineRule({
  id: 'CR16-R3',
  criterion: 'Cr16',
  severity: 'major',
  message: {
    fr: 'Le système de recommandation de chaque concurrent est connu.',
    en: 'Every competitor’s referral system is known.',
  },
  check: (_strategy, company) => {
    return faultsAmong(company.competitors, '/inputs/company/competitors', (one) => one.referralSystem.kind.length > 0);
  },
});
