import type { Day } from '../../values/day.ts';
import type { ImportSource } from './define-import.ts';
import type { ImportRow } from './import-outcome.ts';
import { hasImpressionBug } from '../impression-bug.ts';

/** Lines of the first two rows of one entity with periods that overlap partly. */
export function overlappingLines(rows: readonly ImportRow[]): number[] {
  const seen = new Map<string, ImportRow[]>();
  for (const row of rows) {
    if (row.from === null || row.to === null || row.entity === '') continue;
    const others = seen.get(row.entity) ?? [];
    const clash = others.find(
      (one) =>
        (one.from as Day) <= (row.to as Day) &&
        (one.to as Day) >= (row.from as Day) &&
        (one.from !== row.from || one.to !== row.to),
    );
    if (clash !== undefined) return [clash.line, row.line];
    seen.set(row.entity, [...others, row]);
  }
  return [];
}

export function periodOf(preamble: readonly Day[], rows: readonly ImportRow[]): { from: Day; to: Day } | null {
  if (preamble.length >= 2) return { from: preamble[0] as Day, to: preamble[1] as Day };
  const starts = rows
    .map((row) => row.from)
    .filter((day) => day !== null)
    .sort();
  const ends = rows
    .map((row) => row.to)
    .filter((day) => day !== null)
    .sort();
  return starts.length === 0 || ends.length === 0 ? null : { from: starts[0] as Day, to: ends.at(-1) as Day };
}

export function marketOf(rows: readonly ImportRow[]): string | null {
  const market = rows[0]?.texts.market?.toLowerCase();
  return market === undefined || market === '' ? null : market === 'gb' ? 'uk' : market;
}

/** A revenue column of zeros needs no currency; the costs of a tool always do. */
export function hasMoney(source: ImportSource, rows: readonly ImportRow[]): boolean {
  const money = source.columns.filter((one) => one.kind === 'money');
  if (source.asksCurrency === 'always') return money.length > 0;
  return rows.some((row) => money.some((one) => (row.values[one.field] ?? 0) > 0));
}

/**
 * True for volumes of 0, 50, 500, 5 000 … with empty months, as Keyword Planner shows to accounts with little spending.
 */
export function rangesOnly(source: ImportSource, rows: readonly ImportRow[]): boolean {
  if (source.id !== 'keyword-planner' || rows.length < 5) return false;
  return rows.every((row) => bucketValues.has(row.values.volume ?? 0) && (row.values.searches ?? null) === null);
}

const bucketValues = new Set([0, 50, 500, 5000, 50_000, 500_000]);

export function sumsOf(
  source: ImportSource,
  rows: readonly ImportRow[],
  volumes: 'exact' | 'ranges',
): Record<string, number> {
  if (volumes === 'ranges') return {};
  const counted = source.mergedBy === undefined ? rows : bestOfEach(rows, source.mergedBy);
  const sums: Record<string, number> = {};
  for (const { field } of source.columns.filter((one) => one.additive)) {
    const known = counted.map((row) => row.values[field] ?? null).filter((value) => value !== null);
    // Rounded, since binary fractions do not sum to exact cents.
    if (known.length > 0) sums[field] = Math.round(known.reduce((total, value) => total + value, 0) * 1e6) / 1e6;
  }
  return sums;
}

/** Mean of each rank, weighted by its weight field. */
export function meansOf(source: ImportSource, rows: readonly ImportRow[]): Record<string, number> {
  const means: Record<string, number> = {};
  for (const { field, weightedBy } of source.columns) {
    if (weightedBy === undefined) continue;
    const known = rows.filter((row) => typeof row.values[field] === 'number' && (row.values[weightedBy] ?? 0) > 0);
    const weight = known.reduce((total, row) => total + (row.values[weightedBy] as number), 0);
    const total = known.reduce(
      (sum, row) => sum + (row.values[field] as number) * (row.values[weightedBy] as number),
      0,
    );
    if (weight > 0) means[field] = total / weight;
  }
  return means;
}

/** Warnings by field, from the tool and the period. */
export function flagsOf(
  source: ImportSource,
  period: { readonly from: Day; readonly to: Day } | null,
  header: readonly string[],
): Record<string, readonly string[]> {
  if (source.id === 'matomo-visits') return { bounceRate: ['definition:matomo'] };
  if (!source.id.startsWith('search-console') || period === null) return {};
  const yearBefore = (day: Day) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  const comparesYears = header.some((cell) => /ann.e|year/i.test(cell));
  return {
    ...(hasImpressionBug(period.from, period.to) ? { gscImpressions: ['gsc_impression_bug'] } : {}),
    ...(comparesYears && hasImpressionBug(yearBefore(period.from), yearBefore(period.to))
      ? { previous: ['gsc_impression_bug'] }
      : {}),
  };
}

function bestOfEach(rows: readonly ImportRow[], field: string): ImportRow[] {
  const best = new Map<string, ImportRow>();
  for (const row of rows) {
    const other = best.get(row.entity);
    if (other === undefined || (row.values[field] ?? Infinity) < (other.values[field] ?? Infinity))
      best.set(row.entity, row);
  }
  return [...best.values()];
}
