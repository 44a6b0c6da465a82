import { both } from '../../planning/pieces/both.ts';
import { programmeKit } from '../../planning/messages/forms/sent/programme-kit.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { afterPayment, oneAccount, yearlyCap } from '../antifraud.ts';
import { defineProgramme } from '../referral-programme.ts';

export const gGiveget = defineProgramme({
  id: 'G-GIVEGET',
  reliesOn: ['purchase_reward'],
  family: 'sponsorship',
  title: pair('parrainage donnant-donnant', 'give-get referral'),
  kpis: ['K-REF-RATE', 'K-REF-CR', 'K-K'],
  hours: { low: 5, mode: 8, high: 14 },
  cash: [0, 120],
  legal: ['L-REF', 'L-PRICE'],
  builtOn: ['R-NPS'],
  closedTo: ['L-HEALTH'],
  needsSatisfiedCustomers: true,
  fit: (facts) => (facts.cause || (facts.nps !== null && facts.nps < 0) ? 0 : facts.highPrice ? 0.4 : 0.65),
  rewardCost: (facts) => Math.min(0.5 * facts.ceiling, 0.2 * facts.averagePrice),
  eligibility: pair('Tout client déjà servi une fois.', 'Any customer served once already.'),
  mechanics: pair(
    'Le client partage lui-même un lien personnel ; l’entreprise ne reçoit jamais l’adresse du proche.',
    'The customer shares a personal link; the company never receives the friend’s address.',
  ),
  sides: 2,
  rewardReferrer: (_facts, each) => pair(`Un avoir de ${each.fr}.`, `A credit of ${each.en}.`),
  rewardReferee: (_facts, each) => pair(`Une remise de bienvenue de ${each.fr}.`, `A welcome discount of ${each.en}.`),
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
        both(say`Vous recommandez, chacun y gagne.`, say`You recommend, both of you gain.`),
        both(say`Un merci pour vous, un merci pour la personne.`, say`A thank-you for you, and one for them.`),
      ],
      lines: [
        [
          both(
            say`Donnez votre lien à qui vous voulez : à la première commande payée, chacun reçoit ce qui est écrit dans la règle.`,
            say`Give your link to anyone: on the first paid order, each of you receives what the rule says.`,
          ),
        ],
        [both(say`Nous ne demandons l’adresse de personne.`, say`We ask for nobody’s address.`)],
      ],
      calls: [both(call`Obtenir votre lien`, call`Get your link`)],
    }),
  },
});
