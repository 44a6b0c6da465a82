import { hashText } from '../duplicates/shingles.ts';

export interface KnownTopic {
  readonly id: string;
  readonly pages: readonly string[];
}

/** How two runs relate: which new topics came from which old ones. */
export interface TopicChange {
  readonly kind: 'split' | 'merge';
  readonly from: readonly string[];
  readonly to: readonly string[];
}

const sameTopicJaccard = 0.5;
const noticedShare = 0.3;

/** The id a topic takes when no earlier run gave it one. */
export function topicIdOf(hubUrl: string): string {
  return `t-${hashText(hubUrl).toString(16).padStart(8, '0')}`;
}

/** Keeps the ids of an earlier run where the pages are mostly the same, best overlap first. */
export function keepTopicIds(
  topics: readonly { readonly hub: string; readonly pages: readonly string[] }[],
  before: readonly KnownTopic[],
): string[] {
  const pairs = topics
    .flatMap((topic, at) => before.map((old) => ({ at, id: old.id, jaccard: jaccardOf(topic.pages, old.pages) })))
    .filter((pair) => pair.jaccard >= sameTopicJaccard)
    .sort((a, b) => b.jaccard - a.jaccard || a.at - b.at || (a.id < b.id ? -1 : 1));
  const ids: (string | undefined)[] = topics.map(() => undefined);
  const taken = new Set<string>();
  for (const pair of pairs) {
    if (ids[pair.at] !== undefined || taken.has(pair.id)) continue;
    ids[pair.at] = pair.id;
    taken.add(pair.id);
  }
  return topics.map((topic, at) => ids[at] ?? freeId(topicIdOf(topic.hub), taken));
}

/** Splits (one old, several new) and merges (several old, one new) between two runs. */
export function topicChanges(topics: readonly KnownTopic[], before: readonly KnownTopic[]): TopicChange[] {
  const shares = (from: KnownTopic, to: KnownTopic) =>
    overlap(from.pages, to.pages) >= noticedShare * from.pages.length;
  const splits = before.flatMap((old) => {
    const parts = topics.filter((topic) => shares(old, topic) && shares(topic, old)).map((topic) => topic.id);
    return parts.length > 1 ? [{ kind: 'split' as const, from: [old.id], to: parts }] : [];
  });
  const merges = topics.flatMap((topic) => {
    const sources = before.filter((old) => shares(topic, old) && shares(old, topic)).map((old) => old.id);
    return sources.length > 1 ? [{ kind: 'merge' as const, from: sources, to: [topic.id] }] : [];
  });
  return [...splits, ...merges];
}

function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let copy = 2; taken.has(free); copy += 1) free = `${id}-${copy}`;
  taken.add(free);
  return free;
}

function jaccardOf(a: readonly string[], b: readonly string[]): number {
  const shared = overlap(a, b);
  return shared / Math.max(1, a.length + b.length - shared);
}

function overlap(a: readonly string[], b: readonly string[]): number {
  const other = new Set(b);
  return a.reduce((count, page) => count + (other.has(page) ? 1 : 0), 0);
}
