import type { Company, CompanyOffer } from '../company/company.ts';
import { offerLoads } from '../counters/offer-loads.ts';
import { numberWords } from '../counters/counter-words.ts';
import { isSameWord, nounWords, plainText } from '../counters/plain-words.ts';
import { offerCosts } from './offer-costs.ts';

/** What one unit of an offer leaves, in money. */
export interface OfferWorth {
  readonly offer: CompanyOffer;
  /** What one unit leaves: its stated costs off where its notes give them, else price × margin; currency units. */
  readonly each: number;
  /** Units sold in a year: those that its facts give, else its part of the turnover over its price; null when neither is known. */
  readonly units: number | null;
  /** Margin of a year; null when the units are not known. */
  readonly yearly: number | null;
  /** A dearer offer that this one opens, and the part of its buyers who go on to it; null without one. */
  readonly next: { readonly offer: CompanyOffer; readonly rate: number } | null;
  /** Margin of one unit with what it opens. */
  readonly withNext: number;
}

/** How many times dearer an offer is that another one opens (working assumption). */
const leastRatio = 3;

/** Each offer of a company with the margin of one unit and of a year, in the order of the file. */
export function offerWorths(
  company: Pick<Company, 'offers' | 'organisation' | 'period' | 'hourlyCost' | 'economics' | 'notes'>,
): OfferWorth[] {
  const revenue = company.organisation.annualTurnoverNet;
  const loads = offerLoads(company);
  const costs = offerCosts(company);
  const rows = loads.map(({ offer, units: ofLoad, margin }) => {
    const { priceNet, revenueShare } = offer;
    const cost = costs.find((one) => one.offer === offer);
    const [each, counted] = [cost?.left ?? margin, ofLoad ?? cost?.units ?? null];
    const perYear = counted === null ? null : (counted * 12) / company.period.baselineMonths;
    const units = perYear ?? (revenue === undefined || priceNet <= 0 ? null : (revenue * revenueShare) / priceNet);
    const byShare = revenue === undefined || cost !== undefined ? null : revenue * revenueShare * offer.marginRate;
    return { offer, each, units, yearly: byShare ?? (units === null ? null : units * each) };
  });
  return rows.map((row) => {
    const next = nextOf(row, rows);
    return {
      ...row,
      next,
      withNext:
        row.each + (next === null ? 0 : next.rate * (rows.find(({ offer }) => offer === next.offer)?.each ?? 0)),
    };
  });
}

type Row = Pick<OfferWorth, 'offer' | 'each' | 'units'>;

/** Words by which the facts of an offer say that it opens another one. */
const opensSign =
  /\b(off the price|deducted|credited|recommend\w*|leads? to|first step|deduite?s?|imputee?s?|conseill\w*|recommand\w*|debouche\w*|premiere etape)\b/;

/** The much dearer offer that the facts of this one lead to, and is sold less often. */
function nextOf({ offer, each, units }: Row, rows: readonly Row[]): OfferWorth['next'] {
  const facts = [...offer.attributes, ...offer.proofs, ...offer.notes].filter((text) =>
    opensSign.test(plainText(text)),
  );
  const words = nounWords(facts.join(' '));
  const next = rows.find(
    (one) =>
      one.offer !== offer &&
      one.each >= leastRatio * each &&
      one.units !== null &&
      units !== null &&
      one.units < units &&
      nameWords(one.offer.name).some((word) => words.some((own) => isSameWord(own, word))),
  );
  return next === undefined ? null : { offer: next.offer, rate: (next.units ?? 0) / (units ?? 1) };
}

/** First words of the name of an offer, those that customers use for it. */
const nameWords = (name: string): string[] =>
  nounWords(withoutAbsent((name.split(/[,(:]/u)[0] ?? name).replaceAll(/\p{L}+/gu, withoutNumber))).slice(0, 3);

/** “One box” is named by its box: a number names nothing. */
const withoutNumber = (word: string): string => (word.toLowerCase() in numberWords ? ' ' : word);

/** What is left out of an offer names nothing. */
const withoutAbsent = (text: string): string =>
  plainText(text).replaceAll(/\b(?:sans|without|hors|except|sauf) (?:an? |un |une )?\w+/g, ' ');

/** A place or a person described: “boats where the skipper answers first” are boats. */
const clause = /\s(?:where|whose|où|dont)\s[^;|]*/giu;

/** The offer that a text names by one of the first words of its name; null when none or several fit as well. */
export function offerNamedIn(text: string, offers: readonly CompanyOffer[]): CompanyOffer | null {
  const words = nounWords(withoutAbsent(text.replaceAll(clause, ' ')));
  const scored = offers
    .map((offer) => ({
      offer,
      score: nameWords(offer.name).filter((word) => words.some((one) => isSameWord(one, word))).length,
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  return first === undefined || first.score === second?.score ? null : first.offer;
}

/** How many times the richest offer leaves the margin of the poorest, one unit each; 1 with one offer. */
export const marginSpread = (worths: readonly OfferWorth[]): number => {
  const each = worths.map((one) => one.each).filter((value) => value > 0);
  return each.length === 0 ? 1 : Math.max(...each) / Math.min(...each);
};
