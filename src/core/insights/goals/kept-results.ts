import { plainText } from '../../framework/counters/plain-words.ts';

/** Results of those who come back or buy again. */
const backSign =
  /\b(?:again|back|renew\w*|booked|reserv\w*|re ?(?:achete|commande|nouvele|donn|order|book|inscri|venu|pris)\w*|reviennent)\b/;
/** Results of those who stay or pay on, as opposed to a first sale. */
const stayedSign = /\b(?:stay\w*|kept|still|paid|paying|encore|reste\w*|garde\w*|paye\w*)\b/;

/** True for a result that says that somebody came back. */
export const comesBack = (result: string): boolean => backSign.test(plainText(result));

/** True for a result that says that somebody was kept. */
export const isKept = (result: string): boolean => comesBack(result) || stayedSign.test(plainText(result));
