import { channelNameOf } from '../../framework/channel-name.ts';
import { sum } from '../../values/sum.ts';
import { pair } from '../../values/text.ts';
import { count, quoted, share } from '../amounts.ts';
import { usesChannel } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** Share of the hours of the cycle from which a larger budget needs a decision about time (working assumption). */
const leastShare = 0.1;

/** A budget that grows on channels where money is spent with hours, which the cycle must find. */
export const moneyMovedWithoutHours = defineInsight({
  id: 'money-moved-without-hours',
  subject: 'hours',
  aim: 'acquire',
  title: pair('Un budget déplacé sans les heures', 'A budget moved without the hours'),
  project: pair('Donner des heures au budget déplacé', 'Give hours to the budget that moves'),
  needs: ['company', 'context', 'costs', 'allocation'],
  find: ({ company, context, costs, allocation }) => {
    const rows = allocation.rows
      .filter(({ before, after }) => after > before)
      .map(({ channelId, before, after }) => {
        const lines = company.costs.filter((one) => one.channelId === channelId && one.purpose === 'acquisition');
        const worked = sum(lines.map(({ hours }) => hours)) * company.hourlyCost;
        const paid = sum(lines.map(({ cash, inKind }) => cash + inKind));
        const part = worked + paid === 0 ? 0 : worked / (worked + paid);
        const typeId = costs.channels.find((one) => one.channelId === channelId)?.typeId;
        return {
          channelId,
          typeId,
          name: channelNameOf(company, channelId),
          hours: company.hourlyCost === 0 ? 0 : ((after - before) * part) / company.hourlyCost,
        };
      })
      .flatMap(({ typeId, ...row }) => (typeId === undefined || row.hours < 1 ? [] : [{ typeId, ...row }]));
    const hours = sum(rows.map((row) => row.hours));
    if (hours < leastShare * context.hoursTotal) return [];
    const names = quoted(rows.map(({ name }) => name));
    const [needed, part] = [count(hours), share(hours / context.hoursTotal)];
    return [
      {
        title: pair(
          `Dépenser plus sur ${names.fr} demande ${needed.fr} heures de travail, ${part.fr} du temps du cycle`,
          `Spending more on ${names.en} takes ${needed.en} hours of work, ${part.en} of the time of the cycle`,
        ),
        argument: pair(
          'Ce canal ne s’achète pas : il s’écrit, se relie et se tient. Si l’argent bouge sans les heures, le gain attendu ne viendra pas.',
          'This channel is not bought: it is written, linked and kept up. If money moves without the hours, the expected gain will not come.',
        ),
        remedy: pair(
          `Réserver ces ${needed.fr} heures dès la première semaine, ou acheter ce travail avec l’argent libéré`,
          `Reserve these ${needed.en} hours from the first week, or buy this work with the money released`,
        ),
        moneyPerMonth: null,
        customersPerMonth: null,
        certainty: 0.4,
        channelIds: rows.map(({ channelId }) => channelId),
        evidence: rows.map((row) =>
          pair(
            `${row.name.fr} : ${count(row.hours).fr} h de plus sur le cycle`,
            `${row.name.en}: ${count(row.hours).en} h more over the cycle`,
          ),
        ),
        chart: barChart(pair('Heures du cycle', 'Hours of the cycle'), 'count', [
          { label: pair('disponibles', 'available'), value: context.hoursTotal },
          { label: pair('demandées par le budget', 'required by the budget'), value: hours, strong: true },
        ]),
        answeredBy: (action) => rows.some(({ typeId }) => usesChannel(typeId)(action)),
      },
    ];
  },
});
