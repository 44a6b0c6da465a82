import { offerPage } from '../../planning/texts/kinds/offer-page.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const eLocal = defineFormat({
  id: 'E-LOCAL',
  family: 'editorial',
  title: pair('page locale', 'local page'),
  titleSuffix: pair('venir sur place', 'coming in person'),
  stages: ['ACQ'],
  channels: ['CH-SEO', 'CH-GBP'],
  hours: { low: 3, mode: 5, high: 8 },
  skill: 'seo',
  media: 'text',
  interactivity: 0,
  personalisation: 'segment',
  customerRole: 'beneficiary',
  writing: 'practical-sheet',
  serves: ['article', 'photo'],
  most: 1,
  length: [400, 700],
  page: { suffix: pair('sur-place', 'near-you') },
  linking: pair(
    "Reliée depuis la page de contact et la fiche d'établissement.",
    'Linked from the contact page and the business profile.',
  ),
  accessibility: [
    pair(
      "Plan doublé d'un itinéraire écrit, conditions d'accès décrites.",
      'A map doubled with written directions, access conditions described.',
    ),
  ],
  kpis: ['K-DIRECTIONS', 'K-SEO-CLK'],
  risk: 0.02,
  publicationRank: 2,
  fits: (reach) => reach.hasPlace,
  suitsTopic: ({ topic }) => topic.intent === 'local',
  text: offerPage,
  brief: (about) => ({
    angle: pair(
      `Répondre à ceux qui cherchent « ${about.keyword} » près de chez eux : où, quand, comment venir, quoi voir.`,
      `Answer people searching “${about.keyword}” nearby: where, when, how to come, what to see.`,
    ),
    outline: [
      pair('Adresse, horaires, stationnement, accès', 'Address, hours, parking, access'),
      pair("Ce que l'on peut voir, faire et acheter sur place", 'What can be seen, done and bought there'),
      pair('Les avis de visiteurs et la date', "Visitors' reviews and their date"),
      pair(`Autour : ${about.relay}`, `Around: ${about.relay}`),
    ],
    callToAction: pair('Préparer sa visite ou appeler', 'Plan a visit or call'),
  }),
});
