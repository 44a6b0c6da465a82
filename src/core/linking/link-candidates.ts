import { type AnchorPlace } from './anchors.ts';
import { mayCarry } from './anchor-rules.ts';
import { type LinkSigns, likelihood } from './link-acceptance.ts';
import type { LinkScores } from './link-features.ts';
import {
  clusterBonus,
  fewestCommonText,
  fewestOfSubject,
  subjectShare,
  suggestionLimits,
  weakestPair,
} from './link-weights.ts';
import type { LinkingPage } from './linking-page.ts';
import { type LinkingSite, placeIn, sentencesOf } from './linking-site.ts';
import { type PhraseUse, phraseUse } from './phrase-use.ts';
import { cutsOwnTitle, isSaidThere, isScant, isShort, medianLength } from './own-words.ts';
import { contextLikeness, headingLikeness } from './place-context.ts';
import { type RivalPages, rivalPages } from './rival-pages.ts';
import { highest } from './sparse-row.ts';
import { weightOf } from './stem-ids.ts';
import { isWordForWord, usesOf } from './word-for-word.ts';

export type ClusterRule = 'hubToChild' | 'childToHub' | 'sister';

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
  const links = Float64Array.from(existing).sort();
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
      signs: signsOf({ row, from, context, heading, ...placed }, { use, median, rivals, existing: links }, site),
    })),
    existing: links,
    unplaced,
  };
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

function candidatesFrom(
  site: LinkingSite,
  source: LinkingPage,
  row: number,
  { total, text, exact, targets }: LinkScores,
  only: ReadonlySet<string> | null,
  unplaced: UnplacedPair[],
): Placed[] {
  const linked = new Set(site.links[row]);
  for (let place = 0; place < targets.length; place += 1) {
    const at = targets[place]!;
    const target = site.pages[at];
    const wanted = only === null || (target != null && only.has(target.text.url));
    if (!wanted || at === row || text[at]! < fewestCommonText || linked.has(at) || !mayLink(source, target))
      total[at] = 0;
    else total[at]! += bonus(clusterOf(source, target!));
  }
  const near = highest(total, targets, suggestionLimits.candidates).filter((target) => total[target]! >= weakestPair);
  if (near.length === 0) return [];
  const sentences = sentencesOf(site, row);
  const before = unplaced.length;
  return near.flatMap((at): Placed[] => {
    const target = site.pages[at]!;
    const place = placeIn(
      site,
      sentences,
      at,
      (run) =>
        !isOwnSubject(site, run.stems, row, at) &&
        mayCarry(site, run, at) &&
        !cutsOwnTitle(run, source) &&
        !isSaidThere(run, target),
    );
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
        row: at,
        from: row,
        context: contextLikeness(site, sentences, place, at),
        heading: headingLikeness(site, source, place, at),
        place,
        naming,
        exactTitle: exact[at] === 1,
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

function mayLink(source: LinkingPage, target: LinkingPage | null | undefined): boolean {
  if (target === null || target === undefined || !target.mayReceive) return false;
  if (source.above?.has(target.text.url)) return false;
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
