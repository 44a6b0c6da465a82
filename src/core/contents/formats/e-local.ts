import { both } from '../../planning/pieces/both.ts';
import { offerPage } from '../../planning/messages/forms/offer-page.ts';
import { answerLines, factLines, offerHooks, priceLines, projectHooks } from '../../planning/messages/wordings.ts';
import { call, say } from '../../planning/pieces/piece.ts';
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
  text: {
    form: offerPage(),
    copy: (p) => ({
      hooks: [
        p.place &&
          both(
            say`Vous passez près d’ici ? ${p.place} vous ouvre ses portes.`,
            say`Passing by? ${p.place} is open to you.`,
          ),
        ...offerHooks(p),
        ...projectHooks(p),
      ],
      lines: [
        [
          both(
            say`Horaires, accès et stationnement sont à jour ; vous pouvez appeler avant de venir.`,
            say`Hours, access and parking are up to date; you can call before you come.`,
          ),
          both(
            say`Venez voir, comparer et poser vos questions sur place.`,
            say`Come, compare and ask your questions on the spot.`,
          ),
        ],
        [...factLines(p)],
        [...priceLines(p)],
        [...answerLines(p)],
      ],
      calls: [
        both(call`Préparer votre visite`, call`Plan your visit`),
        both(call`Voir l’accès et les horaires`, call`See directions and hours`),
      ],
    }),
  },
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
