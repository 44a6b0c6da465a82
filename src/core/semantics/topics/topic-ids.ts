import { hashText } from '../duplicates/shingles.ts';

/** Ids of topics from the URL of their hub, in the same order; a hash that recurs gets a number. */
export function topicIds(hubs: readonly string[]): string[] {
  const taken = new Set<string>();
  return hubs.map((hub) => {
    const id = `t-${hashText(hub).toString(16).padStart(8, '0')}`;
    let free = id;
    for (let copy = 2; taken.has(free); copy += 1) free = `${id}-${copy}`;
    taken.add(free);
    return free;
  });
}
