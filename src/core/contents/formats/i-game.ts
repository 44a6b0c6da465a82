import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const iGame = defineFormat({
  id: 'I-GAME',
  family: 'interactive',
  title: pair('jeu, calendrier', 'game, calendar'),
  stages: ['ACQ', 'RET'],
  channels: ['CH-SITE', 'CH-EMAIL-NL'],
  hours: { low: 10, mode: 18, high: 40 },
  cash: [50, 600],
  skill: 'dev',
  media: 'tool',
  interactivity: 3,
  personalisation: 'none',
  customerRole: 'hero',
  writing: 'news',
  serves: ['short_video', 'email', 'photo'],
  most: 1,
  length: [150, 300],
  makesPage: true,
  linking: pair('Page non indexée, reliée aux offres.', 'A page kept out of the index, linked to the offers.'),
  legal: ['L-CONTEST', 'L-EMAIL'],
  accessibility: [pair('Sans limite de temps ou avec un délai réglable.', 'No time limit, or an adjustable one.')],
  kpis: ['K-LEAD-N', 'K-CPL'],
  risk: 0.5,
  fits: (reach) => reach.commerce && reach.contacts >= 500,
  brief: (about) => ({
    angle: pair(
      `Une case par jour autour de « ${about.topic} », avec un conseil utile même sans gagner.`,
      `One box a day around “${about.topic}”, with useful advice even without winning.`,
    ),
    outline: [
      pair('Les lots et le règlement', 'The prizes and the rules'),
      pair('Un conseil par jour', 'One piece of advice a day'),
      pair('La suite donnée aux inscrits', 'What participants receive afterwards'),
    ],
    callToAction: pair('Ouvrir la case du jour', "Open today's box"),
  }),
});
