import { type AnchorPlace } from '../anchors/anchor-place.ts';
import type { AnchorRun } from '../anchors/anchor-runs.ts';
import { mayCarry } from '../anchors/anchor-rules.ts';
import { type ClusterRule, clusterOf } from '../scoring/best-targets.ts';
import { type LinkSigns, likelihood, type PairFloors, pairFloors } from '../scoring/link-acceptance.ts';
import { fewestOfSubject, subjectShare, suggestionLimits } from '../scoring/link-weights.ts';
import type { LinkingPage } from '../linking-page.ts';
import { type LinkingSite, placeIn, sentencesOf } from '../linking-site.ts';
import { type PhraseUse, phraseUse } from '../anchors/phrase-use.ts';
import { NameableRuns } from '../anchors/candidate-runs.ts';
import { cutsOwnTitle, isSaidThere, isScant, isShort, medianLength } from './link-usefulness.ts';
import { contextLikeness, headingLikeness } from '../anchors/context-similarity.ts';
import { type RivalPages, rivalPages } from './rival-pages.ts';
import { weightOf } from '../scoring/stem-ids.ts';
import { allStrongPairs, type StrongTarget, strongPairs } from '../scoring/scored-pairs.ts';
import { isWordForWord, usesOf } from '../anchors/literal-names.ts';

/** A pair of pages with the words that may carry the link. */
export interface LinkCandidate {
  readonly source: LinkingPage;
  readonly target: LinkingPage;
  readonly pair: number;
  readonly place: AnchorPlace;
  /** How well the words name the target, 0–1. */
  readonly naming: number;
  readonly signs: LinkSigns;
  readonly exactTitle: boolean;
  readonly cluster: ClusterRule | null;
}

export interface LinkCandidates {
  /** In the order of the rows. */
  readonly found: readonly LinkCandidate[];
  readonly floors: PairFloors;
  /** Likely pairs without a word that may carry the link, the two best of each source. */
  readonly unplaced: readonly UnplacedPair[];
}

/** A pair that should be linked and whose words are missing. */
export interface UnplacedPair {
  /** Row of the source. */
  readonly from: number;
  readonly source: LinkingPage;
  readonly target: LinkingPage;
  readonly pair: number;
}

const mostUnplaced = 2;

/** What to look for, when not for all. */
export interface CandidateOptions {
  /** Towards these addresses; the pairs of the site are then kept for who asks for others. */
  readonly only?: ReadonlySet<string> | undefined;
}

/**
 * Pairs of pages of one language that lack a link and whose words are there. Of the pairs that an editor would not
 * probably link, those are left out whose words cannot be a sure name of the page.
 */
export function linkCandidates(site: LinkingSite, { only }: CandidateOptions = {}): LinkCandidates {
  const pairs = only === undefined ? strongPairs(site, suggestionLimits.candidates) : allStrongPairs(site);
  const wanted = only === undefined ? null : rowsOf(site, only);
  const floors = pairFloors(pairs.existing);
  const runs = new NameableRuns(site);
  const unplaced: UnplacedPair[] = [];
  const found = site.pages.flatMap((source, row) => {
    const near = pairs.of(row, wanted).filter(({ pair }) => pair >= floors.possible);
    return source === null || near.length === 0 ? [] : placedFrom(site, source, row, near, { floors, runs, unplaced });
  });
  const median = medianLength(site.pages);
  const rivals = rivalPages(site.pages);
  const use = phraseUse(
    found.map(({ place }) => place.stems),
    site.links,
    site.index,
  );
  return {
    found: found.map(({ row, from, context, heading, ...placed }) => ({
      ...placed,
      signs: signsOf(
        { row, from, context, heading, ...placed },
        { use, median, rivals, existing: pairs.existing },
        site,
      ),
    })),
    floors,
    unplaced,
  };
}

function rowsOf({ pages }: LinkingSite, urls: ReadonlySet<string>): ReadonlySet<number> {
  return new Set(pages.flatMap((page, row) => (page !== null && urls.has(page.text.url) ? [row] : [])));
}

type Placed = Omit<LinkCandidate, 'signs'> & {
  /** Rows of the target and of the source. */
  readonly row: number;
  readonly from: number;
  readonly context: number;
  readonly heading: number;
};

/** What the whole site says, known once all places are found. */
interface SiteWide {
  readonly use: PhraseUse;
  readonly median: number;
  readonly rivals: RivalPages;
  readonly existing: Float64Array;
}

