import { metrics } from '../../../framework/metrics.ts';
import { qualityTitle, type TrafficFigure } from '../../../framework/traffic.ts';
import type { Strategy } from '../../../planning/plan/plan.ts';
import { percentText } from '../../../values/number-text.ts';
import { pair, type Text } from '../../../values/text.ts';
import type { Cell, ReportBlock } from '../../blocks.ts';
import { note, subheading, table } from '../../build-blocks.ts';
import { joined } from '../../joined-texts.ts';
import { ownCounts } from './own-counts.ts';
import { channelTitle, measure, shortDay, wholePercent } from '../../plan-cells.ts';
import { provenanceNames } from '../../provenance-names.ts';

type Channel = Strategy['traffic']['channels'][number];

/** The figures of the site, of each channel, and those that only some channels have. */
export function trafficSection(strategy: Strategy): ReportBlock[] {
  return [
    subheading('traffic', pair('Le trafic mesuré', 'Measured traffic')),
    periodNote(strategy),
    siteTable(strategy),
    channelTable(strategy),
    ...ownFiguresTable(strategy),
    ...ownCounts(strategy),
  ];
}

function periodNote({ inputs: { company } }: Strategy): ReportBlock {
  const { baselineStart, baselineEnd, baselineMonths } = company.period;
  const [from, to] = [shortDay(baselineStart), shortDay(baselineEnd)];
  return note(
    pair(
      `Du ${from.fr} au ${to.fr}, ${baselineMonths} mois. Un taux calculé porte son intervalle à 95\u202f%\u202f; «\u202fnon mesuré\u202f» n’est jamais compté pour zéro.`,
      `From ${from.en} to ${to.en}, ${baselineMonths} months. A computed rate carries its 95% interval; “not measured” is never counted as zero.`,
    ),
  );
}

function siteTable({ traffic, company: { currency } }: Strategy): ReportBlock {
  return table(
    pair('Le site', 'The site'),
    [
      ['Mesure', 'Figure', 'wide'],
      ['Valeur', 'Value', 'number'],
      ['Provenance', 'Origin'],
      ['Intervalle à 95\u202f%', '95% interval'],
    ],
    traffic.site.figures.map((one): Cell[] => [
      metricTitle(one.metricId),
      figureCell(one, currency),
      provenanceNames[one.provenance],
      intervalCell(one),
    ]),
  );
}

function channelTable({ traffic, inputs: { company } }: Strategy): ReportBlock {
  return table(
    pair('Canal par canal', 'Channel by channel'),
    [
      ['Canal', 'Channel'],
      ['Visites', 'Sessions', 'number'],
      ['Part', 'Share', 'number'],
      ['Rebond', 'Bounce', 'number'],
      ['Temps', 'Time', 'number'],
      ['Conversion', 'Conversion', 'number'],
      ['Clients', 'Customers', 'number'],
      ['Fiabilité', 'Reliability'],
      ['Reste à mesurer', 'Still to measure'],
    ],
    traffic.channels.filter(isActive).map((one): Cell[] => {
      const shown = (metricId: string): Cell => {
        const found = one.figures.find((figure) => figure.metricId === metricId);
        return found === undefined ? '–' : figureCell(found, company.organisation.currency);
      };
      return [
        channelTitle(company, one.channelId),
        shown('m.sessions'),
        wholePercent(one.share),
        shown('m.bounceRate'),
        shown('m.avgTime'),
        shown('m.cr'),
        shown('m.newCustomers'),
        one.quality === null ? '–' : qualityTitle(one.quality),
        one.missing.length === 0 ? '–' : metricTitles(one.missing),
      ];
    }),
  );
}

const isActive = ({ status }: Channel): boolean => status === 'active';

/** Metrics of the table of channels, and others that nearly every channel has. */
const common = new Set([
  'm.sessions',
  'm.bounceRate',
  'm.engagementRate',
  'm.avgTime',
  'm.cr',
  'm.newCustomers',
  'm.pageviews',
  'm.pagesPerSession',
  'm.keyEvents',
]);

/** Known figures of search, social networks, email, advertising and relays. */
function ownFiguresTable({ traffic, inputs: { company } }: Strategy): ReportBlock[] {
  const rows = traffic.channels
    .filter(isActive)
    .flatMap((channel) =>
      channel.figures
        .filter((one) => !common.has(one.metricId) && one.value !== null)
        .map((one): Cell[] => [
          channelTitle(company, channel.channelId),
          metricTitle(one.metricId),
          figureCell(one, company.organisation.currency),
          one.flags.length === 0 ? '–' : joined(one.flags.map((flag) => flagTexts[flag] ?? pair(flag, flag))),
        ]),
    );
  if (rows.length === 0) return [];
  return [
    table(
      pair('Ce qui est propre à chaque canal', 'What is specific to each channel'),
      [
        ['Canal', 'Channel'],
        ['Mesure', 'Figure', 'wide'],
        ['Valeur', 'Value', 'number'],
        ['À savoir', 'To know', 'wide'],
      ],
      rows,
    ),
  ];
}

const metricOf = new Map(metrics.map((one) => [one.id, one]));
const metricTitle = (id: string): Text => metricOf.get(id)?.title ?? pair(id, id);

/** Titles of metrics, separated by commas. */
export const metricTitles = (ids: readonly string[]): Text => joined(ids.map(metricTitle), ', ');

/** The value in its unit, or the reason why it is not known. */
function figureCell({ metricId, value, reason }: TrafficFigure, currency: string): Cell {
  const unit = metricOf.get(metricId)?.unit ?? 'count';
  return measure(value, unit === 'number' ? 'ratio' : unit, currency) ?? reason;
}

function intervalCell({ interval }: TrafficFigure): Cell {
  if (interval === null) return '–';
  const [low, high] = interval;
  return pair(
    `${percentText(low, 'fr', 2)} à ${percentText(high, 'fr', 2)}`,
    `${percentText(low, 'en', 2)} to ${percentText(high, 'en', 2)}`,
  );
}

/** What a reader must know before using a figure. */
const flagTexts: Readonly<Record<string, Text>> = {
  gsc_impression_bug: pair(
    'Impressions surévaluées par Google sur une partie de la période\u202f: seuls les clics décident.',
    'Impressions over-reported by Google over part of the period: only clicks decide.',
  ),
  mpp_inflated: pair('Gonflé par Apple Mail\u202f: ne décide de rien.', 'Inflated by Apple Mail: decides nothing.'),
  small_sample: pair(
    'Moins de trente conversions\u202f: tendance seulement.',
    'Fewer than thirty conversions: a trend only.',
  ),
};
