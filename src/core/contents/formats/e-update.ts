import { readerAnswer } from '../../planning/texts/kinds/search-answer.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const eUpdate = defineFormat({
  id: 'E-UPDATE',
  family: 'editorial',
  title: pair('mise à jour d’une page existante', 'update of an existing page'),
  titleSuffix: pair('la page remise à jour', 'the refreshed page'),
  stages: ['ACQ'],
  channels: ['CH-SEO', 'CH-BLOG'],
  hours: { low: 1, mode: 3, high: 5 },
  skill: 'seo',
  media: 'text',
  interactivity: 0,
  personalisation: 'none',
  customerRole: 'beneficiary',
  writing: 'practical-sheet',
  serves: ['article', 'checklist', 'photo', 'email', 'template'],
  most: 5,
  length: [300, 700],
  linking: pair(
    'Ajoute les liens manquants vers les pages faibles du thème.',
    'Adds the missing links to the topic’s weak pages.',
  ),
  accessibility: [
    pair(
      'Titres remis en ordre, liens renommés, images décrites.',
      'Headings put in order, links renamed, pictures described.',
    ),
  ],
  kpis: ['K-SEO-CLK', 'K-SEO-POS'],
  risk: 0.01,
  publicationRank: 1,
  suitsTopic: ({ topic }) => topic.target.kind === 'page',
  text: readerAnswer,
  brief: (about) => ({
    angle: pair(
      `Mettre à jour la page qui devrait répondre à « ${about.keyword} » : la réponse plus haut, les termes manquants, les liens.`,
      `Refresh the page that should answer “${about.keyword}”: the answer higher up, the missing terms, the links.`,
    ),
    outline: [
      pair('Réponse directe sous le titre', 'A direct answer under the heading'),
      pair(`Section ajoutée : ${about.pain}`, `Section added: ${about.pain}`),
      pair(`Preuve ajoutée : ${about.proof}`, `Proof added: ${about.proof}`),
      pair('Liens entrants et sortants complétés', 'Inbound and outbound links completed'),
    ],
    callToAction: pair(`Voir « ${about.offer} »`, `See “${about.offer}”`),
  }),
});
