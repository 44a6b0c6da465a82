import type { Strategy } from '../../../planning/plan/plan.ts';
import { compareText } from '../../../values/compare-text.ts';
import { inBoth, pair, plural, type Text } from '../../../values/text.ts';
import type { Cell } from '../../blocks.ts';
import { metricTitles } from '../../plan/traffic/traffic.ts';
import { namedBars } from '../../charts/named-bars.ts';
import { channelTitle, percent, wholePercent } from '../../plan-cells.ts';
import { channelStatusNames } from '../../plan-names.ts';
import { sentence, uncapitalised } from '../../sentence.ts';
import { cutToPage, slideTable } from '../slide-table.ts';
import { clean, short, shortText, sourceLine, titled, whole } from '../slide-text.ts';
import { counted } from '../../../values/counted.ts';
import { besideChart, chartFigure, type Slide, type SlideFigure } from '../slides.ts';
import { missingDataNotes, speakerNotes } from '../speaker-notes.ts';
import { trafficSource } from './traffic-source.ts';

/** A channel whose sessions are known. */
interface Measured {
  readonly name: Text;
  readonly sessions: number;
  readonly rate: number | null;
  /** Share of the sessions of the site. */
  readonly share: number | null;
}

/** Active channels: those with sessions, most first, and the names of the others. */
interface Active {
  readonly count: Text;
  readonly measured: readonly Measured[];
  readonly unmeasured: readonly Text[];
}

/** 4: what the channels bring. */
export function channelsSlide(strategy: Strategy): Slide {
  const active = activeChannels(strategy);
  const [first] = active.measured;
  return first === undefined ? unmeasuredSlide(strategy, active) : measuredSlide(strategy, active, first);
}

function activeChannels({ traffic, inputs }: Strategy): Active {
  const channels = traffic.channels
    .filter((one) => one.status === 'active')
    .map(({ channelId, figures, share }) => {
      const valueOf = (metricId: string): number | null =>
        figures.find((one) => one.metricId === metricId)?.value ?? null;
      const name = clean(channelTitle(inputs.company, channelId));
      return { channelId, name, share, sessions: valueOf('m.sessions'), rate: valueOf('m.cr') };
    });
  return {
    count: counted(channels.length, ['canal actif', 'canaux actifs'], ['active channel', 'active channels']),
    measured: channels
      .flatMap((one) => (one.sessions === null ? [] : [{ ...one, sessions: one.sessions }]))
      .sort((a, b) => b.sessions - a.sessions || compareText(a.channelId, b.channelId)),
    unmeasured: channels.flatMap((one) => (one.sessions === null ? [one.name] : [])),
  };
}

const mostBars = 7;

function measuredSlide(strategy: Strategy, active: Active, first: Measured): Slide {
  const from = trafficSource(strategy);
  const source = sourceLine(`${from.fr}\u202f; conversion calculée`, `${from.en}; computed conversion`);
  return {
    id: 'channels',
    kind: 'main',
    title: titleOf(first),
    body: [bodyOf(active)],
    figure: sessionsFigure(active.measured.slice(0, mostBars), source),
    notes: notesOf(strategy, active),
    source,
  };
}

function titleOf({ name, sessions, share }: Measured): Text {
  const part = wholePercent(share);
  return part === null
    ? titled(
        `Premier canal mesuré\u202f: ${name.fr}, ${whole(sessions).fr} visites`,
        `First measured channel: ${name.en}, ${whole(sessions).en} sessions`,
      )
    : titled(
        `${part.fr} des visites viennent d’un seul canal, «\u202f${name.fr}\u202f»`,
        `${part.en} of sessions come from one channel, “${name.en}”`,
      );
}

function bodyOf({ count, measured, unmeasured }: Active): Text {
  if (unmeasured.length > 0) {
    const names = inBoth((locale) =>
      unmeasured
        .slice(0, 4)
        .map((name) => short(name[locale], 28))
        .join(', '),
    );
    return titled(
      `${count.fr}\u202f; visites non mesurées\u202f: ${names.fr}.`,
      `${count.en}; sessions not measured: ${names.en}.`,
    );
  }
  return measured.length > mostBars
    ? titled(
        `${count.fr}\u202f; les ${mostBars} premiers sont montrés.`,
        `${count.en}; the first ${mostBars} are shown.`,
      )
    : titled(`${count.fr}, tous mesurés.`, `${count.en}, all measured.`);
}

function sessionsFigure(shown: readonly Measured[], source: Text): SlideFigure {
  const [first] = shown;
  const chart = namedBars({
    title: pair('Visites par canal', 'Sessions by channel'),
    measure: pair('Visites', 'Sessions'),
    rows: shown.map(({ name, sessions }) => ({ label: shortText(name, 26), value: sessions })),
    sentence: first === undefined ? pair('', '') : titleOf(first),
    source,
  });
  const table = slideTable(
    [
      ['Canal', 'Channel', 0.5],
      ['Visites', 'Sessions', 0.22, 'number'],
      ['Conversion', 'Converted', 0.28, 'number'],
    ],
    shown.map(({ name, sessions, rate }): Cell[] => [name, sessions, percent(rate)]),
    { lines: shown.length > 5 ? 1 : 2, width: besideChart },
  );
  return chartFigure(chart, table);
}

