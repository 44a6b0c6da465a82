import { customersSign, roleSigns } from '../framework/counters/counter-words.ts';
import { statedCauses } from '../framework/counters/stated/stated-causes.ts';
import { isSameWord, nounWords, outsideBrackets, plainText } from '../framework/counters/plain-words.ts';
import { unitAmountOf } from '../framework/counters/unit-amounts.ts';
import { firstYearOf } from '../framework/economics/lines/line-of-channel.ts';
import { marginSpread, offerNamedIn, type OfferWorth, offerWorths } from '../framework/economics/offer-worth.ts';
import { paymentsOfYear } from '../framework/economics/offer-year.ts';
import { pair, type Text } from '../values/text.ts';
import type { InsightFacts } from './insight-facts.ts';
import { freedSlot, isMovedDate, notedCost } from './gains/noted-worth.ts';
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
  /** Channel whose counts these are. */
  readonly channelId?: string | null;
}

type Facts = Pick<InsightFacts, 'company' | 'counters' | 'path' | 'yearMargin'>;

/** Difference of two counts under which they are the same step (working assumption). */
const tolerance = 0.02;
/** Ratio of margins from which one average order says nothing (working assumption), and the part of the revenue of a main offer. */
const apart = 3;
const mainShare = 0.1;

const lostSign = roleSigns.find(([role]) => role === 'lost')?.[1] ?? /$^/;
const backSign = roleSigns.find(([role]) => role === 'returned')?.[1] ?? /$^/;
const peopleSign =
  /\b(subscribers?|subscriptions?|abonnes?|membres?|pupils?|eleves?|people|families|familles|donors?|donateurs?)\b/;

const yearSource = pair('marge d’un client sur sa première année', 'margin of a customer over the first year');

/** The worth of a result: what its unit costs by the file, the offer that it names, its step of the path; null when none is known. */
export function resultWorth(counted: CountedResult, facts: Facts): ResultWorth | null {
  if (isMove(counted, facts)) return null;
  if (isMovedDate(counted)) return freedSlot(counted, facts.company);
  return (
    lossWorth(counted, facts) ??
    (counted.isLoss
      ? null
      : ((typeof counted.offerId === 'string' ? null : sideWorth(counted, facts)) ??
        channelWorth(counted, facts) ??
        (isBeforeSale(counted) ? null : offerWorth(counted, facts)) ??
        stepWorth(counted, facts) ??
        backWorth(counted, facts)))
  );
}

/** What comes before a sale, alone in its result: an answer, a look or a request is not sold yet. */
const beforeSale =
  /^(?:(?:was|were|got|ont|a|est|sont|ete) )*(?:answer\w*|repl(?:y|ies|ied)|open(?:ed|s)|click\w*|read|requests?|enquir\w+|repon(?:se|du)e?s?|ouvert(?:e?s?|ures?)|cli(?:c|que)\w*|lu(?:e?s?)|demandes?)(?: (?:within|in|by|sous|en|dans|the|le|la)\b.*)?$/;
const isBeforeSale = ({ result }: CountedResult): boolean => beforeSale.test(plainText(result));

/** Customers who pay for the same in another way bring no second margin: how much longer they stay is not counted. */
const isMove = ({ result, labels }: CountedResult, { company }: Facts): boolean =>
  company.economics.model === 'subscription' &&
  moveSign.test(plainText(result)) &&
  labels.some((label) => customersSign.test(plainText(label)) || ownSign.test(plainText(label)));

const moveSign = /\b(moved|switched|changed|passee?s? (?:a|au|aux|en))\b/;

function lossWorth({ result, labels, isLoss, offerId = null }: CountedResult, facts: Facts): ResultWorth | null {
  if (!isLoss) return null;
  const { counters, yearMargin, company } = facts;
  const stated = statedLoss(result, company);
  if (stated !== null) return stated;
  const noted = notedCost(result, labels, company);
  if (noted !== null) return noted;
  const amount = unitAmountOf([result, ...labels], counters);
  if (amount !== null) return { each: amount.count, customers: 0, source: pair(amount.label, amount.label) };
  if (isMissed(result, labels)) return keptDate(offerId, company);
  if (!lostSign.test(plainText(result))) return null;
  const worth = offerWorths(company).find(({ offer }) => offer.id === offerId);
  // who leaves what is paid for month after month takes the rest of the year away
  if (worth !== undefined && worth.offer.kind === 'subscription') return yearOfOffer(worth, company);
  const named = labels.some((label) => customersSign.test(plainText(label)) || peopleSign.test(plainText(label)));
  return named ? { each: yearMargin, customers: 0, source: yearSource } : null;
}

/** The margin that one case takes away, where the file gives it with the reasons of the same loss. */
function statedLoss(result: string, company: Facts['company']): ResultWorth | null {
  const words = nounWords(result);
  const found = statedCauses(company).find(
    ({ label, lostEach }) =>
      lostEach !== null && lostEach > 0 && nounWords(label).some((word) => words.some((one) => isSameWord(one, word))),
  );
  return found?.lostEach == null
    ? null
    : {
        each: found.lostEach,
        customers: 0,
        source: pair(`ce qu’un cas de « ${found.label} » enlève`, `what one case of “${found.label}” takes away`),
      };
}

