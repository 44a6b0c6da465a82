import { wilson } from '../../values/ratio.ts';
import { sum } from '../../values/sum.ts';
import { pair } from '../../values/text.ts';
import { count, share } from '../amounts.ts';
import { anyOf, isBudgetOf, isPathWork, usesChannel } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

const leastSessions = 300;
/** Share of the gap that better landing pages are counted to close (working assumption). */
const closable = 0.5;

/** A large source of visits that leads to far fewer conversions than the rest of the site. */
export const visitsWithoutResult = defineInsight({
  id: 'visits-without-result',
  subject: 'traffic',
  aim: 'convert',
  title: pair('Des visites sans suite', 'Visits without result'),
  project: pair('Donner une suite aux visites', 'Give visits a next step'),
  needs: ['channels', 'totals', 'economics'],
  find: ({ channels, totals, economics }) => {
    const rows = channels
      .flatMap(({ id, typeId, name, sessions, conversions }) =>
        sessions !== null && conversions !== null && sessions >= leastSessions && conversions <= sessions
          ? [{ id, typeId, name, sessions, conversions, rate: conversions / sessions }]
          : [],
      )
      .sort((a, b) => b.rate - a.rate);
    const weak = rows
      .map((row) => {
        const others = rows.filter((one) => one !== row);
        const rate = sum(others.map((one) => one.conversions)) / sum(others.map((one) => one.sessions));
        return { row, rate, lost: (closable * row.sessions * (rate - row.rate)) / totals.months };
      })
      .filter(({ row, rate }) => (wilson(row.conversions, row.sessions)?.[1] ?? 1) < rate * 0.8)
      .sort((a, b) => b.lost - a.lost)[0];
    if (weak === undefined || rows.length < 2) return [];
    const { row, rate, lost } = weak;
    const perConversion =
      totals.newCustomers !== null && totals.conversions ? totals.newCustomers / totals.conversions : null;
    const customers = perConversion === null ? null : lost * Math.min(1, perConversion);
    const part = totals.sessions === null ? null : share(row.sessions / totals.sessions);
    return [
      {
        about: row.id,
        channelIds: [row.id],
        title: pair(
          `${part === null ? 'Des' : `${part.fr} des`} visites viennent de « ${row.name.fr} », et ${share(row.rate).fr} seulement aboutissent contre ${share(rate).fr} ailleurs`,
          `${part === null ? 'Many' : part.en} of the visits come from “${row.name.en}”, and only ${share(row.rate).en} of them convert against ${share(rate).en} elsewhere`,
        ),
        argument: pair(
          `Ces visiteurs arrivent plus tôt dans leur choix. En comblant la moitié de l’écart, ${count(lost).fr} conversions de plus par mois viendraient de visites déjà acquises.`,
          `These visitors come earlier in their choice. Closing half of the gap would give ${count(lost).en} more conversions a month from visits already won.`,
        ),
        remedy: pair(
          `Envoyer « ${row.name.fr} » vers des pages qui répondent à une question et proposent un premier pas léger, au lieu de l’accueil`,
          `Send “${row.name.en}” to pages that answer one question and offer a light first step instead of the home page`,
        ),
        moneyPerMonth: customers === null ? null : customers * economics.ltv,
        customersPerMonth: customers,
        certainty: 0.5,
        evidence: [
          pair(
            `${row.name.fr} : ${count(row.conversions).fr} conversions pour ${count(row.sessions).fr} visites`,
            `${row.name.en}: ${count(row.conversions).en} conversions from ${count(row.sessions).en} visits`,
          ),
        ],
        chart: barChart(
          pair('Part des visites qui aboutissent', 'Share of visits that convert'),
          'share',
          rows.map((one) => ({ label: one.name, value: one.rate, strong: one === row })),
          { label: pair('moyenne des autres', 'mean of the others'), value: rate },
        ),
        answeredBy: anyOf(usesChannel(row.typeId), isPathWork, isBudgetOf([row.typeId])),
      },
    ];
  },
});
