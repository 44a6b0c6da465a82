/**
 * A net amount with its tax, to the cent. A shop chooses the price that its customers pay and divides it to give the
 * net one: where the last figure of the net amount leaves room for a usual price, that is the price paid
 * (54.6 with a tax of 8.1 % comes from 59, not from 59.02).
 *
 * @param net Amount without tax, in units of the currency.
 * @param rate Rate of the tax, 0–1.
 */
export function paidAmount(net: number, rate: number): number {
  const exact = net * (1 + rate);
  const decimals = (/\.(\d+)$/.exec(String(net))?.[1] ?? '').length;
  // a round net price was chosen as such
  if (rate === 0 || (decimals === 0 && net % roundNet === 0)) return toCent(exact);
  // figures are cut as often as rounded; of an amount without decimals only the rounding is likely
  const room = (decimals === 0 ? 0.5 : 10 ** -decimals) * (1 + rate);
  const usual = decimals === 0 ? usualPrices.slice(0, 2) : usualPrices;
  for (const { step, end } of usual) {
    const price = Math.round((exact - end) / step) * step + end;
    if (price > 0 && Math.abs(price - exact) < room) return toCent(price);
  }
  return toCent(exact);
}

const toCent = (amount: number): number => Math.round(amount * 100) / 100;

/** Net prices that are multiples of it were chosen without tax. Working assumption. */
const roundNet = 5;
/** Prices that shops choose, the roundest first: tens, fives, units, then those that end in .50, .90, .95 and .99. */
const usualPrices: readonly { readonly step: number; readonly end: number }[] = [
  { step: 10, end: 0 },
  { step: 5, end: 0 },
  { step: 1, end: 0 },
  { step: 1, end: 0.5 },
  { step: 1, end: 0.9 },
  { step: 1, end: 0.95 },
  { step: 1, end: 0.99 },
];
