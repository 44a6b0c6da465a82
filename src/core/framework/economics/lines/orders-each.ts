import type { CompanyOffer } from '../../company/company.ts';
import { plainText } from '../../counters/plain-words.ts';

const buyers =
  '(?:firms?|customers?|clients?|companies|business(?:es)?|houses?|schools?|clubs?|groups?|members?|people|persons?|societes?|entreprises?|maisons?|ecoles?|groupes?|personnes?|adherents?|etablissements?|annonceurs?|communes?)';

/** “214 bookings from 17 firms”. */
const fromBuyers = new RegExp(String.raw`^(\d+) [a-z]+ (?:from|by|for|de|pour|par|chez|avec) (\d+) ${buyers}\b`);
/** “74 orders, 28 of them again”, « 74 commandes dont 28 recommandes ». */
const ordersAgain =
  /^(\d+) [a-z]+ (?:of which|including|dont|with) (\d+) (?:re-?orders?|repeats?|renewals?|recommandes?|renouvellements?|reconductions?)\b/;
/** “14 businesses in all”. */
const buyersInAll = new RegExp(String.raw`^(\d+) ${buyers} (?:in all|altogether|in total|en tout|au total)\b`);
const soldFirst = /^(\d+) (?:sold|ordered|booked|vendu(?:e|s|es)?|commandee?s?|reservee?s?)\b/;

/** How often one customer of an offer buys it over the measured period, as its notes count it; 1 when they do not say. */
export function ordersEach({ notes }: Pick<CompanyOffer, 'notes'>): number {
  const texts = notes.map(plainText);
  for (const text of texts) {
    const [, orders = '0', customers = '0'] = fromBuyers.exec(text) ?? [];
    if (Number(customers) > 0 && Number(orders) > Number(customers)) return Number(orders) / Number(customers);
    const [, all = '0', again = '0'] = ordersAgain.exec(text) ?? [];
    if (Number(again) > 0 && Number(all) > Number(again)) return Number(all) / (Number(all) - Number(again));
  }
  const sold = Number(texts.map((text) => soldFirst.exec(text)?.[1]).find((one) => one !== undefined) ?? 0);
  const people = Number(texts.map((text) => buyersInAll.exec(text)?.[1]).find((one) => one !== undefined) ?? 0);
  return people > 0 && sold > people ? sold / people : 1;
}
