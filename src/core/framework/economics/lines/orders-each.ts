import type { CompanyOffer } from '../../company/company.ts';
import { plainText } from '../../counters/plain-words.ts';
import { withWrittenCounts } from '../../counters/written-count.ts';

const buyers =
  '(?:firms?|customers?|clients?|companies|business(?:es)?|houses?|schools?|clubs?|groups?|members?|people|persons?|shops?|retailers?|stockists?|restaurants?|caterers?|hotels?|cafes?|offices?|halls?|farms?|societes?|entreprises?|maisons?|ecoles?|groupes?|personnes?|adherents?|etablissements?|annonceurs?|communes?|mairies?|boutiques?|magasins?|revendeurs?|commerces?|traiteurs?|salles?|bureaux)';

/** “214 bookings from 17 firms”, “380 crates to 25 shops”. */
const fromBuyers = new RegExp(
  String.raw`^(\d+) [a-z]+ (?:from|by|for|to|de|pour|par|chez|avec|a|aupres de) (\d+) ${buyers}\b`,
);
/** “74 orders, 28 of them again”, « 74 commandes dont 28 recommandes ». */
const ordersAgain =
  /^(\d+) [a-z]+ (?:of which|including|dont|with) (\d+) (?:re-?orders?|repeats?|renewals?|recommandes?|renouvellements?|reconductions?)\b/;
/** “14 businesses in all”. */
const buyersInAll = new RegExp(String.raw`^(\d+) ${buyers} (?:in all|altogether|in total|en tout|au total)\b`);
const soldFirst = /^(\d+) (?:sold|ordered|booked|vendu(?:e|s|es)?|commandee?s?|reservee?s?)\b/;
/** What is delivered or ordered, beside a number of buyers: “90 deliveries, 12 restaurants”, « dix cafés, 240 livraisons ». */
const things =
  '(?:orders?|deliver(?:y|ies)|bookings?|rentals?|jobs?|sales|sessions?|days?|visits?|cartons?|crates?|boxes|commandes?|livraisons?|reservations?|locations?|ventes?|interventions?|seances?|visites?|caisses?)';
const beside = new RegExp(String.raw`^(\d+) ${things},? (?:and |et )?(\d+) ${buyers}\b`);
const besideFirst = new RegExp(String.raw`^(\d+) ${buyers},? (?:and |et )?(\d+) ${things}\b`);

/** How often one customer of an offer buys it over the measured period, as its notes count it; null when they do not say. */
export function countedOrders({ notes }: Pick<CompanyOffer, 'notes'>): number | null {
  const texts = notes.map((note) => withWrittenCounts(plainText(note)));
  for (const text of texts) {
    const pairs = [fromBuyers.exec(text), beside.exec(text), reversed(besideFirst.exec(text))];
    for (const [, orders = '0', customers = '0'] of pairs.filter((one) => one !== null))
      if (Number(customers) > 0 && Number(orders) > Number(customers)) return Number(orders) / Number(customers);
    const [, all = '0', again = '0'] = ordersAgain.exec(text) ?? [];
    if (Number(again) > 0 && Number(all) > Number(again)) return Number(all) / (Number(all) - Number(again));
  }
  const sold = Number(texts.map((text) => soldFirst.exec(text)?.[1]).find((one) => one !== undefined) ?? 0);
  const people = Number(texts.map((text) => buyersInAll.exec(text)?.[1]).find((one) => one !== undefined) ?? 0);
  return people > 0 && sold > people ? sold / people : null;
}

const reversed = (found: RegExpExecArray | null): readonly string[] | null =>
  found === null ? null : [found[0], found[2] ?? '', found[1] ?? ''];

/** The same, one order where the notes do not say. */
export const ordersEach = (offer: Pick<CompanyOffer, 'notes'>): number => countedOrders(offer) ?? 1;
