import { type Breaks, firstWith } from '../../../support/breakable-plan.ts';

export const cr16ReferralCoherenceBreaks: Breaks = {
  'cr16.programmes-justified': (one) => {
    firstWith(one, 'referral').referral!.coherence.means = { fr: 'peu', en: 'few' };
  },
  'cr16.cost-under-ceiling': (one) => {
    firstWith(one, 'referral').referral!.rewardCost = one.cac.cacMax + 1;
  },
  'cr16.rival-schemes-known': (_plan, file) => {
    (file.competitors[0]!.referralSystem as { kind: string }).kind = '';
  },
  'cr16.launch-conditions-met': (one, file) => {
    file.nps = { promoters: 1, passives: 1, detractors: 50 };
    firstWith(one, 'referral').referral!.typeId = 'G-GIVEGET';
  },
};
