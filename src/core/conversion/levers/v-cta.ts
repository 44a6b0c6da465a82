import { pair } from '../../values/text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vCta = defineLever({
  id: 'V-CTA',
  family: 'path',
  title: pair(
    'une seule action principale par page de prestation ou de produit',
    'one main action per page of what you sell',
  ),
  task: pair(
    'Gardez un seul bouton principal sur chaque page qui vend',
    'Keep one main button on each page of what you sell',
  ),
  effect: span(0, 0.05, 0.15),
  successProbability: 0.35,
  hours: span(1, 2, 4),
  skill: 'writing',
  kpis: ['K-CR'],
  change: () =>
    pair(
      'Garder une seule action principale par page de prestation ou de produit, répétée en bas, les autres en lien simple.',
      'Keep one main action per page of what you sell, repeated at the bottom, the others as plain links.',
    ),
  friction: (facts) =>
    facts.personaPages < facts.personas
      ? {
          evidenceIds: ['count:personaPages'],
          description:
            facts.personas === 1
              ? pair(
                  'Aucune page n’est consacrée au public visé : rien ne dit encore quelle action lui proposer d’abord.',
                  'No page is devoted to the audience aimed at: nothing tells yet which action to offer it first.',
                )
              : pair(
                  `${facts.personas} publics différents se partagent les mêmes pages (pages dédiées : ${facts.personaPages}) : les actions s’y concurrencent.`,
                  `${facts.personas} different audiences share the same pages (dedicated pages: ${facts.personaPages}): actions compete there.`,
                ),
        }
      : null,
  text: null,
});
