import { mayCarryLink } from '../anchors/anchor-rules.ts';
import type { AnchorRun } from '../anchors/anchor-run.ts';
import { CandidateRuns } from '../anchors/candidate-runs.ts';
import { blockSimilarity, headingSimilarity } from '../anchors/context-similarity.ts';
import { phraseUse } from '../anchors/phrase-use.ts';
import { leadsBeside } from '../linkable-pair.ts';
import type { LinkingPage } from '../linking-page.ts';
import { type LinkingSite, placeIn, sentencesOf } from '../linking-site.ts';
import { clusterRole } from '../scoring/best-targets.ts';
import { type PairFloors, pairFloors } from '../scoring/link-acceptance.ts';
import { allScoredPairs, type ScoredTarget, scoredPairs } from '../scoring/scored-pairs.ts';
import { suggestionLimits } from '../suggestion-limits.ts';
import type { LinkCandidate, PlacedPair } from './link-candidate.ts';
import { linkFeatures } from './link-features.ts';
import { medianLength, repeatsSentence, cutsOwnTitle } from './link-usefulness.ts';
import { rivalPages } from './rival-pages.ts';
import { namesSource } from './title-overlap.ts';

export interface LinkCandidates {
  /** In the order of the rows of their source. */
  readonly found: readonly LinkCandidate[];
  readonly floors: PairFloors;
  /** Likely pairs without words that may carry the link, the two best of each source. */
  readonly unplaced: readonly UnplacedPair[];
}

/** A pair that should be linked and has no words for it. */
export interface UnplacedPair {
  /** Row of the source. */
  readonly from: number;
  readonly source: LinkingPage;
  readonly target: LinkingPage;
  readonly pair: number;
}

/** Unplaced pairs kept of each source. Working assumption. */
const maxUnplaced = 2;

export interface CandidateOptions {
  /** URLs of the only targets. All pairs of the site are then cached for the next call with other targets. */
  readonly only?: ReadonlySet<string> | undefined;
}

/**
 * Pairs of pages of one language without a link and with words to carry it. A pair under the likely floor is kept only
 * when some words name the target strongly.
 */
export function linkCandidates(site: LinkingSite, { only }: CandidateOptions = {}): LinkCandidates {
  const pairs = only === undefined ? scoredPairs(site, suggestionLimits.candidates) : allScoredPairs(site);
  const wanted = only === undefined ? null : rowsOf(site, only);
  const floors = pairFloors(pairs.existing);
  const placing: Placing = { floors, runs: new CandidateRuns(site), unplaced: [] };
  const placed = site.pages.flatMap((source, from) => {
    const near = pairs
      .of(from, wanted)
      .filter(({ row, pair }) => pair >= floors.possible && !leadsBeside(site, from, row));
    return source === null || near.length === 0 ? [] : placedFrom(site, { source, from }, near, placing);
  });
  const context = {
    use: phraseUse(
      placed.map(({ place }) => place.stems),
      site.links,
      site.index,
    ),
    median: medianLength(site.pages),
    rivals: rivalPages(site.pages),
    existing: pairs.existing,
  };
  return {
    found: placed.map((one) => ({
      source: one.source,
      target: one.target,
      pair: one.pair,
      place: one.place,
      naming: one.naming,
      exactTitle: one.exactTitle,
      role: one.role,
      features: linkFeatures(site, one, context),
    })),
    floors,
    unplaced: placing.unplaced,
  };
}

function rowsOf({ pages }: LinkingSite, urls: ReadonlySet<string>): ReadonlySet<number> {
  return new Set(pages.flatMap((page, row) => (page !== null && urls.has(page.text.url) ? [row] : [])));
}

/** The runs of words of a page on which an editor would set a link to another. */
export function eligibleRuns(site: LinkingSite, from: number, to: number): (run: AnchorRun) => boolean {
  const source = site.pages[from]!;
  const target = site.pages[to]!;
  return (run) =>
    !namesSource(site, run.stems, from, to) &&
    mayCarryLink(site, run, to) &&
    !cutsOwnTitle(run, source) &&
    !repeatsSentence(run, target);
}

interface Placing {
  readonly floors: PairFloors;
  readonly runs: CandidateRuns;
  readonly unplaced: UnplacedPair[];
}

interface PlacingSource {
  readonly source: LinkingPage;
  readonly from: number;
}

function placedFrom(
  site: LinkingSite,
  { source, from }: PlacingSource,
  near: readonly ScoredTarget[],
  { floors, runs, unplaced }: Placing,
): PlacedPair[] {
  runs.read(from);
  const candidates = near.map(({ row, pair }) =>
    runs.of({
      target: row,
      strong: pair < floors.likely,
      rejects: (stems) => namesSource(site, stems, from, row),
    }),
  );
  const sentences = sentencesOf(site, from, new Set(candidates.flatMap((ranges) => [...ranges.keys()])));
  const before = unplaced.length;
  return near.flatMap(({ row, pair, exact }, at): PlacedPair[] => {
    const target = site.pages[row]!;
    const ranges = candidates[at]!;
    const place =
      ranges.size === 0 ? null : placeIn(site, sentences, row, { accepts: eligibleRuns(site, from, row), ranges });
    if (place === null) {
      if (pair >= floors.likely && unplaced.length < before + maxUnplaced)
        unplaced.push({ from, source, target, pair });
      return [];
    }
    return [
      {
        source,
        target,
        pair,
        from,
        row,
        place,
        context: blockSimilarity(site, sentences, place, row),
        heading: headingSimilarity(site, source, place, row),
        naming: site.names.strength(place.stems, row),
        exactTitle: exact,
        role: clusterRole(source, target),
      },
    ];
  });
}
