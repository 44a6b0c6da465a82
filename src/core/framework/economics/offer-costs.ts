import { sum } from '../../values/sum.ts';
import type { Company, CompanyOffer } from '../company/company.ts';
import { offerLoads } from '../counters/offer-loads.ts';
import { isSameWord, nounWords } from '../counters/plain-words.ts';
import { keptCommission } from './kept-commission.ts';
import { distancePriceIn, lightText, sentencesOf, type StatedCost, statedCost } from './stated-cost.ts';

/** What one unit of an offer takes by its own notes, and what it leaves with each cost counted once. */
export interface OfferCost {
  readonly offer: CompanyOffer;
  /** Hours of work that one unit takes; 0 = none stated. */
  readonly hours: number;
  /** Those hours at their price, the journey and the things bought, currency units. */
  readonly work: number;
  readonly travel: number;
  readonly bought: number;
  /** What one unit leaves, work and journey paid. */
  readonly left: number;
  /** True when the declared margin counted the work already. */
  readonly isCounted: boolean;
  /** True when the stated costs replace a margin that is only the mean of the company. */
  readonly isStated: boolean;
  /** How many times a unit is used, with what one use costs and its name: a pass of 14 bookings; null when it is used once. */
  readonly uses: { readonly count: number; readonly each: number; readonly name: string } | null;
  /** Units sold over the measured period; null = not known. */
  readonly units: number | null;
  /** The sentences read, as they are written. */
  readonly sources: readonly string[];
}

/** Difference from the declared cost that rounding explains. Working assumption: owners round their margin to a hundredth. */
const rounding = 0.03;

/** The costs of the offers whose notes state them without doubt, in the order of the file. */
export function offerCosts(
  company: Pick<Company, 'offers' | 'hourlyCost' | 'economics' | 'notes'>,
): readonly OfferCost[] {
  const distancePrice = company.notes.map(distancePriceIn).find((one) => one !== null) ?? null;
  const loads = offerLoads(company);
  const costs: OfferCost[] = [];
  let lastHours = 0;
  for (const { offer, units } of loads) {
    const stated = unitCostOf(offer, lastHours, company.hourlyCost);
    if (stated === null) continue;
    lastHours = stated.hours === 0 ? lastHours : stated.hours;
    const travel = travelOf(stated, distancePrice);
    if (travel === null) continue;
    const work = stated.hours * (stated.hourPrice ?? company.hourlyCost);
    const parts = { hours: stated.hours, work, travel, bought: stated.bought };
    const cost = sheetOf(offer, parts, stated, company.economics.marginRate);
    if (cost !== null) costs.push({ ...cost, uses: null, units: units ?? openingCount(offer) });
  }
  return [...costs, ...company.offers.flatMap((offer) => passCost(offer, costs) ?? [])].sort(
    (a, b) => company.offers.indexOf(a.offer) - company.offers.indexOf(b.offer),
  );
}

/** The journey of one unit; null when it states a distance and nothing gives its price. */
function travelOf({ distance, distancePrice }: StatedCost, usual: number | null): number | null {
  const price = distancePrice ?? usual;
  return distance === 0 ? 0 : price === null ? null : distance * price;
}

