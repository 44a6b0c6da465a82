import type { KeptCompany, Strategy } from '../service.ts';

/** An entry of the calendar of a plan, on the day to which a person moved it, if any. */
export interface CalendarEntry {
  /** The same in the next plan, if it has the same task: moves are kept by it. */
  readonly key: string;
  readonly item: Strategy['calendar'][number];
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly isMoved: boolean;
  /** Hours of its task; 0 for an event of the public calendar. */
  readonly hours: number;
}

/** Entries by day, with the moves that a person made. */
export function calendarEntries({ calendar, tasks }: Strategy, { moves }: Pick<KeptCompany, 'moves'>): CalendarEntry[] {
  const hoursOf = new Map(tasks.map(({ id, hours }) => [id, hours]));
  const seen = new Map<string, number>();
  return calendar
    .map((item) => {
      const name = `${item.kind}:${item.taskId ?? item.title.en}`;
      const place = seen.get(name) ?? 0;
      seen.set(name, place + 1);
      const key = `${name}:${place}`;
      const day = moves[key] ?? item.date;
      const hours = item.kind === 'event' ? 0 : (hoursOf.get(item.taskId ?? '') ?? 0);
      return { key, item, day, isMoved: day !== item.date, hours };
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** Hours of the week of a day if an entry moved to it, and the hours that the company has. */
export function hoursAfterMove(
  entry: CalendarEntry,
  day: string,
  { capacity }: Strategy,
): { readonly hours: number; readonly limit: number } | null {
  const weekOf = (date: string) => capacity.weeks.findLast(({ start }) => start <= date);
  const [from, to] = [weekOf(entry.day), weekOf(day)];
  if (to === undefined) return null;
  return { hours: to.hours + (from?.week === to.week ? 0 : entry.hours), limit: capacity.hoursPerWeek };
}
