import type { SchemaObject } from '../../../audits/facts/structured-data.ts';
import { saleUnit } from '../../../values/strings/sale-unit.ts';

/** The price of an offer, as its page states it. */
export interface StatedPrice {
  readonly price: number;
  /** ISO 4217; null = not said. */
  readonly currency: string | null;
  /** What the price is for; absent = the price is that of a purchase. */
  readonly per?: string;
  /** The lowest of several. */
  readonly from?: true;
  /** The text of the page that states it; absent for structured data. */
  readonly passage?: string;
  /** Page of that text; absent = the page that is read. */
  readonly readOn?: string;
}

/** Codes of units of UN/CEFACT recommendation 20, which schema.org takes, for what small companies sell by. */
const units: Readonly<Record<string, string>> = {
  MTK: 'm²',
  MTQ: 'm³',
  MTR: 'm',
  FTK: 'square foot',
  KGM: 'kg',
  GRM: 'g',
  LTR: 'l',
  KMT: 'km',
  HUR: 'h',
  DAY: 'day',
  WEE: 'week',
  MON: 'month',
  ANN: 'year',
};

/** The price that structured data declares, with the unit of its price specification; null without one. */
export function declaredPrice(declared: SchemaObject | undefined): StatedPrice | null {
  const offer = firstOf(declared?.offers);
  if (offer === null) return null;
  const specification = firstOf(offer.priceSpecification);
  const only = offer.price ?? specification?.price;
  const price = Number(only ?? offer.lowPrice ?? Number.NaN);
  if (!Number.isFinite(price) || price <= 0) return null;
  const currency = offer.priceCurrency ?? specification?.priceCurrency;
  const per = [specification, firstOf(specification?.referenceQuantity), offer]
    .map((one) => (one === null ? null : unitOf(one)))
    .find((unit) => unit !== null);
  return {
    price,
    currency: typeof currency === 'string' ? currency : null,
    ...(per === undefined ? {} : { per }),
    ...(only === undefined ? { from: true as const } : {}),
  };
}

/** The unit of one of the thing: a code for pieces says that the price is that of a purchase. */
function unitOf({ unitText, unitCode }: SchemaObject): string | null {
  const named = typeof unitText === 'string' ? saleUnit(`/ ${unitText.trim()}`) : null;
  return named ?? (typeof unitCode === 'string' ? (units[unitCode.trim().toUpperCase()] ?? null) : null);
}

function firstOf(value: unknown): SchemaObject | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'object' && first !== null ? (first as SchemaObject) : null;
}
