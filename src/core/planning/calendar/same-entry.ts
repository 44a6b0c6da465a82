import type { Text } from '../../values/text.ts';
import type { CalendarItem } from '../plan/calendar-item.ts';

/** What the plan called each entry that a person changed, by its key. */
type KnownTitles = Readonly<Record<string, { readonly planned: { readonly title: Text } }>>;

/** An entry of a calendar with the key under which its change is kept. */
export interface KeyedItem {
  readonly key: string;
  readonly item: CalendarItem;
  /** True when a person changed this very work. */
  readonly isChanged: boolean;
}

/**
 * The same work has the same key in two plans: its kind, its task and its place among the entries of both. Where the
 * id of the task is a rank (`content-05`), another plan gives it to other work, and where two reasons call for one
 * work each names it by its own id: there the title decides.
 */
export function keyedItems(calendar: readonly CalendarItem[], edits: KnownTitles): KeyedItem[] {
  const named = nameAll(calendar);
  const keyOf = new Map<CalendarItem, string>();
  const used = new Set<string>();
  const match = (item: CalendarItem, key: string): void => {
    keyOf.set(item, key);
    used.add(key);
  };
  for (const { key, item } of named) {
    const edit = edits[key];
    if (edit !== undefined && (!isRank(item.taskId) || isTitled(item, edit.planned.title))) match(item, key);
  }
  for (const [key, edit] of Object.entries(edits)) {
    if (used.has(key)) continue;
    const same = named.find(
      ({ item }) => !keyOf.has(item) && key.startsWith(`${item.kind}:`) && isTitled(item, edit.planned.title),
    );
    if (same !== undefined) match(same.item, key);
  }
  return named.map(({ key, name, place, item }) => {
    const known = keyOf.get(item);
    if (known !== undefined) return { key: known, item, isChanged: true };
    let free = key;
    for (let next = place + 1; used.has(free) || edits[free] !== undefined; next += 1) free = `${name}:${next}`;
    used.add(free);
    return { key: free, item, isChanged: false };
  });
}

/** Every entry with its kind, its task and its place among the entries of both. */
function nameAll(calendar: readonly CalendarItem[]) {
  const seen = new Map<string, number>();
  return calendar.map((item) => {
    const name = `${item.kind}:${item.taskId ?? item.title.en}`;
    const place = seen.get(name) ?? 0;
    seen.set(name, place + 1);
    return { key: `${name}:${place}`, name, place, item };
  });
}

/** Contents and scenarios are numbered in the order of one plan. */
export const isRank = (taskId: string | null): boolean => taskId !== null && /^(content|scenario)-\d+$/.test(taskId);

const isTitled = ({ title }: CalendarItem, { fr, en }: CalendarItem['title']): boolean =>
  title.fr === fr && title.en === en;
