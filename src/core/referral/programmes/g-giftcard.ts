import { parcelCard } from '../../planning/texts/kinds/after-sale/parcel-card.ts';
import { pair } from '../../values/text.ts';
import { oneAccount } from '../antifraud.ts';
import { defineProgramme } from '../referral-programme.ts';

export const gGiftcard = defineProgramme({
  id: 'G-GIFTCARD',
  reliesOn: ['parcel', 'purchase_reward'],
  family: 'sponsorship',
  title: pair('carte à offrir glissée dans le colis', 'gift card in the parcel'),
  task: pair('Glissez dans chaque colis une carte à offrir', 'Put a card to give away in each parcel'),
  kpis: ['K-REF-CR', 'K-REF-RATE'],
  hours: { low: 3, mode: 5, high: 9 },
  cash: [60, 180],
  legal: ['L-REF', 'L-PRICE'],
  closedTo: ['L-HEALTH'],
  needsSatisfiedCustomers: true,
  fit: (facts) => (facts.commerce ? (facts.nps !== null && facts.nps < 0 ? 0 : 0.8) : 0),
  rewardCost: (facts) => Math.min(0.45 * facts.ceiling, 0.12 * facts.averagePrice),
  eligibility: pair('Toute commande expédiée, une carte par colis.', 'Every order sent, one card per parcel.'),
  mechanics: pair(
    'Une carte avec un code suivi, que le client donne à qui il veut ; aucune adresse n’est demandée.',
    'A card with a tracked code that the customer gives to anyone; no address is asked for.',
  ),
  rewardReferrer: () =>
    pair(
      'Le plaisir d’offrir, et une attention au troisième code utilisé.',
      'The pleasure of giving, and a thank-you at the third code used.',
    ),
  rewardReferee: (_facts, cost) =>
    pair(`Un avoir de ${cost.fr} sur une première commande.`, `A credit of ${cost.en} on a first order.`),
  antifraud: (facts) => [
    oneAccount(facts),
    pair('Code à usage unique, valable six mois.', 'Single-use code, valid for six months.'),
  ],
  text: parcelCard,
});
