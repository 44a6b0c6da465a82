import type { Comparison } from '../compared-groups.ts';
import { treatedSign } from '../counter-words.ts';
import { monthsOf, nounWords, plainText, sameWords } from '../plain-words.ts';

/**
 * What sets two compared groups apart, hence what can be done about it: `treated` = what the company did to the better
 * one; `act` = a way that customers or the company chose; `season` = a time of the year; `state` = who people are or
 * where they come from. Nobody moves the last two.
 */
export type GroupDifference = 'treated' | 'act' | 'season' | 'state';

/** What the company does, beside treating a request: sends, thanks, does the work itself. */
const houseAct =
  /\b(texted|e ?mailed|mailed|thanked|rang|sent|receiv\w+|given|trained|guided|installed|ourselves|remercie\w*|recu\w*|recoi\w*|ayant recu|envoye\w*|donne\w*|forme\w*|installe\w*|accompagne\w*|nous memes?)\b/;
/** A way of buying, paying or delivering, a delay that is kept, a thing that is there or not. */
const wayOfDoing =
  /\b(with|without|avec|sans|within|in (under|less than)|less than|more than|sous \d+|en moins de|moins d\w?|plus d\w?|same day|le jour meme|dans la (journee|semaine)|dans l heure|le lendemain|online|en ligne|instant|by (phone|card|post|email|mail|text|sms|transfer)|(par|au) (telephone|carte|courrier|mail|sms|virement|prelevement)|phone|photos?|pay\w*|paie\w*|paid|deposit\w*|acompte\w*|switched (on|off)|active\w*|open\w*|ouvert\w*|yearly|monthly|annual\w*|a l annee|au mois|annuel\w*|mensuel\w*|early|late|tot|tard|click\w*|collect\w*|delivered|livre\w*|themselves|seuls?|eux memes|by the (month|year))\b/;
/** With or without somebody says who a group is. */
const withSomebody =
  /\b(with|without|avec|sans) (?:(?:a|an|the|un|une|des|de|leurs?|their|young) )*(child\w*|kids?|bab\w*|enfants?|bebes?|famil\w*|partners?|conjoint\w*|dogs?|chiens?|cats?|chats?)\b/g;

/** What sets the better of two groups apart from the other. */
export function groupDifference({ better, other }: Pick<Comparison, 'better' | 'other'>): GroupDifference {
  const [own, its] = [better.label ?? '', other.label ?? ''].map((label) =>
    plainText(label).replaceAll(withSomebody, ' '),
  ) as [string, string];
  if (treatedSign.test(own) || houseAct.test(own)) return 'treated';
  if (isUndone(better.label ?? '', other.label ?? '')) return 'act';
  const [months, otherMonths] = [monthsOf(better.label ?? ''), monthsOf(other.label ?? '')];
  const isSeason = months.length > 0 && (other.label === null || otherMonths.length > 0);
  if (isSeason && months.join() !== otherMonths.join()) return 'season';
  return [own, its].some((label) => wayOfDoing.test(label) || treatedSign.test(label) || houseAct.test(label))
    ? 'act'
    : 'state';
}

const undoneSign = /\b(nothing|never|not|none|rien|jamais|aucune?|pas)\b/;
/** Who people are, or what they own, is not done. */
const stateSign = /\b(live|lives|are|is|own|owns|know|knew|habit\w*|sont|est|possed\w*|connai\w*|savent|savaient)\b/;

/** “Had a tool sharpened” beside “had nothing sharpened”: what one group did can be offered to the other. */
function isUndone(better: string, other: string): boolean {
  const plain = plainText(other);
  if (!undoneSign.test(plain) || undoneSign.test(plainText(better)) || stateSign.test(plain)) return false;
  const words = nounWords(plain.replace(undoneSign, ' '));
  return words.length > 1 && sameWords(words, nounWords(better));
}

/** True for two groups between which the company can move people or cases. */
export const canBeMoved = (one: Pick<Comparison, 'better' | 'other'>): boolean =>
  ['treated', 'act'].includes(groupDifference(one));
