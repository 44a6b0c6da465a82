import { partnerNote } from '../../planning/texts/kinds/partner-note.ts';
import { pair } from '../../values/text.ts';
import { defineProgramme } from '../referral-programme.ts';

export const gPrescriber = defineProgramme({
  id: 'G-PRESCRIBER',
  family: 'partner',
  title: pair('prescripteurs informés, sans contrepartie', 'informed prescribers, unpaid'),
  task: pair(
    'Informez, sans les rémunérer, ceux qui vous envoient du monde',
    'Inform the people who send you customers, without paying them',
  ),
  kpis: ['K-PRES-N', 'K-PRES-ACT'],
  hours: { low: 3, mode: 5, high: 10 },
  isLight: true,
  cash: [0, 150],
  legal: [],
  skill: 'partnerships',
  fit: ({ sources, hasPartners }) => {
    if ((sources.byPartners ?? 0) === 0) return hasPartners ? 0.3 : 0;
    return (sources.byPartners ?? 0) >= (sources.byCustomers ?? 0) ? 0.97 : 0.6;
  },
  rewardCost: () => 0,
  eligibility: pair(
    'Les personnes qui vous envoient déjà quelqu’un, puis celles que vous connaissez par leur nom.',
    'The people who already send you somebody, then those you know by name.',
  ),
  toParticipants: [
    pair(
      'Vous pouvez parler de nous à qui vous voulez, avec le paragraphe que nous vous donnons ou avec vos mots.',
      'You may tell anyone about us, with the paragraph that we give you or in words of your own.',
    ),
    pair(
      'Chaque fait du paragraphe peut se vérifier sur notre site ; nous vous écrivons quand l’un d’eux change.',
      'Every fact of the paragraph can be checked on our site; we write to you when one of them changes.',
    ),
    pair(
      'Si la personne est d’accord, vous recevez un retour écrit sur ce que nous avons fait pour elle.',
      'If the person agrees, you get a written return on what we did for them.',
    ),
  ],
  mechanics: pair(
    'Une liste nominative, une page de preuves vérifiables, un retour écrit après chaque personne envoyée (avec son accord), deux points par an.',
    'A list of names, a page of proofs that can be checked, a written return after each person sent (with their consent), two briefings a year.',
  ),
  rewardReferrer: () =>
    pair(
      'Rien : ni argent, ni cadeau, ni remise, pour que leur avis reste libre.',
      'Nothing: no money, no gift, no discount, so that their advice stays free.',
    ),
  rewardReferee: () =>
    pair(
      'La même réponse et le même prix que tout le monde, par une personne nommée.',
      'The same answer and the same price as everybody, from a named person.',
    ),
  antifraud: () => [
    pair(
      'Aucune invitation ni faveur en échange d’un envoi ; ce qui est offert est noté, et connu de l’organisation du prescripteur.',
      'No invitation or favour in return for a person sent; what is offered is written down, and known to the prescriber’s organisation.',
    ),
  ],
  text: partnerNote,
});
