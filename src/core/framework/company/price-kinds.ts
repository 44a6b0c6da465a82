import type { NamedPrice } from './named-prices.ts';
import { type Rhythm, rhythmOf } from './money/rhythm.ts';

/** Prices of which the highest is more than so many times the lowest are not of one kind (working assumption). */
const mostRatio = 4;
/** What a customer pays besides a purchase, or gets back. */
const charge =
  /(?<!\p{L})(?:livraison|frais|port|d[ée]p[oô]t de garantie|caution|acompte|adh[ée]sion|delivery|shipping|postage|fees?|deposit|call-?out)(?!\p{L})/iu;
/** Lengths of time that a price may be for, as they are written in the name of an offer. */
const lengths: readonly RegExp[] = [
  /(?<!\p{L})(?:heures?|hours?|hourly)(?!\p{L})/iu,
  /(?<!\p{L})(?:nuits?|nuit[ée]es?|nights?|jours?|journ[ée]es?|days?|daily)(?!\p{L})/iu,
  /(?<!\p{L})(?:semaines?|weeks?|weekly)(?!\p{L})/iu,
  /(?<!\p{L})(?:mois|mensuel(?:le)?|months?|monthly)(?!\p{L})/iu,
  /(?<!\p{L})(?:ans?|ann[ée]es?|annuel(?:le)?|years?|yearly)(?!\p{L})/iu,
];

interface PurchasePrices {
  /**
   * Prices of purchases, in the order of the offers: without delivery, deposits and other charges, and without prices
   * by a measure where there are others.
   */
  readonly prices: readonly number[];
  /** True when the price of the best seller is by a measure (`95 €/m²`), a day or a night, so that no price tells a purchase. */
  readonly measured: boolean;
  /** After what length of time the price of the best seller is paid again; null where it says none. */
  readonly rhythm: Rhythm | null;
  /** True when their mean is a purchase: they are for one length of time, by no measure, and near to each other. */
  readonly alike: boolean;
}

export function purchasePrices(offers: readonly NamedPrice[]): PurchasePrices {
  const priced = offers.filter(({ price }) => price !== null);
  const purchases = someOrAll(priced, ({ name }) => !charge.test(name));
  const kept = someOrAll(purchases, (one) => !isByMeasure(one));
  const best = purchases[0];
  const measured = best !== undefined && isByMeasure(best);
  const prices = kept.flatMap(({ price }) => price ?? []);
  const kinds = new Set(kept.map(({ name, each = '' }) => lengths.findIndex((one) => one.test(`${name} ${each}`))));
  const alike = !measured && kinds.size <= 1 && Math.max(...prices) <= mostRatio * Math.min(...prices);
  return { prices, measured, rhythm: rhythmOf(best?.each), alike };
}

/** True for a price of which a customer buys several: by the square metre, the hour, the night. */
const isByMeasure = ({ per, each }: NamedPrice): boolean =>
  per !== undefined || rhythmOf(each) === 'day' || rhythmOf(each) === 'night';

/** The rows that pass, or all when none does. */
function someOrAll<Row>(rows: readonly Row[], passes: (row: Row) => boolean): readonly Row[] {
  const passing = rows.filter(passes);
  return passing.length === 0 ? rows : passing;
}
