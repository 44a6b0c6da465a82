import type { Candidate } from './candidate.ts';
import type { Chosen } from './chosen.ts';

/** Whether the item creates the page of a topic that has none. */
export const createsTopicPage = (one: Candidate): boolean =>
  one.topic.target.kind === 'planned' && one.format.page?.ofTopic !== undefined;

const rankOf = (one: Candidate): number => (createsTopicPage(one) ? 1 : one.format.publicationRank);

export const candidateId = (one: Candidate): string => `${one.format.id}|${one.topic.id}|${one.persona.id}`;

/** The item that creates the page another one points to; null when the page exists or when it creates it itself. */
export function pageCreator(one: Chosen, items: readonly Chosen[]): Chosen | null {
  const { target } = one.candidate.topic;
  if (target.kind !== 'planned') return null;
  const creator = items.find(
    (other) => createsTopicPage(other.candidate) && other.candidate.topic.target.url === target.url,
  );
  return creator === undefined || creator === one ? null : creator;
}

/**
 * Link repairs first; then the families alternate in proportion to their numbers, each page before the items that point to
 * it, and texts come forward between briefs.
 */
export function inPublicationOrder(chosen: readonly Chosen[]): Chosen[] {
  const sorted = [...chosen].sort(
    (a, b) =>
      rankOf(a.candidate) - rankOf(b.candidate) ||
      b.candidate.score - a.candidate.score ||
      (candidateId(a.candidate) < candidateId(b.candidate) ? -1 : 1),
  );
  const repairs = sorted.filter((one) => rankOf(one.candidate) === 0);
  const others = sorted.filter((one) => rankOf(one.candidate) > 0);
  return briefsApart(afterPageCreators([...repairs, ...interleaved(others)]));
}

/** Items of each family evenly spread over the whole list, in their own order. */
function interleaved(items: readonly Chosen[]): Chosen[] {
  const counts = new Map<string, number>();
  const ranked = items.map((one, index) => {
    const { family } = one.candidate.format;
    const rank = counts.get(family) ?? 0;
    counts.set(family, rank + 1);
    return { one, family, rank, index };
  });
  return ranked
    .map((row) => ({ ...row, position: (row.rank + 0.5) / (counts.get(row.family) ?? 1) }))
    .sort((a, b) => a.position - b.position || a.index - b.index)
    .map((row) => row.one);
}

/** The same order, except that an item waits for the one that creates its page. */
function afterPageCreators(items: readonly Chosen[]): Chosen[] {
  const placed: Chosen[] = [];
  const waiting: Chosen[] = [];
  for (const one of items) {
    const creator = pageCreator(one, items);
    if (creator !== null && !placed.includes(creator)) {
      waiting.push(one);
      continue;
    }
    placed.push(one);
    for (const freed of waiting.filter((other) => pageCreator(other, items) === one)) {
      placed.push(freed);
      waiting.splice(waiting.indexOf(freed), 1);
    }
  }
  return [...placed, ...waiting];
}

/** The same order, except that a text comes forward where two briefs would follow each other. */
function briefsApart(items: readonly Chosen[]): Chosen[] {
  const placed: Chosen[] = [];
  const rest = [...items];
  while (rest.length > 0) {
    const after = placed.at(-1)?.brief === true;
    const at = rest.findIndex((one) => {
      const creator = pageCreator(one, items);
      return !(after && one.brief === true) && (creator === null || placed.includes(creator));
    });
    placed.push(...rest.splice(Math.max(0, at), 1));
  }
  return placed;
}
