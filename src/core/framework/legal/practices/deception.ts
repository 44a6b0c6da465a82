import { pair } from '../../../values/text.ts';
import { type DoubtfulPractice, unfair } from './practice.ts';

/** Deceptions that an idea admits itself, whatever they are about: the last answer, after all precise ones. */
export const deceptionPractices: readonly DoubtfulPractice[] = [
  {
    id: 'counting-on-no-check',
    verdict: 'refuse',
    isGeneral: true,
    signs: [
      /\b(personne ne (le |la |les |l )?(verifie\w*|verra|voit|saura|sait|remarque\w*|regarde\w*)|nobody (will |would )?(ever )?(checks?|notices?|knows?|sees?|finds? out|looks?)|no one (will |would )?(ever )?(checks?|notices?|knows?|sees?|finds? out)|ni vu ni connu)\b/,
    ],
    reason: pair(
      'Ce qui ne tient que si personne ne vérifie trompe le client, et se paie le jour où quelqu’un vérifie',
      'What holds only while nobody checks deceives the customer, and is paid for on the day somebody checks',
    ),
    law: unfair,
    instead: pair(
      'annoncer ce qui se prouve : le chiffre mesuré, sa date, et combien de cas il compte',
      'announce what can be proved: the measured figure, its date, and how many cases it counts',
    ),
  },
];
