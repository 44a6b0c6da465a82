import { followsUnionLaw } from '../../framework/legal/legal-areas.ts';
import { withdrawal } from '../../planning/texts/kinds/withdrawal.ts';
import { pair } from '../../values/text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vWithdraw = defineLever({
  id: 'V-WITHDRAW',
  family: 'path',
  title: pair('fonction de rétractation et retours clairs', 'withdrawal function and clear returns'),
  task: pair(
    'Permettez de renoncer à un achat en ligne et clarifiez les retours',
    'Let customers withdraw from an online purchase and make returns clear',
  ),
  effect: span(0, 0.01, 0.03),
  successProbability: 0.4,
  hours: span(3, 5, 12),
  skill: 'dev',
  kpis: ['K-CR', 'K-TICKET-RATE'],
  essentialRank: 3,
  legalDuty: true,
  dueWeek: 2,
  legal: ['L-WDR'],
  repairs: /\bretours?\b|\breturns?\b/,
  change: () =>
    pair(
      "Ajouter la fonction « renoncer au contrat ici », la confirmation et l'accusé de réception durable ; mettre à jour les conditions.",
      'Add the “withdraw from the contract here” function, the confirmation and the durable receipt; update the terms.',
    ),
  friction: (facts) =>
    followsUnionLaw(facts.country) && facts.sellsToConsumersOnline
      ? {
          evidenceIds: ['legal:L-WDR'],
          description: pair(
            'Obligation depuis le 19 juin 2026 pour toute vente en ligne à des consommateurs dans l’Union européenne.',
            'Required since 19 June 2026 for any online sale to consumers in the European Union.',
          ),
        }
      : null,
  text: withdrawal,
});
