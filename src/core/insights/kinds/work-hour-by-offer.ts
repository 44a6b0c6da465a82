import { timeUnitOf } from '../../framework/counters/offer-loads.ts';
import { serviceLimits } from '../../framework/counters/service-capacities.ts';
import type { ServiceLimit } from '../../framework/counters/service-limit.ts';
import { type PaidHour, paidHours } from '../../framework/economics/paid-hours.ts';
import { offerWorths } from '../../framework/economics/offer-worth.ts';
import { pair, type Text } from '../../values/text.ts';
import { count, named } from '../amounts.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight, type InsightAction } from '../define-insight.ts';

/** How much better the best offer pays an hour for a finding (working assumption). */
const leastRatio = 1.15;
/** Part of a limit used from which hours are what lacks (working assumption). */
const scarceShare = 0.9;
/** Part of its price by which an offer can become dearer, and of its hours that can go to the best one (working assumptions). */
const mostRise = 0.3;
const moved = 0.1;
/** Part of the price of an hour under which what it leaves is nothing (working assumption). */
const nothingLeft = 0.05;

/** What one hour of work brings with each offer, before that hour is paid. */
export const workHourByOffer = defineInsight({
  id: 'work-hour-by-offer',
  subject: 'mix',
  aim: 'convert',
  title: pair('Une heure de travail mieux payée par une offre', 'An hour of work paid better by one offer'),
  project: pair('Vendre d’abord ce qui paie le mieux l’heure', 'Sell first what pays the hour best'),
  needs: ['company', 'amounts'],
  find: ({ company, amounts }) => {
    const paid = paidHours(company);
    const [best, worst] = [paid[0], paid.at(-1)];
    if (best === undefined || worst === undefined || best.perHour < leastRatio * worst.perHour) return [];
    if (serviceLimits(company).some(({ label, isPart }) => !isPart && timeUnitOf(label) !== null)) return [];
    const full = serviceLimits(company).find(
      ({ used, possible, isPart }) => !isPart && used !== null && used >= scarceShare * possible,
    );
    const hour = company.hourlyCost;
    const dearer = paid.slice(1).map((one) => ({ one, rise: (best.perHour - one.perHour) * one.hours }));
    const near = dearer.filter(({ one, rise }) => rise <= mostRise * one.offer.priceNet);
    const yearly = (one: PaidHour): number => offerWorths(company).find(({ offer }) => offer === one.offer)?.units ?? 0;
    const shifted = moved * yearly(worst) * worst.hours * (best.perHour - worst.perHour);
    const gained = Math.max(shifted, ...near.map(({ one, rise }) => rise * yearly(one))) / 12;
    const [top, low, own] = [best.perHour, worst.perHour, hour].map(amounts.money) as [Text, Text, Text];
    const texts = [
      placeText(full),
      pricesText(best.offer.name, near, amounts.money),
      worst.perHour <= (1 + nothingLeft) * hour ? emptyText(worst.offer.name) : pair('', ''),
    ];
    return [
      {
        title: pair(
          `Une heure de travail rapporte ${top.fr} avec « ${best.offer.name} » et ${low.fr} avec « ${worst.offer.name} », pour une heure qui en coûte ${own.fr}`,
          `One hour of work brings ${top.en} with “${best.offer.name}” and ${low.en} with “${worst.offer.name}”, for an hour that costs ${own.en}`,
        ),
        argument: pair(
          `La marge d’une vente ne dit pas ce que vaut le temps.${texts.map(({ fr }) => fr).join('')}`,
          `The margin of a sale does not say what time is worth.${texts.map(({ en }) => en).join('')}`,
        ),
        remedy: pair(
          `Mettre « ${best.offer.name} » devant quand les heures manquent, et relever le prix de « ${worst.offer.name} » sur les nouvelles demandes`,
          `Put “${best.offer.name}” first when hours are short, and raise the price of “${worst.offer.name}” on new requests`,
        ),
        moneyPerMonth: gained > 0 ? gained : null,
        customersPerMonth: null,
        certainty: 0.7,
        evidence: paid.map((one) => evidenceOf(one, hour, amounts.money)),
        chart: barChart(
          pair('Ce que rapporte une heure de travail', 'What one hour of work brings'),
          'money',
          paid.map((one) => ({
            label: named(one.offer.name),
            value: amounts.minor(one.perHour),
            strong: one === best,
          })),
          { label: pair('coût de l’heure', 'cost of the hour'), value: amounts.minor(hour) },
        ),
        action: priceByTheHour(worst.offer.name, amounts.minor(worst.perHour), amounts.minor(best.perHour)),
        answeredBy: () => false,
      },
    ];
  },
});

