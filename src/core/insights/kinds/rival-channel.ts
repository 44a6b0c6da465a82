import { channelType, isChannelType } from '../../framework/channels.ts';
import { pair } from '../../values/text.ts';
import { quoted } from '../amounts.ts';
import { usesChannel } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

const leastRivals = 2;

/** A channel that several rivals use and this company does not. */
export const rivalChannel = defineInsight({
  id: 'rival-channel',
  subject: 'rivals',
  aim: 'acquire',
  title: pair('Un canal des concurrents absent chez vous', 'A channel of rivals absent here'),
  project: pair('Essayer le canal des concurrents', 'Try the channel of rivals'),
  needs: ['company'],
  find: ({ company }) => {
    const own = new Set(
      company.channels
        .filter(({ status }) => status === 'active')
        .flatMap(({ typeId, alsoIncludes }) => [typeId, ...alsoIncludes]),
    );
    const uses = new Map<string, number>();
    for (const { channels } of company.competitors)
      for (const id of channels) if (isChannelType(id) && !own.has(id)) uses.set(id, (uses.get(id) ?? 0) + 1);
    const rows = [...uses].filter(([, many]) => many >= leastRivals).sort((a, b) => b[1] - a[1]);
    const [first] = rows;
    if (first === undefined) return [];
    const [typeId, many] = first;
    const { title } = channelType(typeId);
    return [
      {
        about: typeId.toLowerCase(),
        title: pair(
          `${many} concurrents sont sur « ${title.fr} », où l’on ne vous trouve pas`,
          `${many} rivals are on “${title.en}”, where you are not found`,
        ),
        argument: pair(
          'Être absent d’un canal que plusieurs concurrents payent ou entretiennent n’est pas une faute, mais c’est une question à trancher par un essai, pas par habitude.',
          'Being absent from a channel that several rivals pay for or keep alive is not a fault, but it is a question to settle by a trial rather than by habit.',
        ),
        remedy: pair(
          `Faire un essai borné de « ${title.fr} » : un mois, un public, un plafond de coût par client`,
          `Make a bounded trial of “${title.en}”: one month, one audience, one ceiling of cost per customer`,
        ),
        moneyPerMonth: null,
        customersPerMonth: null,
        certainty: 0.3,
        evidence: [
          pair(
            `Canaux concernés : ${quoted(rows.map(([id]) => channelType(id).title)).fr}`,
            `Channels: ${quoted(rows.map(([id]) => channelType(id).title)).en}`,
          ),
        ],
        chart: barChart(
          pair('Concurrents présents', 'Rivals present'),
          'count',
          rows.map(([id, value]) => ({ label: channelType(id).title, value, strong: id === typeId })),
        ),
        answeredBy: usesChannel(typeId),
      },
    ];
  },
});
