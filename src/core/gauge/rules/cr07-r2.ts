import { contentFaults } from '../plan-parts.ts';
import { defineRule } from '../plan-rule.ts';

export const cr07R2 = defineRule({
  id: 'CR07-R2',
  criterion: 'Cr7',
  severity: 'blocker',
  message: {
    fr: 'Chaque contenu dit l’intérêt servi, le type de rédaction, le rôle du client et une preuve d’une offre existante.',
    en: 'Every content item states the interest served, the writing type, the customer’s role and a proof of an existing offer.',
  },
  check: (strategy, company) => {
    return contentFaults(
      strategy,
      (one) =>
        one.interest !== '' &&
        one.writing.length > 0 &&
        one.customerRole.length > 0 &&
        one.brandProof.proof !== '' &&
        company.offers.some((offer) => offer.id === one.brandProof.offerId),
    );
  },
});
