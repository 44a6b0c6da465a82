import type { LanguageIndex } from '../../semantics/site-index.ts';
import { StemRuns } from './stem-runs.ts';

/** How the existing links of a site use the words of their anchors. */
export interface AnchorUsage {
  /** Share of the links with these words whose target is the page, 0–1: low for "see also", a link to many pages. */
  commonness(ids: readonly number[], row: number): number;
  /** Share of the occurrences of these words that are a link, estimated by page, 0–1. */
  linkProbability(ids: readonly number[]): number;
  /**
   * Calls `found` for each page that an anchor in use, found in the text of page `row`, links to, with the strength of
   * that evidence, 0–1. The links that `row` already has to the pages of `linked` are not counted.
   */
  usedIn(row: number, linked: readonly number[], found: (target: number, share: number) => void): void;
}

interface UsedAnchor {
  readonly ids: readonly number[];
  links: number;
  readonly targets: Map<number, number>;
  pages: number;
}

/** Words with more targets name none of them. Working assumption. */
const maxTargets = 20;

/**
 * Commonness and link probability of anchors (Mihalcea & Csomai 2007, "Wikify!"; Milne & Witten 2008).
 * `anchors[row]`: the content stems of each content link to the page.
 */
export function anchorUsage(anchors: readonly (readonly (readonly number[])[])[], index: LanguageIndex): AnchorUsage {
  const used = usedAnchors(anchors);
  const runs = new StemRuns(used.values(), index);
  for (let row = 0; row < index.pages.length; row += 1) for (const anchor of runs.in(row)) anchor.pages += 1;
  return {
    commonness(ids, row) {
      const anchor = used.get(ids.join(' '));
      return anchor === undefined ? 0 : (anchor.targets.get(row) ?? 0) / anchor.links;
    },
    linkProbability(ids) {
      const anchor = used.get(ids.join(' '));
      return anchor === undefined ? 0 : probabilityOf(anchor);
    },
    usedIn(row, linked, found) {
      const known = new Set(linked);
      for (const anchor of runs.in(row)) {
        const { links, targets } = anchor;
        if (targets.size > maxTargets) continue;
        for (const [target, uses] of targets) {
          const own = known.has(target) ? 1 : 0;
          if (uses > own) found(target, ((uses - own) / (links - own)) * Math.sqrt(probabilityOf(anchor)));
        }
      }
    },
  };
}

function probabilityOf({ links, pages }: UsedAnchor): number {
  return links / Math.max(links, pages);
}

function usedAnchors(anchors: readonly (readonly (readonly number[])[])[]): Map<string, UsedAnchor> {
  const used = new Map<string, UsedAnchor>();
  anchors.forEach((own, row) => {
    for (const ids of own) {
      const key = ids.join(' ');
      const anchor = used.get(key) ?? { ids, links: 0, targets: new Map<number, number>(), pages: 0 };
      used.set(key, anchor);
      anchor.links += 1;
      anchor.targets.set(row, (anchor.targets.get(row) ?? 0) + 1);
    }
  });
  return used;
}