const missedSign =
  /\b(missed|absent\w*|no ?shows?|did not (?:come|attend|show)|(?:non|pas) venue?s?|manque\w*|non honore\w*)\b/;
const dateSign =
  /\b(appointments?|bookings?|reservations?|sessions?|visits?|lessons?|rendez vous|seances?|creneaux?|visites?|consultations?)\b/;

const isMissed = (result: string, labels: readonly string[]): boolean =>
  missedSign.test(plainText(result)) && [result, ...labels].some((text) => dateSign.test(plainText(text)));

/** A date that is kept is sold: the offer that the file names, else one purchase. */
function keptDate(offerId: string | null, company: Facts['company']): ResultWorth | null {
  const worth = offerWorths(company).find(({ offer }) => offer.id === offerId);
  if (worth !== undefined && worth.each > 0)
    return {
      each: worth.each,
      customers: 0,
      source: pair(`marge de « ${worth.offer.name} »`, `margin of “${worth.offer.name}”`),
    };
  return company.economics.model === 'transactional'
    ? { each: orderMargin(company), customers: 0, source: pair('marge d’un achat', 'margin of one purchase') }
    : null;
}

/** Somebody of the second public, such as a host or a seller, is worth what the file says, not what an order leaves. */
function sideWorth({ labels }: CountedResult, { company: { secondSide } }: Facts): ResultWorth | null {
  const [name] = nounWords(outsideBrackets(secondSide?.label ?? ''));
  if (secondSide === undefined || name === undefined) return null;
  // the group itself, not what its name tells of: “requests where the host answers first” are no hosts
  return labels.some((label) => isSameWord(nounWords(plainText(label).replace(newcomers, ''))[0] ?? '', name))
    ? {
        each: secondSide.margin,
        customers: 0,
        source: pair(`marge de « ${secondSide.label} »`, `margin of “${secondSide.label}”`),
      }
    : null;
}

const newcomers = /^(?:new|nouveaux|nouvelles) /;

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

function offerWorth(counted: CountedResult, { company }: Facts): ResultWorth | null {
  const { result, labels, done, offerId = null } = counted;
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
        ...yearOfOffer(worth, company),
        customers: isNewCustomer(counted, worth, company) ? 1 : 0,
        units: [
          { offerId: worth.offer.id, count: 1 },
          ...(worth.next === null ? [] : [{ offerId: worth.next.offer.id, count: worth.next.rate }]),
        ],
      };
}

/** One sale of an offer, or all that is paid for it in a year. */
function yearOfOffer({ offer, withNext }: OfferWorth, company: Facts['company']): ResultWorth {
  const times = paymentsOfYear(offer, company.economics);
  return {
    each: withNext * times,
    customers: 0,
    source:
      times === 1
        ? pair(`marge de « ${offer.name} »`, `margin of “${offer.name}”`)
        : pair(`marge de « ${offer.name} » sur la première année`, `margin of “${offer.name}” over the first year`),
  };
}

/** Who takes a subscription is a new customer, unless the groups are customers already or come back to it. */
const isNewCustomer = (
  { result, labels }: CountedResult,
  { offer }: OfferWorth,
  { economics }: Facts['company'],
): boolean =>
  economics.model === 'subscription' &&
  offer.kind === 'subscription' &&
  !againSign.test(plainText(result)) &&
  !labels.some((label) => customersSign.test(plainText(label)) || ownSign.test(plainText(label)));

const againSign = /\b(again|back|still|stayed|renew\w*|re ?(?:new|nouvel|pris|abonn)\w*|toujours|encore|de nouveau)\b/;
/** Customers of today under names of their own. */
const ownSign =
  /\b(membres?|subscribers?|subscriptions?|abonne\w*|donors?|donateurs?|contra(?:ct|t)s?|leaving|stopping)\b/;

/** The results of a channel that are as many as its new customers are them. */
function channelWorth({ done, channelId = null }: CountedResult, { company }: Facts): ResultWorth | null {
  const customers = company.channels.find(({ id }) => id === channelId)?.metrics.newCustomers ?? 0;
  return channelId === null || customers < leastUnits || Math.abs(customers - done) > tolerance * done
    ? null
    : { each: firstYearOf(company, channelId), customers: 1, source: yearSource };
}

function stepWorth({ done }: CountedResult, { path, yearMargin }: Facts): ResultWorth | null {
  const last = path?.steps.at(-1);
  const step = path?.steps.find((one) => Math.abs(one.count - done) <= tolerance * done);
  if (path === null || last === undefined || step === undefined || path.worth <= 0) return null;
  const part = last.count / step.count;
  return {
    // a customer counts for the year that the plan counts, as everywhere in it
    each: part * (path.customersEach > 0 ? Math.min(path.worth, path.customersEach * yearMargin) : path.worth),
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
