import type { Company } from '../company/company.ts';
import type { ImportedReading, ImportRecord } from '../company/company-imports.ts';
import type { MetricName } from '../company/company-parts.ts';
import { addDays, type Day } from '../../values/day.ts';
import {
  type ChannelReading,
  channelOf,
  channelReadings,
  type Figures,
  type ReadingChange,
} from './channel-readings.ts';
import { foldHeader } from './match-header.ts';
import { type ImportReading, type ImportRefusal, refused } from './import-outcome.ts';
import { type KeywordChange, keywordReadings } from './keyword-readings.ts';
import { beforeImport } from './undo-import.ts';

/** A file read without open questions. */
export interface ReadFile {
  readonly name: string;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly digest: string;
  readonly outcome: ImportReading;
  /** Channel named by the owner, for a table of no known export. */
  readonly channelId?: string;
  /** Connected source of the figures: they replace those of its earlier syncs. */
  readonly connection?: string;
}

/** One change of the company file: a value set at a path, or removed (undefined). */
export interface FileEdit {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

export interface ImportPlan {
  readonly kind: 'plan';
  readonly changes: readonly ReadingChange[];
  readonly keywordChanges: readonly KeywordChange[];
  /** Keywords that are not in the company file. */
  readonly newKeywords: readonly string[];
  /** Readings of a part of the measured period, kept until the rest is imported. */
  readonly waiting: readonly ImportedReading[];
  /** Readings without a known channel, in another currency, or of days outside the measured period. */
  readonly unplaced: readonly (ChannelReading & { readonly why: 'no-channel' | 'other-period' | 'other-currency' })[];
  /** Files imported before, byte for byte. */
  readonly known: readonly string[];
  readonly edits: readonly FileEdit[];
}

/**
 * Changes of the company file from a list of files. The same file again changes nothing; readings of the same days are
 * replaced; readings of partly overlapping days are rejected, never summed.
 */
export function planImport(company: Company, files: readonly ReadFile[]): ImportPlan | ImportRefusal {
  const records = company.imports ?? [];
  const seen = new Set(records.map((record) => record.digest));
  const fresh = files.filter((file) => !seen.has(file.digest) && seen.add(file.digest));
  const synced = new Set(fresh.map(({ connection }) => connection).filter((one) => one !== undefined));
  const former = records.filter(({ connection }) => connection === undefined || !synced.has(connection));
  const unplaced: ImportPlan['unplaced'][number][] = [];
  const added = fresh.map((file) => recordOf(company, file, unplaced));
  const merged = merge(former, added);
  if ('reason' in merged) return merged;
  const touched = new Set(added.flatMap((record) => record.readings.map(seriesOf)));
  const { figures, waiting } = settled(company, merged, touched);
  const changes = changesOf(company, figures);
  const keywords = keywordReadings(company, fresh);
  const before = beforeImport(company, changes, keywords.changes);
  const last = fresh.at(-1)?.digest;
  const imports = merged.map((record) => {
    const count = keywords.counts.get(record.digest);
    return {
      ...record,
      ...(count === undefined ? {} : { keywords: count }),
      // the files of one import are undone together, from the last one
      ...(record.digest === last ? before : {}),
    };
  });
  return {
    kind: 'plan',
    changes,
    keywordChanges: keywords.changes,
    newKeywords: keywords.unknown,
    waiting,
    unplaced,
    known: files.filter((file) => !fresh.includes(file)).map((file) => file.name),
    edits: [
      ...changes.flatMap((change) => metricEdits(company, change)),
      ...anomalyEdits(company, fresh),
      ...keywords.edits,
      ...(fresh.length === 0 ? [] : [{ path: ['imports'], value: imports }]),
    ],
  };
}

function recordOf(company: Company, file: ReadFile, unplaced: ImportPlan['unplaced'][number][]): ImportRecord {
  const { baselineStart, baselineEnd } = company.period;
  const readings: ImportedReading[] = [];
  for (const reading of channelReadings(file.outcome, company, file.channelId)) {
    const { period } = reading;
    const channel = channelOf(company, reading);
    const within = period !== null && period.from >= baselineStart && period.to <= baselineEnd;
    if (channel === undefined) unplaced.push({ ...reading, why: 'no-channel' });
    else if (!within) unplaced.push({ ...reading, why: 'other-period' });
    else if (otherCurrency(company, reading)) unplaced.push({ ...reading, why: 'other-currency' });
    else {
      const { source, label, figures } = reading;
      readings.push({ source, channelId: channel.id, label, from: period.from, to: period.to, figures });
    }
  }
  const { digest, name, outcome, connection } = file;
  return {
    digest,
    file: name,
    source: outcome.source,
    ...(connection === undefined ? {} : { connection }),
    readings,
  };
}

/** Amounts in another currency are never read as the company’s currency. */
function otherCurrency(company: Company, { currency, figures }: ChannelReading): boolean {
  const money = figures.adSpend !== undefined || figures.revenueNet !== undefined;
  return money && currency !== null && currency !== company.organisation.currency;
}

const seriesOf = ({ source, channelId }: ImportedReading): string => `${source}\n${channelId}`;

/** New records after the earlier ones; a reading of the same days replaces the earlier one. */
function merge(former: readonly ImportRecord[], added: readonly ImportRecord[]): ImportRecord[] | ImportRefusal {
  let kept: ImportRecord[] = [...former];
  for (const [index, record] of added.entries()) {
    for (const reading of record.readings) {
      const earlier = kept.find((other) =>
        other.readings.some((one) => sameThing(one, reading) && !sameDays(one, reading)),
      );
      const twin = added
        .slice(0, index)
        .find((other) =>
          other.readings.some(
            (one) => sameThing(one, reading) && JSON.stringify(one.figures) !== JSON.stringify(reading.figures),
          ),
        );
      const other = earlier ?? twin;
      if (other !== undefined) return overlap(other.file, record.file);
    }
    kept = kept.flatMap((other) => {
      const readings = other.readings.filter((one) => !record.readings.some((reading) => sameThing(one, reading)));
      // A record whose readings were all replaced is removed: importing its file again would bring them back.
      return readings.length === 0 && other.readings.length > 0 ? [] : [{ ...other, readings }];
    });
    kept.push(record);
  }
  return kept;
}

/** True when two readings are about the same channel of one tool on a common day. */
function sameThing(one: ImportedReading, other: ImportedReading): boolean {
  return (
    one.source === other.source &&
    one.channelId === other.channelId &&
    foldHeader(one.label) === foldHeader(other.label) &&
    one.from <= other.to &&
    one.to >= other.from
  );
}

function sameDays(one: ImportedReading, other: ImportedReading): boolean {
  return one.from === other.from && one.to === other.to;
}

function overlap(first: string, second: string): ImportRefusal {
  const detail = refused('overlapping-periods');
  return {
    ...detail,
    detail: {
      fr: `«\u202f${first}\u202f» et «\u202f${second}\u202f» couvrent des jours communs pour le même canal\u202f: les additionner compterait deux fois. Gardez l’un des deux, ou exportez des périodes qui se suivent.`,
      en: `“${first}” and “${second}” share days for the same channel: adding them would count twice. Keep one of them, or export periods that follow each other.`,
    },
    names: [first, second],
  };
}

/** Figures of the series whose days cover the measured period exactly; the others wait. */
function settled(
  company: Company,
  records: readonly ImportRecord[],
  touched: ReadonlySet<string>,
): { figures: Map<string, { source: string; figures: Figures }[]>; waiting: ImportedReading[] } {
  const figures = new Map<string, { source: string; figures: Figures }[]>();
  const waiting: ImportedReading[] = [];
  for (const series of touched) {
    const [source, channelId] = series.split('\n') as [string, string];
    const readings = records.flatMap((record) => record.readings.filter((one) => seriesOf(one) === series));
    if (!tiles(company, readings)) waiting.push(...readings);
    else figures.set(channelId, [...(figures.get(channelId) ?? []), { source, figures: summed(readings) }]);
  }
  return { figures, waiting };
}

function tiles(company: Company, readings: readonly ImportedReading[]): boolean {
  let next: Day = company.period.baselineStart;
  const periods = [...new Map(readings.map((one) => [`${one.from} ${one.to}`, one])).values()];
  for (const { from, to } of periods.sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (from !== next) return false;
    next = addDays(to, 1);
  }
  return next === addDays(company.period.baselineEnd, 1);
}

/** Counts and amounts are summed over periods and labels; a mean rank is weighted; people counted once are dropped. */
function summed(readings: readonly ImportedReading[]): Figures {
  if (readings.length === 1) return (readings[0] as ImportedReading).figures;
  const total: Figures = {};
  for (const { figures } of readings) {
    for (const [name, value] of Object.entries(figures)) {
      const metric = name as MetricName;
      if (!notAdditive.has(metric)) total[metric] = Math.round(((total[metric] ?? 0) + value) * 1e6) / 1e6;
    }
  }
  const ranked = readings.filter(({ figures }) => figures.gscAvgPosition !== undefined);
  const weight = ranked.reduce((sum, { figures }) => sum + (figures.gscImpressions ?? 0), 0);
  if (weight > 0) {
    total.gscAvgPosition =
      ranked.reduce((sum, { figures }) => sum + (figures.gscAvgPosition ?? 0) * (figures.gscImpressions ?? 0), 0) /
      weight;
  }
  return total;
}

const notAdditive: ReadonlySet<MetricName> = new Set(['users', 'socialReach', 'gscAvgPosition', 'reviewsAvg']);

function changesOf(
  company: Company,
  figures: ReadonlyMap<string, { source: string; figures: Figures }[]>,
): ReadingChange[] {
  return company.channels.flatMap((channel) => {
    const last = new Map<MetricName, { source: string; after: number }>();
    for (const one of figures.get(channel.id) ?? []) {
      for (const [name, after] of Object.entries(one.figures))
        last.set(name as MetricName, { source: one.source, after });
    }
    return [...last].flatMap(([metric, { source, after }]): ReadingChange[] => {
      const before = channel.metrics[metric] ?? null;
      return before === after ? [] : [{ channelId: channel.id, metric, before, after, source }];
    });
  });
}

/** A figure that becomes known loses its reason for missing. */
function metricEdits(company: Company, { channelId, metric, after }: ReadingChange): FileEdit[] {
  const index = company.channels.findIndex((one) => one.id === channelId);
  const reason = company.channels[index]?.missing[metric];
  return [
    { path: ['channels', index, 'metrics', metric], value: after },
    ...(reason === undefined ? [] : [{ path: ['channels', index, 'missing', metric], value: undefined }]),
  ];
}

function anomalyEdits(company: Company, files: readonly ReadFile[]): FileEdit[] {
  const flagged = files.some((file) =>
    file.outcome.tables.some((table) => table.flags.gscImpressions?.includes('gsc_impression_bug')),
  );
  const index = company.channels.findIndex((one) => one.typeId === 'CH-SEO');
  if (!flagged || index < 0 || company.channels[index]?.gscAnomalyOverlap === true) return [];
  return [{ path: ['channels', index, 'gscAnomalyOverlap'], value: true }];
}
