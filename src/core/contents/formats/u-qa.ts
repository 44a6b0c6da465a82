import { priceAnswers } from '../../planning/texts/kinds/price-answers.ts';
import { readerAnswer } from '../../planning/texts/kinds/search-answer.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const uQa = defineFormat({
  id: 'U-QA',
  family: 'ugc',
  title: pair('questions-réponses de clients', 'customer questions and answers'),
  stages: ['ACQ', 'ACT'],
  channels: ['CH-SITE', 'CH-COMMUNITY'],
  hours: { low: 4, mode: 6, high: 12 },
  skill: 'writing',
  media: 'text',
  interactivity: 2,
  personalisation: 'none',
  customerRole: 'expert',
  writing: 'question-answer',
  serves: ['article', 'email', 'checklist', 'pdf'],
  most: 4,
  length: [400, 800],
  linking: pair(
    'Bloc de questions sur la page cible, chaque question en titre ; il capte les requêtes longues autour de la requête principale.',
    'A question block on the target page, one heading per question; it catches the long queries around the main query.',
  ),
  legal: ['L-REV'],
  accessibility: [
    pair(
      'Questions en vrais titres, panneaux dépliables au clavier, réponse lisible sans script.',
      'Questions as real headings, panels that open from the keyboard, answers readable without script.',
    ),
  ],
  kpis: ['K-SEO-CLK', 'K-CR'],
  risk: 0.05,
  fits: (reach) => reach.customers >= 50,
  text: [priceAnswers, readerAnswer],
  brief: (about) => ({
    angle: pair(
      `Réunir les questions réellement posées sur « ${about.topic} » et y répondre avec des clients, sans détour, à commencer par : ${about.pain}.`,
      `Collect the questions people really ask about “${about.topic}” and answer them with customers, starting with “${about.pain}”.`,
    ),
    outline: [
      pair(
        "Les questions reçues par courriel, à l'accueil ou au support, telles qu'elles ont été posées",
        'The questions received by email, at the counter or by support, exactly as asked',
      ),
      pair("Une réponse courte d'abord, le détail ensuite", 'A short answer first, the detail after'),
      pair(
        "L'expérience d'un client, avec son prénom et la date",
        "One customer's experience, with first name and date",
      ),
      pair(
        `La limite dite clairement : dans quel cas « ${about.offer} » ne convient pas`,
        `The limit stated plainly: when “${about.offer}” is not the right choice`,
      ),
    ],
    callToAction: pair('Poser sa propre question', 'Ask your own question'),
  }),
});
