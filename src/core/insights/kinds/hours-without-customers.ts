import { channelName } from '../../framework/channel-name.ts';
import { sum } from '../../values/sum.ts';
import { pair } from '../../values/text.ts';
import { count } from '../amounts.ts';
import { isBudgetOf, usesChannel } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** Times the hours per customer of the other channels from which time is better spent elsewhere (working assumption). */
const tooMany = 3;
const leastHours = 40;
/** Part of those hours that can be moved (working assumption). */
const movable = 0.5;

/** A channel that takes many hours for each customer it brings. */
export const hoursWithoutCustomers = defineInsight({
  id: 'hours-without-customers',
  subject: 'effort',
  aim: 'acquire',
  title: pair('Des heures qui n’apportent pas de clients', 'Hours that bring no customers'),
  project: pair('Rendre les heures à ce qui rapporte', 'Give hours back to what pays'),
  needs: ['company', 'totals', 'amounts'],
  find: ({ company, totals, amounts }) => {
    const rows = company.channels.flatMap((channel) => {
      const { id, typeId, metrics } = channel;
      const { newCustomers } = metrics;
      const hours = sum(
        company.costs.filter((one) => one.channelId === id && one.volunteer !== true).map((one) => one.hours),
      );
      return hours > 0 && newCustomers
        ? [{ id, typeId, name: channelName(channel), hours, newCustomers, each: hours / newCustomers }]
        : [];
    });
    const worst = [...rows].filter(({ hours }) => hours >= leastHours).sort((a, b) => b.each - a.each)[0];
    const others = rows.filter((row) => row !== worst);
    const usual = sum(others.map(({ hours }) => hours)) / sum(others.map(({ newCustomers }) => newCustomers));
    if (worst === undefined || others.length === 0 || worst.each < tooMany * usual) return [];
    const freed = (movable * worst.hours) / totals.months;
    const title = worst.name;
    return [
      {
        title: pair(
          `« ${title.fr} » prend ${count(worst.each).fr} heures par nouveau client, ${count(usual).fr} ailleurs`,
          `“${title.en}” takes ${count(worst.each).en} hours for each new customer, ${count(usual).en} elsewhere`,
        ),
        argument: pair(
          `Les heures sont plus rares que l’argent. En reprendre la moitié rend ${count(freed).fr} heures par mois, soit ${amounts.money(freed * company.hourlyCost).fr} de travail, à ce qui amène des clients.`,
          `Hours are scarcer than money. Taking back half of them gives ${count(freed).en} hours a month, ${amounts.money(freed * company.hourlyCost).en} of work, to what brings customers.`,
        ),
        remedy: pair(
          `Publier moitié moins sur « ${title.fr} », garder ce qui fait réagir, et donner ces heures aux pages et à la liste`,
          `Publish half as much on “${title.en}”, keep what gets answers, and give these hours to pages and the list`,
        ),
        channelIds: [worst.id],
        moneyPerMonth: freed * company.hourlyCost,
        customersPerMonth: null,
        certainty: 0.5,
        evidence: rows.map(({ name, hours, newCustomers }) =>
          pair(
            `${name.fr} : ${count(hours).fr} h, ${count(newCustomers).fr} clients`,
            `${name.en}: ${count(hours).en} h, ${count(newCustomers).en} customers`,
          ),
        ),
        chart: barChart(
          pair('Heures par nouveau client', 'Hours for each new customer'),
          'count',
          rows.map((row) => ({ label: row.name, value: row.each, strong: row === worst })),
        ),
        answeredBy: (action) => isBudgetOf([worst.typeId])(action) || usesChannel(worst.typeId)(action),
      },
    ];
  },
});
