import { poll } from '../../planning/texts/kinds/poll.ts';
import { defineFormat } from '../content-format.ts';
import { withQue } from '../../language/french-elision.ts';
import { pair } from '../../values/text.ts';

export const iPoll = defineFormat({
  id: 'I-POLL',
  family: 'interactive',
  title: pair('sondage en une question', 'one-question poll'),
  titleSuffix: pair('la question du mois', 'the question of the month'),
  stages: ['ACT', 'RET'],
  channels: ['CH-IG', 'CH-LI', 'CH-EMAIL-NL', 'CH-SITE'],
  hours: { low: 1, mode: 1, high: 2 },
  skill: 'writing',
  media: 'tool',
  interactivity: 2,
  personalisation: 'segment',
  customerRole: 'expert',
  writing: 'dialogue',
  serves: ['carousel', 'short_video', 'email', 'photo', 'checklist', 'webinar'],
  most: 4,
  length: [40, 90],
  linking: pair(
    'La question renvoie à la page du thème ; le résultat y est publié.',
    'The question points to the topic page, where the result is published.',
  ),
  accessibility: [
    pair(
      'Question et options en texte, équivalent possible par réponse libre.',
      'Question and options as text, a free answer accepted instead.',
    ),
  ],
  kpis: ['K-PART-RATE', 'K-ER-IMPR'],
  risk: 0.02,
  fits: (reach) => reach.contacts >= 200 || reach.socialAudience >= 500,
  text: poll,
  brief: (about) => ({
    angle: pair(
      `Une question à ${about.who} dont la réponse sert vraiment : « qu'est-ce qui bloque le plus : ${about.pain} ou ${about.secondPain} ? »`,
      `One question to ${about.who} whose answer is really used: “what gets in the way most: ${about.pain} or ${about.secondPain}?”`,
    ),
    outline: [
      pair('La question, deux à quatre réponses possibles', 'The question, two to four possible answers'),
      pair(
        `Le résultat publié sous sept jours, avec ce ${withQue(about.brand)} en fait`,
        `The result published within seven days, with what ${about.brand} does about it`,
      ),
      pair(
        `Le lien vers la réponse complète sur « ${about.topic} »`,
        `The link to the full answer on “${about.topic}”`,
      ),
    ],
    callToAction: pair('Répondre en un geste', 'Answer in one tap'),
  }),
});
