import { provenanceWords } from '../provenance-words.ts';
import { percentText } from '../../values/number-text.ts';
import { metrics } from '../../framework/metrics.ts';
import { qualityTitle, type TrafficFigure } from '../../framework/traffic.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { pair, type Text } from '../../values/text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { channelTitle, dayWords, measure, paragraph, part, subtitle, table } from './cells.ts';
import { positionPart } from './position.ts';
import { title } from './words.ts';

/** Part 2: the channels, what they were measured to bring, and where the company stands among its competitors. */
export function channelsPart(strategy: Strategy): ReportBlock[] {
  return [
    title('part-2', '2. Les canaux et leurs données', '2. Channels and their data'),
    ...mapPart(strategy),
    ...trafficPart(strategy),
    ...positionPart(strategy),
  ];
}

function mapPart({ inputs: { company } }: Strategy): ReportBlock[] {
  const relays = company.relaysNone.map((one) => `${relayWords[one.kind]?.fr ?? one.kind} (${one.reason})`);
  const relaysEn = company.relaysNone.map((one) => `${relayWords[one.kind]?.en ?? one.kind} (${one.reason})`);
  return [
    table(
      pair('La carte des canaux', 'The channel map'),
      [
        ['Canal', 'Channel'],
        ['Nature', 'Kind'],
        ['État', 'Status'],
        ['Adresse ou compte', 'Address or handle'],
        ['Relais', 'Relays'],
        ['Remarque', 'Remark'],
      ],
      company.channels.map((channel): Cell[] => [
        channelTitle(company, channel.id),
        ownershipWords[channel.ownership] ?? channel.ownership,
        statusWords[channel.status] ?? channel.status,
        channel.url ?? channel.handle ?? '–',
        channel.relays.map((relay) => relay.name).join(', ') || '–',
        channel.reason ?? '–',
      ]),
    ),
    ...(relays.length === 0
      ? []
      : [
          paragraph(
            pair(
              `Relais cherchés et non retenus\u202f: ${relays.join('\u202f; ')}.`,
              `Relays looked for and not kept: ${relaysEn.join('; ')}.`,
            ),
            'note',
          ),
        ]),
  ];
}

function trafficPart({ traffic, inputs: { company } }: Strategy): ReportBlock[] {
  const { currency } = company.organisation;
  const active = traffic.channels.filter((one) => one.status === 'active');
  const value = (figures: readonly TrafficFigure[], id: string): Cell => {
    const found = figures.find((one) => one.metricId === id);
    return found === undefined ? '–' : figureCell(found, currency);
  };
  return [
    subtitle('traffic', 'Le trafic mesuré', 'Measured traffic'),
    paragraph(
      pair(
        `Du ${dayWords(company.period.baselineStart).fr} au ${dayWords(company.period.baselineEnd).fr}, ${company.period.baselineMonths} mois. Un taux calculé porte son intervalle à 95\u202f%\u202f; «\u202fnon mesuré\u202f» n’est jamais compté pour zéro.`,
        `From ${dayWords(company.period.baselineStart).en} to ${dayWords(company.period.baselineEnd).en}, ${company.period.baselineMonths} months. A computed rate carries its 95% interval; “not measured” is never counted as zero.`,
      ),
      'note',
    ),
    table(
      pair('Le site', 'The site'),
      [
        ['Mesure', 'Figure', 'wide'],
        ['Valeur', 'Value', 'number'],
        ['Provenance', 'Origin'],
        ['Intervalle à 95\u202f%', '95% interval'],
      ],
      traffic.site.figures.map((one): Cell[] => [
        metricName(one.metricId),
        figureCell(one, currency),
        provenanceWords[one.provenance] ?? one.provenance,
        intervalCell(one),
      ]),
    ),
    table(
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
      active.map((one): Cell[] => [
        channelTitle(company, one.channelId),
        value(one.figures, 'm.sessions'),
        part(one.share),
        value(one.figures, 'm.bounceRate'),
        value(one.figures, 'm.avgTime'),
        value(one.figures, 'm.cr'),
        value(one.figures, 'm.newCustomers'),
        one.quality === null ? '–' : qualityTitle(one.quality),
        one.missing.length === 0 ? '–' : namesOf(one.missing),
      ]),
    ),
    ...familyTable(active, company, currency),
  ];
}

type Active = Strategy['traffic']['channels'][number];

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

/** What only some channels have: search, social, email, ads, relays. */
function familyTable(
  active: readonly Active[],
  company: Strategy['inputs']['company'],
  currency: string,
): ReportBlock[] {
  const rows = active.flatMap((channel) =>
    channel.figures
      .filter((one) => !common.has(one.metricId) && one.value !== null)
      .map((one): Cell[] => [
        channelTitle(company, channel.channelId),
        metricName(one.metricId),
        figureCell(one, currency),
        flagText(one),
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

const byId = new Map(metrics.map((one) => [one.id, one]));
const metricName = (id: string): Text => byId.get(id)?.title ?? pair(id, id);

export function namesOf(ids: readonly string[]): Text {
  const names = ids.map(metricName);
  return pair(names.map((one) => one.fr).join(', '), names.map((one) => one.en).join(', '));
}

function figureCell(figure: TrafficFigure, currency: string): Cell {
  const unit = byId.get(figure.metricId)?.unit ?? 'count';
  return measure(figure.value, unit === 'number' ? 'ratio' : unit, currency) ?? figure.reason;
}

function intervalCell({ interval }: TrafficFigure): Cell {
  if (interval === null) return '–';
  const [low, high] = interval;
  return pair(
    `${percentText(low, 'fr', 2)} à ${percentText(high, 'fr', 2)}`,
    `${percentText(low, 'en', 2)} to ${percentText(high, 'en', 2)}`,
  );
}

function flagText({ flags }: TrafficFigure): Cell {
  if (flags.length === 0) return '–';
  const words = flags.map((flag) => flagWords[flag] ?? pair(flag, flag));
  return pair(words.map((one) => one.fr).join(' '), words.map((one) => one.en).join(' '));
}

const flagWords: Readonly<Record<string, Text>> = {
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
export const ownershipWords: Readonly<Record<string, Text>> = {
  owned: pair('possédé', 'owned'),
  paid: pair('payant', 'paid'),
  earned: pair('gagné', 'earned'),
  partner: pair('partenaire', 'partner'),
};
export const statusWords: Readonly<Record<string, Text>> = {
  active: pair('actif', 'active'),
  dormant: pair('en sommeil', 'dormant'),
  planned: pair('prévu', 'planned'),
  absent: pair('absent', 'absent'),
};
const relayWords: Readonly<Record<string, Text>> = {
  media: pair('médias', 'media'),
  partner: pair('partenaires', 'partners'),
  federation: pair('fédérations', 'federations'),
  influencer: pair('influenceurs', 'influencers'),
};
