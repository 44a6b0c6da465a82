import type { Company } from '../company/company.ts';
import { plainText } from './plain-words.ts';
import { servedCustomers, servesPayers } from './room/served-customers.ts';
import { countsOf, serviceLimits } from './service-capacities.ts';
import type { ServiceLimit } from './service-limit.ts';

/** How many more customers the company can serve. */
export interface ServiceRoom {
  /** The limit of the whole period that leaves least room; that of the offer that makes most of the revenue where no limit is of the whole company. */
  readonly limit: ServiceLimit & { readonly used: number };
  /** Part of what is possible that is used, 0–1. */
  readonly share: number;
  /** Units left a month of the measured period. */
  readonly unitsPerMonth: number;
  /** Customers more that those units can serve a month, at the units that each customer served in the period took. */
  readonly customersPerMonth: number;
  /** Part that is used in the busiest month of the cycle, by the seasons of the company; 1 and more = over the limit. */
  readonly peakShare: number;
  /** Month of that peak, YYYY-MM; null without seasons. */
  readonly peakMonth: string | null;
  /** True when so little is left that more demand cannot be served. */
  readonly isTight: boolean;
  /** True when hardly anything is left: the plan buys no demand at all. */
  readonly isFull: boolean;
}

/** Part of what is possible from which a company has no room for more demand (working assumption). */
const tightShare = 0.8;

/** Part of a limit from which it is full, shown as 95% (working assumption: what is left is lost to cancellations and gaps). */
const fullShare = 0.945;

/** The room that the company has left over the whole year; null when no limit and its use are known. */
export function serviceRoom(company: Company): ServiceRoom | null {
  const known = serviceLimits(company).flatMap(({ used, ...limit }) =>
    used === null || limit.possible <= 0 ? [] : [{ ...limit, used }],
  );
  const whole = known.filter((limit) => !limit.isPart && boundsCustomers(limit, company));
  const bounding = whole.length > 0 ? whole : known.filter((one) => isOfMainOffer(one, company));
  const [limit] = bounding.sort((a, b) => b.used / b.possible - a.used / a.possible);
  const served = limit === undefined ? null : servedCustomers(company, limit);
  if (limit === undefined || limit.used === 0 || served === null) return null;
  const share = Math.min(1, limit.used / limit.possible);
  const unitsPerMonth = Math.max(0, limit.possible - limit.used) / company.period.baselineMonths;
  return {
    limit,
    share,
    unitsPerMonth,
    customersPerMonth: (unitsPerMonth * served) / limit.used,
    ...peakOf(company, limit.used / limit.possible),
    isTight: share >= tightShare,
    isFull: share >= fullShare,
  };
}

/** Models whose customers do not take what is made one by one: an issue, a programme or an appeal serves them all. */
const servesAll: ReadonlySet<string> = new Set(['media', 'b2c_subscription', 'b2b_saas', 'nonprofit']);
/** Models that send what they sell: people who ask for advice before are some of their customers. */
const sends: ReadonlySet<string> = new Set(['ecommerce_b2c', 'marketplace']);
const advice =
  /\b(calls?|appels?|advice|conseils?|appointments?|rendez vous|fittings?|essayages?|consultations?|chats?|demonstrations?|demos?)\b/;

/** False for a limit that those who pay do not use, or that not every customer takes a unit of: fewer units than there were new customers. */
function boundsCustomers(limit: ServiceLimit & { readonly used: number }, company: Company): boolean {
  if (!servesPayers(limit, company)) return false;
  const { used, label } = limit;
  const { newCustomers } = countsOf(company);
  const { businessModel } = company.organisation;
  const isBeside = servesAll.has(businessModel) || (sends.has(businessModel) && advice.test(plainText(label)));
  return !isBeside || used >= (newCustomers ?? 0);
}

/** Part of the revenue from which the limit of one offer bounds the company (working assumption). */
const mainPart = 0.7;

const isOfMainOffer = ({ months, offerId }: ServiceLimit, { offers }: Company): boolean =>
  months.length === 0 && offers.some(({ id, revenueShare }) => id === offerId && revenueShare >= mainPart);

function peakOf({ simulation }: Company, share: number): Pick<ServiceRoom, 'peakShare' | 'peakMonth'> {
  const seasons = simulation?.seasonality ?? [];
  const most = Math.max(...seasons);
  if (seasons.length === 0) return { peakShare: share, peakMonth: null };
  return { peakShare: share * most, peakMonth: simulation?.seasonalityMonths?.[seasons.indexOf(most)] ?? null };
}

/** A limit of some months, one place or one offer, with the part that is used, 0–1. */
export type PartLimit = ServiceLimit & { readonly used: number; readonly share: number };

/** The limits that bound a part of the company. */
export function partLimits(company: Company): PartLimit[] {
  return serviceLimits(company).flatMap(({ used, ...limit }) =>
    used === null || !limit.isPart || limit.possible <= 0
      ? []
      : [{ ...limit, used, share: Math.min(1, used / limit.possible) }],
  );
}

/** The limits that are full, of the whole company or of a part: nothing more of them can be sold. */
export const fullLimits = (company: Company): (ServiceLimit & { readonly used: number })[] =>
  serviceLimits(company).flatMap(({ used, ...limit }) =>
    used !== null && limit.possible > 0 && used / limit.possible >= fullShare ? [{ ...limit, used }] : [],
  );
