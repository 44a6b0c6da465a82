import { offerPost } from '../../planning/texts/kinds/offer-post.ts';
import { defineFormat } from '../content-format.ts';
import { withDe } from '../../language/french-elision.ts';
import { pair } from '../../values/text.ts';

export const fEmployee = defineFormat({
  id: 'F-EMPLOYEE',
  family: 'influence',
  title: pair('parole de l’équipe', 'said by your team'),
  stages: ['ACQ'],
  channels: ['CH-LI', 'CH-IG'],
  hours: { low: 1, mode: 2, high: 3 },
  skill: 'writing',
  media: 'image',
  interactivity: 1,
  personalisation: 'none',
  customerRole: 'beneficiary',
  writing: 'backstage',
  serves: ['photo', 'short_video', 'case_study', 'carousel', 'article', 'one_pager'],
  most: 4,
  length: [80, 200],
  linking: pair("Renvoi vers l'article du thème.", 'Points to the article of the topic.'),
  legal: ['L-IP'],
  accessibility: [
    pair(
      'Texte alternatif et sous-titres ; émojis rares, jamais en puce.',
      'Alternative text and captions; few emojis, never as bullets.',
    ),
  ],
  kpis: ['K-ER-IMPR', 'K-LEAD-N'],
  risk: 0.05,
  text: offerPost,
  brief: (about) => ({
    angle: pair(
      `Une personne ${withDe(about.brand)} raconte, en son nom, une décision de métier sur « ${about.topic} » qui répond à « ${about.pain} ».`,
      `One person at ${about.brand} tells, in their own name, a trade decision on “${about.topic}” that answers “${about.pain}”.`,
    ),
    outline: [
      pair("La question reçue d'un client", 'The question received from a customer'),
      pair('Ce que la personne a décidé et pourquoi', 'What the person decided and why'),
      pair(`Ce que cela change à l'usage : ${about.proof}`, `What it changes in use: ${about.proof}`),
    ],
    callToAction: pair('Réagir ou poser une question en commentaire', 'React or ask a question in the comments'),
  }),
});
