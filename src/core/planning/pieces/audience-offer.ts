import type { Company, CompanyOffer, CompanyPersona } from '../../framework/company/company.ts';
import { isGift } from './gift.ts';
import { contentWords, isSameWord, numberIn, plainText } from '../../framework/counters/plain-words.ts';

/** People who give a company their time or work, and buy nothing of it. */
const giving =
  /\b(benevol\w*|volunteers?|volunteering|candidats?|candidates?|applicants?|recrues?|recruits?|job ?seekers?|suppliers?|fournisseurs?)\b/;

/** People who give money, and buy nothing where gifts are no offer. */
const donors = /\b(donateurs?|donatrices?|mecenes?|donors?|patrons?)\b/;

/** True for an audience that brings work, time or goods to the company: the other side of a market, volunteers, applicants. */
export function bringsSupply({ secondSide, organisation, offers }: Company, persona: CompanyPersona): boolean {
  const { segment = '', name } = persona;
  const named = plainText(`${segment} ${name}`);
  if (giving.test(named) || (donors.test(named) && !offers.some((one) => isGift(one.name)))) return true;
  if (organisation.businessModel !== 'marketplace') return false;
  const side = contentWords(secondSide?.label ?? '');
  return contentWords(segment).some((word) => side.some((one) => isSameWord(one, word)));
}

/** What the basket of an audience names weighs as much as so many other words (working assumption). */
const basketWeight = 3;

const spaced = (texts: readonly string[]): string => texts.join(' ').replaceAll(/[’']/gu, ' ');

/**
 * The offer that an audience speaks of most, else the one that sells most: each of its words counts once and a little more
 * for each time it comes back, what it puts in its basket counts most. Null for an audience that buys nothing.
 */
export function audienceOffer(company: Company, persona: CompanyPersona): CompanyOffer | null {
  if (bringsSupply(company, persona)) return null;
  const { name, segment = '', jobs, pains, objections, vocabulary, consumptionMode } = persona;
  const counts = new Map<string, number>();
  for (const word of contentWords(spaced([name, segment, ...jobs, ...pains, ...objections, ...vocabulary])))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const basket = contentWords(spaced([consumptionMode.basket ?? ''])).filter((word) => numberIn(word) === null);
  const scored = offersForBuyers(company).map((offer) => ({ offer, score: scoreOf(offer, counts, basket) }));
  return scored.reduce((best, one) =>
    one.score > best.score || (one.score === best.score && one.offer.revenueShare > best.offer.revenueShare)
      ? one
      : best,
  ).offer;
}

/** What buyers take: a subscription to a market is for those who list there, where it sells anything else. */
export function offersForBuyers({ offers, organisation }: Company): readonly CompanyOffer[] {
  const bought = offers.filter(({ kind }) => organisation.businessModel !== 'marketplace' || kind !== 'subscription');
  return bought.length > 0 ? bought : offers;
}

function scoreOf(offer: CompanyOffer, counts: ReadonlyMap<string, number>, basket: readonly string[]): number {
  const { name, id, attributes, landingUrls, pricePer = '' } = offer;
  const own = contentWords(spaced([name, id, ...attributes, ...landingUrls]));
  const among = (list: readonly string[], word: string): boolean => list.some((one) => isSameWord(one, word));
  const spoken = [...counts]
    .filter(([word]) => among(own, word))
    .reduce((sum, [, count]) => sum + 1 + Math.log2(count), 0);
  return (
    spoken + basketWeight * new Set(basket.filter((word) => among([...own, ...contentWords(pricePer)], word))).size
  );
}

/** The audiences that buy an offer; those that buy anything where none speaks of it. */
export function audiencesOf(company: Company, offer: CompanyOffer): CompanyPersona[] {
  const buying = company.personas.filter((persona) => !bringsSupply(company, persona));
  const own = buying.filter((persona) => audienceOffer(company, persona)?.id === offer.id);
  return own.length > 0 ? own : buying;
}
