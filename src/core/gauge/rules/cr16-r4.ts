import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr16R4 = defineRule({
  id: 'CR16-R4',
  criterion: 'Cr16',
  severity: 'major',
  message: {
    fr: 'Un parrainage ne se lance pas sur des clients mécontents, ni en nombre sur peu de temps.',
    en: 'Referral is not launched on unhappy customers, nor in number on little time.',
  },
  check: (strategy, company) => {
    const nps = company.nps === undefined ? null : company.nps.promoters - company.nps.detractors;
    const types = strategy.actions.flatMap((one) => (one.referral === null ? [] : [one.referral.typeId]));
    return [
      ...faultUnless(
        nps === null || nps >= 0 || !types.some((id) => id === 'G-GIVEGET' || id === 'G-TIER'),
        '/actions',
      ),
      ...faultUnless(company.capacity.hoursPerWeek >= 1 || types.length <= 1, '/actions'),
    ];
  },
});
