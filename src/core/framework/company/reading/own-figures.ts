import { pair } from '../../../values/text.ts';
import { type MetricName, metricNames } from '../company-parts.ts';
import { pointer, shownName } from '../input-issues.ts';
import { nearestName } from '../../../values/strings/nearest-name.ts';
import { isRecord } from './known-fields.ts';
import { mostNotices, type Notice } from './notice.ts';

/**
 * Moves the figures that a company counts under its own names from `metrics` of a channel and from `siteTotals` to
 * `ownMetrics` beside them, and gives its reason to a metric that is null without one.
 */
export function withOwnFigures(
  data: Record<string, unknown>,
  siteTotalNames: readonly string[],
): { readonly data: Record<string, unknown>; readonly notices: Notice[] } {
  const notices: Notice[] = [];
  const reason = String(data.locale ?? 'fr').startsWith('en') ? 'not stated' : 'non donné';
  const channels = Array.isArray(data.channels)
    ? data.channels.map((channel: unknown, index) => channelOf(channel, ['channels', index], reason, notices))
    : data.channels;
  const siteTotals = isRecord(data.siteTotals)
    ? splitFigures(data.siteTotals, siteTotalNames, ['siteTotals'], notices)
    : null;
  return {
    data: {
      ...data,
      ...(channels === undefined ? {} : { channels }),
      ...(siteTotals === null
        ? {}
        : { siteTotals: withOwn(siteTotals.known, siteTotals.own, ['siteTotals'], notices) }),
    },
    notices,
  };
}

function channelOf(channel: unknown, path: readonly PropertyKey[], reason: string, notices: Notice[]): unknown {
  if (!isRecord(channel) || !isRecord(channel.metrics)) return channel;
  const { known, own } = splitFigures(channel.metrics, metricNames, [...path, 'metrics'], notices);
  const missing = isRecord(channel.missing) ? withOrders(channel.missing) : {};
  const silent = Object.keys(known).filter((name) => known[name] === null && typeof missing[name] !== 'string');
  for (const name of silent.slice(0, mostNotices))
    notices.push({ kind: 'not-stated', path: pointer([...path, 'metrics', name]), message: unknownFigure });
  const reasons = Object.fromEntries(Object.entries(missing).filter(([name, why]) => isMetric(name) && why !== null));
  return withOwn(
    {
      ...channel,
      metrics: known,
      ...(silent.length === 0 && channel.missing === undefined
        ? {}
        : { missing: { ...reasons, ...Object.fromEntries(silent.map((name) => [name, reason])) } }),
    },
    own,
    path,
    notices,
  );
}

const isMetric = (name: string): name is MetricName => (metricNames as readonly string[]).includes(name);

type Figures = Readonly<Record<string, unknown>>;

/** Names that owners give to their orders. */
const orderNames = ['bookings', 'reservations', 'sales', 'purchases', 'commandes', 'ventes'];

/** Bookings and sales are orders, when the file counts no orders beside them. */
function withOrders(figures: Figures): Figures {
  const name = orderNames.find((one) => one in figures);
  if (name === undefined || 'orders' in figures) return figures;
  return Object.fromEntries(Object.entries(figures).map(([key, value]) => [key === name ? 'orders' : key, value]));
}

/** The figures of known names, and the numbers of other names; anything else stays for the schema. */
function splitFigures(
  figures: Figures,
  names: readonly string[],
  path: readonly PropertyKey[],
  notices: Notice[],
): { readonly known: Figures; readonly own: Figures } {
  const isOwn = ([name, value]: [string, unknown]): boolean =>
    !names.includes(name) && name !== 'ownMetrics' && (value === null || typeof value === 'number');
  const entries = Object.entries(withOrders(figures));
  const own = entries.filter(isOwn);
  for (const [name] of own.slice(0, mostNotices - notices.length)) notices.push(ownNotice(name, names, path));
  return { known: Object.fromEntries(entries.filter((one) => !isOwn(one))), own: Object.fromEntries(own) };
}

/** The holder with the figures of its own names: numbers under names that can be shown. */
function withOwn(holder: Figures, own: Figures, path: readonly PropertyKey[], notices: Notice[]): Figures {
  const given = Object.entries(isRecord(holder.ownMetrics) ? holder.ownMetrics : {});
  const counted = given.filter(([, value]) => value === null || typeof value === 'number');
  for (const [name] of given.filter((one) => !counted.includes(one)).slice(0, mostNotices - notices.length))
    notices.push({ kind: 'unknown-field', path: pointer([...path, 'ownMetrics', name]), message: noNumber(name) });
  const all = [...counted, ...Object.entries(own)].map(([name, value]) => [shortened(name), value] as const);
  return all.length === 0 && given.length === 0 ? holder : { ...holder, ownMetrics: Object.fromEntries(all) };
}

/** Longest name of a figure. */
const longestName = 200;
const shortened = (name: string): string => (name.length <= longestName ? name : `${name.slice(0, longestName - 1)}…`);

const noNumber = (name: string): Notice['message'] =>
  pair(
    `«\u202f${shownName(name)}\u202f» n’est pas un nombre\u202f: il n’est compté nulle part.`,
    `“${shownName(name)}” is not a number: it counts nowhere.`,
  );

function ownNotice(given: string, names: readonly string[], path: readonly PropertyKey[]): Notice {
  const name = shownName(given);
  const near = nearestName(name, names);
  return {
    kind: 'own-figure',
    path: pointer([...path, given]),
    message: pair(
      `Le chiffre «\u202f${name}\u202f» n’est pas un indicateur connu\u202f: il est gardé sous ce nom.${near === null ? '' : ` S’il s’agit de «\u202f${near}\u202f», renommez-le.`}`,
      `The figure “${name}” is not a known metric: it is kept under this name.${near === null ? '' : ` If it is “${near}”, rename it.`}`,
    ),
  };
}

const unknownFigure = pair(
  'Chiffre inconnu, sans raison donnée\u202f: il est à recueillir.',
  'Unknown figure, without a reason: it is to be collected.',
);
