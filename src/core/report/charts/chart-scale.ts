import type { BarChart, SpanChart } from './chart.ts';

/** The ends of the value axis. */
export interface Scale {
  readonly least: number;
  readonly most: number;
  /** True when the axis does not start at zero: a reader must be told. */
  readonly cut: boolean;
}

/** Air around marks that do not start at zero, as a part of their range (working assumption). */
const air = 0.12;

/** From zero to the largest value or the limit; below zero when a value is. */
export function barScale({ rows, limit }: BarChart): Scale {
  const values = rows.flatMap((row) => row.values.filter((value) => value !== null));
  const all = [0, ...values, ...(limit === null ? [] : [limit.value])];
  return { least: Math.min(...all), most: Math.max(...all), cut: false };
}

/**
 * The axis of spans. Totals that start at zero are cut when the rest moves in a small range far from zero, since the
 * steps could not be seen otherwise; days never start at zero.
 */
export function spanScale({ rows, limit, unit }: SpanChart): Scale {
  const ends = rows.flatMap(({ from, to }) => (from === 0 ? [to] : [from, to]));
  const all = [...ends, ...(limit === null ? [] : [limit.value])];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  if (unit === 'day') return { least: low, most: high, cut: false };
  const range = high - low;
  if (low <= 0 || range === 0 || range > high / 2)
    return { least: Math.min(0, low), most: Math.max(0, high), cut: false };
  const step = 10 ** Math.floor(Math.log10(range));
  const least = Math.max(0, Math.floor((low - air * range) / step) * step);
  return { least, most: Math.ceil((high + air * range) / step) * step, cut: least > 0 };
}

/** A mark as parts of a stacked bar: an invisible part up to it, then what is below zero and above. */
export interface SpanParts {
  readonly hidden: number;
  readonly below: number;
  readonly above: number;
}

export function spanParts(from: number, to: number): SpanParts {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  if (low >= 0) return { hidden: low, below: 0, above: high - low };
  if (high <= 0) return { hidden: high, below: low - high, above: 0 };
  return { hidden: 0, below: low, above: high };
}
