import type { Company } from '../../framework/company/company.ts';
import { plainText } from '../../framework/counters/plain-words.ts';
import { offerNamedIn } from '../../framework/economics/offer-worth.ts';
import { isBoughtOnce } from '../../framework/use-cycle/offer-use.ts';
import { countsOf } from '../../framework/counters/service-capacities.ts';
import { type PartLimit, partLimits } from '../../framework/counters/service-room.ts';
import { sum } from '../../values/sum.ts';
import { pair, type Text } from '../../values/text.ts';
import { count, named, quoted, share } from '../amounts.ts';
import { anyOf, isRetention } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';
import { repairedCount } from '../../framework/repaired-count.ts';
import { orderMargin } from '../own-path.ts';
import { turnedAwayAction } from '../turned-away-action.ts';

/** Part that is used from which a season is full, and under which it is quiet (working assumptions). */
const fullShare = 0.9;
const quietShare = 0.6;
/** Part under which a season has room beside a full one (working assumption). */
const roomyShare = 0.8;

/** Seasons in which requests are turned away, beside seasons with room. */
export const fullAndQuietSeasons = defineInsight({
  id: 'full-and-quiet-seasons',
  subject: 'season',
  aim: 'keep',
  title: pair('Des périodes pleines et des périodes creuses', 'Full seasons and quiet seasons'),
  project: pair('Remplir les périodes creuses', 'Fill the quiet seasons'),
  needs: ['company', 'context', 'room', 'totals', 'amounts'],
  find: (facts) => {
    const { company, room, totals, amounts } = facts;
    const seasons = partLimits(company);
    const full = seasons.filter(({ share: part, refused }) => part >= fullShare || (refused ?? 0) > 0);
    const quiet = seasons
      .filter(({ share: part }) => part < (full.length > 0 ? roomyShare : quietShare))
      .filter((one) => isWorthFilling(one, full, company))
      .sort((a, b) => fillable(b) - fillable(a));
    if (full.length === 0 && quiet.length === 0) return [];
    // A company that is full hears it from another kind.
    if (quiet.length === 0 && room?.isTight === true && full.every(({ id }) => id === room.limit.id)) return [];
    const perUnit = marginOfUnit(company, seasons, quiet[0]);
    const [best] = quiet;
    const seasonal = best === undefined || best.months.length > 0;
    const gained = best === undefined ? 0 : repairedCount(best.possible, best.used) - best.used;
    const money = (gained * perUnit) / totals.months;
    const action = turnedAwayAction(facts, full, best);
    return [
      {
        title: titleOf(full, best),
        argument: pair(
          `${full.length === 0 ? '' : `Rien à acheter pour ${seasonNames(full).fr} : ce qui y viendrait de plus ne serait pas servi. `}${best === undefined ? 'Le prix et la liste d’attente y rapportent plus que la publicité.' : `« ${best.label} » laisse ${count(best.possible - best.used).fr} libres ; monter de ${share(best.share).fr} à ${share((best.used + gained) / best.possible).fr} vaut ${amounts.money(money).fr} de marge par mois de l’année. ${seasonal ? 'Comparer chaque mois au même mois de l’an dernier, jamais à la moyenne.' : 'Le plein d’une offre ne borne pas les autres.'}`}`,
          `${full.length === 0 ? '' : `Nothing is to be bought for ${seasonNames(full).en}: what it would bring could not be served. `}${best === undefined ? 'The price and a waiting list pay more there than advertising.' : `“${best.label}” leaves ${count(best.possible - best.used).en} free; from ${share(best.share).en} to ${share((best.used + gained) / best.possible).en} is worth ${amounts.money(money).en} of margin a month of the year. ${seasonal ? 'Compare each month with the same month of last year, never with the mean.' : 'A full offer does not bound the others.'}`}`,
        ),
        remedy:
          best === undefined
            ? pair(
                'Arrêter la publicité des périodes pleines, tenir une liste d’attente et revoir le prix',
                'Stop advertising for full seasons, keep a waiting list and review the price',
              )
            : !seasonal
              ? pair(
                  `Faire venir pour « ${best.label} », où il y a de la place, et ne rien acheter pour ce qui est plein : là, le prix et une liste d’attente`,
                  `Bring people for “${best.label}”, where there is room, and buy nothing for what is full: there, the price and a waiting list`,
                )
              : isOrderedOnce(company)
                ? pair(
                    'Prévenir de la place qui reste, deux mois avant la période creuse, ceux qui vous envoient des clients et ceux qui ont demandé un prix, et ne rien acheter pour la période pleine',
                    'Two months before the quiet season, announce the room that is left to those who send you customers and to those who asked for a price, and buy nothing for the full one',
                  )
                : pair(
                    'Inviter les clients d’avant pour la période creuse, deux mois avant, et ne rien acheter pour la période pleine',
                    'Invite the customers of before for the quiet season, two months ahead, and buy nothing for the full one',
                  ),
        moneyPerMonth: money > 0 ? money : null,
        customersPerMonth: null,
        certainty: 0.75,
        evidence: seasons.map((one) =>
          pair(
            `${one.label} : ${count(one.used).fr} sur ${count(one.possible).fr}${one.refused ? `, ${count(one.refused).fr} refusés` : ''}`,
            `${one.label}: ${count(one.used).en} of ${count(one.possible).en}${one.refused ? `, ${count(one.refused).en} turned away` : ''}`,
          ),
        ),
        chart: barChart(
          pair('Part de ce qui peut être servi', 'Share of what can be served'),
          'share',
          seasons.map((one) => ({ label: named(one.label), value: one.share, strong: one === best })),
        ),
        ...(action === null ? {} : { action }),
        answeredBy: anyOf(isRetention),
      },
    ];
  },
});

