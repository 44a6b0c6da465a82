import { wordsRequest } from '../../planning/texts/kinds/words-request.ts';
import { defineFormat } from '../content-format.ts';
import { withQue } from '../../language/french-elision.ts';
import { pair } from '../../values/text.ts';

export const uNpsquote = defineFormat({
  id: 'U-NPSQUOTE',
  family: 'ugc',
  title: pair('paroles de clients tirées d’une enquête', 'customers’ words from a survey'),
  titleSuffix: pair('trois réponses à notre enquête', 'three answers to our survey'),
  stages: ['ACT', 'RET'],
  channels: ['CH-SITE', 'CH-EMAIL-NL'],
  hours: { low: 2, mode: 3, high: 5 },
  skill: 'writing',
  media: 'text',
  interactivity: 1,
  personalisation: 'segment',
  customerRole: 'hero',
  writing: 'testimonial',
  serves: ['article', 'email', 'case_study', 'one_pager', 'pdf'],
  most: 2,
  length: [120, 250],
  linking: pair(
    "Placés sur les pages d'offre du thème, près du bouton d'action.",
    'Placed on the topic’s offer pages, close to the action button.',
  ),
  legal: ['L-REV'],
  accessibility: [pair('Citations en texte, jamais en image.', 'Quotes as text, never as pictures.')],
  kpis: ['K-CR', 'K-NPS'],
  risk: 0.05,
  closedTo: ['L-HEALTH'],
  fits: (reach) => reach.surveyAnswers >= 30,
  text: wordsRequest,
  brief: (about) => ({
    angle: pair(
      `Trois réponses à l'enquête de satisfaction, dont une réservée, choisies parce qu'elles parlent de « ${about.pain} ».`,
      `Three survey answers, one of them reserved, chosen because they speak about “${about.pain}”.`,
    ),
    outline: [
      pair(
        "La question exacte de l'enquête, la période et le nombre de réponses",
        'The exact survey question, the period and the number of answers',
      ),
      pair(
        'Deux réponses favorables et une réponse critique, datées',
        'Two favourable answers and one critical, dated',
      ),
      pair(`Ce ${withQue(about.brand)} a changé depuis`, `What ${about.brand} has changed since`),
    ],
    callToAction: pair('Lire tous les avis', 'Read all the reviews'),
  }),
});
