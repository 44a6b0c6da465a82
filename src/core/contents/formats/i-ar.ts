import { datedSession } from '../../planning/texts/gaps.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const iAr = defineFormat({
  id: 'I-AR',
  family: 'interactive',
  title: pair('essai en réalité augmentée', 'augmented-reality try-on'),
  stages: ['ACT', 'REV'],
  channels: ['CH-SITE', 'CH-APP'],
  hours: { low: 30, mode: 80, high: 200 },
  cash: [1000, 8000],
  skill: 'dev',
  media: 'tool',
  interactivity: 3,
  personalisation: 'individual',
  customerRole: 'hero',
  writing: 'practical-sheet',
  serves: ['short_video'],
  most: 1,
  length: [100, 200],
  linking: pair("Sur la page d'offre, sans page séparée.", 'On the offer page, no separate page.'),
  legal: ['L-COOK'],
  accessibility: [pair('Parcours équivalent sans réalité augmentée.', 'An equal path without augmented reality.')],
  kpis: ['K-CR'],
  risk: 0.6,
  closedTo: ['software'],
  fits: (reach) => reach.visual && reach.commerce && reach.offers >= 6,
  text: datedSession,
  brief: (about) => ({
    angle: pair(`Placer « ${about.offer} » chez soi avant d'acheter.`, `Place “${about.offer}” at home before buying.`),
    outline: [
      pair("Le modèle en trois dimensions à l'échelle", 'The model in three dimensions, to scale'),
      pair('Le parcours sans appareil compatible', 'The path without a compatible device'),
    ],
    callToAction: pair('Essayer chez soi', 'Try it at home'),
  }),
});
