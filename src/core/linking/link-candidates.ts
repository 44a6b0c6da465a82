import { type AnchorPlace } from './anchors.ts';
import { mayCarry } from './anchor-rules.ts';
import type { LinkScores } from './link-features.ts';
import {
  clusterBonus,
  fewestCommonText,
  oneWordCost,
  placeWeight,
  suggestionLimits,
  weakestPair,
} from './link-weights.ts';
import type { LinkingPage } from './linking-page.ts';
import { type LinkingSite, placeIn, sentencesOf } from './linking-site.ts';
import { highest } from './sparse-row.ts';

export type ClusterRule = 'hubToChild' | 'childToHub' | 'sister';

/** A pair of pages with the words that may carry the link. */
export interface LinkCandidate {
  readonly source: LinkingPage;
  readonly target: LinkingPage;
  /** Of the pair, then of the pair and its place. */
  readonly pair: number;
  readonly score: number;
  readonly place: AnchorPlace;
  /** How well the words name the target, 0–1. */
  readonly naming: number;
  readonly exactTitle: boolean;
  readonly cluster: ClusterRule | null;
}

export interface LinkCandidates {
  /** In the order of the rows. */
  readonly found: readonly LinkCandidate[];
  /** Pair scores of the links the site has, as if they were to be found: the measure of its own editors; ascending. */
  readonly existing: Float64Array;
  /** Likely pairs without a word that may carry the link, the two best of each source. */
  readonly unplaced: readonly UnplacedPair[];
}

/** A pair that should be linked and whose words are missing. */
export interface UnplacedPair {
  readonly source: LinkingPage;
  readonly target: LinkingPage;
  readonly pair: number;
}

const mostUnplaced = 2;

/** Pairs of pages of one language that lack a link and whose words are there; towards `only` when given. */
export function linkCandidates(site: LinkingSite, only: ReadonlySet<string> | null = null): LinkCandidates {
  const rowOf = new Map(site.pages.map((page, row) => [page?.text.url ?? '', row]));
  const existing: number[] = [];
  const unplaced: UnplacedPair[] = [];
  const found = site.pages.flatMap((source, row) => {
    if (!source?.mayGive) return [];
    const scores = site.scorer.scores(row);
    for (const url of new Set(source.contentTargets)) {
      const target = rowOf.get(url);
      if (target !== undefined && target !== row) existing.push(scores.total[target]!);
    }
    return candidatesFrom(site, source, row, scores, only, unplaced);
  });
  return { found, existing: Float64Array.from(existing).sort(), unplaced };
}

function candidatesFrom(
  site: LinkingSite,
  source: LinkingPage,
  row: number,
  { total, text, exact, targets }: LinkScores,
  only: ReadonlySet<string> | null,
  unplaced: UnplacedPair[],
): LinkCandidate[] {
  const linked = new Set(source.contentTargets);
  for (let place = 0; place < targets.length; place += 1) {
    const at = targets[place]!;
    const target = site.pages[at];
    const wanted = only === null || (target != null && only.has(target.text.url));
    if (!wanted || !mayLink(source, target, linked) || at === row || text[at]! < fewestCommonText) total[at] = 0;
    else total[at]! += bonus(clusterOf(source, target!));
  }
  const near = highest(total, targets, suggestionLimits.candidates).filter((target) => total[target]! >= weakestPair);
  if (near.length === 0) return [];
  const sentences = sentencesOf(site, row);
  const before = unplaced.length;
  return near.flatMap((at): LinkCandidate[] => {
    const target = site.pages[at]!;
    const place = placeIn(site, sentences, at, (run) => mayCarry(site, run, at));
    if (place === null) {
      if (unplaced.length < before + mostUnplaced) unplaced.push({ source, target, pair: total[at]! });
      return [];
    }
    const naming = site.names.strength(place.stems, at);
    return [
      {
        source,
        target,
        pair: total[at]!,
        score: total[at]! + placeWeight * place.score - (isCommonWord(place.anchor) ? oneWordCost : 0),
        place,
        naming,
        exactTitle: exact[at] === 1,
        cluster: clusterOf(source, target),
      },
    ];
  });
}

/** One word without a sign, a digit or a capital after its first letter. */
export function isCommonWord(anchor: string): boolean {
  return /^\p{L}\p{Ll}*$/u.test(anchor);
}

function mayLink(source: LinkingPage, target: LinkingPage | null | undefined, linked: ReadonlySet<string>): boolean {
  if (target === null || target === undefined || !target.mayReceive || linked.has(target.text.url)) return false;
  return source.duplicateGroup === null || source.duplicateGroup !== target.duplicateGroup;
}

function clusterOf(source: LinkingPage, target: LinkingPage): ClusterRule | null {
  if (source.topic === null || source.topic !== target.topic) return null;
  if (source.isHub) return 'hubToChild';
  return target.isHub ? 'childToHub' : 'sister';
}

function bonus(cluster: ClusterRule | null): number {
  return cluster === null ? 0 : clusterBonus[cluster];
}
