import { referralFaults } from '../plan-parts.ts';
import { defineRule } from '../plan-rule.ts';

export const cr16R1 = defineRule({
  id: 'CR16-R1',
  criterion: 'Cr16',
  severity: 'blocker',
  message: {
    fr: 'Chaque programme est justifié par le public, les concurrents, les objectifs et les moyens, avec un chiffre ou un identifiant.',
    en: 'Every programme is justified by audience, competitors, objectives and means, with a figure or an identifier.',
  },
  check: (strategy) => {
    return referralFaults(
      strategy,
      (one) =>
        Object.values(one.coherence).every((text) => text.fr.length >= 40 && text.en.length >= 40) &&
        /\d/.test(one.coherence.means.fr) &&
        /\d/.test(one.coherence.target.fr),
    );
  },
});
