import { offerPage, offerPageOfSearch } from '../../planning/texts/kinds/offer-page.ts';
import { searchAnswer } from '../../planning/texts/kinds/search-answer.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const eLanding = defineFormat({
  id: 'E-LANDING',
  family: 'editorial',
  title: pair('page d’offre', 'offer page'),
  titleSuffix: pair("l'offre en clair", 'the offer in plain words'),
  stages: ['ACT', 'REV'],
  channels: ['CH-SITE', 'CH-SEO'],
  hours: { low: 5, mode: 7, high: 14 },
  skill: 'writing',
  media: 'text',
  interactivity: 0,
  personalisation: 'segment',
  customerRole: 'beneficiary',
  writing: 'list',
  serves: ['pdf', 'case_study', 'sample', 'checklist', 'one_pager'],
  most: 2,
  length: [500, 900],
  page: { ofTopic: 'always' },
  linking: pair(
    'Reçoit les liens des articles du thème ; une seule action principale.',
    'Receives the links of the articles of the topic; one main action.',
  ),
  accessibility: [
    pair(
      "Un seul titre de niveau 1, bouton d'action nommé, formulaire étiqueté, contraste suffisant.",
      'A single level-1 heading, a named action button, a labelled form, enough contrast.',
    ),
  ],
  kpis: ['K-CR', 'K-LEAD-CR'],
  risk: 0.05,
  publicationRank: 2,
  repairs: 'missing_page',
  suitsTopic: ({ topic, hub }) => topic.intent === 'commercial' && (hub === undefined || hub.words < 350),
  text: [offerPage, offerPageOfSearch, searchAnswer],
  brief: (about) => ({
    angle: pair(
      `Une page pour ${about.who} seulement : son projet (${about.job}), ses freins, la preuve, une action.`,
      `A page for ${about.who} only: the project (${about.job}), the worries, the proof, one action.`,
    ),
    outline: [
      pair(`Promesse tenue en une phrase, avec ${about.proof}`, `The promise in one sentence, with ${about.proof}`),
      pair(
        `Ce que contient « ${about.offer} », prix ou fourchette compris`,
        `What “${about.offer}” contains, price or range included`,
      ),
      pair(
        `Réponse aux freins : ${about.pain}, ${about.secondPain}`,
        `Answers to the worries: ${about.pain}, ${about.secondPain}`,
      ),
      pair('Un client comparable, cité et daté', 'A comparable customer, quoted and dated'),
      pair('Le formulaire court et le délai de réponse', 'The short form and the reply time'),
    ],
    callToAction: pair('Demander une réponse chiffrée', 'Ask for a priced answer'),
  }),
});
