import { handlingHours } from '../../framework/economics/handling-time.ts';
import { serviceLimits } from '../../framework/counters/service-capacities.ts';
import { offerWorths } from '../../framework/economics/offer-worth.ts';
import { pair } from '../../values/text.ts';
import { count } from '../amounts.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight, type InsightAction } from '../define-insight.ts';

/** An offer that leaves less than the time that each sale takes. */
export const offerAtALoss = defineInsight({
  id: 'offer-at-a-loss',
  subject: 'offer-money',
  aim: 'keep',
  title: pair('Une offre vendue à perte, temps compris', 'An offer sold at a loss, time included'),
  project: pair('Ne plus vendre à perte', 'Stop selling at a loss'),
  needs: ['company', 'totals', 'amounts'],
  find: ({ company, totals, amounts }) =>
    offerWorths(company).flatMap(({ offer, each, units }) => {
      const hours = handlingHours(offer);
      const time = hours === null ? 0 : hours * company.hourlyCost;
      if (hours === null || each <= 0 || time <= each) return [];
      const limit = serviceLimits(company).find(({ offerId, used }) => offerId === offer.id && used !== null);
      const sold = limit?.used ?? (units === null ? null : (units * totals.months) / 12);
      const [margin, work, loss, minutes, least] = [
        amounts.money(each),
        amounts.money(time),
        amounts.money(time - each),
        count(Math.round(hours * 60)),
        amounts.money(offer.priceNet + time - each),
      ];
      const many = sold === null ? pair('', '') : pair(` (${count(sold).fr} vendues)`, ` (${count(sold).en} sold)`);
      return [
        {
          about: offer.id,
          title: pair(
            `« ${offer.name} » se vend à perte : ${margin.fr} de marge, moins ${minutes.fr} minutes de travail (${work.fr}), soit ${loss.fr} perdus à chaque vente${many.fr}`,
            `“${offer.name}” sells at a loss: ${margin.en} of margin, less ${minutes.en} minutes of work (${work.en}), ${loss.en} lost each time${many.en}`,
          ),
          argument: pair(
            `Une remise ou plus de ventes ne font qu’ajouter à la perte : les places libres n’y valent rien tant que le prix ou le temps ne change pas. Le prix net devrait être d’au moins ${least.fr}.`,
            `A discount or more sales only add to the loss: free room is worth nothing there while the price or the time does not change. The net price should be ${least.en} at least.`,
          ),
          remedy: pair(
            `Relever le prix de « ${offer.name} » à ${least.fr} net au moins, ou supprimer le temps qu’elle prend ; aucune remise d’ici là`,
            `Raise the price of “${offer.name}” to ${least.en} net at least, or remove the time it takes; no discount until then`,
          ),
          moneyPerMonth: sold === null ? null : (sold * (time - each)) / totals.months,
          customersPerMonth: null,
          certainty: 0.8,
          evidence: [
            pair(
              `${offer.name} : ${margin.fr} de marge, ${minutes.fr} minutes à ${amounts.money(company.hourlyCost).fr} l’heure`,
              `${offer.name}: ${margin.en} of margin, ${minutes.en} minutes at ${amounts.money(company.hourlyCost).en} an hour`,
            ),
          ],
          chart: barChart(pair('Une vente', 'One sale'), 'money', [
            { label: pair('marge', 'margin'), value: amounts.minor(each) },
            { label: pair('travail', 'work'), value: amounts.minor(time), strong: true },
          ]),
          action: priceDecision(offer.name, amounts.minor(each - time)),
          answeredBy: () => false,
        },
      ];
    }),
});

const priceDecision = (name: string, start: number): InsightAction => ({
  title: pair(`Décider du prix de « ${name} »`, `Decide the price of “${name}”`),
  steps: [
    pair('Compter le temps de dix ventes, minute par minute.', 'Time ten sales, minute by minute.'),
    pair(
      'Choisir : un prix plus haut, une étape de moins, ou ne plus la vendre.',
      'Choose: a higher price, one step less, or selling it no more.',
    ),
  ],
  done: pair('Le nouveau prix est affiché, ou l’étape supprimée.', 'The new price is shown, or the step removed.'),
  indicator: {
    name: pair(`Ce que laisse « ${name} », temps compris`, `What “${name}” leaves, time included`),
    unit: 'money',
    start,
    target: 0,
  },
  hours: 2,
  skill: 'partnerships',
});
