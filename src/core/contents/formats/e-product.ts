import { offerPage } from '../../planning/texts/kinds/offer-page.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const eProduct = defineFormat({
  id: 'E-PRODUCT',
  family: 'editorial',
  title: pair('fiche produit complétée', 'fuller product page'),
  titleSuffix: pair('la fiche complète', 'the full product page'),
  stages: ['REV', 'ACT'],
  channels: ['CH-SITE'],
  hours: { low: 1, mode: 2, high: 4 },
  skill: 'writing',
  media: 'text',
  interactivity: 0,
  personalisation: 'none',
  customerRole: 'beneficiary',
  writing: 'practical-sheet',
  serves: ['photo', 'carousel', 'article'],
  most: 4,
  length: [200, 400],
  linking: pair(
    "Cible des contenus de clients ; reliée à la catégorie et à un article d'usage.",
    'Target of customer content; linked to the category and to one how-to article.',
  ),
  accessibility: [
    pair(
      'Dimensions et contenance en texte, photos décrites, zoom possible sans perte.',
      'Dimensions and capacity as text, described photos, zoom without loss.',
    ),
  ],
  kpis: ['K-CR', 'K-RETURN'],
  risk: 0.02,
  publicationRank: 2,
  fits: (reach) => reach.commerce,
  suitsTopic: ({ topic }) => topic.intent === 'transactional',
  text: offerPage,
  brief: (about) => ({
    angle: pair(
      `Compléter la fiche de « ${about.offer} » avec ce qui manque à ${about.who} : réponses à « ${about.pain} » et « ${about.secondPain} ».`,
      `Complete the page of “${about.offer}” with what ${about.who} looks for and does not find: answers to “${about.pain}” and “${about.secondPain}”.`,
    ),
    outline: [
      pair(
        'Dimensions, poids, entretien, délais, frais, en tête de fiche',
        'Dimensions, weight, care, delays, costs, at the top',
      ),
      pair(
        `La preuve, montrée en photo légendée : ${about.proof}`,
        `The proof, shown in a captioned photo: ${about.proof}`,
      ),
      pair(
        "Trois photos à l'usage et une vidéo courte sous-titrée",
        'Three photos in use and one short captioned video',
      ),
      pair("Deux produits qui s'accordent", 'Two matching products'),
    ],
    callToAction: pair('Ajouter au panier', 'Add to basket'),
  }),
});
