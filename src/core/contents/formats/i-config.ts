import { both } from '../../planning/pieces/both.ts';
import { guidedPath } from '../../planning/messages/forms/guided-path.ts';
import { factLines, namedHooks, priceLines } from '../../planning/messages/wordings.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const iConfig = defineFormat({
  id: 'I-CONFIG',
  family: 'interactive',
  title: pair('configurateur', 'configurator'),
  stages: ['ACT', 'REV'],
  channels: ['CH-SITE'],
  hours: { low: 24, mode: 50, high: 120 },
  cash: [0, 3000],
  skill: 'dev',
  media: 'tool',
  interactivity: 3,
  personalisation: 'individual',
  customerRole: 'co_creator',
  writing: 'practical-sheet',
  serves: ['photo', 'calculator'],
  most: 1,
  length: [200, 400],
  linking: pair('Adresse canonique vers la fiche du produit.', 'Canonical address to the product page.'),
  accessibility: [
    pair(
      'Aucun geste de glisser obligatoire, chaque option a un nom.',
      'No compulsory dragging, every option has a name.',
    ),
  ],
  kpis: ['K-CR', 'K-AOV'],
  risk: 0.5,
  fits: (reach) => reach.commerce && reach.offers >= 3,
  text: {
    form: guidedPath(),
    copy: (p) => ({
      hooks: [
        ...namedHooks(p, [
          both(say`Composez le vôtre, le prix suit.`, say`Build your own; the price follows.`),
          both(say`Votre choix, pièce par pièce.`, say`Your choice, piece by piece.`),
        ]),
      ],
      lines: [
        [
          both(
            say`Chaque option affiche son prix et son délai ; vous pouvez garder votre composition et y revenir.`,
            say`Each option shows its price and delay; you can keep your design and come back.`,
          ),
        ],
        [...factLines(p)],
        [...priceLines(p)],
      ],
      calls: [
        both(call`Composer le vôtre`, call`Build yours`),
        both(call`Enregistrer votre choix`, call`Save your choice`),
      ],
    }),
  },
  brief: (about) => ({
    angle: pair(
      `Composer soi-même « ${about.offer} » et voir le prix se mettre à jour.`,
      `Compose “${about.offer}” oneself and watch the price update.`,
    ),
    outline: [
      pair("Les options dans l'ordre de la décision", 'The options in the order of the decision'),
      pair("L'aperçu et le prix à chaque étape", 'Preview and price at every step'),
      pair(`La preuve : ${about.proof}`, `The proof: ${about.proof}`),
    ],
    callToAction: pair('Enregistrer sa composition', 'Save this composition'),
  }),
});
