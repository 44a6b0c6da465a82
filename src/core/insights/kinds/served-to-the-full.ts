import type { Company } from '../../framework/company/company.ts';
import { isSameWord, nounWords, outsideBrackets, plainText } from '../../framework/counters/plain-words.ts';
import type { ServiceRoom } from '../../framework/counters/service-room.ts';
import { inBoth, pair, plural, type Text } from '../../values/text.ts';
import { type Amounts, count, named, share } from '../amounts.ts';
import { anyOf, isPathWork, isRetention } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';
import { orderMargin } from '../own-path.ts';

/** Part of the limit in the busiest month from which the season needs a decision (working assumption). */
const busyPeak = 0.8;

/** A company that has little left to sell: more demand is not what it lacks. */
export const servedToTheFull = defineInsight({
  id: 'served-to-the-full',
  subject: 'capacity',
  aim: 'keep',
  title: pair('Presque tout ce qui peut être servi l’est déjà', 'Nearly all that can be served is served'),
  project: pair('Vendre ce qui reste, au bon moment', 'Sell what is left, at the right time'),
  needs: ['company', 'room', 'economics', 'totals', 'amounts'],
  find: ({ company, room, economics, totals, amounts }) => {
    if (room === null || (!room.isTight && room.peakShare < busyPeak)) return [];
    const { limit, customersPerMonth, unitsPerMonth } = room;
    const money = customersPerMonth * economics.ltv;
    const missing = missingSupply(company, room);
    const refusals = refusalsText(missing, amounts);
    const people = inBoth((locale) =>
      plural(
        customersPerMonth,
        locale,
        locale === 'fr' ? { one: 'client', other: 'clients' } : { one: 'customer', other: 'customers' },
      ),
    );
    const [used, possible, part, units, more, most] = [
      count(limit.used),
      count(limit.possible),
      share(room.isTight ? room.share : room.peakShare),
      count(unitsPerMonth),
      count(customersPerMonth),
      amounts.money(money),
    ];
    return [
      {
        title: room.isTight
          ? pair(
              `${used.fr} sur ${possible.fr} (« ${limit.label} ») sont déjà pris, ${part.fr} : il reste ${units.fr} par mois, de quoi servir ${more.fr} ${people.fr} au plus`,
              `${used.en} of ${possible.en} (“${limit.label}”) are taken already, ${part.en}: ${units.en} a month are left, for ${more.en} ${people.en} at most`,
            )
          : pair(
              `Le mois le plus chargé (${room.peakMonth ?? '—'}) prend déjà ${part.fr} de « ${limit.label} »`,
              `The busiest month (${room.peakMonth ?? '—'}) already takes ${part.en} of “${limit.label}”`,
            ),
        argument: room.isTight
          ? pair(
              `Tout gain au-delà de ${more.fr} ${people.fr} par mois ne peut pas être servi : ${most.fr} de marge par mois est le plus que cette capacité permet. Faire venir davantage de monde n’allongerait que l’attente ; le prix, la liste d’attente et les clients déjà là rapportent plus.${refusals.fr}`,
              `Nothing beyond ${more.en} ${people.en} a month can be served: ${most.en} of margin a month is the most that this capacity allows. Bringing more people would only lengthen the wait; the price, a waiting list and present customers pay more.${refusals.en}`,
            )
          : pair(
              'Ce mois-là, un gain de quelques points dépasse ce que l’on peut servir : ne pas y acheter de visites, prévoir des heures ou étaler les demandes.',
              'In that month a gain of a few points exceeds what can be served: buy no visits then, plan hours, or spread the requests.',
            ),
        remedy:
          supplyRemedy(missing) ??
          (company.organisation.businessModel === 'nonprofit' ? missionRemedy : null) ??
          pair(
            'Ne rien acheter pour faire venir plus que ce qui peut être servi : relever le prix des nouvelles demandes, choisir les meilleures, tenir une liste d’attente, et n’ouvrir de capacité que si elle se paie',
            'Buy nothing that brings more than can be served: raise the price of new requests, choose the best ones, keep a waiting list, and add capacity only if it pays',
          ),
        moneyPerMonth: room.isTight ? Math.max(money, (missing?.margin ?? 0) / totals.months) : null,
        customersPerMonth: room.isTight ? customersPerMonth : null,
        certainty: 0.9,
        evidence: [
          pair(`${limit.label} : ${used.fr} sur ${possible.fr}`, `${limit.label}: ${used.en} of ${possible.en}`),
        ],
        chart: barChart(pair('Ce qui est servi et ce qui peut l’être', 'What is served and what can be'), 'count', [
          { label: pair('possible', 'possible'), value: limit.possible },
          { label: named(limit.label), value: limit.used, strong: true },
        ]),
        answeredBy: anyOf(isRetention, isPathWork),
      },
    ];
  },
});

