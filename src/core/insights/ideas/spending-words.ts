import type { Company } from '../../framework/company/company.ts';
import { isSameWord, nounWords, plainText } from '../../framework/counters/plain-words.ts';
import { offerMeant } from './offer-ideas.ts';

/** What a company pays others for: being shown, somebody who does it, a place among others, a place of its own. */
const spentOn = {
  advertising:
    /\b(annonces?|pubs?|publicites?|publicitaires?|ads?|adwords|adverts?|advertis\w*|sponsoris\w*|sponsor\w*|media budget|encarts?|affichage|billboards?|agences?|agency|agencies|consultants?|community manager|retainer)\b/,
  place:
    /\b(stands?|trade shows?|booths?|(un|le|de|en|du|notre|ce) loyer|(the|our|a|of|in|monthly|pay) rent|baux|bail|lease|emplacements?)\b/,
  // where things are also sold: an offer that the idea names is then what its amount is about
  venue:
    /\b(salons?|foires?|fairs?(?! (price|trade|deal))|exhibitions?|(un|le|notre|ce) (nouveau |second |petit )?(local|entrepot)|locaux|premises|warehouses?)\b/,
} as const;

type SpentOn = keyof typeof spentOn;

/** Money that comes in: a price that customers pay, whatever else the idea names. */
const earnedSign =
  /\b(vendre|vendons|vendu\w*|sell\w*|factur\w*|faire payer|charge (?!of)|(nos|our) (prix|prices?|tarifs?)|(prix|price|tarif)s? (pour les |for )?(clients?|customers?)|clients? pai\w+|customers? pay)\b/;

/** What an idea spends money on; null for an idea of something else, and where the word is that of an offer of the company. */
export function spendingIn(text: string, { offers }: Pick<Company, 'offers'>): SpentOn | null {
  const plain = plainText(text);
  if (earnedSign.test(plain)) return null;
  const sold = offers.flatMap(({ name }) => nounWords(name));
  const isSold = (word: string): boolean => nounWords(word).some((one) => sold.some((own) => isSameWord(own, one)));
  const named = (Object.keys(spentOn) as SpentOn[]).filter((key) => {
    const found = spentOn[key].exec(plain)?.[0];
    return found !== undefined && !isSold(found) && (key !== 'venue' || offerMeant(text, offers) === null);
  });
  return named[0] ?? null;
}
