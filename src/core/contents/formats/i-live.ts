import { both } from '../../planning/pieces/both.ts';
import { liveSession } from '../../planning/messages/forms/live-session.ts';
import { factLines, namedHooks, projectHooks, questionHooks } from '../../planning/messages/wordings.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const iLive = defineFormat({
  id: 'I-LIVE',
  family: 'interactive',
  title: pair('direct, atelier en ligne', 'live session'),
  titleSuffix: pair('en direct', 'live session'),
  stages: ['ACQ', 'ACT', 'RET'],
  channels: ['CH-IG', 'CH-YT', 'CH-WEBINAR'],
  hours: { low: 4, mode: 7, high: 12 },
  cash: [0, 100],
  skill: 'short_video',
  media: 'video',
  interactivity: 3,
  personalisation: 'none',
  customerRole: 'expert',
  writing: 'tutorial',
  serves: ['short_video', 'webinar', 'article'],
  most: 2,
  length: [300, 600],
  page: { suffix: pair('direct', 'live') },
  linking: pair(
    'Page de rediffusion avec transcription, dans la grappe.',
    'A replay page with transcript, inside the cluster.',
  ),
  legal: ['L-EMAIL'],
  accessibility: [
    pair(
      'Sous-titres en direct ou transcription le jour même, temps de pause annoncés.',
      'Live captions or a same-day transcript, pauses announced.',
    ),
  ],
  kpis: ['K-ATTEND', 'K-LEAD-N'],
  risk: 0.25,
  fits: (reach) => reach.visual || reach.business,
  text: {
    form: liveSession(),
    copy: (p) => ({
      hooks: [
        ...projectHooks(p),
        ...questionHooks(p),
        ...namedHooks(p, [
          both(say`En direct, et vos questions d’abord.`, say`Live, and your questions first.`),
          both(say`Trente minutes pour voir comment on s’y prend.`, say`Thirty minutes to see how it is done.`),
        ]),
      ],
      lines: [
        [
          both(
            say`Un cas réel, du début à la fin, puis vos questions dans l’ordre reçu.`,
            say`A real case from start to finish, then your questions in the order received.`,
          ),
          both(
            say`Vous regardez, vous demandez, on recommence le geste si besoin.`,
            say`You watch, you ask, and the gesture is shown again if needed.`,
          ),
        ],
        [...factLines(p)],
        [
          both(
            say`Le direct est sous-titré ; l’enregistrement et la transcription suivent le lendemain.`,
            say`The session is captioned; the recording and transcript follow the next day.`,
          ),
        ],
      ],
      calls: [
        both(call`Envoyer votre question`, call`Send your question`),
        both(call`Réserver votre place`, call`Save your seat`),
      ],
    }),
  },
  brief: (about) => ({
    angle: pair(
      `Montrer en direct « ${about.topic} », gestes compris, et répondre aux questions posées à l'avance : ${about.pain}, ${about.secondPain}.`,
      `Show “${about.topic}” live, gestures included, and answer questions sent ahead: ${about.pain}, ${about.secondPain}.`,
    ),
    outline: [
      pair(
        `Cinq minutes : la démonstration (${about.reference})`,
        `Five minutes: the demonstration (${about.reference})`,
      ),
      pair(
        "Dix minutes : les questions reçues, dans l'ordre d'arrivée",
        'Ten minutes: the questions received, in order',
      ),
      pair(
        `Cinq minutes : ${about.proof}, montré et non affirmé`,
        `Five minutes: ${about.proof}, shown rather than claimed`,
      ),
      pair('La rediffusion, chapitrée et transcrite', 'The replay, with chapters and a transcript'),
    ],
    callToAction: pair('Envoyer sa question avant le direct', 'Send a question before the session'),
  }),
});
