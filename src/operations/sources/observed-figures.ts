import type { ObservedFigures } from '../../core/steering/publication/source-readings.ts';
import type { Day } from '../../core/values/day.ts';
import { urlKey } from '../../core/values/url.ts';
import type { ObservedDay } from '../../io/services/stored/connections.ts';
import type { Store } from '../../io/services/store.ts';

/** A report of a connection with all its days. */
interface ReadReport {
  readonly from: Day;
  readonly to: Day;
  readonly days: readonly ObservedDay[];
}

const pageReport = 'search-console-pages';

/** The figures of every connected source, read once. */
export async function observedFigures(store: Store): Promise<{ figures: ObservedFigures; until: Day | null }> {
  const reports = new Map<string, ReadReport[]>();
  for (const { id, since, state } of await store.connections()) {
    for (const [report, { to }] of Object.entries(state.reports)) {
      if (to === null) continue;
      const days = await store.observedDays(id, report, since, to);
      reports.set(report, [...(reports.get(report) ?? []), { from: since, to, days }]);
    }
  }
  const clicks = clicksByPage(reports.get(pageReport)?.[0]);
  const until = [...reports.values()]
    .flat()
    .map(({ to }) => to)
    .sort()
    .at(-1);
  return {
    until: until ?? null,
    figures: {
      pageClicks(page, from, to) {
        const read = reports.get(pageReport)?.[0];
        if (read === undefined || from < read.from || to > read.to) return null;
        let total = 0;
        for (const [day, count] of clicks.get(page) ?? []) if (day >= from && day <= to) total += count;
        return total;
      },
      totals(report, from, to) {
        const read = reports.get(report)?.find((one) => from >= one.from && to <= one.to);
        return read === undefined ? null : totalsOf(read.days.filter(({ day }) => day >= from && day <= to));
      },
    },
  };
}

function clicksByPage(read: ReadReport | undefined): Map<string, Map<Day, number>> {
  const pages = new Map<string, Map<Day, number>>();
  for (const { day, rows } of read?.days ?? []) {
    for (const { entity, values } of rows) {
      const key = /^https?:/.test(entity) ? urlKey(entity) : entity;
      const days = pages.get(key) ?? new Map<Day, number>();
      days.set(day, (days.get(day) ?? 0) + (values.gscClicks ?? 0));
      pages.set(key, days);
    }
  }
  return pages;
}

function totalsOf(days: readonly ObservedDay[]): Record<string, number> | null {
  if (days.length === 0) return null;
  const totals: Record<string, number> = {};
  for (const { rows } of days) {
    for (const { values } of rows) {
      for (const [name, value] of Object.entries(values)) {
        if (value !== null) totals[name] = (totals[name] ?? 0) + value;
      }
    }
  }
  return totals;
}
