import { type OfferLoad, offerLoads, timeUnitOf } from '../../framework/counters/offer-loads.ts';
import { serviceLimits } from '../../framework/counters/service-capacities.ts';
import type { ServiceLimit } from '../../framework/counters/service-limit.ts';
import type { Company } from '../../framework/company/company.ts';
import { pair, type Text } from '../../values/text.ts';
import { count, named } from '../amounts.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** Part of the time used from which the time, not the demand, decides what to sell (working assumption). */
const scarceShare = 0.8;
/** Part of the time of the poorest offer that is counted as moved to the richest (working assumption). */
const moved = 0.1;
/** How much better the best offer pays for a finding (working assumption). */
const leastRatio = 1.15;

interface Timed extends OfferLoad {
  readonly perUnit: number;
}

/** What each offer leaves for one hour or day of the time that the company lacks. */
export const marginOfScarceTime = defineInsight({
  id: 'margin-of-scarce-time',
  subject: 'mix',
  aim: 'convert',
  title: pair(
    'Une heure rare mieux payée par une offre que par une autre',
    'A scarce hour paid better by one offer than another',
  ),
  project: pair('Vendre d’abord ce qui paie le mieux le temps rare', 'Sell first what pays best for scarce time'),
  needs: ['company', 'amounts'],
  find: ({ company, amounts }) => {
    const limit = scarceTime(company);
    const timed = timedOffers(company, limit);
    const [best, worst] = [timed[0], timed.at(-1)];
    if (limit === null || best === undefined || worst === undefined || best.perUnit < leastRatio * worst.perUnit)
      return [];
    const gained = (moved * (worst.used ?? 0) * (best.perUnit - worst.perUnit)) / company.period.baselineMonths;
    const unit = unitNames[best.unit ?? 'hour'];
    const [top, low] = [amounts.money(best.perUnit), amounts.money(worst.perUnit)];
    return [
      {
        title: pair(
          `${unit.fr} laisse ${top.fr} de marge avec « ${best.offer.name} », ${low.fr} avec « ${worst.offer.name} »`,
          `${unit.en} leaves ${top.en} of margin with “${best.offer.name}”, ${low.en} with “${worst.offer.name}”`,
        ),
        argument: pair(
          `Le temps manque (« ${limit.label} » : ${count(limit.used ?? 0).fr} sur ${count(limit.possible).fr}) : c’est lui qui se vend. Déplacer un dixième du temps de la seconde vers la première vaut ${amounts.money(gained).fr} de marge par mois, sans un client de plus ; une hausse de prix de la seconde fait le reste.`,
          `Time is what lacks (“${limit.label}”: ${count(limit.used ?? 0).en} of ${count(limit.possible).en}): it is what is sold. Moving a tenth of the time of the latter to the former is worth ${amounts.money(gained).en} of margin a month, without one more customer; a higher price of the latter does the rest.`,
        ),
        remedy: pair(
          `Mettre « ${best.offer.name} » devant, relever le prix de « ${worst.offer.name} » sur les nouvelles demandes, et ne plus dépenser pour faire vendre celle-ci`,
          `Put “${best.offer.name}” first, raise the price of “${worst.offer.name}” on new requests, and stop spending to sell the latter`,
        ),
        moneyPerMonth: gained > 0 ? gained : null,
        customersPerMonth: null,
        certainty: 0.75,
        evidence: timed.map((one) => evidenceOf(one, amounts.money)),
        chart: barChart(
          pair('Marge par unité de temps', 'Margin for one unit of time'),
          'money',
          timed.map((one) => ({
            label: named(one.offer.name),
            value: amounts.minor(one.perUnit),
            strong: one === best,
          })),
        ),
        answeredBy: ({ content, kind }) => kind === 'conversion' || content?.brandProof.offerId === best.offer.id,
      },
    ];
  },
});

const unitNames = { hour: pair('Une heure', 'One hour'), day: pair('Une journée', 'One day') } as const;

/** The limit of time that is nearly used up; null when time is not what lacks. */
const scarceTime = (company: Company): ServiceLimit | null =>
  serviceLimits(company).find(
    ({ label, used, possible, isPart }) =>
      !isPart && timeUnitOf(label) !== null && used !== null && used >= scarceShare * possible,
  ) ?? null;

function timedOffers(company: Company, limit: ServiceLimit | null): Timed[] {
  const unit = limit === null ? null : timeUnitOf(limit.label);
  return offerLoads(company)
    .flatMap((one) => (one.unit === unit && one.each !== null ? [{ ...one, perUnit: one.margin / one.each }] : []))
    .sort((a, b) => b.perUnit - a.perUnit);
}

function evidenceOf({ offer, margin, each, unit, perUnit }: Timed, money: (value: number) => Text): Text {
  const [fr, en] = unit === 'day' ? ['jours', 'days'] : ['heures', 'hours'];
  return pair(
    `${offer.name} : ${money(margin).fr} de marge en ${count(each ?? 0).fr} ${fr}, soit ${money(perUnit).fr}`,
    `${offer.name}: ${money(margin).en} of margin in ${count(each ?? 0).en} ${en}, ${money(perUnit).en}`,
  );
}
