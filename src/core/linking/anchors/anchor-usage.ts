import type { LanguageIndex } from '../../semantics/site-index.ts';

/** What a site's own links say of the words they stand on. */
export interface AnchorUsage {
  /** Of the links on these words, the share that leads to the page, 0–1: "see also" leads everywhere. */
  commonness(ids: readonly number[], row: number): number;
  /** Of the pages that hold these words, about the share that makes a link of them, 0–1. */
  linkProbability(ids: readonly number[]): number;
  /**
   * For the anchors in use that stand word for word on a page, the pages they lead to and how surely, 0–1; of `linked`,
   * the pages it links to, its own link is not counted.
   */
  standingIn(row: number, linked: readonly number[], found: (target: number, share: number) => void): void;
}

interface Stems {
  readonly ids: readonly number[];
}

interface Used extends Stems {
  links: number;
  readonly targets: Map<number, number>;
  pages: number;
}

/**
 * Commonness and link probability of anchors (Mihalcea & Csomai 2007, "Wikify!"; Milne & Witten 2008).
 * `anchors[row]` = content stems of each content link to the page.
 */
export function anchorUsage(anchors: readonly (readonly (readonly number[])[])[], index: LanguageIndex): AnchorUsage {
  const used = new Map<string, Used>();
  anchors.forEach((own, row) => {
    for (const ids of own) {
      const key = ids.join(' ');
      const found = used.get(key) ?? { ids, links: 0, targets: new Map<number, number>(), pages: 0 };
      used.set(key, found);
      found.links += 1;
      found.targets.set(row, (found.targets.get(row) ?? 0) + 1);
    }
  });
  const byStart = startsOf([...used.values()]);
  for (let row = 0; row < index.pages.length; row += 1) for (const one of standing(row, byStart, index)) one.pages += 1;
  return {
    commonness(ids, row) {
      const found = used.get(ids.join(' '));
      return found === undefined ? 0 : (found.targets.get(row) ?? 0) / found.links;
    },
    linkProbability(ids) {
      const found = used.get(ids.join(' '));
      return found === undefined ? 0 : found.links / Math.max(found.links, found.pages);
    },
    standingIn(row, linked, found) {
      const known = new Set(linked);
      for (const { links, pages, targets } of standing(row, byStart, index)) {
        if (targets.size > mostNamed) continue;
        const probability = links / Math.max(links, pages);
        for (const [target, uses] of targets) {
          const own = known.has(target) ? 1 : 0;
          if (uses > own) found(target, ((uses - own) / (links - own)) * Math.sqrt(probability));
        }
      }
    },
  };
}

/** Words that lead to more pages name none of them. */
const mostNamed = 20;

/** Runs of stems by their first two. */
export interface RunsByStart<Run extends Stems> {
  readonly runs: ReadonlyMap<number, readonly Run[]>;
  /** The stems that some run starts with: few of a text's. */
  readonly firsts: ReadonlySet<number>;
}

export function startsOf<Run extends Stems>(used: readonly Run[]): RunsByStart<Run> {
  const runs = new Map<number, Run[]>();
  for (const one of used) {
    const key = startKey(one.ids[0]!, one.ids[1]);
    const found = runs.get(key);
    if (found === undefined) runs.set(key, [one]);
    else found.push(one);
  }
  return { runs, firsts: new Set(used.map(({ ids }) => ids[0]!)) };
}

/** The runs that stand on a page, each once. */
export function standing<Run extends Stems>(
  row: number,
  { runs, firsts }: RunsByStart<Run>,
  index: LanguageIndex,
): Set<Run> {
  const { sequence, sequenceStarts } = index;
  const found = new Set<Run>();
  const end = sequenceStarts[row + 1]!;
  for (let at = sequenceStarts[row]!; at < end; at += 1) {
    const first = sequence[at]!;
    if (!firsts.has(first)) continue;
    for (const one of runs.get(startKey(first, undefined)) ?? none) found.add(one);
    if (at + 1 === end) continue;
    for (const one of runs.get(startKey(first, sequence[at + 1])) ?? none)
      if (one.ids.every((id, step) => sequence[at + step] === id)) found.add(one);
  }
  return found;
}

const none: readonly never[] = [];

function startKey(first: number, second: number | undefined): number {
  return second === undefined ? -1 - first : first * 2 ** 32 + second;
}
