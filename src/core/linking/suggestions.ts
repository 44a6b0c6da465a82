import { analysedLanguages, type Languages } from '../language/language.ts';
import type { TextBlock } from '../semantics/page-text.ts';
import type { SiteIndex } from '../semantics/site-index.ts';
import { compareText } from '../values/compare-text.ts';
import type { Text } from '../values/text.ts';
import { type AddedSentence, addedSentence } from './see-also/added-sentence.ts';
import { anchorThresholds } from './anchors/anchor-thresholds.ts';
import {
  type CandidateOptions,
  type LinkCandidates,
  linkCandidates,
  type UnplacedPair,
} from './candidates/link-candidates.ts';
import type { LinkCandidate } from './candidates/link-candidate.ts';
import { isCommonWord } from './candidates/link-features.ts';
import { nameInTitle } from './candidates/page-title.ts';
import { type Confidence, confidenceOf } from './confidence.ts';
import { textHash } from './link-patch.ts';
import type { LinkingPage } from './linking-page.ts';
import { type LinkingSite, linkingSite } from './linking-site.ts';
import { fromLivingPages, weighedBySource } from './living-sources.ts';
import { linkGain } from './network/link-gain.ts';
import { acceptanceWeights } from './scoring/acceptance-weights.ts';
import type { ClusterRole } from './scoring/best-targets.ts';
import { acceptance, type LinkFeatures } from './scoring/link-acceptance.ts';
import { shiftedShare } from './scoring/shifted-share.ts';
import { maxMentionPages, mentionedLinks } from './mentions/mentioned-links.ts';
import { isOnOwnText } from './own-text.ts';
import type { RatedLink } from './rated-link.ts';
import { type RatedAddition, seeAlsoLinks } from './see-also/see-also-links.ts';
import { suggestionLimits } from './suggestion-limits.ts';
import { isWholeLabel } from './whole-label.ts';
import { withinLimits } from './within-limits.ts';

/** A link that should exist: `sentence.slice(offset, offset + anchor.length) === anchor`, always. */
export interface Suggestion {
  /** Address of the page to change. */
  readonly from: string;
  /** Address that the link would point to. */
  readonly to: string;
  /** Words of the page to make a link. */
  readonly anchor: string;
  /** Sentence of the page that contains them. */
  readonly sentence: string;
  /** Start of the anchor in the sentence, in UTF-16 units. */
  readonly offset: number;
  /** Why the link is useful. */
  readonly reason: Text;
  /** How likely an editor is to accept the link. */
  readonly confidence: Confidence;
  /** Effect on the target, by a simulation of the internal rank; 0 where the rank or the path is unknown. */
  readonly gain: {
    /** Rank gained, relative to the present rank of the target: 0.1 = a tenth more. */
    readonly rank: number;
    /** Clicks from the start page saved; 1 for a page that no path of links reaches. */
    readonly depth: number;
  };
  /** Position of the anchor in its block; an edit is rejected when the hash of the block's text has changed. */
  readonly block: {
    /** Index of the block in the page, from 0. */
    readonly index: number;
    /** Start of the anchor in the text of the block, in UTF-16 units. */
    readonly start: number;
    /** End of the anchor in the text of the block, in UTF-16 units. */
    readonly end: number;
    /** Digest of the text of the block. */
    readonly textHash: string;
  };
  /** Share of such links that an editor would accept, 0–1; lower for the second and third link to one page. */
  readonly score: number;
}

export interface SuggestOptions extends CandidateOptions {
  /** False to skip sentences to add. */
  readonly sentences?: boolean;
}

/** Links to add on existing words, and sentences to add where no word can carry the link. */
export interface MissingLinks {
  /** Best first; ties by source, then target. */
  readonly suggestions: readonly Suggestion[];
  /** Best first; a few per source and per target. */
  readonly additions: readonly AddedSentence[];
}

/** The missing links between the pages of a site, in each language. */
export function missingLinks(
  pages: readonly LinkingPage[],
  index: SiteIndex,
  languages: Languages,
  options: SuggestOptions = {},
): MissingLinks {
  const byUrl = new Map(pages.map((page) => [page.text.url, page]));
  const sites = analysedLanguages.flatMap((code) => {
    const own = index.byLanguage[code];
    if (own === undefined) return [];
    const rows = Array.from(own.pages, (row) => byUrl.get(index.urls[row]!) ?? null);
    return [linkingSite(rows, own, languages[code])];
  });
  return missingLinksOf(sites, options);
}

/** The missing links of a site prepared by language. */
export function missingLinksOf(sites: readonly LinkingSite[], options: SuggestOptions = {}): MissingLinks {
  const perSite = sites.map((site) => ({ site, candidates: linkCandidates(site, options) }));
  const found = perSite
    .flatMap(({ site, candidates }) =>
      ownText(site, onWholeLabels(site, [...mentionedLinks(site), ...rated(candidates)])),
    )
    .flatMap((link) => weighedBySource(link) ?? [])
    .sort(byScore);
  const suggestions = demoteRepeatedTargets(fromLivingPages(withinLimits(found))).map(suggestionOf);
  return { suggestions, additions: options.sentences === false ? [] : additionsOf(perSite, suggestions) };
}

/** On a site whose names are searched, one word alone is a link only in a list of names or where it is the whole label of a page. */
function onWholeLabels(site: LinkingSite, links: readonly RatedLink[]): readonly RatedLink[] {
  return namesAreSearched(site)
    ? links.filter(({ place, target, listed }) => listed === true || isWholeLabel(place.anchor, target))
    : links;
}

/** True for a small site whose pages have known purposes. */
function namesAreSearched({ pages }: LinkingSite): boolean {
  return pages.length <= maxMentionPages && pages.some((page) => page?.purpose !== undefined);
}

