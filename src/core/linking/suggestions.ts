import { analysedLanguages, type Languages } from '../language/language.ts';
import type { SiteIndex } from '../semantics/site-index.ts';
import type { Text } from '../values/text.ts';
import { type AddedSentence, addedSentence } from './added-sentence.ts';
import type { ClusterRule } from './scoring/best-targets.ts';
import {
  type CandidateOptions,
  isCommonWord,
  type LinkCandidate,
  type LinkCandidates,
  linkCandidates,
  type UnplacedPair,
} from './candidates/link-candidates.ts';
import { acceptance, type LinkSigns } from './scoring/link-acceptance.ts';
import { linkGain } from './network/link-gain.ts';
import { acceptanceWeights, anchorRules, suggestionLimits } from './scoring/link-weights.ts';
import { type Confidence, confidenceOf } from './confidence.ts';
import { textHash } from './link-patch.ts';
import type { LinkingPage } from './linking-page.ts';
import { type LinkingSite, linkingSite } from './linking-site.ts';
import { folded, ownTitle } from './candidates/target-vocabulary.ts';

/** A link that should exist: `sentence.slice(offset, offset + anchor.length) === anchor`, always. */
export interface Suggestion {
  readonly from: string;
  readonly to: string;
  readonly anchor: string;
  readonly sentence: string;
  readonly offset: number;
  readonly reason: Text;
  readonly confidence: Confidence;
  readonly gain: { readonly rank: number; readonly depth: number };
  /** Where the anchor stands in the block's text; a text whose hash differs is refused, never guessed. */
  readonly block: { readonly index: number; readonly start: number; readonly end: number; readonly textHash: string };
  /** Share of such links that an editor would accept, 0–1; less for the second and third towards one page. */
  readonly score: number;
}

/** What to look for, when not for all. */
export interface SuggestOptions extends CandidateOptions {
  /** False where nobody asks for sentences to add. */
  readonly sentences?: boolean;
}

/** Links to add on words that are there, and sentences to add where no word is. */
export interface MissingLinks {
  /** Best first; ties by source, then target. */
  readonly suggestions: readonly Suggestion[];
  /** The same order; no more than one a source and three a target. */
  readonly additions: readonly AddedSentence[];
}

/** Missing links of a site with their sentence and anchor, best first; ties by source, then target. */
export function suggestLinks(
  pages: readonly LinkingPage[],
  index: SiteIndex,
  languages: Languages,
  options: SuggestOptions = {},
): readonly Suggestion[] {
  return missingLinks(pages, index, languages, options).suggestions;
}

/** The same, with the sentences to add. */
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

/** The same of a site that is ready, a language each. */
export function missingLinksOf(sites: readonly LinkingSite[], options: SuggestOptions = {}): MissingLinks {
  const found: Rated[] = [];
  const additions: { readonly pair: number; readonly added: AddedSentence }[] = [];
  for (const site of sites) {
    const candidates = linkCandidates(site, options);
    found.push(...rated(candidates));
    if (options.sentences !== false) additions.push(...additionsOf(candidates.unplaced, site));
  }
  found.sort(byScore);
  additions.sort(
    (a, b) => b.pair - a.pair || byCodeUnit(a.added.from, b.added.from) || byCodeUnit(a.added.to, b.added.to),
  );
  return { suggestions: spread(withinLimits(found)).map(suggestionOf), additions: additions.map(({ added }) => added) };
}

/** Of the pairs without words: those an editor would probably link, the best of each source, three of each target. */
function additionsOf(unplaced: readonly UnplacedPair[], site: LinkingSite) {
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
      return [{ pair, added }];
    });
}

type Rated = LinkCandidate & { readonly score: number; readonly confidence: Confidence };

function rated({ found, floors }: LinkCandidates): Rated[] {
  return found.flatMap((candidate) => {
    const { pair, signs } = candidate;
    const isLikely = pair >= floors.likely;
    if (!isLikely && !(isOwn(signs) && namesSurely(candidate))) return [];
    const score = acceptance(signs);
    const confidence = confidenceOf(score);
    return confidence === null ? [] : [{ ...candidate, score, confidence }];
  });
}

/** Words of this page and of no other. */
function isOwn({ common, subject, shared, reworded, scant }: LinkSigns): boolean {
  return !common && !subject && !shared && !reworded && !scant;
}

/** A pair the site's own editors would seldom link needs words that are a name of the page, and of it alone. */
function namesSurely({ place, naming }: LinkCandidate): boolean {
  return place.known && naming >= anchorRules.strongName && !isCommonWord(place.anchor);
}

function hashOf(page: LinkingPage, index: number): string {
  return textHash(page.text.blocks.find((block) => block.index === index)!.text);
}

