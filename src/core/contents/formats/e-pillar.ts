import { offerPageOfSearch } from '../../planning/texts/kinds/offer-page.ts';
import { searchAnswer } from '../../planning/texts/kinds/search-answer.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const ePillar = defineFormat({
  id: 'E-PILLAR',
  family: 'editorial',
  title: pair('page principale d’un sujet', 'main page of a subject'),
  titleSuffix: pair('le guide complet', 'the complete guide'),
  stages: ['ACQ'],
  channels: ['CH-SEO', 'CH-BLOG'],
  hours: { low: 8, mode: 12, high: 28 },
  skill: 'writing',
  media: 'text',
  interactivity: 0,
  personalisation: 'none',
  customerRole: 'beneficiary',
  writing: 'practical-sheet',
  serves: ['article', 'checklist', 'case_study'],
  most: 2,
  length: [1400, 2200],
  page: { ofTopic: 'always' },
  linking: pair(
    'Renvoie vers chaque article du thème et reçoit un lien de chacun.',
    'Links to every article of the topic and receives a link from each.',
  ),
  accessibility: [
    pair(
      'Sommaire en liens, titres hiérarchisés, tableaux avec en-têtes, illustrations décrites.',
      'Contents as links, ordered headings, tables with headers, described pictures.',
    ),
  ],
  kpis: ['K-SEO-CLK', 'K-SEO-POS'],
  risk: 0.03,
  publicationRank: 1,
  repairs: 'missing_page',
  suitsTopic: ({ topic, hub, reach }) =>
    (topic.linkStatus === 'missing_page' && topic.keywords.length > 0) ||
    (hub !== undefined && hub.words < 250 && !reach.commerce),
  text: [searchAnswer, offerPageOfSearch],
  brief: (about) => ({
    angle: pair(
      `La page qui répond en entier à « ${about.keyword} » : comprendre, comparer, choisir, entretenir ou mettre en œuvre.`,
      `The page that answers “${about.keyword}” in full: understand, compare, choose, use.`,
    ),
    outline: [
      pair(
        "La réponse en cinq lignes, pour qui n'a qu'une minute",
        'The answer in five lines, for those with one minute',
      ),
      pair(
        `Ce qu'il faut savoir sur « ${about.topic} » avant de choisir`,
        `What to know about “${about.topic}” before choosing`,
      ),
      pair('Comparer : critères, fourchettes, limites', 'Comparing: criteria, ranges, limits'),
      pair(`Répondre au frein « ${about.pain} »`, `Answering “${about.pain}”`),
      pair(`Les preuves : ${about.proof}, ${about.secondProof}`, `The proof: ${about.proof}, ${about.secondProof}`),
      pair('Aller plus loin : un lien par sous-sujet', 'Going further: one link per sub-topic'),
    ],
    callToAction: pair(`Voir « ${about.offer} »`, `See “${about.offer}”`),
  }),
});
