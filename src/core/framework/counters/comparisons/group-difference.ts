import { numberWords, treatedSign } from '../counter-words.ts';
import { isSameWord, monthsOf, nounWords, plainText, sameWords } from '../plain-words.ts';
import { apartWords } from './apart-words.ts';

/**
 * What sets two compared groups apart, hence what can be done about it: `treated` = what the company did to the better
 * one; `act` = a way that customers or the company chose; `season` = a time of the year; `owned` = customers who stay or
 * come back are compared by what else they bought; `state` = who people are or where they come from. Nobody moves the last
 * three: who buys a second thing was loyal before.
 */
export type GroupDifference = 'treated' | 'act' | 'season' | 'owned' | 'state';

interface Groups {
  readonly result: string;
  readonly better: { readonly label: string | null };
  readonly other: { readonly label: string | null };
}

/** What the company does, beside treating a request: sends, thanks, does the work itself. */
const houseAct =
  /\b(texted|e ?mailed|mailed|told|warned|informed|notified|phoned|rung|telephoned|thanked|rang|sent|receiv\w+|given|trained|taught|shown|guided|installed|ourselves|remercie\w*|recu\w*|recoi\w*|ayant recu|envoye\w*|annonce\w*|donne\w*|forme\w*|montre\w*|installe\w*|accompagne\w*|nous memes?)\b/;
/** The same at the end of what both groups are, before the delay that sets them apart: “enquiries answered”, « demandes répondues ». */
const actBeforeDelay =
  /\b(answered|replied|called( back)?|rung|phoned|contacted|chased|quoted|reminded|thanked|visited|texted|repondue?s?|rappelee?s?|relancee?s?|contactee?s?|prevenue?s?|remerciee?s?|chiffree?s?)$/;
/** The other group was left to do it alone: “left alone”, “ring us when ready”, « nous rappeler ». */
const leftToThem =
  /\b(left alone|alone|on their own|unaided|nobody|(?:ring|call|phone|write to|contact|email|ask) us|nous (?:rappele|appele|contacte|ecri)\w*|seule?s?|sans aide|laissee?s?)\b/;
/** Somebody outside the company did it: “by another client”, « par un proche ». */
const bySomebodyElse =
  /\b(?:by|par) (?:(?:a|an|another|other|the|their|un|une|le|la|des|leurs?|autres?) )*(?:friends?|clients?|customers?|child\w*|relatives?|parents?|themselves|chefs?|search|ads?|proches?|amie?s?|enfants?|elle meme|lui meme|eux memes|bouche|pub\w*|articles?)\b/;
const numbers = Object.keys(numberWords).join('|');
/** A delay that is kept: “within 30 days”, « sous trois semaines », “the same day”. */
const delay = new RegExp(
  String.raw`\b(within|in (under|less than)|less than|more than|sous (\d+|${numbers})|(en|apres|avant|in|after|before) (\d+|${numbers}) (minutes?|hours?|days?|weeks?|months?|heures?|jours?|semaines?|mois)|en moins de|moins d\w?|plus d\w?|same (or next )?day|le jour meme|le soir meme|dans (la|les?) (journee|semaine|heure)|dans l heure|le lendemain)\b`,
);
/** A way of buying, paying or delivering, a thing that is there or not. */
const wayOfDoing =
  /\b(with|without|avec|sans|online|en ligne|instant|by (phone|card|post|email|mail|text|sms|transfer)|(par|au) (telephone|carte|courrier|mail|sms|virement|prelevement)|phone|photos?|pay\w*|paie\w*|paid|deposit\w*|acompte\w*|switched (on|off)|active\w*|open\w*|ouvert\w*|(?:first|last|same|next) (?:screen|page|step)|yearly|monthly|annual\w*|a l annee|au mois|annuel\w*|mensuel\w*|early|late|tot|tard|click\w*|collect\w*|delivered|livre\w*|themselves|seuls?|eux memes|by the (month|year))\b/;
/** What customers do of themselves, in the active voice: “who played”, « qui ont envoyé ». */
const theirOwnAct =
  /^(?:(?:who|that|which) (?!we\b|our\b|was\b|were\b|had\b|have\b|got\b|received\b|nobody\b)|qui (?!recoi|ont (?:recu|ete|eu)\b))|\b(?:a|an|one|their|une?|leur) (?:first|premiere?) /;
/** With or without somebody says who a group is. */
const withSomebody =
  /\b(with|without|avec|sans) (?:(?:a|an|the|un|une|des|de|leurs?|their|young) )*(child\w*|kids?|bab\w*|enfants?|bebes?|famil\w*|partners?|conjoint\w*|dogs?|chiens?|cats?|chats?)\b/g;

/**
 * What sets the better of two groups apart from the other: read in the words that one has and the other has not. `sold`:
 * names of the offers of the company.
 */
export function groupDifference({ result, better, other }: Groups, sold: readonly string[] = []): GroupDifference {
  const words = apartWords(better.label ?? '', other.label ?? '');
  const [own, its] = [words.better, words.other].map((label) => plainText(label).replaceAll(withSomebody, ' ')) as [
    string,
    string,
  ];
  const isDelay = delay.test(own) || delay.test(its);
  if (isDelay && actBeforeDelay.test(plainText(words.subject))) return 'treated';
  if (isDelay && theirOwnAct.test(own)) return 'act';
  const isHouse = treatedSign.test(own) || houseAct.test(own) || (leftToThem.test(its) && !leftToThem.test(own));
  if (isHouse && !bySomebodyElse.test(own)) return 'treated';
  if (!isDelay && isLoyalty(result) && ownsAnOffer(own, sold)) return 'owned';
  if (isUndone(better.label ?? '', other.label ?? '')) return 'act';
  const [months, otherMonths] = [monthsOf(better.label ?? ''), monthsOf(other.label ?? '')];
  const isSeason = months.length > 0 && (other.label === null || otherMonths.length > 0);
  if (isSeason && months.join() !== otherMonths.join()) return 'season';
  if (bySomebodyElse.test(own)) return 'state';
  return isDelay ||
    [own, its].some((label) => wayOfDoing.test(label) || treatedSign.test(label) || houseAct.test(label))
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

/** Customers who are still there, come back or buy something else; or who are gone. */
const loyaltySign =
  /\b(lost|left|leavers?|gone|stay\w*|still|back|again|another|returned|renewed|perdue?s?|partie?s?|departs?|reste\w*|encore|toujours|revenue?s?|autres?|re ?(?:achete|commande|nouvele)\w*)\b/;
const isLoyalty = (result: string): boolean => loyaltySign.test(plainText(result));

/** « avec imprimé », “who had a tool sharpened”: bought by some and not by others. */
const possession = /^(?:with|avec|who (?:had|have|bought|own)|qui (?:ont|achetent))\b(.*)/;

function ownsAnOffer(own: string, sold: readonly string[]): boolean {
  const had = nounWords(possession.exec(own)?.[1] ?? '');
  return sold.some((name) => nounWords(name).some((word) => had.some((one) => isSameWord(one, word))));
}

/** True for two groups between which the company can move people or cases. */
export const canBeMoved = ({ difference }: { readonly difference: GroupDifference }): boolean =>
  difference === 'treated' || difference === 'act';
