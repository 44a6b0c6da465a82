import { inBoth, pair, plural } from '../../values/text.ts';
import { count, named, share } from '../amounts.ts';
import { anyOf, isPathWork, isRetention } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** Part of the limit in the busiest month from which the season needs a decision (working assumption). */
const busyPeak = 0.8;

/** A company that has little left to sell: more demand is not what it lacks. */
export const servedToTheFull = defineInsight({
  id: 'served-to-the-full',
  subject: 'capacity',
  aim: 'keep',
  title: pair('Presque tout ce qui peut être servi l’est déjà', 'Nearly all that can be served is served'),
  project: pair('Vendre ce qui reste, au bon moment', 'Sell what is left, at the right time'),
  needs: ['room', 'economics', 'amounts'],
  find: ({ room, economics, amounts }) => {
    if (room === null || (!room.isTight && room.peakShare < busyPeak)) return [];
    const { limit, customersPerMonth, unitsPerMonth } = room;
    const money = customersPerMonth * economics.ltv;
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
              `Tout gain au-delà de ${more.fr} ${people.fr} par mois ne peut pas être servi : ${most.fr} de marge par mois est le plus que cette capacité permet. Faire venir davantage de monde n’allongerait que l’attente ; le prix, la liste d’attente et les clients déjà là rapportent plus.`,
              `Nothing beyond ${more.en} ${people.en} a month can be served: ${most.en} of margin a month is the most that this capacity allows. Bringing more people would only lengthen the wait; the price, a waiting list and present customers pay more.`,
            )
          : pair(
              'Ce mois-là, un gain de quelques points dépasse ce que l’on peut servir : ne pas y acheter de visites, prévoir des heures ou étaler les demandes.',
              'In that month a gain of a few points exceeds what can be served: buy no visits then, plan hours, or spread the requests.',
            ),
        remedy: pair(
          'Ne rien acheter pour faire venir plus que ce qui peut être servi : relever le prix des nouvelles demandes, choisir les meilleures, tenir une liste d’attente, et n’ouvrir de capacité que si elle se paie',
          'Buy nothing that brings more than can be served: raise the price of new requests, choose the best ones, keep a waiting list, and add capacity only if it pays',
        ),
        moneyPerMonth: room.isTight ? money : null,
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
