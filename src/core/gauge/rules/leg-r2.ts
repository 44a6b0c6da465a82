import { textsOf } from '../plan-parts.ts';
import { defineRule, faultsAmong } from '../plan-rule.ts';

export const legR2 = defineRule({
  id: 'LEG-R2',
  criterion: 'Cr7',
  severity: 'blocker',
  message: {
    fr: 'Aucun texte ne reprend une affirmation interdite par la marque, ni ne récompense un avis là où c’est interdit.',
    en: 'No text repeats a claim the brand forbids, nor rewards a review where it is forbidden.',
  },
  check: (strategy, company) => {
    const claims = company.organisation.brand.forbiddenClaims.map((claim) => claim.toLowerCase());
    const plain = (text: string): string => text.toLowerCase().replaceAll('\u202f', ' ').replaceAll('’', "'");
    return faultsAmong(strategy.actions, '/actions', (one) =>
      textsOf(one).every((text) => !claims.some((claim) => plain(text).includes(plain(claim)))),
    );
  },
});
