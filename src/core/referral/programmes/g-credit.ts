import { both } from '../../planning/pieces/both.ts';
import { programmeKit } from '../../planning/messages/forms/sent/programme-kit.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { afterPayment, oneAccount, yearlyCap } from '../antifraud.ts';
import { defineProgramme } from '../referral-programme.ts';

export const gCredit = defineProgramme({
  id: 'G-CREDIT',
  reliesOn: ['purchase_reward'],
  family: 'sponsorship',
  title: pair('avoir ou mois offert', 'credit or free month'),
  kpis: ['K-REF-RATE', 'K-REF-CR'],
  hours: { low: 4, mode: 8, high: 14 },
  cash: [0, 300],
  legal: ['L-REF'],
  builtOn: ['R-NPS'],
  closedTo: ['L-HEALTH'],
  needsSatisfiedCustomers: true,
  fit: (facts) => {
    if (!facts.software || (facts.nps !== null && facts.nps < 0)) return 0;
    return (facts.sources.byCustomers ?? 0) > 0 ? 0.96 : 0.85;
  },
  rewardCost: (facts) => Math.min(0.5 * facts.ceiling, facts.averagePrice),
  eligibility: pair(
    'Toute équipe cliente à jour de ses paiements.',
    'Any customer team whose payments are up to date.',
  ),
  mechanics: pair(
    'Un lien dans l’espace client ; le mois offert est crédité après le premier paiement de l’équipe invitée.',
    'A link in the customer area; the free month is credited after the invited team’s first payment.',
  ),
  rewardReferrer: (_facts, cost) =>
    pair(`Un mois offert (${cost.fr} au plus).`, `One free month (${cost.en} at most).`),
  rewardReferee: () => pair('Un essai prolongé et une aide à l’import.', 'A longer trial and help with the import.'),
  antifraud: (facts) => [oneAccount(facts), afterPayment(facts), yearlyCap()],
  text: {
    form: programmeKit((p) =>
      both(
        say`Je connais ${p.brand} et je te conseille d’y jeter un œil. Voici la page.`,
        say`I know ${p.brand} and I am happy with them. Here is the page.`,
      ),
    ),
    copy: () => ({
      hooks: [
        both(
          say`Un mois offert pour vous, un essai plus long pour la personne.`,
          say`A free month for you, a longer trial for them.`,
        ),
        both(say`Recommander, et payer moins le mois suivant.`, say`Recommend, and pay less next month.`),
      ],
      lines: [
        [
          both(
            say`Quand la personne règle sa première échéance, votre avoir est inscrit d’office ; la règle est la même pour tous.`,
            say`When the person pays a first instalment, your credit is entered automatically; one rule for all.`,
          ),
        ],
      ],
      calls: [both(call`Obtenir votre lien`, call`Get your link`)],
    }),
  },
});
