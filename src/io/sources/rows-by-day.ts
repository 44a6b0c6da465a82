import { type Day, isDay } from '../../core/values/day.ts';
import type { SourceRow } from './define-source.ts';

/** Rows by day, each entity once: pages of an answer that is changing may repeat a row, which then replaces the first. */
export class RowsByDay {
  private readonly rows = new Map<Day, Map<string, SourceRow>>();
  private readonly from: Day;
  private readonly to: Day;

  constructor(from: Day, to: Day) {
    this.from = from;
    this.to = to;
  }

  /** False, and no row, for a day that was not requested. */
  add(day: string, row: SourceRow): boolean {
    if (!isDay(day) || day < this.from || day > this.to) return false;
    const known = this.rows.get(day);
    if (known === undefined) this.rows.set(day, new Map([[row.entity, row]]));
    else known.set(row.entity, row);
    return true;
  }

  /** Days in order, their rows by entity. */
  get days(): ReadonlyMap<Day, readonly SourceRow[]> {
    const days = [...this.rows].sort(([a], [b]) => (a < b ? -1 : 1));
    return new Map(
      days.map(([day, rows]) => [day, [...rows.values()].sort((a, b) => (a.entity < b.entity ? -1 : 1))] as const),
    );
  }

  /** Last day with a row. */
  get last(): Day | null {
    return [...this.rows.keys()].sort().at(-1) ?? null;
  }
}
