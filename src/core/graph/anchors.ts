import type { PageRecord } from '../pages/page.ts';
import type { LinkGraph } from './link-graph.ts';

/** One wording of the links to a page. */
export interface Anchor {
  /** Text of the link, or of its image; '' when it says nothing. */
  readonly text: string;
  /** Links, and distinct pages they stand on. */
  readonly links: number;
  readonly pages: number;
}

/**
 * How each page is called by the others: anchors of internal links per landing node, most frequent first.
 * Wordings are told apart as written, white space and case aside; the first one seen is shown.
 */
export function anchors(graph: LinkGraph, pages: Iterable<PageRecord>): Map<number, Anchor[]> {
  const byTarget = new Map<number, Map<string, { text: string; links: number; pages: number; last: number }>>();
  for (const page of pages) {
    const source = graph.nodeOf.get(page.url);
    if (source === undefined) continue;
    for (const link of page.links) {
      if (!link.internal || (link.element !== 'a' && link.element !== 'area')) continue;
      const written = graph.nodeOf.get(link.to);
      const target = written === undefined ? undefined : (graph.landing[written] as number);
      if (target === undefined || target === source) continue;
      const text = link.anchor || link.imageAlt?.trim() || link.label || '';
      const key = text.toLowerCase();
      let wordings = byTarget.get(target);
      if (!wordings) byTarget.set(target, (wordings = new Map()));
      const wording = wordings.get(key);
      if (!wording) wordings.set(key, { text, links: 1, pages: 1, last: source });
      else {
        wording.links++;
        if (wording.last !== source) wording.pages++;
        wording.last = source;
      }
    }
  }
  const sorted = [...byTarget].sort(([a], [b]) => a - b);
  return new Map(sorted.map(([target, wordings]) => [target, mostFrequentFirst([...wordings.values()])]));
}

function mostFrequentFirst(wordings: readonly Anchor[]): Anchor[] {
  return wordings
    .map(({ text, links, pages }) => ({ text, links, pages }))
    .sort((a, b) => b.pages - a.pages || b.links - a.links || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}