/** The links on text of their own; a large site repeats sentences without a template. */
function ownText(site: LinkingSite, links: readonly RatedLink[]): readonly RatedLink[] {
  return site.pages.length > maxMentionPages ? links : links.filter((link) => isOnOwnText(site, link));
}

interface SearchedSite {
  readonly site: LinkingSite;
  readonly candidates: LinkCandidates;
}

/** The additions of all languages, best first; those of a small site follow the purposes of its pages. */
function additionsOf(perSite: readonly SearchedSite[], suggestions: readonly Suggestion[]): AddedSentence[] {
  const suggested = new Set(suggestions.map(({ from, to }) => `${from} ${to}`));
  return perSite
    .flatMap(({ site, candidates }) =>
      namesAreSearched(site) ? seeAlsoLinks(site, suggested) : unplacedAdditions(candidates.unplaced, site),
    )
    .sort((a, b) => b.score - a.score || compareText(a.added.from, b.added.from) || compareText(a.added.to, b.added.to))
    .map(({ added }) => added);
}

/** Sentences for the likely pairs without words: the best of each source, a few of each target. */
function unplacedAdditions(unplaced: readonly UnplacedPair[], site: LinkingSite): RatedAddition[] {
  const sources = new Set<string>();
  const perTarget = new Map<string, number>();
  return [...unplaced]
    .sort((a, b) => b.pair - a.pair)
    .flatMap(({ from, source, target, pair }) => {
      const given = perTarget.get(target.text.url) ?? 0;
      if (sources.has(source.text.url) || given >= suggestionLimits.additionsPerTarget) return [];
      const added = addedSentence(site, from, target);
      if (added === null) return [];
      sources.add(source.text.url);
      perTarget.set(target.text.url, given + 1);
      return [{ score: pair, added }];
    });
}

function rated({ found, floors }: LinkCandidates): RatedLink[] {
  return found.flatMap((candidate) => {
    const { pair, features } = candidate;
    const isLikely = pair >= floors.likely;
    if (!isLikely && !(hasOwnWords(features) && namesStrongly(candidate))) return [];
    const score = acceptance(features);
    const confidence = confidenceOf(score);
    if (confidence === null) return [];
    const { source, target, place } = candidate;
    return [{ source, target, place, score, confidence, reason: reasonOf(candidate), enumerable: false }];
  });
}

/** True when the words belong to this page and to no other. */
function hasOwnWords({ common, subject, shared, reworded, scant }: LinkFeatures): boolean {
  return !common && !subject && !shared && !reworded && !scant;
}

/** True when the words are a name of the page, as a pair under the likely floor requires. */
function namesStrongly({ place, naming }: LinkCandidate): boolean {
  return place.known && naming >= anchorThresholds.strongName && !isCommonWord(place.anchor);
}

function byScore(a: RatedLink, b: RatedLink): number {
  return (
    b.score - a.score ||
    compareText(a.source.text.url, b.source.text.url) ||
    compareText(a.target.text.url, b.target.text.url)
  );
}

/** Lowers the score of the second and later links to a page, so that first links to other pages come before. */
function demoteRepeatedTargets(sorted: readonly RatedLink[]): RatedLink[] {
  const given = new Map<string, number>();
  return sorted
    .map((candidate) => {
      const to = candidate.target.text.url;
      const before = given.get(to) ?? 0;
      given.set(to, before + 1);
      return before === 0
        ? candidate
        : { ...candidate, score: shiftedShare(candidate.score, acceptanceWeights.again * before) };
    })
    .sort(byScore);
}

function suggestionOf(candidate: RatedLink): Suggestion {
  const { source, target, score, place } = candidate;
  return {
    from: source.text.url,
    to: target.text.url,
    anchor: place.anchor,
    sentence: place.sentence,
    offset: place.offset,
    reason: candidate.reason,
    confidence: candidate.confidence,
    gain: linkGain(source, target),
    block: {
      index: place.block,
      start: place.start,
      end: place.end,
      textHash: textHash(blockOf(source, place.block).text),
    },
    score: Number(score.toFixed(6)),
  };
}

function blockOf(page: LinkingPage, index: number): TextBlock {
  return page.text.blocks.find((block) => block.index === index)!;
}

function reasonOf({ target, exactTitle, role, features }: LinkCandidate): Text {
  const main = mainReason(nameInTitle(target.text.title), exactTitle, features.uses > 0);
  const why = role !== null ? roleReasons[role] : features.citedTogether ? citedTogether : null;
  return why === null
    ? { fr: `${main.fr}.`, en: `${main.en}.` }
    : { fr: `${main.fr} ; ${why.fr}.`, en: `${main.en}; ${why.en}.` };
}

function mainReason(name: string, exactTitle: boolean, inUse: boolean): Text {
  if (inUse)
    return {
      fr: `Ailleurs sur le site, ces mots mènent à « ${name} »`,
      en: `Elsewhere on the site these words lead to “${name}”`,
    };
  return exactTitle
    ? { fr: `Cette page parle de « ${name} » sans y mener`, en: `This page mentions “${name}” without linking to it` }
    : { fr: 'Les deux pages traitent de sujets voisins', en: 'Both pages cover close subjects' };
}

const citedTogether: Text = { fr: 'une même page mène aux deux', en: 'one page leads to both' };

const roleReasons: Record<ClusterRole, Text> = {
  hubToChild: {
    fr: 'c’est une page de son thème que la page pilier n’annonce pas encore',
    en: 'it belongs to the topic whose hub page does not lead to it yet',
  },
  childToHub: {
    fr: 'c’est la page pilier de son thème',
    en: 'it is the hub page of its topic',
  },
  sister: { fr: 'ce sont deux pages du même thème', en: 'both belong to the same topic' },
};
