import { answersPage } from '../../planning/texts/kinds/answers-page.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const fExpert = defineFormat({
  id: 'F-EXPERT',
  family: 'influence',
  title: pair("article d'expert", 'expert article'),
  titleSuffix: pair("l'avis d'une personne du métier", 'a practitioner’s answer'),
  stages: ['ACQ', 'ACT'],
  channels: ['CH-BLOG', 'CH-MEDIA', 'CH-LI'],
  hours: { low: 4, mode: 7, high: 12 },
  cash: [0, 250],
  skill: 'writing',
  media: 'text',
  interactivity: 1,
  personalisation: 'segment',
  customerRole: 'expert',
  writing: 'practical-sheet',
  serves: ['article', 'case_study', 'one_pager', 'webinar', 'checklist', 'pdf', 'email'],
  most: 2,
  length: [900, 1400],
  page: { suffix: pair('avis-expert', 'expert') },
  linking: pair(
    "Page d'auteur et liens vers la page pilier ; renforce la crédibilité du thème.",
    'An author page and links to the hub; strengthens the topic’s credibility.',
  ),
  legal: ['L-INF'],
  accessibility: [
    pair(
      'Langage clair, sigles développés, tableaux avec en-têtes.',
      'Plain language, acronyms expanded, tables with headers.',
    ),
  ],
  kpis: ['K-SEO-CLK', 'K-BACKLINK'],
  risk: 0.1,
  text: answersPage,
  brief: (about) => ({
    angle: pair(
      `Une personne du métier, nommée, répond à ce qui arrête ${about.who} avant de décider : ${about.pain}.`,
      `A named person from the trade answers the question ${about.who} asks before deciding: ${about.pain}.`,
    ),
    outline: [
      pair(
        `Qui parle, son expérience, son lien éventuel avec ${about.brand}`,
        `Who speaks, their experience, any link with ${about.brand}`,
      ),
      pair('La réponse courte', 'The short answer'),
      pair(
        'Le raisonnement, avec un exemple suivi du début à la fin',
        'The reasoning, with one example followed from start to end',
      ),
      pair("Ce que l'expert déconseille", 'What the expert advises against'),
      pair(
        `Les preuves vérifiables : ${about.proof}, ${about.secondProof}`,
        `Proof that can be checked: ${about.proof}, ${about.secondProof}`,
      ),
    ],
    callToAction: pair("Poser une question à l'expert", 'Ask the expert a question'),
  }),
});
