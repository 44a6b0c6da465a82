import { datedSession } from '../../planning/texts/gaps.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const iDemo = defineFormat({
  id: 'I-DEMO',
  family: 'interactive',
  title: pair('démonstration guidée', 'interactive demo'),
  titleSuffix: pair('la démonstration à essayer', 'the demo to try'),
  stages: ['ACT'],
  channels: ['CH-SITE'],
  hours: { low: 12, mode: 24, high: 50 },
  cash: [0, 1200],
  skill: 'dev',
  media: 'tool',
  interactivity: 3,
  personalisation: 'segment',
  customerRole: 'hero',
  writing: 'tutorial',
  serves: ['webinar', 'calculator', 'short_video', 'checklist'],
  most: 1,
  length: [300, 500],
  linking: pair('Placée sur la page de la fonction montrée.', 'Placed on the page of the feature shown.'),
  accessibility: [
    pair('Parcours au clavier, étapes sous-titrées, version texte.', 'Keyboard path, captioned steps, a text version.'),
  ],
  kpis: ['K-TRIAL-CR'],
  risk: 0.2,
  fits: (reach) => reach.software,
  suitsTopic: ({ topic }) => topic.intent === 'commercial',
  text: datedSession,
  brief: (about) => ({
    angle: pair(
      `Faire essayer à ${about.who} le moment où « ${about.pain} » disparaît, sans créer de compte.`,
      `Let ${about.who} try the moment when “${about.pain}” goes away, without an account.`,
    ),
    outline: [
      pair("Le point de départ, avec des données d'exemple", 'The starting point, with sample data'),
      pair('Cinq gestes, une phrase chacun', 'Five steps, one sentence each'),
      pair(`Le résultat et la preuve : ${about.proof}`, `The result and the proof: ${about.proof}`),
    ],
    callToAction: pair('Continuer avec ses propres données', 'Go on with your own data'),
  }),
});
