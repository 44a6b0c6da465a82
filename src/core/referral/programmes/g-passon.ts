import { passOn } from '../../planning/texts/kinds/after-sale/pass-on.ts';
import { pair } from '../../values/text.ts';
import { defineProgramme } from '../referral-programme.ts';

export const gPasson = defineProgramme({
  id: 'G-PASSON',
  family: 'word_of_mouth',
  title: pair(
    'une phrase et une carte à faire passer, sans récompense',
    'a sentence and a card to pass on, unrewarded',
  ),
  task: pair(
    'Remettez à chaque personne servie une carte à faire passer',
    'Give each person you served a card to pass on',
  ),
  kpis: ['K-REF-N', 'K-REF-RATE'],
  hours: { low: 1, mode: 2, high: 4 },
  cash: [0, 60],
  legal: [],
  isLight: true,
  // To note a name and to thank: three minutes (working assumption).
  timeEach: 0.05,
  needsSatisfiedCustomers: true,
  fit: ({ cause, nps, sources, rewardless, meets }) => {
    if (cause || !meets || (nps !== null && nps < 0)) return 0;
    return (sources.byCustomers ?? 0) > 0 && rewardless ? 0.7 : 0.35;
  },
  rewardCost: () => 0,
  eligibility: pair(
    'Chaque personne servie, une fois, au moment où elle dit que cela s’est bien passé.',
    'Each person served, once, when they say that it went well.',
  ),
  toParticipants: [
    pair(
      'La carte est pour la personne à qui vous voulez la donner ; vous n’êtes tenu à rien.',
      'The card is for whomever you wish to give it to; you are not bound to anything.',
    ),
    pair(
      'Nous ne vous demandons le nom ni l’adresse de personne : c’est à elle de nous appeler ou de nous écrire.',
      'We ask you for nobody’s name or address: it is for them to call or to write to us.',
    ),
  ],
  mechanics: pair(
    'Une phrase de la personne qui a servi, dite ou glissée dans le colis, une carte à donner, et la question « Qui vous a parlé de nous ? » posée à chaque nouveau.',
    'A sentence of the person who served, said or put in the parcel, a card to give away, and the question “Who told you about us?” asked of everybody new.',
  ),
  rewardReferrer: () =>
    pair(
      'Rien : ni argent, ni cadeau, ni remise ; un merci dit ou écrit quand la personne est venue.',
      'Nothing: no money, no gift, no discount; thanks, said or written, once the person has come.',
    ),
  rewardReferee: () =>
    pair('Le même accueil et le même prix que tout le monde.', 'The same welcome and the same price as everybody.'),
  antifraud: () => [
    pair(
      'La réponse est notée telle qu’elle est donnée ; sans réponse, la personne est comptée à part.',
      'The answer is written down as it is given; without one, the person is counted apart.',
    ),
  ],
  text: passOn,
});
