import { contentWords, isSameWord } from '../../framework/counters/plain-words.ts';

/** Words for the people of any company: an idea and a figure that share only these are not about the same thing done. */
const people: readonly string[] = contentWords(
  'client clientes customers buyers acheteurs people gens personnes visitors visiteurs guests hotes users utilisateurs members membres adherents patients readers lecteurs subscribers abonnes pupils eleves donors donateurs tenants locataires companies entreprises someone',
);

/** The words of a text that name things or deeds, not the people concerned. */
export const aboutThings = (words: readonly string[]): string[] =>
  words.filter((word) => !people.some((one) => one === word || (word.length > one.length && isSameWord(one, word))));
