import { newsletterChannelId, partnerChannelId, phoneChannelId } from '../../framework/channel-ids.ts';
import { channelTotal } from '../../framework/channel-total.ts';
import { channelType } from '../../framework/channels.ts';
import type { Company, CompanyChannel } from '../../framework/company/company.ts';
import { countedReferrals } from '../../framework/counters/counted-referrals.ts';
import { picturedSectors } from '../../framework/company/company-parts.ts';
import { entryOffer, laterOffers, type LaterOffers } from '../../framework/use-cycle/later-offers.ts';
import { isBoughtOnce, useOf } from '../../framework/use-cycle/offer-use.ts';
import { isFirstOfOthers } from '../pieces/audience-offer.ts';
import { openOffers } from '../pieces/open-offers.ts';
import { plainText } from '../../framework/counters/plain-words.ts';
import { type DueCohort, dueCohort } from '../../framework/use-cycle/due-cohort.ts';
import { type PaymentWay, paymentWay } from '../../framework/use-cycle/payment-way.ts';
import { isReplenished } from '../../framework/use-cycle/replenished.ts';
import { type UseCycle, useCycle } from '../../framework/use-cycle/use-cycle.ts';
import { type Locale, localeOf } from '../../values/locale.ts';
import { sum } from '../../values/sum.ts';
import { isBusiness } from './persona-traits.ts';

/** Facts of the company that decide which formats, scenarios and steps are within reach. */
export interface Reach {
  /** At least 1: a company that sells has a customer, even when the number is unknown. */
  readonly customers: number;
  readonly ordersPerMonth: number;
  /** People on the newsletter list who may be written to: the size of a list without consent is none. */
  readonly contacts: number;
  /** Followers of the largest social profile. */
  readonly socialAudience: number;
  readonly promoters: number;
  readonly surveyAnswers: number;
  /** New customers whom other customers sent, as the company counts them; 0 when it does not. */
  readonly sentByCustomers: number;
  readonly offers: number;
  /** A place open to the public. */
  readonly hasPlace: boolean;
  /** Works at its customers’ places rather than receiving them. */
  readonly serviceArea: boolean;
  readonly hasCreators: boolean;
  readonly hasPartners: boolean;
  readonly software: boolean;
  /** Earns by the term. */
  readonly subscription: boolean;
  readonly business: boolean;
  /** How what goes on is paid by itself; null where people pay a bill or a slip, and nobody stops by a button. */
  readonly payment: PaymentWay | null;
  /** Sells what is best shown in pictures. */
  readonly visual: boolean;
  readonly commerce: boolean;
  /** Customers buy again what they have used up. */
  readonly replenishes: boolean;
  /** Customers hardly ever order again, or most of what people take goes with one event of their life. */
  readonly takenOnce: boolean;
  readonly cycle: UseCycle;
  /** Known customers whose date falls in the cycle; null when the file counts none. */
  readonly due: DueCohort | null;
  /** An audience of weight hears or speaks badly on the telephone. */
  readonly avoidsPhone: boolean;
  /** People are reached by telephone, and a person has the time to ring each new customer. */
  readonly callsEach: boolean;
  readonly later: LaterOffers;
}

export function reachOf(company: Company): Reach {
  const { channels, nps, organisation, personas, period } = company;
  return {
    customers: countedCustomers(company) ?? 1,
    ordersPerMonth: (channelTotal(company, 'orders') ?? 0) / period.baselineMonths,
    contacts: largestAudience(
      channels.filter(({ typeId, consent }) => typeId === newsletterChannelId && consent !== 'none'),
    ),
    socialAudience: largestAudience(channels.filter(({ typeId }) => channelType(typeId).hasFollowers)),
    promoters: nps?.promoters ?? 0,
    surveyAnswers: nps === undefined ? 0 : sum([nps.promoters, nps.passives, nps.detractors]),
    sentByCustomers: countedReferrals(company).byCustomers ?? 0,
    offers: company.offers.length,
    hasPlace: organisation.physicalPlaces.some(({ openToPublic }) => openToPublic),
    hasCreators: channels.some(({ relays }) => relays.some(({ kind }) => kind === 'influencer')),
    hasPartners: channels.some(isPartnerChannel),
    serviceArea: organisation.businessModel === 'local_service',
    software: organisation.sector === 'software' || organisation.businessModel === 'b2b_saas',
    subscription: company.economics.model === 'subscription',
    business: personas.some(isBusiness),
    payment: isBilled(company) ? null : paymentWay(company).way,
    visual: picturedSectors.has(organisation.sector),
    commerce: ['ecommerce_b2c', 'marketplace'].includes(organisation.businessModel),
    replenishes: isReplenished(company),
    takenOnce: isTakenOnce(company),
    cycle: useCycle(company),
    due: dueCohort(company),
    avoidsPhone: avoidsPhone(personas),
    callsEach: !avoidsPhone(personas) && usesPhone(company) && hasTimeToCall(company),
    later: laterFor(company),
  };
}

