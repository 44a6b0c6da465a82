import { typesetText } from '../../language/typeset.ts';
import { majorUnits, moneyOf } from '../../values/money.ts';
import { percentText } from '../../values/number-text.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import { dueCohort } from '../use-cycle/due-cohort.ts';
import { channelTotal } from '../channel-total.ts';
import { unitEconomics } from '../economics/unit-economics.ts';
import { aimOfGap } from './measured-aims.ts';
import type { Aim, AimFacts, Marks } from './kpi.ts';

/** Months until engines list the pages of a topic (working assumption: half-life of search work, four months). */
const growthMonths = 2;
const daysPerMonth = 30.4;

/** Half of the clicks expected from the topic of the action over the cycle, after the months of growth. */
export function topicClicksAim({ monthlyClicks, weeks }: AimFacts): Aim | null {
  if (monthlyClicks === null || monthlyClicks <= 0) return null;
  const reached = monthlyClicks * Math.max(1, (weeks * 7) / daysPerMonth - growthMonths) * 0.5;
  return {
    marks: [Math.ceil(reached * 0.5), Math.ceil(reached), Math.ceil(reached * 2)],
    basis: typesetText(
      pair(
        'Calculé : moitié des clics attendus du thème, deux mois de montée déduits.',
        'Computed: half of the clicks expected from the topic, two months of growth taken off.',
      ),
    ),
  };
}

export const computedBasis = pair(
  'Calculé d’après les coûts et les plafonds de ce plan.',
  'Computed from the costs and ceilings of this plan.',
);

/** Aims at the ceiling of a cost per customer that is not measured. */
export function costCeilingAim({ company, start }: AimFacts): Aim | null {
  if (start !== null) return null;
  const ceiling = majorUnits(moneyOf(unitEconomics(company).cacMax, company.organisation.currency));
  const marks: Marks = [ceiling, ceiling, ceiling];
  return { marks, basis: typesetText(computedBasis) };
}

/** A quantity that the action itself produces, such as interviews: it is planned, not guessed. */
export const plannedQuantity = (marks: Marks) => (): Aim => ({
  marks,
  basis: typesetText(pair('Quantité prévue par l’action elle-même.', 'Quantity planned by the action itself.')),
});

/** Part of the orders of the cycle, from the orders measured; null when they are not known. */
export const shareOfOrders =
  ([low, target, high]: Marks) =>
  ({ company, weeks, start }: AimFacts): Aim | null => {
    const orders = channelTotal(company, 'orders') ?? channelTotal(company, 'newCustomers');
    if (start !== null || orders === null || orders <= 0) return null;
    const inCycle = (orders / company.period.baselineMonths) * ((weeks * 7) / daysPerMonth);
    const part = (share: number): number => Math.max(1, Math.round(inCycle * share));
    return {
      marks: [part(low), part(target), part(high)],
      basis: typesetText(
        pair(
          'Calculé : part des commandes du cycle dont le client répond, hypothèse à confirmer.',
          'Computed: part of the orders of the cycle whose customer answers, an assumption to confirm.',
        ),
      ),
    };
  };

/** No defect left: what the law and people with a handicap need, whatever the number today. */
export const noDefectAim = (): Aim => ({
  marks: [2, 0, 0],
  basis: typesetText(pair('Aucun défaut ne doit rester sur le parcours.', 'No defect is to remain on the path.')),
});

/** Days after a reminder in which an order is counted for it (working assumption). */
const reminderDays = 60;
/** What a reminder adds to the customers who would come back by themselves: nothing, a quarter, a half (working assumption). */
const reminderGains: Marks = [1, 1.25, 1.5];
const yearDays = 365;

/** The customers who come back without a message in the days after it, from the measured repeat rate, and a part more. */
export function reminderAim({ company: { economics } }: AimFacts): Aim | null {
  const repeat = (economics.model === 'transactional' ? economics.repeatRate12m : null) ?? 0;
  if (repeat <= 0) return null;
  const alone = (repeat * reminderDays) / yearDays;
  const [low, target, high] = reminderGains.map((gain) => Number((alone * gain).toFixed(3))) as [
    number,
    number,
    number,
  ];
  const [yearly, known] = [repeat, alone].map((rate) => inBoth((locale) => percentText(rate, locale))) as [Text, Text];
  return {
    marks: [low, target, high],
    basis: typesetText(
      pair(
        `Calculé : ${yearly.fr} de réachat en un an donnent ${known.fr} de retours en ${reminderDays} jours sans message ; visé, un quart de plus (hypothèse). Sous ${known.fr}, le message n’apporte rien.`,
        `Computed: a repeat rate of ${yearly.en} in a year means ${known.en} coming back in ${reminderDays} days with no message; the aim is a quarter more (assumption). Under ${known.en} the message brings nothing.`,
      ),
    ),
  };
}

/** From the return of those who were left alone to that of those who were reminded, both counted by the company; null without them. */
export function dueAim({ company }: AimFacts): Aim | null {
  const back = dueCohort(company)?.back ?? null;
  if (back === null) return null;
  return aimOfGap({ best: back.reminded, rest: back.others, label: back.label });
}
