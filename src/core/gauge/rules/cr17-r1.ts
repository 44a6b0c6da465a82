import { excludedIds } from '../../framework/legal/sector-duties.ts';
import { programmes } from '../../referral/programmes/index.ts';
import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr17R1 = defineRule({
  id: 'CR17-R1',
  criterion: 'Cr17',
  severity: 'blocker',
  message: {
    fr: 'Deux programmes au moins, de deux familles différentes, tant que le métier en laisse deux.',
    en: 'At least two programmes of two different families, as far as the trade leaves two.',
  },
  check: (strategy, company) => {
    const families = new Set(strategy.actions.flatMap((one) => (one.referral === null ? [] : [one.referral.family])));
    const open = programmes.filter((one) => !excludedIds(company).has(one.id)).map((one) => one.family);
    return faultUnless(families.size >= Math.min(2, new Set(open).size), '/actions');
  },
});