function signsOf(
  { place, pair, source, target, row, from, context, heading }: Placed,
  { use, median, rivals, existing }: SiteWide,
  site: LinkingSite,
): LinkSigns {
  const { stems, anchor } = place;
  const share = use.share(stems);
  const uses = usesOf(anchor, target);
  return {
    likely: likelihood(pair, existing),
    named: uses > 0 ? 1 : heldOfTitle(site, stems, row),
    uses,
    linked: use.linkedShare(stems, row),
    context,
    heading,
    citedTogether: meet(site.inLinks[from]!, site.inLinks[row]!),
    reverse: site.links[row]!.includes(from),
    common: isCommonWord(anchor),
    subject: share > subjectShare && share * site.index.pages.length >= fewestOfSubject,
    unknown: !place.known,
    reworded: !isWordForWord(anchor, target),
    shared: isShared(site, stems, row),
    narrowed: place.narrowed,
    bare: place.bare,
    term: source.text.blocks.find(({ index }) => index === place.block)!.kind === 'term',
    repeated: isSaidBefore(source, place),
    listing: target.isListing === true,
    scant: isScant(source, target, anchor, median),
    short: isShort(target, median),
    rival: rivals.leadElsewhere(anchor, target),
    twin: rivals.hasTwin(target),
  };
}

/** An earlier block, a heading or a label among them, has the same words. */
function isSaidBefore({ text }: LinkingPage, { block, anchor }: AnchorPlace): boolean {
  const words = anchor.toLowerCase();
  for (const { index, text: said } of text.blocks) {
    if (index >= block) return false;
    if (said.toLowerCase().includes(words)) return true;
  }
  return false;
}

/** The share of the target's title, or of the part that stands for it, that these stems hold. */
function heldOfTitle(site: LinkingSite, ids: readonly number[], target: number): number {
  const shares = site.vocabularyOf(target)!.titles.map((title) => {
    const held = title.filter((id) => ids.includes(id));
    return held.length === 0 ? 0 : weightOf(held, site.stems) / weightOf(title, site.stems);
  });
  return Math.max(0, ...shares);
}

/** Whether two ascending lists have a number in common. */
function meet(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) return true;
    if (a[i]! < b[j]!) i += 1;
    else j += 1;
  }
  return false;
}

/** The runs of a page on which an editor would set a link to another. */
export function carriersOf(site: LinkingSite, from: number, to: number): (run: AnchorRun) => boolean {
  const source = site.pages[from]!;
  const target = site.pages[to]!;
  return (run) =>
    !isOwnSubject(site, run.stems, from, to) &&
    mayCarry(site, run, to) &&
    !cutsOwnTitle(run, source) &&
    !isSaidThere(run, target);
}

interface Placing {
  readonly floors: PairFloors;
  readonly runs: NameableRuns;
  readonly unplaced: UnplacedPair[];
}

function placedFrom(
  site: LinkingSite,
  source: LinkingPage,
  from: number,
  near: readonly StrongTarget[],
  { floors, runs, unplaced }: Placing,
): Placed[] {
  runs.read(from);
  const nameable = near.map(({ row, pair }) =>
    runs.of({ target: row, sure: pair < floors.likely, refuses: (stems) => isOwnSubject(site, stems, from, row) }),
  );
  const sentences = sentencesOf(site, from, new Set(nameable.flatMap((places) => [...places.keys()])));
  const before = unplaced.length;
  return near.flatMap(({ row, pair, exact }, at): Placed[] => {
    const target = site.pages[row]!;
    const accepts = carriersOf(site, from, row);
    const places = nameable[at]!;
    const place = places.size === 0 ? null : placeIn(site, sentences, row, { accepts, places });
    if (place === null) {
      if (pair >= floors.likely && unplaced.length < before + mostUnplaced)
        unplaced.push({ from, source, target, pair });
      return [];
    }
    return [
      {
        source,
        target,
        pair,
        row,
        from,
        context: contextLikeness(site, sentences, place, row),
        heading: headingLikeness(site, source, place, row),
        place,
        naming: site.names.strength(place.stems, row),
        exactTitle: exact,
        cluster: clusterOf(source, target),
      },
    ];
  });
}

/** "état des lieux" where one page is about that of arrival and another about that of departure. */
function isShared(site: LinkingSite, ids: readonly number[], target: number): boolean {
  const [title] = site.vocabularyOf(target)!.titles;
  return holds(title!, ids) && !holds(ids, title!) && site.inSeveralTitles(ids);
}

/** "état des lieux" on the page about that of departure: the words are the name of the page they stand on, or a part of it. */
function isOwnSubject(site: LinkingSite, ids: readonly number[], source: number, target: number): boolean {
  const own = site.vocabularyOf(source)?.titles ?? [site.titles[source]!];
  if (own.some((title) => holds(title, ids) && holds(ids, title))) return true;
  const [title] = site.vocabularyOf(target)!.titles;
  const named = ids.filter((id) => title!.includes(id));
  return 2 * named.length > ids.length && holds(site.titles[source]!, named) && isPartOfTitle(site, named, target);
}

function isPartOfTitle(site: LinkingSite, ids: readonly number[], target: number): boolean {
  const { titles } = site.vocabularyOf(target)!;
  return holds(titles[0]!, ids) && !titles.some((title) => holds(ids, title));
}

function holds(all: readonly number[], some: readonly number[]): boolean {
  return some.length > 0 && some.every((id) => all.includes(id));
}

/** One word without a sign, a digit or a capital after its first letter. */
export function isCommonWord(anchor: string): boolean {
  return /^\p{L}\p{Ll}*$/u.test(anchor);
}
