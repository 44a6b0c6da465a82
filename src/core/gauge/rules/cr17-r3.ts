import { referralFaults } from '../plan-parts.ts';
import { defineRule } from '../plan-rule.ts';

export const cr17R3 = defineRule({
  id: 'CR17-R3',
  criterion: 'Cr17',
  severity: 'major',
  message: {
    fr: 'Chaque programme dit qui, comment, quoi pour chacun, contre la fraude, et ses conditions.',
    en: 'Every programme says who, how, what for each side, against fraud, and its terms.',
  },
  check: (strategy) => {
    return referralFaults(
      strategy,
      (one) =>
        [one.eligibility, one.mechanics, one.rewardReferrer, one.rewardReferee].every((text) => text.fr !== '') &&
        one.antifraud.length > 0 &&
        one.terms.length >= 3,
    );
  },
});
