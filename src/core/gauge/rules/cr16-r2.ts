import { referralFaults } from '../plan-parts.ts';
import { defineRule } from '../plan-rule.ts';

export const cr16R2 = defineRule({
  id: 'CR16-R2',
  criterion: 'Cr16',
  severity: 'blocker',
  message: {
    fr: 'Récompense et fonctionnement restent sous le plafond de coût par client.',
    en: 'Reward and running cost stay under the ceiling of cost per customer.',
  },
  check: (strategy) => {
    return referralFaults(strategy, (one) => one.rewardCost + one.runningCost <= strategy.cac.cacMax);
  },
});
