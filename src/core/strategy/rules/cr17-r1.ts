import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr17R1 = defineRule({
  id: 'CR17-R1',
  criterion: 'Cr17',
  severity: 'blocker',
  message: {
    fr: 'Deux programmes au moins, de deux familles différentes.',
    en: 'At least two programmes of two different families.',
  },
  check: (strategy) => {
    const families = new Set(strategy.actions.flatMap((one) => (one.referral === null ? [] : [one.referral.family])));
    return faultUnless(families.size >= 2, '/actions');
  },
});