const apartSign =
  /\b(?:sans compter|hors|avant|without(?: counting)?|not counting|before)\b[^.;]{0,20}\b(?:temps|main d'oeuvre|heures|time|labour|hours|work)\b/;

type Sheet = Omit<OfferCost, 'uses' | 'units'>;

/**
 * What one unit leaves. A margin is after goods, shipping and payment fees (its field says so), so that work comes off it,
 * unless the declared cost is the sum of all that is stated: then it was counted already.
 */
function sheetOf(
  offer: CompanyOffer,
  parts: Pick<OfferCost, 'hours' | 'work' | 'travel' | 'bought'>,
  { source }: StatedCost,
  meanRate: number,
): Sheet | null {
  const { work, travel, bought } = parts;
  const [declared, all] = [offer.priceNet * (1 - offer.marginRate), work + travel + bought];
  const isNear = (value: number): boolean => Math.abs(value - declared) <= Math.max(rounding * declared, 0.02);
  const isMean = Math.abs(offer.marginRate - meanRate) < 0.005;
  const base = { offer, ...parts, sources: [source] };
  const margin = offer.priceNet - declared;
  const isApart = apartSign.test(lightText(offer.notes.join(' '))) || (bought > 0 && isNear(bought));
  // no declared margin says that the price is spent already: the costs come off the price, once
  if (!isApart && offer.marginRate <= 0 && offer.priceNet > 0)
    return { ...base, left: offer.priceNet - all, isCounted: false, isStated: true };
  if (!isApart && isNear(all)) return { ...base, left: margin, isCounted: true, isStated: false };
  if (!isApart && isMean) return { ...base, left: offer.priceNet - all, isCounted: false, isStated: true };
  if (work + travel === 0) return null;
  return { ...base, left: margin - work - travel, isCounted: false, isStated: false };
}

/** A time that is a wait, a delay, an opening, the length of what is sold, or that of a whole event. */
const otherTime =
  /\b(?:wait\w*|delays?|delais?|attente|within|sous|answer\w*|repon\w*|open|ouvert\w*|dure\w*|lasts?|long\w*|between us|each time|chaque fois|la soiree|the evening|minimum|whether|par semaine|a week|par mois|a month|per week)\b/;
const lengthOf = /\b(?:seances?|cours|ateliers?|sessions?|class(?:es)?|workshops?|stages?|lessons?)\b/;
const workSign =
  /\b(?:each|every|chaque|chacune?|my time|our time|mon temps|notre temps|of work|de travail|at the \w+|a l'etabli|a l'atelier|door to door|porte a porte|route|travel\w*|trajet)\b/;
const pricedAllIn = /\b(?:all in|all included|tout compris|en tout)\b/;
const sameTime = /\b(?:the same (?:hours|time)|les memes heures|le meme temps)\b/;
const listSign = /,| and | et |\bplus\b/;

/**
 * Part of the price beyond which amounts are the total of many sales, unless they are said of each (working assumption:
 * nobody buys for more than twice the price without saying so).
 */
const mostBought = 2;
/**
 * Times the price beyond which the work of one sale is that of many, unless it is said of each. Working assumption: nobody
 * goes on selling for so much less than the work takes.
 */
const mostWork = 5;
const eachSign = /\b(?:each|every|apiece|per|chaque|chacune?|par|piece|l'unite|a l'unite|une? seule?|one)\b/;

/** The one sentence of an offer that says what a unit takes; null when none or several do. `before`: hours of the offer above. */
function unitCostOf(offer: CompanyOffer, before: number, hourlyCost: number): StatedCost | null {
  if (offer.kind === 'subscription') return null;
  const stated = offer.notes.flatMap(sentencesOf).flatMap((source) => statedCost(source) ?? []);
  // an intermediary buys nothing: the amounts of its notes are what the customer pays
  const read = keptCommission(offer) === null ? stated : stated.map((one) => ({ ...one, bought: 0 }));
  const isOfOne = (one: StatedCost): boolean =>
    one.bought <= mostBought * offer.priceNet || eachSign.test(lightText(one.source)) || offer.priceNet === 0;
  const bought = read.filter(
    (one) => one.bought > 0 && (one.hours > 0 || one.distance > 0 || (one.isCostList && isOfOne(one))),
  );
  const timed = read.filter(({ hours, distance }) => hours > 0 || distance > 0);
  if (timed.length > 1) return null;
  const [main] = timed;
  const [list] = bought;
  if (main === undefined) {
    if (list === undefined || bought.length > 1 || !listSign.test(lightText(list.source))) return null;
    return { ...list, hours: sameTime.test(lightText(list.source)) ? before : 0 };
  }
  const text = lightText(main.source);
  const isOfAll = offer.priceNet > 0 && main.hours * (main.hourPrice ?? hourlyCost) > mostWork * offer.priceNet;
  if (isOfAll && !eachSign.test(text)) return null;
  if (pricedAllIn.test(text) || otherTime.test(text)) return null;
  const isWork =
    workSign.test(text) || main.hourPrice !== null || main.distance > 0 || bought.length > 0 || hasApart(offer);
  if (!isWork || (lengthOf.test(text) && main.distance === 0)) return null;
  const costs = [...new Set([main, ...bought])];
  return { ...main, source: costs.map((one) => one.source).join(' '), bought: sum(bought.map((one) => one.bought)) };
}

const hasApart = (offer: CompanyOffer): boolean => apartSign.test(lightText(offer.notes.join(' ')));

/** “74 sold”, « 290 passages l’an dernier », “37 pairs”: a number with what was sold, at the start of a sentence. */
const openingForm =
  /^(\d+) (?!minutes?\b|hours?\b|heures?\b|miles?\b|jours?\b|days?\b|pass\b)((?:this|last|in the) year|cette annee|l'an(?:nee)? dernier|dans l'annee|sold|vendue?s?|[a-z]+[sx])\b/;

const openingCount = ({ notes }: CompanyOffer): number | null => {
  const found = notes.flatMap(sentencesOf).flatMap((one) => openingForm.exec(lightText(one))?.[1] ?? []);
  return found[0] === undefined ? null : Number(found[0]);
};

/** “31 passes, 434 bookings between them”: how many were sold, and what they were used for in all. */
const usesForm =
  /\b(\d+) [a-z]+, (\d+) ([a-z]+) (?:between them|in all|altogether|a eux tous|a elles toutes|en tout|au total)\b/;

/** The cost of an offer sold once and used many times, from what one use costs in another offer; null when the notes do not say it. */
function passCost(offer: CompanyOffer, costs: readonly OfferCost[]): OfferCost | null {
  if (costs.some((one) => one.offer === offer)) return null;
  for (const note of offer.notes) {
    const [, sold = '', used = '', name = ''] = usesForm.exec(lightText(note)) ?? [];
    const use = sold === '' ? null : useNamed(name, offer, costs);
    if (use === null || Number(sold) === 0) continue;
    const count = Number(used) / Number(sold);
    const each = use.work + use.travel + use.bought;
    const declared = offer.priceNet * (1 - offer.marginRate);
    const isCounted = Math.abs(count * each - declared) <= rounding * declared;
    return {
      offer,
      hours: count * use.hours,
      work: count * use.work,
      travel: count * use.travel,
      bought: count * use.bought,
      left: offer.priceNet - (isCounted ? declared : count * each),
      isCounted,
      isStated: true,
      uses: { count, each, name },
      units: Number(sold),
      sources: [note, ...use.sources],
    };
  }
  return null;
}

/** The one cost whose sentence names the use, with a word of the offer where several do. */
function useNamed(name: string, offer: CompanyOffer, costs: readonly OfferCost[]): OfferCost | null {
  const singular = name.replace(/s$/, '');
  const naming = costs.filter(({ sources }) =>
    sources.some((text) => new RegExp(String.raw`\b${singular}s?\b`).test(lightText(text))),
  );
  const own = naming.filter(({ sources }) => {
    const words = sources.flatMap(nounWords);
    return nounWords(offer.name).some((word) => words.some((one) => isSameWord(one, word)));
  });
  const found = own.length > 0 ? own : naming;
  return found.length === 1 ? (found[0] ?? null) : null;
}
