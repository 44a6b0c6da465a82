import { backInStock } from '../../planning/texts/kinds/back-in-stock.ts';
import { pair } from '../../values/text.ts';
import { findingCount, hasFinding } from '../conversion-evidence.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vStock = defineLever({
  id: 'V-STOCK',
  reliesOn: ['basket'],
  family: 'notification',
  title: pair('alerte de retour en stock', 'back-in-stock alert'),
  task: pair('Prévenez les clients du retour d’un article épuisé', 'Tell customers when a sold-out item is back'),
  effect: span(0, 0.02, 0.05),
  successProbability: 0.6,
  hours: span(2, 4, 8),
  skill: 'dev',
  kpis: ['K-FLOW-CR'],
  channel: 'CH-EMAIL-AUTO',
  legal: ['L-EMAIL'],
  repairs: /\bstock|rupture|sold out/,
  change: () =>
    pair(
      'Un champ « me prévenir » sur les fiches épuisées, un seul message.',
      'A “tell me” field on sold-out pages, one message only.',
    ),
  friction: (facts) =>
    hasFinding(facts, 'stock')
      ? {
          evidenceIds: ['finding:stock'],
          description: pair(
            `${findingCount(facts, 'stock')} fiches épuisées vues par l'audit.`,
            `${findingCount(facts, 'stock')} sold-out pages seen by the audit.`,
          ),
        }
      : null,
  text: backInStock,
});