/** Customers of before have no use for a second one. */
const isOrderedOnce = (company: Company): boolean => company.offers.some((offer) => isBoughtOnce(company, offer));

/** Part of the margin of the full offer under which selling the other one in its place is no answer (working assumption). */
const leastWorth = 0.5;

/** False for the room of a poorer offer beside the full one: those turned away asked for something else. */
function isWorthFilling({ offerId }: PartLimit, full: readonly PartLimit[], { offers }: Company): boolean {
  const marginOf = (id: string | null): number | null => {
    const offer = offers.find((one) => one.id === id);
    return offer === undefined ? null : offer.priceNet * offer.marginRate;
  };
  const own = marginOf(offerId);
  return full.every((one) => {
    const theirs = one.offerId === offerId ? null : marginOf(one.offerId);
    return own === null || theirs === null || own >= leastWorth * theirs;
  });
}

/** What a repair can fill: more where some demand exists than where there is hardly any. */
const fillable = ({ possible, used }: PartLimit): number => repairedCount(possible, used) - used;

const seasonNames = (seasons: readonly PartLimit[]): Text => quoted(seasons.map(({ label }) => named(label)));

function titleOf(full: readonly PartLimit[], quiet: PartLimit | undefined): Text {
  const [first] = full;
  const refused = first?.refused ?? 0;
  const filled =
    first === undefined
      ? pair('', '')
      : refused > 0
        ? pair(
            `« ${first.label} » : ${count(refused).fr} demandes refusées faute de place`,
            `“${first.label}”: ${count(refused).en} requests turned away for lack of room`,
          )
        : pair(
            `« ${first.label} » est plein à ${share(first.share).fr}`,
            `“${first.label}” is ${share(first.share).en} full`,
          );
  if (quiet === undefined) return filled;
  const free = pair(
    `« ${quiet.label} » reste à ${share(quiet.share).fr}`,
    `“${quiet.label}” is at ${share(quiet.share).en}`,
  );
  return first === undefined
    ? pair(`${free.fr} : c’est là qu’il y a de quoi vendre`, `${free.en}: this is where there is something to sell`)
    : pair(`${filled.fr}, pendant que ${free.fr}`, `${filled.en}, while ${free.en}`);
}

const weeksPerYear = 52;

/**
 * Margin of one unit that is served: that of the offer that the season names, else that of an order, times the orders of
 * a unit. A unit of a week comes back every week of the period.
 */
function marginOfUnit(company: Company, seasons: readonly PartLimit[], quiet: PartLimit | undefined): number {
  const offer = quiet === undefined ? null : offerNamedIn(quiet.label, company.offers);
  const times =
    quiet !== undefined && weekSign.test(plainText(quiet.label))
      ? (weeksPerYear * company.period.baselineMonths) / 12
      : 1;
  if (offer !== null) return times * offer.priceNet * offer.marginRate;
  const { orders } = countsOf(company);
  const used = sum(seasons.map((one) => one.used));
  const each = orders === null || used <= 0 ? 1 : Math.min(1, orders / used);
  return times * orderMargin(company) * each;
}

const weekSign = /\b(a|per|each|every|par|chaque) (week|semaine)\b/;
