import { type Breaks, firstWith } from '../../../support/breakable-plan.ts';

export const cr17ReferralProgrammesBreaks: Breaks = {
  'cr17.two-families': (one) => {
    for (const action of one.actions) if (action.referral !== null) action.referral.family = 'sponsorship';
  },
  'cr17.programme-or-substitute': (one) => {
    for (const action of one.actions) action.referral = null;
  },
  'cr17.rewards-lawful': (one) => {
    one.actions.find((action) => action.referral?.family === 'review_reward')!.referral!.antifraud = [
      { fr: 'cinq étoiles exigées', en: 'five stars required' },
    ];
  },
  'cr17.programmes-complete': (one) => {
    firstWith(one, 'referral').referral!.terms = [];
  },
  'cr17.one-offer': (one) => {
    one.actions.find(({ referral }) => referral?.ready != null)!.referral!.rewardReferee = {
      fr: 'Un essai prolongé.',
      en: 'A longer trial of sixty days.',
    };
  },
  'cr17.duties-met': (one) => {
    const item = one.actions.find((action) => action.legal.length > 0)!.legal[0]!;
    item.satisfied = false;
    item.taskDue = null;
  },
  'cr17.rewards-open': (one, company) => {
    company.organisation.brand.values.push('independence');
    one.actions.find(({ referral }) => referral !== null)!.catalogueId = 'G-PARTNERPROG';
  },
};
