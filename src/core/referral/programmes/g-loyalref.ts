import { both } from '../../planning/pieces/both.ts';
import { programmeKit } from '../../planning/messages/forms/sent/programme-kit.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { oneAccount, yearlyCap } from '../antifraud.ts';
import { defineProgramme } from '../referral-programme.ts';

export const gLoyalref = defineProgramme({
  id: 'G-LOYALREF',
  reliesOn: ['purchase_reward'],
  family: 'community',
  title: pair('points à offrir', 'gift points'),
  kpis: ['K-LOY', 'K-REF-RATE'],
  hours: { low: 6, mode: 10, high: 18 },
  cash: [0, 200],
  legal: ['L-PRICE'],
  closedTo: ['L-HEALTH'],
  fit: (facts) => (facts.commerce && facts.customers >= 1000 ? 0.4 : 0),
  rewardCost: (facts) => 0.3 * facts.ceiling,
  eligibility: pair('Clients ayant commandé deux fois.', 'Customers with two orders.'),
  mechanics: pair('Les points se transforment en cadeau pour un proche.', 'Points turn into a gift for a friend.'),
  rewardReferrer: () => pair('Le geste d’offrir.', 'The gesture of giving.'),
  rewardReferee: (_facts, cost) => pair(`Un cadeau de ${cost.fr} au plus.`, `A gift worth ${cost.en} at most.`),
  antifraud: (facts) => [oneAccount(facts), yearlyCap()],
  text: {
    form: programmeKit((p) =>
      both(
        say`Je connais ${p.brand} et je te conseille d’y jeter un œil. Voici la page.`,
        say`I know ${p.brand} and I am happy with them. Here is the page.`,
      ),
    ),
    copy: () => ({
      hooks: [
        both(say`Offrez vos points à quelqu’un.`, say`Give your points to someone.`),
        both(say`Vos points peuvent servir à un proche.`, say`Your points can serve a friend.`),
      ],
      lines: [
        [
          both(
            say`Vous choisissez combien, la personne les utilise à sa première commande, et votre solde se met à jour.`,
            say`You choose how many, the person uses them on a first order, and your balance is updated.`,
          ),
        ],
      ],
      calls: [both(call`Offrir des points`, call`Give points`)],
    }),
  },
});