/** For a company that measures none of its active channels: what is to be measured. */
function unmeasuredSlide(strategy: Strategy, active: Active): Slide {
  const { traffic, inputs } = strategy;
  const table = slideTable(
    [
      ['Canal', 'Channel', 0.38],
      ['État', 'Status', 0.17],
      ['À mesurer', 'To measure', 0.45],
    ],
    traffic.channels.map(({ channelId, status, missing }): Cell[] => [
      clean(channelTitle(inputs.company, channelId)),
      channelStatusNames[status],
      missing.length === 0 ? '–' : metricTitles(missing),
    ]),
  );
  const page = cutToPage(table, [
    titled(
      'Un canal sans relevé n’est ni bon ni mauvais\u202f: il est inconnu. Les deux premières semaines servent à poser la mesure.',
      'A channel without readings is neither good nor bad: it is unknown. The first two weeks serve to set up measuring.',
    ),
  ]);
  return {
    id: 'channels',
    kind: 'main',
    title: titled(
      `Les visites des ${active.count.fr} ne sont pas mesurées\u202f: je mesure avant de dépenser`,
      `Sessions of the ${active.count.en} are not measured: I measure before spending`,
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
    notes: notesOf(strategy, active),
    source: sourceLine('fichier de l’entreprise (déclaré)', 'company file (declared)'),
  };
}

function notesOf(strategy: Strategy, { measured, unmeasured }: Active): Text[] {
  return speakerNotes(
    [
      introduction(strategy),
      ...measured.slice(0, 3).map(channelNote),
      ...(unmeasured.length === 0 ? [] : [unmeasuredNote(unmeasured)]),
      fewSessionsNote,
    ],
    [...missingDataNotes(strategy, ['Cr1', 'Cr2']), ...inactiveNotes(strategy), unseenNote, firstWeeksNote],
  );
}

function introduction({ traffic: { channels } }: Strategy): Text {
  const all = counted(channels.length, ['canal', 'canaux'], ['channel', 'channels']);
  const active = channels.filter((one) => one.status === 'active').length;
  return pair(
    `J’ai relevé ${all.fr}, dont ${active} ${plural(active, 'fr', { one: 'actif', other: 'actifs' })}. Pour chacun, je regarde ce qu’il amène, ce que ces visites deviennent et la confiance que l’on peut avoir dans la mesure.`,
    `I listed ${all.en}, ${active} of them active. For each I look at what it brings, what becomes of these sessions and how far the figures can be trusted.`,
  );
}

function channelNote({ name, sessions, rate, share }: Measured): Text {
  const [part, conversion] = [wholePercent(share), percent(rate)];
  const ofSite = part === null ? pair('', '') : pair(`, soit ${part.fr} du site`, `, ${part.en} of the site`);
  const result =
    conversion === null
      ? pair('et une conversion non mesurée', 'with a conversion that is not measured')
      : pair(`dont ${conversion.fr} aboutissent`, `of which ${conversion.en} convert`);
  return pair(
    `${name.fr}\u202f: ${whole(sessions).fr} visites${ofSite.fr}, ${result.fr}.`,
    `${name.en}: ${whole(sessions).en} sessions${ofSite.en}, ${result.en}.`,
  );
}

function unmeasuredNote(names: readonly Text[]): Text {
  const fr = names.map((name) => `«\u202f${name.fr}\u202f»`).join(', ');
  const en = names.map((name) => name.en).join(', ');
  return pair(
    `Je ne connais pas les visites de ${fr}\u202f: je ne les compte pas pour zéro, je les mesure d’abord.`,
    `I do not know the sessions of ${en}: I do not count them as zero, I measure them first.`,
  );
}

const fewSessionsNote = pair(
  'Un taux calculé sur peu de visites peut tromper\u202f: le rapport donne pour chacun son intervalle à 95\u202f%, et je ne coupe aucun canal sur une simple tendance.',
  'A rate computed from few sessions may mislead: the report gives each its 95% interval, and I cut no channel on a mere trend.',
);

/** The reason why each other channel is not active, as the company states it. */
function inactiveNotes({ traffic, inputs: { company } }: Strategy): Text[] {
  return traffic.channels.flatMap(({ channelId, status }) => {
    const reason = company.channels.find((channel) => channel.id === channelId)?.reason;
    if (status === 'active' || reason === undefined) return [];
    const [name, state] = [clean(channelTitle(company, channelId)), channelStatusNames[status]];
    return [
      pair(
        `${name.fr}, ${state.fr}\u202f: ${uncapitalised(sentence(reason))}`,
        `${name.en}, ${state.en}: ${sentence(reason)}`,
      ),
    ];
  });
}

const unseenNote = pair(
  'Je regarde aussi ce que l’on ne voit pas dans ces chiffres\u202f: un canal peut faire connaître l’entreprise sans recevoir la dernière visite.',
  'I also look at what these figures do not show: a channel may make the company known without having the last visit.',
);

const firstWeeksNote = pair(
  'Les deux premières semaines du cycle servent à fiabiliser ces relevés\u202f: mêmes définitions, mêmes dates, un responsable par source. C’est la condition pour comparer les canaux entre eux, et pour décider en fin de cycle sur des faits.',
  'The first two weeks of the cycle serve to make these readings reliable: same definitions, same dates, one person in charge of each source. Without it channels cannot be compared, nor the end of the cycle be decided on facts.',
);
