import { plainText } from '../../framework/counters/plain-words.ts';

/** Results of those who stay, pay on or come back, as opposed to a first sale. */
const keptSign =
  /\b(?:again|back|renew\w*|stay\w*|kept|still|booked|paid|paying|encore|reste\w*|garde\w*|reserv\w*|paye\w*|re ?(?:achete|commande|nouvele|donn|order|book|inscri|venu|pris)\w*|reviennent)\b/;

/** True for a result that says that somebody was kept. */
export const isKept = (result: string): boolean => keptSign.test(plainText(result));