const placeText = (full: ServiceLimit | undefined): Text =>
  full === undefined
    ? pair('', '')
    : pair(
        ` « ${full.label} » est plein (${count(full.used ?? 0).fr} sur ${count(full.possible).fr}) : là, c’est l’heure qui se vend.`,
        ` “${full.label}” is full (${count(full.used ?? 0).en} of ${count(full.possible).en}): there the hour is what is sold.`,
      );

/** The prices at which the other offers would pay the hour as the best one does, as far as a rise can reach them. */
function pricesText(
  best: string,
  near: readonly { readonly one: PaidHour; readonly rise: number }[],
  money: (value: number) => Text,
): Text {
  if (near.length === 0)
    return pair(
      ' Aucune hausse raisonnable ne comble l’écart : c’est la part de chaque offre dans les heures qui se décide.',
      ' No reasonable rise fills the gap: what is to be decided is the part of the hours that each offer gets.',
    );
  const list = near.map(({ one, rise }) => {
    const price = money(one.offer.priceNet + rise);
    return pair(`« ${one.offer.name} » ${price.fr}`, `“${one.offer.name}” ${price.en}`);
  });
  return pair(
    ` Pour payer l’heure autant que « ${best} », les prix nets seraient : ${list.map(({ fr }) => fr).join(', ')}.`,
    ` To pay the hour as “${best}” does, the net prices would be: ${list.map(({ en }) => en).join(', ')}.`,
  );
}

const emptyText = (name: string): Text =>
  pair(
    ` « ${name} » paie l’heure et rien de plus : la garder pour les mois vides, ou la vendre plus cher.`,
    ` “${name}” pays the hour and nothing more: keep it for empty months, or sell it dearer.`,
  );

function evidenceOf(
  { offer, left, work, hours, perHour }: PaidHour,
  hour: number,
  money: (value: number) => Text,
): Text {
  const [before, minutes, each, after] = [
    money(left + work),
    count(Math.round(hours * 60)),
    money(perHour),
    money(perHour - hour),
  ];
  return pair(
    `${offer.name} : ${before.fr} avant le travail, en ${minutes.fr} minutes, soit ${each.fr} de l’heure (${after.fr} une fois l’heure payée)`,
    `${offer.name}: ${before.en} before work, in ${minutes.en} minutes, ${each.en} an hour (${after.en} once the hour is paid)`,
  );
}

const priceByTheHour = (name: string, start: number, target: number): InsightAction => ({
  title: pair(
    `Fixer le prix de « ${name} » à l’heure qu’elle prend`,
    `Set the price of “${name}” by the hour it takes`,
  ),
  steps: [
    pair('Chronométrer dix cas de chaque offre.', 'Time ten cases of each offer.'),
    pair(
      'Diviser ce qu’il reste, avant le travail, par les heures ; comparer les offres.',
      'Divide what is left, before work, by the hours; compare the offers.',
    ),
    pair(
      'Changer le prix sur les nouvelles demandes, et compter celles qui renoncent.',
      'Change the price on new requests, and count those that give up.',
    ),
  ],
  done: pair(
    'Le prix est changé, ou gardé avec sa raison écrite.',
    'The price is changed, or kept with its reason in writing.',
  ),
  indicator: {
    name: pair(`Ce que rapporte une heure de « ${name} »`, `What one hour of “${name}” brings`),
    unit: 'money',
    start,
    target,
  },
  hours: 2,
  skill: 'partnerships',
});