/** Those who are helped are neither sorted by what they pay nor charged more. */
const missionRemedy = pair(
  'Ne rien acheter pour faire venir plus que ce qui peut être servi : dire la prochaine place libre, proposer une autre heure ou un autre jour, tenir une liste d’attente, et chercher d’abord qui peut ouvrir des places',
  'Buy nothing that brings more than can be served: say the next free place, propose another hour or day, keep a waiting list, and look first for those who can open more places',
);

/** What was refused for lack of room, with the suppliers that it would take where a second public brings the room. */
interface MissingSupply {
  readonly refused: number;
  /** Margin of what was refused, currency units. */
  readonly margin: number;
  readonly suppliers: { readonly label: string; readonly count: number; readonly each: number } | null;
}

function missingSupply(company: Company, { limit, isTight }: ServiceRoom): MissingSupply | null {
  const { refused } = limit;
  if (!isTight || refused === null || refused <= 0) return null;
  const offer = company.offers.find(({ id }) => id === limit.offerId);
  const each = offer === undefined ? orderMargin(company) : offer.priceNet * offer.marginRate;
  const active = company.secondSide === undefined ? null : activeSuppliers(company);
  return {
    refused,
    margin: refused * each,
    suppliers:
      active === null || company.secondSide === undefined
        ? null
        : {
            label: outsideBrackets(company.secondSide.label),
            count: Math.ceil((refused * active) / limit.used),
            each: limit.used / active,
          },
  };
}

/** The number of active suppliers that a fact of the brand states: “96 active hosts”. */
function activeSuppliers({ organisation, secondSide }: Company): number | null {
  const [name = ' '] = nounWords(outsideBrackets(secondSide?.label ?? ''));
  for (const text of organisation.brand.proofs.map(plainText)) {
    const [, number = '', rest = ''] = /\b(\d+) ((?:[a-z]+ ?){1,3})/.exec(text) ?? [];
    if (number !== '' && nounWords(rest).some((word) => isSameWord(word, name))) return Number(number);
  }
  return null;
}

function refusalsText(missing: MissingSupply | null, { money }: Amounts): Text {
  if (missing === null) return pair('', '');
  const [many, worth] = [count(missing.refused), money(missing.margin)];
  const { suppliers } = missing;
  const found =
    suppliers === null
      ? pair('', '')
      : pair(
          ` À ${count(suppliers.each).fr} chacun, il manque environ ${count(suppliers.count).fr} ${suppliers.label}.`,
          ` At ${count(suppliers.each).en} each, about ${count(suppliers.count).en} ${suppliers.label} are missing.`,
        );
  return pair(
    ` ${many.fr} demandes ont été refusées faute de place\u202f: ${worth.fr} de marge sur la période, c’est ce que vaut plus de place.${found.fr}`,
    ` ${many.en} requests were turned away for lack of room: ${worth.en} of margin over the period, which is what more room is worth.${found.en}`,
  );
}

/** Where a second public brings the room, the effort goes to it. */
const supplyRemedy = (missing: MissingSupply | null): Text | null =>
  missing?.suppliers == null
    ? null
    : pair(
        `Mettre l’effort à trouver ${count(missing.suppliers.count).fr} ${missing.suppliers.label} de plus, d’abord là où l’on refuse le plus, et ne rien acheter pour faire venir des clients d’ici là`,
        `Put the effort into finding ${count(missing.suppliers.count).en} more ${missing.suppliers.label}, first where most is turned away, and buy nothing to bring customers until then`,
      );
