import { offerPage } from '../../planning/texts/kinds/offer-page.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const eCategory = defineFormat({
  id: 'E-CATEGORY',
  family: 'editorial',
  title: pair('texte de catégorie', 'category text'),
  titleSuffix: pair('comment choisir', 'how to choose'),
  stages: ['ACQ', 'REV'],
  channels: ['CH-SEO', 'CH-SITE'],
  hours: { low: 2, mode: 4, high: 6 },
  skill: 'writing',
  media: 'text',
  interactivity: 0,
  personalisation: 'none',
  customerRole: 'beneficiary',
  writing: 'list',
  serves: ['photo', 'carousel', 'article'],
  most: 4,
  length: [250, 450],
  linking: pair(
    'Page pilier des produits, reliée au guide et recevant les liens des articles.',
    "Hub of the products, linked to the guide, receiving the articles' links.",
  ),
  accessibility: [
    pair(
      'Texte placé après le titre et non sous la grille ; filtres utilisables au clavier.',
      'Text after the heading, not under the grid; filters usable from the keyboard.',
    ),
  ],
  kpis: ['K-SEO-CLK', 'K-CR'],
  risk: 0.02,
  publicationRank: 2,
  carriesEvent: true,
  fits: (reach) => reach.commerce,
  suitsTopic: ({ topic, hub }) => hub?.role === 'hub' && topic.intent === 'transactional',
  text: offerPage,
  brief: (about) => ({
    angle: pair(
      `Aider à choisir dans la catégorie « ${about.topic} » en quatre critères, avant la liste des produits.`,
      `Help choose within “${about.topic}” by four criteria, before the product list.`,
    ),
    outline: [
      pair('Pour quels usages, pour combien de personnes', 'For which uses, for how many people'),
      pair('Quatre critères de choix, une phrase chacun', 'Four criteria, one sentence each'),
      pair(
        `Réponse à « ${about.pain} », et ce qui se vérifie : ${about.proof}`,
        `The answer to “${about.pain}”, and what can be checked: ${about.proof}`,
      ),
      pair("Liens vers les articles d'entretien et de choix", 'Links to the care and buying articles'),
    ],
    callToAction: pair('Voir les pièces disponibles', 'See what is available'),
  }),
});
