import { customerWords } from '../../planning/texts/gaps.ts';
import { defineFormat } from '../content-format.ts';
import { withDe } from '../../language/french-elision.ts';
import { pair } from '../../values/text.ts';

export const uForum = defineFormat({
  id: 'U-FORUM',
  family: 'ugc',
  title: pair('entraide entre clients', 'peer help'),
  titleSuffix: pair("l'entraide entre clients", 'customers help each other'),
  stages: ['RET', 'REF'],
  channels: ['CH-COMMUNITY'],
  hours: { low: 10, mode: 20, high: 40 },
  cash: [0, 50],
  skill: 'writing',
  media: 'text',
  interactivity: 2,
  personalisation: 'none',
  customerRole: 'expert',
  writing: 'question-answer',
  serves: ['article', 'checklist'],
  most: 1,
  length: [100, 300],
  page: { suffix: pair('entraide', 'peer-help') },
  linking: pair(
    'Réponses indexables reliées aux pages d\'aide, liens rel="ugc".',
    'Indexable answers linked to help pages, rel="ugc" links.',
  ),
  legal: ['L-IP'],
  accessibility: [
    pair(
      'Structure sémantique des fils, parcours complet au clavier.',
      'Semantic structure of threads, full keyboard path.',
    ),
  ],
  kpis: ['K-TICKET-RATE', 'K-RET'],
  risk: 0.4,
  fits: (reach) => reach.customers >= 300 && reach.software,
  text: customerWords,
  brief: (about) => ({
    angle: pair(
      `Un espace où les clients ${withDe(about.brand)} se répondent sur « ${about.topic} », animé deux fois par semaine.`,
      `A place where ${about.brand} customers answer each other on “${about.topic}”, hosted twice a week.`,
    ),
    outline: [
      pair(
        'Les dix premières questions, amorcées avec de vrais cas',
        'The first ten questions, seeded with real cases',
      ),
      pair('La charte et la modération', 'The charter and moderation'),
      pair("La synthèse mensuelle versée dans le centre d'aide", 'The monthly digest moved into the help centre'),
    ],
    callToAction: pair('Répondre à une question ouverte', 'Answer an open question'),
  }),
});
