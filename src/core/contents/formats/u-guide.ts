import { offerPageOfSearch } from '../../planning/texts/kinds/offer-page.ts';
import { searchAnswer } from '../../planning/texts/kinds/search-answer.ts';
import { defineFormat } from '../content-format.ts';
import { withQue } from '../../language/french-elision.ts';
import { pair } from '../../values/text.ts';

export const uGuide = defineFormat({
  id: 'U-GUIDE',
  family: 'ugc',
  title: pair('guide écrit avec des clients', 'guide written with customers'),
  titleSuffix: pair('les conseils de trois clients', 'advice from three customers'),
  stages: ['ACQ', 'RET'],
  channels: ['CH-BLOG', 'CH-EMAIL-NL'],
  hours: { low: 8, mode: 12, high: 24 },
  cash: [0, 100],
  skill: 'writing',
  media: 'text',
  interactivity: 2,
  personalisation: 'segment',
  customerRole: 'co_creator',
  writing: 'practical-sheet',
  serves: ['article', 'email', 'checklist', 'template', 'case_study'],
  most: 2,
  length: [900, 1400],
  page: { suffix: pair('conseils', 'tips') },
  linking: pair(
    'Article du thème relié à la page pilier ; chaque citation est attribuée.',
    'A article of a topic linked to the hub page; every quote is attributed.',
  ),
  legal: ['L-IP'],
  accessibility: [
    pair(
      'Langage clair, sommaire cliquable, aucune consigne portée par la couleur seule.',
      'Plain language, clickable contents, no instruction carried by colour alone.',
    ),
  ],
  kpis: ['K-SEO-CLK', 'K-TIME'],
  risk: 0.05,
  closedTo: ['L-HEALTH'],
  fits: (reach) => reach.customers >= 30,
  text: [searchAnswer, offerPageOfSearch],
  brief: (about) => ({
    angle: pair(
      `Les conseils de trois clients sur « ${about.topic} », réunis et vérifiés par ${about.brand} : ce qui marche, ce qui ne marche pas.`,
      `Advice from three customers on “${about.topic}”, gathered and checked by ${about.brand}: what works and what does not.`,
    ),
    outline: [
      pair(`Le problème commun : ${about.pain}`, `The shared problem: ${about.pain}`),
      pair(
        'Trois façons de faire, une par contributeur, avec le contexte de chacun',
        "Three ways of doing it, one per contributor, with each one's setting",
      ),
      pair(
        `L'avis du métier : ce ${withQue(about.brand)} ajoute ou corrige`,
        `The trade's view: what ${about.brand} adds or corrects`,
      ),
      pair('La liste à garder sous la main', 'The list to keep at hand'),
    ],
    callToAction: pair('Proposer son propre conseil', 'Suggest your own tip'),
  }),
});