function byScore(a: Rated, b: Rated): number {
  return (
    b.score - a.score ||
    byCodeUnit(a.source.text.url, b.source.text.url) ||
    byCodeUnit(a.target.text.url, b.target.text.url)
  );
}

/** Puts the second and third link towards a page after the first ones towards others. */
function spread(sorted: readonly Rated[]): Rated[] {
  const given = new Map<string, number>();
  return sorted
    .map((candidate) => {
      const to = candidate.target.text.url;
      const before = given.get(to) ?? 0;
      given.set(to, before + 1);
      return before === 0
        ? candidate
        : { ...candidate, score: lessLikely(candidate.score, acceptanceWeights.again * before) };
    })
    .sort(byScore);
}

/** A share after so many log-odds more. */
function lessLikely(share: number, logOdds: number): number {
  const odds = (share / (1 - share)) * Math.exp(logOdds);
  return odds / (1 + odds);
}

/** Keeps the best candidates that no limit forbids: per source, per sentence, per target and per anchor. */
function withinLimits(sorted: readonly Rated[]): Rated[] {
  const perSource = new Map<string, number>();
  const sentences = new Set<string>();
  const targetOfAnchor = new Map<string, string>();
  const anchorsOfTarget = new Map<string, string[]>();
  const most = new Map<LinkingPage, number>();
  return sorted.filter((candidate) => {
    const { source, target, place } = candidate;
    const from = source.text.url;
    const to = target.text.url;
    const given = perSource.get(from) ?? 0;
    if (!most.has(source)) most.set(source, mostLinks(source));
    if (given >= most.get(source)!) return false;
    const sentence = `${from} ${place.block} ${place.start - place.offset}`;
    // A copy of a page has the copy of its sentence.
    const copy = source.duplicateGroup === null ? null : `${source.duplicateGroup} ${to} ${place.sentence}`;
    if (sentences.has(sentence) || (copy !== null && sentences.has(copy))) return false;
    const key = `${source.text.language} ${place.stems.join(' ')}`;
    const owner = targetOfAnchor.get(key);
    if (owner !== undefined && owner !== to) return false;
    const anchors = anchorsOfTarget.get(to) ?? target.anchorsIn.map(folded);
    const same = anchors.filter((anchor) => anchor === folded(place.anchor)).length;
    const many = anchors.length + 1 >= suggestionLimits.exactAnchorFrom;
    if (many && (same + 1) / (anchors.length + 1) > suggestionLimits.exactAnchorShare) return false;
    perSource.set(from, given + 1);
    sentences.add(sentence);
    if (copy !== null) sentences.add(copy);
    targetOfAnchor.set(key, to);
    anchorsOfTarget.set(to, [...anchors, folded(place.anchor)]);
    return true;
  });
}

function mostLinks(source: LinkingPage): number {
  const words = source.text.blocks.reduce((sum, block) => sum + block.text.split(/\s+/).length, 0);
  return Math.min(suggestionLimits.perSource, Math.max(1, Math.round(words / suggestionLimits.wordsPerLink)));
}

function suggestionOf(candidate: Rated): Suggestion {
  const { source, target, score, place } = candidate;
  return {
    from: source.text.url,
    to: target.text.url,
    anchor: place.anchor,
    sentence: place.sentence,
    offset: place.offset,
    reason: reasonOf(candidate),
    confidence: candidate.confidence,
    gain: linkGain(source, target),
    block: { index: place.block, start: place.start, end: place.end, textHash: hashOf(source, place.block) },
    score: Number(score.toFixed(6)),
  };
}

function reasonOf({ target, exactTitle, cluster, signs }: LinkCandidate): Text {
  const name = ownTitle(target.text.title);
  const lead = leadOf(name, exactTitle, signs.uses > 0);
  const why = cluster !== null ? clusterReasons[cluster] : signs.citedTogether ? citedTogether : null;
  return why === null
    ? { fr: `${lead.fr}.`, en: `${lead.en}.` }
    : { fr: `${lead.fr} ; ${why.fr}.`, en: `${lead.en}; ${why.en}.` };
}

function leadOf(name: string, exactTitle: boolean, inUse: boolean): Text {
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

const clusterReasons: Record<ClusterRule, Text> = {
  hubToChild: {
    fr: 'c’est une page de son cocon que la page pilier n’annonce pas encore',
    en: 'it belongs to the topic whose hub page does not lead to it yet',
  },
  childToHub: {
    fr: 'c’est la page pilier de son cocon',
    en: 'it is the hub page of its topic',
  },
  sister: { fr: 'ce sont deux pages du même cocon', en: 'both belong to the same topic' },
};

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
