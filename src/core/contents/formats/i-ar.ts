import { both } from '../../planning/pieces/both.ts';
import { guidedPath } from '../../planning/messages/forms/guided-path.ts';
import { factLines, namedHooks, priceLines } from '../../planning/messages/wordings.ts';
import { call, say } from '../../planning/pieces/piece.ts';
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
  text: {
    form: guidedPath(),
    copy: (p) => ({
      hooks: [
        ...namedHooks(p, [
          both(say`Voyez-le chez vous avant de choisir.`, say`See it at home before you choose.`),
          both(
            say`À la bonne taille, au bon endroit, sur votre écran.`,
            say`The right size, in the right place, on your screen.`,
          ),
        ]),
      ],
      lines: [
        [
          both(
            say`Ouvrez l’appareil photo, posez l’objet, tournez autour ; les dimensions s’affichent.`,
            say`Open the camera, place the item, walk around it; the size is shown.`,
          ),
        ],
        [...factLines(p)],
        [...priceLines(p)],
      ],
      calls: [both(call`Essayer chez vous`, call`Try it at home`)],
    }),
  },
  brief: (about) => ({
    angle: pair(`Placer « ${about.offer} » chez soi avant d'acheter.`, `Place “${about.offer}” at home before buying.`),
    outline: [
      pair("Le modèle en trois dimensions à l'échelle", 'The model in three dimensions, to scale'),
      pair('Le parcours sans appareil compatible', 'The path without a compatible device'),
    ],
    callToAction: pair('Essayer chez soi', 'Try it at home'),
  }),
});
