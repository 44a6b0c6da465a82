import { createHash } from 'node:crypto';
import type { Language, Languages } from '../language/language.ts';
import { analysedLanguages } from '../language/language.ts';
import type { LanguageIndex, SiteIndex } from '../semantics/site-index.ts';
import { contentStems } from '../semantics/terms.ts';
import type { Text } from '../values/text.ts';
import { type AnchorPlace, anchorPlace, folded, type ReadBlock, readBlocks, targetVocabulary } from './anchors.ts';
import { inverseFrequencies, linkScorer, nearest, type PageStems } from './link-features.ts';
import { linkGain } from './link-gain.ts';
import { clusterBonus, type Confidence, confidenceFloors, fewestCommonText, suggestionLimits } from './link-weights.ts';
import type { LinkingPage } from './linking-page.ts';

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
  readonly score: number;
}

/** Missing links of a site with their sentence and anchor, best first; ties by source, then target. */
export function suggestLinks(pages: readonly LinkingPage[], index: SiteIndex, languages: Languages): Suggestion[] {
  const byUrl = new Map(pages.map((page) => [page.text.url, page]));
  const found: Candidate[] = [];
  for (const code of analysedLanguages) {
    const own = index.byLanguage[code];
    if (own === undefined) continue;
    const rows = Array.from(own.pages, (row) => byUrl.get(index.urls[row]!) ?? null);
    found.push(...candidates(rows, own, languages[code]));
  }
  found.sort(
    (a, b) =>
      b.score - a.score ||
      byCodeUnit(a.source.text.url, b.source.text.url) ||
      byCodeUnit(a.target.text.url, b.target.text.url),
  );
  return withinLimits(found).map(suggestionOf);
}

interface Candidate {
  readonly source: LinkingPage;
  readonly target: LinkingPage;
  readonly score: number;
  readonly place: AnchorPlace;
  readonly evidence: Evidence;
  readonly textHash: string;
}

interface Evidence {
  readonly exactTitle: boolean;
  readonly cluster: 'hubToChild' | 'childToHub' | 'sister' | null;
  readonly common: number;
}

function candidates(rows: readonly (LinkingPage | null)[], index: LanguageIndex, language: Language): Candidate[] {
  const rowOf = new Map(rows.map((page, row) => [page?.text.url ?? '', row]));
  const links = rows.map((page) => (page?.contentTargets ?? []).flatMap((url) => rowOf.get(url) ?? []));
  const stems = rows.map(
    (page): PageStems => ({
      title: page === null ? [] : contentStems(ownTitle(page.text.title), language),
      blocks: () => (page?.text.blocks ?? []).map((block) => contentStems(block.text, language)),
    }),
  );
  const scorer = linkScorer(index, links, stems);
  const idfs = inverseFrequencies(index);
  const idf = (stem: string): number => {
    const term = index.termOf.get(stem);
    return term === undefined ? 0 : idfs[term]!;
  };
  const vocabularies = rows.map((page) =>
    page?.mayReceive
      ? targetVocabulary(
          {
            title: ownTitle(page.text.title),
            keyphrases: page.keyphrases,
            headings: page.text.headings,
            anchorsIn: page.anchorsIn,
          },
          language,
          idf,
        )
      : null,
  );
  const found: Candidate[] = [];
  rows.forEach((source, row) => {
    if (source === null || !source.mayGive) return;
    const { total, text, exact } = scorer.scores(row);
    const linked = new Set(source.contentTargets);
    for (let target = 0; target < rows.length; target += 1) {
      const page = rows[target] ?? null;
      if (page === null || !page.mayReceive || target === row || linked.has(page.text.url) || sameGroup(source, page))
        total[target] = 0;
      else if (text[target]! < fewestCommonText) total[target] = 0;
      else total[target]! += bonus(clusterOf(source, page));
    }
    const near = nearest(total, suggestionLimits.candidates).filter(
      (target) => total[target]! >= confidenceFloors.possible,
    );
    if (near.length === 0) return;
    const blocks = readBlocks(source.text, source.taken, language);
    for (const target of near) {
      const place = anchorPlace(blocks, vocabularies[target]!, idf, language);
      if (place === null) continue;
      found.push({
        source,
        target: rows[target]!,
        // The place decides between equal pairs; the pair decides first.
        score: total[target]! + 0.2 * Math.min(2, place.score),
        place,
        evidence: { exactTitle: exact[target] === 1, cluster: clusterOf(source, rows[target]!), common: text[target]! },
        textHash: hashOf(blocks, place.block),
      });
    }
  });
  return found;
}

