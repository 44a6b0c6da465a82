import { type Breaks, firstWith } from '../../../support/breakable-plan.ts';

export const cr16ReferralCoherenceBreaks: Breaks = {
  'cr16.choice-or-reason': (one) => {
    for (const { referral } of one.actions) if (referral !== null) referral.rewardCost = 0;
  },
  'cr16.existing-judged': (one) => {
    one.referral.existing = [];
  },
  'cr16.programmes-justified': (one) => {
    firstWith(one, 'referral').referral!.coherence.means = { fr: 'peu', en: 'few' };
  },
  'cr16.cost-under-ceiling': (one) => {
    firstWith(one, 'referral').referral!.rewardCost = one.cac.cacMax + 1;
  },
  'cr16.own-reasons': (one) => {
    const [first, second] = one.actions.flatMap(({ referral }) => (referral === null ? [] : [referral]));
    second!.coherence = first!.coherence;
  },
  'cr16.reward-within-rivals': (one) => {
    const programme = one.actions.find(({ referral }) => referral !== null && referral.family !== 'partner')!;
    Object.assign(programme.referral!, { rewardEach: 1093, rivalReward: 1000 });
  },
  'cr16.rival-schemes-known': (_plan, file) => {
    (file.competitors[0]!.referralSystem as { kind: string }).kind = '';
  },
  'cr16.launch-conditions-met': (one, file) => {
    file.nps = { promoters: 1, passives: 1, detractors: 50 };
    firstWith(one, 'referral').referral!.typeId = 'G-GIVEGET';
  },
};
