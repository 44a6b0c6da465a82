import { both } from '../../planning/pieces/both.ts';
import { programmeKit } from '../../planning/messages/forms/sent/programme-kit.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { oneAccount, yearlyCap } from '../antifraud.ts';
import { defineProgramme } from '../referral-programme.ts';

export const gTier = defineProgramme({
  id: 'G-TIER',
  reliesOn: ['purchase_reward'],
  family: 'sponsorship',
  title: pair('paliers de parrainage', 'tiered referral'),
  kpis: ['K-REF-PER', 'K-REF-RATE'],
  hours: { low: 6, mode: 10, high: 16 },
  cash: [0, 200],
  legal: ['L-REF', 'L-PRICE'],
  closedTo: ['L-HEALTH'],
  needsSatisfiedCustomers: true,
  fit: (facts) => (facts.promoters >= 50 && (facts.nps ?? 0) >= 0 ? 0.35 : 0),
  rewardCost: (facts) => 0.55 * facts.ceiling,
  eligibility: pair('Clients ayant déjà parrainé une personne.', 'Customers who already referred someone.'),
  mechanics: pair(
    'Une attention plus grande au deuxième puis au quatrième filleul.',
    'A larger thank-you at the second, then the fourth referral.',
  ),
  rewardReferrer: (_facts, cost) => pair(`De ${cost.fr} en avoir au plus.`, `Up to ${cost.en} in credit.`),
  rewardReferee: () =>
    pair('Un mot du parrain et une remise de bienvenue.', 'A note from the referrer and a welcome discount.'),
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
        both(say`Un, trois, cinq : chaque palier a son merci.`, say`One, three, five: each step has its thank-you.`),
        both(say`Plus vous partagez, plus le merci grandit.`, say`The more you share, the bigger the thank-you.`),
      ],
      lines: [
        [
          both(
            say`Votre compteur est visible, chaque palier est écrit à l’avance, et il n’y a pas de date cachée.`,
            say`Your count is visible, each step is written in advance, and there is no hidden date.`,
          ),
        ],
      ],
      calls: [both(call`Voir votre compteur`, call`See your count`)],
    }),
  },
});
