import { offerPageOfSearch } from '../../planning/texts/kinds/offer-page.ts';
import { searchAnswer } from '../../planning/texts/kinds/search-answer.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const eGloss = defineFormat({
  id: 'E-GLOSS',
  family: 'editorial',
  title: pair('lexique', 'glossary'),
  titleSuffix: pair('le lexique', 'the glossary'),
  stages: ['ACQ'],
  channels: ['CH-SEO'],
  hours: { low: 4, mode: 7, high: 14 },
  skill: 'writing',
  media: 'text',
  interactivity: 0,
  personalisation: 'none',
  customerRole: 'beneficiary',
  writing: 'list',
  serves: ['article', 'checklist'],
  most: 1,
  length: [700, 1200],
  page: { suffix: pair('lexique', 'glossary') },
  linking: pair('Nombreux liens courts vers les pages du thème.', 'Many short links to the pages of the topic.'),
  accessibility: [
    pair(
      'Liste de définitions balisée, index alphabétique au clavier.',
      'A marked-up definition list, an alphabetical index by keyboard.',
    ),
  ],
  kpis: ['K-SEO-CLK'],
  risk: 0.02,
  suitsTopic: ({ topic }) => topic.intent === 'informational',
  text: [searchAnswer, offerPageOfSearch],
  brief: (about) => ({
    angle: pair(
      `Les mots de « ${about.topic} » expliqués par ceux qui s'en servent, une phrase et un exemple chacun.`,
      `The words of “${about.topic}” explained by those who use them, one sentence and one example each.`,
    ),
    outline: [
      pair('Une entrée par terme, classée', 'One entry per term, sorted'),
      pair("L'exemple concret", 'The concrete example'),
      pair('Le lien vers la page qui va plus loin', 'The link to the page that goes further'),
    ],
    callToAction: pair('Signaler un mot manquant', 'Report a missing word'),
  }),
});
