import { pair } from '../../values/text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vMobile = defineLever({
  id: 'V-MOBILE',
  family: 'path',
  title: pair('parcours mobile', 'mobile path'),
  task: pair(
    'Essayez tout le site sur un téléphone et corrigez ce qui bloque',
    'Try the whole site on a phone and fix what fails',
  ),
  effect: span(0, 0.08, 0.2),
  successProbability: 0.5,
  hours: span(4, 10, 30),
  skill: 'dev',
  kpis: ['K-CR'],
  repairs: /\bmobile\b|telephone portable|small screen|petit ecran/,
  change: ({ commerce }) =>
    commerce
      ? pair(
          'Refaire à une main le chemin fiche, panier, paiement sur un petit écran et corriger ce qui bloque.',
          'Redo product, basket and payment one-handed on a small screen and fix what blocks.',
        )
      : pair(
          'Refaire à une main le chemin de la page d’accueil à la demande envoyée sur un petit écran et corriger ce qui bloque.',
          'Redo the way from the home page to the request sent one-handed on a small screen and fix what blocks.',
        ),
  friction: (facts) =>
    facts.mobileShare !== null && facts.mobileShare >= 0.6
      ? {
          evidenceIds: ['persona:devices'],
          description: pair(
            `Les publics prioritaires naviguent à ${facts.rate(facts.mobileShare).fr} sur mobile ; le taux de conversion mobile n'est pas mesuré à part.`,
            `Priority audiences browse at ${facts.rate(facts.mobileShare).en} on mobile; the mobile conversion rate is not measured apart.`,
          ),
        }
      : null,
  text: null,
});