/** Bills organisations only, under contracts. */
const isBilled = ({ personas, organisation: { businessModel, sellsToConsumersOnline } }: Company): boolean =>
  personas.every(isBusiness) && businessModel !== 'b2b_saas' && !sellsToConsumersOnline;

/** Further orders of a customer under which nobody is awaited for a next time: fewer than one in four comes back (working assumption). */
const fewFurtherOrders = 0.25;

/** True for a company that says that its customers hardly ever order again. */
const hardlyReturns = ({ economics, hypotheses = [] }: Company): boolean =>
  economics.model === 'transactional' &&
  economics.expectedOrders - 1 < fewFurtherOrders &&
  !hypotheses.some(({ about }) => about === 'economics/expectedOrders');

function isTakenOnce(company: Company): boolean {
  if (hardlyReturns(company)) return true;
  if (company.offers.some((one) => isBoughtOnce(company, one))) return true;
  const open = openOffers(company);
  const shareOf = (offers: typeof open): number => sum(offers.map(({ revenueShare }) => revenueShare));
  return shareOf(open.filter((one) => useOf(company, one).rhythm === 'once')) > shareOf(open) / 2;
}

/** What is sold after the first sale: a cheaper product that other people buy first is no accessory. */
function laterFor(company: Company): LaterOffers {
  const later = laterOffers(company);
  const { accessory } = later;
  const isOthers = accessory !== null && isFirstOfOthers(company, entryOffer(company).id, accessory.id);
  return isOthers ? { ...later, accessory: null } : later;
}

/** Weight of the audiences that cannot use the telephone, from which nobody is rung (working assumption). */
const phoneWeight = 0.2;
const phoneBar =
  /\b(cannot use the phone|can t use the phone|no phone|without speaking|hard of hearing|hears? (badly|poorly)|deaf|entend\w* (?:pas (?:bien|tres bien)|mal|tres mal)|mal entendant\w*|malentendant\w*|sourde?s?|pas (de|le) telephone|ne telephone pas|sans (parler|telephone\w*))\b/;

function avoidsPhone(personas: Company['personas']): boolean {
  const barred = personas.filter(({ accessibilityNeeds, pains, consumptionMode }) =>
    [...accessibilityNeeds, ...pains, consumptionMode.purchase].some((words) => phoneBar.test(plainText(words))),
  );
  return sum(barred.map(({ weight }) => weight)) >= phoneWeight;
}

/** Words of a call between the company and its people. */
const telephone = /\b(?:phones?|phoned|telephone\w*|calls?|called|appels?|appele\w*|rappels?|rappele\w*)\b/;
/** Weight of the audiences that buy by telephone or ask for a quote, from which people are reached so (working assumption). */
const callingWeight = 0.3;

/** True where a channel, an audience, a step or a deed of the file passes by the telephone. */
function usesPhone({ channels, personas, funnel = [], comparisons = [], costs }: Company): boolean {
  if (channels.some(({ typeId, metrics }) => typeId === phoneChannelId || (metrics.calls ?? 0) > 0)) return true;
  const calling = personas.filter(({ consumptionMode: { purchase } }) => /phone|quote|devis/.test(purchase));
  if (sum(calling.map(({ weight }) => weight)) >= callingWeight) return true;
  const named = [...funnel.map(({ label }) => label), ...comparisons.map(({ what }) => what)];
  return [...named, ...costs.flatMap(({ label = [] }) => label)].some((one) => telephone.test(plainText(one)));
}

/** Minutes of one call, with what is written down after it, and the part of the hours of work that such calls may take (working assumptions). */
const callMinutes = 10;
const callShare = 0.1;
const weeksPerMonth = 4.35;

/** False where ringing each new customer would take more than a small part of the hours of the plan. */
function hasTimeToCall(company: Company): boolean {
  const { capacity, period } = company;
  const perMonth = (channelTotal(company, 'newCustomers') ?? 0) / Math.max(1, period.baselineMonths);
  return (perMonth * callMinutes) / 60 <= callShare * capacity.hoursPerWeek * weeksPerMonth;
}

function largestAudience(channels: readonly CompanyChannel[]): number {
  return Math.max(0, ...channels.map(({ audienceSize }) => audienceSize ?? 0));
}

/** Counts a planned partner channel: its first step is to find the first partners. */
function isPartnerChannel({ typeId, status, relays }: CompanyChannel): boolean {
  return relays.some(({ kind }) => kind !== 'influencer') || (typeId === partnerChannelId && status !== 'absent');
}

/** Customers of today; 0 when the company file does not state them. */
export const customersOf = (company: Company): number => countedCustomers(company) ?? 0;

/** Customers of today; undefined when the company file does not state them. */
export function countedCustomers({ organisation, economics }: Company): number | undefined {
  const counted = economics.model === 'subscription' ? economics.customersEnd : economics.activeCustomers12m;
  return organisation.market.customersCount ?? counted;
}

/** The language that texts are published in. */
export const contentLocale = (company: Company): Locale =>
  localeOf(company.organisation.languages[0] ?? company.locale);
