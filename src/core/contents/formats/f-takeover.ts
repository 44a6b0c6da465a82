import { creatorBrief } from '../../planning/texts/kinds/creator-brief.ts';
import { defineFormat } from '../content-format.ts';
import { withDe } from '../../language/french-elision.ts';
import { pair } from '../../values/text.ts';

export const fTakeover = defineFormat({
  id: 'F-TAKEOVER',
  reliesOn: ['paid_creator'],
  family: 'influence',
  title: pair('compte confié un jour à un partenaire', 'account lent to a partner for a day'),
  stages: ['ACQ', 'RET'],
  channels: ['CH-IG'],
  hours: { low: 3, mode: 5, high: 8 },
  cash: [0, 100],
  skill: 'photo',
  media: 'video',
  interactivity: 2,
  personalisation: 'none',
  customerRole: 'hero',
  writing: 'backstage',
  serves: ['short_video', 'photo'],
  most: 1,
  length: [60, 150],
  linking: pair('Lien du profil vers la page du thème.', 'Profile link to the topic page.'),
  legal: ['L-INF'],
  accessibility: [pair('Sous-titres sur chaque écran parlé.', 'Captions on every spoken screen.')],
  kpis: ['K-NEWFOL', 'K-ER-REACH'],
  risk: 0.35,
  paidPartnership: true,
  consumersOnly: true,
  closedTo: ['L-HEALTH'],
  fits: (reach) => reach.visual && reach.hasCreators && reach.socialAudience >= 10000,
  text: creatorBrief,
  brief: (about) => ({
    angle: pair(
      `Une journée où ${about.relay} raconte « ${about.topic} » depuis le compte ${withDe(about.brand)}.`,
      `A day when ${about.relay} tells “${about.topic}” from ${about.brand}'s account.`,
    ),
    outline: [
      pair('Le matin : la situation', 'Morning: the situation'),
      pair('Midi : le geste', 'Midday: the gesture'),
      pair('Le soir : les réponses aux questions', 'Evening: answers to questions'),
    ],
    callToAction: pair('Poser une question pendant la journée', 'Ask a question during the day'),
  }),
});
