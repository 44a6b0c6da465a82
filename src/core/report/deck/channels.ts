import { percentText } from '../../values/number-text.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { pair, plural, type Text } from '../../values/text.ts';
import { wholeNumber } from '../../values/whole-number.ts';
import type { Cell } from '../blocks.ts';
import { namesOf, statusWords } from '../plan/channels.ts';
import { channelTitle, percent } from '../plan/cells.ts';
import {
  clean,
  counted,
  cutToPage,
  limits,
  sentence,
  short,
  shortText,
  slideTable,
  sourceLine,
  spoken,
  titled,
  lower,
} from './slide-parts.ts';
import { trafficSource } from './traffic-source.ts';
import { type Slide, besideChart } from './slides.ts';

const mostBars = 7;

/** 4: what the channels bring. */
export function channelsSlide(strategy: Strategy): Slide {
  const { traffic, inputs } = strategy;
  const { company } = inputs;
  const valueOf = (channel: Strategy['traffic']['channels'][number], id: string): number | null =>
    channel.figures.find((one) => one.metricId === id)?.value ?? null;
  const active = traffic.channels.filter((one) => one.status === 'active');
  const name = (id: string): Text => clean(channelTitle(company, id));
  const rows = active
    .flatMap((channel) => {
      const sessions = valueOf(channel, 'm.sessions');
      return sessions === null ? [] : [{ channel, sessions, rate: valueOf(channel, 'm.cr') }];
    })
    .sort((a, b) => b.sessions - a.sessions || (a.channel.channelId < b.channel.channelId ? -1 : 1));
  const silent = active.filter((one) => valueOf(one, 'm.sessions') === null);
  const from = trafficSource(strategy);
  const [first] = rows;
  const activeText = counted(active.length, ['canal actif', 'canaux actifs'], ['active channel', 'active channels']);
  const notes = spoken(
    [
      pair(
        `J’ai relevé ${counted(traffic.channels.length, ['canal', 'canaux'], ['channel', 'channels']).fr}, dont ${active.length} ${plural(active.length, 'fr', { one: 'actif', other: 'actifs' })}. Pour chacun, je regarde ce qu’il amène, ce que ces visites deviennent et la confiance que l’on peut avoir dans la mesure.`,
        `I listed ${counted(traffic.channels.length, ['canal', 'canaux'], ['channel', 'channels']).en}, ${active.length} of them active. For each I look at what it brings, what becomes of these sessions and how far the figures can be trusted.`,
      ),
      ...rows
        .slice(0, 3)
        .map(({ channel, sessions, rate }) =>
          pair(
            `${name(channel.channelId).fr}\u202f: ${wholeNumber(sessions, 'fr')} visites${channel.share === null ? '' : `, soit ${percentText(channel.share, 'fr', 0)} du site`}, ${rate === null ? 'et une conversion non mesurée' : `dont ${percentText(rate, 'fr')} aboutissent`}.`,
            `${name(channel.channelId).en}: ${wholeNumber(sessions, 'en')} sessions${channel.share === null ? '' : `, ${percentText(channel.share, 'en', 0)} of the site`}, ${rate === null ? 'with a conversion that is not measured' : `of which ${percentText(rate, 'en')} convert`}.`,
          ),
        ),
      ...(silent.length === 0
        ? []
        : [
            pair(
              `Je ne connais pas les visites de ${silent.map((one) => `«\u202f${name(one.channelId).fr}\u202f»`).join(', ')}\u202f: je ne les compte pas pour zéro, je les mesure d’abord.`,
              `I do not know the sessions of ${silent.map((one) => name(one.channelId).en).join(', ')}: I do not count them as zero, I measure them first.`,
            ),
          ]),
      pair(
        'Un taux calculé sur peu de visites peut tromper\u202f: le rapport donne pour chacun son intervalle à 95\u202f%, et je ne coupe aucun canal sur une simple tendance.',
        'A rate computed from few sessions may mislead: the report gives each its 95% interval, and I cut no channel on a mere trend.',
      ),
    ],
    [
      ...limits(strategy, ['Cr1', 'Cr2']),
      ...traffic.channels.flatMap((one) => {
        const reason = company.channels.find((channel) => channel.id === one.channelId)?.reason;
        return one.status === 'active' || reason === undefined
          ? []
          : [
              pair(
                `${name(one.channelId).fr}, ${statusWords[one.status]?.fr ?? one.status}\u202f: ${lower(sentence(reason))}`,
                `${name(one.channelId).en}, ${statusWords[one.status]?.en ?? one.status}: ${sentence(reason)}`,
              ),
            ];
      }),
      pair(
        'Je regarde aussi ce que l’on ne voit pas dans ces chiffres\u202f: un canal peut faire connaître l’entreprise sans recevoir la dernière visite.',
        'I also look at what these figures do not show: a channel may make the company known without having the last visit.',
      ),
      pair(
        'Les deux premières semaines du cycle servent à fiabiliser ces relevés\u202f: mêmes définitions, mêmes dates, un responsable par source. C’est la condition pour comparer les canaux entre eux, et pour décider en fin de cycle sur des faits.',
        'The first two weeks of the cycle serve to make these readings reliable: same definitions, same dates, one person in charge of each source. Without it channels cannot be compared, nor the end of the cycle be decided on facts.',
      ),
    ],
  );
  if (first === undefined) {
    const body = [
      titled(
        'Un canal sans relevé n’est ni bon ni mauvais\u202f: il est inconnu. Les deux premières semaines servent à poser la mesure.',
        'A channel without readings is neither good nor bad: it is unknown. The first two weeks serve to set up measuring.',
      ),
    ];
    const table = slideTable(
      [
        ['Canal', 'Channel', 0.38],
        ['État', 'Status', 0.17],
        ['À mesurer', 'To measure', 0.45],
      ],
      traffic.channels.map((one): Cell[] => [
        name(one.channelId),
        statusWords[one.status] ?? one.status,
        one.missing.length === 0 ? '–' : namesOf(one.missing),
      ]),
    );
    const page = cutToPage(table, body);
    return {
      id: 'channels',
      kind: 'main',
      title: titled(
        `Les visites des ${activeText.fr} ne sont pas mesurées\u202f: je mesure avant de dépenser`,
        `Sessions of the ${activeText.en} are not measured: I measure before spending`,
      ),
      body: page.body,
      figure: {
        kind: 'table',
        ...page.table,
        alt: pair(
          'Tableau des canaux, de leur état et de ce qui reste à mesurer.',
          'Table of the channels, their status and what is still to measure.',
        ),
      },
      notes,
      source: sourceLine('fichier de l’entreprise (déclaré)', 'company file (declared)'),
    };
  }
  const shown = rows.slice(0, mostBars);
  const others = rows.length - shown.length + silent.length;
  return {
    id: 'channels',
    kind: 'main',
    title:
      first.channel.share === null
        ? titled(
            `Premier canal mesuré\u202f: ${name(first.channel.channelId).fr}, ${wholeNumber(first.sessions, 'fr')} visites`,
            `First measured channel: ${name(first.channel.channelId).en}, ${wholeNumber(first.sessions, 'en')} sessions`,
          )
        : titled(
            `${percentText(first.channel.share, 'fr', 0)} des visites viennent d’un seul canal, «\u202f${name(first.channel.channelId).fr}\u202f»`,
            `${percentText(first.channel.share, 'en', 0)} of sessions come from one channel, “${name(first.channel.channelId).en}”`,
          ),
    body: [
      others === 0
        ? titled(`${activeText.fr}, tous mesurés.`, `${activeText.en}, all measured.`)
        : titled(
            `${activeText.fr}\u202f; ${
              silent.length === 0
                ? `les ${shown.length} premiers sont montrés`
                : `visites non mesurées\u202f: ${silent
                    .map((one) => short(name(one.channelId).fr, 28))
                    .slice(0, 4)
                    .join(', ')}`
            }.`,
            `${activeText.en}; ${
              silent.length === 0
                ? `the first ${shown.length} are shown`
                : `sessions not measured: ${silent
                    .map((one) => short(name(one.channelId).en, 28))
                    .slice(0, 4)
                    .join(', ')}`
            }.`,
          ),
    ],
    figure: {
      kind: 'chart',
      categories: shown.map((one) => shortText(name(one.channel.channelId), 26)),
      series: [{ name: pair('Visites', 'Sessions'), values: shown.map((one) => one.sessions) }],
      table: slideTable(
        [
          ['Canal', 'Channel', 0.5],
          ['Visites', 'Sessions', 0.22, 'number'],
          ['Conversion', 'Converted', 0.28, 'number'],
        ],
        shown.map(({ channel, sessions, rate }): Cell[] => [name(channel.channelId), sessions, percent(rate)]),
        { lines: shown.length > 5 ? 1 : 2, width: besideChart },
      ),
      alt: pair(
        `Barres des visites par canal. ${shown.map((one) => `${name(one.channel.channelId).fr}\u202f: ${wholeNumber(one.sessions, 'fr')}`).join(', ')}.`,
        `Bars of sessions by channel. ${shown.map((one) => `${name(one.channel.channelId).en}: ${wholeNumber(one.sessions, 'en')}`).join(', ')}.`,
      ),
    },
    notes,
    source: sourceLine(`${from.fr}\u202f; conversion calculée`, `${from.en}; computed conversion`),
  };
}
