import { priceAnswers } from '../../planning/texts/kinds/price-answers.ts';
import { readerAnswer } from '../../planning/texts/kinds/search-answer.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const eFaq = defineFormat({
  id: 'E-FAQ',
  family: 'editorial',
  title: pair("page d'aide", 'help page'),
  stages: ['ACT', 'RET'],
  channels: ['CH-SITE'],
  hours: { low: 2, mode: 4, high: 8 },
  skill: 'writing',
  media: 'text',
  interactivity: 0,
  personalisation: 'none',
  customerRole: 'beneficiary',
  writing: 'question-answer',
  serves: ['article', 'email', 'checklist'],
  most: 3,
  length: [400, 800],
  page: { suffix: pair('questions', 'questions') },
  linking: pair(
    "Reliée depuis les pages d'offre et les messages automatiques.",
    'Linked from offer pages and automatic emails.',
  ),
  accessibility: [
    pair(
      'Une question par titre, réponse visible sans script, contact humain en fin de page.',
      'One question per heading, answer visible without script, a human contact at the end.',
    ),
  ],
  kpis: ['K-TICKET-RATE', 'K-CR'],
  risk: 0.02,
  text: [priceAnswers, readerAnswer],
  brief: (about) => ({
    angle: pair(
      `Répondre avant l'appel : les questions sur « ${about.topic} » qui retardent la décision ou l'usage.`,
      `Answer before the call: the questions on “${about.topic}” that delay the decision or the use.`,
    ),
    outline: [
      pair('Les six questions les plus reçues, mot pour mot', 'The six most frequent questions, word for word'),
      pair('La réponse en une phrase, puis le détail', 'The answer in one sentence, then the detail'),
      pair(`Le cas « ${about.pain} » : quoi faire, qui appeler`, `The case “${about.pain}”: what to do, whom to call`),
      pair('Date de mise à jour et retour « utile ou non »', 'Date of update and a “useful or not” reply'),
    ],
    callToAction: pair('Appeler ou écrire si la réponse manque', 'Call or write if the answer is missing'),
  }),
});
