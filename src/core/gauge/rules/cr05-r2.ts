import { typeset } from '../../language/typeset.ts';
import { defineRule, faultsAmong } from '../plan-rule.ts';

export const cr05R2 = defineRule({
  id: 'CR05-R2',
  criterion: 'Cr5',
  severity: 'blocker',
  message: {
    fr: 'Chaque étape est décrite avec une offre, une page ou un public de l’entreprise.',
    en: 'Every stage is described with an offer, page or audience of the company.',
  },
  check: (strategy, company) => {
    const own = [company.organisation.name.replace(/^(Les?) /, ''), ...company.offers.map((one) => one.name)].map(
      (one) => typeset(one, 'fr'),
    );
    return faultsAmong(
      strategy.stages,
      '/stages',
      (one) =>
        one.definition.fr.length >= 60 &&
        one.definition.en.length >= 60 &&
        own.some((word) => one.definition.fr.includes(word)),
    );
  },
});
