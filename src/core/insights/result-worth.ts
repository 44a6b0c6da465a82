import { customersSign, roleSigns } from '../framework/counters/counter-words.ts';
import { isSameWord, nounWords, outsideBrackets, plainText } from '../framework/counters/plain-words.ts';
import { unitAmountOf } from '../framework/counters/unit-amounts.ts';
import { marginSpread, offerNamedIn, type OfferWorth, offerWorths } from '../framework/economics/offer-worth.ts';
import { pair, type Text } from '../values/text.ts';
import type { InsightFacts } from './insight-facts.ts';
import { orderMargin } from './own-path.ts';

/** What one more result of a counted group leaves, or one loss less saves. */
export interface ResultWorth {
  /** Currency units. */
  readonly each: number;
  /** New customers in one result; 0 = none. */
  readonly customers: number;
  /** Where the amount comes from. */
  readonly source: Text;
  /** Units of offers in one result, when it is one; absent otherwise. */
  readonly units?: readonly { readonly offerId: string; readonly count: number }[];
}

export interface CountedResult {
  readonly result: string;
  /** Names of the groups and of what they are parts of. */
  readonly labels: readonly string[];
  /** A count of the result over the period: a step of the path with this count gives its worth. */
  readonly done: number;
  readonly isLoss: boolean;
  /** Id of the offer that a result sells, where the file says it. */
  readonly offerId?: string | null;
}

type Facts = Pick<InsightFacts, 'company' | 'counters' | 'path' | 'yearMargin'>;

/** Difference of two counts under which they are the same step (working assumption). */
const tolerance = 0.02;
/** Ratio of margins from which one average order says nothing (working assumption), and the part of the revenue of a main offer. */
const apart = 3;
const mainShare = 0.1;

const lostSign = roleSigns.find(([role]) => role === 'lost')?.[1] ?? /$^/;
const backSign = roleSigns.find(([role]) => role === 'returned')?.[1] ?? /$^/;
const peopleSign = /\b(subscribers?|abonnes?|pupils?|eleves?|people|families|familles|donors?|donateurs?)\b/;

/** The worth of a result: what its unit costs by the file, the offer that it names, its step of the path; null when none is known. */
export function resultWorth(counted: CountedResult, facts: Facts): ResultWorth | null {
  return (
    lossWorth(counted, facts) ??
    (counted.isLoss
      ? null
      : ((typeof counted.offerId === 'string' ? null : sideWorth(counted, facts)) ??
        offerWorth(counted, facts) ??
        stepWorth(counted, facts) ??
        backWorth(counted, facts)))
  );
}

function lossWorth({ result, labels, isLoss }: CountedResult, { counters, yearMargin }: Facts): ResultWorth | null {
  if (!isLoss) return null;
  const amount = unitAmountOf([result, ...labels], counters);
  if (amount !== null) return { each: amount.count, customers: 0, source: pair(amount.label, amount.label) };
  const named = labels.some((label) => customersSign.test(plainText(label)) || peopleSign.test(plainText(label)));
  return lostSign.test(plainText(result)) && named
    ? {
        each: yearMargin,
        customers: 0,
        source: pair('marge d’un client sur sa première année', 'margin of a customer over the first year'),
      }
    : null;
}

/** Somebody of the second public, such as a host or a seller, is worth what the file says, not what an order leaves. */
function sideWorth({ labels }: CountedResult, { company: { secondSide } }: Facts): ResultWorth | null {
  const [name] = nounWords(outsideBrackets(secondSide?.label ?? ''));
  if (secondSide === undefined || name === undefined) return null;
  // the group itself, not what its name tells of: “requests where the host answers first” are no hosts
  return labels.some((label) => isSameWord(nounWords(label)[0] ?? '', name))
    ? {
        each: secondSide.margin,
        customers: 0,
        source: pair(`marge de « ${secondSide.label} »`, `margin of “${secondSide.label}”`),
      }
    : null;
}

/** What happened to something is the name of no offer: « signés » is not « Atelier signes ». */
const participles = /\p{L}+(?:é|ée|és|ées|ed)(?!\p{L})/giu;

/** Fewest units for the same count to be no chance (working assumption). */
const leastUnits = 10;

/** The offer whose sales are the counted results: a step of the path with this count names it, or its notes count as many. */
function countedOffer(done: number, company: Facts['company'], worths: readonly OfferWorth[]): OfferWorth | null {
  if (done < leastUnits) return null;
  const steps = (company.funnel ?? []).filter(({ count }) => count === done);
  const named = steps.length === 1 ? offerNamedIn(steps[0]?.label ?? '', company.offers) : null;
  const sold = worths.filter(
    ({ units }) => units !== null && Math.abs((units * company.period.baselineMonths) / 12 - done) < 0.01,
  );
  return worths.find(({ offer }) => offer === named) ?? (sold.length === 1 ? (sold[0] ?? null) : null);
}

function offerWorth({ result, labels, done, offerId = null }: CountedResult, { company }: Facts): ResultWorth | null {
  const worths = offerWorths(company);
  const offer =
    company.offers.find(({ id }) => id === offerId) ??
    offerNamedIn(result.replaceAll(participles, ' '), company.offers) ??
    countedOffer(done, company, worths)?.offer ??
    offerNamedIn(labels.join(' ; '), company.offers);
  const worth = worths.find((one) => one.offer === offer);
  return worth === undefined || worth.withNext <= 0
    ? null
    : {
        each: worth.withNext,
        customers: 0,
        source: pair(`marge de « ${worth.offer.name} »`, `margin of “${worth.offer.name}”`),
        units: [
          { offerId: worth.offer.id, count: 1 },
          ...(worth.next === null ? [] : [{ offerId: worth.next.offer.id, count: worth.next.rate }]),
        ],
      };
}

function stepWorth({ done }: CountedResult, { path }: Facts): ResultWorth | null {
  const last = path?.steps.at(-1);
  const step = path?.steps.find((one) => Math.abs(one.count - done) <= tolerance * done);
  if (path === null || last === undefined || step === undefined || path.worth <= 0) return null;
  const part = last.count / step.count;
  return {
    each: part * path.worth,
    customers: part * path.customersEach,
    source: pair(`ce que laisse « ${last.label.fr} »`, `what “${last.label.en}” leaves`),
  };
}

/** Somebody who came back buys once; when the offers are unlike, the poorest of the main ones is counted. */
function backWorth({ result }: CountedResult, { company, yearMargin }: Facts): ResultWorth | null {
  if (!backSign.test(plainText(result))) return null;
  if (company.economics.model === 'subscription')
    return {
      each: yearMargin,
      customers: 0,
      source: pair('marge d’un client sur un an', 'margin of a customer over a year'),
    };
  const worths = offerWorths(company);
  const main = worths.filter(({ offer, each }) => offer.revenueShare >= mainShare && each > 0);
  const poorest = [...main].sort((a, b) => a.each - b.each)[0];
  return marginSpread(worths) >= apart && poorest !== undefined
    ? {
        each: poorest.each,
        customers: 0,
        source: pair(`marge de « ${poorest.offer.name} »`, `margin of “${poorest.offer.name}”`),
      }
    : { each: orderMargin(company), customers: 0, source: pair('marge d’un achat', 'margin of one purchase') };
}
