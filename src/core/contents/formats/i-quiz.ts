import { quiz } from '../../planning/texts/kinds/quiz.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';
import { showsOffer } from '../topic-fit.ts';

export const iQuiz = defineFormat({
  id: 'I-QUIZ',
  family: 'interactive',
  title: pair('quiz pour bien choisir', 'quiz that helps to choose'),
  titleSuffix: pair('le quiz', 'the quiz'),
  stages: ['ACT', 'ACQ'],
  channels: ['CH-SITE', 'CH-IG'],
  hours: { low: 8, mode: 14, high: 30 },
  cash: [0, 300],
  skill: 'dev',
  media: 'tool',
  interactivity: 3,
  personalisation: 'behaviour',
  customerRole: 'hero',
  writing: 'dialogue',
  serves: ['short_video', 'carousel', 'photo', 'checklist', 'article'],
  most: 1,
  length: [250, 500],
  page: { suffix: pair('quiz', 'quiz') },
  linking: pair(
    "Pages de résultat rendues par le serveur, chacune reliée à une page d'offre.",
    'Server-rendered result pages, each linked to an offer page.',
  ),
  legal: ['L-EMAIL'],
  accessibility: [
    pair(
      'Réponses au clavier, progression annoncée, aucun temps limité, résultat en texte.',
      'Answers by keyboard, progress announced, no time limit, result in text.',
    ),
  ],
  kpis: ['K-COMPL', 'K-LEAD-CR', 'K-CR'],
  risk: 0.2,
  carriesEvent: true,
  fits: (reach) => reach.offers >= 3,
  suitsTopic: showsOffer,
  text: quiz,
  brief: (about) => ({
    angle: pair(
      `Aider ${about.who} à choisir sans regarder tout le catalogue : cinq questions sur l'usage, une recommandation motivée.`,
      `Help ${about.who} choose without reading the whole catalogue: five questions about use, one reasoned recommendation.`,
    ),
    outline: [
      pair(`Question 1 : l'usage prévu (${about.job})`, `Question 1: the intended use (${about.job})`),
      pair(
        `Question 2 : ce qui compte le plus, dont ${about.interest}`,
        `Question 2: what matters most, including ${about.interest}`,
      ),
      pair(`Question 3 : la crainte à lever (${about.pain})`, `Question 3: the worry to settle (${about.pain})`),
      pair(
        "Résultat : l'offre conseillée, pourquoi, et celle qu'il vaut mieux écarter",
        'Result: the recommended offer, why, and the one to leave out',
      ),
      pair(`La preuve liée au résultat : ${about.proof}`, `The proof tied to the result: ${about.proof}`),
    ],
    callToAction: pair(
      'Voir la recommandation, affichée sans adresse électronique',
      'See the recommendation, shown without an email address',
    ),
  }),
});
