import { typeset } from '../../language/typeset.ts';
import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr03R5 = defineRule({
  id: 'CR03-R5',
  criterion: 'Cr3',
  severity: 'minor',
  message: {
    fr: 'L’énoncé de position cite une preuve des offres.',
    en: 'The positioning statement quotes a proof of the offers.',
  },
  check: (strategy, company) => {
    return faultUnless(
      company.offers.some((offer) =>
        offer.proofs.some((proof) => strategy.positioning.statement.fr.includes(typeset(proof, 'fr'))),
      ) || company.offers.every((offer) => offer.proofs.length === 0),
      '/positioning/statement',
    );
  },
});
