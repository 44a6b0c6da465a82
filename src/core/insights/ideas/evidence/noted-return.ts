import { isSameWord, nounWords, numberIn, plainText } from '../../../framework/counters/plain-words.ts';
import { pair } from '../../../values/text.ts';
import { count } from '../../amounts.ts';
import { aboutThings } from '../about-things.ts';
import { type AskedIdea, hoursAndDays } from '../asked-idea.ts';
import type { Judgement } from '../offer-ideas.ts';

const currency = String.raw`(?:€|euros?|£|pounds?|\$|dollars?|francs?|chf)`;
const amount = String.raw`(?:(?:€|£|\$|chf) ?(\d+(?:[.,]\d+)?)|(\d+(?:[.,]\d+)?) ?${currency})`;
/** “rents at 90 pounds a day”, « se loue 210 € la journée ». */
const costSign = new RegExp(
  String.raw`\b(?:loue\w*|location|coute\w*|rents?|hired?|hires|costs?) (?:\w+ ){0,2}?${amount} (?:a|an|per|each|the|par|la|le|l|chaque) ?(days?|jours?|journees?|half day|demi journee|weeks?|semaines?|times?|fois|visits?|visites?|outings?|sorties?)\b`,
);
/** “serves four roofs”, « permet quatre nids ». */
const yieldSign =
  /\b(?:permet\w*|suffit pour|fait|ferait|sert|servirait|allows?|serves?|does|would (?:do|serve)|makes?) (\w+) [a-z]{3,}/;
/** What one of them is sold at: “at 150 pounds each”, « 180 € nets chacun ». */
const eachSign = new RegExp(
  String.raw`${amount} (?:(?:nets?|net|ht|hors taxes?|excluding vat|ex vat) ){0,2}(?:chacune?|l une?|piece|each|apiece)\b`,
);

/** Words that an idea and a note share for the figures of the one to be about the other (working assumption). */
const leastShared = 2;
const shortest = 4;

const valueOf = (found: RegExpExecArray | null): number => Number((found?.[1] ?? found?.[2] ?? '').replace(',', '.'));

/** What a thing costs for a time, and what it lets the company sell in it, by one note about what an idea names. */
export function notedReturn(asked: AskedIdea): Judgement | null {
  const { text, company, money } = asked;
  const said = aboutThings(nounWords(text)).filter((word) => word.length >= shortest);
  const about = (note: string): number =>
    [...new Set(aboutThings(nounWords(note)))].filter((word) => said.some((one) => isSameWord(one, word))).length;
  const note = company.notes.find((one) => about(one) >= leastShared && costSign.test(plainText(one)));
  if (note === undefined) return null;
  const plain = plainText(note);
  const cost = valueOf(costSign.exec(plain));
  const many = numberIn(yieldSign.exec(plain)?.[1] ?? '');
  const price = valueOf(eachSign.exec(plain));
  if (!(cost > 0) || !(price > 0) || many === null || !(many > 0)) return null;
  const needed = Math.ceil(cost / price);
  const isPaid = needed <= many;
  const [spent, one, all, sold, least] = [
    money(cost),
    money(price),
    money(many * price),
    count(many),
    count(needed),
  ] as const;
  const when = hoursAndDays(asked, 3, 8);
  return {
    verdict: isPaid ? 'do' : 'refuse',
    reason: pair(
      `Votre fichier le chiffre : « ${note} » Soit ${sold.fr} × ${one.fr} = ${all.fr} contre ${spent.fr}, payé dès ${least.fr}.`,
      `Your file counts it: “${note}” That is ${sold.en} × ${one.en} = ${all.en} against ${spent.en}, paid from ${least.en} on.`,
    ),
    instead: isPaid
      ? pair(
          `Ne la prendre que lorsque ${least.fr} au moins sont commandés pour le même jour (${when.fr}) ; relire après trois fois ce qui a été vendu et le temps passé.`,
          `Take it only when at least ${least.en} are ordered for the same day (${when.en}); after three times read what was sold and the time spent.`,
        )
      : pair(
          'À la place : demander un prix plus bas, ou en grouper davantage avant d’y revenir.',
          'Instead: ask for a lower price, or group more of them before coming back to it.',
        ),
  };
}
