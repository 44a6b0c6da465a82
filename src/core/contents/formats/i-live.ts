import { datedSession } from '../../planning/texts/gaps.ts';
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
    'Page de rediffusion avec transcription, dans le thème.',
    'A replay page with transcript, inside the topic.',
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
  text: datedSession,
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
