import { both } from '../../planning/pieces/both.ts';
import { contest } from '../../planning/messages/forms/contest.ts';
import { factLines, namedHooks } from '../../planning/messages/wordings.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const iGame = defineFormat({
  id: 'I-GAME',
  reliesOn: ['contest'],
  family: 'interactive',
  title: pair('jeu, calendrier', 'game, calendar'),
  titleSuffix: pair('le jeu', 'the game'),
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
  page: { suffix: pair('jeu', 'game') },
  linking: pair('Page non indexée, reliée aux offres.', 'A page kept out of the index, linked to the offers.'),
  legal: ['L-CONTEST', 'L-EMAIL'],
  accessibility: [pair('Sans limite de temps ou avec un délai réglable.', 'No time limit, or an adjustable one.')],
  kpis: ['K-LEAD-N', 'K-CPL'],
  risk: 0.5,
  consumersOnly: true,
  closedTo: [
    'L-CPF',
    'L-HEALTH',
    'L-ALCOHOL',
    'health_wellness',
    'professional_services',
    'industry_b2b',
    'finance_insurance',
    'public_local',
  ],
  fits: (reach) => reach.commerce && reach.contacts >= 500,
  text: {
    form: contest(),
    copy: (p) => ({
      hooks: [
        p.event && both(say`${p.event} : une case s’ouvre chaque jour.`, say`${p.event}: a new box opens every day.`),
        ...namedHooks(p, [
          both(say`Une case par jour, une surprise utile.`, say`One box a day, one useful surprise.`),
          both(say`Ouvrez la case du jour.`, say`Open the box of the day.`),
        ]),
      ],
      lines: [
        [
          both(
            say`Derrière chaque case, un conseil, une image ou un lot ; tout le monde peut jouer, sans achat.`,
            say`Behind each box: a tip, a picture or a prize; everyone can play, no purchase needed.`,
          ),
        ],
        [...factLines(p)],
      ],
      calls: [both(call`Ouvrir la case du jour`, call`Open today’s box`)],
    }),
  },
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
