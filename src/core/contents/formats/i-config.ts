import { datedSession } from '../../planning/texts/gaps.ts';
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
  text: datedSession,
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
