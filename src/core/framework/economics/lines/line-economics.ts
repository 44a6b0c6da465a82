import { sum } from '../../../values/sum.ts';
import type { Company, CompanyOffer } from '../../company/company.ts';
import type { AcquisitionCosts } from '../acquisition-costs.ts';
import { marginWithin, type UnitEconomics, unitEconomics } from '../unit-economics.ts';
import { countedOrders } from './orders-each.ts';

/** What a customer of one line brings and may cost, currency units. */
export interface LineEconomics {
  /** Margin of a customer over the horizon. */
  readonly value: number;
  /** Highest cost of a customer in one channel, the shared cost of a customer deducted. */
  readonly ceiling: number;
  /** Cost at which a channel neither gains nor loses on such a customer. */
  readonly breakEven: number;
  readonly binding: UnitEconomics['binding'];
  /** Margin of a customer over its first year. */
  readonly firstYear: number;
  /** Margin of one sale, or of one month of a subscription. */
  readonly each: number;
  /** Sales of one customer over the horizon; null for a subscription. */
  readonly orders: number | null;
}

const monthsOfYear = 12;

type Costed = Pick<Company, 'economics' | 'offers' | 'period' | 'policy'>;
type Economics = Company['economics'];

/** The economics of an organisation, or of another public named by the file, from the price, margin and notes of what it buys. */
export function ofPublic(company: Company, offers: readonly CompanyOffer[], costs: AcquisitionCosts): LineEconomics {
  const subscribed = offers.filter(({ kind }) => kind === 'subscription');
  const { economics } = company;
  if (economics.model === 'subscription' && subscribed.length > 0)
    // a price per day, per basket or per hour is no month of a customer: the declared month is
    return computed(
      company,
      subscribed.every(isByMonth) ? { ...economics, ...monthlyOf(subscribed) } : economics,
      costs,
    );
  const counted = countedOf(offers);
  if (counted !== null) return computed(company, { ...saleOf([counted]), ...ordersOf(company, counted) }, costs);
  const isDeclared = offers.every(({ line }) => line !== undefined);
  if (economics.model !== 'transactional')
    return computed(company, { ...ordersOf(company, null), ...saleOf(offers) }, costs);
  const own = isDeclared || isPiece(offers, economics) ? economics : ordersOf(company, null);
  return computed(company, { ...own, ...orderOf(offers, economics) }, costs);
}

/**
 * True for offers priced by a piece of which an order holds many: more of them are sold than there are orders, and no customer
 * is worth one cup. The lines that a file names are its own.
 */
const isPiece = (offers: readonly CompanyOffer[], { aovNet }: Sale): boolean =>
  offers.some(({ line }) => line === undefined) &&
  sum(offers.map(({ revenueShare, priceNet }) => (priceNet > 0 ? revenueShare / priceNet : 0))) > 1 / aovNet;

/** One sale of the offers; the mean order at their margin where they are priced by the piece. */
function orderOf(offers: readonly CompanyOffer[], economics: Sale): Sale {
  const sale = saleOf(offers);
  return isPiece(offers, economics) ? { aovNet: economics.aovNet, marginRate: sale.marginRate } : sale;
}

/** Part of the sales of a line from which an offer whose orders are counted speaks for its customers (working assumption). */
const leastCounted = 0.25;

/** The offer that tells how often the customers of a line buy: of those whose notes count it, the one that leaves least a customer. */
function countedOf(offers: readonly CompanyOffer[]): CompanyOffer | null {
  const all = sum(offers.map(({ revenueShare }) => revenueShare));
  const counted = offers.flatMap((offer) => {
    const orders = countedOrders(offer);
    return orders === null || offer.revenueShare < leastCounted * all
      ? []
      : [{ offer, yearly: orders * offer.priceNet * offer.marginRate }];
  });
  return [...counted].sort((a, b) => a.yearly - b.yearly)[0]?.offer ?? null;
}

/**
 * The economics of everybody else: the mean of the company without what the other publics buy, so that the lines add up to what the
 * file declares. An order of a mean customer may hold several things; one of another public is one sale of its offer.
 */
export function ofEverybodyElse(
  company: Company,
  offers: readonly CompanyOffer[],
  costs: AcquisitionCosts,
): LineEconomics {
  const { economics } = company;
  const others = company.offers.filter((offer) => !offers.includes(offer) && offer.priceNet > 0);
  if (others.length === 0) return computed(company, economics, costs);
  if (economics.model === 'subscription') return ofPublic(company, offers, costs);
  const orders = 1 / economics.aovNet - sum(others.map(({ revenueShare, priceNet }) => revenueShare / priceNet));
  const share = 1 - sum(others.map(({ revenueShare }) => revenueShare));
  const margin = economics.marginRate - sum(others.map(({ revenueShare, marginRate }) => revenueShare * marginRate));
  const isKnown = orders > 0 && share > 0 && margin > 0 && margin <= share;
  const own = isKnown ? { aovNet: share / orders, marginRate: margin / share } : orderOf(offers, economics);
  return computed(company, { ...economics, ...own }, costs);
}

function computed(company: Company, economics: Economics, costs: AcquisitionCosts): LineEconomics {
  const { ltv, channelCap, channelBreakEven, binding } = unitEconomics({ ...company, economics }, costs);
  const isMonthly = economics.model === 'subscription';
  return {
    value: ltv,
    ceiling: channelCap,
    breakEven: channelBreakEven,
    binding,
    firstYear: marginWithin(economics, monthsOfYear),
    each: (isMonthly ? economics.arpaMonthly : economics.aovNet) * economics.marginRate,
    orders: isMonthly ? null : economics.expectedOrders,
  };
}

interface Sale {
  readonly aovNet: number;
  readonly marginRate: number;
}

/** Revenue and margin of one sale: offers count by how often they are sold. */
function saleOf(offers: readonly CompanyOffer[]): Sale {
  const priced = offers.filter(({ priceNet }) => priceNet > 0);
  const shares = sum(priced.map(({ revenueShare }) => revenueShare));
  const sales = sum(priced.map(({ priceNet, revenueShare }) => revenueShare / priceNet));
  const first = priced[0];
  if (sales <= 0) return { aovNet: first?.priceNet ?? 0, marginRate: first?.marginRate ?? 0 };
  const margin = sum(priced.map(({ revenueShare, marginRate }) => revenueShare * marginRate));
  return { aovNet: shares / sales, marginRate: margin / shares };
}

const yearly = /^(?:year|an|annee|année)\b/iu;
const monthly = /^(?:month|mois)\b/iu;
const isByMonth = ({ pricePer }: CompanyOffer): boolean =>
  pricePer === undefined || yearly.test(pricePer) || monthly.test(pricePer);

function monthlyOf(offers: readonly CompanyOffer[]): { readonly arpaMonthly: number; readonly marginRate: number } {
  const { aovNet, marginRate } = saleOf(
    offers.map((offer) =>
      yearly.test(offer.pricePer ?? '') ? { ...offer, priceNet: offer.priceNet / monthsOfYear } : offer,
    ),
  );
  return { arpaMonthly: aovNet, marginRate };
}

/** How often one customer buys, as the notes of an offer count it: only the measured period is known. */
function ordersOf(
  { economics, period }: Costed,
  offer: CompanyOffer | null,
): Omit<Extract<Economics, { model: 'transactional' }>, keyof Sale> {
  const orders = (offer === null ? null : countedOrders(offer)) ?? 1;
  return {
    model: 'transactional',
    horizonMonths: economics.horizonMonths,
    expectedOrders: orders,
    expectedOrdersByMonth: { [String(period.baselineMonths)]: orders },
  };
}