/** The part of a title before the site's name: "Miel de lavande | Le Rucher" names the page by its first part. */
function ownTitle(title: string): string {
  return title.split(/\s+[|–—·]\s+/)[0] ?? title;
}

function hashOf(blocks: readonly ReadBlock[], index: number): string {
  const text = blocks.find((block) => block.index === index)!.text;
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function sameGroup(a: LinkingPage, b: LinkingPage): boolean {
  return a.duplicateGroup !== null && a.duplicateGroup === b.duplicateGroup;
}

function clusterOf(source: LinkingPage, target: LinkingPage): Evidence['cluster'] {
  if (source.topic === null || source.topic !== target.topic) return null;
  if (source.isHub) return 'hubToChild';
  return target.isHub ? 'childToHub' : 'sister';
}

function bonus(cluster: Evidence['cluster']): number {
  return cluster === null ? 0 : clusterBonus[cluster];
}

/** Keeps the best candidates that no limit forbids: per source, per sentence, per target and per anchor. */
function withinLimits(sorted: readonly Candidate[]): Candidate[] {
  const perSource = new Map<string, number>();
  const sentences = new Set<string>();
  const targetOfAnchor = new Map<string, string>();
  const anchorsOfTarget = new Map<string, string[]>();
  return sorted.filter((candidate) => {
    const { source, target, place } = candidate;
    const from = source.text.url;
    const to = target.text.url;
    const given = perSource.get(from) ?? 0;
    if (given >= mostLinks(source)) return false;
    const sentence = `${from} ${place.block} ${place.start - place.offset}`;
    if (sentences.has(sentence)) return false;
    const key = place.stems.join(' ');
    const owner = targetOfAnchor.get(key);
    if (owner !== undefined && owner !== to) return false;
    const anchors = anchorsOfTarget.get(to) ?? target.anchorsIn.map(folded);
    const same = anchors.filter((anchor) => anchor === folded(place.anchor)).length;
    const many = anchors.length + 1 >= suggestionLimits.exactAnchorFrom;
    if (many && (same + 1) / (anchors.length + 1) > suggestionLimits.exactAnchorShare) return false;
    perSource.set(from, given + 1);
    sentences.add(sentence);
    targetOfAnchor.set(key, to);
    anchorsOfTarget.set(to, [...anchors, folded(place.anchor)]);
    return true;
  });
}

function mostLinks(source: LinkingPage): number {
  const words = source.text.blocks.reduce((sum, block) => sum + block.text.split(/\s+/).length, 0);
  return Math.min(suggestionLimits.perSource, Math.max(1, Math.round(words / suggestionLimits.wordsPerLink)));
}

function suggestionOf({ source, target, score, place, evidence, textHash }: Candidate): Suggestion {
  return {
    from: source.text.url,
    to: target.text.url,
    anchor: place.anchor,
    sentence: place.sentence,
    offset: place.offset,
    reason: reasonOf(target, evidence),
    confidence: confidenceOf(score),
    gain: linkGain(source, target),
    block: { index: place.block, start: place.start, end: place.end, textHash },
    score: Number(score.toFixed(6)),
  };
}

function confidenceOf(score: number): Confidence {
  if (score >= confidenceFloors.sure) return 'sure';
  return score >= confidenceFloors.probable ? 'probable' : 'possible';
}

function reasonOf(target: LinkingPage, evidence: Evidence): Text {
  const name = ownTitle(target.text.title);
  const lead: Text = evidence.exactTitle
    ? { fr: `Cette page parle de « ${name} » sans y mener`, en: `This page mentions “${name}” without linking to it` }
    : { fr: `Les deux pages traitent de sujets voisins`, en: `Both pages cover close subjects` };
  const why = evidence.cluster === null ? null : clusterReasons[evidence.cluster];
  return why === null
    ? { fr: `${lead.fr}.`, en: `${lead.en}.` }
    : { fr: `${lead.fr} ; ${why.fr}.`, en: `${lead.en}; ${why.en}.` };
}

const clusterReasons: Record<'hubToChild' | 'childToHub' | 'sister', Text> = {
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
