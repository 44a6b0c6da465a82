import { datedSession } from '../../planning/texts/gaps.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const iWebinar = defineFormat({
  id: 'I-WEBINAR',
  family: 'interactive',
  title: pair('webinaire', 'webinar'),
  titleSuffix: pair('le webinaire', 'the webinar'),
  stages: ['ACQ', 'ACT'],
  channels: ['CH-WEBINAR', 'CH-LI', 'CH-EMAIL-NL'],
  hours: { low: 8, mode: 14, high: 24 },
  cash: [0, 200],
  skill: 'partnerships',
  media: 'video',
  interactivity: 3,
  personalisation: 'segment',
  customerRole: 'expert',
  writing: 'tutorial',
  serves: ['webinar', 'case_study', 'one_pager', 'checklist'],
  most: 2,
  length: [400, 700],
  page: { suffix: pair('webinaire', 'webinar') },
  linking: pair(
    'Rediffusion et page de synthèse reliées à la page pilier.',
    'Replay and summary page linked to the hub.',
  ),
  legal: ['L-EMAIL'],
  accessibility: [
    pair(
      'Sous-titres, transcription, diapositives balisées envoyées avant la séance.',
      'Captions, transcript, tagged slides sent before the session.',
    ),
  ],
  kpis: ['K-ATTEND', 'K-SQL'],
  risk: 0.2,
  fits: (reach) => reach.business && reach.software,
  suitsTopic: ({ topic }) => topic.intent !== 'local',
  text: datedSession,
  brief: (about) => ({
    angle: pair(
      `Trente minutes sur « ${about.topic} » avec un invité du métier, un cas réel et aucune démonstration commerciale avant la fin.`,
      `Thirty minutes on “${about.topic}” with a guest from the trade, a real case, and no product demo before the end.`,
    ),
    outline: [
      pair(`Le problème posé par un pair : ${about.pain}`, `The problem stated by a peer: ${about.pain}`),
      pair('La méthode en trois étapes, applicable sans outil', 'The method in three steps, usable without any tool'),
      pair("Le cas : ce qui a changé, ce qui n'a pas marché", 'The case: what changed, what did not work'),
      pair(
        `Où « ${about.offer} » fait gagner du temps (${about.proof})`,
        `Where “${about.offer}” saves time (${about.proof})`,
      ),
      pair('Questions et rediffusion transcrite', 'Questions and a transcribed replay'),
    ],
    callToAction: pair(
      "S'inscrire, ou demander seulement la transcription",
      'Register, or ask for the transcript only',
    ),
  }),
});
